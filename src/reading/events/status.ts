import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Status } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import { byStances, isPresupposed } from './by-stance.ts'
import { type Finding, isUnreal } from './finding.ts'
import { governorOf, isDefinite, openerOf, outerOf } from './governor.ts'
import { heard, quoted } from './hearsay.ts'
import { PRESUPPOSING } from './lexicon/status-cues.ts'
import { caseOf } from './noun-phrase.ts'
import { unsaidBy } from './saying.ts'
import { statusOfNoun } from './status-of-noun.ts'
import { statusOfVerb } from './status-of-verb.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from './stretch.ts'
import { under } from './under-governor.ts'
import type { Act } from './when/act.ts'

/**
 * Whether the act happened. First the verb's own auxiliaries (or the noun's article and adjectives), then the word that
 * governs it, then what that word stands under, then the stance of the statement it is in. Coders of news fail here most
 * often, so everything unsure is kept away from `happened`.
 */
export function statusOf(stretch: Stretch, hit: Act, told: readonly Statement[], text: string): Grounded<Status> {
  const composed = quoted(stretch, hit, heard(stretch, hit.head, byTree(stretch, hit, told[0])))
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

function byTree(stretch: Stretch, hit: Act, statement: Statement | undefined): Finding {
  const own = hit.group ? statusOfVerb(stretch, hit.group, statement) : statusOfNoun(stretch, hit)
  const governor = governorOf(stretch, hit)
  if (!governor) return ofItsVerb(stretch, hit, { own, statement }) ?? own
  const governed = under(stretch, own, governor)
  const outer = governor.join !== 'that' || !governor.isVerb ? outerOf(stretch, governor, hit.type) : undefined
  return outer ? under(stretch, governed, outer) : governed
}

/** Phrases that stand for what the verb brings about; "after", "over" and their like lead to what was before. */
const BROUGHT_ABOUT = /^(?:|into|with|to|as)$/

/**
 * "would support a truce", "plans to turn it into a siege", "vowed revenge by attacking the town": what is not known yet, and is brought about by what is to come, is to
 * come itself.
 */
function ofItsVerb(
  stretch: Stretch,
  act: Act,
  { own, statement }: { readonly own: Finding; readonly statement: Statement | undefined },
): Finding | undefined {
  const verb =
    own.rule === 'noun' ? verbOfNoun(stretch, act.head) : own.rule === 'past' ? verbOfBy(stretch, act) : undefined
  if (verb === undefined) return undefined
  const group = verbGroupOf(stretch.tokens, verb)
  const found = byTree(stretch, { words: [verb], head: verb, predicate: verb, group }, statement)
  return isUnreal(found) ? { ...found, rule: `of-${found.rule}` } : undefined
}

function verbOfNoun(stretch: Stretch, noun: number): number | undefined {
  const { tokens } = stretch
  const first = tokens[noun]?.deprel === 'conj' ? (tokens[noun]?.head ?? noun) : noun
  const { deprel = '', head } = tokens[first] ?? {}
  if (head === undefined || !/^(?:obj|obl)$/.test(deprel) || tokens[head]?.upos !== 'VERB') return undefined
  if (isDefinite(stretch, first) || !BROUGHT_ABOUT.test(caseOf(tokens, first))) return undefined
  return PRESUPPOSING.has(lemmaAt(stretch, head)) ? undefined : head
}

function verbOfBy({ tokens }: Stretch, { head: gerund, group }: Act): number | undefined {
  const { head } = tokens[gerund] ?? {}
  const isMeans = group?.form === 'gerund' && openerOf(tokens, gerund) === 'by'
  return isMeans && head !== undefined && head < gerund && tokens[head]?.upos === 'VERB' ? head : undefined
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
