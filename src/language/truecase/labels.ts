import { beginsUpper } from '../tokens.ts'

/** How a word is written where capitals mean something: "river", "River", "NATO". */
export const CASE_LABELS = ['lower', 'title', 'upper'] as const

export type CaseLabel = (typeof CASE_LABELS)[number]

/** The label of a form in text of mixed case; a single capital is title, "McGee" too. */
export function caseOf(form: string): CaseLabel {
  if (/\p{L}\P{Ll}*\p{L}/u.test(form) && form === form.toUpperCase()) return 'upper'
  return beginsUpper(form.replace(/^\P{L}+/u, '')) ? 'title' : 'lower'
}
