const MARKS = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g

/** A filler without case, marks and articles, as the GTT measure compares it. */
export function plainWords(words: string): string {
  const bare = words
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
  return bare.split(/\s+/).filter(Boolean).join(' ')
}

const BEHIND_HEAD = new Set(
  'of in at on by for from with who which that whose where near to and , against during among inside outside under belonging carrying dressed wearing identified'.split(
    ' ',
  ),
)

/** The head noun of a filler, without plural ending: the word before the first preposition or comma, else the last. */
export function headNoun(words: string): string {
  const all = words.toLowerCase().replace(/[".]/g, '').split(/\s+/).filter(Boolean)
  const behind = all.findIndex(
    (word, i) => i > 0 && (BEHIND_HEAD.has(word.replace(/,$/, '')) || all[i - 1]?.endsWith(',')),
  )
  const head = all[(behind < 0 ? all.length : behind) - 1] ?? ''
  return head.replace(/[^a-z0-9]/g, '').replace(/s$/, '')
}
