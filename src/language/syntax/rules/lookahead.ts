import type { Unit } from './units.ts'

/** By unit: does a finite verb come next, with only adverbs and prepositional phrases between? Read from the right, in linear time. */
export function subjectsAhead(units: readonly Unit[]): boolean[] {
  const ahead = new Array<boolean>(units.length + 1).fill(false)
  for (let i = units.length - 1; i >= 0; i--) ahead[i] = reaches(units, i, ahead)
  return units.map((unit, i) => unit.kind === 'noun' && (ahead[i + 1] ?? false))
}

function reaches(units: readonly Unit[], at: number, ahead: readonly boolean[]): boolean {
  const unit = units[at]
  switch (unit?.kind) {
    case 'auxiliary':
      return unit.form === 'finite'
    case 'verb':
      return unit.form === 'finite'
    case 'adverb':
    case 'open':
    case 'close':
      return ahead[at + 1] ?? false
    case 'preposition':
      return units[at + 1]?.kind === 'noun' && (ahead[at + 2] ?? false)
    default:
      return false
  }
}

/** By unit: is it a noun phrase of a list that goes on to "and" or "or"? */
export function listsAhead(units: readonly Unit[]): boolean[] {
  const listed = new Array<boolean>(units.length + 3).fill(false)
  for (let i = units.length - 1; i >= 0; i--) {
    if (units[i]?.kind !== 'noun') continue
    const next = units[i + 1]?.kind
    const second = units[i + 2]?.kind
    if (next === 'conjunction') listed[i] = second === 'noun'
    else if (next === 'comma')
      listed[i] =
        second === 'noun' ? (listed[i + 2] ?? false) : second === 'conjunction' && units[i + 3]?.kind === 'noun'
    else if (next === 'preposition') listed[i] = second === 'noun' && (listed[i + 2] ?? false)
  }
  return units.map((_, i) => listed[i] ?? false)
}
