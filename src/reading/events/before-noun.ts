import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Finding } from './finding.ts'
import { BEFORE_NOUNS } from './lexicon/status-cues.ts'
import { phraseOf } from './noun-phrase.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'
import type { Act } from './when/act.ts'

const ROWS = BEFORE_NOUNS.map(([phrase, status]) => ({ words: phrase.split(' '), status }))

/** What fixed words before a noun make of it: "in case of an attack", "on pain of arrest"; what stands on an agenda; "had come to arrest". */
export function beforeNoun(stretch: Stretch, { head, words: [first = head] }: Act): Finding | undefined {
  const start = startOf(stretch, head, first)
  const row = ROWS.find(({ words }) => words.every((word, i) => wordAt(stretch, start - words.length + i) === word))
  if (row) return { status: row.status, rule: 'before-noun', at: start - 1 }
  if (isBareVerb(stretch, first)) return { status: 'planned', rule: 'infinitive', at: first - 1 }
  const agenda = agendaBefore(stretch, first)
  return agenda === undefined ? undefined : { status: 'hypothetical', rule: 'agenda', at: agenda }
}

/** The first word of the noun's phrase behind its prepositions: the tree hangs "only" in "only in case of an attack" on the noun. */
function startOf(stretch: Stretch, head: number, first: number): number {
  const { tokens } = stretch
  const cases = dependentsOf(tokens)
    .of(head)
    .filter(at => at < first && tokens[at]?.deprel === 'case')
  return Math.min(Math.max(phraseOf(stretch, head).from, ...cases.map(at => at + 1)), first)
}

/** "had come to arrest in the market": the tagger takes the verb for a noun here and there. */
function isBareVerb(stretch: Stretch, at: number): boolean {
  const isMoving =
    /^(?:come|go|arrive|rush|head|march|travel|ride|set|send|due|about|ready|poised|expect|vow|threaten|plan|want|try|prepare|order)$/.test(
      lemmaAt(stretch, at - 2),
    )
  return (
    wordAt(stretch, at - 1) === 'to' &&
    isMoving &&
    /^(?:arrest|attack|raid|assault|murder|ambush|strike)$/.test(wordAt(stretch, at))
  )
}

/** "On the agenda: a truce and the exchange of prisoners", "The agenda includes a ceasefire." */
function agendaBefore(stretch: Stretch, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(stretch.from, first - REACH); i--) {
    if (!/^(?:agenda|wishlist|docket)$/.test(lemmaAt(stretch, i))) continue
    for (let k = i + 1; k < first; k++)
      if (/^(?::|are|is|were|was|include|includes|included|-|–)$/.test(wordAt(stretch, k))) return i
    return undefined
  }
  return undefined
}
