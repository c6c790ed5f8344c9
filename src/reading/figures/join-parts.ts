import type { Figure } from '../../record/figure.ts'
import { SUFFERED } from './lexicon/owners.ts'

const PART_BEHIND =
  /(?:\bincluding|\bamong (?:them|those|whom|the dead|the victims)|\bof (?:them|whom|those|which))\b[^.;]{0,30}$/i
const PART_BEFORE = /^\s{0,3}of\s{1,3}(?:them|whom|those|which|the dead|the victims|the wounded)\b/i
const OF = /^\s{1,3}of\s{1,3}(?:the\s{1,3}|its\s{1,3}|their\s{1,3}|some\s{1,3})?$/i
const AND = /^,?\s{0,3}(?:and|or)?\s{1,3}$/i

/** Figures of one sentence with those marked that are counted in another too: "12 people, two of them children", "26 of 31 drones". */
export function joinParts(figures: readonly Figure[], text: string): readonly Figure[] {
  const joined: Figure[] = []
  for (const [index, figure] of figures.entries()) {
    const whole = wholeOf(figure, { before: joined.at(-1), after: figures[index + 1] }, text)
    joined.push(whole ? withWhole(figure, whole) : figure)
  }
  return joined
}

interface Neighbours {
  readonly before: Figure | undefined
  readonly after: Figure | undefined
}

function wholeOf(figure: Figure, { before, after }: Neighbours, text: string): Pick<Figure, 'id'> | undefined {
  const [own] = figure.spans
  const [next] = after?.spans ?? []
  if (!own) return undefined
  if (after && next && OF.test(text.slice(own[1], next[0])) && isOfOneKind(figure, after)) return after
  const [last] = before?.spans ?? []
  if (!before || !last) return undefined
  const between = text.slice(last[1], own[0])
  if (between.length > 80) return undefined
  if (PART_BEHIND.test(between) || PART_BEFORE.test(text.slice(own[0], own[1] + 20).replace(/^\S+/, ''))) return before
  // "including three children and two women"
  return before.partOf !== undefined && AND.test(between) ? { id: before.partOf } : undefined
}

/** "26 of 31 drones", "17 of the 20 passengers died". */
function isOfOneKind(part: Figure, whole: Figure): boolean {
  return part.what === whole.what || part.noun === whole.noun
}

/** A part is whose, where and when the whole is, but for what is told of the part itself. */
function withWhole(figure: Figure, whole: Pick<Figure, 'id'> & Partial<Figure>): Figure {
  const { what } = whole
  return {
    ...(whole.of && { of: asWhole(whole.of) }),
    ...(whole.place && { place: asWhole(whole.place) }),
    ...(whole.time && { time: asWhole(whole.time) }),
    ...figure,
    // "the deaths of 40 civilians, among them nine children".
    ...(what && SUFFERED.has(what) && PERSONS.has(figure.what) && { what }),
    partOf: whole.id,
  }
}

const PERSONS: ReadonlySet<Figure['what']> = new Set(['people', 'civilians', 'soldiers'] as const)

function asWhole<T extends { readonly basis: string; readonly rule: string }>(value: T) {
  return { ...value, basis: 'implied' as const, rule: 'as-the-whole' }
}
