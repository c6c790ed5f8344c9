import { kilometresBetween } from '../../../gazetteer/distance.ts'
import type { Entry, Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { circle } from '../../../gazetteer/geometry/circle.ts'
import { locusOf } from '../precision.ts'
import type { Word } from '../words.ts'
import { leadOf, tailOf } from './lead.ts'
import { relatedAs } from './related.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'

const LARGE = 'region|oblast|province|governorate|state|prefecture'
const SMALL = 'district|raion|rayon|county|municipality|hromada|subdistrict|commune'
const BEHIND = new RegExp(
  `^(?:(?<large>${LARGE})|(?<small>${SMALL}))s?(?= |$)(?! (?:court|attorney|police|prosecutor|university|department|council))`,
)
const BEFORE = new RegExp(`(?:^| )(?:(?<large>${LARGE})|(?<small>${SMALL})) of$`)

/** A division called as its town lies at most so far from it. */
const OWN_KM = 300
const DISTRICT_METRES = 30_000
const REGION_METRES = 100_000

/**
 * "Ghazni province", "the governorate of Idlib", "Izium district": the division of that name where the gazetteer has it, else the land
 * about the town. "Kherson Oblast" is a name by itself.
 */
export const DISTRICT: RelationRule = {
  rule: 'places/district',
  read: input => {
    const { sighting, to } = input
    const { words, from, to: end } = sighting
    if (!TOWN.has(to.kind) || words[from]?.joined || isCalledSo(words, end)) return undefined
    const lead = leadOf(sighting.words, sighting.from)
    const tail = tailOf(sighting.words, sighting.to)
    const before = BEFORE.exec(lead.text)
    const behind = before ? null : BEHIND.exec(tail.text)
    const isLarge = (before ?? behind)?.groups?.['large'] !== undefined
    if (!before && !behind) return undefined
    const division = divisionOf(input, isLarge)
    if (division) return { at: locusOf(division, input.base.score) }
    const span = before
      ? lead.span(before.index + (before[0].startsWith(' ') ? 1 : 0))
      : tail.span(0, behind?.[0].length)
    return aboutTown(input, span, isLarge)
  },
  examples: [
    { text: 'Mines remain in villages of Oleshky district.', toponym: 'Oleshky', expected: { kind: 'district' } },
    { text: 'Mines remain in the district of Oleshky.', toponym: 'Oleshky', expected: { kind: 'district' } },
    { text: 'A district of Oleshky’s neighbour was mined.', toponym: 'Oleshky', expected: { kind: 'district' } },
    { text: 'They teach in Kherson District 7.', toponym: 'Kherson', expected: undefined },
    { text: 'They spoke to a Kherson district court.', toponym: 'Kherson', expected: undefined },
  ],
}

const TOWN = new Set<RelationInput['to']['kind']>(['city', 'town', 'village', 'suburb'])

/** "Kherson District 7", "mid-Atlantic states". */
function isCalledSo(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.kind === 'number' || words[at]?.lower === 'states'
}

/** The division of the town’s name and country: by another bearer of the name, or by the name with its word. */
function divisionOf({ sighting, to, gazetteer }: RelationInput, isLarge: boolean): Entry | undefined {
  const kinds = isLarge ? LARGE_KINDS : SMALL_KINDS
  const isOwn = (entry: Entry) =>
    kinds.has(entry.kind) && entry.country === to.country && kilometresBetween(entry, to) < OWN_KM
  const bearer = sighting.entries.find(entry => kinds.has(entry.kind) && entry.country === to.country)
  return bearer ?? called(to.name, gazetteer, isLarge).find(isOwn)
}

const LARGE_KINDS = new Set<Entry['kind']>(['region', 'area'])
const SMALL_KINDS = new Set<Entry['kind']>(['district'])

function called(name: string, gazetteer: Gazetteer, isLarge: boolean): readonly Entry[] {
  return (isLarge ? LARGE : SMALL).split('|').flatMap(word => gazetteer.named(`${name} ${word}`))
}

function aboutTown(input: RelationInput, span: readonly [number, number], isLarge: boolean): Related {
  const { base } = input
  const metres = isLarge ? REGION_METRES : DISTRICT_METRES
  return relatedAs(input, {
    kind: 'district',
    spans: [span],
    part: isLarge ? 'region' : 'district',
    name: `${isLarge ? 'region' : 'district'} of ${base.name}`,
    place: isLarge ? 'region' : 'district',
    metres,
    reason: `usual size of a ${isLarge ? 'region' : 'district'}, about its town`,
    geometry: circle(base, metres / 1000),
  })
}
