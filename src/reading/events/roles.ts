import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Participant } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import { agentOf, subjectOf } from './arguments.ts'
import type { Hit } from './find-triggers.ts'
import { type Governor, governorOf } from './governor.ts'
import { type Phrase, phraseOf } from './noun-phrase.ts'
import { isPronoun, mentionOver, partOf } from './participants.ts'
import { isOfClass } from './phrase-class.ts'
import { receiversOf } from './receiver.ts'
import type { Scene } from './scene.ts'
import { afterPreposition } from './slots.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'

/** Who does an act and to whom; absent when the words do not say. */
export interface Roles {
  readonly agent?: Grounded<Participant>
  readonly target?: Grounded<Participant>
}

/** Types whose noun has its doer after "of": "the withdrawal of Russian troops". */
const DOER_AFTER_OF =
  /^(?:territory\.withdrawal|deescalation\.disarmament|force\.deployment|population\.flight|battle\.offensive)$/

/** Governing words whose own subject is the doer of the act: "launched an attack", "plans an assault". */
const SAME_DOER = new Set(
  'launch mount stage conduct carry hold impose declare sign make begin start continue resume complete finish end stop plan prepare threaten attempt order announce promise repeat use'.split(
    ' ',
  ),
)

/** The roles of a hit, by the voice of its verb or the phrases around its noun. */
export function rolesOf(scene: Scene, stretch: Stretch, hit: Hit, statement: Statement | undefined): Roles {
  const roles = hit.group ? ofVerb(scene, stretch, hit, statement) : ofNoun(scene, stretch, hit)
  const same = roles.agent && roles.target && roles.agent.value.mention === roles.target.value.mention
  return same && roles.agent ? { agent: roles.agent } : roles
}

function ofVerb(scene: Scene, stretch: Stretch, hit: Hit, statement: Statement | undefined): Roles {
  const rule = hit.group?.voice === 'passive' ? 'passive' : 'active'
  const agent =
    partOf(scene, stretch, hit.subject, `agent/${rule}`)?.participant ??
    declarer(scene, stretch, hit) ??
    (isPronoun(stretch, hit.subject) && !isOthers(stretch, hit.subject, statement) ? speakerAs(statement) : undefined)
  const target =
    partOf(scene, stretch, hit.object, `target/${rule}`)?.participant ?? receiverOf(scene, stretch, hit, agent)
  const isWeapon = hit.subject && !agent && isOfClass(scene, stretch, hit.subject, 'munition')
  if (hit.row.intransitive && !hit.subject && !hit.row.subjectIs && hit.group?.voice === 'active' && !agent && target) {
    return { agent: { ...target, rule: 'agent/object-moves' } }
  }
  return { ...(agent && !isWeapon ? { agent } : {}), ...(target && !isPlaceObject(hit, target) ? { target } : {}) }
}

/** Whom it is with, for or against, where the object is nobody. */
function receiverOf(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  agent: Grounded<Participant> | undefined,
): Grounded<Participant> | undefined {
  return receiversOf(stretch, hit)
    .map(phrase => partOf(scene, stretch, phrase, 'target/receiver')?.participant)
    .find(one => one !== undefined && one.value.mention !== agent?.value.mention)
}

/** The object of "captured" is where it happened; it is a target only when it names somebody. */
function isPlaceObject(hit: Hit, target: Grounded<Participant>): boolean {
  return hit.row.objectIs === 'place' && hit.type.startsWith('territory.') && target.basis === 'stated'
}

/** "declared the region annexed": who declares it does it. */
function declarer(scene: Scene, stretch: Stretch, hit: Hit): Grounded<Participant> | undefined {
  if (hit.group?.voice !== 'passive' || !hit.object || hit.type !== 'territory.annexation') return undefined
  const over = stretch.tokens[hit.object.head]?.head
  const at = over === hit.head ? stretch.tokens[hit.head]?.head : over
  if (at === undefined || !/^(?:declare|proclaim)$/.test(stretch.tokens[at]?.lemma ?? '')) return undefined
  const declaring = subjectOf(stretch.tokens, at)
  return declaring === undefined
    ? undefined
    : partOf(scene, stretch, phraseOf(stretch, declaring), 'agent/declares')?.participant
}

/** "they" are who speaks only where what is said begins with them; "who" never. */
function isOthers(stretch: Stretch, phrase: Phrase | undefined, statement: Statement | undefined): boolean {
  if (!phrase || !/^(?:they|them|who|him|her)$/.test(wordAt(stretch, phrase.head))) return false
  // "They shot my brother": in somebody's own words "they" are others.
  if (statement?.form === 'direct') return true
  const start = stretch.tokens[phrase.from]?.start ?? 0
  return wordAt(stretch, phrase.head) !== 'they' || start > (statement?.content[0]?.[0] ?? -9) + 6
}

