import type { Time } from '../record/time.ts'

/** What a reader should be told of a time beside its value: that its weekday is another one than its date's, that it can be read otherwise. */
export function timeNotes({ value, disagrees, or }: Time): readonly string[] {
  return [
    ...(disagrees
      ? [`the text says ${disagrees.weekday}, but ${value} is a ${disagrees.date}: the date is followed`]
      : []),
    ...(or ? [`can also be read as ${or}`] : []),
  ]
}
