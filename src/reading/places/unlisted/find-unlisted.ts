import type { PlaceKind } from '../../../gazetteer/gazetteer.ts'
import type { Analysis, Name } from '../../../language/analyse.ts'
import { contains, overlap, type Span } from '../../../text/span.ts'
import { evidenceOf } from '../document-evidence.ts'
import { LOCATIVE, TITLES } from '../lexicon/neighbours.ts'
import type { Sighting } from '../sighting.ts'
import { type Word, wordsOf } from '../words.ts'
import { FIRST_WORDS, type Head, LAST_WORDS, NUMBERED } from './heads.ts'
import { heldNames } from './held-names.ts'
import { namedAgain } from './named-again.ts'
import { namedThere } from './named-there.ts'
import { quarterFrom, quarterKind } from './quarters.ts'

/** A name of a place that no gazetteer holds: a street, a hospital, a village. */
export interface Unlisted {
  readonly span: Span
  /** Number of its sentence. */
  readonly sentence: number
  readonly kind: PlaceKind
  readonly rule: UnlistedRule
}

/** How a name was told to be of a place: by its last or first word, by that word and where it stands, by where it stands alone, by who takes or holds it, or by being told so before or behind. */
export type UnlistedRule =
  | 'places/unlisted'
  | 'places/unlisted-building'
  | 'places/unlisted-village'
  | 'places/unlisted-quarter'
  | 'places/unlisted-held'
  | 'places/unlisted-there'
  | 'places/unlisted-again'

/** Most words of a name before the one that says what it is. */
const LONGEST = 4

/**
 * Names that say by a word of their own that they are of a place, and those that the names of the text call places where something is. A
 * building called after a place that the gazetteer holds is told by that place; `sighted` are the names that it holds.
 */
export function findUnlisted(analysis: Analysis, sighted: readonly Sighting[]): readonly Unlisted[] {
  const listed = Map.groupBy(sighted, ({ sentence }) => sentence)
  const names = settlementNames(analysis)
  const document = evidenceOf(analysis)
  const wholes = new Set(analysis.names.filter(isLong).map(({ start, end }) => [start, end].join()))
  const found = analysis.sentences.flatMap((sentence, number) => {
    const words = wordsOf(analysis, sentence)
    const own = listed.get(number) ?? []
    const byWord = words
      .flatMap((_, at) => [
        ...withHead(words, at, analysis),
        ...behindKind(words, at),
        ...quarterAt(words, at, analysis),
      ])
      .filter(one => !own.some(other => isListed(one, other)) && !isEnclosed(analysis.text, one.span))
    const isApart = (spans: readonly Span[]) => (one: Found) => !spans.some(other => overlap(other, one.span))
    const known = [...byWord.map(one => one.span), ...own.map(spanOf)]
    const byName = (names.get(number) ?? []).flatMap(name => settlementOf(name, words)).filter(isApart(known))
    const isNew = isApart([...known, ...byName.map(({ span }) => span)])
    const held = heldNames(words, document)
      .map((span): Found => ({ span, kind: 'village', rule: 'places/unlisted-held' }))
      .filter(one => isNew(one) || wholes.has(one.span.join()) || isWholeOfListed(one.span, own))
    const isLast = isApart([...known, ...[...byName, ...held].map(({ span }) => span)])
    const there = namedThere(words, document)
      .map((span): Found => ({ span, kind: 'village', rule: 'places/unlisted-there' }))
      .filter(isLast)
    return [...byWord, ...byName, ...held, ...there].map(one => ({ ...one, sentence: number }))
  })
  return withAgain(analysis, found, sighted.map(spanOf))
}

/** With the villages that are named once more. */
function withAgain(analysis: Analysis, found: readonly Unlisted[], listed: readonly Span[]): readonly Unlisted[] {
  const told = found.filter(({ kind }) => kind === 'village').map(({ span }) => span)
  const again = namedAgain(analysis, told, [...listed, ...found.map(({ span }) => span)])
  const all = [...found, ...again.map((one): Unlisted => ({ ...one, kind: 'village', rule: 'places/unlisted-again' }))]
  return all.toSorted((a, b) => a.sentence - b.sentence)
}

/** "ORVEL (Lake Courier)": what stands in brackets by itself is who tells it. */
function isEnclosed(text: string, [start, end]: Span): boolean {
  return text[start - 1] === '(' && text[end] === ')'
}

/** A name of several words, of which the gazetteer may know one: "Jebel Moya". */
function isLong({ tokens: [from, to], kind }: Name): boolean {
  return to - from > 1 && kind !== 'place'
}

/** The gazetteer holds the whole name, or more; or a building is called after what it holds. */
function isListed({ span, rule }: Found, sighting: Sighting): boolean {
  return contains(spanOf(sighting), span) || (!WHOLE.has(rule) && overlap(spanOf(sighting), span))
}

/** "Wad Nuba", of which the gazetteer holds a "Nuba" somewhere: the name of a small place that is only a part of this one. */
function isWholeOfListed(span: Span, own: readonly Sighting[]): boolean {
  const inside = own.filter(sighting => overlap(spanOf(sighting), span))
  return (
    inside.length > 0 &&
    inside.every(sighting => {
      const { start, end, entries, words } = sighting
      const rest = words.filter(
        word => word.start >= span[0] && word.end <= span[1] && !(word.start >= start && word.end <= end),
      )
      const isLesser = entries[0].kind !== 'country' && entries[0].population < 500_000
      return (
        isLesser && contains(span, [start, end]) && rest.some(({ capital, lower }) => capital && !OF_KIND.has(lower))
      )
    })
  )
}

