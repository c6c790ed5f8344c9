/** Hours before or after UTC by the zone's own name; towns are in `town-zones.ts`, since their clocks change with the day. */
const ZONES: { readonly [name: string]: string | undefined } = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const NAMES = String.raw`(?:(?:GMT|UTC) ?[+-] ?\d{1,2}(?::?[0-5]\d)?|GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]T|CST|P[SD]T|ET|PT|(?:Moscow|Kyiv|Kiev|Istanbul|Ankara|Damascus|Baghdad|Riyadh|Tehran|Kabul|Jerusalem|Gaza|local)(?:'s)? time)\b`

/** Source of a pattern for a time zone after a clock time, with the space before it. */
export const ZONE = `(?: ?\\((?<zoneInBrackets>${NAMES})\\)| ?(?<zone>${NAMES}))`

/** ISO 8601 offset of a named zone: `Z`, `+03:00`; nothing where the name alone does not tell, as for local time. */
export function offsetOf(zone: string | undefined): string {
  const ahead = /([+-]) ?(\d{1,2})(?::?([0-5]\d))?$/.exec(zone ?? '')
  if (ahead) return `${ahead[1]}${(ahead[2] ?? '').padStart(2, '0')}:${ahead[3] ?? '00'}`
  return ZONES[zone?.toLowerCase().replace(/(?:'s)? time$/, '') ?? ''] ?? ''
}
