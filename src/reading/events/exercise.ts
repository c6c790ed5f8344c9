import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { EXERCISES, MOCK } from './lexicon/frames.ts'
import { caseOf } from './noun-phrase.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/** True for an act of an exercise: "stormed a beach in a joint drill", "fired at dummy targets". Who is killed in one is dead. */
export function isExercise(stretch: Stretch, { type, head, predicate, clause, words }: Hit): boolean {
  if (
    !/^(?:battle|territory|strike|explosive|deescalation|population|riot|protest|property)\.|^attack\.(?:shooting|capture|abduction)/.test(
      type,
    )
  )
    return false
  return (
    isUnderTitle(stretch) ||
    hasExercise(stretch, { from: Math.min(head, predicate), clause, words }) ||
    hasMock(stretch, clause) ||
    (type.startsWith('population.') && isInDrill(stretch, head))
  )
}

/** "Live-fire training: gunners shelled a hillside", "In a drill on Monday, gunmen took a bank and held its staff." */
function isUnderTitle(stretch: Stretch): boolean {
  const { from } = stretch
  const isIn = /^(?:in|during)$/.test(wordAt(stretch, from))
  for (let i = from; i < from + 8; i++) {
    if (wordAt(stretch, i) === ':') return i < from + 6 && EXERCISES.has(lemmaAt(stretch, i - 1))
    if (wordAt(stretch, i) === ',') return false
    if (isIn && /^(?:drill|exercise|simulation|rehearsal|wargame)$/.test(lemmaAt(stretch, i))) return true
  }
  return false
}

/** "streamed into cellars when the sirens went in the yearly drill": where people go is told before what for. */
function isInDrill(stretch: Stretch, from: number): boolean {
  for (let i = from; i < Math.min(stretch.to, from + REACH); i++)
    if (/^(?:drill|exercise|rehearsal)$/.test(lemmaAt(stretch, i)) && /^(?:in|during)$/.test(caseOf(stretch.tokens, i)))
      return true
  return false
}

function hasExercise(
  stretch: Stretch,
  { from, clause, words }: Pick<Hit, 'clause' | 'words'> & { readonly from: number },
): boolean {
  const { tokens } = stretch
  for (let at = Math.min(from, clause.from); at < Math.min(clause.to, from + REACH); at++) {
    const isOne = !words.includes(at) && (EXERCISES.has(lemmaAt(stretch, at)) || isPartOfOne(stretch, at))
    if (isOne && (IN.test(caseOf(tokens, at)) || isPhase(stretch, at))) return true
  }
  return false
}

const IN = /^(?:in|during|as|for|at)$/

/** "in the final phase of the manoeuvres" */
function isPhase(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const { head } = tokens[at] ?? {}
  if (head === undefined || caseOf(tokens, at) !== 'of' || !IN.test(caseOf(tokens, head))) return false
  return /^(?:phase|stage|part|act|day|climax|finale|week|round)$/.test(lemmaAt(stretch, head))
}

/** "as part of their training" */
const isPartOfOne = (stretch: Stretch, at: number) =>
  lemmaAt(stretch, at) === 'part' &&
  dependentsOf(stretch.tokens)
    .of(at)
    .some(each => EXERCISES.has(lemmaAt(stretch, each)))

function hasMock(stretch: Stretch, { from, to }: Hit['clause']): boolean {
  for (let i = from; i < to && i < from + 40; i++) {
    if (MOCK.has(wordAt(stretch, i)) && /^(?:amod|compound)$/.test(stretch.tokens[i]?.deprel ?? '')) return true
    if (isRange(stretch, i) || isPlayed(stretch, i)) return true
  }
  return false
}

/** "volunteers played survivors of a blast" */
const isPlayed = (stretch: Stretch, at: number) =>
  /^(?:play|impersonate|portray)$/.test(lemmaAt(stretch, at)) &&
  [at + 1, at + 2].some(each =>
    /^(?:survivor|victim|casualty|hostage|attacker|gunman|terrorist)$/.test(lemmaAt(stretch, each)),
  )

/** "fired at targets on a training range", but not "attacked a training range". */
function isRange(stretch: Stretch, at: number): boolean {
  const isNamed =
    /^(?:training|firing|test)$/.test(wordAt(stretch, at)) && /^(?:range|ground)s?$/.test(wordAt(stretch, at + 1))
  return isNamed && !/^(?:obj|nsubj:pass)$/.test(stretch.tokens[at + 1]?.deprel ?? '')
}
