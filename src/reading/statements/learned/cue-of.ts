import type { Cue } from '../lexicon/cue.ts'
import { cuesFor, longestCue } from '../lexicon/cues.ts'
import { at, type View } from '../view.ts'

const POS = { VERB: 'verb', AUX: 'verb', NOUN: 'noun', PROPN: 'noun', ADJ: 'adjective', ADV: 'adverb' } as const

/** The lexicon's row for a cue that hangs on a word, and how many words it has; a row made for it where the lexicon has none. */
export function cueOf(view: View, head: number): { readonly cue: Cue; readonly length: number } {
  const word = view.tokens[head]
  const following = [head + 1, head + 2].map(each => at(view, each))
  const own = Object.entries(POS).find(([upos]) => upos === word?.upos)?.[1]
  for (const pos of [own, 'verb', 'noun', 'adjective', 'preposition', 'adverb'] as const) {
    const found =
      pos && longestCue(cuesFor(pos), pos === 'preposition' ? at(view, head) : (word?.lemma ?? ''), following)
    if (found) return { cue: found[0], length: found[1] }
  }
  return { cue: unlisted(word?.lemma ?? ''), length: 1 }
}

/** What the lexicon has no row for says no more than that something is attributed. */
function unlisted(lemma: string): Cue {
  return { lemma, pos: 'verb', kind: 'speech', stance: 'asserts', takes: ['any'], strength: 'seldom', example: '' }
}
