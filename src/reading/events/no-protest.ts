import { dependentBy } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { caseOf } from './noun-phrase.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/** True for words of protest and riot that tell of none: a feast in the streets, somebody who leaves in protest, a note of protest, a riot of colour. */
export function isNoProtest(stretch: Stretch, hit: Hit): boolean {
  if (!/^(?:protest|riot)\./.test(hit.type)) return false
  return isFeast(stretch, hit) || isGesture(stretch, hit) || isExcess(stretch, hit)
}

const FEAST = /^(?:celebrate|celebration|carnival|festival|fireworks|wedding)$/

/** "poured into the streets to celebrate" */
function isFeast(stretch: Stretch, { type, head, group }: Hit): boolean {
  if (!group || type !== 'protest.demo') return false
  for (let i = stretch.from; i < Math.min(stretch.to, head + REACH); i++)
    if (FEAST.test(lemmaAt(stretch, i))) return true
  return false
}

/** "resigned in protest", "lodged a protest with the ministry": somebody objects, nobody marches. */
function isGesture(stretch: Stretch, { group, head, row, predicate }: Hit): boolean {
  if (group || row.word !== 'protest') return false
  const { tokens } = stretch
  const isBare = dependentBy(tokens, head, 'det', 'nmod:poss', 'nummod') === undefined
  if (isBare && /^(?:in|under|without)$/.test(caseOf(tokens, head))) return !IN_PUBLIC.test(lemmaAt(stretch, predicate))
  if (/^(?:formal|diplomatic|official|written|strong)$/.test(wordAt(stretch, head - 1))) return true
  const over = tokens[head]?.head
  return over !== undefined && LODGING.test(lemmaAt(stretch, over))
}

/** "drove tractors to the capital in protest" */
const IN_PUBLIC = /^(?:drive|gather|sit|camp|ride|parade|assemble|stand)$/

const LODGING = /^(?:lodge|file|register|submit|convey|send|deliver|withdraw)$/

/** "a riot of roses", "ran riot", "the comedian was a riot" */
function isExcess(stretch: Stretch, { group, head, row }: Hit): boolean {
  if (group || row.word !== 'riot') return false
  const { tokens } = stretch
  const isOfThings = wordAt(stretch, head + 1) === 'of' && tokens[head]?.xpos === 'NN'
  return isOfThings || lemmaAt(stretch, head - 1) === 'run' || dependentBy(tokens, head, 'cop') !== undefined
}
