import type { Figure } from '../../record/figure.ts'
import type { Span } from '../../text/span.ts'
import { NUMERAL, parseNumber } from '../numbers/number-words.ts'
import { FRACTION, fractionOf } from './lexicon/fractions.ts'
import { CURRENCY, UNIT_SOURCE } from './lexicon/measures.ts'
import { NAMED_BY_NUMBER } from './lexicon/models.ts'
import { QUALIFIERS, QUALIFIERS_BEHIND, type Qualifier, qualifierBehind, qualifierOf } from './qualifiers.ts'

/** A number as it stands in a sentence, before it is known what it counts. Offsets into the sentence. */
export interface Quantity {
  readonly span: Span
  readonly min: number
  readonly max: number
  readonly qualifier: Qualifier
  /** `number`; `plural`: "dozens", "tens of thousands"; `pair`: "both"; `none`: "no", "nobody"; `fraction`: "a third", "nine out of ten". */
  readonly form: 'number' | 'plural' | 'pair' | 'none' | 'fraction'
  readonly isRange: boolean
  readonly currency?: string
  readonly isPercent: boolean
  readonly unit?: string
}

const SUFFIX: { readonly [letters: string]: number } = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 }

/** Up to five, as in the patterns of times. */
function spaced(source: string): string {
  return source.replaceAll(' ', '(?:\\s{1,5})')
}

/** Words that make a number a name: "Article 5", "No. 12", "aged 35". */
const LABEL =
  /\b(?:No|Nos|Article|Articles|Resolution|Chapter|Section|Unit|Protocol|Minsk|Group|Highway|Route|Room|Building|House|Flight|Channel|Page|Point|Phase|Day|Chapter|Battalion|Brigade|Regiment|Division|School|Hospital|Camp|Sector|Zone|Block|Type|Mark|Group of|aged|age|flight)\.?\s{1,2}$/
const NOT_AFTER = String.raw`(?![\p{L}\p{N}%]|[.,:]\d|[-–](?!strong\b)\p{L}|(?: )?mm\b|(?: )?(?:a|p)\.m\.)`

const NUMBER = new RegExp(
  spaced(
    String.raw`(?:\b(?<qualifier>${QUALIFIERS}) )?(?<between>between )?(?<currency>${CURRENCY} ?)?(?<![\p{L}\p{N}][-‐–—./:,'’]|[\p{L}\p{N}#.:/])(?<low>${NUMERAL})(?<lowSuffix>(?:k|mn?|bn)\b)?(?:(?: ?[-–—] ?| to | or | and (?<=between.{1,40}))(?:${CURRENCY})?(?<high>${NUMERAL})(?<highSuffix>(?:k|mn?|bn)\b)?)?(?:(?<percent> ?%| per ?cent\b| percentage points\b)|(?<unit>[- ]?${UNIT_SOURCE})|(?<behind>${QUALIFIERS_BEHIND})|${NOT_AFTER})`,
  ),
  'giu',
)
const PLURAL = new RegExp(
  spaced(
    String.raw`(?:\b(?<qualifier>${QUALIFIERS}) )?(?<![\p{L}\p{N}][-‐–—]|(?:two|a) )\b(?<word>(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions|(?:several|a few|many) (?<one>dozen|hundred thousand|hundred|thousand|million))\b`,
  ),
  'giu',
)
const FRACTIONS = new RegExp(
  spaced(String.raw`(?:\b(?<qualifier>${QUALIFIERS}) )?(?<!\p{L}[-‐–—])\b(?<fraction>${FRACTION})`),
  'giu',
)
const NONE = new RegExp(
  spaced(
    String.raw`\b(?:not (?:a single(?: one)?|one|any)|neither(?= of\b)|no one|no-one|nobody|none|no|zero|without(?: any| a single)?)\b(?! longer\b| more\b| doubt\b| later\b| fewer\b| less\b)`,
  ),
  'giu',
)

/** "three quarters of a million". */
const QUARTERS = new RegExp(
  spaced(
    String.raw`(?:\b(?<qualifier>${QUALIFIERS}) )?\b(?<quarters>an?|one|three)[- ]quarters? of a (?<scale>million|billion|thousand)\b`,
  ),
  'giu',
)

/** Two persons or things, loosely or all there are; "the couple" is a married one. */
const PAIR = new RegExp(
  spaced(String.raw`\b(?:(?<loose>(?:another|(?:(?<!\bthe )a)) couple(?: more)? of)|both(?! of them| sides| the))\b`),
  'giu',
)

/** The least number that a round plural says. ACLED's codebook counts "dozens" as 12 and "hundreds" as 100; the others follow it. */
const LEAST: { readonly [word: string]: number } = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  'tens of thousands': 10_000,
  'hundreds of thousands': 100_000,
  millions: 1_000_000,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  'hundred thousand': 100_000,
  million: 1_000_000,
}

