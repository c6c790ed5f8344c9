import { baseOf } from '../../lemmas/verb-spelling.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { TAKES_INFINITIVE } from './lexicon/nouns.ts'
import { closeTo, frameWhere, hang, openFrame, type Scan, setHead } from './scan.ts'
import { attach, type Growing } from './tree-builder.ts'
import type { Unit } from './units.ts'

/** A verb group: the head of its clause where that has none, else of a clause inside, beside or around it. */
export function readVerb(scan: Scan, unit: Unit, at: number): void {
  scan.joins = undefined
  const before = scan.units[at - 1]
  if (scan.frame.head < 0) asFirst(scan, unit, before, at)
  else asFurther(scan, unit, before)
  scan.lastVerb = unit.head
}

function verbHead(scan: Scan, unit: Unit): void {
  for (const word of scan.cases) scan.frame.waiting.push([word, 'mark'])
  scan.cases = []
  const passive =
    unit.passive ||
    (unit.form === 'en' && (scan.frame.kind === 'reduced' || endsInBe(scan.tree, scan.frame.auxiliaries.at(-1) ?? -1)))
  setHead(scan, unit.head, { isVerbal: true, isPassive: passive })
  if (scan.frame.deprel === 'parataxis' && unit.form === 'finite' && isSaying(scan, unit.head)) overturn(scan)
}

/** True for a form of a verb of saying. */
export function isSaying({ tree }: Scan, verb: number): boolean {
  const lower = tree.tokens[verb]?.lower ?? ''
  return SPEECH_VERBS.has(baseOf(lower, tree.xpos[verb] === 'VBZ' ? 's' : 'ed'))
}

/** "…," she said: the verb of saying is the root, and what was said before it its content. */
function overturn(scan: Scan): void {
  const { frame, tree, root } = scan
  if ((frame.host !== root && frame.kind !== 'main') || frame.head < 0 || root < 0) return
  frame.isInverted = frame.subject < 0
  tree.heads[frame.head] = -1
  attach(tree, root, frame.head, 'ccomp')
  scan.root = frame.head
}

function endsInBe(tree: Growing, auxiliary: number): boolean {
  return /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(tree.tokens[auxiliary]?.lower ?? '')
}

function asFirst(scan: Scan, unit: Unit, before: Unit | undefined, at: number): void {
  const { frame } = scan
  const waits = frame.auxiliaries.length > 0
  if (
    unit.form === 'finite' ||
    waits ||
    frame.waiting.some(([, deprel]) => deprel === 'mark') ||
    scan.cases.length > 0
  ) {
    verbHead(scan, unit)
    return
  }
  if (frame.subject >= 0 && unit.form !== 'base' && before?.kind === 'noun') {
    openFrame(scan, 'reduced', scan.lastNoun, 'acl')
    verbHead(scan, unit)
    return
  }
  if (
    frame.subject < 0 &&
    frame.kind === 'main' &&
    (unit.form === 'to' || unit.form === 'en' || unit.form === 'ing') &&
    hasFiniteAfter(scan, at)
  ) {
    openFrame(scan, 'adverbial', -1, 'advcl')
  }
  verbHead(scan, unit)
}

/** True where a finite group comes within the next units: a participle before it does not carry the sentence. */
function hasFiniteAfter({ units }: Scan, from: number): boolean {
  for (let i = from + 1; i < Math.min(units.length, from + 14); i++) {
    if ((units[i]?.kind === 'verb' || units[i]?.kind === 'auxiliary') && units[i]?.form === 'finite') return true
  }
  return false
}

function asFurther(scan: Scan, unit: Unit, before: Unit | undefined): void {
  const { frame } = scan
  switch (unit.form) {
    case 'finite':
      finite(scan, unit, before)
      return
    case 'to':
      openInfinitive(scan, before)
      break
    case 'ing':
    case 'en':
      if (scan.cases.length > 0) openFrame(scan, 'reduced', frame.head, 'advcl')
      else if (before?.kind === 'noun' && scan.lastNoun >= 0) openFrame(scan, 'reduced', scan.lastNoun, 'acl')
      else openFrame(scan, 'reduced', frame.head, before?.kind === 'verb' ? 'xcomp' : 'advcl')
      break
    case 'base':
    case 'none':
      openFrame(scan, 'reduced', frame.head, 'xcomp')
  }
  verbHead(scan, unit)
}

