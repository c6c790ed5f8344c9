import { phraseOf } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, holderIn, withoutHolder } from './draft.ts'

/** "Tavria claims the valley; so does Orlandia", "as does Orlandia": another who stands to the place as the one before does. */
export function soDoes(scene: Scene, stretch: Stretch, earlier: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = []
  for (let at = stretch.from + 1; at < stretch.to - 2; at++) {
    if (!/^(?:so|as)$/.test(wordAt(stretch, at)) || !/^(?:do|does|did)$/.test(wordAt(stretch, at + 1))) continue
    const span = charsOf(stretch, at, at + 2)
    const start = stretch.tokens[stretch.from]?.start ?? 0
    const model = span && earlier.findLast(one => one.at[0] >= start && one.at[1] <= span[0] && CLAIMED.test(one.kind))
    const who = model && nameAt(scene, stretch, at + 2)
    if (!model || !span || !who) continue
    found.push({ ...withoutHolder(model), ...who, at: span, spans: [span, ...model.spans], rule: 'control/so-does' })
  }
  return found
}

const CLAIMED = /^(?:claims|holds)$/

function nameAt(scene: Scene, stretch: Stretch, at: number) {
  const first = wordAt(stretch, at) === 'the' ? at + 1 : at
  const { deprel, head = -1 } = stretch.tokens[first] ?? {}
  const last = /^(?:compound|amod)$/.test(deprel ?? '') && head > first && head < first + 4 ? head : first
  const { from, to } = phraseOf(stretch, last)
  return holderIn(scene, stretch, Math.max(from, at), to)
}
