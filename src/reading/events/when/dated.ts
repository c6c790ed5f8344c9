import type { Sentence, Word } from '../../../language/analyse.ts'
import { datelineEnd } from '../../../language/sentences/dateline.ts'
import type { Time } from '../../../record/time.ts'
import { hull } from '../../../text/span.ts'
import { clausesOf } from '../clause.ts'
import { isSaying } from '../saying.ts'
import type { Scene } from '../scene.ts'

/** A date or time of day of the text with its words, and what it hangs on. */
export interface Dated {
  readonly time: Time
  readonly first: number
  readonly last: number
  /** The word that heads it. */
  readonly head: number
  /** The predicate of the clause that it stands in. */
  readonly predicate: number
  /** The nouns between it and the predicate, the innermost first: "the attack | on the mill | on Monday". */
  readonly nouns: readonly number[]
  /** Stands in a clause of saying, or right beside a verb of saying. */
  readonly isOfSaying: boolean
}

/** What of a scene the days of its acts are read from. */
export type Timed = Pick<Scene, 'analysis' | 'times' | 'uttered' | 'published'>

const made = new WeakMap<readonly Time[], readonly (readonly Dated[])[]>()

/** The dated words of each sentence in text order, by the sentence's index; what only converts another time or dates the whole report is left out. */
export function datedOf({ analysis, times }: Timed): readonly (readonly Dated[])[] {
  const found = made.get(times)
  if (found) return found
  const { sentences, tokens } = analysis
  const rows: Dated[][] = sentences.map(() => [])
  let at = 0
  for (const time of times) {
    const span = hull(time.spans)
    if (!span || !/^(?:DATE|TIME)$/.test(time.type) || /_REF$/.test(time.value)) continue
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span[0]) at++
    const sentence = sentences[at]
    const row = rows[at]
    if (!sentence || !row || span[0] < sentence.start) continue
    const first = tokenFrom(tokens, sentence, span[0])
    const last = tokenFrom(tokens, sentence, span[1] - 1)
    if (first === undefined || last === undefined) continue
    if (isConversion(tokens, sentence, first) || isClock(tokens, time, first) || isNamePart(tokens, first, last))
      continue
    if (last < datelineEnd(tokens, sentence.tokens[0])) continue
    row.push({ time, first, last, ...hangingOf(tokens, first, last) })
  }
  made.set(times, rows)
  return rows
}

/** The index of the sentence of an act; -1 where there is none. */
export function sentenceOf({ analysis }: Timed, { head }: { readonly head: number }): number {
  const { sentences } = analysis
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.tokens[1] ?? 0) > head) high = middle
    else low = middle + 1
  }
  return low < sentences.length ? low : -1
}

function tokenFrom(tokens: readonly Word[], { tokens: [from, to] }: Sentence, offset: number): number | undefined {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low < to ? low : undefined
}

/** "at 2100 [0100 GMT on 16 May]": the same time once more, on the clock of another place. */
function isConversion(tokens: readonly Word[], { tokens: [from, to] }: Sentence, first: number): boolean {
  let open = first
  while (open >= from && open > first - 8 && !/^[[\](){}]$/.test(tokens[open]?.text ?? '')) open--
  if (!/^[[(]$/.test(tokens[open]?.text ?? '')) return false
  for (let i = open + 1; i < to && i < open + 8 && !/^[\])]$/.test(tokens[i]?.text ?? ''); i++) {
    if (/^(?:gmt|utc)$/.test(tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** "9 October Avenue", "the 15 May Brigade": a day in the name of something else; none with a weekday, as in "on Monday hospital staff". */
function isNamePart(tokens: readonly Word[], first: number, last: number): boolean {
  return tokens[first]?.kind === 'number' && NAMED_BY_DAYS.test(tokens[last + 1]?.lower ?? '')
}

const NAMED_BY_DAYS =
  /^(?:avenues?|streets?|square|plaza|boulevard|bridge|neighborhood|neighbourhood|district|brigade|battalion|movement|university|school|hospital|stadium|airport|front|agreement)$/

/** "at 1940", "at approximately 1600": four figures behind "at" are a time of day and no year. */
function isClock(tokens: readonly Word[], { value }: Time, first: number): boolean {
  const isAbout = /^(?:approximately|about|around|nearly|exactly)$/.test(tokens[first - 1]?.lower ?? '')
  return /^\d{4}$/.test(value) && tokens[first - (isAbout ? 2 : 1)]?.lower === 'at'
}

function hangingOf(
  tokens: readonly Word[],
  first: number,
  last: number,
): Pick<Dated, 'head' | 'predicate' | 'nouns' | 'isOfSaying'> {
  const head = headIn(tokens, first, last)
  const predicate = clausesOf(tokens).predicateOf(head)
  return {
    head,
    predicate,
    nouns: nounsOver(tokens, head, predicate),
    isOfSaying: says(tokens, first, last, predicate),
  }
}

/** The word of a range that hangs on one outside it. */
function headIn(tokens: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tokens[i]?.head
    if (head === undefined || head < first || head > last) return i
  }
  return first
}

function nounsOver(tokens: readonly Word[], head: number, predicate: number): readonly number[] {
  const nouns: number[] = []
  let at = head === predicate ? undefined : tokens[head]?.head
  for (let step = 0; step < 12 && at !== undefined && at !== predicate; step++) {
    nouns.push(at)
    at = tokens[at]?.head
  }
  return nouns
}

/** "said Friday", "said on Friday", "on Friday said". What is announced or declared is done by saying it. */
function says(tokens: readonly Word[], first: number, last: number, predicate: number): boolean {
  const isOf = (at: number) => isSaying(tokens[at]) && !/^(?:announce|declare|state)$/.test(tokens[at]?.lemma ?? '')
  if (isOf(predicate) || isOf(first - 1) || isOf(last + 1)) return true
  return /^(?:on|in|late|early)$/.test(tokens[first - 1]?.lower ?? '') && isOf(first - 2)
}
