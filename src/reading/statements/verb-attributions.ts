import { type Sentence, tokenAt } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import { agentlessContent } from './agentless.ts'
import type { Attribution } from './attribution.ts'
import { citedAsSaying, citedInPassing, isQuoting } from './cited.ts'
import { hasQuotation, isClause } from './complement.ts'
import { type Content, contentOf } from './content.ts'
import { cutBefore } from './cut-before.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import { DONE_BY_THINGS, FINDERS, FINDINGS } from './lexicon/findings.ts'
import { type Source, sourceOf } from './source.ts'
import { at, type View } from './view.ts'

const FINDING_CUES = new Map(FINDINGS.map(cue => [cue.lemma, cue]))

/** What a verb is found to attribute: an attribution whose cue there is. */
type VerbAttribution = Attribution & { readonly cue: FoundCue }

/**
 * What the verbs of a sentence attribute, in order. Read from the last verb to the first, since what one says ends where the next that says
 * something begins; then participles behind a comma get the source of the statement before them.
 */
export function verbAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: VerbAttribution[] = []
  for (const cue of findCues(view, sentence).toReversed()) {
    const next = found[0]?.cue
    if (isQuoting(cue, view, next)) continue
    const cited = citedAsSaying(view, cue)
    const source = cited?.source ?? sourceOf(view, cue)
    const attribution = attributionOf(view, { cue, source, next, block: cited?.block })
    if (attribution) found.unshift(cited ? { ...attribution, settles: cited.settles } : attribution)
    else if (isParticiple(view, cue)) found.unshift({ source: undefined, cue, content: NOTHING })
  }
  const kept: Attribution[] = []
  for (const [i, each] of found.entries()) {
    const before = kept.at(-1)
    const cited = before && citedInPassing(view, each.cue)
    if (cited) {
      kept.push({ source: cited, cue: each.cue, content: before.content, settles: each.cue.tokens })
      continue
    }
    const source = isParticiple(view, each.cue) ? kept.at(-1)?.source : undefined
    const attribution = source ? attributionOf(view, { cue: each.cue, source, next: found[i + 1]?.cue }) : each
    if (attribution && attribution.content !== NOTHING) kept.push(attribution)
  }
  return kept
}

/** Of a participle whose source is still to be found. */
const NOTHING: Content = { spans: [], rule: '' }

interface Seen {
  readonly cue: FoundCue
  readonly source: Source | undefined
  readonly next: FoundCue | undefined
  /** Where more than the source stands before the cue: "Interfax cited the minister as saying". */
  readonly block?: Span | undefined
}

function attributionOf(view: View, { cue: seen, source, next, block }: Seen): VerbAttribution | undefined {
  const cue = asFinding(view, seen, source)
  const cut = cutBefore(view, next, cue.sentence)
  const content = source
    ? contentOf(view, cue, block ? { ...source, tokens: block } : source, cut)
    : cue.isPassive
      ? agentlessOf(view, cue, cut)
      : undefined
  if (!content || (source && !source.mention && !isOfSpeech(view, cue, source, content))) return undefined
  return { source, cue, content }
}

/** "…, adding that …", “…,” warning of …: it speaks for whoever the statement before it is of. */
function isParticiple(view: View, { tokens: [from] }: FoundCue): boolean {
  return at(view, from).endsWith('ing') && (at(view, from - 1) === ',' || (view.quotation[from - 1] ?? -1) !== -1)
}

/** Where none that is known to act says it, a deed may be meant unless a clause or a quotation is said: "the keeper denied the visitors five times", "it threatens the truce". */
function isOfSpeech(view: View, { cue, sentence }: FoundCue, { tokens }: Source, { spans }: Content): boolean {
  const span = spans[0] ?? [0, 0]
  const words: Span = [tokenAt(view.analysis, span[0]), Math.min(tokenAt(view.analysis, span[1]), sentence.tokens[1])]
  const isThing = DONE_BY_THINGS.has(cue.lemma)
  if (isThing && at(view, words[0]) === 'to') return true
  const isPronoun =
    /^(?:PRON|PROPN)$/.test(view.tokens[tokens[0]]?.upos ?? '') && !(isThing && at(view, tokens[0]) === 'it')
  return isPronoun || !cue.isDeed || isClause(view, words) || hasQuotation(view, words)
}

/** Without the stop of its sentence. */
function agentlessOf(view: View, cue: FoundCue, cut: number): Content | undefined {
  const [, last] = cue.sentence.tokens
  return agentlessContent(view, cue, Math.min(cut, /^[.!?]$/.test(at(view, last - 1)) ? last - 1 : last))
}

/** "The survey finds …": what papers and figures do has a row of its own. */
function asFinding(view: View, cue: FoundCue, source: Source | undefined): FoundCue {
  const finding = FINDING_CUES.get(cue.cue.lemma)
  if (!finding || !source || source.mention) return cue
  const isFinder = view.tokens.slice(...source.tokens).some(({ lemma }) => FINDERS.has(lemma))
  return isFinder ? { ...cue, cue: finding } : cue
}
