import { circle } from '../../../gazetteer/geometry/circle.ts'
import type { Locus } from '../../../record/place.ts'
import { locusOf } from '../precision.ts'
import { FEATURE } from '../relations/feature-words.ts'
import { leadOf, tailOf } from '../relations/lead.ts'
import { relatedAs } from '../relations/related.ts'
import type { Word } from '../words.ts'
import type { Implied, ImpliedInput, ImpliedRule } from './implied-rule.ts'
import { onlyTown } from './only-town.ts'

const SITE = new RegExp(
  `^(?:(?:main|military|civilian|nearby|local|strategic|key|abandoned|international) ){0,2}(${FEATURE})(?= |$)`,
)
const ROAD = /(?:^| )((?:the |a )?(?:main )?(?:road|highway) (?:to|from|towards))$/
/** Kept without a point where nothing ties them to the map: who holds them is news by itself. */
const HELD =
  /^(?:airport|airfield|airbase|air base|airstrip|aerodrome|port|seaport|naval base|military base|army base|garrison|barracks)$/
/** Named apart from their town, and as often out of it: the one town of a text does not tell where they are. */
const APART =
  /^(?:bridge|dam|reservoir|border crossing|crossing|plant|mine|camp|refugee camp|school|church|mosque|market|checkpoint|university|museum|theatre|theater|stadium|factory|warehouse|cemetery|station)$/
const LINKS = /^(?:of|in|at|near|outside|for|to)$/
const SURE = 0.7
const REACH_METRES = 12_000

/**
 * "the airfield", "the road to the port": the one that the text has told of ("the airfield near X"), else that of the only town so far. What
 * nothing ties to the map, or a name that nobody knows ("the airport at Kadrun"), is a place without a point.
 */
export const THE_SITE: ImpliedRule = {
  rule: 'places/the-site',
  read: input =>
    input.words.flatMap((word, at) => {
      const found = word.lower === 'the' ? siteAt(input, at) : undefined
      return found ? [found] : []
    }),
  examples: [
    {
      text: 'Rebels reached the airfield near Kherson. On Friday they took the airfield.',
      words: 'the airfield',
      place: 'geonames:706448/near-airfield',
    },
    {
      text: 'Troops left Kherson. They blew up the airfield.',
      words: 'the airfield',
      place: 'geonames:706448/the-airfield',
    },
    {
      text: 'Troops left Kherson. They mined the road to the port.',
      words: 'the road to the port',
      place: 'geonames:706448/road-port',
    },
    { text: 'Rebels seized the airfield.', words: 'the airfield', place: 'nowhere' },
    { text: 'Troops left Kherson for Melitopol. They mined the airfield.', words: 'the airfield', place: 'nowhere' },
    { text: 'Troops left Kherson. They held the airport at Kadrun.', words: 'the airport', place: 'nowhere' },
    { text: 'They may blow up the dam of the Kakhovka plant.', words: 'the dam', place: undefined },
    { text: 'The head of the port authority left Kherson.', words: 'the port', place: undefined },
  ],
}

interface Site {
  readonly feature: string
  readonly span: Implied['span']
  readonly isRoad: boolean
}

function siteAt(input: ImpliedInput, at: number): Implied | undefined {
  const { words, analysis } = input
  const tail = tailOf(words, at + 1)
  const feature = SITE.exec(tail.text)
  if (!feature?.[1]) return undefined
  const end = at + 1 + feature[0].split(' ').length
  const next = analysis.tokens[words[end]?.token ?? -1]
  if (words[end]?.joined || /^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? '')) return undefined
  const road = ROAD.exec(leadOf(words, at).text)
  const start = road?.[1] ? at - road[1].split(' ').length : at
  const site = { feature: feature[1], isRoad: road !== null }
  const span = spanOf(words, start, end)
  const name = nameBehind(input, end)
  if (name === undefined) return tied(input, { ...site, span })
  return name === 'unknown' ? { span } : undefined
}

function spanOf(words: readonly Word[], from: number, to: number): Implied['span'] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
}

/** What stands behind "of" or "at": a name that the gazetteer has, and has been read by, or that of another thing; or one that nobody knows. */
function nameBehind({ words, settled, analysis }: ImpliedInput, at: number): 'told' | 'unknown' | undefined {
  if (!LINKS.test(words[at]?.lower ?? '')) return undefined
  const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const name = words[from]
  if (!name?.capital) return undefined
  const isListed = settled.some(
    ({ resolved: { sighting } }) => sighting.start <= name.start && name.start < sighting.end,
  )
  let end = from + 1
  while (words[end]?.capital) end++
  // "the dam of the Kakhovka plant" is called by another thing.
  const isOther = from === at + 2 || analysis.tokens[words[end]?.token ?? -1]?.upos === 'NOUN'
  return isListed || isOther ? 'told' : 'unknown'
}

function tied(input: ImpliedInput, site: Site): Implied | undefined {
  const { feature, span, isRoad } = site
  const told = toldBefore(input, feature, span[0])
  if (told && !isRoad) return { span, at: { ...told, score: SURE } }
  const town = APART.test(feature) ? undefined : onlyTown(input.settled, span[0])
  if (town) return { span, ...ofTown(locusOf(town, SURE), { to: town, site }) }
  return HELD.test(feature) ? { span } : undefined
}

/** The one place before these words at which such a thing was told to be. */
function toldBefore({ named }: ImpliedInput, feature: string, before: number): Locus | undefined {
  const found = new Map(
    named.flatMap(({ relation, at, spans }) =>
      relation?.feature === feature && at && (spans[0]?.[0] ?? 0) < before ? [[at.place, at] as const] : [],
    ),
  )
  return found.size === 1 ? [...found.values()][0] : undefined
}

function ofTown(
  base: Locus,
  { to, site: { feature, span, isRoad } }: { readonly to: Parameters<typeof relatedAs>[0]['to']; readonly site: Site },
): Pick<Implied, 'at' | 'relation'> {
  const metres = base.precision.metres + REACH_METRES
  return relatedAs(
    { to, base },
    {
      kind: isRoad ? 'road' : 'facility',
      feature,
      spans: [span],
      part: isRoad ? 'road' : 'the',
      name: `${isRoad ? 'road ' : ''}in ${base.name}`,
      metres,
      reason: `taken for that of ${base.name}, the only town told of`,
      geometry: circle(base, metres / 1000),
    },
  )
}
