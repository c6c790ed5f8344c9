import { FEATURES, SPOTS } from './lexicon/features.ts'

/** Source of a pattern for what stands in or by a town. */
export const FEATURE = `(?:${FEATURES.toSorted((a, b) => b.length - a.length).join('|')})`

const BEFORE = new RegExp(
  `(?:^| )(${FEATURE}|${[...SPOTS].join('|')}) (?:at |just |located |which lies |lying |situated )*$`,
)

/** What the words right before a relation say is there: "the airfield | near X". */
export function featureBefore(text: string): { readonly feature: string; readonly from: number } | undefined {
  const found = BEFORE.exec(text)
  if (!found?.[1]) return undefined
  return { feature: found[1], from: found.index + (found[0].startsWith(' ') ? 1 : 0) }
}
