import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis, Word } from '../../language/analyse.ts'
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import type { Actor } from './actor.ts'
import { agreementOf } from './agreement.ts'
import { type Anatomy, anatomyOf } from './anatomy.ts'
import { withAppositions } from './appositions.ts'
import { Chains } from './chains.ts'
import { METONYMS } from './lexicon/heads.ts'
import { isAddress } from './lexicon/roles.ts'
import { THINGS } from './lexicon/things.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import { partiesIn } from './party.ts'
import { PlaceIndex } from './place-index.ts'
import { withPossessiveSides } from './possessive-side.ts'
import { referentsOf } from './referents.ts'
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
  readonly anatomy: Anatomy
}

/** Names and descriptions of actors, and the toponyms, in text order; each with the chain it belongs to. */
export function findMentions(input: MentionInput): Mention[] {
  const { analysis, reportId, gazetteer } = input
  const places = new PlaceIndex(input.places)
  const evidence = { places, gazetteer }
  const drafts = findNounPhrases(analysis).flatMap(phrase => draftOf(phrase, evidence) ?? [])
  const surnames = surnamesTold(drafts, analysis)
  const kept = drafts.filter(draft => !isThing(draft) && (!isSingleName(draft) || isKnownAlone(draft, surnames)))
  const chains = new Chains(reportId)
  const known = { chains, places, referents: referentsOf(analysis) }
  const actors = kept.map((draft): Actor => ({ phrase: draft.phrase, mention: mentionOf(draft, input, known) }))
  const named = withAppositions(withServed(actors, analysis), analysis).map(({ mention }) => ({
    ...mention,
    name: chains.nameOf(mention.chain) || mention.name,
  }))
  const all = [...named, ...placeMentions(input, named)].sort((a, b) => startOf(a) - startOf(b))
  return withPossessiveSides(all, analysis)
}

function draftOf(phrase: NounPhrase, evidence: SideEvidence): Draft | undefined {
  const parties = partiesIn(phrase.tokens, evidence.gazetteer)
  const anatomy = anatomyOf(phrase, word => parties.has(word))
  return anatomy && !isOnlyPlace(phrase.tokens, anatomy, evidence) ? { phrase, anatomy } : undefined
}

function isOnlyPlace(tokens: readonly Word[], anatomy: Anatomy, { places, gazetteer }: SideEvidence): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return true
  if (tokens.length === 1 && gazetteer.demonym(first.text)) return true
  if (anatomy.role.length > 0 || METONYMS.has(tokens.map(token => token.lower).join(' '))) return false
  const span: Span = [(anatomy.kind === 'person' ? (anatomy.name[0] ?? first) : first).start, last.end]
  const under = places.under(span)
  const covering = under.some(place => place.spans.some(([start, end]) => start <= span[0] && end >= span[1]))
  return covering || (anatomy.kind === 'person' && under.length > 0)
}

/** "the Antonivskyi Bridge", "Harbour Courier": capitals without a title that name no person. */
function isThing({ phrase: { determiner, named, tokens }, anatomy }: Draft): boolean {
  if (anatomy.kind !== 'person' || anatomy.role.length > 0 || anatomy.name.length < 2) return false
  return determiner !== undefined || (named !== 'person' && tokens.some(token => THINGS.has(token.lower)))
}

function isFullName({ anatomy }: Draft): boolean {
  return anatomy.kind === 'person' && (anatomy.name.length > 1 || anatomy.role.length > 0)
}

/** Last words of full names, and single names of persons that are heard to say something. */
function surnamesTold(drafts: readonly Draft[], { tokens }: Analysis): ReadonlySet<string | undefined> {
  const told = drafts.filter(draft => isFullName(draft) || (isSingleName(draft) && speaks(draft.phrase, tokens)))
  return new Set(told.map(draft => draft.phrase.tokens.at(-1)?.lower))
}

/** A person by the names of the text, and the subject of a verb of saying. */
function speaks({ named, head }: NounPhrase, words: readonly Word[]): boolean {
  const { deprel, head: verb = -1 } = words[head] ?? {}
  return named === 'person' && deprel === 'nsubj' && SPEECH_VERBS.has(words[verb]?.lemma ?? '')
}

/** One word that would be a person's name. */
function isSingleName({ anatomy }: Draft): boolean {
  return anatomy.kind === 'person' && anatomy.role.length === 0 && anatomy.name.length === 1
}

/** A surname told in full elsewhere; a name of one word by itself is a village or a club as often as a person. */
function isKnownAlone({ anatomy: { name } }: Draft, surnames: ReadonlySet<string | undefined>): boolean {
  return surnames.has(name[0]?.lower)
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
  const chain = chains.chainOf({
    // An owner begins where its phrase does; each has a chain of its own.
    start: owns ? span[1] : span[0],
    kind: anatomy.kind,
    name,
    isNamed: isPersonByName(anatomy) || (words[head]?.upos === 'PROPN' && anatomy.role.length === 0),
    head: (isPersonByName(anatomy) ? anatomy.name.at(-1) : words[head])?.text ?? name,
    definite: /^(?:the|its|their|['’]s?)$/.test(determiner?.lower ?? ''),
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
    ...part('role', anatomy.role.every(isAddress) ? [] : anatomy.role, text),
    ...part('affiliation', anatomy.affiliation, text),
    ...(side ? { side } : {}),
  }
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

function spanOf(tokens: readonly Word[]): Span {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
}

function startOf(mention: Mention): number {
  return mention.spans[0]?.[0] ?? 0
}
