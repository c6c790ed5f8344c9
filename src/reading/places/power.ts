import type { Entry } from '../../gazetteer/gazetteer.ts'

/** Countries, capitals and seats of governments can stand for who governs; a town that votes or mourns is still on the map. */
export function isPower({ kind, capitalOf, country }: Entry): boolean {
  return kind === 'country' || kind === 'seat' || capitalOf === 'country' || (kind === 'area' && country === undefined)
}
