import { joinTo, joinUnits, readComma } from './joins.ts'
import { DEGREE_ADVERBS, FOCUS_ADVERBS } from './lexicon/closed-words.ts'
import { listsAhead, subjectsAhead } from './lookahead.ts'
import { readNoun } from './nouns-in-clause.ts'
import { readMark, readRelative } from './openers.ts'
import { closeFrame, closeTo, type Frame, frameWhere, hang, openFrame, type Scan, setHead, takeCases } from './scan.ts'
import { attach, type Growing } from './tree-builder.ts'
import type { Unit } from './units.ts'
import { readAuxiliary, readVerb } from './verbs-in-clause.ts'

/** Attaches units to each other in one pass from left to right; gives the root, -1 where none was found. */
export function attachUnits(tree: Growing, units: readonly Unit[]): number {
  const scan = startOf(tree, units)
  for (const [i, unit] of units.entries()) read(scan, unit, i)
  takeCasesAsAdverbs(scan)
  while (scan.frame.parent) closeFrame(scan)
  closeFrame(scan)
  return scan.root
}

function startOf(tree: Growing, units: readonly Unit[]): Scan {
  const frame: Frame = {
    kind: 'main',
    parent: undefined,
    host: -1,
    deprel: 'root',
    head: -1,
    subject: -1,
    object: -1,
    isVerbal: false,
    isPassive: false,
    isInverted: false,
    waiting: [],
    auxiliaries: [],
  }
  return {
    tree,
    units,
    frame,
    isSubject: subjectsAhead(units),
    isListed: listsAhead(units),
    root: -1,
    cases: [],
    joins: undefined,
    list: undefined,
    lastNoun: -1,
    lastNounUnit: -1,
    lastVerb: -1,
    lastAdjective: -1,
  }
}

function read(scan: Scan, unit: Unit, at: number): void {
  switch (unit.kind) {
    case 'noun':
      readNoun(scan, unit, at)
      break
    case 'verb':
      readVerb(scan, unit, at)
      break
    case 'auxiliary':
      readAuxiliary(scan, unit, at)
      break
    case 'adjective':
      readAdjective(scan, unit, at)
      break
    case 'adverb':
      readAdverb(scan, unit, at)
      break
    case 'particle':
      if (scan.lastVerb >= 0) attach(scan.tree, unit.head, scan.lastVerb, 'compound:prt')
      else hang(scan, unit.head, 'advmod')
      break
    case 'preposition':
      scan.cases.push(unit.head)
      break
    case 'mark':
      readMark(scan, unit, at)
      break
    case 'relative':
      readRelative(scan, unit, at)
      break
    case 'conjunction':
      joinUnits(scan, unit, at)
      break
    case 'comma':
      takeCasesAsAdverbs(scan)
      readComma(scan, unit, at)
      break
    case 'stop':
      takeCasesAsAdverbs(scan)
      readStop(scan)
      break
    case 'open':
      openFrame(scan, 'bracket', scan.lastNoun >= 0 ? scan.lastNoun : scan.frame.head, 'appos')
      break
    case 'close':
      readClose(scan)
      break
    case 'other':
      readOther(scan, unit)
  }
}

function takeCasesAsAdverbs(scan: Scan): void {
  for (const at of scan.cases) hang(scan, at, 'advmod')
  scan.cases = []
}

/** After ";", ":" or a dash a new clause begins beside the first. */
function readStop(scan: Scan): void {
  scan.joins = undefined
  const bracket = frameWhere(scan, frame => frame.kind === 'bracket')
  if (bracket) return
  while (scan.frame.parent) closeFrame(scan)
  closeFrame(scan)
  if (scan.frame.head >= 0) openFrame(scan, 'main', -1, 'parataxis', undefined)
}

function readClose(scan: Scan): void {
  takeCasesAsAdverbs(scan)
  const bracket = frameWhere(scan, frame => frame.kind === 'bracket')
  if (!bracket) return
  closeTo(scan, bracket)
  closeFrame(scan)
}

function readAdjective(scan: Scan, unit: Unit, at: number): void {
  const { head } = unit
  const { frame, tree } = scan
  scan.lastAdjective = head
  if (scan.joins) {
    joinTo(scan, head)
    return
  }
  if (scan.cases.length > 0) {
    takeCases(scan, head, 'case')
    hang(scan, head, 'obl')
    return
  }
  if (frame.head < 0) {
    const before = scan.units[at - 1]
    if (frame.auxiliaries.length > 0 || frame.subject < 0 || before?.kind !== 'noun')
      setHead(scan, head, { isVerbal: false, isPassive: false })
    else attach(tree, head, frame.subject, 'amod')
    return
  }
  attach(tree, head, frame.head, frame.isVerbal ? 'xcomp' : 'conj')
}

function readAdverb(scan: Scan, unit: Unit, at: number): void {
  const { tree, units } = scan
  const lower = tree.tokens[unit.head]?.lower ?? ''
  const next = units[at + 1]
  const phrase = next?.kind === 'preposition' ? units[at + 2] : next
  if (phrase?.kind === 'noun' && FOCUS_ADVERBS.has(lower)) attach(tree, unit.head, phrase.head, 'advmod')
  else if (next?.kind === 'adverb' && DEGREE_ADVERBS.has(lower)) attach(tree, unit.head, next.head, 'advmod')
  else hang(scan, unit.head, 'advmod')
}

function readOther(scan: Scan, unit: Unit): void {
  const upos = scan.tree.upos[unit.head]
  if (upos === 'PUNCT') return
  hang(scan, unit.head, upos === 'INTJ' ? 'discourse' : 'dep')
}
