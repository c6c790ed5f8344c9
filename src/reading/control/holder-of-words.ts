import { DAYS_AND_MONTHS } from '../../language/lexicon/days-and-months.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { idFrom } from '../../record/ids.ts'
import type { Mention, MentionKind, Participant } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Phrase } from '../events/noun-phrase.ts'
import { isOfClass } from '../events/phrase-class.ts'
import type { Scene } from '../events/scene.ts'
import { capitalAt, charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { HOLDERS } from './lexicon/holders.ts'

/** A holder of whom the readers of names made no mention, with the mention that is made of him here. */
interface Made {
  readonly holder: Grounded<Participant>
  readonly made?: Mention
}

/** Who holds by the words alone: "rebel" of "rebel-held", "M23" of "M23 control". A name, or a noun for a force; of all else nobody is made. */
export function holderOfWords(scene: Scene, stretch: Stretch, from: number, to: number): Made | undefined {
  let first = from
  while (first < to && !isOfHolder(stretch, first)) first++
  let last = first
  while (last < to && isOfHolder(stretch, last)) last++
  const span = charsOf(stretch, first, last)
  const id = span && idFrom('n', scene.reportId, ...span)
  if (!span || !id) return undefined
  const name = scene.analysis.text.slice(...span)
  const given = scene.mentionById.get(id)
  // A name that the readers of places took for a town, of whoever holds another: "fell to Wagner".
  if (given)
    return {
      holder: {
        value: { mention: id, chain: given.chain, name },
        basis: 'implied',
        spans: [span],
        rule: 'holder/words',
      },
    }
  const kind: MentionKind = stretch.tokens[last - 1]?.upos === 'PROPN' ? 'organisation' : 'force'
  const known = calledSo(scene, name)
  const made = { id, spans: [span], kind, chain: known?.chain ?? idFrom('c', scene.reportId, span[0]), name }
  const value = { mention: id, chain: made.chain, name }
  return { made, holder: { value, basis: 'stated', spans: [span], rule: 'holder/words' } }
}

/** A capitalised name that is no place, or a noun that holds places. */
function isOfHolder(stretch: Stretch, at: number): boolean {
  const { upos, lower = '' } = stretch.tokens[at] ?? {}
  if (isHolder(stretch, at)) return true
  // "Tavrian" of a land that no table has is an adjective.
  return (upos === 'PROPN' || (upos === 'ADJ' && capitalAt(stretch, at))) && !DAYS_AND_MONTHS.has(lower)
}

/** True for a noun or adjective that stands for who holds a place: "rebel", "government". */
export function isHolder(stretch: Stretch, at: number): boolean {
  return HOLDERS.has(wordAt(stretch, at)) || HOLDERS.has(lemmaAt(stretch, at))
}

/** True for a force, by its class of noun, a word for who holds places, or the short name of a movement: "the M23". */
export function isForce(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  return (
    isOfClass(scene, stretch, phrase, 'force') ||
    isHolder(stretch, phrase.head) ||
    SHORT.test(stretch.tokens[phrase.head]?.text ?? '') ||
    // "the warlord's men"
    (wordAt(stretch, phrase.head) === 'men' && dependentBy(stretch.tokens, phrase.head, 'nmod:poss') !== undefined)
  )
}

const SHORT = /^\p{Lu}[\p{Lu}\d]+$/u

/** True for a sentence with a word for who can hold a place, or the short name of a movement. */
export function tellsOfForce(stretch: Stretch): boolean {
  for (let at = stretch.from; at < stretch.to; at++)
    if (isHolder(stretch, at) || SHORT.test(stretch.tokens[at]?.text ?? '')) return true
  return false
}

/** "the rebels" are those of "rebel-held". */
function calledSo({ mentions }: Scene, name: string): Mention | undefined {
  const key = keyOf(name)
  return mentions.find(one => one.kind !== 'place' && keyOf(one.name) === key)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/s$/, '')
}
