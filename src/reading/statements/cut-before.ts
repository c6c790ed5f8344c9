import type { Sentence } from '../../language/analyse.ts'
import { adjunctsFrom } from './adjuncts.ts'
import type { FoundCue } from './find-cues.ts'
import { sourceOf } from './source.ts'
import { at, type View } from './view.ts'

/** Content of one cue ends where the next coordinated statement of the sentence begins: "A said …, while B said …". */
export function cutBefore(view: View, next: FoundCue | undefined, sentence: Sentence): number {
  const end = sentence.tokens[1]
  if (!next) return end
  if (/^(?:and|but)$/.test(at(view, next.words[0] - 1))) return next.words[0] - 1
  const source = sourceOf(view, next)
  const start = source?.side === 'before' ? Math.min(source.tokens[0], next.tokens[0]) : end
  if (isInserted(view, next, start)) return start - 1
  if (start >= end || !/^(?:while|but|and|whereas|though|although)$/.test(at(view, start - 1))) return end
  return at(view, start - 2) === ',' ? start - 2 : end
}

/** "Egypt expects an answer by Friday, a source said": the next cue has what stands before it, and nothing behind it. */
function isInserted(view: View, { tokens, sentence }: FoundCue, start: number): boolean {
  const end = sentence.tokens[1] - (/^[.!?]$/.test(at(view, sentence.tokens[1] - 1)) ? 1 : 0)
  return at(view, start - 1) === ',' && adjunctsFrom(view, { from: tokens[1], end, verb: tokens[0] }).next >= end
}
