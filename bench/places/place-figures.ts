import type { Report } from '../floor.ts'
import { f1 } from '../language/f1.ts'
import { type Comparison, pointOf } from './compare-toponyms.ts'

/** From this score on an answer is called sure. */
const SURE = 0.7

/** Precision, recall and F1 of spans, how many of the found are at the right place, F1 of both, and literal or associative, in percent. */
export function reportFigures(report: Report, corpus: string, compared: readonly Comparison[]): void {
  const say = (figure: string, value: number) => report(`places: ${figure}, ${corpus}`, value)
  const [gold, pairs, spurious] = [
    compared.flatMap(one => one.gold),
    compared.flatMap(one => one.pairs),
    compared.flatMap(one => one.spurious),
  ]
  const found = pairs.length + spurious.length
  const judged = pairs.filter(({ isRight }) => isRight !== undefined)
  const right = judged.filter(({ isRight }) => isRight).length
  say('exact precision', percent(pairs.length, found))
  say('exact recall', percent(pairs.length, gold.length))
  say('exact F1', f1({ gold: gold.length, found, right: pairs.length }))
  say('within 161 km where exact', percent(right, judged.length))
  // What is told of a toponym that the corpus gives no point counts neither way.
  const withPoint = gold.filter(one => pointOf(one) !== undefined).length
  say('end to end F1', f1({ gold: withPoint, found: judged.length + spurious.length, right }))
  const typed = pairs.filter(one => one.gold.literal !== undefined)
  const sameType = typed.filter(one => one.gold.literal === one.told.literal).length
  if (typed.length > 0) say('literal or associative where exact', percent(sameType, typed.length))
}

/** How honest the scores are: how many of the answers on right spans are called sure, how many of those are right, and of all that are called sure. */
export function reportCalibration(report: Report, corpus: string, compared: readonly Comparison[]): void {
  const say = (figure: string, value: number) => report(`places: ${figure}, ${corpus}`, value)
  const scored = compared.flatMap(({ pairs }) =>
    pairs.filter(({ isRight, told }) => isRight !== undefined && told.score !== undefined),
  )
  const sure = scored.filter(({ told }) => isSure(told))
  const right = sure.filter(({ isRight }) => isRight).length
  const falselySure = compared.flatMap(({ spurious }) => spurious.filter(isSure)).length
  say(`share of answers with score ≥ ${SURE}`, percent(sure.length, scored.length))
  say(`right with score ≥ ${SURE}`, percent(right, sure.length))
  say(`right with score ≥ ${SURE}, false spans counted`, percent(right, sure.length + falselySure))
}

function isSure({ score }: { readonly score?: number }): boolean {
  return score !== undefined && score >= SURE
}

function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole
}
