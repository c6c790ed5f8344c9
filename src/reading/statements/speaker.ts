import { type Analysis, type Sentence, sentenceAt } from '../../language/analyse.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Statement } from '../../record/statement.ts'
import type { Source } from './source.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** A speaker found for a source; `added` is the pronoun's own mention, which nobody had listed before. */
export interface Speaker {
  readonly speaker: Statement['speaker']
  readonly added: readonly Mention[]
}

/** The actor behind a source: the mention itself, or for a pronoun the last fitting speaker or actor named before it. */
export function speakerOf(view: View, source: Source, before: readonly Mention[], reportId: ReportId): Speaker {
  const span = spanOfTokens(view, source.tokens)
  if (source.mention) {
    const { id, chain, name } = source.mention
    const spans = source.mention.spans
    return {
      speaker: { value: { mention: id, chain, name }, basis: 'stated', spans, rule: 'statements/source-named' },
      added: [],
    }
  }
  const antecedent = antecedentOf(at(view, source.tokens[0]), before, floorOf(view.analysis, span[0]))
  if (!antecedent || hasUnknownBetween(view, from(antecedent), source.tokens[0]))
    return { speaker: undefined, added: [] }
  const pronoun: Mention = { ...antecedent, id: idFrom('n', reportId, ...span), spans: [span] }
  return {
    speaker: {
      value: { mention: pronoun.id, chain: antecedent.chain, name: antecedent.name },
      basis: 'implied',
      spans: [span, ...antecedent.spans],
      rule: 'statements/source-pronoun',
    },
    added: [pronoun],
  }
}

/** A named subject that is no actor known to us, between the antecedent and the pronoun in its paragraph: it may be meant, and silence beats a guess. */
function hasUnknownBetween(view: View, antecedent: number, pronoun: number): boolean {
  const paragraph = view.analysis.paragraphs.find(([, end]) => end > (view.tokens[pronoun]?.start ?? 0))
  for (let i = pronoun - 1; i >= 0; i--) {
    const word = view.tokens[i]
    if (!word || word.start < antecedent || word.start < (paragraph?.[0] ?? 0)) return false
    if (word.deprel === 'nsubj' && view.quotation[i] === -1 && isUnknownName(view, i)) return true
  }
  return false
}

/** A name of two words or more, as people have, without an actor in it. */
function isUnknownName(view: View, index: number): boolean {
  const [from, to] = view.nameAt.get(index)?.tokens ?? [index, index]
  for (let i = from; i < to; i++) if (view.actorAt.has(i)) return false
  return to - from > 1
}

/** How far back a pronoun reaches, in characters. */
const REACH = 1500

/**
 * Who a pronoun at `start` can be, likeliest first: the actors of its sentence from its subject on; then of the sentence
 * before, whoever spoke there before whoever stands first; then the last speakers; then all others from the nearest back.
 * `actors` in text order, `speakers` in the order in which they spoke.
 */
export function candidatesBefore(
  analysis: Analysis,
  {
    actors,
    speakers,
    start,
  }: { readonly actors: readonly Mention[]; readonly speakers: readonly Mention[]; readonly start: number },
): Mention[] {
  const current = sentenceAt(analysis, start)
  const first = analysis.tokens[(current?.tokens[0] ?? 0) - 1]
  const previous = first ? sentenceAt(analysis, first.start) : undefined
  const near = actors.slice(firstFrom(actors, start - REACH), firstFrom(actors, start))
  const last = speakers.slice(-3).toReversed()
  const inside = (sentence: Sentence | undefined) => (mention: Mention) =>
    sentence !== undefined && from(mention) >= sentence.start && from(mention) < sentence.end
  return [
    ...near.filter(inside(current)),
    ...last.filter(inside(previous)),
    ...near.filter(inside(previous)),
    ...last,
    ...near.toReversed(),
  ]
}

function firstFrom(actors: readonly Mention[], offset: number): number {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    const mention = actors[middle]
    if (mention && from(mention) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function from(mention: Mention): number {
  return mention.spans[0]?.[0] ?? 0
}

/** "It" and "they" reach no farther back than the sentence before: beyond that, silence beats a guess. */
function floorOf(analysis: Analysis, start: number): number {
  const first = analysis.tokens[(sentenceAt(analysis, start)?.tokens[0] ?? 0) - 1]
  return (first && sentenceAt(analysis, first.start)?.start) ?? start
}

/** `before` as `candidatesBefore` orders it. */
function antecedentOf(pronoun: string, before: readonly Mention[], floor: number): Mention | undefined {
  const kinds = ANTECEDENTS[pronoun] ?? []
  const isPerson = pronoun === 'he' || pronoun === 'she'
  const fits = (mention: Mention) => kinds.includes(mention.kind) || (pronoun === 'it' && isOneForce(mention))
  return before.find(mention => fits(mention) && (isPerson || from(mention) >= floor))
}

/** "The army … it", but not "the troops … it". */
function isOneForce({ kind, name }: Mention): boolean {
  return kind === 'force' && /\b(?:army|military|navy|militia|guard|command|fleet|air force)$/i.test(name)
}

const ANTECEDENTS: { readonly [pronoun: string]: readonly Mention['kind'][] } = {
  he: ['person'],
  she: ['person'],
  it: ['government', 'organisation'],
  they: ['office', 'people', 'force'],
}
