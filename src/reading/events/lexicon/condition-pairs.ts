import type { Condition, Wanted } from '../trigger.ts'

/** Each of those who act with each of what is acted on: `['force', 'nobody']` and `['building', 'site']` make four conditions. */
export function pairs(subjects: readonly Wanted[], objects: readonly Wanted[]): readonly Condition[] {
  return subjects.flatMap(subject => objects.map(object => ({ subject, object })))
}

/** A noun whose "of" leads to one of these, or to nothing: "the murder of a nun", "the murder", but not "the murder of an idea". */
export function ofOnly(...classes: readonly Wanted[]): readonly Condition[] {
  return [...classes, 'nobody' as const].map(of => ({ of }))
}
