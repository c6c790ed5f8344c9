/** The fields that have a value: for objects in which absent is absent, never `undefined`. */
export function given<T extends { readonly [name: string]: unknown }>(
  fields: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  // Only keys of T come out, each with its own value, and none that is undefined or null.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
