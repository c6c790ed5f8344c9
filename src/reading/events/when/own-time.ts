import type { Word } from '../../../language/analyse.ts'
import type { Time } from '../../../record/time.ts'
import { stretchOf } from '../scene.ts'
import { REACH } from '../stretch.ts'
import type { Act } from './act.ts'
import { type Dated, datedOf, sentenceOf, type Timed } from './dated.ts'
import { TIME_RULES } from './time-rules.ts'

/** The time of an act, what it rests on, and by which rule. */
export interface FoundTime {
  readonly time: Time
  readonly basis: 'stated' | 'implied'
  readonly rule: string
  /** Its hour is not that of the act. */
  readonly isDayOnly?: true
  /** It begins a stretch of time in which the act was done. */
  readonly isBegin?: true
}

/** The time that its sentence gives an act, by the tree: a time beside a verb of saying is the saying's. What is only `called` so has its sentence's. */
export function ownTime(scene: Timed, act: Act, called = false): FoundTime | undefined {
  const sentence = sentenceOf(scene, act)
  const own = scene.analysis.sentences[sentence]
  if (!own) return undefined
  const stretch = stretchOf(scene.analysis, own)
  const all = (datedOf(scene)[sentence] ?? []).filter(one => isNear(one, act) && !isOfSaying(scene, act, one))
  for (const { name, basis, gives } of TIME_RULES) {
    const found = nearest(
      act,
      all.filter(one => gives(stretch, act, one)),
    )
    if (!found) continue
    const isBegin = name === 'since' && act.group?.perfect === true && isDoneOnce(stretch.tokens[act.head])
    return { time: found.time, basis, rule: `time/${name}`, ...(isBegin ? { isBegin } : {}) }
  }
  const told = called ? nearest(act, all) : undefined
  return told && { time: told.time, basis: 'implied', rule: 'time/sentence' }
}

/** "has captured forty villages since Monday": on no day that is told; "has held the mill since Monday" is of Monday on. */
const isDoneOnce = (word: Word | undefined) => ONCE.has(word?.lemma.toLowerCase() ?? '')
const ONCE: ReadonlySet<string> = new Set(
  'capture take seize retake recapture liberate conquer overrun regain kill wound injure shoot abduct kidnap destroy arrest lose'.split(
    ' ',
  ),
)

function isNear({ first, last }: Dated, { head }: Act): boolean {
  return last >= head - 1.5 * REACH && first < head + 1.5 * REACH
}

function nearest({ head }: Act, list: readonly Dated[]): Dated | undefined {
  return list.toSorted((a, b) => Math.abs(a.first - head) - Math.abs(b.first - head))[0]
}

/** The act of saying itself has its own time; a time of its clause behind its verb is the act's: "declared the region annexed on 30 September". */
function isOfSaying(scene: Timed, act: Act, { time, first, predicate, isOfSaying }: Dated): boolean {
  if (scene.uttered.has(time.id)) return predicate !== act.predicate || first < act.head
  return isOfSaying && predicate !== act.predicate
}
