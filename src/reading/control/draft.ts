import type { Control, ControlKind } from '../../record/control.ts'
import type { EventId } from '../../record/ids.ts'
import type { Mention, Participant } from '../../record/mention.ts'
import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { TimeRef } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import { mentionOver } from '../events/participants.ts'
import { chainOf, overlapping, type Scene, statementAround } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { bodyOf } from './body-of.ts'
import { holderOfWords } from './holder-of-words.ts'
import { PARTY_OF } from './lexicon/parties.ts'

/** Who holds, loses or claims: the participant and his party, either of which the words may leave out. */
export interface Holder {
  readonly holder?: Grounded<Participant>
  readonly side?: Grounded<string>
  /** The mention of the holder, where no other reader has made one: "rebel" of "rebel-held". */
  readonly made?: Mention
}

/** An assertion of control before it has an id and a statement. */
export interface Draft extends Holder {
  readonly spans: readonly Span[]
  /** The words that say it, for the id and to find whose word it is. */
  readonly at: Span
  readonly place: Grounded<PlaceRef>
  readonly kind: ControlKind
  readonly sense: Control['sense']
  readonly from?: Grounded<TimeRef>
  readonly event?: EventId
  readonly rule: string
}

/** What is told of somebody, for another of whom the same is told: without holder and act. */
export function withoutHolder({
  holder: _,
  side: _side,
  made: _made,
  event: _event,
  ...rest
}: Draft): Omit<Draft, keyof Holder> {
  return rest
}

/** The holder a mention is, with the side it is known by or its words tell. */
export function holderOf(mention: Mention, participant: Grounded<Participant>): Holder {
  const side = mention.side ?? sideInWords(participant.value.name, mention.spans)
  return { holder: participant, ...(side ? { side } : {}) }
}

/** The holder that a token range names: a mention over it, only a party's name ("in Russian hands"), or its words ("in rebel hands"). */
export function holderIn(scene: Scene, stretch: Stretch, from: number, to: number): Holder | undefined {
  const range = charsOf(stretch, from, to)
  const mention = mentionOver(scene, range)
  if (mention) {
    const value = { mention: mention.id, chain: mention.chain, name: mention.name }
    const own = holderOf(mention, { value, basis: 'stated', spans: mention.spans, rule: 'holder/named' })
    const side = own.side ?? sideOfCountry(scene, range) ?? sideOfTokens(stretch, from, to)
    return { ...own, ...(side ? { side } : {}) }
  }
  const side = sideOfTokens(stretch, from, to)
  if (!side) return holderOfWords(scene, stretch, from, to)
  // "Turkish-backed groups": the groups hold it.
  return isBacked(stretch, from, to) ? { ...holderOfWords(scene, stretch, to - 1, to), side } : { side }
}

function isBacked(stretch: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (/^(?:backed|led|allied|trained|aligned)$/.test(wordAt(stretch, at))) return true
  return false
}

function sideOfTokens(stretch: Stretch, from: number, to: number): Grounded<string> | undefined {
  for (let i = from; i < to; i++) {
    const code = partyAt(stretch, i)
    const span = charsOf(stretch, i, i + 1)
    if (code && span) return { value: code, basis: 'stated', spans: [span], rule: 'side/name' }
  }
  return undefined
}

/** The party that a word names: "us" is a pronoun, "US" a state. */
export function partyAt(stretch: Stretch, at: number): string | undefined {
  const word = wordAt(stretch, at)
  if (word === 'us' && stretch.tokens[at]?.text !== 'US') return undefined
  const pair = PARTY_OF.get(`${wordAt(stretch, at - 1)}-${word}`)
  return pair ?? PARTY_OF.get(word) ?? (word.endsWith('s') ? PARTY_OF.get(word.slice(0, -1)) : undefined)
}

/** "part of Congo": a country is a party by its own name. */
function sideOfCountry(scene: Scene, range: Span | undefined): Grounded<string> | undefined {
  const place = range && overlapping(scene.placesAt, range).find(({ at }) => at?.kind === 'country')
  return place?.at?.country
    ? { value: place.at.country, basis: 'implied', spans: place.spans, rule: 'side/name' }
    : undefined
}

/** Whoever says "our hands", "belongs to us"; of "reports that we have left" whoever speaks of them. */
export function speakerHolder(scene: Scene, range: Span): Holder | undefined {
  const speaker = chainOf(scene, statementAround(scene, range)).find(one => one.speaker)?.speaker
  const mention = speaker && scene.mentionById.get(speaker.value.mention)
  const body = mention && bodyOf(scene, mention)
  if (body) {
    const value = { mention: body.id, chain: body.chain, name: body.name }
    return holderOf(body, { value, basis: 'implied', spans: body.spans, rule: 'holder/speaker' })
  }
  return speaker && mention ? holderOf(mention, { ...speaker, basis: 'implied', rule: 'holder/speaker' }) : undefined
}

function sideInWords(name: string, spans: readonly Span[]): Grounded<string> | undefined {
  const words = name.toLowerCase().split(' ')
  for (const [i, word] of words.entries()) {
    const code = PARTY_OF.get(`${words[i - 1]}-${word}`) ?? PARTY_OF.get(word)
    if (code) return { value: code, basis: 'implied', spans, rule: 'side/name' }
  }
  return undefined
}
