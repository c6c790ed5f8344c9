import type { Cue } from '../lexicon/cue.ts'
import { cuesFor, longestCue, QUOTATION } from '../lexicon/cues.ts'
import { at, type View } from '../view.ts'

const POS = { VERB: 'verb', AUX: 'verb', NOUN: 'noun', PROPN: 'noun', ADJ: 'adjective', ADV: 'adverb' } as const

/** “Vell: ‘We go on.’” */
const COLON: Cue = {
  ...QUOTATION,
  pos: 'preposition',
  kind: 'speech',
  takes: ['quote'],
  strength: 'often',
  example: 'The mayor: “We go on.”',
}

/** The lexicon's row for a cue that hangs on a word, and how many words it has; a row made for it where the lexicon has none. */
export function cueOf(view: View, head: number): { readonly cue: Cue; readonly length: number } {
  const word = view.tokens[head]
  if (word?.lower === ':') return { cue: COLON, length: 1 }
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
  return { lemma, pos: 'verb', kind: 'attitude', stance: 'asserts', takes: ['any'], strength: 'seldom', example: '' }
}

/** True for a row of the lexicon, false for one made for a word that has none. */
export function isListed({ example }: Cue): boolean {
  return example !== ''
}
