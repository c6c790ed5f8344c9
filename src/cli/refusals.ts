import type { Refusal } from '../record/refusal.ts'
import { explainRefusal } from '../record/refusal-text.ts'
import { printable, type Terminal } from './terminal.ts'

/** Lists what was refused, each with its reason, after the run. */
export function sayRefusals(terminal: Terminal, refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return
  terminal.say(`${refusals.length} refused:`)
  for (const refusal of refusals) terminal.say(`  ${printable(refusal.origin)}: ${printable(explainRefusal(refusal))}`)
}
