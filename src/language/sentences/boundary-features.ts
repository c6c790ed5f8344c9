import type { Token } from '../tokens.ts'

/** A place between two tokens where a sentence may end: before `next`, in a sentence that began at `from`. */
export interface Boundary {
  readonly from: number
  readonly next: number
  /** What the rules say. */
  readonly ruled: boolean
}

/** Features of one boundary; every template fills one place of the array that `boundaryFeatures` writes. */
export const TEMPLATES = 27

/** Size of the hashed weight table. */
export const BUCKETS = 1 << 16

/** Tokens of one paragraph as the model sees them: hashes of forms, shapes, depth of brackets and straight marks. */
export interface Outline {
  readonly forms: Int32Array
  readonly shapes: Uint8Array
  /** Open brackets before each token. */
  readonly brackets: Uint8Array
  /** Parity of straight double marks before each token, the open curly ones added. */
  readonly marks: Uint8Array
  /** True where three words in four are in upper case, as on old wires, so that a capital says nothing. */
  readonly isUpperCase: boolean
}

/** Lays out the tokens of a paragraph. */
export function outlineOf(tokens: readonly Token[]): Outline {
  const length = tokens.length
  const outline = {
    forms: new Int32Array(length),
    shapes: new Uint8Array(length),
    brackets: new Uint8Array(length + 1),
    marks: new Uint8Array(length + 1),
  }
  let words = 0
  let upper = 0
  let brackets = 0
  let straight = 0
  let curly = 0
  for (let i = 0; i < length; i++) {
    const { lower, text, kind } = tokens[i] ?? NOTHING
    outline.forms[i] = hashOf(lower)
    outline.shapes[i] = shapeOf(text, kind)
    if (kind === 'word' && text.length > 1) {
      words++
      if (text === text.toUpperCase()) upper++
    }
    if (lower === '(' || lower === '[') brackets++
    else if (lower === ')' || lower === ']') brackets = Math.max(0, brackets - 1)
    else if (lower === '"' || lower === "''") straight ^= 1
    else if (lower === '“') curly = 1
    else if (lower === '”') curly = 0
    outline.brackets[i + 1] = Math.min(brackets, 3)
    outline.marks[i + 1] = straight | curly
  }
  return { ...outline, isUpperCase: words >= 8 && upper * 4 >= words * 3 }
}

const NOTHING = { lower: '', text: '', kind: 'mark' } as const

/** Writes the places in the weight table of a boundary's features. */
export function boundaryFeatures(
  tokens: readonly Token[],
  outline: Outline,
  { from, next, ruled }: Boundary,
  into: Int32Array,
): void {
  const { forms, shapes } = outline
  const form = (at: number) => (at >= from && at < tokens.length ? (forms[at] ?? 0) : at < from ? 1 : 2)
  const shape = (at: number) => (at >= from && at < tokens.length ? (shapes[at] ?? 0) : at < from ? 30 : 31)
  const [last, following] = [tokens[next - 1], tokens[next]]
  const gap = last && following ? Math.min(following.start - last.end, 2) : 0
  const stop = stopBefore(tokens, from, next)
  const word = stop - 1
  const rule = ruled ? 1 : 0
  const context = (outline.brackets[next] ?? 0) * 2 + (outline.marks[next] ?? 0)
  const ends = shape(next - 1) * 32 + shape(next)
  const length = bucket(next - from)
  const left = bucket(tokens.length - next)
  const opening = shape(from)
  const parts: readonly number[] = [
    rule,
    rule * 4096 + ends,
    form(next - 1),
    form(next),
    mix(form(next - 1), form(next)),
    mix(form(next - 2), form(next - 1)),
    mix(form(next), form(next + 1)),
    mix(ends, shape(next + 1)),
    mix(ends, shape(next - 2)),
    mix(form(stop), form(word)),
    mix(form(stop), shape(word) * 64 + shape(next)),
    mix(form(stop), form(next)),
    mix(form(next), shape(next - 1) * 2 + rule),
    mix(form(next - 1), shape(next) * 2 + rule),
    mix(form(next + 1), ends),
    mix(context, rule * 4096 + ends),
    mix(context, form(next - 1)),
    mix(length, rule * 4096 + ends),
    mix(left, rule * 4096 + ends),
    mix(length * 16 + left, shape(next - 1)),
    mix(opening, rule * 4096 + ends),
    mix(gap, ends),
    mix(form(from), shape(next) * 2 + rule),
    mix(shape(next) * 32 + shape(next + 1), shape(next + 2) * 32 + shape(next - 1)),
    mix(shape(next - 1) * 32 + shape(next - 2), shape(next - 3) * 32 + shape(next)),
    mix(form(next - 1), length * 16 + left),
    mix(form(next), length * 16 + left),
  ]
  for (let i = 0; i < TEMPLATES; i++) into[i] = (mix(parts[i] ?? 0, i + 101) >>> 8) & (BUCKETS - 1)
}

/** The last stop before a boundary, closing marks between them; else the token before it. */
function stopBefore(tokens: readonly Token[], from: number, next: number): number {
  for (let i = next - 1; i >= from && i >= next - 4; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (/^[.!?…]/.test(lower)) return i
    if (!/^["”’')\]»]/.test(lower)) break
  }
  return next - 1
}

function bucket(count: number): number {
  if (count <= 4) return count
  return count <= 7 ? 5 : count <= 12 ? 6 : count <= 25 ? 7 : 8
}

/** What a token looks like, in 30 kinds. */
function shapeOf(text: string, kind: Token['kind']): number {
  if (kind === 'number') return /^\d{1,2}$/.test(text) ? 1 : 2
  if (kind === 'mark') return MARK_SHAPES.get(text) ?? (/^[.!?…]+$/.test(text) ? 3 : text.length > 2 ? 4 : 5)
  if (text.endsWith('.')) return text.length === 2 ? 6 : text.indexOf('.') < text.length - 1 ? 7 : 8
  if (/[@/]|\.\p{L}/u.test(text)) return 9
  if (!/^\p{Lu}/u.test(text)) return 10
  if (text.length === 1) return 11
  return /\p{Ll}/u.test(text) ? 12 : 13
}

const MARK_SHAPES: ReadonlyMap<string, number> = new Map(
  ['.', '?', '!', '...', ',', ':', ';', '-', '(', ')', '"', '“', '”', "'", '’', '*'].map((mark, index) => [
    mark,
    index + 14,
  ]),
)

function hashOf(form: string): number {
  let hash = 0x811c9dc5
  const length = Math.min(form.length, 30)
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193)
  return hash | 0
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d)
}