/** Words that only say what kind of place the listed name is of. */
const OF_KIND = new Set(
  'city town village province oblast region district county state governorate port island'.split(' '),
)

/** Names that are longer than what the gazetteer holds of them: "La Loma Alta neighborhood" is no part of La Loma. */
const WHOLE: ReadonlySet<UnlistedRule> = new Set<UnlistedRule>(['places/unlisted', 'places/unlisted-quarter'])

function spanOf({ start, end }: Sighting): Span {
  return [start, end]
}

/** The names of the text that are places, by sentence, but those that it gives to persons or bodies elsewhere. */
function settlementNames({ names, sentences, text }: Analysis): ReadonlyMap<number, readonly Name[]> {
  const others = new Set(names.flatMap(({ kind, start, end }) => (kind === 'place' ? [] : [text.slice(start, end)])))
  const bySentence = new Map<number, Name[]>()
  let number = 0
  for (const name of names) {
    while (number < sentences.length - 1 && (sentences[number]?.end ?? 0) <= name.start) number++
    if (name.kind !== 'place' || name.inside !== undefined || others.has(text.slice(name.start, name.end))) continue
    const own = bySentence.get(number)
    if (own) own.push(name)
    else bySentence.set(number, [name])
  }
  return bySentence
}

type Found = Omit<Unlisted, 'sentence'>

function withHead(words: readonly Word[], at: number, analysis: Analysis): readonly Found[] {
  const word = words[at]
  if (!word?.capital || word.joined) return []
  const numbered = withNumber(words, at, analysis)
  if (numbered) return [numbered]
  const last = LAST_WORDS.get(bare(word))
  const from = last ? beginOf(words, at, analysis) : at
  if (last && from < at && !goesOn(words, at)) return ifThere({ words, from, to: at + 1, head: last })
  const first = FIRST_WORDS.get(word.lower)
  if (!first || isName(words[at - 1]) || !isName(words[at + 1])) return []
  const to = isName(words[at + 2]) ? at + 3 : at + 2
  return isName(words[to]) ? [] : ifThere({ words, from: at, to, head: first })
}

/** "Highway 10", "County Road 43". */
function withNumber(words: readonly Word[], at: number, analysis: Analysis): Found | undefined {
  const [word, number] = [words[at], words[at + 1]]
  if (!word || !NUMBERED.has(word.lower) || !number || !/^\p{N}/u.test(number.text)) return undefined
  const first = words[beginOf(words, at, analysis)] ?? word
  return { span: [first.start, number.end], kind: 'facility', rule: 'places/unlisted' }
}

/** Back over the words of the name; what only begins a sentence with a capital is none of them. */
function beginOf(words: readonly Word[], at: number, { tokens }: Analysis): number {
  let from = at
  while (from > 0 && at - from < LONGEST && isName(words[from - 1])) from--
  while (from < at && !NAMING.has(tokens[words[from]?.token ?? -1]?.upos ?? '')) from++
  return from
}

const NAMING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM'])

function isName(word: Word | undefined): boolean {
  return word?.capital === true && !word.joined && !TITLES.has(bare(word))
}

/** "Cedar Street Bank", "Hamilton School of Music": the name is of something else. */
function goesOn(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]]
  if (next?.joined) return true
  return isName(next) || (/^(?:of|&|for)$/.test(next?.lower ?? '') && second?.capital === true)
}

interface Candidate {
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  readonly head: Head
}

function ifThere({ words, from, to, head: { kind, needsLocative } }: Candidate): readonly Found[] {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last || (needsLocative && !isHere(words, from))) return []
  const rule = needsLocative ? 'places/unlisted-building' : 'places/unlisted'
  return [{ span: [first.start, last.end], kind, rule }]
}

function isHere(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower === 'the' ? words[from - 2] : words[from - 1]
  return before !== undefined && (LOCATIVE.has(before.lower) || before.lower === 'on')
}

/** "the Modelo neighborhood", "Tesmar municipality". */
function quarterAt(words: readonly Word[], at: number, analysis: Analysis): readonly Found[] {
  const kind = quarterKind(words[at])
  const from = kind ? quarterFrom(words, at, analysis) : at
  const [first, last] = [words[from], words[at - 1]]
  if (!kind || !first || !last || from === at || isName(words[at + 1])) return []
  return [{ span: [first.start, last.end], kind, rule: 'places/unlisted-quarter' }]
}

/** "the village of Dudchany" names one whatever else is known of the name. */
function behindKind(words: readonly Word[], at: number): readonly Found[] {
  if (!KINDS.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'of') return []
  const from = at + 2
  let to = from
  while (to - from < LONGEST && isName(words[to])) to++
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last || to === from || words[to]?.joined) return []
  return [{ span: [first.start, last.end], kind: 'village', rule: 'places/unlisted-village' }]
}

const KINDS = new Set(['village', 'town', 'hamlet', 'settlement'])

/** "in Dudchany": what the names of the text call a place. */
function settlementOf({ start, end }: Name, words: readonly Word[]): readonly Found[] {
  const from = words.findIndex(word => word.start === start)
  const [before, next] = [words[from - 1], words.find(word => word.start >= end)]
  const own = words.filter(word => word.start >= start && word.end <= end)
  if (!PUTTING.has(before?.lower ?? '') || next?.joined || /^['’]s$/.test(next?.lower ?? '')) return []
  if (own.length > 3 || !own.every(word => word.capital && word.text.length > 1)) return []
  return [{ span: [start, end], kind: 'village', rule: 'places/unlisted-village' }]
}

const PUTTING = new Set(['in', 'near', 'outside', 'into', 'towards', 'toward', 'around'])

function bare({ lower }: Word): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}
