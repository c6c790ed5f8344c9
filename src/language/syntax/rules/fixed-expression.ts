import { FIXED_EXPRESSIONS, MEASURES } from './lexicon/fixed-expressions.ts'
import { attach, type Growing } from './tree-builder.ts'
import type { Unit, UnitKind } from './units.ts'

interface Expression {
  readonly words: readonly string[]
  readonly kind: UnitKind
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
}

const byFirst = new Map<string, Expression[]>()
for (const [list, kind, tags] of FIXED_EXPRESSIONS) {
  const words = list.split(' ')
  const first = words[0] ?? ''
  const pairs = tags.split(' ').map(pair => {
    const [upos = 'X', xpos = ''] = pair.split('/')
    return [upos, xpos] as const
  })
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind, tags: pairs }])
}

/** The fixed expression that begins at a token, as one unit under its first word; its words get its tags. */
export function fixedExpressionAt(tree: Growing, from: number): Unit | undefined {
  const { tokens, upos, xpos } = tree
  const found = byFirst
    .get(tokens[from]?.lower ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[from + i]?.lower === word))
  if (!found) return undefined
  for (const [i, tag] of found.tags.entries()) {
    upos[from + i] = tag[0]
    xpos[from + i] = tag[1]
    if (i > 0) attach(tree, from + i, from, 'fixed')
  }
  return { kind: found.kind, from, to: from + found.words.length, head: from, form: 'none', passive: false }
}

/** True where a measure and its number begin: "more than 40". */
export function isMeasureAt({ tokens, upos }: Growing, at: number): boolean {
  return upos[at + 2] === 'NUM' && MEASURES.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
}

/** Hangs the two words of a measure under the number after them. */
export function attachMeasure(tree: Growing, at: number): void {
  const { tokens, upos, xpos } = tree
  if (tokens[at]?.lower === 'at') {
    attach(tree, at, at + 1, 'case')
    attach(tree, at + 1, at + 2, 'nmod')
    return
  }
  attach(tree, at, at + 2, 'advmod')
  attach(tree, at + 1, at, 'fixed')
  upos[at + 1] = 'ADP'
  xpos[at + 1] = 'IN'
}
