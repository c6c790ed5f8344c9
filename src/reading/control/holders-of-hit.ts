import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Mention } from '../../record/mention.ts'
import type { Hit } from '../events/find-triggers.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { isPronoun } from '../events/participants.ts'
import { isOfClass } from '../events/phrase-class.ts'
import { overlapping, type Scene, statementAround } from '../events/scene.ts'
import { afterPreposition } from '../events/slots.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, type Holder, holderIn, speakerHolder } from './draft.ts'
import { isForce } from './holder-of-words.ts'
import type { ControlWords, HolderSlot, Standing } from './lexicon/control-verbs.ts'

/** How one of those whom the words of a row name stands, as it is told. */
export interface Stood extends Pick<Draft, 'kind'> {
  readonly standing: Standing
  readonly row: ControlWords
}

/** Those who hold: for claims each of several. */
export function holdersOf(scene: Scene, stretch: Stretch, hit: Hit, { standing, row, kind }: Stood): readonly Holder[] {
  if (!hit.group && isOnlyTalked(stretch, hit.head)) return kind === 'denies-losing' ? denier(scene, stretch, hit) : []
  // Who denies that another took it denies losing it.
  if (kind === 'denies-losing' && standing.kind === 'holds' && standing.denied) return denier(scene, stretch, hit)
  const phrase = phraseIn(scene, stretch, hit, standing.holder)
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
  if (POLITICIANS.test(named?.holder?.value.name ?? '')) return undefined
  if (byPower && mention && !isPower(stretch, phrase, mention) && !isCountry(scene, mention)) return undefined
  return named ?? (isOfClass(scene, stretch, phrase, 'force') ? {} : undefined)
}

/** Who holds a place by votes. */
const POLITICIANS =
  /^(?:the )?(?:republicans?|democrats?|labour|conservatives?|tories|greens|liberals?|gop|(?:lib|liberal) dem(?:ocrat)?s?)$/i

/** A force, a body, somebody's men; somebody by his name, who may rule. */
function isPower({ tokens }: Stretch, { head }: Phrase, { kind }: Mention): boolean {
  const isNamed = tokens[head]?.upos === 'PROPN'
  return kind === 'person'
    ? isNamed
    : kind === 'people'
      ? /^(?:man|men|boy)$/.test(tokens[head]?.lemma ?? '')
      : /^(?:force|government|organisation|group)$/.test(kind)
}

/** "retook the hill from Tavria": a country stands for its army. */
function isCountry({ placesAt }: Scene, { kind, spans: [span] }: Mention): boolean {
  return kind === 'place' && span !== undefined && overlapping(placesAt, span).some(({ at }) => at?.kind === 'country')
}

/** "said it holds", "we hold": whoever speaks, where what is said begins with the pronoun; "who" is the noun before. */
function holderOfPronoun(scene: Scene, stretch: Stretch, { head }: Phrase): Holder | undefined {
  const span = charsOf(stretch, head, head + 1)
  const statement = span && statementAround(scene, span)
  if (span && !statement) return holderAbove(scene, stretch, head)
  if (!span || !statement) return undefined
  const isFirst = wordAt(stretch, head) === 'we' || span[0] <= (statement.content[0]?.[0] ?? 0) + 6
  return isFirst && /^(?:it|they|we)$/.test(wordAt(stretch, head)) ? speakerHolder(scene, span) : undefined
}

/** "took Orvel a week after it had lost Tarsk": whose the main clause is. */
function holderAbove(scene: Scene, stretch: Stretch, pronoun: number): Holder | undefined {
  const verb = stretch.tokens[pronoun]?.head
  const { deprel, head } = verb === undefined ? {} : (stretch.tokens[verb] ?? {})
  const subject = deprel === 'advcl' && head !== undefined ? subjectPhrase(stretch, head) : undefined
  const isIt = /^(?:it|they)$/.test(wordAt(stretch, pronoun))
  return isIt && subject && !isPronoun(stretch, subject) ? holderOfPhrase(scene, stretch, subject, true) : undefined
}

