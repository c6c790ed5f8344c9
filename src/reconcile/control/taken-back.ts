import { keyOf } from '../order.ts'
import type { Told } from './told.ts'

/** What still stands, and what its own outlet has taken back: the words of the correction itself, and what it said in earlier reports. */
export function partTakenBack<T extends Told>(
  told: readonly T[],
): {
  readonly standing: readonly T[]
  readonly takenBack: readonly T[]
} {
  const corrected = new Map<string, string>()
  for (const { takesBack, outlet, published = '', holderKey, kind } of told) {
    if (!takesBack || outlet === undefined) continue
    const key = keyOf(outlet, holderKey, kind)
    if (published > (corrected.get(key) ?? '')) corrected.set(key, published)
  }
  const isTakenBack = ({ takesBack, outlet, published = '', holderKey, kind }: T) =>
    takesBack || (outlet !== undefined && published < (corrected.get(keyOf(outlet, holderKey, kind)) ?? ''))
  return { standing: told.filter(one => !isTakenBack(one)), takenBack: told.filter(isTakenBack) }
}
