import { fold } from '../../gazetteer/fold.ts'
import type { Entry, Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import { ARTICLES, INSIDE_NAMES, TITLES } from './lexicon/neighbours.ts'
import { STATES_IN_CAPITALS } from './lexicon/of-a-town.ts'
import { withSharedKinds } from './shared-kinds.ts'
import type { Sighting } from './sighting.ts'
import { type Word, wordsOf } from './words.ts'

/** No name of a place has more words than this, hyphens and full stops counted. */
const LONGEST = 10
const ABBREVIATED = /^(?:st|ste|ft|mt)$/

/** Every longest name of the gazetteer in the text, left to right, none inside another. Linear in the text. */
export function findSightings(analysis: Analysis, gazetteer: Gazetteer): readonly Sighting[] {
  return analysis.sentences.flatMap((sentence, number) => {
    const words = wordsOf(analysis, sentence)
    const found: Sighting[] = []
    for (let from = 0; from < words.length; from++) {
      const sighting = sightingAt(words, from, number, gazetteer)
      if (!sighting) continue
      found.push(sighting)
      from = sighting.to - 1
    }
    return withSharedKinds(found, { words, sentence: number, gazetteer }).filter(one => !isDemonym(one, gazetteer))
  })
}

/** "Ukrainian" is the side of an actor; but "Georgia" and the like are names of countries first. */
function isDemonym(sighting: Sighting, gazetteer: Gazetteer): boolean {
  return gazetteer.demonym(sighting.name) !== undefined && sighting.entries[0].kind !== 'country'
}

function sightingAt(
  words: readonly Word[],
  from: number,
  sentence: number,
  gazetteer: Gazetteer,
): Sighting | undefined {
  const first = words[from]
  if (!first || !mayBegin(words, from)) return undefined
  const run = possessiveRun(words, from, gazetteer) ?? words.slice(from, runEnd(words, from)).map(word => word.text)
  // "the Dnipro" is the river and "Dnipro" the town: the article is asked about and left outside.
  const withArticle = words[from - 1]?.lower === 'the' ? gazetteer.longestFrom(['the', ...run], 0) : undefined
  const found = gazetteer.longestFrom(run, 0)
  const best = withArticle && withArticle.length - 1 >= (found?.length ?? 0) ? withArticle : found
  const whole = best ? (best === withArticle ? best.length - 1 : best.length) : 0
  const length = whole > 1 && isState(best?.entries[0], words[from + whole - 1]) ? whole - 1 : whole
  const last = words[from + length - 1]
  const [entry, ...others] = best?.entries ?? []
  if (!last || !entry) return undefined
  const name = fold(run.slice(0, whole).join(' '))
  if (name.length < 2 || (name.length <= 3 && first.text !== first.text.toUpperCase() && entry.kind === 'country'))
    return undefined
  const key = best === withArticle ? `the ${name}` : name
  const span = { start: first.start, end: endOf(words, from + length - 1, entry), from, to: from + length }
  return { ...span, name: key, entries: [entry, ...others], words, sentence }
}

/** The full stop belongs to a short form: "Calif." */
function endOf(words: readonly Word[], at: number, { kind, name }: Entry): number {
  const [last, next] = [words[at], words[at + 1]]
  if (!last) return 0
  const isShortened =
    kind === 'region' &&
    last.text.length <= 5 &&
    !STATES_IN_CAPITALS.has(last.lower) &&
    !fold(name).split(' ').includes(fold(last.text))
  return isShortened && !KINDS.has(last.lower) && next?.text === '.' && next.start === last.end ? next.end : last.end
}

/** Whole words that end the name of a division: the full stop behind "Kano state." ends the sentence. */
const KINDS = new Set(['state', 'coast'])

/** "St", "W": the full stop behind belongs to it. */
function isShort(word: Word | undefined): boolean {
  return word !== undefined && (word.text.length === 1 ? word.capital : ABBREVIATED.test(word.lower))
}

function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.lower === 'the' || isTitle(word)) return false
  return (
    word.capital || (ARTICLES.has(word.lower) && (words[at + 1]?.capital ?? false) && words[at + 1]?.joined === true)
  )
}

/** "Indiana State Police": the word is of the police’s name or tells the kind of the place; the place is Indiana, and no town of the name. */
function isState(best: Entry | undefined, last: Word | undefined): boolean {
  return best?.kind === 'region' && best.country === 'US' && last?.text === 'State'
}

/** "Sen.", "Gen.": no name of a place begins with one. */
function isTitle({ lower }: Word): boolean {
  return lower.endsWith('.') && TITLES.has(lower.slice(0, -1))
}

/** The words from here where a name of the gazetteer goes on behind a possessive: "Cox’s Bazar". The mark itself is left empty. */
function possessiveRun(words: readonly Word[], from: number, gazetteer: Gazetteer): readonly string[] | undefined {
  const mark = [from + 1, from + 2].find(at => /^['’]s$/.test(words[at]?.lower ?? ''))
  const owner = words[(mark ?? 0) - 1]
  if (mark === undefined || !owner || !words[mark + 1]?.capital) return undefined
  const before = words.slice(from, mark - 1).map(word => word.text)
  const behind = words.slice(mark + 1, runEnd(words, mark + 1)).map(word => word.text)
  const run = [...before, `${owner.text}s`, '', ...behind]
  return (gazetteer.longestFrom(run, 0)?.length ?? 0) > mark + 1 - from ? run : undefined
}

/** Where a name that begins here must end at the latest: before a mark, or a word in lower case that stands in no name. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  for (; to < words.length && to - from < LONGEST; to++) {
    const word = words[to]
    if (!word) break
    if (word.kind === 'mark' && (word.text === '-' || (word.text === '.' && isShort(words[to - 1])))) continue
    if (word.kind !== 'word' || word.text.startsWith("'") || word.text.startsWith('’')) break
    if (!word.capital && !word.joined && !INSIDE_NAMES.has(word.lower) && !ARTICLES.has(word.lower)) break
  }
  return to
}
