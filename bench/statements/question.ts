/** The fields of a statement that are counted, in the order they are printed. */
export const FIELDS = [
  'found',
  'source',
  'speaker',
  'role',
  'organisation',
  'side',
  'form',
  'stance',
  'channel',
  'relays',
  'uttered',
  'audience',
  'within',
  'claims',
] as const
/** One of them. */
export type Field = (typeof FIELDS)[number]

/** What is written where nothing is expected or found. */
export const NOTHING = '–'

/** A field with what is expected of it and what was found. */
export interface Question {
  readonly field: Field
  readonly expected: string
  readonly found: string
  readonly isRight: boolean
}

/** Values that are right, the expected one first; `null` is absence. */
export type Values = readonly (string | null)[] | undefined

/** What is expected and what is as good; `undefined` where nothing is asked. */
export function withOthers(expected: string | null | undefined, others: Values): Values {
  return expected === undefined ? undefined : [expected, ...(others ?? [])]
}

/** The question is right when any of the values given is one of those wanted; none where nothing is wanted. */
export function anyOf(
  field: Field,
  wanted: Values,
  { given, isSame }: { readonly given: readonly string[]; readonly isSame: (a: string, b: string) => boolean },
): readonly Question[] {
  if (!wanted) return []
  const isRight = wanted.some(one => (one === null ? given.length === 0 : given.some(other => isSame(one, other))))
  return [{ field, expected: wanted[0] ?? NOTHING, found: [...new Set(given)].join(' | ') || NOTHING, isRight }]
}

/** The question is right when the value given is one of those wanted. */
export function choice(
  field: Field,
  wanted: readonly (string | null)[],
  given: string | undefined,
  isSame: (a: string, b: string) => boolean = Object.is,
): Question {
  const isRight = wanted.some(one => (one === null ? given === undefined : given !== undefined && isSame(one, given)))
  return { field, expected: wanted[0] ?? NOTHING, found: given ?? NOTHING, isRight }
}
