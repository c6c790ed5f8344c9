import { fold } from '../../gazetteer/fold.ts'
import { NAME_ENDINGS, NAME_PARTICLES, SAME_GIVEN_NAMES, TITLES } from './lexicon/person-names.ts'

/** A person’s name by sound: surname, and the first given name or initial if there is one. */
export interface PersonName {
  readonly surname: string
  readonly given?: string
}

/** Reads a name without its titles; `undefined` when it holds no capitalised word, as "a resident". */
export function personName(name: string): PersonName | undefined {
  if (!/\p{Lu}/u.test(name)) return undefined
  const words = fold(firstOfDouble(name.replace(/[’'`]s(?=\s|$)/gu, '')))
    .split(' ')
    .filter(word => word !== '' && !TITLES.has(word) && !NAME_ENDINGS.has(word))
  const surname = words.at(-1)
  if (surname === undefined) return undefined
  const [first] = words.slice(0, -1)
  return first === undefined ? { surname: soundOf(surname) } : { surname: soundOf(surname), given: givenKey(first) }
}

/** Of a double surname the first: the press calls Jean Ilunga-Mbaya Jean Ilunga. "Al-Assad" is no double one. */
function firstOfDouble(name: string): string {
  return name.replace(/(?<=\s)(\p{Lu}[\p{L}’']+)-\p{Lu}[\p{L}’']+\s*$/u, (whole: string, first: string) =>
    NAME_PARTICLES.has(fold(first)) ? whole : first,
  )
}

/**
 * A key that spellings of one Slavic name share: Zelensky, Zelenskyy, Zelenskiy and Zelenskyi. Folds what BGN/PCGN, the
 * Ukrainian national system and press use write differently.
 */
export function soundOf(word: string): string {
  return word
    .replace(/(.)\1+/gu, '$1')
    .replace(/([aeiounlr])h$/, '$1')
    .replace(/(?:iye|iy|yy|yj|ij|ii|yi|y|i|j)$/, 'i')
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replace(/[iy]([uaeo])/g, '$1')
    .replaceAll('y', 'i')
    .replace(/(.)\1+/gu, '$1')
}

function givenKey(word: string): string {
  const sound = soundOf(word)
  return GIVEN.get(sound) ?? sound
}

const GIVEN = new Map<string, string>()
for (const line of SAME_GIVEN_NAMES) {
  const sounds = line.split(' ').map(soundOf)
  for (const sound of sounds) GIVEN.set(sound, sounds[0] ?? sound)
}
