import { type Chain, tokenAt } from '../../../language/analyse.ts'
import { type Agreement, agreementOfNoun, HE, isPersonNoun, SHE, THEY } from '../../../language/chains/agreement.ts'
import { childBy } from '../../../language/trees/tree.ts'
import type { ChainId, MentionId } from '../../../record/ids.ts'
import type { Mention } from '../../../record/mention.ts'
import { agreementOf, agreementOfGiven } from '../../actors/agreement.ts'
import { foldName } from '../../actors/fold-name.ts'
import type { View } from '../view.ts'
import { isUnknownName, isUnnamed } from './unnamed.ts'

/** Somebody named or described at a word, who may be whom a pronoun means. Without a mention: a person's name that is no actor to us. */
export interface Figure {
  /** Index of the word that heads the phrase. */
  readonly head: number
  readonly mention: Mention | undefined
  readonly agrees: Agreement
}

/** Who appears in a report and where; what has been found out so far of whom a pronoun means and whose a document is. */
export interface Cast {
  readonly byHead: Map<number, Figure>
  /** Heads of figures by the index of their sentence, in text order. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>
  readonly agreements: Map<ChainId, Agreement>
  readonly meant: Map<number, Mention | undefined>
  /** Actors by their name, folded; of two the first. */
  readonly byName: ReadonlyMap<string, Mention>
  /** How far the text has been heard for who is "he" and who is "she". */
  readonly heard: { until: number }
  /** By the index of a sentence the heads of those who have been found to speak there. */
  readonly spoke: Map<number, number[]>
  /** Mentions that sources have brought. */
  readonly listed: Set<MentionId>
  /** Chain of the language for each word that heads one of its phrases. */
  readonly chainOf: ReadonlyMap<number, Chain>
  /** By the noun of the document, the last one with a known maker: where it stands, and who made it. */
  readonly makers: Map<string, { readonly start: number; readonly maker: Mention }>
}

const made = new WeakMap<View, Cast>()

/** The cast of a report; made once per view, in linear time. */
export function castOf(view: View): Cast {
  const known = made.get(view)
  if (known) return known
  const figures = [...actorFigures(view), ...strangers(view), ...unlisted(view), ...unnamed(view)].toSorted(
    (a, b) => a.head - b.head,
  )
  const agreements = new Map<ChainId, Agreement>()
  for (const { mention, agrees } of figures) if (mention) narrow(agreements, mention.chain, agrees)
  const byHead = new Map<number, Figure>()
  for (const figure of figures) if (!byHead.has(figure.head)) byHead.set(figure.head, figure)
  const byName = new Map<string, Mention>()
  for (const { mention } of figures) {
    const name = foldName(mention?.name ?? '')
    if (mention && !byName.has(name)) byName.set(name, mention)
  }
  const bySentence = Map.groupBy(byHead.keys(), head => view.tree.sentences[head] ?? -1)
  const chainOf = new Map(
    view.analysis.chains.flatMap(chain => chain.referents.map(({ head }) => [head, chain] as const)),
  )
  const cast: Cast = {
    byHead,
    bySentence,
    agreements,
    meant: new Map(),
    byName,
    heard: { until: 0 },
    spoke: new Map(),
    listed: new Set(),
    chainOf,
    makers: new Map(),
  }
  made.set(view, cast)
  return cast
}

/** What is told of one chain goes together, as long as it does not contradict itself. */
export function narrow(agreements: Map<ChainId, Agreement>, chain: ChainId, agrees: Agreement): void {
  const before = agreements.get(chain)
  if (before === undefined) agreements.set(chain, agrees)
  else if ((before & agrees) !== 0) agreements.set(chain, before & agrees)
}

/** Pronouns that a figure may be taken up by, after all that its chain has told. */
export function agreementFor({ agreements }: Cast, { mention, agrees }: Figure): Agreement {
  return mention ? (agreements.get(mention.chain) ?? agrees) : agrees
}

