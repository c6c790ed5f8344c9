import type { Name, NameKind, Word } from '../analysis.ts'
import { childrenOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { kindOfNoun } from './agreement.ts'
import { descriptionMention } from './description-mentions.ts'
import { PARTS_OF_PLACES } from './lexicon/group-nouns.ts'
import { type Ground, type Mention, mentionOf, NO_FACTS } from './mention.ts'
import { determinerOf, modifiersOf } from './modifiers.ts'
import { isTitle, type NameForm, nameForm } from './name-form.ts'
import { phraseOf } from './phrases.ts'

/** The mention of a name in the phrase of this head. "The President" and "the Council" are descriptions, however they are written. */
export function nameMention(ground: Ground, head: number, name: Name): Mention {
  const [from, to] = name.tokens
  return to - from <= 2 && to === head + 1 && isOffice(ground.tree, head)
    ? descriptionMention(ground, head)
    : namedPhrase(ground, head, name)
}

/** True for a common noun in capitals with an article or a possessor and no name beside it. */
export function isOffice(tree: Tree, head: number): boolean {
  const lemma = wordAt(tree, head).lemma.toLowerCase()
  const hasParts = childrenOf(tree, head).some(child => ['compound', 'flat'].includes(relationOf(tree, child)))
  return kindOfNoun(lemma) !== undefined && !hasParts && determinerOf(tree, head) !== 'other'
}

function namedPhrase(ground: Ground, head: number, name: Name): Mention {
  const { tree } = ground
  const { tokens, kind } = name
  const before = childrenOf(tree, head).filter(child => child < tokens[0] && isBeforeName(tree, child))
  if (head < tokens[0]) before.push(head)
  const form = nameForm(
    wordsOfName(tree, head, name),
    kind,
    before.map(child => wordAt(tree, child)),
  )
  const [from, to] = phraseOf(tree, head)
  return mentionOf(ground, head, [Math.min(from, tokens[0]), Math.max(to, tokens[1])], {
    ...NO_FACTS,
    form: 'name',
    kind,
    name: form,
    agrees: form.agrees,
    isPlural: wordAt(tree, head).xpos.endsWith('S'),
    nouns: nounsOfName(tree, before, form),
    modifiers: modifiersOf(tree, head),
    determiner: determinerOf(tree, head),
  })
}

/** The words of a name, with those around it that make it another: "southern Orvel", "an Orvel", "Orvel 2", "the 1991 Games". */
function wordsOfName(tree: Tree, head: number, { tokens: [from, to], kind }: Name): Word[] {
  const children = childrenOf(tree, head)
  const before = children.filter(child => child < from && tellsApart(wordAt(tree, child), kind))
  const after = children.includes(to) && kind !== 'person' && wordAt(tree, to).upos === 'NUM' ? [to] : []
  return [
    ...before.map(child => wordAt(tree, child)),
    ...tree.words.slice(from, to),
    ...after.map(child => wordAt(tree, child)),
  ]
}

function tellsApart({ lower, upos }: Word, kind: NameKind): boolean {
  if (lower === 'a' || lower === 'an') return true
  return kind !== 'person' && (PARTS_OF_PLACES.has(lower) || upos === 'NUM')
}

function isBeforeName(tree: Tree, child: number): boolean {
  const { upos } = wordAt(tree, child)
  return (
    (upos === 'NOUN' || upos === 'PROPN') && ['nmod', 'compound', 'flat', 'appos'].includes(relationOf(tree, child))
  )
}

/** "Mayor Vell" may be "the mayor"; "Orvel City Council" may be "the council". */
function nounsOfName(tree: Tree, before: readonly number[], form: NameForm): string[] {
  const nouns = before
    .map(child => wordAt(tree, child).lemma.toLowerCase())
    .filter(lemma => kindOfNoun(lemma) === form.kind)
  if (form.kind === 'person') nouns.push(...form.titles.filter(isTitle))
  if (form.kind !== 'person') nouns.push(...form.parts.filter(part => kindOfNoun(part) === form.kind))
  return nouns.filter(noun => kindOfNoun(noun) === form.kind)
}

/** A proper noun that nobody has found to be a name of some kind. */
export function unknownName(ground: Ground, at: number): Mention {
  const { tree } = ground
  const children = childrenOf(tree, at).filter(child => /^(?:PROPN|NUM)$/.test(wordAt(tree, child).upos))
  const parts = children.filter(child =>
    ['compound', 'flat', 'nummod', 'amod', 'goeswith'].includes(relationOf(tree, child)),
  )
  const own = [...parts, at].toSorted((a, b) => a - b).map(part => wordAt(tree, part))
  const name = nameForm(own, undefined, [])
  return mentionOf(ground, at, phraseOf(tree, at), {
    ...NO_FACTS,
    form: 'name',
    name,
    agrees: name.agrees,
    isPlural: wordAt(tree, at).xpos.endsWith('S'),
    modifiers: modifiersOf(tree, at),
    determiner: determinerOf(tree, at),
  })
}
