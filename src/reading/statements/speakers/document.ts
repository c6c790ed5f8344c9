import { childrenOf, relationOf, wordAt } from '../../../language/trees/tree.ts'
import { idFrom, type ReportId } from '../../../record/ids.ts'
import type { Mention } from '../../../record/mention.ts'
import type { Span } from '../../../text/span.ts'
import { foldName } from '../../actors/fold-name.ts'
import { DOCUMENTS, MADE_BY } from '../../actors/lexicon/documents.ts'
import { at, type View } from '../view.ts'
import type { Cast } from './cast.ts'
import type { Described } from './described.ts'

/** "The report" takes up a report so many characters before. */
const REACH = 2000

/** Whose a document is that is said to say something: by its owner or its "by"; for "the report" whoever made the last one whose maker was told. */
export function makerOf(view: View, cast: Cast, { head, tokens, reportId }: Described): Mention | undefined {
  const [from, to] = tokens
  const { lemma, start } = wordAt(view.tree, head)
  if (!DOCUMENTS.has(lemma)) return undefined
  const told = childrenOf(view.tree, head)
    .filter(child => child >= from && child < to && makes(view, child))
    .flatMap(
      child => cast.byHead.get(child)?.mention ?? view.actorAt.get(child) ?? bodyAt(view, cast, child, reportId) ?? [],
    )
  const [maker] = told
  if (maker) {
    cast.makers.set(lemma, { start, maker })
    return maker
  }
  const before = cast.makers.get(lemma)
  const takesUp = /^(?:the|this|that|its)$/.test(at(view, from)) && to - from === 2
  return before && takesUp && start - before.start < REACH ? before.maker : undefined
}

/** "UN" of "a UN report": a body by the names of the text, that is no actor there. */
function bodyAt(view: View, cast: Cast, word: number, reportId: ReportId): Mention | undefined {
  const name = view.nameAt.get(word)
  if (name?.kind !== 'organisation') return undefined
  const span: Span = [name.start, name.end]
  const words = view.analysis.text.slice(...span)
  const known = cast.byName.get(foldName(words))
  const id = idFrom('n', reportId, ...span)
  if (known) return { ...known, id, spans: [span] }
  return { id, spans: [span], kind: 'organisation', chain: idFrom('c', reportId, span[0]), name: words }
}

function makes(view: View, child: number): boolean {
  const relation = relationOf(view.tree, child)
  if (relation === 'compound' || wordAt(view.tree, child).deprel === 'nmod:poss') return true
  const mark = childrenOf(view.tree, child).find(each => relationOf(view.tree, each) === 'case')
  return /^(?:nmod|obl)$/.test(relation) && mark !== undefined && MADE_BY.has(at(view, mark))
}
