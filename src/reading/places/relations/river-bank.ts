import { bankOf, bankTowards } from '../../../gazetteer/bank.ts'
import { kilometresBetween, type Point, pointFrom } from '../../../gazetteer/distance.ts'
import type { Course, Entry, Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { nearestOnLine, pointsOf, stretch } from '../../../gazetteer/geometry/line.ts'
import { lineOf } from '../../../gazetteer/geometry/shape.ts'
import { partOf } from '../../../record/ids.ts'
import type { Locus } from '../../../record/place.ts'
import type { Span } from '../../../text/span.ts'
import type { Word } from '../words.ts'
import { compassPoint } from './compass.ts'
import type { Related } from './relation-rule.ts'

/** What names a bank: the side as told ("western") and the words, "bank" the last of them. */
export interface BankWords {
  readonly side: string
  readonly bearing?: number
  readonly span: Span
}

/** "western bank", "left-bank", "right bank" with the word for the bank at this position. */
export function bankWordsAt(words: readonly Word[], at: number): BankWords | undefined {
  const [bank, side] = [words[at], words[at - 1]]
  if (!bank || !side || !/^banks?$/.test(bank.lower) || bank.capital) return undefined
  const span: Span = [side.start, bank.end]
  if (side.lower === 'left' || side.lower === 'right') return { side: side.lower, span }
  const point = compassPoint(side.lower)
  return point && { side: point.side, bearing: point.bearing, span }
}

/** Farther from the water than this a town tells nothing of which stretch of the river is meant. */
const NEIGHBOURHOOD_KM = 60
/** The point of a bank is set this far from the water: the courses are drawn that roughly. */
const INLAND_KM = 5
const STRETCH_METRES = 50_000

/**
 * The bank of a river, at the stretch nearest to the towns of the text. A side told by the compass is turned into left or right by the way
 * the water runs there, so that "the western bank" and "the right bank" of the Dnipro at Kherson are one place.
 */
export function riverBank(
  told: BankWords,
  river: Entry,
  base: Locus,
  around: { readonly gazetteer: Gazetteer; readonly towns: () => readonly Entry[] },
): Related | undefined {
  const course = around.gazetteer.river(river.place)
  if (!course) return undefined
  const town = nearestTown(course, around.towns())
  const focus = town ?? river
  const stretch = bankOf(course, focus)
  if (!stretch) return undefined
  const bank =
    told.bearing === undefined
      ? told.side === 'left'
        ? 'left'
        : 'right'
      : bankTowards(stretch.downstream, told.bearing)
  const point = inland(course, stretch.nearest, { bank, downstream: stretch.downstream })
  const reason = town
    ? `the bank of the ${river.name} around ${town.name}`
    : `somewhere on the bank of the ${river.name}`
  return {
    relation: { kind: 'bank', to: river.place, side: told.side, spans: [told.span] },
    at: {
      ...base,
      place: partOf(river.place, `${bank}-bank`),
      name: `${bank} bank of the ${river.name}`,
      longitude: Math.round(point.longitude * 1e5) / 1e5,
      latitude: Math.round(point.latitude * 1e5) / 1e5,
      kind: 'bank',
      ...(town?.country && { country: town.country }),
      ...(town?.region && { region: town.region }),
      precision: { metres: town ? STRETCH_METRES : base.precision.metres, reason },
      ...(town && stretchOf(course, focus)),
    },
  }
}

/** The bank across from the nearest town by the river; `undefined` without one. */
export function oppositeBank(course: Course | undefined, towns: readonly Entry[]): 'left' | 'right' | undefined {
  const town = course && nearestTown(course, towns)
  const own = town && bankOf(course, town)?.bank
  return own && (own === 'left' ? 'right' : 'left')
}

function nearestTown(course: Course, towns: readonly Entry[]): Entry | undefined {
  return towns.find(town => (bankOf(course, town)?.kilometres ?? Number.POSITIVE_INFINITY) < NEIGHBOURHOOD_KM)
}

/** The water itself, by which the bank lies. */
function stretchOf(course: Course, focus: Point): Pick<Locus, 'geometry'> {
  const points = pointsOf(course)
  const along = nearestOnLine(points, focus)?.along ?? 0
  const geometry = lineOf(stretch(points, along - STRETCH_METRES / 1000, along + STRETCH_METRES / 1000))
  return geometry ? { geometry } : {}
}

/** A point on that bank: at right angles to the water, farther off where the river bends back. */
function inland(
  course: Course,
  from: Point,
  { bank, downstream }: { readonly bank: 'left' | 'right'; readonly downstream: number },
): Point {
  const bearing = downstream + (bank === 'right' ? 90 : -90)
  for (const kilometres of [INLAND_KM, INLAND_KM * 2, INLAND_KM * 4]) {
    const point = pointFrom(from, bearing, kilometres)
    if (bankOf(course, point)?.bank === bank && kilometresBetween(from, point) > 0) return point
  }
  return pointFrom(from, bearing, INLAND_KM)
}
