import { tokenAt } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Mention } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import { mentionOver } from '../events/participants.ts'
import { overlapping, type Scene } from '../events/scene.ts'

/** The force that somebody speaks for who says "we took Orvel": "a sergeant with the 3rd Brigade", "spokesman of the front". */
export function bodyOf(scene: Scene, { kind, spans: [span] }: Mention): Mention | undefined {
  if (kind !== 'person' || !span) return undefined
  const { text } = scene.analysis
  return overlapping(scene.mentionsAt, [span[0], span[1] + 14]).find(
    one =>
      one.kind === 'force' &&
      one.spans[0] !== undefined &&
      one.spans[0][0] > span[0] &&
      SERVES.test(text.slice(Math.max(span[0], one.spans[0][0] - 12), one.spans[0][0])),
  )
}

const SERVES = /\b(?:of|with|from|for|in) (?:the )?$/

/** "congratulated the corps on liberating Orvel": who is praised did it, not who praises. */
export function praisedFor(scene: Scene, [start]: Span): Mention | undefined {
  const { tokens } = scene.analysis
  const verb = tokenAt(scene.analysis, start)
  const praise = tokens[verb]?.head
  const mark = dependentBy(tokens, verb, 'mark', 'case')
  const isFor = tokens[verb]?.xpos === 'VBG' && /^(?:on|for|upon)$/.test(tokens[mark ?? -1]?.lower ?? '')
  const object = praise === undefined ? undefined : dependentBy(tokens, praise, 'obj')
  const word = tokens[object ?? -1]
  if (!isFor || !word || !PRAISES.test(tokens[praise ?? -1]?.lemma ?? '')) return undefined
  return mentionOver(scene, [word.start, word.end])
}

const PRAISES = /^(?:congratulate|praise|thank|commend|applaud|salute|laud|hail|compliment|honou?r)$/
