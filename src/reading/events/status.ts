import type { Status } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import { wordsAt } from '../../text/span.ts'
import { clauseStart } from './clause.ts'
import type { Hit } from './find-triggers.ts'
import { complementTaker, cueAt, type Governor, governorOf, nounPhraseStart, predicateVerb } from './governor.ts'
import { KNOWN_VERBS, SAYING_FORMS } from './known-verbs.ts'
import * as closed from './lexicon/closed-class.ts'
import { CUE_MODIFIERS } from './lexicon/status-cues.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** A status with the token that gives it and the rule's name. */
interface Finding {
  readonly status: Status
  readonly rule: string
  readonly at?: number
}

/**
 * Whether the act happened. First the verb's own auxiliaries (or the noun's article and adjectives), then the word that
 * governs it, then what that word stands under, then the stance of the statement it is in. Coders of news fail here most
 * often, so everything unsure is kept away from `happened`.
 */
export function statusOf(stretch: Stretch, hit: Hit, statement: Statement | undefined, text: string): Grounded<Status> {
  const own = hit.group ? ofGroup(stretch, hit.group, hit) : ofNoun(stretch, hit)
  const governor = governorOf(stretch, hit)
  const governed = governor ? under(stretch, own, governor) : own
  const outer =
    governor && (governor.join !== 'that' || governor.is === undefined) ? outerOf(stretch, governor) : undefined
  const composed = outer ? under(stretch, governed, outer) : governed
  const told = inQuestion(stretch) ?? byStance(composed, statement, text)
  const span = told.at === undefined ? undefined : charsOf(stretch, told.at, told.at + 1)
  return {
    value: told.status,
    basis: span || hit.group ? 'stated' : 'implied',
    spans: span ? [span] : [],
    rule: `status/${told.rule}`,
  }
}

function inQuestion(stretch: Stretch): Finding | undefined {
  return wordAt(stretch, stretch.to - 1) === '?'
    ? { status: 'hypothetical', rule: 'question', at: stretch.to - 1 }
    : undefined
}

/** What stands over a governing verb: "denied that it planned to". */
function outerOf(stretch: Stretch, { at, is }: Governor): Governor | undefined {
  // "denied reports that".
  if (is === undefined) return cueAt(stretch, nounPhraseStart(stretch, at) - 1, 'noun')
  return complementTaker(stretch, clauseStart(stretch, verbGroupAt(stretch, at, is).from))
}

function ofGroup(stretch: Stretch, group: VerbGroup, hit?: Hit): Finding {
  const at = group.from
  if (group.negated || hasNegativeSubject(stretch, group)) return { status: 'negated', rule: 'negated', at }
  const marked = group.words.findIndex(word => CUE_MODIFIERS[word] !== undefined)
  const mark = CUE_MODIFIERS[group.words[marked] ?? '']
  if (mark) return { status: mark, rule: 'adverb', at: at + marked }
  const opener = wordAt(stretch, clauseStart(stretch, group.from) - 1)
  if (closed.CONDITIONALS.has(opener) || isInverted(stretch, group))
    return { status: 'hypothetical', rule: 'condition', at }
  if (group.tense === 'future') return { status: 'planned', rule: 'future', at }
  if (group.modal) return { status: isReportedWould(stretch, group) ? 'planned' : 'hypothetical', rule: 'modal', at }
  if (isAhead(opener, group)) return { status: 'hypothetical', rule: 'time-clause', at }
  if (group.form === 'infinitive') return { status: 'planned', rule: 'infinitive', at }
  if (group.progressive || (group.words.includes('still') && group.tense === 'present')) {
    return { status: 'ongoing', rule: 'progressive', at }
  }
  if (group.form === 'gerund' && isDisclaimed(stretch, group)) return { status: 'negated', rule: 'without', at: at - 1 }
  return {
    status: 'happened',
    rule: group.perfect ? 'perfect' : group.tense === 'present' && hit ? 'present-of-news' : 'past',
  }
}

/** "Had the rebels captured the town, …". */
function isInverted(stretch: Stretch, group: VerbGroup): boolean {
  const first = clauseStart(stretch, group.from)
  return first < group.from && /^(?:had|should|were)$/.test(wordAt(stretch, first))
}

/** "once they leave", "until the army takes the town". */
function isAhead(opener: string, group: VerbGroup): boolean {
  const isBarePresent = group.tense === 'present' && group.words.length === 0 && group.form === 'finite'
  return isBarePresent && /^(?:once|when|until|till|after|before|whenever)$/.test(opener)
}

function isDisclaimed(stretch: Stretch, group: VerbGroup): boolean {
  const before = wordAt(stretch, group.from - 1)
  return before === 'without' || (before === 'of' && wordAt(stretch, group.from - 2) === 'instead') || before === 'than'
}

function hasNegativeSubject(stretch: Stretch, group: VerbGroup): boolean {
  if (group.form !== 'finite') return false
  const first = wordAt(stretch, clauseStart(stretch, group.from))
  return /^(?:no|nobody|none|neither|nothing)$/.test(first)
}

