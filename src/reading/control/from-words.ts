import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import { placeOfHit } from '../events/event-place.ts'
import { findTriggers, type Hit } from '../events/find-triggers.ts'
import { isFigure } from '../events/frame-guard.ts'
import { openerOf } from '../events/governor.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { isPronoun } from '../events/participants.ts'
import { isOfClass } from '../events/phrase-class.ts'
import { chainOf, type Scene, statementAround } from '../events/scene.ts'
import { afterPreposition } from '../events/slots.ts'
import { statusOf } from '../events/status.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { lexiconOf } from '../events/trigger-index.ts'
import { refOf } from '../events/when/day-of-act.ts'
import { ownTime } from '../events/when/own-time.ts'
import { hadTo, isBehindHow } from './before-verb.ts'
import { type Draft, type Holder, holderIn, speakerHolder } from './draft.ts'
import { CONTROL_NOUNS } from './lexicon/control-nouns.ts'
import { CONTROL_VERBS, type ControlWords, type HolderSlot, type Standing } from './lexicon/control-verbs.ts'
import { isUnplaced, landIn, placeBehind, placeIn, placesJoined, subjectPlace } from './place-in.ts'
import { isOver, lastingOf } from './since-when.ts'

const WORDS = lexiconOf(CONTROL_VERBS, CONTROL_NOUNS)
const ROWS = new Map<object, ControlWords>([...CONTROL_VERBS, ...CONTROL_NOUNS].map(row => [row, row]))

/** What verbs and nouns of holding, losing and giving say of a place in one sentence. */
export function fromWords(scene: Scene, stretch: Stretch): readonly Draft[] {
  return findTriggers(scene, stretch, WORDS).flatMap(hit => {
    const row = ROWS.get(hit.row)
    return row && !isFigure(stretch, hit) ? draftsOf(scene, stretch, hit, row) : []
  })
}

function draftsOf(scene: Scene, stretch: Stretch, hit: Hit, row: ControlWords): readonly Draft[] {
  const first = hit.words[0] ?? stretch.from
  const at = charsOf(stretch, first, Math.max(...hit.words) + 1)
  const clause = charsOf(stretch, Math.min(hit.clause.from, first), hit.clause.to)
  const place = at && clause && placeOfHeld(scene, stretch, hit, row)
  if (!place) return []
  const told = statusOf(stretch, hit, chainOf(scene, statementAround(scene, at)), scene.analysis.text).value
  const status = told === 'planned' && hadTo(stretch.tokens, hit.head) ? 'happened' : told
  const base = { spans: [clause], at, place, rule: hit.group ? `control/verb:${row.word}` : `control/noun:${row.word}` }
  const named = scene.placeById.get(place.value.mention)
  const places = [place, ...(named && place.basis === 'stated' ? placesJoined(scene, named) : [])]
  return [row, ...(isReal(status) && row.other ? [row.other] : [])].flatMap((standing): readonly Draft[] => {
    const told = kindOf(scene, stretch, hit, { standing, row, status })
    if (!told) return []
    const { kind, from } = told
    const sense = kind === 'claims' ? 'de-jure' : 'de-facto'
    const rest = { ...base, kind, sense, ...(from ? { from } : {}) } as const
    if (kind === 'contested') return [rest]
    const holders = holdersOf(scene, stretch, hit, { standing, row, kind })
    return holders.flatMap(who => places.map(one => ({ ...who, ...rest, place: one })))
  })
}

/** The place that is held; a place that is only somewhere in the sentence, or where the act was, is none. */
function placeOfHeld(scene: Scene, stretch: Stretch, hit: Hit, row: ControlWords): Grounded<PlaceRef> | undefined {
  if (row.intransitive && row.holder === 'to') return placeOfSubject(scene, stretch, hit)
  if (row.kind === 'claims') return claimed(scene, stretch, hit)
  const owned = hit.group ? undefined : placeOfOwner(scene, stretch, hit)
  if (owned) return owned
  const place = placeOfHit(scene, stretch, hit, new Set())
  const own = place && !isElsewhere(hit, row, place) ? place : undefined
  if (own && !isUnplaced(scene, own)) return own
  const end = row.objectIs === 'place' && endOf(stretch, hit.object)
  return (end ? placeBehind(scene, end) : undefined) ?? own
}

