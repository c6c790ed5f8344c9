import { keyOf, sortedBy } from '../order.ts'
import { changesFrom } from './changes.ts'
import { isStrong, type Told } from './told.ts'

/**
 * What is told of one place, day by day. `taken` and `lost` have a day of their own; `seen` (held), `gone` (no longer held), `denied` and
 * `kept` (held since some day) are so when they are published; `fought` is of its own day, else of that.
 */
export interface Mark {
  readonly kind: 'gone' | 'lost' | 'taken' | 'seen' | 'kept' | 'denied' | 'fought'
  readonly day: string
  readonly holderKey: string
  readonly told: readonly Told[]
  readonly isStrong: boolean
}

/** Who left has left before who came is there. */
const ORDER: readonly Mark['kind'][] = ['gone', 'lost', 'taken', 'seen', 'kept', 'denied', 'fought']

/** After all days: what has no day and was published on none. */
export const NO_DAY = '~'

/** All that is told of the ground, in order. */
export function marksOf(told: readonly Told[]): Mark[] {
  const physical = told.filter(({ kind }) => kind === 'holds' || kind === 'lost')
  const dated = physical.filter(({ from }) => from !== undefined)
  const changes = changesFrom(dated).map(
    ({ kind, day, holderKey, told: all }): Mark => ({
      kind: kind === 'lost' ? 'lost' : 'taken',
      day,
      holderKey,
      told: all,
      isStrong: all.some(isStrong),
    }),
  )
  const states = dated.filter(({ kind, isAct }) => kind === 'holds' && !isAct)
  const marks = [
    ...changes,
    ...states.map(one => mark(one, 'kept', one.published)),
    ...physical
      .filter(({ from }) => from === undefined)
      .map(one => mark(one, one.kind === 'lost' ? 'gone' : 'seen', one.published)),
    ...told.filter(({ kind }) => kind === 'denies-losing').map(one => mark(one, 'denied', one.published)),
    ...told.filter(({ kind }) => kind === 'contested').map(one => mark(one, 'fought', one.from ?? one.published)),
  ]
  return sortedBy(marks, ({ day, kind, holderKey, told: [first] }) =>
    keyOf(day, ORDER.indexOf(kind), holderKey, first?.report, first?.control),
  )
}

function mark(one: Told, kind: Mark['kind'], day = NO_DAY): Mark {
  return { kind, day, holderKey: one.holderKey, told: [one], isStrong: isStrong(one) }
}
