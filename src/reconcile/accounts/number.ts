import type { Account, DifferenceKind } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordFigure } from '../../record/record.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import { canBothBe, GROWING, sayRange } from './number-range.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

/** A number that answers how many there were. Plain data. */
export interface Counted extends Answer {
  readonly figure: RecordFigure
  /** When its report was published; `~` where that is not known. */
  readonly day: string
}

/** What a figure counts: one thing at one event, or at one place on one day; `undefined` for one that answers nothing. */
export function countedIn(figure: RecordFigure): string | undefined {
  const about = figure.event ?? figure.place
  if (about === undefined || !isAnswer(figure)) return undefined
  return keyOf(
    figure.what,
    figure.unit,
    figure.what === 'other' ? figure.noun.toLowerCase() : '',
    about,
    figure.event ? '' : figure.day,
    figure.side,
    figure.fate,
    figure.per,
  )
}

/** The id of the account of what has this key. */
export const numberAccountId = (key: string): Account['id'] => idFrom('q', 'number', key)

/** How many? Numbers of one thing, by its key. A later larger toll is growth, no dispute. */
export function numberAccounts(key: string, all: readonly Counted[]): Account[] {
  const [first] = all
  if (!first || new Set(all.map(({ value }) => value)).size < 2) return []
  const { event, place, noun } = first.figure
  const about = {
    id: numberAccountId(key),
    about: event ?? place ?? first.evidence.report,
    question: 'number' as const,
    title: `How many: ${noun}`,
  }
  return accountFrom(about, all, contradicts(all), first.figure.side === undefined ? [] : [first.figure.side])
}

/** A figure as an answer. */
export function countedFrom(
  figure: RecordFigure,
  answer: Omit<Answer, 'value' | 'published'>,
  published: string | undefined,
): Counted {
  return {
    ...answer,
    value: sayRange(figure),
    figure,
    day: published ?? '~',
    ...(published === undefined ? {} : { published: published.slice(0, 10) }),
  }
}

/** True for a number of the whole that is told as a fact; "26 of 31 drones" are no two answers, and who denies 40 dead does not say that there were 40. */
export function isAnswer({ min, max, status, partOf }: RecordFigure): boolean {
  return (
    (min !== undefined || max !== undefined) && partOf === undefined && (status === undefined || status === 'claimed')
  )
}

/** Two numbers that no rounding reconciles, in any of the reports that give them; what has only grown is an update. */
function contradicts(answers: readonly Counted[]): (a: Answer, b: Answer) => DifferenceKind | undefined {
  const byValue = Map.groupBy(answers, ({ value }) => value)
  return (a, b) => {
    const [x] = byValue.get(a.value) ?? []
    const [y] = byValue.get(b.value) ?? []
    if (!x || !y || canBothBe(x.figure, y.figure)) return undefined
    const [less, more] = sizeOf(x.figure) <= sizeOf(y.figure) ? [x, y] : [y, x]
    if (sizeOf(less.figure) === 0 || !GROWING.has(less.figure.what)) return 'number'
    return firstDay(byValue.get(more.value)) <= firstDay(byValue.get(less.value)) ? 'number' : 'update'
  }
}

const sizeOf = ({ min, max }: RecordFigure): number => max ?? min ?? 0
const firstDay = (answers: readonly Counted[] = []): string =>
  answers.map(({ day }) => day).toSorted(byCodeUnits)[0] ?? '~'
