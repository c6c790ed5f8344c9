import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { type CountedNoun, countedNoun } from './lexicon/counted-nouns.ts'

/** The noun that a number counts. */
export interface CountedPhrase {
  readonly noun: CountedNoun
  readonly token: Token
  /** Index of the token after it. */
  readonly after: number
}

/** Words that end a noun phrase before its noun. */
const ENDS = new Set(
  'in on at to from by for with without of and or but as than that which who whom whose when where while after before since until into onto over under near through throughout during across against between was were is are be been being has have had do does did will would could should may might must said says say it they he she we i you this these those not also if because so then there here'.split(
    ' ',
  ),
)

const REACH = 6

/** The counted noun after a number: "12 [Russian army] vehicles"; the last of several nouns in a row. `undefined` where none follows. */
export function countedPhrase({ tokens, next, quantity }: Candidate): CountedPhrase | undefined {
  const isOne = quantity.max === 1 && quantity.min === 1
  let start = next
  if (tokens[start]?.lower === 'of' && quantity.form === 'plural') start++
  let found: CountedPhrase | undefined
  for (let index = start; index < tokens.length && index <= start + REACH; index++) {
    const token = tokens[index]
    if (!token || ENDS.has(token.lower) || (token.kind === 'mark' && token.text !== '-')) break
    if (token.kind === 'number') break
    const noun = countedNoun(token.lower)
    const fits = noun && (noun.number === 'both' || noun.number === (isOne ? 'one' : 'many'))
    // "12 more soldiers": the noun is still to come.
    if (noun && fits) found = { noun, token, after: index + 1 }
    else if (found && !found.noun.needsFate) break
  }
  return found
}
