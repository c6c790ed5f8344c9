import { dependentBy } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { LABOUR, STRIKERS, STRIKERS_VERBS, STRIKES_OF_OTHERS } from './lexicon/frames.ts'
import { afterPreposition } from './slots.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

/** "a strike over pay", "ended their strike": of those who stop work, not of those who fire. */
export function isWorkStoppage(stretch: Stretch, hit: Hit): boolean {
  if (!isBareStrike(hit) || isOtherStrike(stretch, hit)) return false
  const { tokens } = stretch
  for (let i = stretch.from; i < stretch.to; i++) if (LABOUR.has(wordAt(stretch, i))) return true
  const owner = dependentBy(tokens, hit.head, 'nmod:poss') ?? afterPreposition(stretch, hit, 'by')?.head
  if (owner !== undefined && STRIKERS.has(lemmaAt(stretch, owner))) return true
  return STRIKES_OF_OTHERS.has(wordAt(stretch, hit.head - 1)) || isCalled(stretch, hit.head)
}

/** "a lightning strike", "a price strike": of nobody's. */
export function isOtherStrike(stretch: Stretch, hit: Hit): boolean {
  if (!isBareStrike(hit)) return false
  if (OF_NOBODY.test(wordAt(stretch, hit.head - 1))) return true
  const isAt = ['on', 'against', 'in'].some(link => afterPreposition(stretch, hit, link) !== undefined)
  return isAt && isCalled(stretch, hit.head)
}

const OF_NOBODY = /^(?:price|lightning|bowling|third|first-and-third)$/

const isBareStrike = ({ row, group, type }: Hit) =>
  row.word === 'strike' && group === undefined && type !== 'protest.strike'

/** "called a strike", "ended their strike" */
function isCalled({ tokens }: Stretch, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? {}
  return deprel === 'obj' && head !== undefined && STRIKERS_VERBS.has(tokens[head]?.lemma ?? '')
}
