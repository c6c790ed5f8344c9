import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Status } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import { byStances, isPresupposed } from './by-stance.ts'
import { clausesOf } from './clause.ts'
import { type Governor, governorOf, isDefinite, openerOf, outerOf, predicateOver } from './governor.ts'
import { CONDITIONALS } from './lexicon/closed-class.ts'
import { CUE_MODIFIERS } from './lexicon/status-cues.ts'
import { caseOf } from './noun-phrase.ts'
import { isSaying, unsaidBy } from './saying.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from './stretch.ts'
import type { Act } from './when/act.ts'

/** A status with the word that gives it and the rule's name. */
export interface Finding {
  readonly status: Status
  readonly rule: string
  readonly at?: number
}

/**
 * Whether the act happened. First the verb's own auxiliaries (or the noun's article and adjectives), then the word that
 * governs it, then what that word stands under, then the stance of the statement it is in. Coders of news fail here most
 * often, so everything unsure is kept away from `happened`.
 */
export function statusOf(stretch: Stretch, hit: Act, told: readonly Statement[], text: string): Grounded<Status> {
  const [statement] = told
  const own = hit.group ? ofGroup(stretch, hit.group, statement) : ofNoun(stretch, hit)
  const governor = governorOf(stretch, hit)
  const governed = governor ? under(stretch, own, governor) : own
  const outer = governor && (governor.join !== 'that' || !governor.isVerb) ? outerOf(stretch, governor) : undefined
  const composed = outer ? under(stretch, governed, outer) : governed
  const found =
    inQuestion(stretch) ?? byStances(unsaid(stretch, hit, composed) ?? composed, { stretch, hit, told, text })
  const span = found.at === undefined ? undefined : charsOf(stretch, found.at, found.at + 1)
  return {
    value: found.status,
    basis: span || hit.group ? 'stated' : 'implied',
    spans: span ? [span] : [],
    rule: `status/${found.rule}`,
  }
}

/** "stopped short of saying that troops had left": nobody has said so. */
function unsaid(stretch: Stretch, hit: Act, own: Finding): Finding | undefined {
  if (!hit.group || !/^(?:happened|ongoing|planned)$/.test(own.status) || isPresupposed(stretch, hit.head))
    return undefined
  const at = unsaidBy(stretch.tokens, hit.head)
  return at === undefined ? undefined : { status: 'hypothetical', rule: 'unsaid', at }
}

function inQuestion(stretch: Stretch): Finding | undefined {
  return wordAt(stretch, stretch.to - 1) === '?'
    ? { status: 'hypothetical', rule: 'question', at: stretch.to - 1 }
    : undefined
}

/** What a verb says of itself by its auxiliaries, adverbs and clause. */
function ofGroup(stretch: Stretch, group: VerbGroup, statement?: Statement): Finding {
  const { tokens } = stretch
  const { predicate, negation, emptyArgument, modal } = group
  const at = group.auxiliaries[0] ?? group.to ?? predicate
  if (negation && tokens[negation.at]?.lower !== 'barely')
    return { status: 'negated', rule: negation.kind === 'without' ? 'without' : 'negated', at: negation.at }
  if (emptyArgument && emptyArgument.role !== 'oblique')
    return { status: 'negated', rule: 'negated', at: emptyArgument.cue }
  const marked = modifierOf(tokens, predicate)
  if (marked) return { status: marked.status, rule: 'adverb', at: marked.at }
  if (isSupposed(stretch, group)) return { status: 'hypothetical', rule: 'condition', at }
  if (group.tense === 'future') return { status: 'planned', rule: 'future', at }
  if (modal)
    return {
      status: isReportedWould(stretch, group, statement) ? 'planned' : 'hypothetical',
      rule: 'modal',
      at: modal.at,
    }
  if (isAhead(tokens, group)) return { status: 'hypothetical', rule: 'time-clause', at }
  if (group.form === 'infinitive' && !group.perfect) return { status: 'planned', rule: 'infinitive', at }
  const isBeing = group.auxiliaries.some(each => tokens[each]?.lower === 'being')
  if (group.progressive || isBeing || (group.tense === 'present' && hasStill(tokens, predicate)))
    return { status: 'ongoing', rule: 'progressive', at }
  return {
    status: 'happened',
    rule: group.perfect ? 'perfect' : group.tense === 'present' ? 'present-of-news' : 'past',
  }
}

