import { isPersonNoun } from '../../language/chains/agreement.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Party } from '../../record/event.ts'
import type { Mention } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'
import { overlap, type Span, wordsAt } from '../../text/span.ts'
import { BODY_NOUNS, MEASURE_NOUNS } from './lexicon/party-nouns.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from './noun-phrase.ts'
import { mentionOver } from './participants.ts'
import { headIs } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { charsOf, lemmaAt, type Stretch } from './stretch.ts'
import { isTouchable } from './untouchable.ts'

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
  const heads = phrases.flatMap(phrase => (phrase ? joinedTo(scene, stretch, countedIn(stretch, phrase)) : []))
  return distinct(heads.flatMap(head => partiesAt(scene, stretch, head, rule)))
}

/** "26 of 31 drones" are drones. */
function countedIn(stretch: Stretch, phrase: Phrase): number {
  const isCount = stretch.tokens[phrase.head]?.upos === 'NUM'
  return (isCount ? ofPhrase(stretch, phrase) : undefined)?.head ?? phrase.head
}

/** Each once, by name. */
export function distinct(parties: readonly GroundedParty[]): readonly GroundedParty[] {
  const isSame = (one: GroundedParty, other: GroundedParty) =>
    one.value.name === other.value.name || (one.value.chain !== undefined && one.value.chain === other.value.chain)
  return parties.filter((one, i) => parties.findIndex(other => isSame(one, other)) === i).slice(0, MOST)
}

/** The head and the heads that are joined to it, to a word of its name, to a name beside it, or past it to a place in its phrase. */
function joinedTo(scene: Scene, stretch: Stretch, head: number): readonly number[] {
  const { tokens } = stretch
  const dependents = dependentsOf(tokens)
  const joined = (at: number) => dependents.of(at).filter(other => tokens[other]?.deprel === 'conj')
  const heads = [head]
  for (let k = 0; k < heads.length && heads.length < MOST; k++)
    for (const word of wordsOfName(scene, heads[k] ?? head)) heads.push(...joined(word))
  const beside = dependents.of(head).filter(at => tokens[at]?.deprel === 'appos')
  const named = beside.flatMap(joined).filter(at => isPersonAt(scene, at))
  return [...new Set([...heads, ...named, ...joinedPast(scene, stretch, head)])]
}

/** The words of the name that a word is in, else the word. */
function wordsOfName({ analysis: { names } }: Scene, word: number): readonly number[] {
  const name = namesAt(names, word - NAME_WORDS, word + 1).findLast(
    ({ tokens: [from, to] }) => from <= word && word < to,
  )
  return name ? Array.from({ length: name.tokens[1] - name.tokens[0] }, (_, i) => name.tokens[0] + i) : [word]
}

const NAME_WORDS = 6

const isPersonAt = ({ analysis: { names } }: Scene, word: number) =>
  namesAt(names, word, word + 1).some(({ kind }) => kind === 'person')

/** "the mayor of a town and two farmers": people whom the tree joins to the town. */
function joinedPast(scene: Scene, stretch: Stretch, head: number): readonly number[] {
  const { tokens } = stretch
  const dependents = dependentsOf(tokens)
  const inside = dependents.of(head).filter(at => at > head && tokens[at]?.deprel === 'nmod')
  const isPeople = (at: number) => headIs(scene, stretch, phraseOf(stretch, at), 'people')
  if (!isPeople(head)) return []
  return inside
    .filter(at => !isPeople(at))
    .flatMap(at => dependents.of(at))
    .filter(at => tokens[at]?.deprel === 'conj' && caseOf(tokens, at) === '' && isPeople(at))
}

/** A court is a house that judges: among those who do something it is one of them. */
export const canAct = (scene: Scene, stretch: Stretch, phrase: Phrase): boolean =>
  headIs(scene, stretch, phrase, 'court')

/** "a group of guerrillas of the Front" is a group and a front; "Front guerrillas" are guerrillas and a front. */
function partiesAt(scene: Scene, stretch: Stretch, head: number, rule: string): readonly GroundedParty[] {
  const own = partyAt(scene, stretch, head, rule)
  if (own?.value.kind !== 'people') return own ? [own] : []
  const phrases = bodiesOf(stretch, head)
  const named = [head, ...phrases].flatMap(at => bodyNamedIn(scene, stretch, at, rule))
  const bodies = named.length > 0 ? named : phrases.flatMap(at => partyAt(scene, stretch, at, rule) ?? [])
  return [own, ...bodies.filter(({ value }) => value.kind === 'organisation')]
}

/** A name of an organisation inside the phrase, whatever the tree makes of its words. */
function bodyNamedIn(scene: Scene, stretch: Stretch, head: number, rule: string): readonly GroundedParty[] {
  const { from, to } = phraseOf(stretch, head)
  const { names, text } = scene.analysis
  const found = namesAt(names, from, to).filter(({ kind }) => kind === 'organisation')
  return found.map(({ start, end }) => {
    const chain = mentionOver(scene, [start, end])?.chain
    const value = { kind: 'organisation' as const, name: wordsAt(text, [start, end]), ...(chain ? { chain } : {}) }
    return { value, basis: 'stated', spans: [[start, end]], rule }
  })
}

