import type { OnProgress, Progress } from '../app/progress.ts'
import type { Terminal } from './terminal.ts'

const STAGES = { 'taking-in': 'Taking in', reading: 'Reading', reconciling: 'Reconciling' } as const

/** A line of progress at most ten times a second. */
export function progressLine(terminal: Terminal): OnProgress {
  let last = 0
  return progress => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    terminal.progress(worded(progress))
  }
}

function worded({ stage, done, of }: Progress): string {
  if (of === undefined) return done > 0 ? `${STAGES[stage]} ${done} …` : `${STAGES[stage]} …`
  return `${STAGES[stage]} ${done} of ${of} …`
}
