/** Nouns for parts of a larger body: what stands after their "of the" is what they belong to. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  (
    'brigade battalion regiment division corps company squadron fleet flotilla wing arm branch unit command directorate ' +
    'department section bureau mission contingent detachment garrison committee commission'
  ).split(' '),
)
