import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Statement } from '../../record/statement.ts'
import { clausesOf } from './clause.ts'
import type { Finding } from './finding.ts'
import { openerOf } from './governor.ts'
import { isHabit } from './habit.ts'
import { OUTCOMES } from './lexicon/status-cues.ts'
import { lookingAhead } from './looking-ahead.ts'
import { modifierOf } from './modifier.ts'
import { isSaying } from './saying.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'
import { isSupposed } from './supposed.ts'

/** What a verb says of itself by its auxiliaries, adverbs and clause. */
export function statusOfVerb(stretch: Stretch, group: VerbGroup, statement?: Statement): Finding {
  const { tokens } = stretch
  const at = group.auxiliaries[0] ?? group.to ?? group.predicate
  // "if they do not leave" says nothing of whether they do.
  if (isSupposed(stretch, group)) return { status: 'hypothetical', rule: 'condition', at }
  const denied = isDenied(stretch, group)
  if (denied) return denied
  const marked = modifierOf(tokens, group.predicate)
  if (marked) return { status: marked.status, rule: 'adverb', at: marked.at }
  if (group.clause === 'command' || isOrder(stretch, group)) return { status: 'hypothetical', rule: 'command', at }
  const ahead = isToCome(stretch, group, statement)
  if (ahead) return ahead
  if (isGoingOn(stretch, group)) return { status: 'ongoing', rule: 'progressive', at }
  return {
    status: 'happened',
    rule: group.perfect ? 'perfect' : group.tense === 'present' ? 'present-of-news' : 'past',
  }
}

function isDenied({ tokens }: Stretch, { negation, emptyArgument, predicate }: VerbGroup): Finding | undefined {
  if (negation && !isPartial(tokens, negation.at) && tokens[negation.at]?.lower !== 'barely')
    return { status: 'negated', rule: negation.kind === 'without' ? 'without' : 'negated', at: negation.at }
  const other = notThose(tokens, predicate)
  if (other !== undefined) return { status: 'negated', rule: 'negated', at: other }
  const nobody = notOne(tokens, predicate)
  if (nobody !== undefined) return { status: 'negated', rule: 'negated', at: nobody }
  return emptyArgument && emptyArgument.role !== 'oblique' && !isPartial(tokens, emptyArgument.cue)
    ? { status: 'negated', rule: 'negated', at: emptyArgument.cue }
    : undefined
}