/** "Orvel's capture by the rebels", "since its capture by the rebels, Orvel": the place whose it is. */
function placeOfOwner(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  const owner = dependentBy(stretch.tokens, hit.head, 'nmod:poss')
  const isTold = afterPreposition(stretch, hit, 'by') ?? afterPreposition(stretch, hit, 'to')
  if (owner === undefined || !isTold) return undefined
  if (wordAt(stretch, owner) !== 'its') return placeIn(scene, stretch, owner, owner + 1)
  const subject = dependentBy(stretch.tokens, hit.predicate, 'nsubj', 'nsubj:pass')
  return subject === undefined ? undefined : subjectPlace(scene, stretch, phraseOf(stretch, subject))
}

/** What is claimed stands right behind the verb; a country that the words take for its government is meant as land. */
function claimed(scene: Scene, stretch: Stretch, { object, head, row, group }: Hit): Grounded<PlaceRef> | undefined {
  const isWhole = object && row.objectIs && (object.head > head || group?.voice === 'passive')
  const [from, to] = isWhole ? [object.from, object.to] : [head + 1, head + 4]
  return placeIn(scene, stretch, from, to) ?? (row.objectIs && object ? landIn(scene, stretch, object) : undefined)
}

/** Where an object ends that is no part of something: "took part in". */
function endOf({ tokens }: Stretch, object: Phrase | undefined): number | undefined {
  return object && tokens[object.head]?.lower !== 'part' ? tokens[object.to - 1]?.end : undefined
}

function isElsewhere({ group }: Hit, { objectIs }: ControlWords, { rule }: Grounded<PlaceRef>): boolean {
  if (rule === 'place/sentence' || (!group && rule === 'place/before')) return true
  return objectIs === 'place' && /^place\/(?:after|before|around)$/.test(rule)
}

/** "Orvel fell to the rebels", "control of Orvel passed to the rebels". */
function placeOfSubject(scene: Scene, stretch: Stretch, { subject, row }: Hit): Grounded<PlaceRef> | undefined {
  if (!subject) return undefined
  const isOf = /^(?:control|garrison|defenders?|town|city)$/.test(wordAt(stretch, subject.head))
  const behind = isOf ? placeBehind(scene, stretch.tokens[subject.to - 1]?.end ?? 0) : undefined
  return behind ?? (row.word === 'pass' ? undefined : subjectPlace(scene, stretch, subject))
}

interface Told {
  readonly standing: Standing
  readonly row: ControlWords
  readonly status: string
}

/** How the words say that somebody stands, and since when; `undefined` where nobody says that it is so. */
function kindOf(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  { standing: { kind, denied }, row, status }: Told,
): Pick<Draft, 'kind' | 'from'> | undefined {
  const { group, head } = hit
  if (group?.negation?.kind === 'ended' || wordAt(stretch, head - 1) === 'longer')
    return kind !== 'holds' ? undefined : { kind: isUndone(stretch, head) ? 'denies-losing' : 'lost' }
  // "no withdrawal until the flag was flying over the city": it does not fly there yet.
  if (/^(?:until|till|before|unless|if|whether)$/.test(openerOf(stretch.tokens, head))) return undefined
  // "Neither army holds the town."
  if (group && (isByNobody(stretch, hit) || group.clause === 'indirect question'))
    return kind === 'holds' && row.lasts ? { kind: 'contested' } : undefined
  // Who says that it has not been lost denies it; a report that tells of no loss does not.
  if (status === 'negated' && !statementAround(scene, charsAt(stretch, head))) return undefined
  if (status === 'denied' || status === 'negated') return denied && { kind: denied }
  if (!isReal(status) || isBehindHow(stretch.tokens, head) || (row.asOwn && !isAsOwn(stretch, hit))) return undefined
  return row.lasts ? lasting(scene, stretch, hit, kind) : { kind, ...sinceAct(scene, hit) }
}

/** "part of its territory", "an independent republic", "its own". */
function isAsOwn(stretch: Stretch, { head, clause }: Hit): boolean {
  for (let i = head + 1; i < clause.to; i++) if (OWN.test(wordAt(stretch, i))) return true
  return false
}

