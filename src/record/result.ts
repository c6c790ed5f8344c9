/** What a caller should expect to go wrong is returned, not thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A result that worked. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** A result that did not, with the reason. */
export function fail<E>(error: E): Result<never, E> {
  return { ok: false, error }
}

/** Closes a `switch` over a union: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`)
}
