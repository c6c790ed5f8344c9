import type { Sentence } from '../../language/analyse.ts'
import { findAccordingTo } from './according-to.ts'
import { adjectiveAttributions } from './adjective-cues.ts'
import { adverbAttributions } from './adverb-cues.ts'
import type { Attribution } from './attribution.ts'
import { nounAttributions } from './noun-cues.ts'
import { quotedSayings } from './quoted-sayings.ts'
import { verbAttributions } from './verb-attributions.ts'
import type { View } from './view.ts'

/** What the rules find in a sentence: by verbs, nouns, adjectives and adverbs in order of each; then “according to”, and what is said inside of quotations. */
export function attributionsByRule(view: View, sentence: Sentence): Attribution[] {
  const found = [verbAttributions, nounAttributions, adjectiveAttributions, adverbAttributions].flatMap(find =>
    find(view, sentence),
  )
  const taken = found.filter(({ source }) => source).flatMap(({ content }) => content.spans)
  return [...found, ...findAccordingTo(view, sentence, taken), ...quotedSayings(view, sentence)]
}
