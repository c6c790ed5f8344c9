import { fold } from '../../gazetteer/fold.ts'
import type { Report } from '../../record/report.ts'
import { wordsAt } from '../../text/span.ts'
import { soundOf } from '../identity/person-name.ts'

/** What may tell of a report that it carries another’s words, beside the words: folded names and addresses, each once, in order. */
export interface Marks {
  /** The address without its query: a page that is published again at the same one is its next version. */
  readonly page?: string
  readonly outlet?: string
  /** Its outlet’s initials, where they are three and more: agencies sign so. */
  readonly initials?: string
  /** Agencies that the text credits, other than its own outlet. */
  readonly credits: readonly string[]
  /** Quotations of eight words and more, the words alone. */
  readonly quotes: readonly string[]
  /** Names and figures by sound, each once, in order: a capitalised word that begins no sentence, a number of two digits and more. */
  readonly named: readonly string[]
}

/** Reads the marks of a report. */
export function marksOf(report: Report): Marks {
  const text = wordsAt(report.text, report.body)
  const page = report.url?.replace(/[?#].*$/, '').replace(/\/$/, '')
  const outlet = report.outlet === undefined ? undefined : nameOf(report.outlet)
  const initials = outlet?.replace(/(\p{L})\p{L}*\s*/gu, '$1') ?? ''
  return {
    ...(page ? { page } : {}),
    ...(outlet ? { outlet } : {}),
    ...(initials.length >= LEAST_INITIALS ? { initials } : {}),
    credits: creditsIn(text).filter(credit => credit !== outlet && credit !== initials),
    quotes: quotesIn(text),
    named: namedIn(text),
  }
}

/** True where two reports have a mark in common: the same page, a long quotation, or an agency that one credits and the other is or credits too. */
export function shareMark(a: Marks, b: Marks): boolean {
  if (a.page !== undefined && a.page === b.page) return true
  if (isCredited(a, b) || isCredited(b, a)) return true
  if (shareCredit(a, b)) return true
  return a.quotes.some(quote => b.quotes.includes(quote)) || haveSameNames(a, b)
}

/** Nearly all names and figures of the shorter stand in the longer. */
function haveSameNames({ named: a }: Marks, { named: b }: Marks): boolean {
  const theirs = new Set(b)
  const shared = a.filter(name => theirs.has(name)).length
  return shared >= LEAST_NAMES && shared >= SAME_NAMES * Math.min(a.length, b.length)
}

const LEAST_NAMES = 8
const SAME_NAMES = 0.9

/** True where one credits the other’s outlet. */
export function isCredited({ outlet, initials }: Marks, { credits }: Marks): boolean {
  return credits.some(credit => credit === outlet || credit === initials)
}

/** True where two outlets credit one agency. */
export function shareCredit(a: Marks, b: Marks): boolean {
  return a.outlet !== b.outlet && a.credits.some(credit => b.credits.includes(credit))
}

function creditsIn(text: string): string[] {
  const head = text.trimStart().slice(0, HEAD)
  const foot = text.trimEnd().slice(-FOOT)
  const found = [
    DATELINE.exec(head)?.[1],
    BARE.exec(head)?.[1],
    ...[CONTRIBUTED, SOURCE].flatMap(foots => [...foot.matchAll(foots)].map(([, name]) => name)),
  ]
  return [...new Set(found.flatMap(name => (name === undefined ? [] : [nameOf(name)])))].sort()
}

const nameOf = (name: string): string => fold(name.replace(/^the\s+/i, ''))

const LEAST_INITIALS = 3
const HEAD = 120
const FOOT = 160
/** "KYIV, Oct 31 (Meridian Wire) -", "MOSCOW (Meridian Wire)." */
const DATELINE = /^[^\n()]{0,60}\((\p{Lu}[^\n()]{1,40})\)\s*[-–—.:]/u
/** "Reuters -": the agencies that sign so; a town’s name stands there as well. */
const BARE = /^(Reuters|AP|AFP|UPI|dpa|EFE|ANSA|TASS|Interfax|Xinhua|Kyodo|PTI) [-–—] /u
/** "Meridian Wire contributed to this report" */
const CONTRIBUTED = /(?:^|[\n.(])\s*(?:The )?(\p{Lu}[\p{L} ]{1,40}?)(?= contributed to this (?:report|story))/gu
/** "Source: Meridian Wire", "(Translated from Meridian Wire)", "First published by Meridian Wire" */
const SOURCE =
  /(?:[Ss]ource:|[Tt]ranslated from|[Pp]ublished by|[Rr]eports? (?:by|from)|[Cc]ourtesy of) (?:the )?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})/gu

function namedIn(text: string): string[] {
  const found = [...text.matchAll(NAMED)].map(([word]) => soundOf(fold(word.replace(/[’']s$/u, ''))))
  return [...new Set(found)].slice(0, MOST_NAMES)
}

const NAMED = /(?<![.!?\n]["”’]?\s{0,3}|^)(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}’'-]{1,40}|\d[\d,.]{0,12}\d)/gu
const MOST_NAMES = 40

/** Quotation marks of any make; what stands between is read to the next of any. */
function quotesIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, quoted = ''] of text.matchAll(QUOTED)) {
    const words = fold(quoted).match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length >= LONG_QUOTE) found.add(words.slice(0, MOST_WORDS).join(' '))
  }
  return [...found].sort().slice(0, MOST_QUOTES)
}

const QUOTED = /["“”«„]([^"“”«»„\n]{30,600})["“”»]/gu
const LONG_QUOTE = 8
/** An excerpt may end a quotation early. */
const MOST_WORDS = 8
const MOST_QUOTES = 12
