import type { FigureKind } from './counted-nouns.ts'

/**
 * Types of arms whose name is a word and a number: the number behind it counts nothing. Example: "18 Leopard 2 tanks", "a Mirage 2000". With a
 * hyphen ("Su-35") the number is no word of its own.
 */
const NUMBERED =
  'Leopard|Challenger|Merkava|Leclerc|Mirage|Boeing|Airbus|Cessna|Antonov|Sukhoi|Tupolev|Mikoyan|Ilyushin|Falcon|Shahed|Geran|Mohajer|Fateh|Fajr|Bayraktar|Orlan|Zolfaghar|Khaibar|Qassam|Patriot|Arrow|Storm|Typhoon|Rafale|Gripen|Marder|Puma|Boxer|Panzerhaubitze|Caesar|Archer|Uragan|Smerch|Grad|Kalashnikov|Ural|Glock|Spike|MiG|Type|Hwasong|Agni|Shaheen|Stryker|Bradley|Seahawk|Sentinel|Starlink|Sputnik'

/** Such a name right before a number. */
export const NAMED_BY_NUMBER = new RegExp(String.raw`\b(?:${NUMBERED}|${NUMBERED.toUpperCase()})\s{1,2}$`)

/** What a type of arms is, by the letters before its number. Examples: "19 F-16s", "a dozen T-72s", "two Su-35 fighters". */
const MODELS: readonly [what: FigureKind, letters: string][] = [
  ['aircraft', 'su mig f f/a tu il an mi ka uh ah ch mh oh b l jf mq rq tb a c e'],
  ['tanks', 't k m1a'],
  ['vehicles', 'bmp btr bmd brdm mt-lb'],
  ['artillery', '2s bm pzh s tos m d'],
]

/** Of letters that other things begin with too only these numbers are arms: "M-23" is a movement, "A-4" a road. */
const ONLY: { readonly [letters: string]: string } = {
  a: '10 50',
  b: '1 2 52',
  c: '5 17 130 160 295',
  d: '20 30',
  e: '3 8',
  k: '2',
  l: '39',
  m: '101 109 110 142 198 270 777',
  s: '200 300 400 500',
  t: '34 54 55 62 64 72 80 84 90 14',
}

/** Source of a pattern for such a name, with its letters and number as groups; not in small letters. */
export const MODEL = String.raw`(?<letters>[A-Z]{1,4}(?:\/A)?|[A-Z][a-z]{1,2}|2S|M1A|MiG)-?(?<number>\d{1,3})[A-Z]{0,3}\d?`

/** What a type of arms is; `undefined` for other letters and numbers. */
export function modelKind(letters: string, number: string): FigureKind | undefined {
  const plain = letters.toLowerCase()
  const known = ONLY[plain]
  if (known && !known.split(' ').includes(number)) return undefined
  return MODELS.find(([, all]) => all.split(' ').includes(plain))?.[0]
}
