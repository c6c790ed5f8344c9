import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Status } from '../../record/event.ts'
import type { Statement } from '../../record/statement.ts'
import { anyContains, type Span, wordsAt } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import { isDefinite, openerOf } from './governor.ts'
import { OVER_A_SAYING, type Own, STANCE_STATUSES, type StanceStatus } from './lexicon/stance-statuses.ts'
import { caseOf } from './noun-phrase.ts'
import { charsOf, lemmaAt, type Stretch } from './stretch.ts'
import type { Act } from './when/act.ts'

/** An act with the statements that it is told in, the innermost first. */
export interface ToldAct {
  readonly stretch: Stretch
  readonly hit: Act
  readonly told: readonly Statement[]
  readonly text: string
}

const keyOf = (stance: string, own: string) => `${stance} ${own}`
const tableOf = (rows: readonly StanceStatus[]) => new Map(rows.map(row => [keyOf(row.stance, row.own), row.becomes]))
const INSIDE = tableOf(STANCE_STATUSES)
const OVER = tableOf(OVER_A_SAYING)

/**
 * The status of an act by the statements around it, the innermost first. What is still to come takes the colour of its statement wherever it stands in it; what
 * is past does so only where it is what is said: those "who had shelled Orvel" are not denied with their withdrawal.
 */
export function byStances(own: Finding, act: ToldAct): Finding {
  const [inner, ...outer] = act.told
  if (!inner) return own
  let found = byStance(own, act, inner, isAtIssue(act.stretch, inner, act.hit.head))
  let below = inner
  for (const statement of outer) {
    found = overSaying(found, act, statement, below)
    below = statement
  }
  return found
}

function byStance(own: Finding, act: ToldAct, statement: Statement, atIssue: boolean): Finding {
  const stance = stanceOfCue(statement)
  const kind = isComposed(own, act, statement) ? undefined : isDesiredDoing(own, act, stance) ? 'open' : ownOf(own)
  if (kind === 'open') return changed(own, INSIDE.get(keyOf(stance, kind)), stance)
  if (atIssue && kind && !isGiven(act, stance, kind)) {
    // "did not deny shelling": left to whoever says so.
    if (stance === 'confirms' && kind === 'happened' && isNegatedCue(statement))
      return changed(own, 'claimed', 'not-denied')
    const becomes = INSIDE.get(keyOf(stance, kind))
    if (becomes) return changed(own, becomes, stance)
  }
  const isClaimed = statement.cue.some(span => /^(?:claim|alleg)/i.test(wordsAt(act.text, span)))
  return own.status === 'happened' && isClaimed && !isOwnedUpTo(act) ? changed(own, 'claimed', 'claims') : own
}

/** "claimed responsibility for the blast": the blast is no claim. */
function isOwnedUpTo({ stretch, hit }: ToldAct): boolean {
  const { deprel, head } = stretch.tokens[hit.head] ?? {}
  return (
    /^(?:nmod|obl)$/.test(deprel ?? '') && caseOf(stretch.tokens, hit.head) === 'for' && isResponsibility(stretch, head)
  )
}

function isResponsibility(stretch: Stretch, at = -1): boolean {
  return [at, at + 1].some(each => /^(?:responsibility|credit)$/.test(lemmaAt(stretch, each)))
}

/** "favours withdrawing", "opposes sending troops": a gerund of what is not yet done. */
function isDesiredDoing({ status }: Finding, { hit: { group } }: ToldAct, stance: string): boolean {
  // "agreed to stop shelling" wants none.
  if (status === 'negated') return false
  const isBare = group?.form === 'gerund' && !group.perfect && group.auxiliaries.length === 0
  return isBare && /^(?:supports|opposes|wants|intends)$/.test(stance)
}

/** The cue governs the act in the tree, and has done its part already. */
function isComposed({ at }: Finding, { stretch }: ToldAct, { cue }: Statement): boolean {
  const span = at === undefined ? undefined : charsOf(stretch, at, at + 1)
  return span !== undefined && anyContains(cue, span)
}

