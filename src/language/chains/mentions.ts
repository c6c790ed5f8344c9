import type { Name, Word } from '../analysis.ts'
import { relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { agreementOfPronoun } from './agreement.ts'
import { coordinationMention, descriptionMention } from './description-mentions.ts'
import { PRONOUNS, type PronounForm } from './lexicon/pronouns.ts'
import { UNREFERRING } from './lexicon/unreferring-nouns.ts'
import { type Ground, type Mention, mentionOf, NO_FACTS } from './mention.ts'
import { namedHeads } from './name-heads.ts'
import { isOffice, nameMention, unknownName } from './name-mentions.ts'
import type { QuotationSpan } from './speakers.ts'

export interface MentionsInput {
  readonly tree: Tree
  readonly names: readonly Name[]
  readonly quotations: readonly QuotationSpan[]
}

/** All mentions of a text in the order of their heads; a coordination after its first part. */
export function findMentions({ tree, names, quotations }: MentionsInput): Mention[] {
  const ground: Ground = { tree, quotationOf: quotationIndex(tree.words, quotations) }
  const { headed, covered } = namedHeads(tree, names)
  const single: (Mention | undefined)[] = []
  for (let i = 0; i < tree.words.length; i++) {
    const name = headed.get(i)
    single.push(name ? nameMention(ground, i, name) : covered.has(i) ? undefined : otherMention(ground, i))
  }
  const mentions: Mention[] = []
  for (const mention of single) {
    if (!mention) continue
    mentions.push(mention)
    const coordination = coordinationMention(ground, mention, single)
    if (coordination) mentions.push(coordination)
  }
  return mentions
}

function quotationIndex(words: readonly Word[], quotations: readonly QuotationSpan[]): Int32Array {
  const index = new Int32Array(words.length).fill(-1)
  let at = 0
  for (const [number, { start, end }] of quotations.entries()) {
    while (at > 0 && (words[at - 1]?.start ?? 0) >= start) at--
    while (at < words.length && (words[at]?.start ?? 0) < start) at++
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) index[at] = number
  }
  return index
}

const NO_PHRASE = new Set('compound flat fixed goeswith reparandum'.split(' '))

function otherMention(ground: Ground, at: number): Mention | undefined {
  const { tree } = ground
  const word = wordAt(tree, at)
  if (word.upos === 'PRON') return pronounMention(ground, at)
  if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || NO_PHRASE.has(relationOf(tree, at))) return undefined
  if (
    word.deprel === 'nmod:desc' ||
    (word.upos === 'PROPN' && UNREFERRING.has(word.lower)) ||
    !/\p{L}/u.test(word.text)
  )
    return undefined
  return word.upos === 'PROPN' && !isOffice(tree, at) ? unknownName(ground, at) : descriptionMention(ground, at)
}

function pronounMention(ground: Ground, at: number): Mention | undefined {
  const { tree } = ground
  const word = wordAt(tree, at)
  const listed = PRONOUNS.get(word.lower)
  if (!listed || ['expl', 'fixed', 'discourse', 'goeswith'].includes(relationOf(tree, at))) return undefined
  const isPossessive = listed.use !== 'reflexive' && (word.deprel === 'nmod:poss' || word.xpos === 'PRP$')
  const pronoun: PronounForm = isPossessive ? { ...listed, use: 'possessive' } : listed
  return mentionOf(ground, at, [at, at + 1], {
    ...NO_FACTS,
    form: 'pronoun',
    kind: pronoun.gender === 'he' || pronoun.gender === 'she' ? 'person' : undefined,
    agrees: agreementOfPronoun(pronoun),
    isPlural: pronoun.number === 'many',
    pronoun,
  })
}
