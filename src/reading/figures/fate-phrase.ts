import type { Word } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { verbLemmaOf } from '../events/verb-lemma.ts'
import type { Fate } from './fate.ts'
import { FATE_PHRASES, type FatePhrase } from './lexicon/fate-phrases.ts'

const BY_VERB = Map.groupBy(
  FATE_PHRASES.flatMap(row => row.verb.split('|').map(verb => ({ row, verb, with: new Set(row.with.split('|')) }))),
  ({ verb }) => verb,
)
const MOST = 20

/** What becomes of the counted who do or undergo what a verb says together with a word that hangs on it: "laid down their arms", "taken to safety". */
export function phraseFate(
  words: readonly Word[],
  verb: number,
  { counted, who }: { readonly counted: number } & Pick<FatePhrase, 'who'>,
): Fate | undefined {
  const word = words[verb]
  const rows = word && word.upos === 'VERB' ? BY_VERB.get(verbLemmaOf(word)) : undefined
  if (!word || !rows) return undefined
  for (const at of [...partsOf(words, verb), ...behind(words, counted)]) {
    const part = words[at]
    const found = part && at !== counted && rows.find(one => one.row.who === who && hasWord(one.with, part))
    if (!part || !found || isOfOtherThing(words, at)) continue
    const says = { what: found.row.what, word: `${word.text} … ${part.text}` }
    if (at < counted) return says
    return {
      ...says,
      span: [
        verb > counted ? Math.min(word.start, part.start) : part.start,
        Math.max(part.end, verb > counted ? word.end : 0),
      ],
    }
  }
  return undefined
}

const HOMES = new Set('home house village town city area country district place camp'.split(' '))

/** "had to leave the government": a verb of leaving whose object is no home. */
function isOfOtherThing(words: readonly Word[], part: number): boolean {
  const object = words[part]?.upos === 'VERB' ? dependentBy(words, part, 'obj') : undefined
  return object !== undefined && !HOMES.has(words[object]?.lemma ?? '')
}

function hasWord(wanted: ReadonlySet<string>, { lemma, lower }: Word): boolean {
  return wanted.has(lemma) || wanted.has(lower)
}

/** "starved 63 people to death": the tree may hang the end on the people. */
function behind(words: readonly Word[], counted: number): readonly number[] {
  return dependentsOf(words)
    .of(counted)
    .filter(at => words[at]?.deprel === 'nmod' && /^(?:death|safety)$/.test(words[at]?.lemma ?? ''))
}

/** What hangs on the verb, and the prepositions of that: in "brought out of the shaft" the tree gives "out" to "shaft". */
function partsOf(words: readonly Word[], verb: number): readonly number[] {
  const tree = dependentsOf(words)
  return tree
    .of(verb)
    .slice(0, MOST)
    .filter(at => /^(?:obj|obl|xcomp|advmod|compound:prt|ccomp|obl:unmarked|advcl)$/.test(words[at]?.deprel ?? ''))
    .flatMap(at => [
      at,
      ...tree
        .of(at)
        .filter(each => words[each]?.deprel === 'case')
        .slice(0, 3),
    ])
}
