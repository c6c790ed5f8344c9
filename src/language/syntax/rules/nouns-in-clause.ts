import { joinTo } from './joins.ts'
import { TIME_NOUNS } from './lexicon/nouns.ts'
import { closeTo, frameWhere, hang, openFrame, type Scan, setHead, takeCases } from './scan.ts'
import { attach } from './tree-builder.ts'
import type { Unit } from './units.ts'
import { existential, isSaying } from './verbs-in-clause.ts'

/** A noun phrase: joined, under a preposition, subject, object, predicate, or beside another. */
export function readNoun(scan: Scan, unit: Unit, at: number): void {
  place(scan, unit, at)
  scan.lastNoun = unit.head
  scan.lastNounUnit = at
}

function place(scan: Scan, unit: Unit, at: number): void {
  const { head } = unit
  const { frame } = scan
  if (scan.joins) {
    takeCases(scan, head, 'case')
    joinTo(scan, head)
  } else if (scan.cases.length > 0) underPreposition(scan, unit, at)
  else if (frame.head < 0) beforeHead(scan, unit, at)
  else afterHead(scan, unit, at)
}

/** Prepositions that stand under a noun more often than beside a verb. */
const OF_NOUNS = new Set(['such', 'of', 'between', 'among', 'per', 'like', 'behind', 'than'])
const RATHER_OF_NOUNS = new Set([
  'for',
  'in',
  'on',
  'about',
  'against',
  'over',
  'near',
  'within',
  'with',
  'from',
  'under',
  'around',
])

function underPreposition(scan: Scan, unit: Unit, at: number): void {
  const { head } = unit
  const { frame, tree, units } = scan
  const preposition = tree.tokens[scan.cases[0] ?? -1]?.lower ?? ''
  const isAfterNoun = scan.lastNoun >= 0 && units[at - 2]?.kind === 'noun' && scan.cases.length === 1
  takeCases(scan, head, 'case')
  if (isAfterNoun && (preposition === 'of' || (!isTime(scan, head) && underNoun(scan, preposition)))) {
    attach(tree, head, scan.lastNoun, 'nmod')
    return
  }
  if (frame.head >= 0) attach(tree, head, frame.head, frame.isPassive && preposition === 'by' ? 'obl:agent' : 'obl')
  else if (frame.auxiliaries.length > 0 && frame.subject >= 0)
    setHead(scan, head, { isVerbal: false, isPassive: false })
  else hang(scan, head, 'obl')
}

/** After the subject there is no verb yet to stand beside; after an object the preposition decides. */
function underNoun(scan: Scan, preposition: string): boolean {
  const { frame, tree } = scan
  if (tree.upos[scan.lastNoun] === 'PRON') return false
  if (frame.head < 0) return frame.auxiliaries.length === 0 && frame.subject >= 0
  if (OF_NOUNS.has(preposition)) return true
  return RATHER_OF_NOUNS.has(preposition) && (scan.lastNoun === frame.object || !frame.isVerbal)
}

function isTime({ tree }: Scan, head: number): boolean {
  return TIME_NOUNS.has(tree.tokens[head]?.lower ?? '')
}

/** "Monday", "today", "last week": a point in time rather than a stretch of it. */
function isDated({ tree }: Scan, { from, head }: Unit): boolean {
  return (
    (/day$/.test(tree.tokens[head]?.lower ?? '') && tree.tokens[head]?.lower !== 'day') ||
    /^(?:last|next|this|every|each|tonight|tomorrow)$/.test(tree.tokens[from]?.lower ?? '')
  )
}

