// Runs are bounded, as V8 keeps each step of one on a bounded stack.
const ADDRESS = /(?:(?:https?|ftp):\/\/|mailto:|doi:|www\.)[^\s<>"“”«»—]{2,1900}/iy
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/uy
const DOMAIN =
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,6}(?:com|org|net|gov|edu|mil|info|biz|ru|ua|by|uk|de|fr|eu|tv|io|ca|au|jp|cn|il|ir|sy|ps|lb|tr|pl|nz|tw|dk|mx|media|news|doc|docx|xls|xlsx|pdf|jpg|png|html?|php|txt|zip)(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»]{0,1000})?/iuy
/** Newsgroups and their like: three or more words in lower case. */
const DOTTED =
  /(?:\p{Ll}{2,30}\.){2,8}[\p{Ll}-]{2,30}(?![\p{L}\p{N}])|(?:alt|comp|misc|rec|sci|soc|talk)\.\p{Ll}{2,30}/uy
const FIRST = /[\p{L}\p{N}]/u

/** Longest stretch without white space in which addresses are looked for. */
export const LONGEST_ADDRESS = 2000

/** End of the URL, e-mail address, domain or file name that begins at an offset, without the punctuation behind it; `undefined` for none. */
export function webEnd(text: string, at: number, end: number): number | undefined {
  if (!FIRST.test(text.charAt(at))) return undefined
  for (const pattern of [ADDRESS, MAIL, DOMAIN, DOTTED]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return withoutTail(text, at, Math.min(end, pattern.lastIndex))
  }
  return undefined
}

/** Marks at the end belong to the sentence; a closing bracket belongs to the address only where that opens it. */
function withoutTail(text: string, at: number, end: number): number {
  const opensBracket = text.slice(at, end).includes('(')
  let to = end
  while (to > at + 1) {
    const last = text.charAt(to - 1)
    if (last === ')' && opensBracket) break
    if (!/[.,;:!?)\]}'’…]/.test(last)) break
    to--
  }
  return to
}
