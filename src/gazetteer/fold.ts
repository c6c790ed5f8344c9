/**
 * A name without what writers vary: case, accents, apostrophes and full stops; hyphens and slashes become spaces. `Nova-Kakhovka’`
 * gives `nova kakhovka`. Other scripts are kept: Херсон gives херсон. Idempotent.
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  const bare = name.normalize('NFD').replace(MARKS, '').toLowerCase().normalize('NFD').replace(MARKS, '')
  return bare
    .replace(LETTERS, letter => PLAIN_LETTERS[letter] ?? letter)
    .replace(DROPPED, '')
    .split(BREAKS)
    .filter(part => part !== '')
    .join(' ')
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const MARKS = /\p{M}+/gu
// Letters with a stroke or a ligature, which Unicode does not take apart.
const LETTERS = /[łøđıßæœðþħŧ]/g
const PLAIN_LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
}
const DROPPED = /[’'ʼʻʹʺ`´‘"“”„«».]/g
const BREAKS = /[\s\-‐‑–—/_,]+/u
