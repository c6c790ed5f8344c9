import { parseDay } from './calendar.ts'
import type { Draft } from './draft.ts'
import { WARS } from './lexicon/wars.ts'

/** The first day of a war; `by` is the time of the text that tells it, absent where the table of wars does. */
export interface WarBegin {
  readonly day: number
  readonly by?: Draft
}

const WAR =
  '(?:war|invasion|conflict|fighting|offensive|siege|assault|campaign|bombardment|hostilities|uprising|occupation|operation)'
const BEGAN = new RegExp(
  String.raw`\b${WAR}\b[^.;]{0,80}\b(?:began|begun|started|broke out|erupted|(?:was|were) launched)\b[^.;]{0,40}$|\b(?:launched|began|started)\b[^.;]{0,60}\b${WAR}\b[^.;]{0,40}$`,
  'i',
)
const NAMES: readonly Named[] = WARS.map(({ words, begin }) => ({
  words: new RegExp(words),
  day: parseDay(begin) ?? 0,
}))

/**
 * Tells of a text when the war began of which a sentence speaks: on the day on which the text says so itself, else by the one war of the table that
 * the sentence names, else by the one that the text names. Nothing where there is none or more than one, or where the text says two days.
 */
export function warBegins(
  text: string,
  drafts: readonly Draft[],
): (sentence: string, today: number) => WarBegin | undefined {
  const told = once(() => drafts.filter(draft => tellsBeginning(draft, text)))
  const inText = once(() => namesIn(text))
  // The times of one sentence come one after another.
  let last: { readonly sentence: string; readonly names: readonly Named[] } | undefined
  return (sentence, today) => {
    const [first] = told()
    const day = first?.meaning.days?.[0]
    if (first && day !== undefined)
      return told().every(({ meaning }) => meaning.days?.[0] === day) ? { day, by: first } : undefined
    if (last?.sentence !== sentence) last = { sentence, names: namesIn(sentence) }
    const named = onlyDay(last.names, today) ?? onlyDay(inText(), today)
    return named === undefined ? undefined : { day: named }
  }
}

interface Named {
  readonly words: RegExp
  readonly day: number
}

function namesIn(text: string): readonly Named[] {
  return NAMES.filter(({ words }) => words.test(text))
}

/** True for a day behind words such as "the war began on". */
function tellsBeginning({ span, meaning: { days, told } }: Draft, text: string): boolean {
  if (told || !days || days[1] - days[0] !== 1) return false
  return BEGAN.test(text.slice(Math.max(0, span[0] - 160), span[0]))
}

function onlyDay(wars: readonly Named[], today: number): number | undefined {
  const begun = wars.filter(({ day }) => day <= today)
  return begun.length === 1 ? begun[0]?.day : undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
