import { dependentBy, dependentsOf } from '../../../language/trees/dependents.ts'
import type { Relay } from '../../../record/statement.ts'
import { mediumOf } from '../lexicon/media.ts'
import { isNominal, phraseWithName } from '../phrase.ts'
import type { View } from '../view.ts'
import { relayOf } from './relay-beside.ts'
import type { Beside } from './words-beside.ts'

const QUOTES = /^(?:quote|cite)$/
const REPORTS = /^(?:report|say|write|add|quote|cite|carry)$/

/**
 * Who stands between the source and us as the subject of another verb: "the agency quoted him as saying", "Interfax cited the minister as saying",
 * "state television reported, citing a commander", "…, the minister said, the agency reported".
 */
export function quoterOf(view: View, beside: Beside): Relay | undefined {
  for (const { verb, isQuoting } of verbsOver(view, beside.verb)) {
    const subject = dependentBy(view.tokens, verb, 'nsubj')
    if (subject === undefined || !isNominal(view, subject) || beside.partOf(subject) !== 'free') continue
    const words = phraseWithName(view, subject, beside.saying.sentence.tokens)
    const isMedium = mediumOf(view.tokens.slice(...words).map(({ lower }) => lower)) !== undefined
    if (isQuoting || isMedium) return relayOf(view, words)
  }
  return undefined
}

/** The cue, the verb that it hangs on, and one that is set beside it: verbs of quoting and reporting among them. */
function* verbsOver(view: View, cue: number): Generator<{ readonly verb: number; readonly isQuoting: boolean }> {
  const lemma = (index: number) => view.tokens[index]?.lemma ?? ''
  if (QUOTES.test(lemma(cue))) yield { verb: cue, isQuoting: true }
  const { head, deprel = '' } = view.tokens[cue] ?? {}
  const isBelow = /^(?:advcl|xcomp|ccomp|parataxis|dep|acl|obl|conj)/.test(deprel)
  if (head !== undefined && isBelow && REPORTS.test(lemma(head)) && view.tokens[head]?.upos === 'VERB')
    yield { verb: head, isQuoting: QUOTES.test(lemma(head)) || lemma(cue) === 'cite' }
  for (const child of dependentsOf(view.tokens).of(cue))
    if (/^(?:parataxis|ccomp)/.test(view.tokens[child]?.deprel ?? '') && REPORTS.test(lemma(child)))
      yield { verb: child, isQuoting: false }
}
