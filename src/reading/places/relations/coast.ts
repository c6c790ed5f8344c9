import { kilometresBetween, type Point, pointFrom } from '../../../gazetteer/distance.ts'
import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { bearingBetween } from '../../../gazetteer/geometry/bearing.ts'
import { coastsOf } from '../../../gazetteer/geometry/borders.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { lengthOf, middleOfLine, nearestOnLine, pointAlong, stretch } from '../../../gazetteer/geometry/line.ts'
import { longestLine, nearestLine } from '../../../gazetteer/geometry/nearest-line.ts'
import { lineOf } from '../../../gazetteer/geometry/shape.ts'
import { SIDE, SIDE_ADJECTIVE } from './compass.ts'
import { DISTANCE, metresOf } from './distance-words.ts'
import { leadOf, tailOf } from './lead.ts'
import { AT_SEA } from './lexicon/at-sea.ts'
import { relatedAs, type Told } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const COAST = `(?:the )?(?:${SIDE_ADJECTIVE} )?(?:coast|coastline|shores?|seaboard) of`
const OFF = new RegExp(`(?:^| )((?:${DISTANCE} )?off ${COAST}|${DISTANCE} off(?: the)?|off(?: the)?)$`)
const OFF_ALONE = /(?:^| )(\S+) off(?: the)?$/
const ON = new RegExp(`(?:^| )((?:on|along|by|at) ${COAST})$`)
const OWN = new RegExp(
  `^'s (?:(?:${SIDE_ADJECTIVE}|${SIDE}) )?(?:coast|coastline|shores?|seaboard)(?= |$)|^(?:coast|coastline|seaboard)(?= |$)`,
)

/** A town farther from the sea than this has no coast of its own. */
const BY_THE_SEA_KM = 40
const OFFSHORE_METRES = 20_000
const ROUGH = 0.3
const LEAST_METRES = 10_000

/** "off the coast of X", "30 nautical miles off X", "X’s coast": at sea before a town or country, or on its shore. Inland it is nothing. */
export const COAST_OF: RelationRule = {
  rule: 'places/coast',
  isGround: true,
  read: input => {
    const told = toldOf(input)
    return told && related(input, told)
  },
  examples: [
    { text: 'A ship sank off the coast of Odesa.', toponym: 'Odesa', expected: { kind: 'coast' } },
    {
      text: 'A ship sank 10 nautical miles off Odesa.',
      toponym: 'Odesa',
      expected: { kind: 'coast', distanceMetres: 18520 },
    },
    { text: 'They landed on the coast of Yemen.', toponym: 'Yemen', expected: { kind: 'coast' } },
    { text: 'The army cut off Odesa.', toponym: 'Odesa', expected: undefined },
    { text: 'A ship sank off Kramatorsk.', toponym: 'Kramatorsk', expected: undefined },
  ],
}

interface Shore {
  readonly isOff: boolean
  readonly metres?: number
  readonly spans: Told['spans']
}

function toldOf({ sighting: { words, from, to } }: RelationInput): Shore | undefined {
  const lead = leadOf(words, from)
  const off = OFF.exec(lead.text)
  const metres = metresOf(off?.groups)
  if (off?.[1] && (!off[1].startsWith('off') || off[1].endsWith('of') || isAtSea(lead.text)))
    return {
      isOff: true,
      ...(metres !== undefined && { metres }),
      spans: [lead.span(lead.text.length - off[1].length)],
    }
  const on = ON.exec(lead.text)
  if (on?.[1]) return { isOff: false, spans: [lead.span(lead.text.length - on[1].length)] }
  const tail = tailOf(words, to)
  const own = OWN.exec(tail.text)
  const isOff = / off(?: the)?$/.test(` ${lead.text}`)
  return own ? { isOff, spans: [tail.span(own[0].startsWith("'s") ? 3 : 0, own[0].length)] } : undefined
}

/** "a dhow off X", "seized a dhow off X", but not "cut off X". */
function isAtSea(text: string): boolean {
  return AT_SEA.has(OFF_ALONE.exec(text)?.[1] ?? '')
}

function related(input: RelationInput, { isOff, metres, spans }: Shore): ReturnType<RelationRule['read']> {
  const shore = shoreOf(input.to)
  if (!shore) return undefined
  const away = isOff ? (metres ?? OFFSHORE_METRES) : 0
  const point = pointFrom(shore.point, shore.seaward, away / 1000)
  const uncertain = shore.reach * 1000 + (metres === undefined ? OFFSHORE_METRES : Math.max(LEAST_METRES, away * ROUGH))
  return relatedAs(input, {
    kind: 'coast',
    ...(metres !== undefined && { distanceMetres: metres }),
    spans,
    part: isOff
      ? ['off-coast', metres === undefined ? '' : `${Math.round(metres / 1000)}-km`].filter(Boolean).join('-')
      : 'coast',
    name: `${isOff ? 'off the coast' : 'coast'} of ${input.base.name}`,
    point,
    place: isOff ? 'sea' : 'area',
    metres: uncertain,
    reason: isOff ? 'at sea before the nearest shore' : 'on the shore',
    geometry: shore.geometry ?? circle(point, uncertain / 1000),
  })
}

interface ShorePoint {
  readonly point: Point
  /** Bearing of the sea. */
  readonly seaward: number
  /** Kilometres by which the shore reaches beyond the point. */
  readonly reach: number
  readonly geometry?: Told['geometry']
}

/** The shore by a town, or all of a country’s longest one. */
function shoreOf(entry: Entry): ShorePoint | undefined {
  const lines = coastsOf(entry.country ?? '')
  if (entry.kind === 'country') {
    const line = longestLine(lines)
    const middle = line && nearestOnLine(line, middleOfLine(line) ?? entry)
    return line && middle && shoreAt(line, middle.along, lengthOf(line))
  }
  const near = nearestLine(lines, entry, BY_THE_SEA_KM)
  return near && shoreAt(near.line, near.along, near.kilometres)
}

/** Half the length of shore over which its direction is taken, in kilometres. */
const AROUND_KM = 10

function shoreAt(line: readonly Point[], along: number, reach: number): ShorePoint | undefined {
  const [point, from, to] = [along, along - AROUND_KM, along + AROUND_KM].map(at => pointAlong(line, at))
  if (!point || !from || !to) return undefined
  // The land is on the right of the line.
  const seaward = (bearingBetween(from, to) + 270) % 360
  const isLong = reach > AROUND_KM * 4
  const far = isLong ? Math.max(...line.map(one => kilometresBetween(point, one))) : reach
  return { point, seaward, reach: far, ...(isLong && { geometry: lineOf(stretch(line, 0, lengthOf(line))) }) }
}