function actorFigures(view: View): Figure[] {
  const figures: Figure[] = []
  for (const mention of new Set(view.actorAt.values())) {
    const from = tokenAt(view.analysis, mention.spans[0]?.[0] ?? 0)
    const end = mention.spans.at(-1)?.[1] ?? 0
    let to = from
    while ((view.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++
    const head = headOf(view, from, to)
    const word = view.tokens[head]
    if (!word || isPredicate(view, mention, from, head)) continue
    // "Lai Ching-te": what stands first is no given name.
    const isCut = mention.kind === 'person' && view.tokens[to]?.text === '-' && view.tokens[to + 1]?.upos === 'PROPN'
    figures.push({
      head,
      mention,
      agrees: isCut ? HE | SHE : agreementOf(mention, view.tokens.slice(from, to), word),
    })
  }
  return figures
}

/** "Those who want to be president": what somebody is or would be, and nobody. */
function isPredicate(view: View, { kind, role }: Mention, from: number, head: number): boolean {
  if (kind !== 'person' || role === undefined || view.tokens[from - 1]?.upos === 'DET') return false
  return view.tokens[head]?.upos === 'NOUN' && childBy(view.tree, head, 'cop') !== undefined
}

/** Names of persons without an actor in them: they are told apart from nobody, and may be meant. */
function strangers(view: View): Figure[] {
  return view.analysis.names.flatMap(({ kind, tokens: [from, to], inside }) => {
    if (kind !== 'person' || inside !== undefined) return []
    for (let i = from; i < to; i++) if (view.actorAt.has(i)) return []
    const isMany = view.tokens[to - 1]?.xpos === 'NNPS'
    const agrees = isMany ? THEY : agreementOfGiven(view.tokens[from]?.text ?? '')
    return [{ head: headOf(view, from, to), mention: undefined, agrees }]
  })
}

/** Somebody who is no actor to us: "a fisherman said", "the home of a man". */
function unlisted(view: View): Figure[] {
  const figures: Figure[] = []
  for (const [head, { upos, deprel, lemma, xpos }] of view.tokens.entries()) {
    if (upos !== 'NOUN' || !PART.test(deprel) || view.actorAt.has(head) || !isPersonNoun(lemma)) continue
    figures.push({ head, mention: namedBeside(view, head), agrees: agreementOfNoun(lemma, xpos.endsWith('S')) })
  }
  return figures
}

/** "One of them said"; "one of them, Ivo Brandt, said". */
function unnamed(view: View): Figure[] {
  return [...view.tokens.keys()]
    .filter(head => isUnnamed(view, head) || isUnknownName(view, head))
    .map(head => ({ head, mention: namedBeside(view, head), agrees: HE | SHE }))
}

/** "Her successor, Ivo Brandt,": the one whose name stands in apposition. */
function namedBeside(view: View, head: number): Mention | undefined {
  const name = childBy(view.tree, head, 'appos')
  const mention = view.actorAt.get(name ?? behindComma(view, head))
  return mention?.kind === 'person' ? mention : undefined
}

/** Where a name between commas may stand behind "one of the guards". */
function behindComma(view: View, head: number): number {
  if (!isUnnamed(view, head)) return -1
  const comma = view.tokens.slice(head + 1, head + 8).findIndex(({ lower }) => lower === ',')
  return comma < 0 ? -1 : head + comma + 2
}

/** Not what somebody else is said to be. */
const PART = /^(?:nsubj|obj|obl|nmod$)/

/** Somebody heard for the first time: from now on a pronoun may mean him. */
export function enter(cast: Cast, figure: Figure): void {
  cast.byHead.set(figure.head, figure)
  if (figure.mention) narrow(cast.agreements, figure.mention.chain, figure.agrees)
}

/** The noun of a range that depends on something outside it: as a noun of its own before as a part. */
export function headOf({ tokens }: Pick<View, 'tokens'>, from: number, to: number): number {
  let part: number | undefined
  for (let at = from; at < to; at++) {
    const { head = -1, upos = '', deprel = '' } = tokens[at] ?? {}
    if ((head >= from && head < to) || !/^(?:NOUN|PROPN|ADJ|PRON|X)$/.test(upos)) continue
    if (CORE.test(deprel)) return at
    part ??= at
  }
  return part ?? to - 1
}

const CORE = /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root|parataxis)/
