import { DAYS_AND_MONTHS } from '../../language/lexicon/days-and-months.ts'
import { isCapitalised } from '../../language/tokens.ts'
import { idFrom } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import { overlap, type Span } from '../../text/span.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { tellsOfForce } from './holder-of-words.ts'

/** A name that no reader of places or actors has taken, as the place that it would be if somebody held it. */
export interface Unlisted {
  readonly place: Place
  readonly mention: Mention
}

/** The rule of a place that is one only because somebody holds it. */
export const UNLISTED_NAME = 'control/unlisted-name'

/** More words than this make no name of a village. */
const LONGEST = 4

/** Names of a sentence that nobody has taken: "Dudnivka" of "the hills above Dudnivka". Only a rule that finds one held makes a place of it. */
export function unlistedNames(scene: Scene, stretch: Stretch): readonly Unlisted[] {
  const found: Unlisted[] = []
  for (let from = stretch.from; from < stretch.to; from++) {
    const to = endOfName(stretch, from)
    if (to === from) continue
    const span =
      to - from <= LONGEST && isWhole(stretch, from, to) ? charsOf(stretch, from, endOfLand(stretch, to)) : undefined
    if (span && (isFree(scene, span, wordAt(stretch, from - 1)) || isTold(scene, stretch, { span, from, to })))
      found.push(madeOf(scene, span))
    from = to
  }
  return found
}

/** Over the capitalised names from here on, and what joins them: "Abu al-Duhur", "Wad an Nura". */
function endOfName(stretch: Stretch, from: number): number {
  let to = from
  while (isNameWord(stretch, to))
    to = JOINS.test(wordAt(stretch, to + 1)) && isNameWord(stretch, to + 2) ? to + 2 : to + 1
  return to
}

const JOINS = /^(?:al|an|el|en|de|-)$/

function isNameWord({ tokens, to }: Stretch, at: number): boolean {
  const word = at < to ? tokens[at] : undefined
  if (word && isShoutedTown(tokens, at)) return true
  return (
    /^NNP?$/.test(word?.xpos ?? '') &&
    word !== undefined &&
    isCapitalised(word) &&
    (word.xpos === 'NNP' || isAmidSmall(tokens, at)) &&
    /\p{Ll}/u.test(word.text) &&
    !DAYS_AND_MONTHS.has(word.lower)
  )
}

/** A capital between words in small letters makes a name of what the tags take for a noun; in a headline it does not. */
function isAmidSmall(words: Stretch['tokens'], at: number): boolean {
  const before = [1, 2, 3, 4].map(step => words[at - step]?.text ?? '.')
  return (
    before.slice(0, 2).every(text => /^\p{Ll}/u.test(text)) && before.filter(text => /^\p{Lu}/u.test(text)).length <= 1
  )
}

/** "THE TOWN OF DUDNIVKA" in a sentence of upper case, whose tags know no names. */
function isShoutedTown(words: Stretch['tokens'], at: number): boolean {
  const isShouted = /^\p{Lu}{3,}$/u.test(words[at]?.text ?? '') && words[at - 1]?.text === 'OF'
  return isShouted && /^(?:TOWN|CITY|VILLAGE|PORT)$/.test(words[at - 2]?.text ?? '')
}

/** No part of a word with a hyphen, and no name before the noun that it tells of ("Orvel residents") but a land's ("the Orvel valley"). */
function isWhole(stretch: Stretch, from: number, to: number): boolean {
  if (
    wordAt(stretch, to) === '-' ||
    (wordAt(stretch, from - 1) === '-' && !/^(?:held|run)$/.test(wordAt(stretch, from)))
  )
    return false
  const last = stretch.tokens[to - 1]
  const isModifier = /^(?:compound|amod)$/.test(last?.deprel ?? '') && (last?.head ?? 0) >= to
  return !isModifier || LANDS.test(wordAt(stretch, to))
}

const LANDS =
  /^(?:valley|basin|peninsula|pass|heights|hills|islands?|plateau|oasis|strip|enclave|delta|corridor|gorge|desert|bridge|crossing|airport|airfield|dam|district|region|province|county|quarter|suburb|ridge)$/

const endOfLand = (stretch: Stretch, to: number) => (LANDS.test(wordAt(stretch, to)) ? to + 1 : to)

/** No place, time or actor stands there, but one that the name only tells of: "Street battles for Dudnivka". */
function isFree(scene: Scene, span: Span, before: string): boolean {
  if (overlapping(scene.placesAt, span).length > 0 || overlapping(scene.timesAt, span).length > 0) return false
  return overlapping(scene.mentionsAt, span).every(
    ({ spans }) =>
      !spans.some(one => overlap(one, span)) || (LINKS.test(before) && !spans.some(([start]) => start === span[0])),
  )
}

/** A body of one word that the text names once, where the words tell of it as only of a place: "has passed to the junta". */
function isTold(
  scene: Scene,
  stretch: Stretch,
  { span, from, to }: { readonly span: Span; readonly from: number; readonly to: number },
): boolean {
  if (overlapping(scene.placesAt, span).length > 0 || to - from > 3) return false
  const next = [0, 1, 2, 3, 4].map(step => wordAt(stretch, to + step)).join(' ')
  if (!PASSED.test(next) && !isTaken(stretch, from)) return false
  return overlapping(scene.mentionsAt, span).every(
    one =>
      one.kind === 'organisation' &&
      one.name === scene.analysis.text.slice(...span) &&
      scene.mentions.every(other => other === one || other.chain !== one.chain),
  )
}

function isTaken(stretch: Stretch, from: number): boolean {
  const isShort = /^\p{Lu}{2,}/u.test(stretch.tokens[from]?.text ?? '')
  return TAKING.test(wordAt(stretch, from - 1)) && !isShort && tellsOfForce(stretch)
}

const PASSED =
  /^(?:(?:has|had|have|was|is) )?(?:now |again |back )?(?:(?:passed|returned|reverted|gone|went|fell|fallen|falls) (?:back )?(?:in)?to|(?:came|come|comes|is|was|been|remains|remained|stays) (?:still |back |firmly )?under|(?:has )?changed hands|lies in|(?:is|was|remains) in [\p{L}\d]+ hands)\b/u
const TAKING = /^(?:capture|seize|retake|recapture|overr[ua]n|liberate|take|took|retook|taken|retaken)d?s?$/

const LINKS = /^(?:of|for|in|at|from)$/

/** The words as a place that is nowhere on the map, and its mention. */
export function madeOf({ analysis, reportId }: Scene, span: Span): Unlisted {
  const name = analysis.text.slice(...span)
  const mention = idFrom('n', reportId, ...span)
  const rule = UNLISTED_NAME
  return {
    place: {
      id: idFrom('p', reportId, ...span),
      mention,
      spans: [span],
      toponym: name,
      literal: { value: true, basis: 'implied', spans: [], rule },
      candidates: [],
      rule,
    },
    mention: { id: mention, spans: [span], kind: 'place', chain: idFrom('c', reportId, 'place', name), name },
  }
}