/** The stance that the cue gives: a negation that what is said has itself is the act's own, and is read with the act. */
export const stanceOfCue = ({ stance }: Statement) => (/negated-content$/.test(stance.rule) ? 'asserts' : stance.value)
const isNegatedCue = ({ stance }: Statement) => /negated-cue$/.test(stance.rule)

function changed(own: Finding, status: Status | undefined, name: string): Finding {
  return status === undefined || status === own.status ? own : { ...own, status, rule: `stance-${name}` }
}

function ownOf({ status, rule }: Finding): Own | undefined {
  if (/^(?:future|modal|infinitive|time-clause)$/.test(rule)) return 'open'
  if (rule === 'noun') return 'noun'
  return status === 'happened' || status === 'ongoing' || status === 'negated' || status === 'claimed'
    ? status
    : undefined
}

/** "supports the withdrawal", "would not say who had fired": known to have happened whatever is thought of it. */
function isGiven({ stretch, hit }: ToldAct, stance: string, kind: Own): boolean {
  if (kind === 'noun') return isDefinite(stretch, hit.head) && !/^(?:denies|accuses)$/.test(stance)
  return /^(?:asks|declines)$/.test(stance) && isPresupposed(stretch, hit.head)
}

/** "who had fired", "how many had died": only "whether" asks if it happened. */
export function isPresupposed({ tokens }: Stretch, head: number): boolean {
  return verbGroupOf(tokens, head).clause === 'indirect question' && !/^(?:whether|if)$/.test(openerOf(tokens, head))
}

/** The statement below is what this one says: "rejected claims that …" goes through to the act, "denied that he said …" only to his saying it. */
function overSaying(found: Finding, act: ToldAct, statement: Statement, below: Statement): Finding {
  const cue = below.cue.at(-1)
  const word = cue && tokenOf(act.stretch, cue)
  if (word === undefined || !isAtIssue(act.stretch, statement, word)) return found
  if (act.stretch.tokens[word]?.upos === 'NOUN') return byStance(asClaim(found), act, statement, true)
  const kind = ownOf(found)
  return kind ? changed(found, OVER.get(keyOf(stanceOfCue(statement), kind)), stanceOfCue(statement)) : found
}

const asClaim = (found: Finding): Finding =>
  found.status === 'happened' ? { ...found, status: 'claimed', rule: 'stance-claims' } : found

/** The last word of a span that stands in the stretch. */
function tokenOf({ tokens, from, to }: Stretch, [, end]: Span): number | undefined {
  for (let i = from; i < to; i++) if (tokens[i]?.end === end) return i
  return undefined
}

/** True for what a statement says itself: its root and what is joined to it or is its complement, and what somebody is accused of. */
export function isAtIssue(stretch: Stretch, { content, stance }: Statement, head: number): boolean {
  let at = head
  for (let step = 0; step < 10; step++) {
    const word = stretch.tokens[at]
    const over = word?.head
    const span = over === undefined ? undefined : charsOf(stretch, over, over + 1)
    if (!word || over === undefined || !span || !anyContains(content, span)) return true
    const isCharge = stance.value === 'accuses' && /^(?:acl|advcl|obl|nmod|obj)/.test(word.deprel) && isOf(stretch, at)
    if (isCharge) return true
    if (!/^(?:ccomp|xcomp|conj|csubj|root|parataxis|acl$)/.test(word.deprel) && !isOfNounOfSaying(stretch, at))
      return false
    at = over
  }
  return false
}

/** "of shelling", "for the strike". */
function isOf({ tokens }: Stretch, at: number): boolean {
  return /^(?:of|for|over|with)$/.test(openerOf(tokens, at) || caseOf(tokens, at))
}

/** "reports that rebels captured Lyman": the tree takes "that" for a relative pronoun here and there. */
function isOfNounOfSaying({ tokens }: Stretch, at: number): boolean {
  const { deprel = '', head = -1 } = tokens[at] ?? {}
  return (
    /^acl/.test(deprel) &&
    openerOf(tokens, at) === 'that' &&
    /^(?:claim|report|allegation|accusation|rumour|suggestion|assertion|charge)$/.test(tokens[head]?.lemma ?? '')
  )
}
