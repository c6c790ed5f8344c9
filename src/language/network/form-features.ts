import { hashOf } from './hash.ts'

/** The form by which word vectors are looked up: lower case, straight apostrophes, no soft hyphens. */
export function vectorForm(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', '')
}

/** The same with each digit as 0, for numbers that have no vector of their own. */
export function digitForm(form: string): string {
  return form.replace(/\p{N}/gu, '0')
}

/** Longest word whose parts are looked at in full; of a longer one the beginning and the end are. */
const LONGEST = 60

/**
 * Keys of what a word's form shows beside its vector: the word, its first and last letters, its shape (Xxx, XXX, x-x, 00). What fine-tuned
 * taggers call affix and orthographic features (Ratnaparkhi 1996).
 */
export function formKeys(form: string): number[] {
  const short = form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form
  const word = digitForm(vectorForm(short))
  const keys = [hashOf(word, 1), hashOf(shapeOf(short), 2), hashOf(caseOf(short), 3)]
  for (let length = 1; length <= 4 && length <= word.length; length++)
    keys.push(hashOf(word.slice(-length), 10 + length))
  for (let length = 1; length <= 3 && length <= word.length; length++)
    keys.push(hashOf(word.slice(0, length), 20 + length))
  return keys
}

/** Upper-case letters as X, others as x, digits as 0, the rest as it is; a run is cut at three. */
export function shapeOf(form: string): string {
  let shape = ''
  let run = 0
  for (const letter of form) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '0' : letter
    run = shape.endsWith(kind) ? run + 1 : 1
    if (run <= 3) shape += kind
  }
  return shape
}

function caseOf(form: string): string {
  if (!/\p{L}/u.test(form)) return 'none'
  if (form === form.toLowerCase()) return 'lower'
  if (form === form.toUpperCase()) return form.length > 1 ? 'upper' : 'letter'
  return /^\P{L}*\p{Lu}/u.test(form) ? 'title' : 'mixed'
}
