/** One field of one expected part. */
export interface Grade<Field extends string = string> {
  readonly field: Field
  readonly isRight: boolean
  readonly expected: string
  readonly found: string
}

/** One text of ours, graded. */
export interface GradedCase<Field extends string = string> {
  readonly case: string
  readonly text: string
  readonly grades: readonly Grade<Field>[]
  /** Single faults that no field shows, one line each. */
  readonly wrong: readonly string[]
  /** True where all that the set asks for is right, and nothing is too many. */
  readonly isAllRight: boolean
}

/** Something found: the value itself to compare with what is expected, and how to print it; `undefined` for nothing. */
export interface Answer<Expected> {
  readonly print: string
  readonly isSame: (expected: Expected) => boolean
}

/** An answer that is right where it is the very value. */
export function exactly<Value extends string | number>(value: Value | undefined): Answer<Value> | undefined {
  return value === undefined ? undefined : { print: String(value), isSame: expected => expected === value }
}

/** A field that must be one of several values; `null` and `undefined` stand for nothing. */
export function gradeValue<Field extends string, Expected>(
  field: Field,
  expected: readonly (Expected | null | undefined)[],
  found: Answer<NonNullable<Expected>> | undefined,
): Grade<Field> {
  const isRight = expected.some(one => (one === null || one === undefined ? !found : (found?.isSame(one) ?? false)))
  const print = expected.map(one => one ?? 'nothing').join(' or ')
  return { field, isRight, expected: print, found: found?.print ?? 'nothing' }
}
