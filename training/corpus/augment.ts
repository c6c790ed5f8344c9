import type { Chance } from '../network/chance.ts'

/** Words as another desk would set them: all upper case (wire text), headline case, all lower case; most often as they are. */
export function recased(forms: readonly string[], chance: Chance): readonly string[] {
  const draw = chance.next()
  if (draw < 0.03) return forms.map(form => form.toUpperCase())
  if (draw < 0.06)
    return forms.map(form => (form.length > 3 ? form.replace(/^\p{Ll}/u, first => first.toUpperCase()) : form))
  if (draw < 0.08) return forms.map(form => form.toLowerCase())
  return forms
}
