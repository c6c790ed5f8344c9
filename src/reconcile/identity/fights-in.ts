import type { ChainId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'

const FIGHTING = /^(?:battle|strike|territory)\./

/** The chains of those who are told to fight, to take or leave a place, or to hold one on the ground. */
export function fightsIn({ events, control }: Reading): ReadonlySet<ChainId> {
  const fighting = events.flatMap(({ type, agent }) => (agent && FIGHTING.test(type) ? [agent.value.chain] : []))
  const holding = control.flatMap(({ holder, sense }) => (holder && sense === 'de-facto' ? [holder.value.chain] : []))
  return new Set([...fighting, ...holding])
}
