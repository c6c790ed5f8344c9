import { kilometresBetween, type Point, pointFrom } from '../../../gazetteer/distance.ts'
import { outlineOf } from '../../../gazetteer/geometry/borders.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { boxOf, extentOf, middleOf, reachOf, sideOf } from '../../../gazetteer/geometry/extent.ts'
import { sector } from '../../../gazetteer/geometry/sector.ts'
import type { Span } from '../../../text/span.ts'
import { compassPoint, SIDE, SIDE_ADJECTIVE } from './compass.ts'
import { type Lead, leadOf, tailOf } from './lead.ts'
import { meansPart } from './means-part.ts'
import { relatedAs, type Told } from './related.ts'
import type { RelationInput, RelationRule } from './relation-rule.ts'

const PORTION =
  '(?:parts?|halves|half|districts?|neighbou?rhoods?|quarters?|areas?|regions?|provinces?|sections?|sectors?|reaches|flank|side|corner|tip|end)'
const MIDDLE = '(?:cent(?:re|er)|heart|middle)'
const BEFORE = new RegExp(
  `(?:^| )((?:the (?:far |extreme |very )?(?<noun>${SIDE})|(?:the |some )?(?:far |extreme )?(?<adjective>${SIDE_ADJECTIVE}|central) ${PORTION}|(?:the )?(?<middle>(?:city |town )?${MIDDLE})) of)$`,
)
const RIGHT_BEFORE = new RegExp(`(?:^| )(?<word>${SIDE_ADJECTIVE}|${SIDE}|central|downtown)$`)
const BEHIND = new RegExp(
  `^(?:'s (?:far )?(?:(?<noun>${SIDE})(?! (?:of|coast|bank|shore|side|wing)(?: |$))|(?<adjective>${SIDE_ADJECTIVE}|central) ${PORTION}|(?<middle>(?:city |town )?${MIDDLE}))|(?<city>city cent(?:re|er)|town cent(?:re|er)))(?= |$)`,
)

/** "southern Ukraine", "the north of Syria", "central Damascus", "Aleppo’s eastern districts": that part of a country, region or town. */
export const PART: RelationRule = {
  rule: 'places/part',
  read: input => {
    const { kind } = input.to
    if (kind === 'river' || kind === 'sea' || kind === 'seat' || kind === 'facility') return undefined
    const told = toldOf(input)
    return told && !isOwnName(input, told) ? related(input, told) : undefined
  },
  examples: [
    { text: 'Fighting in southern Ukraine went on.', toponym: 'Ukraine', expected: { kind: 'part', side: 'south' } },
    { text: 'Rain fell in the north of Ukraine.', toponym: 'Ukraine', expected: { kind: 'part', side: 'north' } },
    { text: 'They hold western Kherson.', toponym: 'Kherson', expected: { kind: 'part-of-town', side: 'west' } },
    {
      text: 'A bomb fell in the centre of Kherson.',
      toponym: 'Kherson',
      expected: { kind: 'part-of-town', side: 'centre' },
    },
    {
      text: 'Fires burn in Kherson’s eastern districts.',
      toponym: 'Kherson',
      expected: { kind: 'part-of-town', side: 'east' },
    },
    { text: 'They moved to the far north of Ukraine.', toponym: 'Ukraine', expected: { kind: 'part', side: 'north' } },
    { text: 'They live in the eastern city of Kherson.', toponym: 'Kherson', expected: undefined },
    { text: 'They opened the Arts Center of Kherson.', toponym: 'Kherson', expected: undefined },
    { text: 'They shelled eastern Ghouta.', toponym: 'Ghouta', expected: undefined },
    { text: 'Fighting in Ukraine went on.', toponym: 'Ukraine', expected: undefined },
  ],
}

interface Side {
  readonly word: string
  readonly span: Span
}

function toldOf({ sighting: { words, from, to: end }, to }: RelationInput): Side | undefined {
  const lead = leadOf(words, from)
  const before = BEFORE.exec(lead.text)
  const isSide = before?.groups?.['noun'] === undefined || meansPart(lead.text, to)
  if (before?.[1] && isSide && !isName(before.groups, lead))
    return sideIn(before.groups, lead, lead.text.length - before[1].length)
  const next = /^(?:the|of)$/.test(words[from - 1]?.lower ?? '') ? null : RIGHT_BEFORE.exec(lead.text)
  const word = next?.groups?.['word']
  if (word) return { word, span: lead.span(lead.text.length - word.length) }
  const tail = tailOf(words, end)
  const behind = BEHIND.exec(tail.text)
  return behind ? sideIn(behind.groups, tail, behind[0].startsWith("'s") ? 3 : 0, behind[0].length) : undefined
}

type Groups = { readonly [name: string]: string | undefined } | undefined

/** "the Arts Center of X" is called so. */
function isName(groups: Groups, lead: Lead): boolean {
  return groups?.['middle'] !== undefined && lead.isCapital(lead.text.length - ' of'.length - 1)
}

function sideIn(groups: Groups, lead: Lead, ...[from, to]: readonly [from: number, to?: number]): Side {
  return { word: groups?.['noun'] ?? groups?.['adjective'] ?? 'central', span: lead.span(from, to) }
}

/** "eastern Ghouta" is all of Eastern Ghouta. */
function isOwnName({ to }: RelationInput, { word }: Side): boolean {
  return to.name.toLowerCase().startsWith(`${word} `)
}

const TOWN = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb'])

function related(input: RelationInput, { word, span }: Side): ReturnType<RelationRule['read']> {
  const { to, base } = input
  const point = compassPoint(word)
  const side = point?.side ?? 'centre'
  const part = to.kind === 'country' ? partOfCountry(to, side) : partOfCircle(input, point?.bearing)
  return relatedAs(input, {
    kind: TOWN.has(to.kind) ? 'part-of-town' : 'part',
    side,
    spans: [span],
    part: side,
    name: `${side} of ${base.name}`,
    ...(part ?? partOfCircle(input, point?.bearing)),
  })
}

type Part = Pick<Told, 'point' | 'metres' | 'reason' | 'geometry'>

/** The half, or the inner third, of the circle that a place of unknown shape is taken for. */
function partOfCircle({ base }: Pick<RelationInput, 'base'>, bearing: number | undefined): Part {
  const kilometres = base.precision.metres / 1000
  if (bearing === undefined)
    return {
      metres: base.precision.metres / 3,
      reason: `the middle of ${base.name}, whose shape is not known to us`,
      geometry: circle(base, kilometres / 3),
    }
  return {
    point: pointFrom(base, bearing, kilometres / 2),
    metres: base.precision.metres * 0.6,
    reason: `half of ${base.name}, whose shape is not known to us`,
    geometry: sector({ middle: base, bearing, spread: 90, nearest: 0, farthest: kilometres }),
  }
}

/** What of an outline lies farther from the middle than this many radii is overseas. */
const OVERSEAS = 2.5
/** A country fills its box, but seldom the corners. */
const FILLED = 0.75

/** The half of the box around a country. */
function partOfCountry(country: RelationInput['to'], side: string): Part | undefined {
  const reach = ((country.radiusMetres ?? 0) * OVERSEAS) / 1000
  const near = (point: Point) => kilometresBetween(country, point) < reach
  const extent = extentOf(
    outlineOf(country.country ?? '')
      .flat()
      .filter(near),
  )
  if (!extent) return undefined
  const box = sideOf(extent, side)
  return {
    point: middleOf(box),
    metres: reachOf(box) * FILLED * 1000,
    reason: `the ${side} of the box around ${country.name}`,
    geometry: boxOf(box),
  }
}
