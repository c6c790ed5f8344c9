import type { Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, holderIn, withoutHolder } from './draft.ts'

/** "retook Orvel on Sunday, ending four months of rebel rule": whose rule it was has lost what the same sentence tells of as taken. */
export function endedRule(scene: Scene, stretch: Stretch, earlier: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = []
  for (let at = stretch.from + 2; at < stretch.to; at++) {
    if (!/^(?:rule|control|occupation)$/.test(lemmaAt(stretch, at)) || !isEnded(stretch, at)) continue
    const span = charsOf(stretch, at - 1, at + 1)
    const start = stretch.tokens[stretch.from]?.start ?? 0
    const taken = span && earlier.findLast(one => one.at[0] >= start && one.at[1] <= span[0] && one.kind === 'holds')
    const who = taken && holderIn(scene, stretch, at - 1, at)
    if (!taken || !who || !span) continue
    found.push({
      ...withoutHolder(taken),
      ...who,
      kind: 'lost',
      at: span,
      spans: [span, ...taken.place.spans],
      rule: 'control/ended-rule',
    })
  }
  return found
}

/** "ending four months of rebel rule", "after two years of rebel rule": no other place behind it. */
function isEnded(stretch: Stretch, noun: number): boolean {
  if (/^(?:of|over|in)$/.test(wordAt(stretch, noun + 1))) return false
  let at = noun - 2
  if (wordAt(stretch, at) === 'of') at--
  for (let step = 0; step < 5; step++, at--) {
    if (/^(?:end|finish|close|conclude)$/.test(lemmaAt(stretch, at)) || wordAt(stretch, at) === 'after') return true
    if (!/^(?:NUM|NOUN|ADV|ADJ|DET)$/.test(stretch.tokens[at]?.upos ?? '') && wordAt(stretch, at) !== 'than')
      return false
  }
  return false
}
