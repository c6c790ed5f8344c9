import { bCubed } from './b-cubed.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'

/** Families of reports against those of the key: B³ over reports, and the origin of each copy where the key tells it. */
export function scoreFamilies({ story, readings, record, nameOf }: ReadStory): PartScore {
  const put = new Map(
    record.families.flatMap(({ id, reports }) => reports.map(report => [nameOf(report), id as string])),
  )
  const gold = new Map(story.families.flatMap(({ reports }) => reports.map(report => [report, reports.join(' ')])))
  const measure = bCubed([...readings.keys()].map(name => ({ gold: gold.get(name) ?? name, found: put.get(name) })))
  const copies = story.families.flatMap(({ reports, origin }) =>
    origin === undefined ? [] : reports.filter(report => report !== origin).map(report => ({ report, origin })),
  )
  const originOf = (report: string) => {
    const origin = record.families.find(({ id }) => id === put.get(report))?.origin
    return origin && nameOf(origin)
  }
  const right = copies.filter(({ report, origin }) => originOf(report) === origin)
  const made = record.families.map(({ reports }) => reports.map(nameOf).toSorted()).filter(({ length }) => length > 1)
  const named = new Set(story.families.map(({ reports }) => reports.toSorted().join(' ')))
  const had = new Set(made.map(names => names.join(' ')))
  return {
    figures: [
      ['families B³ precision', measure.precision],
      ['families B³ recall', measure.recall],
      ['families B³ F1', measure.f1],
      ['copies with the right origin', percent(right.length, copies.length)],
    ],
    faults: [
      ...[...named].filter(names => !had.has(names)).map(names => `family not found whole: ${names}`),
      ...[...had].filter(names => !named.has(names)).map(names => `no such family: ${names}`),
      ...copies
        .filter(one => !right.includes(one))
        .map(({ report, origin }) => `origin of ${report}: ${originOf(report)}, should be ${origin}`),
    ],
  }
}
