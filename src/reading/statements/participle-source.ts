import type { Attribution } from './attribution.ts'
import { at, type View } from './view.ts'

/** "The ministry condemns the move, warning that …": a participle behind a comma without a source is of whoever the cue before it is of. */
export function withParticipleSources(view: View, attributions: readonly Attribution[]): Attribution[] {
  const latest = new Map<number, Attribution>()
  const given = new Map<Attribution, Attribution>()
  for (const one of attributions.toSorted((a, b) => headOf(a) - headOf(b))) {
    const sentence = one.cue?.sentence.start ?? -1
    const before = latest.get(sentence)
    if (!one.source && before?.source && isParticiple(view, headOf(one)))
      given.set(one, { ...one, source: before.source })
    if (one.source?.side === 'before') latest.set(sentence, one)
  }
  return attributions.map(one => given.get(one) ?? one)
}

function headOf({ cue }: Attribution): number {
  return cue?.tokens[0] ?? -1
}

function isParticiple(view: View, verb: number): boolean {
  return verb > 0 && at(view, verb).endsWith('ing') && at(view, verb - 1) === ',' && view.quotation[verb] === -1
}
