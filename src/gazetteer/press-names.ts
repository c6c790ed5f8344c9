import { PRESS_NAMES } from './lexicon/press-names.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import type { PlaceRow } from './place-row.ts'

const BY_KEY = new Map(
  rowsOf(PRESS_NAMES).map(([key = '', name = '', others]) => [key, { name, others: partsOf(others, ';') }]),
)

/** The same place under the name that the English-language press gives it; its other names are kept. */
export function inPressNames(row: PlaceRow): PlaceRow {
  const press = BY_KEY.get(String(row.geonamesId ?? row.key))
  return press ? { ...row, name: press.name, names: [row.name, ...press.others, ...row.names] } : row
}
