import type { Told } from './told.ts'

/** Who a span is of. */
export type Who = Pick<Told, 'holderKey' | 'holder' | 'side' | 'actor'>

/** One holder and kind over days that no change of hands divides; `to` is the first day on which it is no longer so. */
export interface Episode {
  readonly kind: Told['kind']
  readonly who: Who
  readonly told: readonly Told[]
  /** What it only follows from: who is driven out has been there. */
  readonly implied: readonly Told[]
  readonly from?: string
  readonly to?: string
  /** Another is said to hold it on a day of this, and no voice settles it. */
  readonly disputed: boolean
  /** Whoever told it has taken it back. */
  readonly takenBack?: boolean
}

/** Who they tell of: all of one holder, in the order of publication. */
export function whoOf(told: readonly Told[]): Who {
  const [first] = told
  if (!first) throw new Error('A mark that nobody tells')
  const actor = told.find(one => one.actor !== undefined)?.actor
  const { holderKey, holder, side } = first
  return { holderKey, holder, ...(actor === undefined ? {} : { actor }), ...(side === undefined ? {} : { side }) }
}
