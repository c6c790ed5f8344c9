import type { Entry, Gazetteer } from './gazetteer.ts'
import { prominence } from './prominence.ts'
import { isOneLetterOff, soundKey } from './sound-key.ts'

/** A place whose name nearly fits: under which of its names, folded, and how. */
export interface NearlyNamed {
  readonly entry: Entry
  readonly spelling: string
  readonly by: 'sound' | 'letter'
}

const LEAST_LETTERS = 5

/**
 * Places with a name that sounds the same in Latin letters, best known first; without any, those one letter off, for names of five letters and
 * more. A guess each time. Looks at every name.
 */
export function nearlyNamed(name: string, gazetteer: Gazetteer): readonly NearlyNamed[] {
  const key = soundKey(name)
  if (key === '') return []
  const same: string[] = []
  const off: string[] = []
  for (const spelling of gazetteer.names()) {
    const other = soundKey(spelling)
    if (other === key) same.push(spelling)
    else if (key.length >= LEAST_LETTERS && isOneLetterOff(key, other)) off.push(spelling)
  }
  const [spellings, by] = same.length > 0 ? ([same, 'sound'] as const) : ([off, 'letter'] as const)
  const found = spellings.flatMap(spelling => gazetteer.named(spelling).map(entry => ({ entry, spelling, by })))
  const once = new Map(found.toReversed().map(one => [one.entry.place, one]))
  return [...once.values()].sort((a, b) => prominence(b.entry) - prominence(a.entry))
}
