import type { Draft } from './draft.ts'
import { NO_PUBLICATION } from './rule.ts'

/** How many sentences back a day of the story is still the one that "the next day" follows. */
const REACH = 3

/**
 * Gives the times that hang on another time of the text their day: clock times the day that stands nearest before them in their sentence (else
 * after, else the publication day), "two days later" the last day told before. In text order, so that one can hang on another.
 */
export function settle(drafts: readonly Draft[], today: number | undefined): Draft[] {
  const settled: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const { told } = draft.meaning
    if (!told) {
      settled.push(draft)
      continue
    }
    const anchor = told.by === 'sentence' ? inSentence(settled, drafts, index) : inStory(settled, draft)
    const day = anchor?.meaning.days?.[0]
    if (anchor && day !== undefined) {
      settled.push({ ...draft, meaning: { ...told.meaning(day), anchored: false }, by: anchor.span })
    } else if (told.by === 'sentence' && today !== undefined) {
      settled.push({ ...draft, meaning: told.meaning(today) })
    } else {
      const unresolved = told.by === 'sentence' ? NO_PUBLICATION : 'no day told before'
      settled.push({ ...draft, meaning: { ...draft.meaning, unresolved } })
    }
  }
  return settled
}

/** The nearest day before in the same sentence, or else the first one after that is not itself waiting for one. */
function inSentence(settled: readonly Draft[], drafts: readonly Draft[], index: number): Draft | undefined {
  const sentence = drafts[index]?.sentence
  const before = settled.at(-1)
  if (before && before.sentence === sentence && isDay(before)) return before
  for (const after of drafts.slice(index + 1, index + 4)) {
    if (after.sentence !== sentence) return undefined
    if (isDay(after)) return after
  }
  return undefined
}

/** The last dated time before, at most a few sentences back. */
function inStory(settled: readonly Draft[], { sentence }: Draft): Draft | undefined {
  for (let index = settled.length - 1; index >= 0 && index >= settled.length - 8; index--) {
    const draft = settled[index]
    if (!draft || sentence - draft.sentence > REACH) return undefined
    if (
      draft.meaning.days &&
      (draft.meaning.type === 'DATE' || draft.meaning.type === 'TIME') &&
      !draft.meaning.value.endsWith('REF')
    )
      return draft
  }
  return undefined
}

function isDay({ meaning: { days, type, value } }: Draft): boolean {
  return days !== undefined && days[1] - days[0] === 1 && (type === 'DATE' || type === 'TIME') && !value.endsWith('REF')
}