/** "said it would withdraw" looks ahead; "would withdraw if" only supposes. */
function isReportedWould(stretch: Stretch, group: VerbGroup): boolean {
  if (!/^(?:would|'d)$/.test(group.modal ?? '') || group.perfect) return false
  let isReported = false
  for (let i = Math.max(stretch.from, group.from - 25); i < Math.min(stretch.to, group.verb + 20); i++) {
    if (closed.CONDITIONALS.has(wordAt(stretch, i))) return false
    if (SAYING_FORMS.has(wordAt(stretch, i))) isReported = true
  }
  return isReported
}

function ofNoun(stretch: Stretch, hit: Hit): Finding {
  const first = hit.words[0] ?? stretch.from
  for (let i = nounPhraseStart(stretch, first); i < first; i++) {
    const word = wordAt(stretch, i)
    const mark = CUE_MODIFIERS[word]
    if (mark) return { status: mark, rule: 'adjective', at: i }
    if (word === 'no') return { status: 'negated', rule: 'no', at: i }
  }
  const start = nounPhraseStart(stretch, first)
  const before = wordAt(stretch, start - 1)
  if (before === 'without') return { status: 'negated', rule: 'without', at: start - 1 }
  if (/ attempt$/.test(hit.row.word) || wordAt(stretch, Math.max(...hit.words) + 1) === 'attempt')
    return { status: 'attempted', rule: 'attempt', at: first }
  return ofPredicate(stretch, hit)
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

function ofPredicate(stretch: Stretch, hit: Hit): Finding {
  const definite = isDefinite(stretch, hit)
  const opener = wordAt(stretch, hit.clause.from - 1)
  if (closed.CONDITIONALS.has(opener) && !definite)
    return { status: 'hypothetical', rule: 'condition', at: hit.clause.from - 1 }
  const isInside = closed.PREPOSITIONS.has(wordAt(stretch, nounPhraseStart(stretch, hit.words[0] ?? stretch.from) - 1))
  const at = isInside ? undefined : predicateVerb(stretch, hit)
  const word = at === undefined ? '' : wordAt(stretch, at)
  if (at === undefined) return { status: 'happened', rule: 'noun' }
  const state = STATES[word]
  if (state) return { status: state, rule: 'predicate', at }
  const is = KNOWN_VERBS.get(word)?.find(one => one.is !== 'third')?.is ?? 'base'
  const group = verbGroupAt(stretch, at, is)
  if (group.tense === 'future') return { status: 'planned', rule: 'future', at: group.from }
  if (group.modal) return { status: definite ? 'happened' : 'hypothetical', rule: 'modal', at: group.from }
  return { status: 'happened', rule: 'noun' }
}

function isDefinite(stretch: Stretch, hit: Hit): boolean {
  const first = hit.words[0] ?? stretch.from
  const start = nounPhraseStart(stretch, first)
  return (
    /^(?:the|this|that|these|those|its|their|his|her)$/.test(wordAt(stretch, start)) ||
    wordAt(stretch, first - 1) === "'s"
  )
}

/** The status of an act under the word that governs it. */
function under(stretch: Stretch, own: Finding, governor: Governor): Finding {
  const { cue, at } = governor
  const rule = `under-${cue.word}`
  if (cue.word === 'stop' && wordAt(stretch, at + 1) === 'short') return { status: 'negated', rule, at }
  const over =
    governor.is === undefined ? nounOver(stretch, at) : ofGroup(stretch, verbGroupAt(stretch, at, governor.is))
  const isBare = own.rule === 'infinitive' || own.status === 'happened'
  if (own.rule === 'condition' || own.rule === 'adjective') return own
  if (cue.gives === 'same') return isBare ? { ...over, rule: over.status === 'happened' ? rule : over.rule } : own
  if (own.status === 'negated' && cue.gives !== 'denied') return own
  if (cue.gives === 'future') return isUnreal(own.status) || isBareNoun(governor) ? { status: 'feared', rule, at } : own
  if (over.status === 'negated') return { status: cue.negated ?? 'hypothetical', rule: `${rule}-negated`, at }
  if (cue.gives === 'claimed' && isUnreal(own.status) && own.rule !== 'infinitive') return own
  if (cue.gives === 'ongoing' && over.status !== 'happened' && over.status !== 'ongoing') return over
  return { status: cue.gives, rule, at }
}

function nounOver(stretch: Stretch, at: number): Finding {
  const isNone = /^(?:no|any)$/.test(wordAt(stretch, at - 1)) || wordAt(stretch, nounPhraseStart(stretch, at)) === 'no'
  return isNone ? { status: 'negated', rule: 'no', at: at - 1 } : { status: 'happened', rule: 'noun' }
}

const isBareNoun = (governor: Governor) => governor.join === 'noun'

const isUnreal = (status: Status) => /^(?:planned|hypothetical|predicted|feared|threatened)$/.test(status)

const AHEAD_BY_STANCE: { readonly [stance: string]: Status } = {
  predicts: 'predicted',
  warns: 'feared',
  fears: 'feared',
  threatens: 'threatened',
  promises: 'planned',
  hopes: 'hypothetical',
  demands: 'hypothetical',
  asks: 'hypothetical',
  doubts: 'hypothetical',
}

/** What is still to come takes the colour of the statement it is in; what is past stays, but for "claimed". */
function byStance(own: Finding, statement: Statement | undefined, text: string): Finding {
  if (!statement) return own
  const isOpen = /^(?:future|modal|infinitive|time-clause)$/.test(own.rule)
  const coloured = AHEAD_BY_STANCE[statement.stance.value]
  if (isOpen && coloured) return { ...own, status: coloured, rule: `stance-${statement.stance.value}` }
  const isClaimed = statement.cue.some(span => /^(?:claim|alleg)/i.test(wordsAt(text, span)))
  return own.status === 'happened' && isClaimed ? { ...own, status: 'claimed', rule: 'stance-claims' } : own
}
