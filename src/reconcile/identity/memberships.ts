import { fold } from '../../gazetteer/fold.ts'
import { JOINS, NAME_NOUNS } from './lexicon/armed-groups.ts'

/** How many characters after the name of an alliance its members are named. */
const REACH = 200

/**
 * Which of some folded names of bodies a text tells to be members of which: "the Walinzi Alliance, formed by the Umoja Army and the Lindi
 * League". Each member with the folded name of its alliance.
 */
export function membershipsIn(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const whole = names.filter(name => NAME_NOUNS.has(name.split(' ').at(-1) ?? '') && name.includes(' '))
  if (whole.length === 0 || names.length < 2) return found
  for (const sentence of text.split(/[.!?](?=\s)|\n/)) {
    const words = ` ${fold(sentence.replace(/[’'`]s?(?=\s|$)/gu, ''))} `
    for (const alliance of whole) {
      const at = words.indexOf(` ${alliance} `)
      const after = at < 0 ? '' : words.slice(at + alliance.length + 1, at + alliance.length + REACH)
      if (!JOINS.test(after)) continue
      for (const name of names)
        if (name !== alliance && name.includes(' ') && after.includes(` ${name} `)) found.set(name, alliance)
    }
  }
  return found
}
