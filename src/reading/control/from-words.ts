import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import { findTriggers, type Hit } from '../events/find-triggers.ts'
import { isFigure } from '../events/frame-guard.ts'
import { openerOf } from '../events/governor.ts'
import { phraseOf } from '../events/noun-phrase.ts'
import { isOfClass } from '../events/phrase-class.ts'
import { chainOf, type Scene, statementAround } from '../events/scene.ts'
import { statusOf } from '../events/status.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { lexiconOf } from '../events/trigger-index.ts'
import { refOf } from '../events/when/day-of-act.ts'
import { ownTime } from '../events/when/own-time.ts'
import { hadTo, isBehindHow, isCalledFalse, isOnlyOrdered } from './before-verb.ts'
import { type Draft, type Holder, speakerHolder } from './draft.ts'
import { GOVERNED, placeOfHeld } from './held-place.ts'
import { isForce } from './holder-of-words.ts'
import { holdersOf } from './holders-of-hit.ts'
import { CONTROL_NOUNS } from './lexicon/control-nouns.ts'
import { CONTROL_VERBS, type ControlWords, type Standing } from './lexicon/control-verbs.ts'
import { placesJoined } from './place-in.ts'
import { isOver, lastingOf } from './since-when.ts'
import { isHearsay } from './unvouched.ts'

const WORDS = lexiconOf(CONTROL_VERBS, CONTROL_NOUNS)
const ROWS = new Map<object, ControlWords>([...CONTROL_VERBS, ...CONTROL_NOUNS].map(row => [row, row]))

/** What verbs and nouns of holding, losing and giving say of a place in one sentence. */
export function fromWords(scene: Scene, stretch: Stretch): readonly Draft[] {
  return findTriggers(scene, stretch, WORDS).flatMap(found => {
    const hit = withoutDateline(stretch, found)
    const row = ROWS.get(hit.row)
    return row &&
      (isOfControl(stretch, hit) || !isFigure(stretch, hit)) &&
      !isOtherVerb(stretch, hit) &&
      isByForce(scene, stretch, hit, row) &&
      (!row.isStill || isStill(stretch, hit))
      ? draftsOf(scene, stretch, hit, row)
      : []
  })
}

/** "Mexico: a cartel faction holds the town": what stands before the colon only says where. */
function withoutDateline(stretch: Stretch, hit: Hit): Hit {
  const { subject, head } = hit
  if (!subject || wordAt(stretch, subject.to) !== ':' || subject.to > head) return hit
  const own = dependentsOf(stretch.tokens)
    .of(head)
    .find(at => at > subject.to && stretch.tokens[at]?.deprel === 'nsubj')
  return own === undefined ? hit : { ...hit, subject: phraseOf(stretch, own) }
}

/** Soldiers leave and enter towns as others do not; and only of a force "held it", "left most of it" is of a place. */
function isByForce(
  scene: Scene,
  stretch: Stretch,
  { subject, object }: Hit,
  { byForce, objectIs }: ControlWords,
): boolean {
  const isLand = !objectIs || !object || isOfClass(scene, stretch, object, 'territory')
  return (!byForce && isLand) || subject === undefined || isForce(scene, stretch, subject)
}

/** "Control of Orvel was transferred": the word is taken as it stands. */
function isOfControl(stretch: Stretch, { object }: Hit): boolean {
  return object !== undefined && GOVERNED.test(lemmaAt(stretch, object.head))
}

/** "still has Orvel", "now has Orvel". */
function isStill(stretch: Stretch, { head }: Hit): boolean {
  return [head - 1, head + 1].some(at => /^(?:still|now|already)$/.test(wordAt(stretch, at)))
}

/** "held off", "took on": with a particle it is another verb; so is "have handed control". */
function isOtherVerb({ tokens }: Stretch, { head, words, group }: Hit): boolean {
  if (!group) return false
  const particle = dependentBy(tokens, head, 'compound:prt')
  const second = words[1] ?? head
  return (
    (particle !== undefined && words.length === 1) ||
    (second > head && tokens.slice(head + 1, second).some(({ xpos }) => xpos === 'VBN'))
  )
}