/** "allegedly", "reportedly" beside a verb; "alleged", "planned" before a noun. */
function modifierOf(
  words: readonly Word[],
  head: number,
): { readonly status: Status; readonly at: number } | undefined {
  for (const at of dependentsOf(words).of(head)) {
    const word = words[at]
    const status = word && /^(?:advmod|amod|compound)$/.test(word.deprel) ? CUE_MODIFIERS[word.lower] : undefined
    if (status && at < head + 2) return { status, at }
  }
  return undefined
}

/** "if", "unless", "whether", "had they". */
function isSupposed(stretch: Stretch, { predicate, clause }: VerbGroup): boolean {
  const { tokens, from } = stretch
  if (clause === 'condition' || (clause === 'indirect question' && CONDITIONALS.has(openerOf(tokens, predicate))))
    return true
  // "Had the rebels captured the town, …": the tree seldom knows the order.
  return /^(?:had|should|were)$/.test(wordAt(stretch, from)) && !hasVerbBetween(stretch, from + 2, predicate)
}

function hasVerbBetween({ tokens }: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.upos === 'VERB' || tokens[i]?.lower === ',') return true
  return to < from
}

function hasStill(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => words[each]?.lower === 'still')
}

/** "once they leave", "until the army takes the town". */
function isAhead(words: readonly Word[], { predicate, tense, auxiliaries, form }: VerbGroup): boolean {
  const isBarePresent = tense === 'present' && auxiliaries.length === 0 && form === 'finite'
  return isBarePresent && /^(?:once|when|until|till|after|before|whenever)$/.test(openerOf(words, predicate))
}

