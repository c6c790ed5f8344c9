import { type Analysis, sentenceAt, tokenAt } from '../../language/analyse.ts'
import type { Mention } from '../../record/mention.ts'
import { OF_A_STATE } from './lexicon/state-bodies.ts'

/**
 * "Moscow denied any losses. The Defence Ministry said …": a body of a government that opens its clause is of the government that the sentence
 * before, or the part of the sentence before it, has for its subject. `mentions` in text order.
 */
export function withSidesOfSubjects(mentions: readonly Mention[], analysis: Analysis): Mention[] {
  let last: Mention | undefined
  return mentions.map(mention => {
    if (mention.kind === 'place' || !isSubject(mention, analysis)) return mention
    const told = last && isBody(mention) && isNear(last, mention, analysis) ? withSide(mention, last) : mention
    if (told.side && (told.kind === 'government' || told.side.value !== last?.side?.value)) last = told
    return told
  })
}

function withSide(mention: Mention, { side, spans }: Mention): Mention {
  if (!side) return mention
  return {
    ...mention,
    side: {
      value: side.value,
      basis: 'implied',
      spans: [...mention.spans, ...spans],
      rule: 'actors/side-subject-before',
    },
  }
}

/** "the Defence Ministry", "the Foreign Ministry": of some government, and nothing tells of which. */
function isBody({ kind, side, affiliation, name }: Mention): boolean {
  if (kind !== 'government' || side || affiliation) return false
  return name.split(/[\s-]+/).every(word => OF_A_STATE.has(word.toLowerCase()))
}

/** In the sentence or the one before, in one paragraph; the one before is a government too. */
function isNear(before: Mention, mention: Mention, analysis: Analysis): boolean {
  const [one, two] = [sentenceOf(before, analysis), sentenceOf(mention, analysis)]
  if (!one || !two || one.paragraph !== two.paragraph || before.kind !== 'government') return false
  return analysis.sentences.indexOf(two) - analysis.sentences.indexOf(one) <= 2
}

const sentenceOf = ({ spans }: Mention, analysis: Analysis) => sentenceAt(analysis, spans[0]?.[0] ?? 0)

function isSubject({ spans: [span] }: Mention, analysis: Analysis): boolean {
  if (!span) return false
  for (let at = tokenAt(analysis, span[0]); (analysis.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span[1]; at++)
    if (/^nsubj/.test(analysis.tokens[at]?.deprel ?? '')) return true
  return false
}