/** "talks on the handover of Orvel", "the terms of its surrender": it has not come to it. */
function isOnlyTalked({ tokens }: Stretch, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? {}
  return deprel === 'nmod' && TALKS.test(tokens[head ?? -1]?.lemma.toLowerCase() ?? '')
}

const TALKS =
  /^(?:talk|negotiation|deal|plan|agreement|term|offer|proposal|demand|call|hope|prospect|threat|risk|fear|date|timetable|possibility|chance|danger|condition|end|year|month|week|day|decade)$/

/** Who denies a loss that names no loser: "the army denied the loss of Orvel", "dismissed reports of the fall of Orvel". */
function denier(scene: Scene, stretch: Stretch, { head, predicate }: Hit): readonly Holder[] {
  const { tokens } = stretch
  const verb = [tokens[head]?.head, predicate].find(at => at !== undefined && tokens[at]?.upos === 'VERB')
  const subject = verb === undefined ? undefined : dependentBy(tokens, verb, 'nsubj')
  const span = charsOf(stretch, head, head + 1)
  const who =
    subject === undefined
      ? span && speakerHolder(scene, span)
      : holderOfPhrase(scene, stretch, phraseOf(stretch, subject))
  return who ? [who] : []
}

function phraseIn(scene: Scene, stretch: Stretch, hit: Hit, slot: HolderSlot): Phrase | undefined {
  switch (slot) {
    case 'subject':
      return lawmakerOf(stretch, hit) ?? hit.subject ?? flagOf(stretch, hit) ?? movedOf(scene, stretch, hit)
    case 'object':
      // "Forced out of Orvel, the rebels": who is driven out stands as subject.
      return hit.object ?? hit.subject
    case 'owner':
      return ownerOf(scene, stretch, hit)
    default:
      return afterPreposition(stretch, hit.group ? { ...hit, words: hit.words.slice(0, 1) } : hit, slot)
  }
}

/** "passed a law annexing Orvel", "Tavria's treaty annexing Orvel": who made it. */
function lawmakerOf(stretch: Stretch, { subject }: Hit): Phrase | undefined {
  if (!subject || !LAWS.test(lemmaAt(stretch, subject.head))) return undefined
  const { deprel, head } = stretch.tokens[subject.head] ?? {}
  const maker = deprel === 'obj' && head !== undefined ? subjectPhrase(stretch, head) : undefined
  const owner = dependentBy(stretch.tokens, subject.head, 'nmod:poss')
  return maker ?? (owner === undefined ? undefined : phraseOf(stretch, owner))
}

const LAWS = /^(?:law|treaty|decree|bill|act|accord|agreement|document|constitution|amendment|order|resolution)$/

/** "troops were withdrawn": those who moved stand for who lost the place. */
function movedOf(scene: Scene, stretch: Stretch, { object, row }: Hit): Phrase | undefined {
  return row.objectIs === undefined && object && isOfClass(scene, stretch, object, 'force') ? object : undefined
}

/** "the flag of the league was raised": whose flag it is. */
function flagOf(stretch: Stretch, { words }: Hit): Phrase | undefined {
  const flag = words.find(at => /^(?:flag|banner|colour)$/.test(lemmaAt(stretch, at)))
  return flag === undefined ? undefined : phraseOf(stretch, flag)
}

