import type { TagState } from './tag-state.ts'

/** True for an apostrophe alone that owns: "the soldiers' families". */
export function isPossessive({ tokens, upos }: TagState, at: number): boolean {
  const before = tokens[at - 1]
  const isNoun = upos[at - 1] === 'NOUN' || upos[at - 1] === 'PROPN'
  return isNoun && before?.end === tokens[at]?.start && before?.lower.endsWith('s') === true
}

/** True for a straight quotation mark that stands before a word and not after one. */
export function isQuoteOpening({ tokens }: TagState, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (next === undefined || next.start !== mark?.end) return false
  return before === undefined || before.end !== mark.start || before.kind === 'mark'
}
