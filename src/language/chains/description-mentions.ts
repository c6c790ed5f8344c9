import { wordAt } from '../trees/tree.ts'
import { agreementOfNoun, kindOfNoun, THEY } from './agreement.ts'
import { type Ground, type Mention, mentionOf, NO_FACTS } from './mention.ts'
import { determinerOf, isNarrowed, modifiersOf, ownerOf } from './modifiers.ts'
import { coordinatedWith, phraseOf } from './phrases.ts'

/** The mention of a phrase headed by a common noun. */
export function descriptionMention(ground: Ground, at: number): Mention {
  const { tree } = ground
  const word = wordAt(tree, at)
  const lemma = word.lemma.toLowerCase()
  const isPlural = word.xpos === 'NNS' || word.xpos === 'NNPS'
  return mentionOf(ground, at, phraseOf(tree, at), {
    ...NO_FACTS,
    kind: kindOfNoun(lemma),
    agrees: agreementOfNoun(lemma, isPlural),
    isPlural,
    nouns: [lemma],
    modifiers: modifiersOf(tree, at),
    determiner: determinerOf(tree, at),
    isNarrowed: isNarrowed(tree, at),
    owner: ownerOf(tree, at),
  })
}

/** "Vell and the mayor" beside "Vell": the mention of a coordination by its first part, where it has parts. */
export function coordinationMention(
  ground: Ground,
  first: Mention,
  single: readonly (Mention | undefined)[],
): Mention | undefined {
  if (first.pronoun?.use === 'possessive') return undefined
  const heads = coordinatedWith(ground.tree, first.head)
  if (heads.length < 2) return undefined
  const parts = heads.map(part => single[part]).filter(part => part !== undefined)
  if (parts.length < 2) return undefined
  const end = parts.reduce((most, { tokens }) => Math.max(most, tokens[1]), 0)
  return mentionOf(ground, first.head, [first.tokens[0], end], {
    ...NO_FACTS,
    kind: parts.every(({ kind }) => kind === 'person') ? 'person' : undefined,
    agrees: THEY,
    isPlural: true,
    isCoordination: true,
  })
}
