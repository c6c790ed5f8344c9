import type { Hit } from './find-triggers.ts'
import { TOPICS, TREATING } from './lexicon/frames.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/**
 * True for a bare noun that names what something is about and no act: "chapters on coups, floods and sieges", "the course covers ambushes", "penalties for
 * arson". A noun with an article, an owner or a number is an act.
 */
export function isTopic(stretch: Stretch, { group, words: [first = 0] }: Hit): boolean {
  if (group) return false
  const at = beforeList(stretch, first)
  if (at === undefined) return false
  if (LINKS.test(wordAt(stretch, at))) return hasTopic(stretch, at - 1)
  return isTreating(stretch, at)
}

const LINKS = /^(?:on|about|of|for|like|including|from|against|in|to|covering)$/

/** The word before the bare list that the noun stands in; `undefined` where one of them has an article, a number or an owner. */
function beforeList(stretch: Stretch, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(stretch.from, first - REACH / 2); i--) {
    const word = stretch.tokens[i]
    if (TREATING.has(lemmaAt(stretch, i)) || LINKS.test(wordAt(stretch, i))) return i
    if (!/^(?:,|and|or|nor|as|well|even|also)$/.test(word?.lower ?? '') && !/^(?:NOUN|ADJ)$/.test(word?.upos ?? ''))
      return undefined
  }
  return undefined
}

/** A word of teaching, law or books right before: "a course | on", "penalties of ten years | for" has one too far off. */
function hasTopic(stretch: Stretch, at: number): boolean {
  return [at, at - 1, at - 2].some(each => {
    const isBetween = [at, at - 1, at - 2].some(i => i > each && /^[,;:.]$/.test(wordAt(stretch, i)))
    return !isBetween && TOPICS.has(lemmaAt(stretch, each))
  })
}

/** "The course covers", "the law punishes": what does so is a work, a course or a law. */
function isTreating(stretch: Stretch, verb: number): boolean {
  const lower = wordAt(stretch, verb)
  if (/ed$/.test(lower)) return false
  for (let i = verb - 1; i > Math.max(stretch.from - 1, verb - 6); i--) if (TOPICS.has(lemmaAt(stretch, i))) return true
  return false
}