/** All numbers of a sentence in order, apart; linear in its length. */
export function findQuantities(sentence: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of sentence.matchAll(NUMBER)) {
    const quantity = numberOf(match, sentence)
    if (quantity) found.push(...(quantity.isRange ? partsOfChange(quantity, sentence) : [quantity]))
  }
  for (const match of sentence.matchAll(PLURAL)) {
    const { word = '', one = word } = match.groups ?? {}
    const least = LEAST[one.toLowerCase().replace(/\s+/g, ' ')] ?? 0
    found.push({ ...PLAIN, span: spanOf(match), min: least, max: Infinity, qualifier: 'dozens', form: 'plural' })
  }
  for (const match of sentence.matchAll(FRACTIONS)) {
    const share = fractionOf(match.groups?.['fraction'] ?? '')
    const qualifier = qualifierOf(match.groups?.['qualifier'])
    if (share !== undefined)
      found.push({
        ...PLAIN,
        span: spanOf(match),
        min: share,
        max: share,
        qualifier,
        form: 'fraction',
        isPercent: true,
      })
  }
  for (const match of sentence.matchAll(QUARTERS)) {
    const { qualifier, quarters = '', scale = '' } = match.groups ?? {}
    const number = ((/three/i.test(quarters) ? 3 : 1) / 4) * (parseNumber(scale) ?? 1)
    const bounds = { min: number, max: number, qualifier: qualifierOf(qualifier) }
    found.push({ ...PLAIN, ...bounds, span: spanOf(match), form: 'number' })
  }
  for (const match of sentence.matchAll(PAIR)) {
    const isLoose = match.groups?.['loose'] !== undefined
    const form = isLoose ? 'number' : 'pair'
    found.push({ ...PLAIN, span: spanOf(match), min: 2, max: 2, qualifier: isLoose ? 'about' : 'exactly', form })
  }
  for (const match of sentence.matchAll(NONE)) {
    found.push({ ...PLAIN, span: spanOf(match), min: 0, max: 0, qualifier: 'exactly', form: 'none' })
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = 0
  return found.filter(({ span }) => {
    if (span[0] < end) return false
    end = span[1]
    return true
  })
}

const PLAIN = { isRange: false, isPercent: false }

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length]
}

function numberOf(match: RegExpExecArray, sentence: string): Quantity | undefined {
  const { qualifier, low, high, lowSuffix, highSuffix, currency, percent, unit, behind, between } = match.groups ?? {}
  const span = spanOf(match)
  const before = sentence.slice(Math.max(0, span[0] - 20), span[0])
  if (LABEL.test(before) || NAMED_BY_NUMBER.test(before)) return undefined
  const [first, last] = endsOf(low ?? '', high)
  if (first === undefined) return undefined
  const [from, to] = [
    first * scaleOf(lowSuffix ?? highSuffix),
    last === undefined ? undefined : last * scaleOf(highSuffix),
  ]
  const isRange = to !== undefined && to > from
  if (to !== undefined && !isRange) return undefined
  const stated = qualifierBehind(behind) ?? qualifierOf(qualifier)
  const kind: Qualifier = isRange && stated === 'exactly' ? 'about' : stated
  const lead = between && !isRange ? between.length : 0
  return {
    span: [span[0] + lead, span[1]],
    min: from,
    max: to ?? from,
    qualifier: kind,
    form: 'number',
    isRange,
    isPercent: percent !== undefined,
    ...(currency && { currency: currency.trim() }),
    ...(unit && { unit: unit.trim().replace(/^-/, '') }),
  }
}

const CHANGES =
  /\b(?:r[oi]se[ns]?|grow[ns]?|grew|climb\w{0,3}|jump\w{0,3}|soar\w{0,3}|increas\w{0,3}|gone|went|fall(?:en|s)?|fell|drop\w{0,4}|shr[aiu]nk\w{0,3}|declin\w{0,3}|down|up|cut|rais\w{0,3}|reduc\w{0,3}|revis\w{0,3}|correct\w{0,3})\b[^.;]{0,40}\b(?<link>from|by)\s{1,3}$/i
/** "by 20 to 30 percent" is a range; "by 30,000 to 1.1 million" is not. */
const MOST_OF_RANGE = 5

/** "rose from 38 to 41" and "rose by three to 41" are two numbers, not a range. */
function partsOfChange(range: Quantity, sentence: string): readonly Quantity[] {
  const words = sentence.slice(...range.span)
  const to = / to /.exec(words)
  const link = CHANGES.exec(sentence.slice(Math.max(0, range.span[0] - 80), range.span[0]))?.groups?.['link']
  if (!to || !link || (link === 'by' && range.max < MOST_OF_RANGE * range.min)) return [range]
  const [start, end] = range.span
  const middle = start + to.index
  return [
    { ...range, span: [start, middle], max: range.min, qualifier: 'exactly', isRange: false },
    { ...range, span: [middle + to[0].length, end], min: range.max, qualifier: 'exactly', isRange: false },
  ]
}

/** "20 to 30 thousand": the scale of the second holds for the first, but in "30,000 to 1.1 million". */
function endsOf(low: string, high: string | undefined): readonly [number | undefined, number | undefined] {
  if (high === undefined) return [parseNumber(low), undefined]
  const [first, last] = [parseNumber(low), parseNumber(high)]
  const scale = /(?:thousand|million|billion|trillion)$/i.exec(high)?.[0]
  const unscaled = scale === undefined || last === undefined ? undefined : last / (parseNumber(scale) ?? 1)
  const isShort = first !== undefined && unscaled !== undefined && first <= unscaled
  return [isShort ? parseNumber(`${low} ${scale}`) : first, last]
}

function scaleOf(suffix: string | undefined): number {
  return SUFFIX[suffix?.toLowerCase() ?? ''] ?? 1
}

/** The bounds that a number sets: "at least 12" has no upper one, "up to 12" no lower one. */
export function boundsOf({ min, max, qualifier, form }: Quantity): Pick<Figure, 'min' | 'max'> {
  const isOpenAbove = form === 'plural' || qualifier === 'at-least' || qualifier === 'more-than'
  const isOpenBelow = qualifier === 'at-most' || qualifier === 'fewer-than'
  return { ...(!isOpenBelow && { min }), ...(!isOpenAbove && { max }) }
}
