import type { Word } from '../../../language/analyse.ts'
import { completed } from '../clause.ts'
import { openerOf } from '../governor.ts'
import { caseOf } from '../noun-phrase.ts'
import { isSaying } from '../saying.ts'
import { sinceOf } from '../since.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import type { Act } from './act.ts'
import { comesBack, namesAct, namesHappening, namesOther, tellsAct } from './act-words.ts'
import { clausesBeside } from './clauses-beside.ts'
import type { Dated } from './dated.ts'

/** "held by the army since Friday" */
export function isSince(stretch: Stretch, act: Act, { first }: Dated): boolean {
  const isHeld = act.group?.form === 'participle' || act.group?.perfect === true
  const since = isHeld ? sinceOf(stretch, act) : undefined
  if (since === undefined) return false
  // "Since January they have shelled the town, where a school was hit on Friday": not the time behind.
  return since > act.head ? first > act.head : Math.abs(first - since) < 4
}

/** "Thursday's attack", "the attack on the mill on Thursday". */
export function isOfNoun({ tokens }: Stretch, { group, words }: Act, { nouns }: Dated): boolean {
  if (group) return false
  const at = nouns.findIndex(noun => words.includes(noun))
  return at >= 0 && !nouns.slice(0, at).some(noun => namesOther(tokens[noun]))
}

/** "the attack that killed three on Thursday", "the killing of a judge carried out on Monday", "… of a judge who was shot on Monday". */
export function isOfPhrase({ tokens }: Stretch, { group, words }: Act, { predicate }: Dated): boolean {
  const clause = tokens[predicate]
  if (group || clause === undefined || !/^acl/.test(clause.deprel)) return false
  if (clause.head !== undefined && words.includes(clause.head)) return true
  return tellsAct(clause) && hangsUnder(tokens, predicate, words)
}

/** Through nouns only. */
function hangsUnder(tokens: readonly Word[], from: number, words: readonly number[]): boolean {
  let at = tokens[from]?.head
  for (let step = 0; step < 6 && at !== undefined && /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? ''); step++) {
    if (words.includes(at)) return true
    at = tokens[at]?.head
  }
  return false
}

/** "condemned the killing of the mayor in Orvel on Friday": behind an act that the verb comes back to, and not beside that verb. */
export function isBehind({ tokens }: Stretch, { group, head, predicate }: Act, one: Dated): boolean {
  if (group || one.first <= head || one.predicate !== predicate || !comesBack(tokens, predicate)) return false
  return predicate < head && !one.nouns.some(at => namesHappening(tokens[at]))
}

/** In the clause of the act or of the verb that it completes, and of nothing else that is told there; "the worst since May" is of no noun. */
export function isInClause({ tokens }: Stretch, act: Act, { first, predicate, nouns }: Dated): boolean {
  if (!act.group && tokens[first - 1]?.lower === 'since') return false
  const other = nouns.findLast(at => namesHappening(tokens[at]) && !act.words.includes(at))
  if (other !== undefined && !isPartOf(tokens, act, other)) return false
  if (!act.group && !act.words.includes(act.predicate) && comesBack(tokens, act.predicate)) return false
  return isOver(tokens, act.predicate, predicate)
}

/** "was killed in an attack on Friday", "as a result of": the act was part of what that noun names, which is done on the same day. */
function isPartOf(tokens: readonly Word[], { group }: Act, noun: number): boolean {
  return (
    group !== undefined &&
    namesAct(tokens[noun]) &&
    /^(?:in|by|during|as|amid)$/.test(
      caseOf(tokens, tokens[noun]?.deprel === 'nmod' ? (tokens[noun]?.head ?? noun) : noun),
    )
  )
}

function isOver(tokens: readonly Word[], own: number, wanted: number): boolean {
  let at: number | undefined = own
  for (let step = 0; step < 4 && at !== undefined; step++) {
    if (at === wanted) return true
    at = completed(tokens, at)
  }
  return false
}

/** "were killed and 30 wounded on Sunday": the day of the verb that this one is joined to, either way. */
export function isJoined({ tokens }: Stretch, { group, head }: Act, { predicate: other }: Dated): boolean {
  const [own, theirs] = [tokens[head], tokens[other]]
  if (!group || theirs?.upos !== 'VERB') return false
  return (theirs.deprel === 'conj' && theirs.head === head) || (own?.deprel === 'conj' && own.head === other)
}

/** "when the army entered on Friday, its men shot the mayor": the day of what went on at the same time. */
export function isBeside({ tokens }: Stretch, act: Act, { predicate, nouns }: Dated): boolean {
  if (nouns.some(at => namesHappening(tokens[at]))) return false
  return clausesBeside(tokens, act).includes(predicate)
}

/** "died on Sunday after rebels shelled the market": harm is told with what did it. */
export function isAfter({ tokens }: Stretch, { group, predicate: own }: Act, { predicate, nouns }: Dated): boolean {
  const { deprel, head } = tokens[own] ?? {}
  if (!group || deprel !== 'advcl' || head !== predicate || openerOf(tokens, own) !== 'after') return false
  return HARMED.has(tokens[predicate]?.lemma.toLowerCase() ?? '') && !nouns.some(at => namesHappening(tokens[at]))
}

const HARMED: ReadonlySet<string> = new Set(
  'die lose kill wound injure hurt hospitalise hospitalize damage destroy burn collapse sink plunge'.split(' '),
)

/** "the 6 May attack in which a bomb went off": the day of the noun that the clause of the act describes. */
export function isOfDescribed({ tokens }: Stretch, { group, predicate }: Act, { head, nouns }: Dated): boolean {
  const { deprel = '', head: noun = -1 } = tokens[predicate] ?? {}
  if (!group || !/^acl/.test(deprel) || !namesAct(tokens[noun])) return false
  return nouns[0] === noun || tokens[head]?.head === noun
}

/** A time that opens the sentence holds for what follows, unless that stands aside from the story. */
export function isOpening(stretch: Stretch, act: Act, { first, last, nouns }: Dated): boolean {
  const { tokens, from } = stretch
  if (first > from + 2 || nouns.some(at => namesHappening(tokens[at]))) return false
  const isAside =
    act.group?.form === 'participle' ||
    tokens[act.predicate]?.deprel === 'acl:relcl' ||
    /^(?:since|before|until)$/.test(openerOf(tokens, act.predicate))
  return !isAside && !hasStopBetween(stretch, last, act.words[0] ?? from)
}

function hasStopBetween(stretch: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(wordAt(stretch, i)) || isSaying(stretch.tokens[i])) return true
  }
  return false
}
