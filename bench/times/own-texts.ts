import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type ExpectedTime, type Half, type TimesText, TimesTextShape } from './own-shape.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'times')

/** The texts of one half; a file that is not well-formed is thrown back. */
export function readTimesTexts(half: Half): readonly TimesText[] {
  return z.array(TimesTextShape).parse(JSON.parse(readFileSync(join(FOLDER, `texts-${half}.json`), 'utf8')))
}

/** An expected time with the half-open range of its words. */
export interface LocatedTime {
  readonly expected: ExpectedTime
  readonly start: number
  readonly end: number
}

/** The expected times of a text by their words, which stand in text order; words that are not there are thrown back. */
export function locateTimes({ text, times }: TimesText): readonly LocatedTime[] {
  let from = 0
  return times.map(expected => {
    const start = expected.nth ? nthIndex(text, expected.words, expected.nth) : text.indexOf(expected.words, from)
    if (start < 0) throw new Error(`“${expected.words}” is not in: ${text}`)
    from = start + expected.words.length
    return { expected, start, end: from }
  })
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = -1
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(words, at + 1)
    if (at < 0) return at
  }
  return at
}
