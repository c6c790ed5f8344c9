import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis, Word } from '../../language/analyse.ts'
import { type ChainId, idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import type { Actor } from './actor.ts'
import { bodyOf, servedByName } from './affiliation.ts'
import { agreementOf } from './agreement.ts'
import type { Anatomy } from './anatomy.ts'
import { withAppositions } from './appositions.ts'
import { Chains } from './chains.ts'
import { withDescribed } from './described-beside.ts'
import { type Draft, findDrafts } from './drafts.ts'
import { POSSESSIVE } from './joined-words.ts'
import { isAddress } from './lexicon/roles.ts'
import { findNounPhrases } from './noun-phrases.ts'
import { withOnlySides } from './only-side.ts'
import { PlaceIndex } from './place-index.ts'
import { placeMentions } from './place-mentions.ts'
import { withPossessiveSides } from './possessive-side.ts'
import { referentsOf } from './referents.ts'
import { withSeatSides } from './seat-side.ts'
import { withServed } from './serving.ts'
import { sideOf } from './side.ts'
import { withSidesOfSubjects } from './side-of-subject.ts'

/** What mentions are read from. */
export interface MentionInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  readonly gazetteer: Gazetteer
  readonly places: readonly Place[]
}

/** Names and descriptions of actors, and the toponyms, in text order; each with the chain it belongs to. */
export function findMentions(input: MentionInput): Mention[] {
  const { analysis, reportId, gazetteer } = input
  const places = new PlaceIndex(input.places)
  const chains = new Chains(reportId)
  const known = { chains, places, referents: referentsOf(analysis) }
  const phrases = findNounPhrases(analysis)
  const actors = findDrafts(analysis, phrases, { places, gazetteer }).map(
    (draft): Actor => ({ phrase: draft.phrase, mention: mentionOf(draft, input, known) }),
  )
  const nameOf = (chain: ChainId) => chains.namingOf(chain)?.name
  const joined = withAppositions(withServed(actors, analysis, chains), analysis, nameOf)
  const named = withDescribed(joined, phrases, analysis).map(({ mention }) => ({
    ...mention,
    name: chains.nameOf(mention.chain) || mention.name,
  }))
  const all = [...named, ...placeMentions(input, named)].sort((a, b) => startOf(a) - startOf(b))
  const owned = withPossessiveSides(
    withSidesOfSubjects(withSeatSides(all, analysis.text, gazetteer), analysis),
    analysis,
  )
  return withOnlySides(owned, analysis, { gazetteer, places, all: input.places })
}

interface Known {
  readonly chains: Chains
  readonly places: PlaceIndex
  readonly referents: ReturnType<typeof referentsOf>
}

function mentionOf({ phrase, anatomy }: Draft, input: MentionInput, { chains, places, referents }: Known): Mention {
  const { text, tokens: words } = input.analysis
  const { tokens, determiner, head, owns } = phrase
  const span = spanOf(tokens)
  const name = text.slice(...spanOf(anatomy.name.length > 0 ? anatomy.name : tokens))
  const side = sideOf(sideWords(tokens, anatomy), { gazetteer: input.gazetteer, places })
  const owner = bodyOf({ phrase, anatomy }, { chains, referents })
  const behind = owner && servedByName(spanOf(anatomy.affiliation), owner)
  const chain = chains.chainOf({
    // An owner begins where its phrase does; each has a chain of its own.
    start: owns ? span[1] : span[0],
    span,
    kind: anatomy.kind,
    name,
    isNamed: isPersonByName(anatomy) || (words[head]?.upos === 'PROPN' && anatomy.role.length === 0),
    head: (isPersonByName(anatomy) ? anatomy.name.at(-1) : words[head])?.text ?? name,
    definite: /^(?:the|this|that)$/.test(determiner?.lower ?? ''),
    owner: anatomy.affiliation.map(word => word.lower).join(' '),
    indefinite: /^(?:an?|another|one)$/.test(determiner?.lower ?? '') && !words[head]?.xpos.endsWith('S'),
    role: anatomy.role.map(word => word.text),
    side: side?.value,
    agrees: agreementOf({ kind: anatomy.kind, name }, tokens, words[head] ?? words[phrase.range[1] - 1]),
    described: referents.get(head),
  })
  return {
    id: idFrom('n', input.reportId, ...span),
    spans: [span],
    kind: anatomy.kind,
    chain,
    name,
    ...part('role', anatomy.role.every(isAddress) ? officeRole({ phrase, anatomy }) : anatomy.role, text),
    ...(behind ?? part('affiliation', anatomy.affiliation, text)),
    ...(side ? { side } : {}),
  }
}

/** "aide" of "an aide to the premier": what one who is not named is called, without whose. */
function officeRole({ phrase: { tokens, range, head }, anatomy: { kind, affiliation } }: Draft): readonly Word[] {
  if (kind !== 'office' || tokens[head - range[0]]?.xpos.endsWith('S')) return []
  const own = tokens.slice(0, head - range[0] + 1)
  const from = own.findLastIndex(word => affiliation.includes(word) || POSSESSIVE.test(word.lower)) + 1
  return own.slice(from)
}

const isPersonByName = ({ kind, name }: Anatomy): boolean => kind === 'person' && name.length > 0

/** A person's own name says nothing of a side ("Paris Hilton"); the words before it do. */
function sideWords(tokens: readonly Word[], { kind, name }: Anatomy): readonly Word[] {
  return kind === 'person' && name.length > 0 ? tokens.slice(0, tokens.length - name.length) : tokens
}

function part(
  field: 'role' | 'affiliation',
  tokens: readonly Word[],
  text: string,
): { [key in typeof field]?: Grounded<string> } {
  if (tokens.length === 0) return {}
  const span = spanOf(tokens)
  return {
    [field]: { value: text.slice(...span), basis: 'stated', spans: [span], rule: `actors/${field}-beside-name` },
  }
}

function spanOf(tokens: readonly Word[]): Span {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
}

function startOf(mention: Mention): number {
  return mention.spans[0]?.[0] ?? 0
}
