import type { Story } from './story-shape.ts'

/** A place's name in the key and all other names that the key says it may have. */
export function namesOf(place: string, { places, control }: Pick<Story, 'places' | 'control'>): readonly string[] {
  const named = places.filter(({ name, also }) => name === place || also.includes(place))
  const asked = control.filter(one => one.place === place)
  return [
    ...new Set([place, ...named.flatMap(({ name, also }) => [name, ...also]), ...asked.flatMap(({ also }) => also)]),
  ]
}
