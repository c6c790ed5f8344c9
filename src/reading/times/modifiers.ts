/** Source of a pattern for the part of a period that is meant; part of the TIMEX3 span. Ends with its own space. */
export const PART =
  '(?<part>(?:(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)(?: (?:in|on)(?: the)?)? |[Mm]id(?:dle)?[- ]|(?:[Tt]he )?(?:very )?(?:end|close|beginning|start|outset|middle) of (?:the )?|[Tt]he rest of (?:the )?))'

/** TIMEX3 `mod` of a part of a period. */
export function modOfPart(part: string | undefined): string | undefined {
  // "earlier this month" compares with now; it does not say which part.
  if (!part || /later|earlier/i.test(part)) return undefined
  if (/late/i.test(part)) return 'LATE'
  if (/earl/i.test(part)) return 'EARLY'
  if (/mid/i.test(part)) return 'MID'
  if (/end|close|rest/i.test(part)) return 'END'
  return 'START'
}

/** "in over three years" counts, "fell over three years" tells how long. */
const MORE_THAN =
  '(?<=\\b(?:in|for|after|before|within|of|to|by|with|since|than|just|well|a little|takes?|took|taken|lasts?|lasted|spent|is|was|are|were|be|been) )'

/** Source of a pattern for how exact a count of units is. Ends with its own space. */
export const APPROXIMATELY = `(?<about>(?:about|almost|nearly|around|${MORE_THAN}over|more than|less than|at least|at most|up to|some|roughly|approximately|(?:just )?(?:over|under)|fewer than|no more than|an estimated|as many as|well over|barely) )`

/** TIMEX3 `mod` of such words. */
export function modOfCount(about: string | undefined): string | undefined {
  if (!about) return undefined
  if (/at least|as many/i.test(about)) return 'EQUAL_OR_MORE'
  if (/at most|up to|no more/i.test(about)) return 'EQUAL_OR_LESS'
  if (/over|more than/i.test(about)) return 'MORE_THAN'
  if (/under|less than|fewer|almost|nearly/i.test(about)) return 'LESS_THAN'
  return 'APPROX'
}
