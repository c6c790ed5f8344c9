import { partOf } from '../../../record/ids.ts'
import { spanOfBefore, wordsBefore } from './before.ts'
import { compassPoint } from './compass.ts'
import type { RelationRule } from './relation-rule.ts'

const EDGES = new Set('outskirts outskirt suburbs edge edges approaches fringes'.split(' '))

/** "the northern outskirts of X": at the town, somewhat wider than it. */
export const OUTSKIRTS: RelationRule = {
  rule: 'places/outskirts',
  read: ({ sighting, to, base }) => {
    const [of, edge, side] = wordsBefore(sighting, 3)
    if ((of?.lower !== 'of' && of?.lower !== 'to') || !edge || !EDGES.has(edge.lower)) return undefined
    const point = side && compassPoint(side.lower)
    const precision = {
      metres: base.precision.metres + 4000,
      reason: `outskirts reach some four kilometres beyond ${base.name}`,
    }
    return {
      relation: {
        kind: 'outskirts',
        to: to.place,
        ...(point && { side: point.side }),
        spans: [spanOfBefore([of, edge, point && side])],
      },
      at: { ...base, place: partOf(to.place, 'outskirts'), name: `outskirts of ${base.name}`, precision },
    }
  },
  examples: [
    { text: 'They reached the outskirts of Bakhmut.', toponym: 'Bakhmut', expected: { kind: 'outskirts' } },
    {
      text: 'Fighting on the eastern outskirts of Bakhmut.',
      toponym: 'Bakhmut',
      expected: { kind: 'outskirts', side: 'east' },
    },
    { text: 'The mayor of Bakhmut left Bakhmut.', toponym: 'Bakhmut', expected: undefined },
  ],
}