/** "said it has finished withdrawing": the pronoun is most often the speaker. */
function speakerAs(statement: Statement | undefined): Grounded<Participant> | undefined {
  const speaker = statement?.speaker
  return speaker && { value: speaker.value, basis: 'implied', spans: speaker.spans, rule: 'agent/speaker' }
}

function ofNoun(scene: Scene, stretch: Stretch, hit: Hit): Roles {
  const of = afterPreposition(stretch, hit, 'of')
  const doerOf =
    of && DOER_AFTER_OF.test(hit.type) && isOfClass(scene, stretch, of, 'force') && !isPlaceNoun(scene, stretch, of)
      ? of
      : undefined
  const owner = possessor(scene, stretch, hit)
  const sufferer = of === undefined && isSuffered(scene, hit, owner) ? owner : undefined
  const agent =
    partOf(scene, stretch, afterPreposition(stretch, hit, 'by'), 'agent/by')?.participant ??
    partOf(scene, stretch, doerOf, 'agent/of')?.participant ??
    (sufferer ? undefined : owner) ??
    ownerBefore(scene, stretch, hit) ??
    bySupport(scene, stretch, hit)
  const against =
    afterPreposition(stretch, hit, 'on') ?? afterPreposition(stretch, hit, 'against') ?? (doerOf ? undefined : of)
  const target =
    partOf(scene, stretch, against, 'target/noun')?.participant ??
    (sufferer && { ...sufferer, rule: 'target/possessor' })
  return { ...(agent ? { agent } : {}), ...(target ? { target } : {}) }
}

/** "the mayor's murder", with nobody after "of": the owner suffers it. */
function isSuffered(scene: Scene, { type }: Hit, owner: Grounded<Participant> | undefined): boolean {
  const kind = owner && scene.mentionById.get(owner.value.mention)?.kind
  return /^attack\.(?!capture)/.test(type) && (kind === 'person' || kind === 'office')
}

function isPlaceNoun(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  const head = charsOf(stretch, phrase.head, phrase.head + 1)
  const mention = mentionOver(scene, head)
  return (!mention || mention.kind === 'place') && isOfClass(scene, stretch, phrase, 'territory')
}

/** "Russia's annexation", "Russian shelling", "the two-day Russian bombardment": an owner or adjective before the noun. */
function possessor(scene: Scene, stretch: Stretch, hit: Hit): Grounded<Participant> | undefined {
  const { from } = phraseOf(stretch, hit.head)
  const span = charsOf(stretch, from, hit.words[0] ?? hit.head)
  const mention = mentionOver(scene, span)
  if (!mention || !span || !mention.spans.some(([start]) => start >= span[0])) return undefined
  const value = { mention: mention.id, chain: mention.chain, name: mention.name }
  return { value, basis: 'stated', spans: mention.spans, rule: 'agent/possessor' }
}

/** "captured by Russia since its invasion": the doer or subject of the verb that the noun hangs on, else the last state, army or body before it. */
function ownerBefore(scene: Scene, stretch: Stretch, hit: Hit): Grounded<Participant> | undefined {
  const owner = dependentBy(stretch.tokens, hit.head, 'nmod:poss')
  if (owner === undefined || wordAt(stretch, owner) !== 'its') return undefined
  const near = [agentOf(stretch.tokens, hit.predicate), subjectOf(stretch.tokens, hit.predicate)]
  const before = Array.from({ length: Math.min(12, owner - stretch.from) }, (_, k) => owner - 1 - k)
  for (const at of [...near, ...before]) {
    const mention = at === undefined || at > owner ? undefined : mentionOver(scene, charsOf(stretch, at, at + 1))
    if (mention && /^(?:government|force|organisation|place)$/.test(mention.kind)) {
      const value = { mention: mention.id, chain: mention.chain, name: mention.name }
      return { value, basis: 'implied', spans: mention.spans, rule: 'agent/its' }
    }
  }
  return undefined
}

/** The subject of the verb that the noun leans on. */
function bySupport(scene: Scene, stretch: Stretch, hit: Hit): Grounded<Participant> | undefined {
  const governor = governorOf(stretch, hit)
  if (governor?.join !== 'noun' || !SAME_DOER.has(governor.cue.word)) return undefined
  return partOf(scene, stretch, subjectOfCue(stretch, governor), 'agent/support-verb')?.participant
}

function subjectOfCue(stretch: Stretch, { at, isVerb }: Governor): Phrase | undefined {
  if (!isVerb || verbGroupOf(stretch.tokens, at).voice === 'passive') return undefined
  const subject = subjectOf(stretch.tokens, at)
  return subject === undefined ? undefined : phraseOf(stretch, subject)
}
