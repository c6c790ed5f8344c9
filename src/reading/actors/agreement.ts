import type { Word } from '../../language/analyse.ts'
import { type Agreement, HE, IT, SHE, THEY } from '../../language/chains/agreement.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../../language/chains/lexicon/given-names.ts'
import { MEN, WOMEN } from '../../language/chains/lexicon/person-nouns.ts'
import { MENS_TITLES, WOMENS_TITLES } from '../../language/chains/lexicon/titles.ts'
import { fold } from '../../language/chains/name-form.ts'
import type { Mention } from '../../record/mention.ts'

const ONE = HE | SHE
const BODY = IT | THEY

/** Pronouns that a mention of these words may be taken up by, as a set of bits: by its kind, its number, and for a person by title, given name or office. */
export function agreementOf(
  { kind, name }: Pick<Mention, 'kind' | 'name'>,
  words: readonly Word[],
  head: Word | undefined,
): Agreement {
  if (kind === 'person') return agreementOfPerson(name, words)
  const isMany = /^NNP?S$/.test(head?.xpos ?? '') || /^(?:people|police)$/.test(head?.lower ?? '')
  if (kind === 'organisation' || kind === 'government') return BODY
  if (kind === 'force') return isMany || !ONE_FORCE.has(head?.lower ?? '') ? THEY : BODY
  return isMany ? THEY : ONE
}

/** "The army … it", but not "the troops … it". */
const ONE_FORCE = new Set(
  'army military navy militia guard command fleet force brigade battalion regiment division corps junta unit garrison'.split(
    ' ',
  ),
)

function agreementOfPerson(name: string, words: readonly Word[]): Agreement {
  for (const word of words) {
    const folded = fold(word.text)
    if (WOMENS_TITLES.has(folded) || WOMEN.has(folded)) return SHE
    if (MENS_TITLES.has(folded) || MEN.has(folded)) return HE
  }
  // What stands before a surname here, else what its bearer is called elsewhere.
  const here = words.slice(-3, -1).map(({ text }) => text)
  const given = [...here, ...name.split(' ').slice(0, -1)]
  return given.map(agreementOfGiven).find(agrees => agrees !== ONE) ?? ONE
}

/** By a given name: a woman's, a man's, or either. */
export function agreementOfGiven(given: string): Agreement {
  const folded = fold(given)
  if (EITHER.has(folded)) return ONE
  if (WOMENS_NAMES.has(folded)) return SHE
  return MENS_NAMES.has(folded) ? HE : ONE
}

/** Men's names in one language that are women's in another. */
const EITHER = new Set('jean andrea nicola michele simone laurence sasha dominique claude noor nour'.split(' '))

/** What a pronoun asks of whom it takes up; 0 for those that take up nobody ("you"). */
export function agreementOfPronoun(pronoun: string): Agreement {
  return ASKED.get(pronoun) ?? 0
}

const ASKED: ReadonlyMap<string, Agreement> = new Map(
  [
    [HE, 'he him his himself'],
    [SHE, 'she her hers herself'],
    [IT, 'it its itself'],
    [THEY, 'they them their theirs themselves'],
  ].flatMap(([bits, forms]) =>
    String(forms)
      .split(' ')
      .map(form => [form, Number(bits)] as const),
  ),
)
