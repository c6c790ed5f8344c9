import type { Speaker } from '../speaker.ts'

/** The speaker of a statement that names nobody: whoever spoke right before. */
export function impliedSpeaker(before: Speaker | undefined): Speaker | undefined {
  const { speaker } = before ?? {}
  if (!speaker) return undefined
  return { speaker: { ...speaker, basis: 'implied', rule: 'statements/speaker-goes-on' }, added: [] }
}
