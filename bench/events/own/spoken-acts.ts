import type { Event } from '../../../src/record/event.ts'
import { idFrom } from '../../../src/record/ids.ts'
import type { Reading } from '../../../src/record/reading.ts'

const TOLD = { basis: 'implied', spans: [], rule: 'statement' } as const

/** What is done by saying something, as acts: a threat at the word "threatened", by whoever spoke. */
export function spokenActs({ statements }: Reading): readonly Event[] {
  return statements.flatMap(({ id, act, cue, speaker }) => {
    if (!act) return []
    const event: Event = {
      id: idFrom('e', id),
      type: act.value,
      trigger: cue,
      spans: cue,
      mentions: [],
      status: { value: 'happened', ...TOLD },
      timeFrame: { value: 'current', ...TOLD },
      ...(speaker && { agent: speaker }),
      rule: act.rule,
    }
    return [event]
  })
}