function draftsOf(scene: Scene, stretch: Stretch, hit: Hit, row: ControlWords): readonly Draft[] {
  const first = hit.words[0] ?? stretch.from
  const at = charsOf(stretch, first, Math.max(...hit.words) + 1)
  const clause = charsOf(stretch, Math.min(hit.clause.from, first), hit.clause.to)
  const place = at && clause && placeOfHeld(scene, stretch, hit, row)
  if (!place) return []
  const told = statusOf(stretch, hit, chainOf(scene, statementAround(scene, at)), scene.analysis.text)
  const isReported = told.value === 'claimed' && told.rule === 'status/stance-denies'
  // "denied that the minister said troops had left": nobody says so here.
  if (isReported && !isHearsay(scene, at)) return []
  const status =
    isReported || isCalledFalse(stretch.tokens, hit.head)
      ? 'denied'
      : told.value === 'planned' && hadTo(stretch.tokens, hit.head)
        ? 'happened'
        : told.value
  const rule = hit.group ? `control/verb:${row.word}` : `control/noun:${row.word}`
  const named = scene.placeById.get(place.value.mention)
  const places = [place, ...(named && place.basis === 'stated' ? placesJoined(scene, named) : [])]
  const found = { row, status, at, places, base: { spans: [clause], at, place, rule } }
  const own = standingsOf(scene, stretch, hit, { ...found, standing: row })
  // "drove residents out of Orvel": who drives out holds it only if a force has lost it.
  const isOther =
    isReal(status, row) && row.other && (row.holder !== 'object' || (own.length > 0 && hit.subject && hit.object))
  return isOther && row.other ? [...own, ...standingsOf(scene, stretch, hit, { ...found, standing: row.other })] : own
}

interface Found extends Told {
  readonly at: Span
  readonly places: readonly Draft['place'][]
  readonly base: Pick<Draft, 'spans' | 'at' | 'place' | 'rule'>
}

/** One of those whom the words name, at each place. */
function standingsOf(scene: Scene, stretch: Stretch, hit: Hit, found: Found): readonly Draft[] {
  const { standing, row, status, at, places, base } = found
  const told = kindOf(scene, stretch, hit, found)
  if (!told) return []
  const { kind, from } = told
  const sense = kind === 'claims' ? 'de-jure' : 'de-facto'
  const rest = { ...base, kind, sense, ...(from ? { from } : {}) } as const
  if (kind === 'contested') return [rest]
  const holders = holdersOf(scene, stretch, hit, { standing, row, kind }).filter(
    who => kind !== 'denies-losing' || standing.kind !== 'lost' || status === 'denied' || isOwnWord(scene, at, who),
  )
  // Of two who claim it each has words of his own.
  return holders.flatMap((who, i) =>
    places.map(one => ({ ...who, ...rest, place: one, at: (i > 0 ? who.holder?.spans[0] : undefined) ?? at })),
  )
}

/** "has not left" in another's mouth is no denial of the loser's own. */
function isOwnWord(scene: Scene, at: Span, { holder, side }: Holder): boolean {
  const said = speakerHolder(scene, at)
  if (said?.side && side) return said.side.value === side.value
  return said?.holder !== undefined && said.holder.value.chain === holder?.value.chain
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
  const opener = openerOf(stretch.tokens, head)
  if (/^(?:until|till|before|unless|if|whether)$/.test(opener) && !isUntilDone(stretch, head, opener)) return undefined
  // "Neither army holds the town."
  if (group && (isByNobody(stretch, hit) || group.clause === 'indirect question'))
    return kind === 'holds' && row.lasts ? { kind: 'contested' } : undefined
  // Who says that it has not been lost denies it; a report that tells of no loss does not.
  if (status === 'negated' && !statementAround(scene, charsAt(stretch, head))) return undefined
  // "will not leave" says nothing of a loss.
  if (status === 'negated' && (group?.modal || group?.tense === 'future')) return undefined
  // Who rejects another's claim says that there is one.
  if (status === 'denied' && kind === 'claims' && isOwnedBy(stretch, hit)) return { kind }
  if (status === 'denied' || status === 'negated') return denied && { kind: denied }
  if (
    !isReal(status, row) ||
    isBehindHow(stretch.tokens, head) ||
    isOnlyOrdered(stretch.tokens, head) ||
    (row.asOwn && !isAsOwn(stretch, hit))
  )
    return undefined
  return row.lasts ? lasting(scene, stretch, hit, kind) : { kind, ...sinceAct(scene, hit) }
}

