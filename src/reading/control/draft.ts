import type { Control, ControlKind } from '../../record/control.ts'
import type { EventId } from '../../record/ids.ts'
import type { Mention, Participant } from '../../record/mention.ts'
import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { TimeRef } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import { mentionOver } from '../events/participants.ts'
import { overlapping, type Scene, statementAround } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
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
    const side = own.side ?? sideOfTokens(stretch, from, to) ?? sideOfCountry(scene, range)
    return { ...own, ...(side ? { side } : {}) }
  }
  const side = sideOfTokens(stretch, from, to)
  return side ? { side } : holderOfWords(scene, stretch, from, to)
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
  return PARTY_OF.get(word) ?? (word.endsWith('s') ? PARTY_OF.get(word.slice(0, -1)) : undefined)
}

/** "part of Congo": a country is a party by its own name. */
function sideOfCountry(scene: Scene, range: Span | undefined): Grounded<string> | undefined {
  const place = range && overlapping(scene.placesAt, range).find(({ at }) => at?.kind === 'country')
  return place?.at?.country
    ? { value: place.at.country, basis: 'implied', spans: place.spans, rule: 'side/name' }
    : undefined
}

/** Whoever says "our hands", "belongs to us". */
export function speakerHolder(scene: Scene, range: Span): Holder | undefined {
  const speaker = statementAround(scene, range)?.speaker
  const mention = speaker && scene.mentionById.get(speaker.value.mention)
  return speaker && mention ? holderOf(mention, { ...speaker, basis: 'implied', rule: 'holder/speaker' }) : undefined
}

function sideInWords(name: string, spans: readonly Span[]): Grounded<string> | undefined {
  for (const word of name.toLowerCase().split(' ')) {
    const code = PARTY_OF.get(word)
    if (code) return { value: code, basis: 'implied', spans, rule: 'side/name' }
  }
  return undefined
}
