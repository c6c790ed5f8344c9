/** Words by which a text outside of quotations shows that a party of the war writes it. */
const OWN_PARTY =
  /\b(?:our (?:own |brave |heroic )?(?:forces|troops|soldiers|fighters|units|army|heroes|defenders|comrades|hands)|the enemy(?:['’]s)?|\p{L}{1,30} enemies were|heroic (?:units|fighters|forces|soldiers))\b/iu
const QUOTED = /“[^”]{0,2000}”|"[^"]{0,2000}"/gu

/** True for a communiqué: what it tells in its own words is a side’s word for itself, "the station is in our hands". */
export function isPartisan(text: string): boolean {
  return OWN_PARTY.test(text.replace(QUOTED, ' '))
}
