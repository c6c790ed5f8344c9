import { type Sentence, tokenAt } from '../../../language/analyse.ts'
import type { Span, Spans } from '../../../text/span.ts'
import { at, type View } from '../view.ts'

/** An attribution as ranges, whatever found it: tokens of cue and source, characters of content. */
export interface Saying {
  readonly sentence: Sentence
  readonly cue: Span | undefined
  readonly source: Span | undefined
  readonly content: Spans
  /** The medium that the cue itself names: "tweeted". */
  readonly channel?: string | undefined
}

/** What each word of the sentence is to an attribution. */
export type Part = 'source' | 'cue' | 'content' | 'quoted' | 'free'

/** A sentence's words divided among the parts of one attribution. `verb` is the first word of the cue that has a lemma of its own. */
export interface Beside {
  readonly saying: Saying
  readonly partOf: (index: number) => Part
  /** The cue's head: its verb, or else its first word. */
  readonly verb: number
  /** Half-open ranges of free words and of words of the cue behind its verb, in order. */
  readonly runs: readonly Span[]
}

/** Divides the words of the sentence that holds the cue. */
export function wordsBeside(view: View, saying: Saying): Beside {
  const { sentence, cue, source, content } = saying
  const said: readonly Span[] = content.map(([start, end]) => [
    tokenAt(view.analysis, start),
    tokenAt(view.analysis, end - 1) + 1,
  ])
  const isIn = (index: number, range: Span | undefined) => range !== undefined && index >= range[0] && index < range[1]
  const partOf = (index: number): Part => {
    if (isIn(index, cue)) return 'cue'
    if (isIn(index, source)) return 'source'
    if (said.some(range => isIn(index, range))) return 'content'
    return view.quotation[index] === -1 ? 'free' : 'quoted'
  }
  const verb = verbOf(view, cue)
  return {
    saying,
    partOf,
    verb,
    runs: runsOf(sentence.tokens, index => index !== verb && /^(?:free|cue)$/.test(partOf(index))),
  }
}

/** "refused to say": the word that is not "not", "to" or an auxiliary, and the last verb of several. */
function verbOf(view: View, cue: Span | undefined): number {
  if (!cue) return -1
  for (let i = cue[1] - 1; i >= cue[0]; i--) if (view.tokens[i]?.upos === 'VERB') return i
  return cue[0]
}

function runsOf([from, to]: Span, isFree: (index: number) => boolean): Span[] {
  const runs: Span[] = []
  for (let i = from; i < to; i++) {
    if (!isFree(i)) continue
    const start = i
    while (i < to && isFree(i)) i++
    runs.push([start, i])
  }
  return runs
}

/** Verbs by which a circumstance hangs on a saying: "speaking at a briefing", "a statement carried by the agency". */
const SPEAKING = new Set(
  'speak write talk post publish carry broadcast air quote cite release issue send deliver address appear record report tweet give make reach contact interview'.split(
    ' ',
  ),
)

/** True for a word that no other clause between holds: it climbs to the cue, its source or its content without meeting another verb. */
export function hangsOnSaying(view: View, { partOf, verb }: Beside, index: number): boolean {
  let word = view.tokens[index]?.head
  for (let step = 0; step < 12 && word !== undefined; step++) {
    if (word === verb || partOf(word) !== 'free') return true
    const { upos, lemma = '', head } = view.tokens[word] ?? {}
    if (upos === 'VERB' && !SPEAKING.has(lemma)) return false
    word = head
  }
  return true
}

/** True where a free word stands right beside cue or source, over what has been read before it and a comma. */
export function isNextTo({ partOf }: Beside, view: View, index: number): boolean {
  const before = at(view, index - 1) === ',' ? index - 2 : index - 1
  return /^(?:cue|source)$/.test(partOf(before))
}
