/** What a UTF-16 unit is to the tokenizer, so that a text is scanned without regular expressions. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Accents and variation selectors, and what has no look of its own: soft hyphens, zero-width spaces and joiners, direction marks. */
export const ATTACHED = 4
export const APOSTROPHE = 5
/** Hyphens that join words; dashes that part them are marks. */
export const HYPHEN = 6
/** Punctuation, symbols, controls, halves of surrogate pairs. */
export const MARK = 7

const classes = new Uint8Array(0x10000)

/** Class of the UTF-16 unit at an offset, for a surrogate pair that of its character; `SPACE` outside the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit]
  if (known === undefined) return SPACE
  if (known === 0) classes[unit] = classify(unit)
  return unit >= 0xd800 && unit < 0xdc00 ? classOfPair(text, at) : (classes[unit] ?? MARK)
}

/** UTF-16 units of the character at an offset: 1, or 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0
  if (point < 0x10000) return MARK
  const char = String.fromCodePoint(point)
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  return /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(char) ? ATTACHED : MARK
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  if (/\s/.test(char)) return SPACE
  if (/['’ʼ＇`´]/.test(char)) return APOSTROPHE
  if (/[\p{L}_]/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  if (/[\p{M}\p{Cf}]/u.test(char)) return ATTACHED
  return /[-\u2010\u2011]/.test(char) ? HYPHEN : MARK
}
