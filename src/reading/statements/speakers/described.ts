import { agreementOfNoun, kindOfNoun } from '../../../language/chains/agreement.ts'
import { childrenOf, relationOf } from '../../../language/trees/tree.ts'
import { idFrom, type ReportId } from '../../../record/ids.ts'
import type { Mention, MentionKind } from '../../../record/mention.ts'
import type { Span } from '../../../text/span.ts'
import { METONYMS_OF_SAYING } from '../../actors/lexicon/heads.ts'
import { spanOfTokens, type View } from '../view.ts'
import { type Cast, enter } from './cast.ts'
import { isWho } from './relative.ts'
import { isUnnamed } from './unnamed.ts'

/** A source by the word that heads it. */
export interface Described {
  readonly head: number
  readonly tokens: Span
  readonly reportId: ReportId
}

/**
 * Somebody who is only described, by a noun that names no actor elsewhere: "a fisherman", "two people familiar with the talks", "the draft resolution".
 * Whatever is told to say something speaks; what it is, is a guess where the noun does not tell.
 */
export function describedSource(
  view: View,
  cast: Cast,
  { head: found, tokens, reportId }: Described,
): Mention | undefined {
  const head = lastOfRun(view, found, tokens[1])
  const word = view.tokens[head]
  const known = chainOf(view, cast, head)
  const span = spanOfTokens(view, withoutArticle(view, tokens, head))
  const name = view.analysis.text.slice(...span)
  const seat = METONYMS_OF_SAYING.get(name.toLowerCase())
  const kind = seat ? 'government' : (kindOf(view, head) ?? known?.kind ?? guessOf(view, head, tokens))
  if (!word || !kind || SIGNS.has(word.lemma) || isNobody(view, head, tokens[0])) return undefined
  const mention: Mention = {
    id: idFrom('n', reportId, ...span),
    spans: [span],
    kind,
    chain: known?.chain ?? idFrom('c', reportId, span[0]),
    name: known?.name ?? name,
    ...(seat ? { side: { value: seat, basis: 'implied', spans: [span], rule: 'actors/side-metonym' } } : {}),
  }
  enter(cast, { head, mention, agrees: agreementOfNoun(word.lemma, word.xpos.endsWith('S')) })
  return mention
}

/** "One of them", and "no group". */
function isNobody(view: View, head: number, from: number): boolean {
  const isOfNoun = view.tokens[head + 1]?.lower === 'of' && view.tokens[head + 2]?.upos !== 'PRON'
  return (isUnnamed(view, head) && !isOfNoun) || /^(?:no|neither)$/.test(view.tokens[from]?.lower ?? '')
}

/** Whose words are on it nobody tells. */
const SIGNS = new Set('banner sign placard poster plaque inscription graffiti slogan'.split(' '))

/** "groups" of "aid groups", where the tree makes each a subject. */
function lastOfRun(view: View, head: number, end: number): number {
  let last = head
  while (last + 1 < end && view.tokens[last]?.upos === 'NOUN' && view.tokens[last + 1]?.upos === 'NOUN') last++
  return last
}

function kindOf(view: View, head: number): MentionKind | undefined {
  const { upos, lemma, xpos } = view.tokens[head] ?? { upos: 'X', lemma: '', xpos: '' }
  const name = view.nameAt.get(head)?.kind
  if (isWho(view, head)) return 'organisation'
  if (upos === 'PROPN') return name === 'person' || name === 'organisation' ? name : undefined
  if (upos !== 'NOUN') return undefined
  const kind = kindOfNoun(lemma)
  if (kind === 'person') return xpos.endsWith('S') ? 'people' : 'person'
  return kind === 'organisation' ? kind : undefined
}

/** A noun of which nothing is known, or an adjective in a noun's stead ("the general"): several are people, one is a body. */
function guessOf(view: View, head: number, tokens: Span): MentionKind | undefined {
  const { upos, xpos = '', deprel = '', lemma = '' } = view.tokens[head] ?? {}
  if (view.timeAt.has(head)) return undefined
  if (view.tokens.slice(...tokens).some(({ lower }) => lower === 'who')) return xpos.endsWith('S') ? 'people' : 'person'
  if (upos === 'NOUN' || upos === 'PROPN') return xpos.endsWith('S') ? 'people' : 'organisation'
  const isSubject = /^(?:nsubj|obl)/.test(deprel) && view.tokens[head - 1]?.upos === 'DET'
  if (upos !== 'ADJ' || !isSubject) return undefined
  return kindOfNoun(lemma) === 'person' ? 'person' : 'people'
}

/** Whom the chains of the language make it: an actor of its kind. */
function chainOf(view: View, cast: Cast, head: number): Mention | undefined {
  const chain = cast.chainOf.get(head)
  const kind = kindOf(view, head)
  for (const each of chain?.referents ?? []) {
    const mention = each.form === 'pronoun' || each.head === head ? undefined : cast.byHead.get(each.head)?.mention
    if (mention && (mention.kind === kind || (kind === undefined && each.form === 'name'))) return mention
  }
  return undefined
}

/** From behind the article to the noun, its name, and what the tree hangs on it right behind: "person familiar with the talks". */
function withoutArticle(view: View, [from, to]: Span, head: number): Span {
  const start = view.tokens[from]?.upos === 'DET' && from < head ? from + 1 : from
  const named = Math.max(head + 1, view.nameAt.get(head)?.tokens[1] ?? 0)
  return [start, Math.min(to, Math.max(named, endOfDescription(view, head, named)))]
}

/** Behind an adjective or a preposition's noun that follows the noun without a break. */
function endOfDescription(view: View, head: number, from: number): number {
  let end = from
  for (const child of childrenOf(view.tree, head)) {
    if ((view.tree.lefts[child] ?? child) !== end || !/^(?:amod|nmod)$/.test(relationOf(view.tree, child))) continue
    end = view.tree.rights[child] ?? end
  }
  return end
}
