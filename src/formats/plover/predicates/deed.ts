import type { PloverRoot } from '../plover-event.ts'

/**
 * A way to say what one does to another. `words` are the base forms that say it, each enough; where `near` is given, one of its base forms must stand
 * in the same clause, or right behind where it has a plus: "impose" beside "sanctions", "call +off". Of the rows of a word those with
 * `near` are tried first, each kind in the order of the tables. In the example the source stands in square brackets and the target in braces.
 */
export interface Deed {
  readonly root: PloverRoot
  readonly words: readonly string[]
  readonly near?: readonly string[]
  readonly example: string
}

/** Builds rows of one root: words, what must stand near (empty for nothing), example. Both lists are split at spaces. */
export function deedsOf(root: PloverRoot): (words: string, near: string, example: string) => Deed {
  return (words, near, example) => ({
    root,
    words: words.split(' '),
    ...(near === '' ? {} : { near: near.split(' ') }),
    example,
  })
}
