import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import type { Token } from '../../language/tokens.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import { type Anatomy, anatomyOf } from './anatomy.ts'
import { withAppositions } from './appositions.ts'
import { Chains } from './chains.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'
import { METONYMS } from './lexicon/heads.ts'
import { ROLES } from './lexicon/roles.ts'
import { THINGS } from './lexicon/things.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import { PlaceIndex } from './place-index.ts'
import { withPossessiveSides } from './possessive-side.ts'
import { withServed } from './serving.ts'
import { type SideEvidence, sideOf } from './side.ts'

/** What mentions are read from. */
export interface MentionInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  readonly gazetteer: Gazetteer
  readonly places: readonly Place[]
}

interface Draft {
  readonly phrase: NounPhrase
  readonly tokens: readonly Token[]
  readonly anatomy: Anatomy
}

/** Names and descriptions of actors, and the toponyms, in text order; each with the chain it belongs to. */
export function findMentions(input: MentionInput): Mention[] {
  const places = new PlaceIndex(input.places)
  const drafts = findNounPhrases(input.analysis)
    .flatMap(phrase => splitAtDemonyms(phrase.tokens, input.gazetteer).map(tokens => ({ phrase, tokens })))
    .flatMap(({ phrase, tokens }) => {
      const anatomy = anatomyOf(tokens)
      return anatomy && !isOnlyPlace(tokens, anatomy, { places, gazetteer: input.gazetteer })
        ? [{ phrase, tokens, anatomy }]
        : []
    })
  const chains = new Chains(input.reportId)
  const surnames = new Set(drafts.filter(isFullName).map(draft => draft.tokens.at(-1)?.lower))
  const actors = drafts
    .filter(draft => draft.anatomy.kind !== 'person' || draft.tokens.length > 1 || isKnownAlone(draft, surnames))
    .filter(draft => !isThing(draft))
    .map(draft => mentionOf(draft, input, { chains, places }))
  const named = withAppositions(withServed(actors, input.analysis), input.analysis).map(mention => ({
    ...mention,
    name: chains.nameOf(mention.chain) || mention.name,
  }))
  const all = [...named, ...placeMentions(input, actors)].sort((a, b) => startOf(a) - startOf(b))
  return withPossessiveSides(all, input.analysis)
}

/** "In Kherson Ukrainian soldiers …": a demonym begins a phrase of its own, unless an adjective or rank is all that stands before. */
function splitAtDemonyms(tokens: readonly Token[], gazetteer: Gazetteer): (readonly Token[])[] {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (
      token &&
      before &&
      gazetteer.demonym(token.text) &&
      /^\p{Lu}/u.test(before.text) &&
      !gazetteer.demonym(before.text)
    ) {
      if (gazetteer.named(before.text).length === 0) continue
      return [tokens.slice(0, i), ...splitAtDemonyms(tokens.slice(i), gazetteer)]
    }
  }
  return [tokens]
}

function isOnlyPlace(tokens: readonly Token[], anatomy: Anatomy, { places, gazetteer }: SideEvidence): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return true
  if (tokens.length === 1 && gazetteer.demonym(first.text)) return true
  if (anatomy.role.length > 0 || METONYMS.has(tokens.map(token => token.lower).join(' '))) return false
  const span: Span = [first.start, last.end]
  const under = places.under(span)
  const covering = under.some(place => place.spans.some(([start, end]) => start <= span[0] && end >= span[1]))
  return covering || (anatomy.kind === 'person' && under.length > 0)
}

/** "the Antonivskyi Bridge", "Harbour Courier": capitals without a title that name no person. */
function isThing({ phrase, tokens, anatomy }: Draft): boolean {
  if (anatomy.kind !== 'person' || anatomy.role.length > 0 || anatomy.name.length < 2) return false
  return phrase.determiner !== undefined || tokens.some(token => THINGS.has(token.lower))
}

function isFullName({ anatomy }: Draft): boolean {
  return anatomy.kind === 'person' && (anatomy.name.length > 1 || anatomy.role.length > 0)
}

function isKnownAlone({ tokens, anatomy }: Draft, surnames: ReadonlySet<string | undefined>): boolean {
  const [token] = tokens
  return (
    anatomy.role.length > 0 || (token !== undefined && surnames.has(token.lower) && !FUNCTION_WORDS.has(token.lower))
  )
}

function mentionOf(
  { phrase, tokens, anatomy }: Draft,
  input: MentionInput,
  { chains, places }: { readonly chains: Chains; readonly places: PlaceIndex },
): Mention {
  const { text } = input.analysis
  const span = spanOf(tokens)
  const nameTokens = anatomy.name.length > 0 ? anatomy.name : tokens
  const name = text.slice(...spanOf(nameTokens))
  const role = anatomy.role.findLast(token => ROLES.has(token.lower))
  const chain = chains.chainOf({
    start: span[0],
    kind: anatomy.kind,
    name,
    head: nameTokens.at(-1)?.text ?? name,
    definite: /^(?:the|its|their)$/.test(phrase.determiner?.lower ?? ''),
    ...(role ? { role: role.text } : {}),
  })
  const side = sideOf(sideWords(tokens, anatomy), { gazetteer: input.gazetteer, places })
  return {
    id: idFrom('n', input.reportId, ...span),
    spans: [span],
    kind: anatomy.kind,
    chain,
    name,
    ...part('role', anatomy.role, text),
    ...part('affiliation', anatomy.affiliation, text),
    ...(side ? { side } : {}),
  }
}

/** A person's own name says nothing of a side ("Paris Hilton"); the words before it do. */
function sideWords(tokens: readonly Token[], { kind, name }: Anatomy): readonly Token[] {
  return kind === 'person' && name.length > 0 ? tokens.slice(0, tokens.length - name.length) : tokens
}

function part(
  field: 'role' | 'affiliation',
  tokens: readonly Token[],
  text: string,
): { [key in typeof field]?: Grounded<string> } {
  if (tokens.length === 0) return {}
  const span = spanOf(tokens)
  return {
    [field]: { value: text.slice(...span), basis: 'stated', spans: [span], rule: `actors/${field}-beside-name` },
  }
}

/** Toponyms are mentions too: of the place, or of the government that its name stands for. */
function placeMentions({ analysis, reportId, places }: MentionInput, actors: readonly Mention[]): Mention[] {
  const taken = new Set(actors.map(actor => actor.id))
  return places
    .filter(place => !taken.has(place.mention))
    .map(place => {
      const locus = place.at ?? place.candidates[0]
      const kind: MentionKind = place.literal.value ? 'place' : 'government'
      const side: Grounded<string> | undefined =
        kind === 'government' && locus?.country
          ? { value: locus.country, basis: 'implied', spans: place.spans, rule: 'actors/side-metonym' }
          : undefined
      return {
        id: place.mention,
        spans: place.spans,
        kind,
        chain: idFrom('c', reportId, kind, locus?.place ?? place.toponym),
        name: analysis.text.slice(...(place.spans[0] ?? [0, 0])),
        ...(side ? { side } : {}),
      }
    })
}

function spanOf(tokens: readonly Token[]): Span {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
}

function startOf(mention: Mention): number {
  return mention.spans[0]?.[0] ?? 0
}
