/**
 * True where an act is told by words that point back to what is known: "the attack", "such a strike", "Saturday’s raid", or done by
 * what is: "the rockets hit". `before` is what stands before the word.
 */
export function pointsBack(before: string): boolean {
  if (THE_ROUND.test(before.slice(-60))) return true
  const between = DETERMINED.exec(before.slice(-60))?.[1]
  return between !== undefined && !between.split(/\s+/).some(one => VERBAL.test(one))
}

/** "The round had been fired by …", "the shell was": of what came down. */
const THE_ROUND =
  /(?:^|[^\p{L}])(?:the|that|this) (?:\p{L}{1,15} )?(?:shell|round|rocket|missile|bomb|drone|projectile|grenade)s? (?:had|has|have|was|were) (?:been )?$/iu

const DETERMINED =
  /(?:(?:^|[^\p{L}])(?:the|this|that|these|those|such(?: an?)?|its|their|his|her)|['’]s)\s((?:[\p{L}\d-]{1,20}\s){0,2})$/iu
/** After these the act is told anew: "the guns were shelling", "the army had to withdraw". */
const VERBAL =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|to|not|and|or|who|which|that|from|in|of|on|by)$/i
