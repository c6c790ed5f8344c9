import type { Scene } from '../events/scene.ts'
import type { Stretch } from '../events/stretch.ts'
import { bothSay } from './both-say.ts'
import { deniedWord } from './denied-word.ts'
import type { Draft } from './draft.ts'
import { endedRule } from './ended-rule.ts'
import { gapped } from './gapped.ts'
import { soDoes } from './so-does.ts'

/** The assertions given, in text order, and what words say by going back to one of them: "Kyiv denied it", "so does Morocco", "and marines the western bank". */
export function withEarlier(scene: Scene, stretches: readonly Stretch[], told: readonly Draft[]): readonly Draft[] {
  const drafts = [...told, ...gapped(scene, told), ...bothSay(scene, told)].toSorted(inOrder)
  const more = stretches.flatMap(stretch => {
    const near = nearOf(stretch, drafts)
    return [...soDoes(scene, stretch, near), ...endedRule(scene, stretch, near), ...deniedWord(scene, stretch, near)]
  })
  return [...drafts, ...more].toSorted(inOrder)
}

const inOrder = (a: Draft, b: Draft) => a.at[0] - b.at[0] || a.at[1] - b.at[1]

/** Characters before a sentence that its words can go back over. */
const REACH = 240

function nearOf({ tokens, from, to }: Stretch, drafts: readonly Draft[]): readonly Draft[] {
  const start = (tokens[from]?.start ?? 0) - REACH
  const end = tokens[to - 1]?.end ?? 0
  return drafts.slice(firstFrom(drafts, start), firstFrom(drafts, end))
}

/** The first draft, in text order, that begins at an offset or behind it. */
function firstFrom(drafts: readonly Draft[], offset: number): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((drafts[middle]?.at[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
