import type { Account, DifferenceKind } from '../../record/account.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import type { Held } from './positions.ts'
import type { Answer } from './voice.ts'

/** What two answers differ in; `undefined` where both can be so. */
export type Differ = (a: Answer, b: Answer) => DifferenceKind | undefined

/** A page shows no more of them; values are compared in the order of positions. */
const MOST_DIFFERENCES = 50

type Indexed = Held & { readonly at: number }

/** For each two values that cannot both be so, the first two positions that give them with different voices. Equal answers are compared once. */
export function differencesOf(held: readonly Held[], differ: Differ): NonNullable<Account['differences']> {
  const byValue = Map.groupBy(
    held.flatMap((one, at): Indexed[] => (isCorrected(one, held, differ) ? [] : [{ ...one, at }])),
    ({ position }) => position.value,
  )
  const values = [...byValue.values()]
  const found: NonNullable<Account['differences']>[number][] = []
  for (const [index, as] of values.entries()) {
    for (const bs of values.slice(index + 1)) {
      const apart = firstApart(as, bs)
      const kind = apart && differ(apart[0].answers[0], apart[1].answers[0])
      if (kind) found.push({ kind, between: [apart[0].at, apart[1].at] })
      if (found.length >= MOST_DIFFERENCES) return found
    }
  }
  return found
}

/** True for what an outlet says in its own words and says otherwise in a later report: it has put that right itself. */
function isCorrected(one: Held, held: readonly Held[], differ: Differ): boolean {
  const [{ voice }] = one.answers
  if (voice.outlet === undefined) return false
  const last = lastDay(one)
  return held.some(
    other =>
      keyIn(other) === keyIn(one) &&
      other !== one &&
      last !== undefined &&
      (other.position.first ?? '') > last &&
      differ(one.answers[0], other.answers[0]) !== undefined,
  )
}

const lastDay = ({ answers }: Held): string | undefined =>
  answers
    .flatMap(({ published }) => published ?? [])
    .toSorted(byCodeUnits)
    .at(-1)

/** One of each that are different voices’; those of different sides first. */
function firstApart(as: readonly Indexed[], bs: readonly Indexed[]): readonly [Indexed, Indexed] | undefined {
  const pairs = spokesmen(as).flatMap(a => spokesmen(bs).flatMap(b => (keyIn(a) === keyIn(b) ? [] : [[a, b] as const])))
  return pairs.find(([a, b]) => areOpposed(a.position.side, b.position.side)) ?? pairs[0]
}

const areOpposed = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

/** The first two voices of each side: enough to find two that are apart. */
function spokesmen(all: readonly Indexed[]): Indexed[] {
  return [...Map.groupBy(all, ({ position }) => position.side).values()].flatMap(([first, ...others]) =>
    first ? [first, ...others.filter(one => keyIn(one) !== keyIn(first)).slice(0, 1)] : [],
  )
}

/** Whose word it is; an outlet speaks with one voice in all its reports. */
const keyIn = ({ answers: [{ voice }] }: Held): string =>
  voice.outlet === undefined ? voice.key : `outlet ${voice.outlet}`

/** Who says later what cannot be so beside what they said on an earlier day. */
export function changesOf(held: readonly Held[], differ: Differ): NonNullable<Account['changes']> {
  const byVoice = Map.groupBy(
    held.map((one, at): Indexed => ({ ...one, at })),
    keyIn,
  )
  return [...byVoice.values()]
    .flatMap(own => {
      const inTime = own
        .filter(({ position }) => position.first !== undefined)
        .toSorted((a, b) => byCodeUnits(timeOf(a), timeOf(b)))
      return inTime.slice(1).flatMap((later, index) => {
        const before = inTime[index]
        const day = later.position.first
        if (!before || day === undefined || before.position.first === day) return []
        return differ(before.answers[0], later.answers[0]) ? [{ from: before.at, to: later.at, day }] : []
      })
    })
    .toSorted((a, b) => byCodeUnits(a.day, b.day) || a.from - b.from)
}

const timeOf = ({ position: { first, value, stance } }: Held): string => keyOf(first, value, stance)
