import { closeTo, type Frame, frameWhere, hang, openFrame, type Scan } from './scan.ts'
import { attach } from './tree-builder.ts'
import type { GroupForm, Unit } from './units.ts'

/** "and", "or", "but": decides what is joined to what by what comes next. */
export function joinUnits(scan: Scan, unit: Unit, at: number): void {
  const { units } = scan
  const words = [unit.head]
  const next = units[at + 1]?.kind === 'adverb' ? units[at + 2] : units[at + 1]
  const nextAt = units[at + 1]?.kind === 'adverb' ? at + 2 : at + 1
  const before = units[at - 1]?.kind === 'comma' ? units[at - 2] : units[at - 1]
  scan.joins = undefined
  if (!next || at === 0) {
    hang(scan, unit.head, 'cc')
    return
  }
  const to = before && partner(scan, before, next, nextAt)
  if (to === undefined) joinClause(scan, words, next)
  else scan.joins = { words, to }
}

/** The phrase or adjective that the next unit is joined to; absent where a clause begins. "The guards and the crew fled" has one subject; "he left and the crew fled" two. */
function partner(scan: Scan, before: Unit, next: Unit, nextAt: number): number | undefined {
  const isNoun = scan.lastNoun >= 0 && before.kind !== 'verb'
  if (next.kind === 'noun' && isNoun && !(scan.isSubject[nextAt] && scan.frame.head >= 0)) return firstOfList(scan)
  if (next.kind === 'adjective' && before.kind === 'adjective' && scan.lastAdjective >= 0) return scan.lastAdjective
  const opensWithPhrase = next.kind === 'preposition' && before.kind === 'noun' && !scan.isSubject[nextAt + 1]
  return opensWithPhrase && isNoun ? firstOfList(scan) : undefined
}

/** A clause after a conjunction: joined to the innermost clause of the same form. */
function joinClause(scan: Scan, words: readonly number[], next: Unit): void {
  const form: GroupForm = next.kind === 'verb' ? next.form : 'finite'
  const to =
    frameWhere(scan, frame => frame.head >= 0 && matches(scan, frame, form)) ??
    frameWhere(scan, frame => frame.head >= 0)
  if (!to) {
    for (const word of words) hang(scan, word, 'cc')
    return
  }
  closeTo(scan, to)
  const frame = openFrame(scan, 'joined', to.head, 'conj', to.parent ?? to)
  for (const word of words) frame.waiting.push([word, 'cc'])
}

function matches({ tree }: Scan, frame: Frame, form: GroupForm): boolean {
  const xpos = tree.xpos[frame.head] ?? ''
  switch (form) {
    case 'finite':
      return frame.kind !== 'reduced' && (!frame.isVerbal || xpos !== 'VBG')
    case 'to':
    case 'base':
      return xpos === 'VB'
    case 'ing':
      return xpos === 'VBG'
    case 'en':
      return xpos === 'VBN'
    case 'none':
      return true
  }
}

/** A comma: a list, an apposition, the end of an insertion or of what stood before the clause. */
export function readComma(scan: Scan, unit: Unit, at: number): void {
  const { units, frame } = scan
  const before = units[at - 1]
  const next = units[at + 1]
  scan.joins = undefined
  if (before?.kind === 'noun' && next?.kind === 'noun' && scan.lastNoun >= 0) {
    if (scan.isListed[at + 1] && !(scan.isSubject[at + 1] && frame.head >= 0)) {
      scan.joins = { words: [unit.head], to: firstOfList(scan) }
      return
    }
  }
  if (before?.kind === 'adjective' && next?.kind === 'adjective')
    scan.joins = { words: [unit.head], to: scan.lastAdjective }
  endInsertion(scan)
}

/** "The man, who fled, …": the clause around still waits for its verb. */
function endInsertion(scan: Scan): void {
  const { frame } = scan
  if (frame.head < 0 || frame.kind === 'main' || frame.kind === 'bracket') return
  const open = frameWhere(scan, outer => outer.head < 0)
  if (open && open !== frame) closeTo(scan, open)
}

/** Hangs a word under what it is joined to, with its conjunction. */
export function joinTo(scan: Scan, head: number): void {
  const { joins, tree } = scan
  if (!joins) return
  for (const word of joins.words) attach(tree, word, head, tree.upos[word] === 'PUNCT' ? 'punct' : 'cc')
  attach(tree, head, joins.to, 'conj')
  scan.list = { first: joins.to, last: head }
  scan.joins = undefined
}

/** What the next of a list hangs under: its first, as UD has it, not the one before. */
function firstOfList({ list, lastNoun }: Scan): number {
  return list?.last === lastNoun ? list.first : lastNoun
}