/** "held Orvel until the army retook it": what ended it was done. */
function isUntilDone({ tokens }: Stretch, verb: number, opener: string): boolean {
  const { deprel, head, xpos } = tokens[verb] ?? {}
  if (!/^(?:until|till)$/.test(opener) || deprel !== 'advcl' || xpos !== 'VBD' || head === undefined) return false
  return tokens[head]?.xpos === 'VBD' && verbGroupOf(tokens, head).negation === undefined
}

function isUntilClause({ tokens }: Stretch, verb: number): boolean {
  return dependentsOf(tokens)
    .of(verb)
    .some(at => at > verb && tokens[at]?.deprel === 'advcl' && /^(?:until|till)$/.test(openerOf(tokens, at)))
}

/** "Tavria's claim". */
function isOwnedBy({ tokens }: Stretch, { head, group }: Hit): boolean {
  const owner = group ? undefined : dependentBy(tokens, head, 'nmod:poss')
  return owner !== undefined && tokens[owner]?.upos === 'PROPN'
}

/** "part of its territory", "an independent republic", "its own". */
function isAsOwn(stretch: Stretch, { head, clause }: Hit): boolean {
  for (let i = head + 1; i < clause.to; i++) if (OWN.test(wordAt(stretch, i))) return true
  return false
}

const OWN =
  /^(?:own|republic|independent|annexed|theirs|sovereign|its|emirate|caliphate|breakaway|renegade|inalienable|integral)$/

function charsAt(stretch: Stretch, at: number): Span {
  return charsOf(stretch, at, at + 1) ?? [0, 0]
}

/** A state may go on; who is still leaving has not left. */
const isReal = (status: string, { lasts }: ControlWords) =>
  status === 'happened' || status === 'claimed' || (status === 'ongoing' && lasts === true)

/** "held it until Wednesday" tells of a loss, "held it for centuries" of what is over, "ended rebel rule" of the end. */
function lasting(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  kind: Draft['kind'],
): Pick<Draft, 'kind' | 'from'> | undefined {
  const { from, until } = lastingOf(scene, stretch, hit.clause.from, hit.clause.to)
  if (until) return isOver(stretch, hit.head) ? { kind: 'lost', from: until } : undefined
  if (hit.group && isOver(stretch, hit.head) && isUntilClause(stretch, hit.head)) return { kind: 'lost' }
  if (!hit.group && isEnded(stretch, hit.head)) return { kind: 'lost', ...sinceAct(scene, hit) }
  if (isOver(stretch, hit.head) && (hasSpan(stretch, hit) || from?.rule === 'time/for')) return undefined
  return { kind, ...(from ? { from } : {}) }
}

/** "for centuries", "for six hours", behind a plain past. */
function hasSpan(stretch: Stretch, { head, clause }: Hit): boolean {
  for (let i = head + 1; i < clause.to - 1; i++)
    if (wordAt(stretch, i) === 'for' && [1, 2, 3, 4, 5].some(step => SPAN.test(lemmaAt(stretch, i + step)))) return true
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
  const words = tokens.slice(from, to)
  const isDenied = words.some(({ lower }) => /^(?:not|n't|n’t|never|hardly)$/.test(lower))
  return words.some(({ lower }) => UNKNOWN.test(lower) || (isDenied && /^(?:clear|known)$/.test(lower)))
}

const UNKNOWN = /^(?:unclear|unknown|uncertain|disputed?|contested)$/

/** "denied that its troops no longer control the town". */
function isUndone({ tokens }: Stretch, head: number): boolean {
  for (let at: number | undefined = tokens[head]?.head, step = 0; at !== undefined && step < 3; step++) {
    if (/^(?:deny|reject|dispute|refute|dismiss)$/.test(tokens[at]?.lemma ?? '')) return true
    at = tokens[at]?.head
  }
  return false
}
