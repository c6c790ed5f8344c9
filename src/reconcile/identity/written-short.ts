import { byCodeUnits } from '../order.ts'

/** A name and the short form that a text gives for it. */
export interface WrittenShort {
  readonly name: string
  readonly short: string
}

/** Short forms that a text gives in brackets after a name with those initials, and names that it gives after a short form. */
export function shortFormsIn(text: string): WrittenShort[] {
  const found: WrittenShort[] = []
  for (const match of text.matchAll(SHORT_IN_BRACKETS)) {
    const [, short = ''] = match
    const words = text
      .slice(Math.max(0, match.index - REACH), match.index)
      .trimEnd()
      .split(/\s+/)
    for (let length = short.length; length <= Math.min(words.length, short.length + SMALL_WORDS); length++) {
      const name = words.slice(-length).join(' ')
      if (isShortOf(short, name)) found.push({ name, short })
    }
  }
  for (const [, short = '', name = ''] of text.matchAll(NAME_IN_BRACKETS))
    if (isShortOf(short, name)) found.push({ name, short })
  return found
}

/** Other languages put the words in another order: the MRC is the Movement for Congolese Renewal. */
export function isShortOf(short: string, name: string): boolean {
  return sortedLetters(initialsOf(name)) === sortedLetters(short)
}

const SHORT_IN_BRACKETS = /\(([\p{Lu}\p{N}]{2,8})\)/gu
const NAME_IN_BRACKETS = /\b(\p{Lu}{2,8}) \((?:the )?(\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){1,9})\)/gu
const REACH = 120
const SMALL_WORDS = 4

const sortedLetters = (letters: string): string => [...letters].sort(byCodeUnits).join('')

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
    .join('')
