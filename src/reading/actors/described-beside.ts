import type { Analysis, Word } from '../../language/analyse.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Actor } from './actor.ts'
import { standBeside } from './beside.ts'
import { POSSESSIVE } from './joined-words.ts'
import { isCalling } from './lexicon/callings.ts'
import type { NounPhrase } from './noun-phrases.ts'

/**
 * "Lena Orth, a flower seller", "The keeper of the lighthouse, Ivo Brandt,", "Her predecessor, Ivo Brandt,": a noun for a person beside the name that
 * is no office says what that person is. Only where nothing else does.
 */
export function withDescribed(actors: readonly Actor[], phrases: readonly NounPhrase[], analysis: Analysis): Actor[] {
  const callings = Map.groupBy(
    phrases.filter(({ head }) => isOfPerson(analysis.tokens, head)),
    ({ sentence }) => sentence,
  )
  if (callings.size === 0) return [...actors]
  return actors.map(actor => {
    const { mention, phrase } = actor
    if (mention.kind !== 'person' || mention.role || !/\p{Lu}/u.test(mention.name)) return actor
    const beside = callings
      .get(phrase.sentence)
      ?.find(
        calling =>
          Math.abs(calling.range[0] - phrase.range[1]) < NEAR &&
          (standBeside(analysis.tokens, phrase, calling) || standBeside(analysis.tokens, calling, phrase)),
      )
    const role = beside && roleOf(beside, analysis)
    return role ? { ...actor, mention: { ...mention, role } } : actor
  })
}

/** In words, from the end of the name to the description. */
const NEAR = 30

/** One person's calling, or whatever is said of a name with "a" before it. */
function isOfPerson(words: readonly Word[], head: number): boolean {
  const word = words[head]
  return word !== undefined && word.upos === 'NOUN' && isCalling(word)
}

/** From behind "a" and the owner to the noun. */
function roleOf({ range, head, tokens }: NounPhrase, { text, tokens: words }: Analysis): Grounded<string> | undefined {
  const mark = tokens.findLastIndex((word, at) => POSSESSIVE.test(word.lower) && range[0] + at < head)
  const [first, last] = [words[range[0] + mark + 1], words[head]]
  if (!first || !last || first.start > last.start) return undefined
  const span = [first.start, last.end] as const
  return { value: text.slice(...span), basis: 'stated', spans: [span], rule: 'actors/role-in-apposition' }
}
