import type { Division } from '../divisions.ts'
import { cleanName } from './checked.ts'
import type { Line } from './lines.ts'

/** A row of GeoNames’ admin1CodesASCII.txt or admin2Codes.txt (tab-separated: code, name, ASCII name, id); `undefined` for what is none. */
export function divisionRow({ text, tooLong }: Line): Division | undefined {
  const [code = '', given = ''] = text.split('\t')
  const name = cleanName(given)
  return !tooLong && name && /^[A-Z]{2}(?:\.[\w-]{1,20}){1,2}$/.test(code) ? { code, name } : undefined
}
