import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Party } from '../../record/event.ts'
import type { Mention } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'
import { overlap, type Span, wordsAt } from '../../text/span.ts'
import { BODY_NOUNS, MEASURE_NOUNS } from './lexicon/party-nouns.ts'
import { caseOf, type Phrase, phraseOf } from './noun-phrase.ts'
import { mentionOver } from './participants.ts'
import { headIs } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { charsOf, lemmaAt, type Stretch } from './stretch.ts'

type GroundedParty = Grounded<Party>
/** Parties of one list; a longer one is cut. */
const MOST = 12
const MODIFIER = /^(?:compound|nmod:poss|amod)$/

/** Everybody and everything that phrases name, with those joined to them ("a mayor, his driver and two guards"), each once. */
export function partiesIn(
  scene: Scene,
  stretch: Stretch,
  phrases: readonly (Phrase | undefined)[],
  rule: string,
): readonly GroundedParty[] {
  const heads = phrases.flatMap(phrase => (phrase ? joinedTo(stretch, phrase.head) : []))
  return distinct(heads.flatMap(head => partiesAt(scene, stretch, head, rule)))
}

/** Each once, by name. */
export function distinct(parties: readonly GroundedParty[]): readonly GroundedParty[] {
  const isSame = (one: GroundedParty, other: GroundedParty) =>
    one.value.name === other.value.name || (one.value.chain !== undefined && one.value.chain === other.value.chain)
  return parties.filter((one, i) => parties.findIndex(other => isSame(one, other)) === i).slice(0, MOST)
}

/** The head and the heads that are joined to it. */
function joinedTo({ tokens }: Stretch, head: number): readonly number[] {
  const heads = [head]
  for (let k = 0; k < heads.length && heads.length < MOST; k++) {
    for (const at of dependentsOf(tokens).of(heads[k] ?? head)) if (tokens[at]?.deprel === 'conj') heads.push(at)
  }
  return heads
}

/** "a group of guerrillas of the Front" is a group and a front; "Front guerrillas" are guerrillas and a front. */
function partiesAt(scene: Scene, stretch: Stretch, head: number, rule: string): readonly GroundedParty[] {
  const own = partyAt(scene, stretch, head, rule)
  if (own?.value.kind !== 'people') return own ? [own] : []
  const bodies = bodiesOf(stretch, head).flatMap(at => partyAt(scene, stretch, at, rule) ?? [])
  return [own, ...bodies.filter(({ value }) => value.kind === 'organisation')]
}

/** Words that say whose people they are: before the head, after "of", and the same of what a "group" is of. */
function bodiesOf(stretch: Stretch, head: number, depth = 0): readonly number[] {
  const { tokens } = stretch
  const inner = dependentsOf(tokens).of(head)
  const before = inner.filter(at => at < head && MODIFIER.test(tokens[at]?.deprel ?? ''))
  const of = inner.filter(at => at > head && /^(?:of|from)$/.test(caseOf(tokens, at)))
  const deeper = depth < 2 ? of.flatMap(at => bodiesOf(stretch, at, depth + 1)) : []
  return [...before, ...of, ...deeper]
}

function partyAt(scene: Scene, stretch: Stretch, head: number, rule: string): GroundedParty | undefined {
  const phrase = phraseOf(stretch, head)
  const at = charsOf(stretch, head, head + 1)
  const mention = mentionOver(scene, at)
  const kind = kindOf(scene, stretch, phrase, mention)
  const span = kind === 'person' ? mention?.spans[0] : namedSpan(stretch, phrase)
  if (!kind || !span || !at) return undefined
  const isMention = mention !== undefined && (kind === 'person' || mention.spans.some(one => overlap(one, at)))
  const name = kind === 'person' && mention ? mention.name : wordsAt(scene.analysis.text, span)
  const value = { kind, name, ...(isMention ? { chain: mention.chain } : {}) }
  return { value, basis: kind === 'person' && isPronounAt(stretch, head) ? 'implied' : 'stated', spans: [span], rule }
}

const isPronounAt = ({ tokens }: Stretch, at: number) => tokens[at]?.upos === 'PRON'

/** The phrase without article and owner; with what a "group" is of. */
function namedSpan(stretch: Stretch, { from, to, head }: Phrase): Span | undefined {
  const { tokens } = stretch
  let first = from
  while (first < head && /^(?:DET|PRON|PUNCT|ADP)$/.test(tokens[first]?.upos ?? '')) first += 1
  const of = MEASURE_NOUNS.has(lemmaAt(stretch, head))
    ? dependentsOf(tokens)
        .of(head)
        .find(at => at > head && at < head + 6 && caseOf(tokens, at) === 'of')
    : undefined
  return charsOf(stretch, first, of === undefined ? to : Math.max(to, phraseOf(stretch, of).to))
}

function kindOf(
  scene: Scene,
  stretch: Stretch,
  phrase: Phrase,
  mention: Mention | undefined,
): Party['kind'] | undefined {
  const word = stretch.tokens[phrase.head]
  const lemma = lemmaAt(stretch, phrase.head)
  if (!word || word.upos === 'NUM') return undefined
  if (word.upos === 'PRON') return mention && isNamedPerson(scene, mention) ? 'person' : undefined
  if (mention?.kind === 'person' && isNamedPerson(scene, mention)) return 'person'
  if (BODY_NOUNS.has(lemma)) return 'organisation'
  if (headIs(scene, stretch, phrase, 'thing')) return 'thing'
  if (mention && /^(?:organisation|force|government)$/.test(mention.kind) && word.upos === 'PROPN')
    return 'organisation'
  const isPeople =
    MEASURE_NOUNS.has(lemma) || headIs(scene, stretch, phrase, 'people') || headIs(scene, stretch, phrase, 'force')
  return isPeople ? 'people' : undefined
}

/** The chain has a name of a person, not only "the mayor". */
function isNamedPerson({ analysis }: Scene, { name }: Mention): boolean {
  return analysis.names.length > 0 && /^\p{Lu}/u.test(name) && personNames(analysis.names, analysis.text).has(name)
}

const made = new WeakMap<object, ReadonlySet<string>>()

function personNames(names: Scene['analysis']['names'], text: string): ReadonlySet<string> {
  const found =
    made.get(names) ??
    new Set(names.filter(({ kind }) => kind === 'person').map(name => wordsAt(text, [name.start, name.end])))
  made.set(names, found)
  return found
}
