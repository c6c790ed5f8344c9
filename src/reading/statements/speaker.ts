import { HE, SHE } from '../../language/chains/agreement.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Statement } from '../../record/statement.ts'
import type { Span } from '../../text/span.ts'
import type { Source } from './source.ts'
import { antecedentOf, hearUntil } from './speakers/antecedent.ts'
import { type Cast, castOf, enter, headOf } from './speakers/cast.ts'
import { describedSource } from './speakers/described.ts'
import { makerOf } from './speakers/document.ts'
import { firstPerson } from './speakers/first-person.ts'
import { isWho, relativeFigure } from './speakers/relative.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** A speaker found for a source; `added` is the source's own mention, where nobody had listed it before. */
export interface Speaker {
  readonly speaker: Statement['speaker']
  readonly added: readonly Mention[]
}

/**
 * The actor behind a source: the mention itself, whom a pronoun means, who made a document, or somebody only described.
 * Nobody where two may be meant. To be asked in text order.
 */
export function speakerOf(view: View, source: Source, reportId: ReportId): Speaker {
  const found = speakerFor(view, source, reportId)
  const [from, to] = source.tokens
  const { spoke } = castOf(view)
  const sentence = view.tree.sentences[from] ?? -1
  if (view.quotation[from] === -1) spoke.set(sentence, [...(spoke.get(sentence) ?? []), headOf(view, from, to)])
  return found
}

function speakerFor(view: View, { mention, tokens }: Source, reportId: ReportId): Speaker {
  const cast = castOf(view)
  const [from, to] = tokens
  // "No group has claimed the raid", "one of them".
  const isOfPronoun = to - from <= 3 && at(view, from + 1) === 'of' && view.tokens[from + 2]?.upos === 'PRON'
  if (isOfPronoun || /^(?:no|neither|nobody|none)$/.test(at(view, from))) return { speaker: undefined, added: [] }
  const last = mention && !isDescription(mention) ? undefined : nameAtEnd(view, tokens)
  if (last) enterAlso(view, cast, tokens, last)
  const told = last ?? mention
  if (told) return named(told)
  hearUntil(view, cast, from)
  const meant =
    to - from > 1
      ? undefined
      : (relativeFigure(view, cast, from)?.mention ?? firstPerson(view, cast, from) ?? antecedentOf(view, cast, from))
  if (meant) return standing(view, { meant, source: { tokens }, reportId, rule: 'source-pronoun' })
  if (to - from === 1 && PRONOUN.test(at(view, from)) && !isWho(view, from)) return { speaker: undefined, added: [] }
  const head = headOf(view, from, to)
  const actor = cast.byHead.get(head)?.mention
  if (actor) return named(actor)
  const maker = makerOf(view, cast, { head, tokens, reportId })
  if (maker) return standing(view, { meant: maker, source: { tokens }, reportId, rule: 'source-document' })
  const described = describedSource(view, cast, { head, tokens, reportId })
  return described ? { ...named(described), added: onceOnly(cast, described) } : { speaker: undefined, added: [] }
}

const isDescription = ({ kind, name }: Mention): boolean =>
  (kind === 'person' || kind === 'office') && !/\p{Lu}/u.test(name)

/** Whoever is named at the end of the source is the one at its head too. */
function enterAlso(view: View, cast: Cast, [from, to]: Span, mention: Mention): void {
  const head = headOf(view, from, to)
  if (cast.byHead.get(head)?.mention !== mention)
    enter(cast, { head, mention, agrees: cast.agreements.get(mention.chain) ?? HE | SHE })
}

/** "Master of ceremonies Ivo Brandt": a person's name right behind a noun ends the source. */
function nameAtEnd(view: View, [from, to]: Span): Mention | undefined {
  const mention = view.actorAt.get(to - 1)
  let start = to - 1
  while (start > from && view.actorAt.get(start - 1) === mention) start--
  return mention?.kind === 'person' && /^(?:NOUN|PROPN)$/.test(view.tokens[start - 1]?.upos ?? '') ? mention : undefined
}

/** What names nobody by itself. */
const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|who|whom|whose|which|that|this|these|those|one|some|many|others|everybody|somebody|nobody|q|a|question|answer)$/

/** A mention that several statements have for their source is listed once. */
function onceOnly({ listed }: Cast, mention: Mention): Mention[] {
  if (listed.has(mention.id)) return []
  listed.add(mention.id)
  return [mention]
}

function named({ id, chain, name, spans }: Mention): Speaker {
  const value = { mention: id, chain, name }
  return { speaker: { value, basis: 'stated', spans, rule: 'statements/source-named' }, added: [] }
}

interface Standing {
  readonly meant: Mention
  readonly source: Pick<Source, 'tokens'>
  readonly reportId: ReportId
  readonly rule: 'source-pronoun' | 'source-document'
}

/** A pronoun or a document in somebody's stead: a mention of its own in that one's chain. */
function standing(view: View, { meant, source, reportId, rule }: Standing): Speaker {
  const span = spanOfTokens(view, source.tokens)
  const own: Mention = { ...meant, id: idFrom('n', reportId, ...span), spans: [span] }
  const value = { mention: own.id, chain: meant.chain, name: meant.name }
  const spans = [span, ...meant.spans]
  const added = onceOnly(castOf(view), own)
  return { speaker: { value, basis: 'implied', spans, rule: `statements/${rule}` }, added }
}
