/** How many things the corpus has, how many were found, and how many of those are right. */
export interface Counts {
  readonly gold: number
  readonly found: number
  readonly right: number
}

/** Nothing counted yet. */
export const NOTHING: Counts = { gold: 0, found: 0, right: 0 }

/** F1 in percent (0 to 100); 100 where there was nothing to find and nothing was found. */
export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 100 : (200 * right) / (gold + found)
}

/** Both together. */
export function plus(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }
}
