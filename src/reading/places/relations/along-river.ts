import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { lengthOf, nearestOnLine, pointAlong, pointsOf, stretch } from '../../../gazetteer/geometry/line.ts'
import { riverNear } from '../../../gazetteer/geometry/river-near.ts'
import { lineOf } from '../../../gazetteer/geometry/shape.ts'
import { DISTANCE, metresOf } from './distance-words.ts'
import { type Lead, leadOf } from './lead.ts'
import { relatedAs } from './related.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'

const FROM_TOWN = new RegExp(`(?:^| )((?:${DISTANCE} )?(?<way>up|down)(?:stream|river) (?:of|from))$`)
const ALONG = /(?:^| )((?:(?:on|to|from|along) )?(?:both |the )?banks of|along)$/

const BESIDE_KM = 12
/** Without a distance, so far up or down the water, and as uncertain. */
const ASSUMED_METRES = 10_000
const ROUGH = 0.3
const LEAST_METRES = 3000
/** Farther from the water than this a town tells nothing of which stretch is meant. */
const NEIGHBOURHOOD_KM = 60
const STRETCH_KM = 40

/** "upstream of X", "5 km downstream from X" on the river that X lies by; "along the Dnipro", by the towns of the text. */
export const ALONG_RIVER: RelationRule = {
  rule: 'places/along-river',
  isGround: true,
  read: input => {
    const lead = leadOf(input.sighting.words, input.sighting.from)
    return input.to.kind === 'river' ? alongRiver(input, lead) : fromTown(input, lead)
  },
  examples: [
    {
      text: 'A raft was built upstream of Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'along-river', side: 'upstream' },
    },
    {
      text: 'A raft was found 5 km downstream from Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'along-river', side: 'downstream', distanceMetres: 5000 },
    },
    { text: 'They dug in along the Dnipro by Kherson.', toponym: 'Dnipro', expected: { kind: 'along-river' } },
    { text: 'Oil is sold downstream of Lviv.', toponym: 'Lviv', expected: undefined },
  ],
}

function fromTown(input: RelationInput, lead: Lead): Related | undefined {
  const found = FROM_TOWN.exec(lead.text)
  const river = found?.[1] ? riverNear(input.to, BESIDE_KM) : undefined
  const line = river && pointsOf(river.course)
  const start = line && nearestOnLine(line, input.to)
  if (!found?.[1] || !river || !start) return undefined
  const told = metresOf(found.groups)
  const away = (told ?? ASSUMED_METRES) / 1000
  const side = found.groups?.['way'] === 'up' ? 'upstream' : 'downstream'
  const along = start.along + (side === 'upstream' ? -away : away)
  const point = pointAlong(line, along)
  const rough = told === undefined ? ASSUMED_METRES : Math.max(LEAST_METRES, told * ROUGH)
  const reach = rough / 1000
  return relatedAs(input, {
    kind: 'along-river',
    also: river.place,
    side,
    ...(told !== undefined && { distanceMetres: told }),
    spans: [lead.span(lead.text.length - found[1].length)],
    part: told === undefined ? side : `${Math.round(away)}-km-${side}`,
    name: `${side} of ${input.base.name}`,
    ...(point && { point }),
    place: 'area',
    metres: input.base.precision.metres + rough,
    reason: `on the ${river.name}, ${told === undefined ? 'as far off as is not told' : 'a round distance along its course'}`,
    geometry: lineOf(stretch(line, along - reach, along + reach)),
  })
}

function alongRiver(input: RelationInput, lead: Lead): Related | undefined {
  const found = ALONG.exec(lead.text)
  const course = found?.[1] ? input.gazetteer.river(input.to.place) : undefined
  if (!found?.[1] || !course) return undefined
  const line = pointsOf(course)
  const town = nearestTown(line, input.towns())
  const along = town && nearestOnLine(line, town)?.along
  const point = along === undefined ? undefined : pointAlong(line, along)
  return relatedAs(input, {
    kind: 'along-river',
    spans: [lead.span(lead.text.length - found[1].length)],
    part: town ? `by-${town.place.replaceAll('/', '-')}` : 'along',
    name: town ? `${input.base.name} by ${town.name}` : `along the ${input.base.name}`,
    ...(point && { point }),
    metres: town ? STRETCH_KM * 1000 : input.base.precision.metres,
    reason: town ? `the river around ${town.name}` : 'anywhere along the river',
    geometry: lineOf(
      stretch(line, (along ?? 0) - STRETCH_KM, along === undefined ? lengthOf(line) : along + STRETCH_KM),
    ),
  })
}

function nearestTown(line: ReturnType<typeof pointsOf>, towns: readonly Entry[]): Entry | undefined {
  return towns.find(town => (nearestOnLine(line, town)?.kilometres ?? Number.POSITIVE_INFINITY) < NEIGHBOURHOOD_KM)
}
