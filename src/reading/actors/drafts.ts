import type { Analysis, Word } from '../../language/analyse.ts'
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts'
import type { Span } from '../../text/span.ts'
import { type Anatomy, anatomyOf } from './anatomy.ts'
import { METONYMS } from './lexicon/heads.ts'
import { THINGS } from './lexicon/things.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { partiesIn } from './party.ts'
import type { SideEvidence } from './side.ts'

/** A noun phrase that names or describes an actor, taken apart. */
export interface Draft {
  readonly phrase: NounPhrase
  readonly anatomy: Anatomy
}

/** The actors of a report before it is known who is who, in text order. */
export function findDrafts(analysis: Analysis, phrases: readonly NounPhrase[], evidence: SideEvidence): Draft[] {
  const drafts = withSurnames(phrases.flatMap(phrase => draftOf(phrase, evidence) ?? []))
  const surnames = surnamesTold(drafts, analysis)
  return drafts.filter(draft => !isThing(draft) && (!isSingleName(draft) || isKnownAlone(draft, surnames)))
}

/** "Vell said", taken for a body, where "Mara Vell" was named: the surname of somebody named in full is that person's. */
function withSurnames(drafts: readonly Draft[]): Draft[] {
  const surnames = new Set(
    drafts.flatMap(({ anatomy: { kind, name } }) =>
      kind === 'person' && name.length > 1 ? (name.at(-1)?.text ?? []) : [],
    ),
  )
  return drafts.map(draft => {
    const { phrase, anatomy } = draft
    const [only] = phrase.tokens
    const isSurname = phrase.tokens.length === 1 && !phrase.determiner && only !== undefined && surnames.has(only.text)
    if (!isSurname || anatomy.kind !== 'organisation') return draft
    return { phrase, anatomy: { kind: 'person', affiliation: [], role: [], name: phrase.tokens } }
  })
}

function draftOf(phrase: NounPhrase, evidence: SideEvidence): Draft | undefined {
  const anatomy = anatomyOf(phrase, partiesIn(phrase.tokens, evidence.gazetteer))
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

/** One word that would be a person's name. */
function isSingleName({ anatomy }: Draft): boolean {
  return anatomy.kind === 'person' && anatomy.role.length === 0 && anatomy.name.length === 1
}

/** A surname told in full elsewhere; a name of one word by itself is a village or a club as often as a person. */
function isKnownAlone({ anatomy: { name } }: Draft, surnames: ReadonlySet<string | undefined>): boolean {
  return surnames.has(name[0]?.lower)
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
