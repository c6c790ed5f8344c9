import type { Hit } from './find-triggers.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

const LAID = /^(?:place|plant|leave|hide|attach|send|mail|bury|lay|rig|post|put|throw|hurl|lob|conceal)\b/
const CLEARED =
  /^(?:defuse|disarm|deactivate|neutralise|neutralize|dismantle|find|discover|intercept|uncover|detect|remove)$/
const EXPLODING = /^(?:explode|detonate|go|ignite)$/

/** Where the words say that a bomb which was laid did no harm: "defused a bomb hidden in a school", "a grenade thrown at the house failed to explode". */
export function unexplodedAt(stretch: Stretch, { type, row, group, head }: Hit): number | undefined {
  if (!group || !/^explosive\.(?:device|grenade|suicide)$/.test(type) || !LAID.test(row.word)) return undefined
  let cleared: number | undefined
  for (let i = Math.max(stretch.from, head - REACH / 2); i < Math.min(stretch.to, head + REACH / 2); i++) {
    const lemma = lemmaAt(stretch, i)
    const isDud = EXPLODING.test(lemma) && isWithout(stretch, i)
    if (isDud) return i
    if (CLEARED.test(lemma) && i !== head) cleared ??= i
    // What has gone off is no dud, whoever found the rest of it.
    else if (EXPLODING.test(lemma) && (lemma !== 'go' || wordAt(stretch, i + 1) === 'off')) return undefined
  }
  return cleared
}

/** "failed to explode", "did not go off", "without exploding" */
function isWithout(stretch: Stretch, at: number): boolean {
  const before = [at - 1, at - 2, at - 3].map(each => lemmaAt(stretch, each))
  return before.some(each => /^(?:fail|not|never|without)$/.test(each) || each === "n't")
}
