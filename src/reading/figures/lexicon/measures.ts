/** Source of a pattern for a unit of area or length after a number; a space stands for any white space. */
export const UNIT_SOURCE = String.raw`(?:km²|km2\b|sq\.? ?km\b|sq\.? ?miles?\b|square[- ]km\b|square[- ]kilomet(?:er|re)s?\b|square[- ]miles?\b|square[- ]met(?:er|re)s?\b|hectares?\b|acres\b|dun[au]ms?\b|km\b|kms\b|kilomet(?:er|re)s?\b|miles?\b|met(?:er|re)s\b)`

interface Measure {
  readonly what: 'area' | 'distance'
  readonly unit: string
}

const MEASURES: readonly [pattern: RegExp, measure: Measure][] = [
  [/^(?:km²|km2|sq\.?\s*km|square[\s-]+k)/i, { what: 'area', unit: 'km2' }],
  [/^(?:sq\.?\s*miles?|square[\s-]+miles?)/i, { what: 'area', unit: 'mi2' }],
  [/^square[\s-]+met/i, { what: 'area', unit: 'm2' }],
  [/^hectare/i, { what: 'area', unit: 'ha' }],
  [/^dun/i, { what: 'area', unit: 'dunam' }],
  [/^acre/i, { what: 'area', unit: 'acre' }],
  [/^(?:km|kilo)/i, { what: 'distance', unit: 'km' }],
  [/^mile/i, { what: 'distance', unit: 'mi' }],
  [/^met/i, { what: 'distance', unit: 'm' }],
]

/** What a unit measures, with its symbol; values are kept as they are said. */
export function measureOf(words: string): Measure | undefined {
  return MEASURES.find(([pattern]) => pattern.test(words))?.[1]
}

/** Verbs of ground gained or given: only with one of them is a length a figure of territory. */
export const ADVANCE =
  /\b(?:advanc\w{0,6}|push(?:ed|es|ing)?|pull(?:ed|s|ing)? back|retreat\w{0,5}|withdr[ae]w\w{0,4}|mov(?:ed|es|ing)|penetrat\w{0,5}|gain\w{0,5}|driv(?:en|ing|es)|drove|fall(?:en)? back|fell back|progress\w{0,4}|reclaim\w{0,5}|retak\w{0,4}|retook|breakthrough|wide|deep|long|front)\b/i

/** Words behind a length that make it one of a front or a strip of land. */
export const BREADTH = /^\s{0,3}(?:-\s?)?(?:wide|deep|long|of\s(?:front|trench\w{0,3}|border)|front(?:[\s-]?line)?)\b/i

/** Words of aid, arms and damage: only with one of them is money a figure of the conflict. */
export const AID =
  /\b(?:aid|assistance|lend\w{0,3}|lent|earmark\w{0,3}|allocat\w{0,3}|appropriat\w{0,4}|offer(?:ed|s)?|smuggl\w{0,4}|drones?|missiles?|tanks?|jets?|soldiers?|troops|army|package|pledg\w{0,4}|grants?|loans?|support|relief|reconstruction|rebuild\w{0,4}|damages?|weapons|arms|ammunition|military|humanitarian|defen[cs]e|donat\w{0,5}|funding|funds?|reparations|compensation|ransoms?|refugees?|war|reconstruct\w{0,3}|evacuees?|evacuat\w{0,4}|displaced|sanctions|rewards?|appeals?|assets|budget|bounty|repairs?|destruction|losses|mission)\b/i

/** Words and signs of a currency with its ISO 4217 code; what several countries call theirs ("pesos", "rupees") has none. */
const CURRENCIES: readonly [words: string, code?: string][] = [
  ['euros?|€|eur', 'EUR'],
  ['pounds?(?: sterling)?|£|gbp', 'GBP'],
  ['hryvnias?|₴|uah', 'UAH'],
  ['roubles?|rubles?|₽|rub', 'RUB'],
  ['shekels?|₪|ils', 'ILS'],
  ['yen|¥|jpy', 'JPY'],
  ['zlotys?|pln', 'PLN'],
  ['yuan|renminbi|cny', 'CNY'],
  ['(?:swiss )?francs|chf', 'CHF'],
  ['naira|ngn', 'NGN'],
  ['(?:danish )?(?:krone|kroner)|dkk', 'DKK'],
  ['(?:swedish )?kronor|sek', 'SEK'],
  ['lira|try', 'TRY'],
  ['forints?', 'HUF'],
  ['tenge', 'KZT'],
  ['kyats?', 'MMK'],
  ['afghanis', 'AFN'],
  ['crowns'],
  ['pesos?'],
  ['rupees'],
  ['riyals|rials'],
  ['dinars'],
  ['dirhams'],
  ['shillings'],
  ['birr', 'ETB'],
  ['c\\$|can\\$|cad', 'CAD'],
  ['a\\$|au\\$|aud', 'AUD'],
  ['dollars?|us\\$|\\$|usd', 'USD'],
]

/** Source of a pattern for what stands before a sum: a sign, or a code in capitals. */
export const CURRENCY = String.raw`(?:US\$|CAN?\$|AU?\$|\$|€|£|₽|₴|₪|¥|USD|EUR|GBP|CHF)`

/** Source of a pattern for a currency's word or code behind a sum; a space stands for any white space. */
export const CURRENCY_WORDS = CURRENCIES.flatMap(([words]) => words.split('|'))
  .filter(word => /^[(a-z]/.test(word) && !word.includes('$'))
  .join('|')

/** ISO 4217 code of a currency sign or word; `undefined` where several countries have one of that name. */
export function currencyOf(sign: string): string | undefined {
  const plain = sign.toLowerCase().replace(/\s+/g, ' ')
  return CURRENCIES.find(([words]) => new RegExp(`^(?:${words})$`).test(plain))?.[1]
}
