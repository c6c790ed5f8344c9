import { type Analysis, tokenAt } from '../../language/analyse.ts'
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts'
import { idFrom } from '../../record/ids.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import type { MentionInput } from './find-mentions.ts'
import { METONYMS_OF_SAYING } from './lexicon/heads.ts'

/** Toponyms are mentions too: of the place, or of the government that its name stands for. */
export function placeMentions({ analysis, reportId, places }: MentionInput, actors: readonly Mention[]): Mention[] {
  const taken = new Set(actors.map(actor => actor.id))
  return places
    .filter(place => !taken.has(place.mention))
    .map(place => {
      const locus = place.at ?? place.candidates[0]
      const metonym = METONYMS_OF_SAYING.get(place.toponym.toLowerCase())
      const isPower =
        standsForPower(place) || (metonym !== undefined && place.spans.some(span => speaks(analysis, span)))
      const kind: MentionKind = isPower ? 'government' : 'place'
      const side: Grounded<string> | undefined =
        kind === 'government' && (metonym ?? locus?.country)
          ? {
              value: metonym ?? locus?.country ?? '',
              basis: 'implied',
              spans: place.spans,
              rule: 'actors/side-metonym',
            }
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

/** The subject of a verb of saying: "Tel Aviv says". */
function speaks(analysis: Analysis, [start, end]: Span): boolean {
  const { tokens } = analysis
  for (let at = tokenAt(analysis, start); (tokens[at]?.end ?? Infinity) <= end; at++) {
    const { deprel, head = -1 } = tokens[at] ?? {}
    if (deprel === 'nsubj' && SPEECH_VERBS.has(tokens[head]?.lemma ?? '')) return true
  }
  return false
}