/** "Rebel control", "Russia’s hold", "control of Orvel by the army", "the army reported its loss". */
function ownerOf(scene: Scene, stretch: Stretch, hit: Hit): Phrase | undefined {
  const by = afterPreposition(stretch, hit, 'by')
  if (by) return by
  const doer = afterPreposition(stretch, hit, 'of')
  if (doer && hit.row.needs?.some(({ of }) => of === 'force')) return doer
  const { from } = phraseOf(stretch, hit.head)
  if (/^(?:its|their)$/.test(wordAt(stretch, from))) return subjectPhrase(stretch, hit.predicate)
  const isNamed = from < hit.head - 1 || (from === hit.head - 1 && stretch.tokens[from]?.upos !== 'DET')
  const before = isNamed ? { from, to: hit.head, head: hit.head - 1 } : undefined
  return (
    before ??
    loserOf(scene, stretch, hit) ??
    claimerOf(stretch, hit) ??
    takenForNoun(stretch, hit.head) ??
    sharedOwner(stretch, hit.head)
  )
}

/** "The loss of Orvel leaves the army without a port", "the army was weakened by the loss of Orvel", "has suffered a blow with the loss of Orvel": whom it hits. */
function loserOf(scene: Scene, stretch: Stretch, { head, row, predicate }: Hit): Phrase | undefined {
  if (row.word !== 'loss') return undefined
  const { tokens } = stretch
  const isSubject = tokens[head]?.deprel === 'nsubj'
  const verb = isSubject ? (tokens[head]?.head ?? predicate) : predicate
  const other = isSubject ? dependentBy(tokens, verb, 'obj', 'iobj') : dependentBy(tokens, verb, 'nsubj', 'nsubj:pass')
  const phrase = other === undefined || other === head ? undefined : phraseOf(stretch, other)
  return phrase && isForce(scene, stretch, phrase) ? phrase : undefined
}

/** "the M23's advance and seizure of Orvel": whose the first is. */
function sharedOwner({ tokens, ...stretch }: Stretch, noun: number): Phrase | undefined {
  const { deprel, head } = tokens[noun] ?? {}
  const owner = deprel === 'conj' && head !== undefined ? dependentBy(tokens, head, 'nmod:poss') : undefined
  return owner === undefined ? undefined : phraseOf({ tokens, ...stretch }, owner)
}

function subjectPhrase(stretch: Stretch, predicate: number): Phrase | undefined {
  const subject = dependentBy(stretch.tokens, predicate, 'nsubj')
  return subject === undefined ? undefined : phraseOf(stretch, subject)
}

/** "Gangs control as much as half of Orvel": a verb that the tree takes for a noun has a subject but no copula. */
function takenForNoun(stretch: Stretch, noun: number): Phrase | undefined {
  return dependentBy(stretch.tokens, noun, 'cop') === undefined ? subjectPhrase(stretch, noun) : undefined
}

/** "the M23 claims the capture of Orvel", "parliament ratified the annexation of Orvel": its own. */
function claimerOf(stretch: Stretch, { head: noun, row }: Hit): Phrase | undefined {
  const { deprel, head = -1 } = stretch.tokens[noun] ?? {}
  const owning = row.type === 'territory.annexation' ? LEGISLATING : CLAIMING
  const subject = deprel === 'obj' ? subjectPhrase(stretch, head) : undefined
  const verb = lemmaAt(stretch, head)
  const isOwn = owning.test(verb) || (REPORTING.test(verb) && subject && isOfWar(stretch, subject))
  return isOwn ? subject : undefined
}

/** Armies report what they have taken, others what anybody has. */
const REPORTING = /^(?:report|announce|declare|hail|celebrate)$/

function isOfWar(stretch: Stretch, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:defen[cs]e|army|military|forces|troops|rebels|militia)$/.test(wordAt(stretch, at))) return true
  return false
}

const CLAIMING = /^(?:claim|complete|achieve)$/
const LEGISLATING =
  /^(?:claim|assert|ratify|approve|proclaim|declare|formali[sz]e|announce|exercise|complete|decree|enact|finali[sz]e)$/

function joinedTo(stretch: Stretch, { head }: Phrase): readonly Phrase[] {
  return dependentsOf(stretch.tokens)
    .of(head)
    .filter(at => stretch.tokens[at]?.deprel === 'conj')
    .map(at => phraseOf(stretch, at))
}
