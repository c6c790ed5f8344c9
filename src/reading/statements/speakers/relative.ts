import { headOf, relationOf } from '../../../language/trees/tree.ts'
import type { MentionKind } from '../../../record/mention.ts'
import { at, type View } from '../view.ts'
import type { Cast, Figure } from './cast.ts'

/** Whom "who", "which" or "that" takes up: the name right before it, else the noun that the tree hangs its clause on. */
export function relativeFigure(view: View, cast: Cast, word: number): Figure | undefined {
  if (!isRelative(view, word) || /^[—–-]$/.test(at(view, word - 1))) return undefined
  const beside = figureEnding(view, cast, at(view, word - 1) === ',' ? word - 2 : word - 1)
  const isPersonal = /^whom?$/.test(at(view, word))
  if (beside && isPersonal && beside.mention?.kind === 'person') return beside
  const described = cast.byHead.get(nounAbove(view, word))
  const found = described && described.head < word ? described : beside
  return isPersonal && BODIES.has(found?.mention?.kind ?? 'person') ? undefined : found
}

/** "Who" is nobody of these: in "Orth, a member of the council, who said" it is Orth. */
const BODIES: ReadonlySet<string> = new Set<MentionKind>(['organisation', 'government', 'place'])

/** The World Health Organization. */
export function isWho(view: Pick<View, 'tokens'>, word: number): boolean {
  return view.tokens[word]?.text === 'WHO'
}

function isRelative(view: View, word: number): boolean {
  if (isWho(view, word)) return false
  const form = at(view, word)
  return /^(?:whom?|which)$/.test(form) || (form === 'that' && /^W/.test(view.tokens[word]?.xpos ?? ''))
}

/** The figure whose phrase ends with this word. */
function figureEnding(view: View, cast: Cast, last: number): Figure | undefined {
  const mention = view.actorAt.get(last)
  const figure = cast.byHead.get(last)
  if (!mention || figure) return figure
  for (let head = last; view.actorAt.get(head) === mention; head--) {
    const found = cast.byHead.get(head)
    if (found) return found
  }
  return undefined
}

/** Over the verbs of the clause to the noun that it describes. */
function nounAbove(view: View, word: number): number {
  let up = headOf(view.tree, word)
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    const relation = relationOf(view.tree, up)
    up = headOf(view.tree, up)
    if (relation === 'acl') return up
  }
  return -1
}