/** "said it would withdraw" looks ahead; "would withdraw if" only supposes. */
function isReportedWould(
  { tokens }: Stretch,
  { modal, perfect, condition, predicate }: VerbGroup,
  statement: Statement | undefined,
): boolean {
  if (!/^(?:would|'d)$/.test(tokens[modal?.at ?? -1]?.lower ?? '') || perfect || condition !== undefined) return false
  return statement !== undefined || isReported(tokens, predicate)
}

function isReported(words: readonly Word[], predicate: number): boolean {
  let at: number | undefined = predicate
  for (let step = 0; step < 6 && at !== undefined; step++) {
    const head: number | undefined = words[at]?.head
    if (head === undefined) break
    at = clausesOf(words).predicateOf(head)
    if (isSaying(words[at])) return true
  }
  return dependentsOf(words)
    .of(predicate)
    .some(each => words[each]?.deprel === 'parataxis' && isSaying(words[each]))
}

function ofNoun(stretch: Stretch, hit: Act): Finding {
  const { tokens } = stretch
  const marked = modifierOf(tokens, hit.words[0] ?? hit.head) ?? modifierOf(tokens, hit.head)
  if (marked) return { status: marked.status, rule: 'adjective', at: marked.at }
  const none = noneBefore(stretch, hit)
  if (none !== undefined) return { status: 'negated', rule: 'no', at: none }
  if (caseOf(tokens, hit.head) === 'without')
    return { status: 'negated', rule: 'without', at: dependentBy(tokens, hit.head, 'case') ?? hit.head }
  const isAttempt = hit.words.length > 1 && lemmaAt(stretch, hit.head) === 'attempt'
  if (isAttempt || lemmaAt(stretch, hit.head + 1) === 'attempt')
    return { status: 'attempted', rule: 'attempt', at: hit.head }
  return ofPredicate(stretch, hit)
}

/** "no attack", by the tree or because it stands right before. */
function noneBefore({ tokens }: Stretch, { head, words }: Act): number | undefined {
  const near = (words[0] ?? head) - 1
  return [dependentBy(tokens, head, 'det') ?? near, near].find(at => /^(?:no|neither)$/.test(tokens[at]?.lower ?? ''))
}

const STATES: { readonly [word: string]: Status } = {
  underway: 'ongoing',
  ongoing: 'ongoing',
  continuing: 'ongoing',
  possible: 'hypothetical',
  imminent: 'predicted',
  likely: 'predicted',
  inevitable: 'predicted',
}

/** What the verb says that the noun is subject of. */
function ofPredicate(stretch: Stretch, hit: Act): Finding {
  const { tokens } = stretch
  const definite = isDefinite(stretch, hit.head)
  const clause = verbGroupOf(tokens, hit.predicate)
  if (hit.predicate !== hit.head && isSupposed(stretch, clause) && !definite)
    return { status: 'hypothetical', rule: 'condition', at: clause.auxiliaries[0] ?? hit.predicate }
  const at = predicateOver(stretch, hit.head)
  if (at === undefined) return { status: 'happened', rule: 'noun' }
  const state = STATES[wordAt(stretch, at)]
  if (state) return { status: state, rule: 'predicate', at }
  const group = verbGroupOf(tokens, at)
  const first = group.auxiliaries[0] ?? at
  if (group.tense === 'future') return { status: 'planned', rule: 'future', at: first }
  if (group.modal) return { status: definite ? 'happened' : 'hypothetical', rule: 'modal', at: first }
  return { status: 'happened', rule: 'noun' }
}

/** The status of an act under the word that governs it. */
function under(stretch: Stretch, own: Finding, governor: Governor): Finding {
  const { cue, at } = governor
  const rule = `under-${cue.word}`
  if (cue.word === 'stop' && wordAt(stretch, at + 1) === 'short') return { status: 'negated', rule, at }
  const over = governor.isVerb ? ofGroup(stretch, verbGroupOf(stretch.tokens, at)) : nounOver(stretch, at)
  const isBare = own.rule === 'infinitive' || own.status === 'happened'
  if (own.rule === 'condition' || own.rule === 'adjective') return own
  if (over.rule === 'condition') return over
  if (cue.gives === 'same') return isBare ? { ...over, rule: over.status === 'happened' ? rule : over.rule } : own
  if (own.status === 'negated')
    return cue.gives === 'denied' && over.status === 'happened' ? { status: 'claimed', rule, at } : own
  if (cue.gives === 'future')
    return isUnreal(own.status) || governor.join === 'noun' ? { status: 'feared', rule, at } : own
  // "refused to rule out an attack" leaves it open.
  if (/^(?:refuse|decline)$/.test(cue.word) && own.status === 'hypothetical') return own
  // "neither confirmed nor denied" leaves it open.
  const isNor = over.at !== undefined && /^n(?:either|or)$/.test(wordAt(stretch, over.at))
  if (over.status === 'negated')
    return { status: (isNor ? undefined : cue.negated) ?? 'hypothetical', rule: `${rule}-negated`, at }
  if (cue.gives === 'claimed' && isUnreal(own.status) && own.rule !== 'infinitive') return own
  if (cue.gives === 'ongoing' && over.status !== 'happened' && over.status !== 'ongoing') return over
  return { status: cue.gives, rule, at }
}

function nounOver({ tokens }: Stretch, at: number): Finding {
  const article = dependentBy(tokens, at, 'det')
  const isNone = article !== undefined && /^(?:no|any|neither)$/.test(tokens[article]?.lower ?? '')
  if (isNone) return { status: 'negated', rule: 'no', at: article }
  const verb = clausesOf(tokens).predicateOf(at)
  const negation = verbGroupOf(tokens, verb).negation
  return negation && dependentBy(tokens, verb, 'obj') === at
    ? { status: 'negated', rule: 'no', at: negation.at }
    : { status: 'happened', rule: 'noun' }
}

const isUnreal = (status: Status) => /^(?:planned|hypothetical|predicted|feared|threatened)$/.test(status)
