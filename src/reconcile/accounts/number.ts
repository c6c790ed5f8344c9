import type { Account } from '../../record/account.ts'
import type { Figure } from '../../record/figure.ts'
import { idFrom } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordFigure, RecordReport } from '../../record/record.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { canBothBe, GROWING, sayRange } from './number-range.ts'
import { accountFrom } from './positions.ts'
import type { Answer, VoiceOf } from './voice.ts'

interface Counted extends Answer {
  readonly figure: RecordFigure
  readonly day: string
}

/** How many? Numbers of one thing at one event, or at one place on one day. A later larger toll is growth, no dispute. */
export function numberAccounts(
  figures: readonly RecordFigure[],
  known: {
    readonly readings: readonly Reading[]
    readonly reports: readonly RecordReport[]
    readonly voiceOf: VoiceOf
    readonly familyOf: FamilyOf
  },
): Account[] {
  const statements = new Map<string, Figure['statement']>()
  for (const { report, figures: all } of known.readings)
    for (const one of all) statements.set(keyOf(report.id, one.id), one.statement)
  const days = new Map(known.reports.map(({ id, published }) => [id, published ?? '~']))
  const groups = Map.groupBy(
    figures.flatMap(figure => {
      const about = figure.event ?? figure.place
      return about === undefined || !isAnswer(figure) ? [] : [{ figure, about }]
    }),
    ({ figure, about }) =>
      keyOf(
        figure.what,
        figure.unit,
        figure.what === 'other' ? figure.noun.toLowerCase() : '',
        about,
        figure.event ? '' : figure.day,
        figure.side,
        figure.fate,
        figure.per,
      ),
  )
  return Array.from(groups, ([key, group]) => {
    const answers = group.map(({ figure }): Counted => {
      const statement = statements.get(keyOf(figure.report, figure.id))
      return {
        voice: known.voiceOf(figure.report, statement),
        value: sayRange(figure),
        evidence: { report: figure.report, spans: figure.spans, ...(statement === undefined ? {} : { statement }) },
        figure,
        day: days.get(figure.report) ?? '~',
      }
    })
    const [first] = group
    if (!first || new Set(answers.map(({ value }) => value)).size < 2) return []
    const about = {
      id: idFrom('q', 'number', key),
      about: first.about,
      question: 'number' as const,
      title: `How many: ${first.figure.noun}`,
    }
    return accountFrom(about, answers, { familyOf: known.familyOf, clash: contradicts(answers) })
  }).flat()
}

/** A number of the whole that is told as a fact; "26 of 31 drones" are no two answers, and who denies 40 dead does not say that there were 40. */
function isAnswer({ min, max, status, partOf }: RecordFigure): boolean {
  return (
    (min !== undefined || max !== undefined) && partOf === undefined && (status === undefined || status === 'claimed')
  )
}

/** Two numbers that no rounding and no growth reconciles, in any of the reports that give them. */
function contradicts(answers: readonly Counted[]): (a: Answer, b: Answer) => boolean {
  const byValue = Map.groupBy(answers, ({ value }) => value)
  return (a, b) => {
    const [x] = byValue.get(a.value) ?? []
    const [y] = byValue.get(b.value) ?? []
    if (!x || !y || canBothBe(x.figure, y.figure)) return false
    const [less, more] = sizeOf(x.figure) <= sizeOf(y.figure) ? [x, y] : [y, x]
    if (sizeOf(less.figure) === 0) return true
    return !GROWING.has(less.figure.what) || firstDay(byValue.get(more.value)) <= firstDay(byValue.get(less.value))
  }
}

const sizeOf = ({ min, max }: RecordFigure): number => max ?? min ?? 0
const firstDay = (answers: readonly Counted[] = []): string =>
  answers.map(({ day }) => day).toSorted(byCodeUnits)[0] ?? '~'
