import type { Participant } from '../../../src/record/mention.ts'
import type { PlaceRef } from '../../../src/record/place.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { hull, overlap, quoteOf, type Span, type Spans } from '../../../src/text/span.ts'
import { occurrencesOf } from '../../statements/locate.ts'
import { isPartOfName, isSameName } from '../../statements/same-name.ts'

/** The place of words in a text, the first unless another is asked for; words that are not there are thrown back. */
export function placeOfWords(text: string, words: string, nth = 1): Span {
  const span = occurrencesOf(text, words)[nth - 1]
  if (!span) throw new Error(`“${words}” is not in: ${text}`)
  return span
}

/** True when one of the spans shares a character with the words. */
export function touches(spans: Spans, words: Span): boolean {
  return spans.some(span => overlap(span, words))
}

const BEHIND_HEAD = / (?:of|in|on|at|for|from|with|near|to|who|which)\b/

/** The words for somebody, wherever the text names them. */
export function spansOfActor({ chain }: Participant, { mentions }: Reading): Spans {
  return mentions.filter(mention => mention.chain === chain).flatMap(({ spans }) => spans)
}

/** True when words for somebody stand in the expected ones before their first preposition: "Police" for "Police in Orvel", not "Orvel". */
export function isSameActor(expected: string, spans: Spans, { report: { text } }: Reading): boolean {
  const length = BEHIND_HEAD.exec(expected)?.index ?? expected.length
  return occurrencesOf(text, expected).some(([start]) => touches(spans, [start, start + length]))
}

/** What makes another place of a place. */
const RELATIVE =
  /\b(?:bank|banks|north|south|east|west|northern|southern|eastern|western|outskirts|part|half|third|near|outside|centre|suburb|suburbs|border|coast|countryside|around)\b/i

/** The words of a place in the text, those of its relation to another included. */
export function wordsOfPlace({ mention }: PlaceRef, { report: { text }, places }: Reading): string {
  const place = places.find(({ id }) => id === mention)
  const span = place && hull([...place.spans, ...(place.relation?.spans ?? [])])
  return span ? quoteOf(text, [span]) : ''
}

/**
 * True when the words of a place are the expected ones, or part of them with nothing left over that makes another place: "Marenka" for "crossing at
 * Marenka", but not "Dnipro" for "western bank of the Dnipro".
 */
export function isSamePlace(expected: string, found: PlaceRef, reading: Reading): boolean {
  const words = wordsOfPlace(found, reading) || found.name
  return (
    isSameName(expected, words) || (isPartOfName(expected, words) && RELATIVE.test(expected) === RELATIVE.test(words))
  )
}

/** True for a place that is the expected one or said by it: "outside Orvel" for "Orvel". */
export function isAtPlace(expected: string, found: PlaceRef, reading: Reading): boolean {
  const toponym = reading.places.find(({ id }) => id === found.mention)?.toponym ?? found.name
  return isSamePlace(expected, found, reading) || isPartOfName(expected, toponym)
}
