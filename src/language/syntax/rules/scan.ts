import { attach, type Growing } from './tree-builder.ts'
import type { Unit } from './units.ts'

/** A clause while it is read: what waits for its head, and what the head will hang under. */
export interface Frame {
  readonly kind: 'main' | 'relative' | 'content' | 'adverbial' | 'joined' | 'bracket' | 'reduced'
  /** The clause around it; absent for the outermost. */
  readonly parent: Frame | undefined
  /** Word that the head hangs under; -1 where it is the head of the clause around, still to come, or the root. */
  host: number
  deprel: string
  head: number
  subject: number
  /** Unit number of the head, or -1. */
  object: number
  isVerbal: boolean
  isPassive: boolean
  /** True for "there is" and "here is": what follows is the subject. */
  isInverted: boolean
  /** Words that wait for the head, with their relations. */
  readonly waiting: [word: number, deprel: string][]
  /** Auxiliaries that wait for the head. */
  auxiliaries: number[]
}

/** Reading of a sentence from unit to unit. */
export interface Scan {
  readonly tree: Growing
  readonly units: readonly Unit[]
  /** True by unit where a finite verb or auxiliary follows the phrases from here, so that a noun phrase is a subject. */
  readonly isSubject: readonly boolean[]
  /** True by unit where a list goes on to its conjunction. */
  readonly isListed: readonly boolean[]
  frame: Frame
  root: number
  /** Prepositions and marks of the next phrase. */
  cases: number[]
  /** Conjunction or comma that joins the next unit, and the word that it is joined to. */
  joins: { readonly words: readonly number[]; readonly to: number } | undefined
  /** First and last word of the list that was read last. */
  list: { readonly first: number; readonly last: number } | undefined
  /** Head of the last noun phrase, and its unit; -1 before the first. */
  lastNoun: number
  lastNounUnit: number
  lastVerb: number
  lastAdjective: number
}

/** A clause to be read inside or beside another. */
export function openFrame(
  scan: Scan,
  kind: Frame['kind'],
  host: number,
  deprel: string,
  parent: Frame | undefined = scan.frame,
): Frame {
  const frame: Frame = {
    kind,
    parent,
    host,
    deprel,
    head: -1,
    subject: -1,
    object: -1,
    isVerbal: false,
    isPassive: false,
    isInverted: false,
    waiting: [],
    auxiliaries: [],
  }
  scan.frame = frame
  return frame
}

/** Gives a clause its head: what waited hangs under it, and it hangs under its host. */
export function setHead(
  scan: Scan,
  head: number,
  verb: { readonly isVerbal: boolean; readonly isPassive: boolean },
): void {
  const { frame, tree } = scan
  frame.head = head
  frame.isVerbal = verb.isVerbal
  frame.isPassive = verb.isPassive
  if (frame.subject >= 0) attach(tree, frame.subject, head, verb.isPassive ? 'nsubj:pass' : 'nsubj')
  for (const [word, deprel] of frame.waiting) attach(tree, word, head, deprel)
  for (const [i, word] of frame.auxiliaries.entries()) {
    const isLast = i === frame.auxiliaries.length - 1
    attach(tree, word, head, isLast && !verb.isVerbal ? 'cop' : isLast && verb.isPassive ? 'aux:pass' : 'aux')
  }
  hangHead(scan, frame)
}

function hangHead(scan: Scan, frame: Frame): void {
  if (frame.host >= 0) attach(scan.tree, frame.head, frame.host, frame.deprel)
  else if (frame.parent && frame.kind !== 'main') {
    if (frame.parent.head >= 0) attach(scan.tree, frame.head, frame.parent.head, frame.deprel)
    else frame.parent.waiting.push([frame.head, frame.deprel])
  } else if (scan.root < 0) scan.root = frame.head
  else attach(scan.tree, frame.head, scan.root, 'parataxis')
}

/** Closes the innermost clause; one without a head takes its subject or first waiting word for it. */
export function closeFrame(scan: Scan): void {
  const { frame } = scan
  if (frame.head < 0) promote(scan, frame)
  if (frame.parent) scan.frame = frame.parent
}

function promote(scan: Scan, frame: Frame): void {
  const content = frame.waiting.find(([, deprel]) => deprel !== 'advmod' && deprel !== 'cc' && deprel !== 'mark')?.[0]
  const head = frame.subject >= 0 ? frame.subject : (content ?? frame.auxiliaries.at(-1) ?? frame.waiting[0]?.[0] ?? -1)
  if (head < 0) return
  frame.subject = -1
  setHead(scan, head, { isVerbal: frame.auxiliaries.includes(head), isPassive: false })
}

/** Closes clauses until the given one is innermost. */
export function closeTo(scan: Scan, frame: Frame): void {
  while (scan.frame !== frame && scan.frame.parent) closeFrame(scan)
}

/** How many clauses outwards are looked through: more are never open in a sentence that somebody wrote. */
const DEPTH = 6

/** The innermost clause around, itself included, that a test holds for. */
export function frameWhere(scan: Scan, holds: (frame: Frame) => boolean): Frame | undefined {
  let frame: Frame | undefined = scan.frame
  for (let depth = 0; frame && depth < DEPTH; depth++) {
    if (holds(frame)) return frame
    if (frame.kind === 'bracket') return undefined
    frame = frame.parent
  }
  return undefined
}

/** Hangs a word under the head of the innermost clause, now or when it comes. */
export function hang(scan: Scan, word: number, deprel: string): void {
  if (scan.frame.head >= 0) attach(scan.tree, word, scan.frame.head, deprel)
  else scan.frame.waiting.push([word, deprel])
}

/** The prepositions and marks that were waiting go under a word. */
export function takeCases(scan: Scan, word: number, deprel: string): void {
  for (const at of scan.cases) attach(scan.tree, at, word, deprel)
  scan.cases = []
}
