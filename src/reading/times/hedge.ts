import type { Draft } from './draft.ts'

const NEAR = /\b(?:around|about|roughly|approximately)\s{1,4}$/i
const BEFORE = /\b(?:shortly|just) before\s{1,4}$/i
const AFTER = /\b(?:shortly|just|soon) after\s{1,4}$/i
const LATE = /\b(?<part>late|early)\s{1,4}(?:on\s{1,4})?$/i
const FIRST =
  /^(?:(?:around|about|roughly|approximately|(?:shortly|just|soon) (?:before|after)|late|early(?! hours)) (?:on )?)/i

/** Gives a clock time or a day the TIMEX3 `mod` of the words that hedge it, in its span or right before it: "around noon", "late on Tuesday". */
export function hedged(draft: Draft, text: string): Draft {
  const { type, value, mod, days } = draft.meaning
  if (mod !== undefined || !days || days[1] - days[0] > 2) return draft
  const inside = FIRST.exec(text.slice(...draft.span).replace(/\s/g, ' '))?.[0]
  const words = inside ?? text.slice(Math.max(0, draft.span[0] - 20), draft.span[0])
  const isClock = type === 'TIME' && /T\d\d:\d\d/.test(value)
  const found = isClock
    ? clockMod(words)
    : type === 'DATE'
      ? LATE.exec(words)?.groups?.['part']?.toUpperCase()
      : undefined
  if (found === undefined) return draft
  // "Shortly after midnight" begins a day, where midnight alone ends one.
  const begins = found === 'AFTER' && value.includes('T24:00')
  return {
    ...draft,
    meaning: { ...draft.meaning, mod: found, value: begins ? value.replace('T24:00', 'T00:00') : value },
  }
}

function clockMod(words: string): string | undefined {
  if (NEAR.test(words)) return 'APPROX'
  if (BEFORE.test(words)) return 'BEFORE'
  return AFTER.test(words) ? 'AFTER' : undefined
}
