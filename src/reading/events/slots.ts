import { clausesOf, completed } from './clause.ts'
import type { Hit } from './find-triggers.ts'
import { type Phrase, phraseOf } from './noun-phrase.ts'
import { REACH, type Stretch, wordAt } from './stretch.ts'

/** The phrase after a preposition behind the trigger: of a verb in its clause, of a noun what hangs on it or follows it at once. */
export function afterPreposition(stretch: Stretch, hit: Hit, preposition: string): Phrase | undefined {
  const last = Math.max(...hit.words)
  const first = hit.words.length > 1 ? Math.min(...hit.words.slice(1)) : last + 1
  for (let i = first; i < Math.min(Math.max(hit.clause.to, last + 2), last + REACH); i++) {
    if (wordAt(stretch, i) !== preposition) continue
    const word = stretch.tokens[i]
    if (word?.deprel !== 'case' || word.head === undefined || word.head < i) continue
    const isOwn =
      hit.group || OF_THE_CLAUSE.has(preposition) ? isInClause(stretch, hit, i) : hangsOn(stretch, i, hit.head)
    if (isOwn || i === last + 1) return phraseOf(stretch, word.head)
  }
  return undefined
}

/** "Fighting went on in Orvel", "scuffles broke out between marchers and police": what hangs on the verb is of the noun too. */
const OF_THE_CLAUSE: ReadonlySet<string> = new Set(['in', 'between'])

/** True for a word of the trigger's own clause, or of the clause of the verb that it completes. */
export function isInClause({ tokens }: Stretch, hit: Hit, at: number): boolean {
  const own = clausesOf(tokens).predicateOf(at)
  let predicate: number | undefined = hit.predicate
  for (let step = 0; step < 4 && predicate !== undefined; step++) {
    if (own === predicate) return true
    predicate = completed(tokens, predicate)
  }
  return false
}

/** True for a word that a noun stands over, in the same clause. */
export function hangsOn({ tokens }: Stretch, at: number, noun: number): boolean {
  let over: number | undefined = at
  for (let step = 0; step < 20 && over !== undefined; step++) {
    if (over === noun) return true
    over = tokens[over]?.head
  }
  return false
}

/** What an act is for, by its verb: "to demand her release", "demanding her release", "chanting slogans". */
export function aimOf(stretch: Stretch, { words, head }: Hit): Phrase | undefined {
  const last = Math.max(...words)
  for (let i = last + 1; i < Math.min(stretch.to, last + REACH); i++) {
    const isAim = wordAt(stretch, i - 1) === 'to' || stretch.tokens[i]?.xpos === 'VBG'
    if (isAim && stretch.tokens[i]?.upos === 'VERB' && hangsOn(stretch, i, head)) return phraseOf(stretch, i)
  }
  return undefined
}
