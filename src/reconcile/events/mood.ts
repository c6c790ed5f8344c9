import type { Status } from '../../record/event.ts'

/** Whether an act is told as done (or as not done), as something that somebody is going to do, or as what may come. */
export type Mood = 'done' | 'plan' | 'open'

/** A fear or plan is no telling of last week’s act. */
export function moodOf(status: Status): Mood {
  if (status === 'planned' || status === 'threatened') return 'plan'
  return status === 'feared' || status === 'predicted' || status === 'hypothetical' ? 'open' : 'done'
}
