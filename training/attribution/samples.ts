import { type Analysis, analyse } from '../../src/language/analyse.ts'
import type { Models } from '../../src/language/models.ts'
import { quotationAt } from '../../src/language/quotations/quotation-at.ts'
import { type Tree, treeOf } from '../../src/language/trees/tree.ts'
import {
  CONTENT,
  CONTENT_FIRST,
  CUE,
  mayFollow,
  OUTSIDE,
  ROLE_LABELS,
  SOURCE,
  SOURCE_FIRST,
} from '../../src/reading/statements/learned/labels.ts'
import { pairKeys, sightOf } from '../../src/reading/statements/learned/pair-features.ts'
import { paragraphsOf } from '../../src/reading/statements/learned/paragraphs.ts'
import { tokenKeys } from '../../src/reading/statements/learned/token-features.ts'
import { windowOf } from '../../src/reading/statements/learned/window.ts'
import type { AttributedDocument } from './corpus.ts'

/** A paragraph with its gold roles; features still as keys. */
export interface KeyedSample {
  readonly doc: string
  readonly count: number
  readonly states: Int16Array
  /** The words as they stand. */
  readonly forms: readonly string[]
  readonly keys: Uint32Array
  readonly cues: Uint8Array
  readonly roles: Int32Array
  readonly pairs: readonly {
    readonly cue: number
    readonly from: number
    readonly keys: Uint32Array
    readonly gold: Int32Array
  }[]
}

interface GoldRoles {
  readonly head: number
  readonly roles: ReadonlyMap<number, number>
}

export function samplesOf(document: AttributedDocument, models: Models): KeyedSample[] {
  const analysis = analyse(document.text, undefined, models, { keepStates: true })
  const { states } = analysis
  if (!states) throw new Error('training attributions needs models/syntax.bin')
  const quotation = quotationAt(analysis)
  const tree = treeOf(analysis.tokens, analysis.sentences)
  const keys = tokenKeys(analysis, quotation)
  const perWord = keys.length / Math.max(1, analysis.tokens.length)
  const sight = sightOf(tree, quotation)
  const golds = goldsOf(document, analysis, tree)
  return paragraphsOf(analysis).map(([from, to]) => {
    const own = golds.filter(({ head }) => head >= from && head < to)
    const roles = new Int32Array(to - from)
    for (const { roles: given } of own)
      for (const [token, role] of given) if (token >= from && token < to) roles[token - from] = role
    const cues = new Uint8Array(to - from)
    for (const { head } of own) cues[head - from] = 1
    return {
      doc: document.doc,
      count: to - from,
      forms: analysis.tokens.slice(from, to).map(({ text }) => text),
      states: states.slice(from * 256, to * 256),
      keys: keys.slice(from * perWord, to * perWord),
      cues,
      roles,
      pairs: own.map(({ head, roles: given }) => {
        const [low, high] = windowOf(analysis, quotation, tree.sentences[head] ?? 0)
        const window: [number, number] = [Math.max(low, from), Math.min(high, to)]
        return {
          cue: head - from,
          from: window[0] - from,
          keys: pairKeys(sight, head, window),
          gold: lawful(
            Int32Array.from({ length: window[1] - window[0] }, (_, k) => given.get(window[0] + k) ?? OUTSIDE),
          ),
        }
      }),
    }
  })
}

function goldsOf({ attributions }: AttributedDocument, analysis: Analysis, tree: Tree): GoldRoles[] {
  const golds = new Map<number, GoldRoles>()
  const tokensIn = (spans: AttributedDocument['attributions'][number]['source']) =>
    analysis.tokens.flatMap(({ start, end }, i) => (spans.some(([s, e]) => start < e && end > s) ? [i] : []))
  for (const { source, cue, content } of attributions) {
    const roles = new Map<number, number>()
    mark(roles, tokensIn(content), CONTENT_FIRST, CONTENT)
    mark(roles, tokensIn(source), SOURCE_FIRST, SOURCE)
    const cueTokens = tokensIn(cue)
    for (const token of cueTokens) roles.set(token, CUE)
    const head = headOfCue(cueTokens, tree)
    if (head !== undefined && !golds.has(head)) golds.set(head, { head, roles })
  }
  return [...golds.values()].toSorted((a, b) => a.head - b.head)
}

/** A run that a window or another role cuts begins anew behind the cut. */
function lawful(labels: Int32Array): Int32Array {
  for (const [k, label] of labels.entries()) {
    const before = k === 0 ? ROLE_LABELS.length : (labels[k - 1] ?? OUTSIDE)
    if (!mayFollow(before, label)) labels[k] = label - 1
  }
  return labels
}

function mark(roles: Map<number, number>, tokens: readonly number[], first: number, other: number): void {
  for (const [k, token] of tokens.entries()) roles.set(token, k > 0 && tokens[k - 1] === token - 1 ? other : first)
}

/** The word of a cue that the others hang on: a verb before a noun before whatever comes first. */
export function headOfCue(tokens: readonly number[], tree: Tree): number | undefined {
  const own = new Set(tokens)
  const tops = tokens.filter(token => !own.has(tree.heads[token] ?? -1))
  const by = (upos: RegExp, among: readonly number[]) => among.find(token => upos.test(tree.words[token]?.upos ?? ''))
  return (
    by(/^VERB$/, tops) ??
    by(/^(?:NOUN|PROPN)$/, tops) ??
    by(/^VERB$/, tokens) ??
    by(/^(?:NOUN|ADJ|ADV)$/, tokens) ??
    tops[0]
  )
}
