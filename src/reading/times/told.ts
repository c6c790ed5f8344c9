import type { Draft } from './draft.ts'
import type { Meaning, ToldDay } from './meaning.ts'
import { NO_PUBLICATION } from './rule.ts'
import { countedFromPeriod } from './told-period.ts'
import { warBegins } from './war-begin.ts'

/** How many sentences back a day of the story is still the one that "the next day" follows. */
const REACH = 3
/** How far from the day of publication a count of a war may end or begin: reports count the day they write on. */
const COUNTED_BEFORE = 366
const COUNTED_AFTER = 31

/** The text that times hang in. */
export interface ToldText {
  readonly text: string
  /** Half-open ranges of offsets, in order. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  /** Day number of publication, or of the dateline. */
  readonly today: number | undefined
}

/**
 * Gives the times that hang on another time of the text their day: clock times the day that stands nearest before them in their sentence (else
 * after, else the publication day), "two days later" the last day told before, "the ninth month of the war" its first day. In text order, so that
 * one can hang on another.
 */
export function settle(drafts: readonly Draft[], setting: ToldText): Draft[] {
  const settled: Draft[] = []
  const beginOf = warBegins(setting.text, drafts)
  for (const [index, draft] of drafts.entries()) {
    const { told } = draft.meaning
    if (!told) settled.push(draft)
    else if (told.by === 'period') settled.push(countedFromPeriod(draft, told, { settled, today: setting.today }))
    else if (told.by === 'war') settled.push(sinceWar(draft, told, { ...setting, beginOf }))
    else settled.push(hung(draft, told, { ...setting, settled, drafts, index }))
  }
  return settled
}

interface Hanging extends ToldText {
  readonly settled: readonly Draft[]
  readonly drafts: readonly Draft[]
  readonly index: number
}

function hung(draft: Draft, told: ToldDay, { settled, drafts, index, today }: Hanging): Draft {
  const anchor =
    told.by === 'sentence'
      ? (inSentence(settled, drafts, index) ?? justTold(settled, draft))
      : inStory(settled, draft, told)
  const day = anchor?.meaning.days?.[0]
  if (anchor && day !== undefined) {
    // A clock time on a clock time: both have the day that the first has.
    const isAlike = told.by === 'sentence' && anchor.meaning.type === 'TIME' && anchor.hangs
    if (isAlike)
      return { ...draft, ...anchorOf(anchor), hangs: true, meaning: { ...told.meaning(day), ...anchored(anchor) } }
    return { ...draft, hangs: true, meaning: { ...told.meaning(day), anchored: false }, by: anchor.span }
  }
  if (told.by === 'sentence' && today !== undefined) return { ...draft, hangs: true, meaning: told.meaning(today) }
  return unsettled(draft, told.by === 'sentence' ? NO_PUBLICATION : 'no day told before')
}

function anchorOf({ by }: Draft): Pick<Draft, 'by'> {
  return by ? { by } : {}
}

function anchored({ meaning }: Draft): Pick<Meaning, 'anchored'> {
  return { anchored: meaning.anchored ?? false }
}

interface AtWar extends ToldText {
  readonly beginOf: ReturnType<typeof warBegins>
}

function sinceWar(draft: Draft, told: ToldDay, { text, sentences, today, beginOf }: AtWar): Draft {
  if (today === undefined) return unsettled(draft, NO_PUBLICATION)
  const sentence = sentences[draft.sentence]
  const begin = beginOf(sentence ? text.slice(sentence.start, sentence.end) : '', today)
  if (!begin) return unsettled(draft, 'no beginning of the war is told')
  const meaning = told.meaning(begin.day)
  const [first, end] = meaning.days ?? [today, today]
  if (first > today + COUNTED_AFTER || end < today - COUNTED_BEFORE)
    return unsettled(draft, 'counted from another beginning than the one known')
  return begin.by ? { ...draft, meaning, by: begin.by.span } : { ...draft, meaning: { ...meaning, anchored: true } }
}

function unsettled(draft: Draft, why: string): Draft {
  return { ...draft, meaning: { ...draft.meaning, unresolved: why } }
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

/** The one day of the sentence before, where a part of a day or a clock time has none in its own. */
function justTold(settled: readonly Draft[], { sentence }: Draft): Draft | undefined {
  const before = settled.slice(-6).filter(draft => draft.sentence === sentence - 1 && isDay(draft))
  return before.at(-1)
}

/** The last dated time before, at most a few sentences back, that is as fine as what is counted from it: no day is counted from a month. */
function inStory(settled: readonly Draft[], { sentence }: Draft, told: ToldDay): Draft | undefined {
  for (let index = settled.length - 1; index >= 0 && index >= settled.length - 8; index--) {
    const draft = settled[index]
    if (!draft || sentence - draft.sentence > REACH) return undefined
    if (
      draft.meaning.days &&
      (draft.meaning.type === 'DATE' || draft.meaning.type === 'TIME') &&
      !draft.meaning.value.endsWith('REF') &&
      isFineEnough(draft.meaning.days, told)
    )
      return draft
  }
  return undefined
}

/** A night touches two days and is still a day; months differ by three. */
function isFineEnough([start, end]: readonly [number, number], told: ToldDay): boolean {
  const counted = told.isInside ? undefined : told.meaning(start).days
  return counted === undefined || end - start <= Math.max(2, (counted[1] - counted[0]) * 1.2)
}

function isDay({ meaning: { days, type, value } }: Draft): boolean {
  return days !== undefined && days[1] - days[0] === 1 && (type === 'DATE' || type === 'TIME') && !value.endsWith('REF')
}