/** "Burn the village," he said: a bare verb that opens a quotation, whatever its tag. */
function isOrder({ tokens, from }: Stretch, { predicate, auxiliaries }: VerbGroup): boolean {
  const { lower, lemma } = tokens[predicate] ?? {}
  if (auxiliaries.length > 0 || lower !== lemma || /^(?:hit|cut|set|shut|put|beat)$/.test(lower ?? '')) return false
  const isFirst = predicate === from + 1 && /^["“'‘]$/.test(tokens[from]?.text ?? '')
  return isFirst && dependentBy(tokens, predicate, 'nsubj', 'nsubj:pass') === undefined
}

/** "It was not us who shelled the town." */
function notThose(words: readonly Word[], predicate: number): number | undefined {
  const { deprel, head } = words[predicate] ?? {}
  if (deprel !== 'acl:relcl' || head === undefined || dependentBy(words, head, 'cop') === undefined) return undefined
  return dependentsOf(words)
    .of(head)
    .find(at => words[at]?.lower === 'not' && words[at + 1]?.lower !== 'only')
}

/** "not a single soldier crossed" */
function notOne(words: readonly Word[], predicate: number): number | undefined {
  const { deprel, head } = words[predicate] ?? {}
  // The tree takes the whole for "a soldier who crossed" here and there.
  const subject = dependentBy(words, predicate, 'nsubj', 'nsubj:pass') ?? (deprel === 'acl' ? head : undefined)
  if (subject === undefined) return undefined
  for (let i = subject - 1; i >= Math.max(0, subject - 4); i--) {
    if (words[i]?.lower === 'not' && /^(?:an?|one)$/.test(words[i + 1]?.lower ?? '')) return i
  }
  return undefined
}

/** "not all were upheld", "not until Friday": some were, and then they did. */
const isPartial = (words: readonly Word[], at: number) =>
  /^(?:all|every|everyone|everybody|always|until)$/.test(words[at + 1]?.lower ?? '')

/** "will", "would", "once they leave", "to capture". */
function isToCome(stretch: Stretch, group: VerbGroup, statement: Statement | undefined): Finding | undefined {
  const { tokens } = stretch
  const { predicate, modal } = group
  const at = group.auxiliaries[0] ?? group.to ?? predicate
  const beside = lookingAhead(stretch, group)
  if (beside) return beside
  if (group.tense === 'future' || isToBe(stretch, predicate)) return { status: 'planned', rule: 'future', at }
  if (modal) {
    // "stopped him before he could shoot"
    if (openerOf(tokens, predicate) === 'before') return { status: 'averted', rule: 'before-could', at: modal.at }
    const status = isReportedWould(stretch, group, statement) ? 'planned' : 'hypothetical'
    return { status, rule: 'modal', at: modal.at }
  }
  if (isAhead(tokens, group)) return { status: 'hypothetical', rule: 'time-clause', at }
  if (group.form !== 'infinitive' || group.perfect) return undefined
  return ofInfinitive(stretch, predicate) ?? { status: 'planned', rule: 'infinitive', at }
}

/** "The sides are to exchange prisoners": "to" has another tag here and there. */
function isToBe(stretch: Stretch, predicate: number): boolean {
  return wordAt(stretch, predicate - 1) === 'to' && /^(?:is|are|was|were)$/.test(wordAt(stretch, predicate - 2))
}

/** "advanced to reach the river" tells how it came out; "the first to enter the town" has entered if its clause has happened. */
function ofInfinitive(stretch: Stretch, predicate: number): Finding | undefined {
  const { tokens } = stretch
  const { deprel = '', head } = tokens[predicate] ?? {}
  if (head === undefined || head > predicate) return undefined
  if (deprel === 'advcl' && OUTCOMES.has(lemmaAt(stretch, predicate)) && tokens[head]?.upos === 'VERB')
    return statusOfVerb(stretch, verbGroupOf(tokens, head))
  if (!/^acl/.test(deprel) || !isOneOfARow(stretch, head)) return undefined
  const over = clausesOf(tokens).predicateOf(head)
  return over < predicate ? statusOfVerb(stretch, verbGroupOf(tokens, over)) : undefined
}

/** "the first", "the only ship", "the largest convoy", "one of the few". */
function isOneOfARow({ tokens }: Stretch, noun: number): boolean {
  return [noun, ...dependentsOf(tokens).of(noun)].some(
    at => /^(?:first|second|third|last|latest|only|few)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.xpos === 'JJS',
  )
}

function isGoingOn({ tokens }: Stretch, group: VerbGroup): boolean {
  const { auxiliaries, progressive, tense, predicate } = group
  if (progressive || auxiliaries.some(each => tokens[each]?.lower === 'being')) return true
  return tense === 'present' && (hasStill(tokens, predicate) || isHabit(tokens, group))
}

function hasStill(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => words[each]?.lower === 'still')
}

/** "once they leave", "until the army takes the town"; of what is told as to come also "would leave before the war ended". */
function isAhead(words: readonly Word[], group: VerbGroup): boolean {
  const { predicate, tense, auxiliaries, form } = group
  // "until the mines are cleared" is as bare as "until they leave".
  if (auxiliaries.some(at => words[at]?.deprel !== 'aux:pass') || form !== 'finite') return false
  if (!/^(?:once|when|until|till|after|before|whenever)$/.test(openerOf(words, predicate))) return false
  if (tense === 'present') return true
  const { deprel, head } = words[predicate] ?? {}
  const over = deprel === 'advcl' && head !== undefined ? verbGroupOf(words, head) : undefined
  return /^(?:would|will)$/.test(words[over?.modal?.at ?? -1]?.lower ?? '') && !over?.perfect
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
