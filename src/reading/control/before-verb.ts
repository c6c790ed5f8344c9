import type { Word } from '../../language/analyse.ts'

/** True for a verb behind "had to": who had to leave a town has left it. */
export function hadTo(words: readonly Word[], verb: number): boolean {
  return words[verb - 1]?.lower === 'to' && words[verb - 2]?.lower === 'had'
}

/** True for a verb a few words behind "how": "pupils learn how the army captured Orvel" is a lesson, no news. */
export function isBehindHow(words: readonly Word[], verb: number): boolean {
  return words.slice(Math.max(0, verb - 5), verb).some(({ lower }) => lower === 'how')
}
