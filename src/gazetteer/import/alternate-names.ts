import { isName } from '../geonames.ts'
import { cleanName, geonamesIdFrom } from './checked.ts'
import type { Line } from './lines.ts'

/** Codes of GeoNames that stand where a language stands and are none: addresses, post codes, codes of stations and airports, other lists. */
const NO_LANGUAGE = new Set(['link', 'post', 'iata', 'icao', 'faac', 'tcid', 'unlc', 'wkdt', 'abbr', 'phon', 'piny'])

/**
 * A row of GeoNames’ alternateNamesV2.txt (tab-separated: id, geonameid, isolanguage, name, …) as a name of a place; `undefined` for what is no
 * name, and for every row of a place that `isWanted` does not want.
 */
export function alternateName(
  { text, tooLong }: Line,
  isWanted: (geonamesId: number) => boolean,
): { readonly geonamesId: number; readonly name: string } | undefined {
  if (tooLong) return undefined
  // Some twenty million rows, nearly all of other countries: those are not taken apart.
  const first = text.indexOf('\t')
  const second = text.indexOf('\t', first + 1)
  const geonamesId = first < 0 || second < 0 ? undefined : geonamesIdFrom(text.slice(first + 1, second))
  if (geonamesId === undefined || !isWanted(geonamesId)) return undefined
  const [language = '', given = ''] = text.slice(second + 1).split('\t')
  const name = cleanName(given)
  return name && !NO_LANGUAGE.has(language) && isName(name) ? { geonamesId, name } : undefined
}
