import type { Stance } from '../../../record/statement.ts'
import type { Cue } from './cue.ts'

/** What a source does that does not do what its cue says: "did not say", "did not deny", "does not want". Others keep their stance. */
const NEGATED: Partial<Record<Stance, Stance>> = {
  asserts: 'declines',
  confirms: 'declines',
  denies: 'confirms',
  predicts: 'doubts',
  warns: 'declines',
  threatens: 'declines',
  promises: 'declines',
  demands: 'declines',
  accuses: 'declines',
  condemns: 'declines',
  praises: 'declines',
  thinks: 'doubts',
  knows: 'doubts',
  hopes: 'doubts',
  doubts: 'thinks',
  wants: 'opposes',
  intends: 'denies',
  supports: 'opposes',
  opposes: 'supports',
}

/** A cue with the stance that its negation leaves. */
export function asMeant({ cue, isNegated }: { readonly cue: Cue; readonly isNegated: boolean }): Cue {
  const stance = isNegated ? NEGATED[cue.stance] : undefined
  return stance ? { ...cue, stance } : cue
}