/** "wants to leave", "asked the guards to leave"; "a plan to leave"; "opened the gate to let them in". */
function openInfinitive(scan: Scan, before: Unit | undefined): void {
  const { frame, tree } = scan
  if (before?.kind === 'verb' || before?.kind === 'adjective' || before?.kind === 'particle')
    openFrame(scan, 'reduced', frame.head, 'xcomp')
  else if (before?.kind !== 'noun') openFrame(scan, 'reduced', frame.head, 'advcl')
  else if (isCaused(scan, before)) openFrame(scan, 'reduced', frame.head, 'xcomp')
  else if (TAKES_INFINITIVE.has(tree.tokens[before.head]?.lower ?? '')) openFrame(scan, 'reduced', before.head, 'acl')
  else openFrame(scan, 'reduced', frame.head, 'advcl')
}

/** "asked the guards to leave": the object of such a verb does what the infinitive says. */
function isCaused({ frame, tree }: Scan, before: Unit): boolean {
  return (
    frame.object === before.head &&
    /^(?:ask|told|tell|want|allow|forc|order|urg|call|invit|requir|expect|encourag|enabl|help|persuad|caus|get|got|advis|instruct|let|need|request|warn|permit|convinc|compel|prompt|lead|led)/.test(
      tree.tokens[frame.head]?.lower ?? '',
    )
  )
}

/** A second finite verb without conjunction: of the clause around, which waited for it, or of one beside. */
function finite(scan: Scan, unit: Unit, before: Unit | undefined): void {
  const waiting = frameWhere(scan, frame => frame.head < 0 && frame.kind !== 'bracket')
  if (waiting) {
    closeTo(scan, waiting)
    verbHead(scan, unit)
    return
  }
  const { frame } = scan
  if (before?.kind === 'comma' || before?.kind === 'other') openFrame(scan, 'joined', frame.head, 'parataxis')
  else openFrame(scan, 'content', frame.head, before?.kind === 'verb' ? 'ccomp' : 'parataxis')
  if (
    before?.kind === 'noun' &&
    frame.object >= 0 &&
    (before.head === frame.object || (scan.list?.last === before.head && scan.list.first === frame.object))
  ) {
    scan.frame.subject = frame.object
    frame.object = -1
  }
  verbHead(scan, unit)
}

/** Auxiliaries without a verb after them: they wait for a predicate, or for the verb of a question. */
export function readAuxiliary(scan: Scan, unit: Unit, at: number): void {
  scan.joins = undefined
  if (scan.frame.head >= 0) {
    const waiting = frameWhere(scan, frame => frame.head < 0 && frame.kind !== 'bracket')
    if (waiting) closeTo(scan, waiting)
    else {
      const { frame } = scan
      openFrame(scan, 'content', frame.head, 'parataxis')
    }
  }
  const { frame, tree } = scan
  for (let word = unit.from; word < unit.to; word++) {
    if (tree.upos[word] === 'AUX') frame.auxiliaries.push(word)
    else frame.waiting.push([word, tree.xpos[word] === 'TO' ? 'mark' : 'advmod'])
  }
  if (tree.xpos[frame.subject] === 'EX') existential(scan)
  else if (isTurned(scan, unit, at)) turned(scan)
  else if (endsHere(scan, at)) fullVerb(scan)
}

/** "here is the list", "what is the reason": the word before "be" is the predicate, the phrase after it the subject. */
function isTurned({ frame, tree, units }: Scan, unit: Unit, at: number): boolean {
  if (
    units[at + 1]?.kind !== 'noun' ||
    unit.form !== 'finite' ||
    !endsInBe(tree, unit.head) ||
    frame.kind === 'relative'
  )
    return false
  const xpos = tree.xpos[units[at - 1]?.head ?? -1] ?? ''
  return frame.subject >= 0
    ? xpos === 'WP'
    : xpos === 'WRB' || /^(?:here|there)$/.test(tree.tokens[units[at - 1]?.head ?? -1]?.lower ?? '')
}

function turned(scan: Scan): void {
  const { frame } = scan
  const head = frame.subject >= 0 ? frame.subject : (frame.waiting.pop()?.[0] ?? -1)
  frame.subject = -1
  setHead(scan, head, { isVerbal: false, isPassive: false })
  frame.isInverted = true
}

/** "there were": the verb is "be" itself. */
export function existential(scan: Scan): void {
  const { frame, tree } = scan
  const be = frame.auxiliaries.pop() ?? -1
  frame.isInverted = true
  frame.waiting.push([frame.subject, 'expl'])
  frame.subject = -1
  tree.upos[be] = 'VERB'
  setHead(scan, be, { isVerbal: true, isPassive: false })
}

/** Nothing is left that the auxiliary could stand with: "they did." */
function endsHere({ units }: Scan, at: number): boolean {
  const next = units[at + 1]?.kind
  return next === undefined || next === 'stop'
}

function fullVerb(scan: Scan): void {
  const word = scan.frame.auxiliaries.pop() ?? -1
  if (word >= 0) setHead(scan, word, { isVerbal: true, isPassive: false })
  else hang(scan, word, 'dep')
}
