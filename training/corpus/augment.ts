import type { Chance } from '../network/chance.ts'

/** Shares of sentences that are set otherwise. */
export interface Recasing {
  /** All upper case, as on old wires. */
  readonly upper: number
  /** A capital on each longer word, as in headlines. */
  readonly title: number
  /** All lower case, as in chats. */
  readonly lower: number
}

/** Words as another desk would set them; most often as they are. */
export function recased(
  forms: readonly string[],
  { upper, title, lower }: Recasing,
  chance: Chance,
): readonly string[] {
  const draw = chance.next()
  if (draw < upper) return forms.map(form => form.toUpperCase())
  if (draw < upper + title) return forms.map(capitalised)
  if (draw < upper + title + lower) return forms.map(form => form.toLowerCase())
  return forms
}

function capitalised(form: string): string {
  return form.length > 3 ? form.replace(/^\p{Ll}/u, first => first.toUpperCase()) : form
}
