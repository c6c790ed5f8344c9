import { SHORT_STATES, STATES_IN_CAPITALS } from './lexicon/of-a-town.ts'
import type { Sighting } from './sighting.ts'

/** A short form of a state with its full stops that is no word of English: "W.Va.", "D.C.", "Fla.", or "NSW". */
export function isShortState({ words, from, to, name, start, end }: Sighting): boolean {
  const [word, stop] = [words[to - 1], words[to]]
  if (!word || to - from > 1) return false
  if (STATES_IN_CAPITALS.has(name)) return word.text === word.text.toUpperCase()
  if (/^(?:\p{Lu}\p{Ll}?\.){2,}$/u.test(word.text)) return true
  return (
    SHORT_STATES.has(name.replace(/\.$/, '')) &&
    (word.text.endsWith('.') || (stop?.text === '.' && end - start > word.text.length))
  )
}