const OWN = /^(?:own|republic|independent|annexed|theirs|sovereign|its|emirate|caliphate)$/

function charsAt(stretch: Stretch, at: number): Span {
  return charsOf(stretch, at, at + 1) ?? [0, 0]
}

const isReal = (status: string) => status === 'happened' || status === 'ongoing' || status === 'claimed'

/** "held it until Wednesday" tells of a loss, "held it for centuries" of what is over, "ended rebel rule" of the end. */
function lasting(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  kind: Draft['kind'],
): Pick<Draft, 'kind' | 'from'> | undefined {
  const { from, until } = lastingOf(scene, stretch, hit.clause.from, hit.clause.to)
  if (until) return isOver(stretch, hit.head) ? { kind: 'lost', from: until } : undefined
  if (!hit.group && isEnded(stretch, hit.head)) return { kind: 'lost', ...sinceAct(scene, hit) }
  if (isOver(stretch, hit.head) && hasSpan(stretch, hit)) return undefined
  return { kind, ...(from ? { from } : {}) }
}

/** "for centuries", "for six hours", behind a plain past. */
function hasSpan(stretch: Stretch, { head, clause }: Hit): boolean {
  for (let i = head + 1; i < clause.to - 1; i++)
    if (wordAt(stretch, i) === 'for' && [1, 2, 3].some(step => SPAN.test(lemmaAt(stretch, i + step)))) return true
  return false
}

const SPAN = /^(?:hour|day|week|month|year|decade|century|generation)s?$/

function isEnded({ tokens }: Stretch, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? {}
  return deprel === 'obj' && /^(?:end|break|finish|terminate|overthrow|lose)$/.test(tokens[head ?? -1]?.lemma ?? '')
}

function sinceAct(scene: Scene, hit: Hit): Pick<Draft, 'from'> {
  const found = ownTime(scene, hit)
  return found
    ? { from: { value: refOf(found.time), basis: found.basis, spans: found.time.spans, rule: found.rule } }
    : {}
}

/** "Neither side", "nobody", "no army": by the tree, or right before the verb. */
function isByNobody(stretch: Stretch, { group, head }: Hit): boolean {
  if (group?.emptyArgument?.role === 'subject') return true
  if ([1, 2, 3].some(step => /^(?:neither|nobody|none)$/.test(wordAt(stretch, head - step)))) return true
  return wordAt(stretch, head - 1) === 'who' && isUnknown(stretch)
}

/** "who holds the town is unclear". */
function isUnknown({ tokens, from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:unclear|unknown|uncertain|clear|disputed)$/.test(lower))
}

/** "denied that its troops no longer control the town". */
function isUndone({ tokens }: Stretch, head: number): boolean {
  for (let at: number | undefined = tokens[head]?.head, step = 0; at !== undefined && step < 3; step++) {
    if (/^(?:deny|reject|dispute|refute|dismiss)$/.test(tokens[at]?.lemma ?? '')) return true
    at = tokens[at]?.head
  }
  return false
}

/** Those who hold: for claims each of several. */
function holdersOf(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  { standing, row, kind }: Omit<Told, 'status'> & Pick<Draft, 'kind'>,
): readonly Holder[] {
  const phrase = phraseIn(stretch, hit, standing.holder)
  if (!hit.group && isOnlyTalked(stretch, hit.head)) return []
  const phrases = phrase && kind === 'claims' ? [phrase, ...joinedTo(stretch, phrase)] : phrase ? [phrase] : []
  const found = phrases.flatMap(one => holderOfPhrase(scene, stretch, one, row.byPower) ?? [])
  return found.length === 0 && kind === 'denies-losing' ? denier(scene, stretch, hit) : found
}

function holderOfPhrase(scene: Scene, stretch: Stretch, phrase: Phrase, byPower = false): Holder | undefined {
  if (isPronoun(stretch, phrase)) return holderOfPronoun(scene, stretch, phrase)
  const inner = ofPhrase(stretch, phrase)
  const named =
    holderIn(scene, stretch, phrase.from, phrase.to) ?? (inner && holderIn(scene, stretch, inner.from, inner.to))
  const mention = named?.holder && scene.mentionById.get(named.holder.value.mention)
  if (byPower && mention && !/^(?:force|government|organisation|group)$/.test(mention.kind)) return undefined
  return named ?? (isOfClass(scene, stretch, phrase, 'force') ? {} : undefined)
}

