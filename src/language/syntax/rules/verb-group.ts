import { attach, type Growing } from './tree-builder.ts'
import type { GroupForm, Unit } from './units.ts'

/** A longer row of auxiliaries and adverbs is no verb group. */
const LONGEST = 16

/** The verb group that begins at a token: auxiliaries, "to", "not" and adverbs with their verb, or auxiliaries alone where no verb follows them directly. */
export function verbGroupAt(tree: Growing, from: number): Unit | undefined {
  if (!opensGroup(tree, from)) return undefined
  let lastAux = -1
  for (let at = from; at < from + LONGEST; at++) {
    const upos = tree.upos[at]
    if (upos === 'VERB') return group(tree, from, at)
    if (upos === 'AUX') lastAux = at
    else if (!isInside(tree, at)) break
  }
  return lastAux < 0
    ? undefined
    : { kind: 'auxiliary', from, to: lastAux + 1, head: lastAux, form: formOf(tree, from, lastAux), passive: false }
}

function opensGroup({ upos, xpos }: Growing, at: number): boolean {
  return upos[at] === 'VERB' || upos[at] === 'AUX' || xpos[at] === 'TO'
}

function isInside({ upos, xpos }: Growing, at: number): boolean {
  return (upos[at] === 'PART' && xpos[at] !== 'POS') || (upos[at] === 'ADV' && xpos[at] !== 'WRB')
}

function group(tree: Growing, from: number, verb: number): Unit {
  const isParticiple = tree.xpos[verb] === 'VBN'
  let lastBe = -1
  for (let at = from; at < verb; at++) if (tree.upos[at] === 'AUX' && isBe(tree, at)) lastBe = at
  const passive = isParticiple && lastBe >= 0
  for (let at = from; at < verb; at++) attach(tree, at, verb, relationOf(tree, at, passive ? lastBe : -1))
  return { kind: 'verb', from, to: verb + 1, head: verb, form: formOf(tree, from, verb), passive }
}

function relationOf({ upos, xpos }: Growing, at: number, passiveBe: number): string {
  if (at === passiveBe) return 'aux:pass'
  if (upos[at] === 'AUX') return 'aux'
  return xpos[at] === 'TO' ? 'mark' : 'advmod'
}

function isBe({ tokens }: Growing, at: number): boolean {
  return /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|get|got|gets)$/.test(tokens[at]?.lower ?? '')
}

const FORMS: Readonly<Record<string, GroupForm>> = { VB: 'base', VBG: 'ing', VBN: 'en', TO: 'to' }

function formOf({ upos, xpos }: Growing, from: number, verb: number): GroupForm {
  for (let at = from; at < verb; at++) {
    if (xpos[at] === 'TO') return 'to'
    if (upos[at] === 'AUX') return FORMS[xpos[at] ?? ''] ?? 'finite'
  }
  return FORMS[xpos[verb] ?? ''] ?? 'finite'
}
