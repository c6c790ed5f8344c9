import type { Sentence, Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from './dependents.ts'

/** Past forms that are nothing else, no participle and no noun, with their lemma. */
const FINITE: ReadonlyMap<string, string> = new Map(
  (
    'overran:overrun retook:retake withdrew:withdraw overthrew:overthrow drove:drive threw:throw broke:break took:take fell:fall flew:fly slew:slay ' +
    'gave:give shook:shake tore:tear outran:outrun went:go came:come began:begin'
  )
    .split(' ')
    .map(pair => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const),
)

type Change = readonly [at: number, word: Word]

/** The words, with those sentences mended whose tree cannot be right; the same array where there is none. Linear in the text. */
export function withMendedTrees(words: readonly Word[], sentences: readonly Sentence[]): readonly Word[] {
  const changes = sentences.flatMap(({ tokens: [from, to] }) => [
    ...finiteChanges(words, from, to),
    ...contentChanges(words, from, to),
  ])
  const changed = new Map(changes)
  return changed.size === 0 ? words : words.map((word, i) => changed.get(i) ?? word)
}

/** "Fighters of the Front overran Orvel": one noun phrase in the tree, though a past form stands in it that can only be its verb. */
function finiteChanges(words: readonly Word[], from: number, to: number): readonly Change[] {
  for (let i = from + 1; i < to; i++) {
    const word = words[i]
    const lemma = word && FINITE.get(word.text)
    if (!word || !lemma || !/^(?:acl|amod|compound|appos|flat|nmod)$/.test(word.deprel)) continue
    const top = topOver(words, i, from)
    const subject = words[top ?? -1]
    if (top === undefined || !subject) continue
    return [
      [i, { ...word, upos: 'VERB', xpos: 'VBD', lemma, deprel: subject.deprel, head: subject.head }],
      [top, { ...subject, deprel: 'nsubj', head: i }],
      ...hungBehind(words, { top, at: i, to }),
    ]
  }
  return []
}

/** The noun over a word that is over all of its sentence, and has no verb of its own. */
function topOver(words: readonly Word[], at: number, from: number): number | undefined {
  let over = words[at]?.head
  for (let step = 0; step < 5 && over !== undefined && over >= from && over < at; step++) {
    const { upos = 'X', deprel = '', head } = words[over] ?? {}
    if (!/^(?:NOUN|PROPN)$/.test(upos)) return undefined
    const isTop = /^(?:root|list|parataxis)$/.test(deprel)
    if (isTop) return dependentBy(words, over, 'cop', 'nsubj') === undefined ? over : undefined
    over = head
  }
  return undefined
}

/** What stands behind the verb and hung on its subject, or on a word between, hangs on the verb: a phrase with a preposition, the object, marks. */
function hungBehind(
  words: readonly Word[],
  { top, at, to }: { readonly top: number; readonly at: number; readonly to: number },
): readonly Change[] {
  const changes: Change[] = []
  let hasObject = dependentBy(words, at, 'obj') !== undefined
  for (let i = at + 1; i < to; i++) {
    const word = words[i]
    if (!word || word.head === undefined || word.head >= at || word.head < top) continue
    const isObject = !hasObject && /^(?:NOUN|PROPN)$/.test(word.upos) && dependentBy(words, i, 'case') === undefined
    hasObject ||= isObject
    changes.push([i, { ...word, deprel: isObject ? 'obj' : word.deprel === 'nmod' ? 'obl' : word.deprel, head: at }])
  }
  return changes
}

/** "Fighters shelled Orvel, residents said": of two subjects of the verb of saying, the one before what is said is that verb's, which has none. */
function contentChanges(words: readonly Word[], from: number, to: number): readonly Change[] {
  const changes: Change[] = []
  for (let verb = from; verb < to; verb++) {
    const word = words[verb]
    if (word?.upos !== 'VERB') continue
    const inner = dependentsOf(words).of(verb)
    const content = inner.find(at => words[at]?.deprel === 'ccomp' && words[at]?.upos === 'VERB' && at < verb)
    if (content === undefined || dependentBy(words, content, 'nsubj', 'nsubj:pass', 'mark') !== undefined) continue
    const subjects = inner.filter(at => words[at]?.deprel === 'nsubj')
    const [first, second] = subjects
    const subject = words[first ?? -1]
    if (subjects.length !== 2 || first === undefined || second === undefined || !subject) continue
    if (first > content || second < content) continue
    const isPassive = dependentBy(words, content, 'aux:pass') !== undefined
    changes.push([first, { ...subject, deprel: isPassive ? 'nsubj:pass' : 'nsubj', head: content }])
  }
  return changes
}
