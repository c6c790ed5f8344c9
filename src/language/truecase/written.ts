import type { CaseLabel } from './labels.ts'

/** A form in capitals as it is written in the given letter case; a form with small letters, or whose length would change, as it is. */
export function written(form: string, label: CaseLabel): string {
  if (label === 'upper' || /\p{Ll}/u.test(form)) return form
  const lower = form.toLowerCase()
  const made = label === 'lower' ? lower : withCapitals(lower)
  return lower.length === form.length && made.length === form.length ? made : form
}

/** A capital at the beginning, and after a hyphen, a full stop or the apostrophe of "O’Neill". */
function withCapitals(lower: string): string {
  return lower.replace(/(?:^\P{L}*|(?<=[-‐.])|(?<=^[dol]['’]))\p{Ll}/gu, letters => letters.toUpperCase())
}