/** "said it holds", "we hold": whoever speaks, where what is said begins with the pronoun; "who" is the noun before. */
function holderOfPronoun(scene: Scene, stretch: Stretch, { head }: Phrase): Holder | undefined {
  const span = charsOf(stretch, head, head + 1)
  const statement = span && statementAround(scene, span)
  if (!span || !statement) return undefined
  const isFirst = span[0] <= (statement.content[0]?.[0] ?? 0) + 6
  return isFirst && /^(?:it|they|we)$/.test(wordAt(stretch, head)) ? speakerHolder(scene, span) : undefined
}

/** "talks on the handover of Orvel", "the terms of its surrender": it has not come to it. */
function isOnlyTalked({ tokens }: Stretch, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? {}
  return deprel === 'nmod' && TALKS.test(tokens[head ?? -1]?.lemma.toLowerCase() ?? '')
}

const TALKS =
  /^(?:talk|negotiation|deal|plan|agreement|term|offer|proposal|demand|call|hope|prospect|threat|risk|fear|date|timetable|possibility|chance|danger|condition|end|year|month|week|day|decade)$/

/** Who denies a loss that names no loser: "the army denied the loss of Orvel". */
function denier(scene: Scene, stretch: Stretch, hit: Hit): readonly Holder[] {
  const verb = stretch.tokens[hit.head]?.head
  const subject =
    verb === undefined
      ? undefined
      : dependentsOf(stretch.tokens)
          .of(verb)
          .find(at => stretch.tokens[at]?.deprel === 'nsubj')
  const who = subject === undefined ? undefined : holderOfPhrase(scene, stretch, phraseOf(stretch, subject))
  return who ? [who] : []
}

function phraseIn(stretch: Stretch, hit: Hit, slot: HolderSlot): Phrase | undefined {
  switch (slot) {
    case 'subject':
      return hit.subject ?? flagOf(stretch, hit)
    case 'object':
      return hit.object
    case 'owner':
      return ownerOf(stretch, hit)
    default:
      return afterPreposition(stretch, hit.group ? { ...hit, words: hit.words.slice(0, 1) } : hit, slot)
  }
}

/** "the flag of the league was raised": whose flag it is. */
function flagOf(stretch: Stretch, { words }: Hit): Phrase | undefined {
  const flag = words.find(at => /^(?:flag|banner|colour)$/.test(lemmaAt(stretch, at)))
  return flag === undefined ? undefined : phraseOf(stretch, flag)
}

/** "Rebel control", "Russia’s hold", "control of Orvel by the army". */
function ownerOf(stretch: Stretch, hit: Hit): Phrase | undefined {
  const by = afterPreposition(stretch, hit, 'by')
  const { from } = phraseOf(stretch, hit.head)
  const doer = by ? undefined : afterPreposition(stretch, hit, 'of')
  if (doer && hit.row.needs?.some(({ of }) => of === 'force')) return doer
  const claimer = by ? undefined : claimerOf(stretch, hit.head)
  return by ?? claimer ?? (from < hit.head ? { from, to: hit.head, head: hit.head - 1 } : undefined)
}

/** "the M23 claims the capture of Orvel": its own. */
function claimerOf(stretch: Stretch, noun: number): Phrase | undefined {
  const { tokens } = stretch
  const { deprel, head = -1 } = tokens[noun] ?? {}
  if (deprel !== 'obj' || tokens[head]?.lemma !== 'claim') return undefined
  const subject = dependentBy(tokens, head, 'nsubj')
  return subject === undefined ? undefined : phraseOf(stretch, subject)
}

function joinedTo(stretch: Stretch, { head }: Phrase): readonly Phrase[] {
  return dependentsOf(stretch.tokens)
    .of(head)
    .filter(at => stretch.tokens[at]?.deprel === 'conj')
    .map(at => phraseOf(stretch, at))
}
