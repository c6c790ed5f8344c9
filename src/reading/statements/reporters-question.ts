import type { FoundCue } from './find-cues.ts'
import { at, type View } from './view.ts'

/** "What does he expect?" in the reporter's own words asserts nothing for anybody. */
export function isReportersQuestion(view: View, { tokens: [verb], sentence: { tokens } }: FoundCue): boolean {
  const last = tokens[1] - 1
  if (at(view, last) !== '?' || view.quotation[last] !== -1 || view.quotation[verb] !== -1) return false
  return view.tokens[verb]?.deprel === 'root' && ASKING.test(at(view, tokens[0]))
}

const ASKING = /^(?:what|who|whom|which)$/
