import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { borderBetween, bordersOf } from '../../../gazetteer/geometry/borders.ts'
import type { Span } from '../../../text/span.ts'
import { locusOf } from '../precision.ts'
import { borderPlace, type Side } from './border-place.ts'
import { SIDE_ADJECTIVE } from './compass.ts'
import { leadOf, tailOf } from './lead.ts'
import { type Pair, pairsOf } from './pair.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'

const BORDER = '(?:borders?|frontiers?|boundary)'
const BETWEEN = new RegExp(`(?:^| )${BORDER} (?:between|of|from|that divides)$`)
const WITH = new RegExp(`(?:^| )((?:(?:${SIDE_ADJECTIVE}) )?${BORDER} with)$`)
const OF = new RegExp(`(?:^| )(${BORDER} (?:of|to|into))$`)
const OWN = new RegExp(
  `^('s )?(?:${SIDE_ADJECTIVE} )?${BORDER}(?= |$)(?! (?:guards?|patrols?|police|forces?|troops|services?|agenc(?:y|ies)|officials?|control|town|village|city))`,
)
const OWN_WITH = new RegExp(`^'s (?:${SIDE_ADJECTIVE} )?${BORDER} with$`)
/** "the border with B", "the A–B border", "A’s border": its stretch by the towns of the text, all of it where there are none. */
export const BORDER_OF: RelationRule = {
  rule: 'places/border',
  isGround: true,
  read: input => {
    for (const pair of pairsOf(input)) {
      const related = ofPair(pair, input)
      if (related) return related
    }
    return ofOne(input)
  },
  examples: [
    { text: 'They met on the border between Syria and Lebanon.', toponym: 'Syria', expected: { kind: 'border' } },
    { text: 'They met along the Syria–Lebanon border.', toponym: 'Lebanon', expected: { kind: 'border' } },
    { text: 'Guns fired across the border with Lebanon.', toponym: 'Lebanon', expected: { kind: 'border' } },
    {
      text: 'They hold a strip 10 km deep along Israel’s border with Lebanon.',
      toponym: 'Israel',
      expected: { kind: 'border', distanceMetres: 10000 },
    },
    { text: 'A talk with Lebanon began.', toponym: 'Lebanon', expected: undefined },
    { text: 'Ukraine’s border guards came to Kherson.', toponym: 'Ukraine', expected: undefined },
  ],
}

/** The code that borders go by; Gaza has that of its territory. */
function codeOf({ kind, country }: Entry): string | undefined {
  return kind === 'country' || kind === 'area' || kind === 'region' ? country : undefined
}

function ofPair(pair: Pair, input: RelationInput): Related | undefined {
  const [a, b] = [codeOf(pair.first.to), codeOf(pair.second.to)]
  const lines = a && b && a !== b ? borderBetween(a, b) : []
  const told = lines.length > 0 ? toldOfPair(pair) : undefined
  return told && borderPlace(input, { lines, span: told, before: pair.lead.text, ends: [pair.first, pair.second] })
}

function toldOfPair({ first, second, lead, gap, tail }: Pair): Span | undefined {
  const before = gap.text === 'and' ? BETWEEN.exec(lead.text) : null
  if (before) return lead.span(before.index + (before[0].startsWith(' ') ? 1 : 0))
  if (OWN_WITH.test(gap.text)) return gap.span(3)
  const isJoined = gap.text === '' && second.sighting.words[second.sighting.from]?.joined
  const behind = isJoined || (gap.text === 'and' && first.to.kind === 'country') ? OWN.exec(tail.text) : null
  return behind ? tail.span(0, behind[0].length) : undefined
}

/** One side only is told; the other is a country of the sentence that it has a border with, else the only such one of the text’s towns, or of the sentence’s peoples. */
function ofOne(input: RelationInput): Related | undefined {
  const code = codeOf(input.to)
  if (!code || input.to.kind !== 'country') return undefined
  const { words, from, to } = input.sighting
  const lead = leadOf(words, from)
  const before = WITH.exec(lead.text) ?? OF.exec(lead.text)
  const tail = tailOf(words, to)
  const behind = OWN.exec(tail.text)
  if (!before?.[1] && !behind) return undefined
  const span = before?.[1]
    ? lead.span(lead.text.length - before[1].length)
    : tail.span(behind?.[1]?.length ?? 0, behind?.[0].length)
  const other = otherSide(input, code)
  const lines = other ? borderBetween(code, other.to.country ?? '') : bordersOf(code)
  return lines.length === 0
    ? undefined
    : borderPlace(input, { lines, span, before: lead.text, ends: other ? [input, other] : [input] })
}

function otherSide(input: RelationInput, code: string): Side | undefined {
  const named = input.sentence.find(
    ({ to }) => to.kind === 'country' && to.country !== code && borderBetween(code, to.country ?? '').length > 0,
  )
  if (named) return named
  const only =
    onlyNeighbour(
      code,
      input.towns().map(({ country }) => country),
    ) ??
    onlyNeighbour(
      code,
      input.sighting.words.map(({ capital, text }) => (capital ? input.gazetteer.demonym(text)?.code : undefined)),
    )
  const to = only === undefined ? undefined : input.gazetteer.country(only)
  return to && { to, base: locusOf(to, input.base.score) }
}

/** The one of these countries that has a border with another; `undefined` for none or several. */
function onlyNeighbour(code: string, countries: readonly (string | undefined)[]): string | undefined {
  const codes = new Set(countries.filter(country => country !== undefined && country !== code))
  const [only, ...others] = [...codes].filter(one => one !== undefined && borderBetween(code, one).length > 0)
  return others.length === 0 ? only : undefined
}
