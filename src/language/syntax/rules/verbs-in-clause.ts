import { closeTo, frameWhere, hang, openFrame, type Scan, setHead } from './scan.ts'
import type { Unit } from './units.ts'

/** A verb group: the head of its clause where that has none, else of a clause inside, beside or around it. */
export function readVerb(scan: Scan, unit: Unit, at: number): void {
  scan.joins = undefined
  const before = scan.units[at - 1]
  if (scan.frame.head < 0) asFirst(scan, unit, before, at)
  else asFurther(scan, unit, before, at)
  scan.lastVerb = unit.head
}

function verbHead(scan: Scan, unit: Unit): void {
  for (const word of scan.cases) scan.frame.waiting.push([word, 'mark'])
  scan.cases = []
  const passive = unit.passive || (unit.form === 'en' && (scan.frame.kind === 'reduced' || endsInBe(scan)))
  setHead(scan, unit.head, { isVerbal: true, isPassive: passive })
}

function endsInBe({ frame, tree }: Scan): boolean {
  return /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(tree.tokens[frame.auxiliaries.at(-1) ?? -1]?.lower ?? '')
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

function asFurther(scan: Scan, unit: Unit, before: Unit | undefined, at: number): void {
  const { frame } = scan
  switch (unit.form) {
    case 'finite':
      finite(scan, unit, before)
      return
    case 'to':
      if (before?.kind === 'noun' && !isCaused(scan, before))
        openFrame(
          scan,
          'reduced',
          frame.isVerbal && scan.lastNounUnit === at - 1 && frame.object === before.head ? frame.head : before.head,
          frame.object === before.head ? 'xcomp' : 'acl',
        )
      else
        openFrame(
          scan,
          'reduced',
          frame.head,
          before?.kind === 'verb' || before?.kind === 'adjective' || before?.kind === 'noun' ? 'xcomp' : 'advcl',
        )
      break
    case 'ing':
    case 'en':
      if (scan.cases.length > 0) openFrame(scan, 'reduced', frame.head, 'advcl')
      else if (before?.kind === 'noun' && scan.lastNoun >= 0) openFrame(scan, 'reduced', scan.lastNoun, 'acl')
      else openFrame(scan, 'reduced', frame.head, before?.kind === 'verb' ? 'xcomp' : 'advcl')
      break
    case 'base':
    case 'none':
      openFrame(scan, 'reduced', frame.head, before?.kind === 'noun' ? 'xcomp' : 'xcomp')
  }
  verbHead(scan, unit)
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
  else if (endsHere(scan, at)) fullVerb(scan)
}

/** "there were": the verb is "be" itself. */
function existential(scan: Scan): void {
  const { frame, tree } = scan
  const be = frame.auxiliaries.pop() ?? -1
  frame.isExistential = true
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
