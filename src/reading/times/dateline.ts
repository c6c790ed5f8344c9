import type { Draft } from './draft.ts'
import type { ToldText } from './told.ts'

/** How many sentences from the beginning a dateline can stand in: a headline, a byline, the first of the story. */
const FIRST = 4
/** A report comes out on the day of its dateline, or some days later. */
const DAYS_LATER = 7

const TOWN_BEFORE =
  /(?:^|\n)\s{0,4}[A-Z][A-Z.'’-]{1,30}(?:[ ,/]{1,2}[A-Z][\p{L}.'’-]{0,30}){0,5}[,.]?(?:\s{1,3}\([^)\n]{1,40}\)[,.]?)?\s{1,3}\(?$/u
const MARK_BEHIND = /^\)?,?\s{0,3}(?:[-–—:]|\([^)\n]{1,40}\)\s{0,3}[-–—:]?)/

/**
 * The day that a dateline gives to the story below it ("KYIV, Nov 11 (Agency) —"): "today" and the weekdays hang on it. Nothing where there is none, or
 * where it does not fit the day of publication.
 */
export function datelineOf(
  drafts: readonly Draft[],
  { text, today }: Pick<ToldText, 'text' | 'today'>,
): Draft | undefined {
  return drafts.find(({ sentence, span: [start, end], meaning: { days, type } }) => {
    if (sentence >= FIRST || type !== 'DATE' || !days || days[1] - days[0] !== 1) return false
    if (today !== undefined && (days[0] > today || days[0] < today - DAYS_LATER)) return false
    return TOWN_BEFORE.test(text.slice(Math.max(0, start - 120), start)) && MARK_BEHIND.test(text.slice(end, end + 48))
  })
}

/** The town of a dateline, lower case: `kyiv`; nothing where it is not before the day in so many words. */
export function townOf({ span }: Draft, text: string): string | undefined {
  const line = text.slice(Math.max(0, span[0] - 120), span[0])
  return /(?:^|\n)\s{0,4}([A-Z][A-Za-z'’-]{1,30}(?: [A-Z][A-Za-z'’-]{1,30})?)[,. (]/.exec(line)?.[1]?.toLowerCase()
}

/** The times of the story, read from the day of its dateline, with the dateline itself as publication gave it. */
export function below(dateline: Draft, drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => (isSame(draft, dateline) ? dateline : draft))
}

/** A time that was counted from the day of the dateline hangs on that, not on publication. */
export function hungOn(dateline: Draft, draft: Draft): Draft {
  if (!draft.meaning.anchored || isSame(draft, dateline)) return draft
  return { ...draft, meaning: { ...draft.meaning, anchored: false }, by: dateline.span }
}

function isSame(one: Draft, other: Draft): boolean {
  return one.span[0] === other.span[0] && one.span[1] === other.span[1]
}
