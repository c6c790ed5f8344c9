import { type ReadingLine, readingLines } from '../app/reading-lines.ts'
import type { Reading } from '../record/reading.ts'
import { printable, type Terminal, wrapped } from './terminal.ts'

const HEADINGS: readonly [kind: ReadingLine['kind'], heading: string][] = [
  ['statement', 'Who said what'],
  ['event', 'What happened'],
  ['control', 'Who holds what'],
  ['figure', 'How many'],
  ['place', 'Where'],
  ['time', 'When'],
]

/** A reading for people: its parts under headings, each with its id and the words it rests on. */
export function readingBrief(reading: Reading, { paint, width }: Pick<Terminal, 'paint' | 'width'>): string {
  const { report } = reading
  const lines = readingLines(reading)
  const head = paint.bold(printable(report.title ?? report.origin))
  const facts = [report.outlet, report.published ?? 'no publication date', report.id].filter(Boolean).join(' · ')
  const sections = HEADINGS.flatMap(([kind, heading]) => {
    const own = lines.filter(line => line.kind === kind)
    if (own.length === 0) return []
    return ['', paint.underline(heading), ...own.flatMap(line => block(line, { paint, width }))]
  })
  return `${[head, paint.dim(printable(facts)), ...sections].join('\n')}\n`
}

function block(line: ReadingLine, { paint, width }: Pick<Terminal, 'paint' | 'width'>): string[] {
  const details = line.details.length > 0 ? paint.dim(` · ${printable(line.details.join(' · '))}`) : ''
  const first = `  ${paint.cyan(printable(line.subject))} ${printable(line.what)}${details} ${paint.dim(line.id)}`
  if (line.kind === 'place' || line.kind === 'time') return [first]
  return [first, wrapped(`      “${printable(line.quote)}”`.trimEnd(), width - 8, '      ').replace(/^/, '      ')]
}
