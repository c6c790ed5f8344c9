import { partOf } from '../../../record/ids.ts'
import { spanOfBefore, wordsBefore } from './before.ts'
import type { RelationRule } from './relation-rule.ts'

const NEAR_METRES = 10_000

/** "near X", "close to X", "not far from X": at the place, with ten kilometres more to be wrong by. */
export const NEAR: RelationRule = {
  rule: 'places/near',
  read: ({ sighting, to, base }) => {
    const [first, second] = wordsBefore(sighting, 2)
    const pair = `${second?.lower ?? ''} ${first?.lower ?? ''}`
    const words =
      first?.lower === 'near' || first?.lower === 'nearby' ? [first] : PAIRS.has(pair) ? [first, second] : undefined
    if (!words || to.kind === 'country') return undefined
    const metres = base.precision.metres + NEAR_METRES
    const precision = { metres, reason: `“near” is read as within ten kilometres of ${base.name}` }
    return {
      relation: { kind: 'near', to: to.place, spans: [spanOfBefore(words)] },
      at: { ...base, place: partOf(to.place, 'near'), name: `near ${base.name}`, precision },
    }
  },
  examples: [
    { text: 'Shells fell near Kherson.', toponym: 'Kherson', expected: { kind: 'near' } },
    { text: 'Shells fell not far from Kherson.', toponym: 'Kherson', expected: { kind: 'near' } },
    { text: 'Shells fell in Kherson.', toponym: 'Kherson', expected: undefined },
  ],
}

const PAIRS = new Set(['close to', 'next to', 'far from', 'vicinity of', 'area of', 'surroundings of'])
