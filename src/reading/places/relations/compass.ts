const POINTS: readonly (readonly [side: string, bearing: number])[] = [
  ['north', 0],
  ['north-east', 45],
  ['east', 90],
  ['south-east', 135],
  ['south', 180],
  ['south-west', 225],
  ['west', 270],
  ['north-west', 315],
]

const SPELLED = new Map(
  POINTS.flatMap(([side, bearing]) => {
    const forms = [side, side.replace('-', ''), side.replace('-', ' ')]
    return forms.flatMap(form => [form, `${form}ern`, `${form}ward`]).map(form => [form, { side, bearing }] as const)
  }),
)

/** Source of a pattern for a noun of the compass as words: "north", "north east", "southeast". */
export const SIDE = '(?:(?:north|south)[ -]?(?:east|west)|north|south|east|west)'

/** … and for its adjective: "northern", "south western". */
export const SIDE_ADJECTIVE = '(?:(?:north|south)[ -]?(?:eastern|western)|northern|southern|eastern|western)'

/** A point of the compass by its word, in lower case: "south-western" is south-west, 225 degrees from north. */
export function compassPoint(word: string): { readonly side: string; readonly bearing: number } | undefined {
  return SPELLED.get(word)
}
