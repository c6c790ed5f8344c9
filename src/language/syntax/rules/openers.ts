import { hang, openFrame, type Scan } from './scan.ts'
import { attach } from './tree-builder.ts'
import type { Unit } from './units.ts'

/** "that", "if", "because", and prepositions before a gerund: a clause opens under the word before it. */
export function readMark(scan: Scan, unit: Unit, at: number): void {
  const { units, frame, tree } = scan
  const before = units[at - 1]
  const lower = tree.tokens[unit.head]?.lower ?? ''
  scan.joins = undefined
  if (before?.kind === 'mark' && frame.head < 0) {
    frame.waiting.push([unit.head, 'mark'])
    return
  }
  const next = units[at + 1]
  const isGerund = next?.kind === 'verb' && next.form === 'ing'
  if (isGerund && before?.kind === 'noun' && (lower === 'of' || lower === 'for'))
    openFrame(scan, 'adverbial', scan.lastNoun, 'acl')
  else if (lower === 'that' || lower === 'whether') openContent(scan, before)
  else
    openFrame(
      scan,
      'adverbial',
      frame.head >= 0 ? frame.head : -1,
      lower === 'if' && before?.kind === 'verb' ? 'ccomp' : 'advcl',
    )
  scan.frame.waiting.push([unit.head, 'mark'])
  for (const word of scan.cases) scan.frame.waiting.push([word, 'mark'])
  scan.cases = []
}

function openContent(scan: Scan, before: Unit | undefined): void {
  const { frame } = scan
  if (before?.kind === 'noun' && frame.head < 0) openFrame(scan, 'content', before.head, 'acl')
  else if (frame.head < 0) openFrame(scan, 'content', -1, 'ccomp')
  else if (
    before?.kind === 'noun' &&
    /^(?:fact|claims?|reports?|idea|belief|news|signs?|evidence|hope|fears?|statement|possibility|suggestion)$/.test(
      scan.tree.tokens[before.head]?.lower ?? '',
    )
  )
    openFrame(scan, 'content', before.head, 'acl')
  else openFrame(scan, 'content', frame.head, 'ccomp')
}

/** "who", "which", "where", "what": a relative clause under the noun before, or a question in a clause of content. */
export function readRelative(scan: Scan, unit: Unit, at: number): void {
  const { units, frame, tree } = scan
  const xpos = tree.xpos[unit.head] ?? ''
  const lower = tree.tokens[unit.head]?.lower ?? ''
  const beforeAt = units[at - 1]?.kind === 'comma' || units[at - 1]?.kind === 'preposition' ? at - 2 : at - 1
  const before = units[units[beforeAt]?.kind === 'comma' ? beforeAt - 1 : beforeAt]
  scan.joins = undefined
  const isRelative =
    before?.kind === 'noun' &&
    scan.lastNoun >= 0 &&
    lower !== 'what' &&
    lower !== 'how' &&
    lower !== 'why' &&
    (lower !== 'when' || units[at - 1]?.kind !== 'comma')
  if (isRelative) openFrame(scan, 'relative', scan.lastNoun, 'acl:relcl')
  else if (frame.head >= 0)
    openFrame(
      scan,
      'content',
      frame.head,
      xpos === 'WRB' && (lower === 'when' || lower === 'whenever' || lower === 'where') ? 'advcl' : 'ccomp',
    )
  else if (lower === 'when' && at === 0 && units[at + 1]?.kind === 'noun') openFrame(scan, 'adverbial', -1, 'advcl')
  placeRelative(scan, unit, at, xpos)
}

function placeRelative(scan: Scan, unit: Unit, at: number, xpos: string): void {
  const { frame, tree, units } = scan
  const next = units[at + 1]
  if (xpos === 'WRB') {
    if (next?.kind === 'adjective' || next?.kind === 'adverb') attach(tree, unit.head, next.head, 'advmod')
    else hang(scan, unit.head, 'advmod')
  } else if (scan.cases.length > 0) {
    for (const word of scan.cases) attach(tree, word, unit.head, 'case')
    scan.cases = []
    frame.waiting.push([unit.head, 'obl'])
  } else if (next?.kind === 'verb' || next?.kind === 'auxiliary' || next?.kind === 'adverb') {
    frame.subject = unit.head
  } else frame.waiting.push([unit.head, 'obj'])
}
