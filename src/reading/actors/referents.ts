import type { Analysis } from '../../language/analyse.ts'

/** Number of the chain of the language for each word that heads a description or name in one. Empty where no chains were made. */
export function referentsOf({ chains }: Analysis): ReadonlyMap<number, number> {
  return new Map(
    chains.flatMap(({ referents }, number) =>
      referents.flatMap(({ head, form }) => (form === 'pronoun' ? [] : [[head, number] as const])),
    ),
  )
}
