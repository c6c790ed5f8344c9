// U+E000 is the first character above the surrogates; what follows it is a code unit from U+D800 on, brought down to letters.
const MARK = '\ue000'
const HIGH = 0xd800
const LOW = 0x1000
const HIGH_UNIT = /[\ud800-\uffff]/g
const MARKED = /\ue000(.)/gs

/**
 * A key as SQLite keeps it. SQLite compares text by its UTF-8 bytes, which is the order of code units up to U+D7FF only, and
 * cannot keep half a surrogate pair; each code unit from there on becomes two characters that sort as it did.
 */
export function keyText(key: string): string {
  if (key.search(HIGH_UNIT) < 0) return key
  return key.replace(HIGH_UNIT, unit => MARK + String.fromCharCode(unit.charCodeAt(0) - HIGH + LOW))
}

/** The key that a text was made from. */
export function keyOfText(text: string): string {
  if (!text.includes(MARK)) return text
  return text.replace(MARKED, (_, low: string) => String.fromCharCode(low.charCodeAt(0) - LOW + HIGH))
}
