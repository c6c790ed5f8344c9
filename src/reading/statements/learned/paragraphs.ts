import type { Analysis } from '../../../language/analyse.ts'

/** Longest stretch read at once, in words. */
const LONGEST = 320

/** Ranges of tokens that are a paragraph each, cut between sentences where it is long. */
export function paragraphsOf({ sentences }: Analysis): [number, number][] {
  const ranges: [number, number][] = []
  let paragraph = -1
  for (const sentence of sentences) {
    const last = ranges.at(-1)
    if (last && sentence.paragraph === paragraph && sentence.tokens[1] - last[0] <= LONGEST)
      last[1] = sentence.tokens[1]
    else ranges.push([...sentence.tokens])
    paragraph = sentence.paragraph
  }
  return ranges
}
