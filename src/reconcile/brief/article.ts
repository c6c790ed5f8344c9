/** Common nouns that want an article when a name is made of them: "the Russian Defence Ministry", "the Kremlin". */
const HEADS =
  /\b(?:ministry|government|army|navy|kremlin|pentagon|white house|staff|battalion|brigade|administration|intelligence|command|council|police|service|agency|department|committee|union|nations|battalions|military|parliament|front|bank|river|oblast)$/i
const OWNED = /[’']s?\s|^(?:the|a|an)\s/i

/** A name with its article where English wants one: not for persons, plurals, or names that somebody owns ("Ukraine’s army"). */
export function withArticle(name: string): string {
  return HEADS.test(name) && !OWNED.test(name) ? `the ${name}` : name
}

/** The same at the head of a sentence. */
export function beginning(text: string): string {
  const named = withArticle(text)
  return named.charAt(0).toUpperCase() + named.slice(1)
}
