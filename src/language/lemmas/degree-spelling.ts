import { ADJECTIVES_IN_E } from './lexicon/final-e.ts'

/** Positive of a comparative ("er") or superlative ("est") in lower case: "heavier" → heavy, "biggest" → big, "safer" → safe. */
export function positiveOf(form: string, ending: 'er' | 'est'): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form
  const stem = form.slice(0, -ending.length)
  if (ADJECTIVES_IN_E.has(`${stem}e`)) return `${stem}e`
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (/([bdgmnpt])\1$|uell$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cvu]|[aeiou]bl|[bdpt]l|[rn]g(?<!ong|oung|trong)|[aeiou]g|[^aeo]at|[^aeo]id|[^s]s)$/.test(stem)
    ? `${stem}e`
    : stem
}
