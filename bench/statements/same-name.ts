/** The words of a name or description that tell: lower case, without article, possessive ending and marks at the edges. */
function tellingWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[“”"«»,.]/g, '')
    .split(/\s+/)
    .filter(word => word !== '' && !['the', 'a', 'an'].includes(word))
}

/** True when both names have the same telling words. */
export function isSameName(a: string, b: string): boolean {
  return tellingWords(a).join(' ') === tellingWords(b).join(' ')
}

/** True when one name has all the telling words of the other: "Brandt" and "Ilse Brandt" may be one person, told in part. */
export function isPartOfName(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)]
  return one.every(word => other.includes(word)) || other.every(word => one.includes(word))
}

const BEHIND_HEAD = new Set(['of', 'for', 'in', 'to', 'with', 'on', 'near', 'close', 'along', 'from', 'who', 'which'])

/**
 * True when `found` names the expected speaker: the same name, or where the expectation is a description ("the mayor of Rafah") some of its words
 * with its head ("mayor").
 */
export function isSameSpeaker(expected: string, found: string): boolean {
  if (isSameName(expected, found)) return true
  const [words, given] = [tellingWords(expected), tellingWords(found)]
  const end = words.findIndex((word, i) => i > 0 && BEHIND_HEAD.has(word))
  const head = words.at(end < 0 ? -1 : end - 1)
  if (head === undefined) return false
  // A head in lower case is no name; one that comes first has its capital from its place.
  const isDescription = head === words[0] || expected.split(/\s+/).includes(head)
  return isDescription && given.includes(head) && given.every(word => words.includes(word))
}

/** True when `found` is the expected role, whose organisation may stand in it: "Kremlin spokesman" for "spokesman" of "Kremlin". */
export function isSameRole(expected: string, found: string, organisation: string): boolean {
  const [wanted, given] = [tellingWords(expected), tellingWords(found)]
  const allowed = new Set([...wanted, ...tellingWords(organisation), 'of', 'for'])
  return wanted.every(word => given.includes(word)) && given.every(word => allowed.has(word))
}
