/** Hours before or after UTC; `undefined` where the name does not tell. Summer time is left out but for its own names. */
const ZONES: { readonly [name: string]: string | undefined } = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  moscow: '+03:00',
  istanbul: '+03:00',
  damascus: '+03:00',
  baghdad: '+03:00',
  riyadh: '+03:00',
  tehran: '+03:30',
  kabul: '+04:30',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const NAMES = String.raw`(?:GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]T|CST|P[SD]T|ET|PT|(?:Moscow|Kyiv|Kiev|Istanbul|Ankara|Damascus|Baghdad|Riyadh|Tehran|Kabul|Jerusalem|Gaza|local)(?:'s)? time)\b`

/** Source of a pattern for a time zone after a clock time, with the space before it. */
export const ZONE = `(?: ?\\((?<zoneInBrackets>${NAMES})\\)| ?(?<zone>${NAMES}))`

/** ISO 8601 offset of a named zone: `Z`, `+03:00`; nothing where the name alone does not tell, as for local time. */
export function offsetOf(zone: string | undefined): string {
  return ZONES[zone?.toLowerCase().replace(/(?:'s)? time$/, '') ?? ''] ?? ''
}
