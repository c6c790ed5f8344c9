import type { Span } from '../../text/span.ts'
import { type Cue, type CuePos, cuesFor, longestCue } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

const ORDER: readonly CuePos[] = ['verb', 'noun', 'adjective', 'preposition', 'adverb']

/** The word of a cue that its row is of: the last verb that the lexicon has ("refused to say"), else the first word that it has, else the last verb. */
export function cueHead(view: View, [from, to]: Span): number {
  let verb: number | undefined
  for (let i = to - 1; i >= from; i--) {
    if (view.tokens[i]?.upos !== 'VERB') continue
    verb ??= i
    if (entry(view, i, 'verb')) return i
  }
  for (const pos of ORDER) for (let i = from; i < to; i++) if (entry(view, i, pos)) return i
  return verb ?? from
}

/** The row of the lexicon that a range of tokens is a cue by; `undefined` for words that it does not have. */
export function rowAt(view: View, cue: Span): Cue | undefined {
  const head = cueHead(view, cue)
  for (const pos of ORDER) {
    const found = entry(view, head, pos)
    if (found) return found
  }
  return undefined
}

function entry(view: View, index: number, pos: CuePos): Cue | undefined {
  const word = view.tokens[index]
  if (!word || (pos === 'verb' && word.upos === 'ADP')) return undefined
  const following = [index + 1, index + 2].map(each => at(view, each))
  return longestCue(cuesFor(pos), pos === 'preposition' || pos === 'adverb' ? word.lower : word.lemma, following)?.[0]
}
