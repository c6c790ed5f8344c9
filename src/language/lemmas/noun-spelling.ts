import { IRREGULAR_PLURALS, NOUNS_IN_MEN, NOUNS_IN_OE, NOUNS_IN_S } from './lexicon/irregular-nouns.ts'

const irregular = new Map(Object.entries(IRREGULAR_PLURALS))

/** Singular of a plural noun in lower case; a word that is no plural by its spelling is given back. */
export function singularOf(form: string): string {
  const known = irregular.get(form) ?? ofLastPart(form)
  if (known !== undefined) return known
  if (form.endsWith('men')) return NOUNS_IN_MEN.has(form) ? form : `${form.slice(0, -2)}an`
  if (
    !form.endsWith('s') ||
    form.length < 3 ||
    NOUNS_IN_S.has(form) ||
    /(?:ss|us|[^lnqdxk]is|basis|^(?:mid-)?'?\d{1,3}0s)$/.test(form)
  )
    return form
  if (/[\p{L}\d]'s$/u.test(form)) return /\d0's$/.test(form) ? form : form.slice(0, -2)
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(form)) return form.slice(0, -2)
  if (/oes$/.test(form)) return NOUNS_IN_OE.has(form.slice(0, -1)) ? form.slice(0, -1) : form.slice(0, -2)
  if (/[aeiou][bcdfglmnprt]uses$|[^aeo]yses$/.test(form) && !/(?:^|ho|ca|cla|pa|exc|ref|ab|f)uses$/.test(form))
    return form.slice(0, -2)
  return form.slice(0, -1)
}

/** "half-brothers" and "sons-in-law" go by the part that bears the number. */
function ofLastPart(form: string): string | undefined {
  const inner = /^(.+?)(-(?:in|of|at|to)-.+|-general)$/.exec(form)
  if (inner?.[1] && inner[2]) return singularOf(inner[1]) + inner[2]
  const hyphen = form.lastIndexOf('-')
  return hyphen > 0 && hyphen < form.length - 2
    ? form.slice(0, hyphen + 1) + singularOf(form.slice(hyphen + 1))
    : undefined
}
