import { type Command, Option } from 'commander'
import { type BriefOptions, brief } from '../app/brief.ts'
import { BRIEF_FORMATS, type BriefFormat, briefAs } from '../app/brief-as.ts'
import type { Brief } from '../record/brief.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure, orFail } from './failure.ts'
import { printable, type Terminal, wrapped } from './terminal.ts'

type Flags = Omit<BriefOptions, 'words' | 'events'> & {
  readonly event?: readonly string[]
  readonly words?: string
  readonly format: 'text' | BriefFormat
}

/** `dateline brief`: the story on a page. */
export function registerBrief(program: Command, context: Context): void {
  program
    .command('brief')
    .summary('print the story of a record on a page')
    .description(
      'What happened, what they are saying, the other side, what is disputed. Every sentence has its footnotes.',
    )
    .argument('[record]', 'the record file', DEFAULT_RECORD)
    .option('--as-of <day>', 'the story up to and with this day (YYYY-MM-DD)')
    .option('--since <day>', 'with what changed since this day')
    .option('--place <place>', 'only what was there: the name or id of a place')
    .option('--from <day>', 'only what was on this day or later')
    .option('--to <day>', 'only what was on this day or earlier')
    .option('--event <id...>', 'only these events')
    .option('-w, --words <number>', 'how many words it may have, more or less', '300')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', ...BRIEF_FORMATS])
        .default('text'),
    )
    .action((path: string, flags: Flags) => print(path, flags, context))
}

async function print(path: string, { event, words, format, ...others }: Flags, context: Context): Promise<void> {
  const options = { ...others, ...(event ? { events: event } : {}), words: wordsFrom(words) }
  const page = await withRecord(context, { path }, async desk => orFail(await brief(desk, options)))
  await context.terminal.print(format === 'text' ? briefText(page, context.terminal) : briefAs(page, format))
}

function wordsFrom(words = ''): number {
  if (/^[1-9]\d{0,5}$/.test(words)) return Number(words)
  throw new Failure(`“${words}” is no number of words: give a whole number above 0.`)
}

function briefText(
  { title, counts, sections, footnotes }: Brief,
  { paint, width }: Pick<Terminal, 'paint' | 'width'>,
): string {
  const lines = [paint.bold(printable(title)), paint.dim(counts)]
  for (const { heading, sentences } of sections) {
    lines.push('', paint.underline(heading))
    for (const { text, footnotes: numbers } of sentences) {
      lines.push(wrapped(`- ${printable(text)} ${numbers.map(number => `[${number}]`).join('')}`, width, '  '))
    }
  }
  lines.push('', paint.underline('Sources'))
  for (const { number, source, quote } of footnotes) {
    lines.push(wrapped(`[${number}] ${printable(source)}: “${printable(quote)}”`, width, '    '))
  }
  return `${lines.join('\n')}\n`
}