/** The names that begin in a range of words; names are in text order. */
function namesAt(names: Scene['analysis']['names'], from: number, to: number): Scene['analysis']['names'] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.tokens[0] ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < names.length && (names[end]?.tokens[0] ?? to) < to) end++
  return names.slice(low, end)
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
  const person = personIn(scene, stretch, phrase) ?? personOf(scene, stretch, phrase, mention)
  if (person) return { value: person.value, basis: person.basis, spans: [person.span], rule }
  const isCourt = rule.startsWith('agents/') && canAct(scene, stretch, phrase)
  const kind = isCourt ? 'organisation' : (kindOf(scene, stretch, phrase, mention) ?? objectKind(stretch, phrase, rule))
  const span = namedSpan(stretch, phrase)
  if (!kind || !span || !at) return undefined
  const isMention = mention?.spans.some(one => overlap(one, at)) ?? false
  const value = {
    kind,
    name: wordsAt(scene.analysis.text, span),
    ...(mention && isMention ? { chain: mention.chain } : {}),
  }
  return { value, basis: 'stated', spans: [span], rule }
}

interface FoundPerson {
  readonly value: Party
  readonly basis: 'stated' | 'implied'
  readonly span: Span
}

/** A name of a person in the phrase or beside it: "Mayor Ilse Brandt", "the mayor, Ilse Brandt". */
function personIn(scene: Scene, stretch: Stretch, { from, to, head }: Phrase): FoundPerson | undefined {
  const { names, text } = scene.analysis
  const { tokens } = stretch
  const beside = dependentsOf(tokens)
    .of(head)
    .find(at => at > head && tokens[at]?.deprel === 'appos')
  const inner = namesAt(names, from, to)
  // "the mayor's driver" is not the mayor.
  const isOwner = (end: number) => end <= head && tokens[end]?.xpos === 'POS'
  const all = inner.length > 0 || beside === undefined ? inner : namesAt(names, beside, phraseOf(stretch, beside).to)
  const found = all.find(({ kind, tokens: [, end] }) => kind === 'person' && !isOwner(end))
  if (!found || (inner.length === 0 && tokens[head]?.upos === 'PROPN')) return undefined
  const span: Span = [found.start, found.end]
  const mention = mentionOver(scene, span)
  const own = wordsAt(text, span)
  const name = mention?.name.includes(own) && personNames(names, text).has(mention.name) ? mention.name : own
  return { value: { kind: 'person', name, ...(mention ? { chain: mention.chain } : {}) }, basis: 'stated', span }
}

/** Somebody whose name stands elsewhere: "he", "the mayor". */
function personOf(
  scene: Scene,
  stretch: Stretch,
  { head }: Phrase,
  mention: Mention | undefined,
): FoundPerson | undefined {
  const [span] = mention?.spans ?? []
  if (!mention || !span || !isNamedPerson(scene, mention)) return undefined
  if (mention.kind !== 'person' && !isPronounAt(stretch, head)) return undefined
  const basis = isPronounAt(stretch, head) ? 'implied' : 'stated'
  return { value: { kind: 'person', name: mention.name, chain: mention.chain }, basis, span }
}

const isPronounAt = ({ tokens }: Stretch, at: number) => tokens[at]?.upos === 'PRON'

/** The phrase without article and owner; with what a "group" is of. */
function namedSpan(stretch: Stretch, { from, to, head }: Phrase): Span | undefined {
  const { tokens } = stretch
  let first = from
  while (first < head && /^(?:DET|PRON|PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(tokens[first]?.upos ?? '')) first += 1
  const of = MEASURE_NOUNS.has(lemmaAt(stretch, head))
    ? dependentsOf(tokens)
        .of(head)
        .find(at => at > head && at < head + 6 && caseOf(tokens, at) === 'of')
    : undefined
  return charsOf(stretch, first, of === undefined ? to : Math.max(to, phraseOf(stretch, of).to))
}

/** What is burned, seized or hit is a thing, whatever nobody has listed it as; but no day, number, deed or idea. */
function objectKind(stretch: Stretch, { head }: Phrase, rule: string): Party['kind'] | undefined {
  const isObject = rule === 'targets/object' && stretch.tokens[head]?.upos === 'NOUN'
  return isObject && isTouchable(stretch, head) ? 'thing' : undefined
}

function kindOf(
  scene: Scene,
  stretch: Stretch,
  phrase: Phrase,
  mention: Mention | undefined,
): Party['kind'] | undefined {
  const word = stretch.tokens[phrase.head]
  const lemma = lemmaAt(stretch, phrase.head)
  if (!word || word.upos === 'NUM' || word.upos === 'PRON') return undefined
  if (BODY_NOUNS.has(lemma)) return 'organisation'
  if (headIs(scene, stretch, phrase, 'thing')) return 'thing'
  if (mention && /^(?:organisation|force|government)$/.test(mention.kind) && word.upos === 'PROPN')
    return 'organisation'
  // "Moldovans went to the polls"
  if (/^NNPS$/.test(word.xpos) && /(?:ans?|ese|is|s)$/.test(word.lower) && (!mention || mention.kind === 'people'))
    return 'people'
  const isPeople =
    MEASURE_NOUNS.has(lemma) || headIs(scene, stretch, phrase, 'people') || headIs(scene, stretch, phrase, 'force')
  return isPeople ? 'people' : undefined
}

/** The chain has a name of a person, not only "the mayor". */
function isNamedPerson({ analysis }: Scene, { name }: Mention): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  const words = name.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isName = words.length > 1 && words.every(word => /^\p{Lu}/u.test(word)) && !isPersonNoun(last)
  return isName || personNames(analysis.names, analysis.text).has(name)
}

const made = new WeakMap<object, ReadonlySet<string>>()

function personNames(names: Scene['analysis']['names'], text: string): ReadonlySet<string> {
  const found =
    made.get(names) ??
    new Set(names.filter(({ kind }) => kind === 'person').map(name => wordsAt(text, [name.start, name.end])))
  made.set(names, found)
  return found
}