function beforeHead(scan: Scan, unit: Unit, at: number): void {
  const { head } = unit
  const { frame, units, tree } = scan
  const before = units[at - 1]
  if (frame.auxiliaries.length > 0) {
    if (tree.xpos[head] === 'EX') {
      frame.subject = head
      existential(scan)
    } else if (frame.subject < 0 && !frame.waiting.some(([, deprel]) => deprel === 'obj')) frame.subject = head
    else setHead(scan, head, { isVerbal: false, isPassive: false })
    return
  }
  if (frame.subject < 0) {
    if (isTime(scan, head) && (units[at + 1]?.kind === 'noun' || units[at + 1]?.kind === 'comma'))
      hang(scan, head, 'obl:unmarked')
    else frame.subject = head
    return
  }
  if (isTime(scan, head)) hang(scan, head, 'obl:unmarked')
  else if (before?.kind === 'comma' && isInsertedSpeaker(scan, at))
    openFrame(scan, 'joined', -1, 'parataxis').subject = head
  else if (before?.kind === 'noun' && scan.isSubject[at])
    openFrame(scan, 'relative', scan.lastNoun, 'acl:relcl').subject = head
  else if (scan.isSubject[at] && scan.lastNounUnit < at - 1 && tree.upos[head] === 'PRON') {
    frame.waiting.push([frame.subject, 'obl:unmarked'])
    frame.subject = head
  } else attach(tree, head, scan.lastNoun, 'appos')
}

/** "The bridge, officials said, was closed." */
function isInsertedSpeaker(scan: Scan, at: number): boolean {
  const verb = scan.units[at + 1]
  return verb?.kind === 'verb' && scan.units[at + 2]?.kind === 'comma' && isSaying(scan, verb.head)
}

function afterHead(scan: Scan, unit: Unit, at: number): void {
  const { head } = unit
  const { frame, units, tree } = scan
  const before = units[at - 1]
  if (scan.isSubject[at] && !isObjectInside(scan, before)) {
    asSubject(scan, head, before)
    return
  }
  if (isTime(scan, head) && (before?.kind !== 'verb' || isDated(scan, unit))) {
    attach(tree, head, frame.head, 'obl:unmarked')
    return
  }
  if (frame.isInverted) {
    attach(tree, head, frame.head, 'nsubj')
    frame.isInverted = false
  } else if (before?.kind === 'comma' || before?.kind === 'noun') beside(scan, head, before, at)
  else if (frame.isVerbal) {
    if (frame.object >= 0 || frame.isPassive) attach(tree, head, frame.head, frame.object >= 0 ? 'obl:unmarked' : 'obj')
    else attach(tree, head, frame.head, 'obj')
    frame.object = head
  } else attach(tree, head, frame.head, 'obl:unmarked')
}

/** "the guards who fled the camp were": the clause around has its subject and waits for its verb, so the phrase is the object of the inner one. */
function isObjectInside(scan: Scan, before: Unit | undefined): boolean {
  if (scan.frame.object >= 0 || before?.kind !== 'verb') return false
  const waiting = frameWhere(scan, frame => frame.head < 0 && frame.kind !== 'bracket')
  return waiting !== undefined && waiting.subject >= 0
}

function beside(scan: Scan, head: number, before: Unit, at: number): void {
  const { frame, tree, units } = scan
  if (before.kind === 'noun' && frame.object === before.head && tree.upos[head] !== 'PROPN') {
    attach(tree, before.head, frame.head, 'iobj')
    attach(tree, head, frame.head, 'obj')
    frame.object = head
  } else if (before.kind === 'noun' || units[at - 2]?.kind === 'noun') attach(tree, head, scan.lastNoun, 'appos')
  else attach(tree, head, frame.head, frame.isVerbal && frame.object < 0 ? 'obj' : 'parataxis')
}

/** The head of the whole sentence so far, outside brackets. */
function outer(scan: Scan): number {
  return scan.root >= 0 && !frameWhere(scan, frame => frame.kind === 'bracket') ? scan.root : scan.frame.head
}

/** A noun phrase that a finite verb follows, after a clause that has its verb. */
function asSubject(scan: Scan, head: number, before: Unit | undefined): void {
  const waiting = frameWhere(scan, frame => frame.head < 0 && frame.kind !== 'bracket')
  const { frame } = scan
  if (waiting && waiting.subject < 0) closeTo(scan, waiting)
  else if (before?.kind === 'noun') openFrame(scan, 'relative', scan.lastNoun, 'acl:relcl')
  else if (before?.kind === 'comma' || before?.kind === 'other') openFrame(scan, 'joined', outer(scan), 'parataxis')
  else openFrame(scan, 'content', frame.head, frame.isVerbal ? 'ccomp' : 'advcl')
  if (scan.frame.subject < 0) scan.frame.subject = head
  else hang(scan, head, 'dep')
}
