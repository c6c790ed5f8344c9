import type { Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { NounPhrase } from './noun-phrases.ts'

/**
 * True where the second phrase is an apposition of the first. The tree says so; or the first, with what hangs on it, ends at a
 * comma right before the second, and a mark closes the second: nouns side by side that no "and" joins.
 */
export function standBeside(words: readonly Word[], first: NounPhrase, second: NounPhrase): boolean {
  const own = words[second.head]
  if (!own || first.sentence !== second.sentence || second.range[0] < first.range[1]) return false
  if (dependentBy(words, second.head, 'cc', 'case') !== undefined) return false
  const above = overNumber(words, own.head)
  const before = second.range[0] - (second.determiner ? 2 : 1)
  // "Envoy: Vell behind raid": who speaks is not who is spoken of.
  if (/^[:;]$/.test(words[before]?.text ?? '')) return false
  if (own.deprel === 'appos' && above !== undefined && above >= first.range[0] && above < first.range[1]) return true
  return /^[,(—–]$/.test(words[before]?.text ?? '') && endOf(words, first, false) === before && isClosed(words, second)
}

/** "Lena Orth, 34, a farmer": past the age. */
function overNumber(words: readonly Word[], at: number | undefined): number | undefined {
  return words[at ?? -1]?.upos === 'NUM' ? words[at ?? -1]?.head : at
}

/** A mark follows: behind the phrase, or behind what else hangs on it ("an adviser to the president, said"). */
function isClosed(words: readonly Word[], phrase: NounPhrase): boolean {
  return MARK.test(words[endOf(words, phrase, true)]?.text ?? '')
}

const MARK = /^[,.;:()—–]$/
const FINITE = /^(?:VB[DPZ]|MD|CC)$/
const LONGEST = 20

/** The first mark behind a phrase, or the first word before it that is not of the phrase: by the tree, or where `loosely` any but "and" and finite verbs. */
function endOf(words: readonly Word[], { head, range, sentence }: NounPhrase, loosely: boolean): number {
  let end = range[1]
  const most = Math.min(sentence.tokens[1], end + LONGEST)
  const goesOn = (at: number) => hangsOn(words, at, head) || (loosely && !FINITE.test(words[at]?.xpos ?? ''))
  while (end < most && !MARK.test(words[end]?.text ?? '') && goesOn(end)) end++
  return end
}

function hangsOn(words: readonly Word[], index: number, head: number): boolean {
  let at: number | undefined = index
  for (let step = 0; step < LONGEST && at !== undefined && at !== head; step++) at = words[at]?.head
  return at === head
}
