/** "Rwandan-backed", "Iran-aligned": the word before the hyphen is whose friends they are, not whose they are. */
export const SPONSORED =
  /(?<![\p{L}\p{N}-])[\p{L}.]{2,30}-(?:backed|allied|aligned|linked|supported|sponsored|funded|trained|armed|friendly)(?:\s+|$)/giu

/** Nouns for those who fight their own state: "Congolese rebels" are of Congo, and not on its side. */
export const REBELS: ReadonlySet<string> = new Set('rebel rebels insurgent insurgents guerrilla guerrillas'.split(' '))
