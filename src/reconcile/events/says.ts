import { type EventType, familyOf } from '../../record/event-types.ts'
import { HARM, VAGUE_WORDS, VIOLENT } from './lexicon/vague-words.ts'

/** How much a word says of what was done: the deed; that something violent was done; or only what came of it. */
export type Says = 'deed' | 'violence' | 'harm'

/** "Shelled" says the deed, "the attack" and "a blast" that there was violence, "killed" and "damaged" what came of it. */
export function saysOf(type: EventType, trigger: string): Says {
  if (!isViolent(type)) return 'deed'
  if (HARM.has(type) && !DEEDS.test(trigger)) return 'harm'
  return trigger
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => VAGUE_WORDS.has(word))
    ? 'violence'
    : 'deed'
}

/** True for acts that reports tell by what was done, by a word for any violence, or by its victims. */
export function isViolent(type: EventType): boolean {
  return VIOLENT.has(type) || VIOLENT.has(familyOf(type))
}

// "Shot", "executed" and "blew up" are deeds, whatever their type.
const DEEDS = /sh[oe]o?t|gun|execut|assassinat|stab|behead|lynch|bl[eo]w|demolish|torch|burn|loot|raz|set fire|mined/i
