import type { Token } from '../tokens.ts'

/** Shortest and longest acronym, and most words that one may stand for. */
const [LEAST, LONGEST, MOST_WORDS] = [3, 7, 9]

/** What a text in capitals explains of its acronyms. */
export interface Explained {
  readonly acronyms: ReadonlySet<string>
  /** The words that they stand for, small words among them left out. */
  readonly names: ReadonlySet<Token>
}

/** Acronyms that the text explains: "PEOPLE’S LIBERATION FRONT (PLF)", "PLF [PEOPLE’S LIBERATION FRONT]", in the order of another language too. */
export function explainedAcronyms(tokens: readonly Token[]): Explained {
  const acronyms = new Set<string>()
  const names = new Set<Token>()
  for (const [at, { text }] of tokens.entries()) {
    if (!OPENS.test(text)) continue
    const inside = wordsUpTo(tokens, at + 1)
    const [acronym, words] = inside.length === 1 ? [inside[0], before(tokens, at)] : [tokens[at - 1], inside]
    const meant =
      acronym && (behindName(acronym.text, words) ?? (inside.length > 1 ? inAnyOrder(acronym.text, words) : undefined))
    if (!acronym || !meant) continue
    acronyms.add(acronym.text)
    for (const word of meant) names.add(word)
  }
  return { acronyms, names }
}

const OPENS = /^[([]$/
const CLOSES = /^[)\]]$/
const SMALL = /^(?:THE|OF|AND|FOR|IN|ON|TO|A|AN|DE|LA|['’]S)$/

/** The words from a token up to the bracket that closes. */
function wordsUpTo(tokens: readonly Token[], from: number): readonly Token[] {
  const inside = tokens.slice(from, from + MOST_WORDS)
  const end = inside.findIndex(({ text }) => CLOSES.test(text))
  return inside.slice(0, Math.max(0, end)).filter(isContent)
}

function before(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - MOST_WORDS), at).filter(isContent)
}

const isContent = ({ kind, text }: Token) => kind === 'word' && !SMALL.test(text)

/** The words from the one that begins the acronym to the last, where its letters are among their initials and all but one word give one. */
function behindName(acronym: string, words: readonly Token[]): readonly Token[] | undefined {
  const near = words.slice(-acronym.length - 1)
  const own = near.slice(
    Math.max(
      0,
      near.findIndex(({ text }) => text.startsWith(acronym.charAt(0))),
    ),
  )
  return isAcronym(acronym) &&
    holdsAll(
      own.map(({ text }) => text.charAt(0)),
      acronym,
    )
    ? own
    : undefined
}

/** True when each letter of a word is among these, twice where the word has it twice. */
function holdsAll(letters: readonly string[], word: string): boolean {
  const left = [...letters]
  for (const letter of word) {
    const at = left.indexOf(letter)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return true
}

/** All the words, where their initials are those letters: "MRK [KESH REVOLUTIONARY MOVEMENT]". */
function inAnyOrder(acronym: string, words: readonly Token[]): readonly Token[] | undefined {
  const initials = words.map(({ text }) => text.charAt(0)).toSorted()
  return isAcronym(acronym) && initials.join('') === [...acronym].toSorted().join('') ? words : undefined
}

const isAcronym = (word: string) => word.length >= LEAST && word.length <= LONGEST && /^\p{Lu}+$/u.test(word)
