import { fold } from '../../../gazetteer/fold.ts'
import { idFrom, partOf, type ReportId } from '../../../record/ids.ts'
import type { Place } from '../../../record/place.ts'
import { locusOf, scoresOf } from '../precision.ts'
import type { Settled } from '../settled.ts'
import type { Unlisted, UnlistedRule } from './find-unlisted.ts'

/** What unlisted names are placed by. */
export interface UnlistedInput {
  readonly text: string
  readonly reportId: ReportId
  readonly unlisted: readonly Unlisted[]
  readonly settled: readonly Settled[]
}

/** Farther from the name than this, in characters, a town says nothing of where it is. */
const AROUND = 1500
/** How much less sure the container is than its own place: told right beside, or only the town named nearest. */
const BESIDE = 0.95
const NEAREST = 0.75

/**
 * Names outside of the gazetteer as places: within what stands behind their comma; a street or building else within the town named nearest;
 * a village about which nothing is told is a place without `at`.
 */
export function locateUnlisted(input: UnlistedInput): readonly Place[] {
  return input.unlisted.map(one => {
    const { span, rule } = one
    const toponym = input.text.slice(...span)
    const container = besideOf(one, input) ?? (VILLAGES.has(rule) ? undefined : nearestOf(one, input))
    return {
      id: idFrom('p', input.reportId, ...span),
      mention: idFrom('n', input.reportId, ...span),
      spans: [span],
      toponym,
      literal: { value: true, basis: 'implied', spans: [], rule },
      ...(container && within(one, toponym, container)),
      candidates: [],
      rule,
    }
  })
}

const VILLAGES: ReadonlySet<UnlistedRule> = new Set<UnlistedRule>([
  'places/unlisted-village',
  'places/unlisted-held',
  'places/unlisted-there',
  'places/unlisted-again',
])

interface Container {
  readonly settled: Settled
  readonly share: number
}

function within({ kind }: Unlisted, toponym: string, { settled: { resolved }, share }: Container) {
  const { sighting, ranked } = resolved
  const base = locusOf(ranked[0].entry, (scoresOf(ranked)[0] ?? 0) * share)
  const { geonamesId: _, ...rest } = base
  const told = share === BESIDE ? 'named right behind it' : 'the town named nearest'
  return {
    at: {
      ...rest,
      place: partOf(base.place, fold(toponym).replaceAll(' ', '-')),
      name: toponym,
      kind,
      precision: { metres: base.precision.metres, reason: `within ${base.name}, ${told}; not on our map` },
    },
    relation: {
      kind: TOWNS.has(base.kind) ? ('part-of-town' as const) : ('part' as const),
      to: base.place,
      spans: [[sighting.start, sighting.end] as const],
    },
  }
}

const TOWNS = new Set(['city', 'town', 'village', 'suburb'])
const BEHIND =
  /^,? \(?(?:in |of |at |near )?(?:the )?(?:(?:city|town|village|district|region|province) of |(?:north|south|east|west|central)[a-z-]* )?$/

function besideOf({ span: [, end] }: Unlisted, { settled, text }: UnlistedInput): Container | undefined {
  const next = settled[firstBehind(settled, end)]
  if (!next || next.resolved.sighting.start - end > LONGEST_GAP) return undefined
  return BEHIND.test(text.slice(end, next.resolved.sighting.start)) ? { settled: next, share: BESIDE } : undefined
}

const LONGEST_GAP = 30

/** The town on the ground nearest in the text; those before weigh as if they were farther by a tenth. */
function nearestOf({ span: [start, end] }: Unlisted, { settled }: UnlistedInput): Container | undefined {
  const at = firstBehind(settled, end)
  const around = settled.slice(Math.max(0, at - MOST_AROUND), at + MOST_AROUND)
  let best: { readonly settled: Settled; readonly distance: number } | undefined
  for (const one of around) {
    const { sighting, ranked } = one.resolved
    const { kind } = ranked[0].entry
    if (one.sense.of === 'power' || !(TOWNS.has(kind) || kind === 'district')) continue
    const distance = sighting.start >= end ? sighting.start - end : (start - sighting.end) * 1.1
    if (distance <= AROUND && (!best || distance < best.distance)) best = { settled: one, distance }
  }
  return best && { settled: best.settled, share: NEAREST }
}

/** Names on each side that are looked at, which keeps the work linear. */
const MOST_AROUND = 30

/** Index of the first name that begins here or behind; they are in the order of the text. */
function firstBehind(settled: readonly Settled[], offset: number): number {
  let [low, high] = [0, settled.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((settled[middle]?.resolved.sighting.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
