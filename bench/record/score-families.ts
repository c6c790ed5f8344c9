import { bCubed } from './b-cubed.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'

/** Families of reports against those of the key: B³ over reports, and the origins that can be told. */
export function scoreFamilies({ story, readings, record, nameOf }: ReadStory): PartScore {
  const put = new Map(
    record.families.flatMap(({ id, reports }) => reports.map(report => [nameOf(report), id as string])),
  )
  const gold = new Map(story.families.flatMap(({ reports }) => reports.map(report => [report, reports.join(' ')])))
  const measure = bCubed([...readings.keys()].map(name => ({ gold: gold.get(name) ?? name, found: put.get(name) })))
  const origins = story.families.filter(({ origin }) => origin !== undefined)
  const originOf = (report: string | undefined) => {
    const origin = record.families.find(({ id }) => id === put.get(report ?? ''))?.origin
    return origin && nameOf(origin)
  }
  const right = origins.filter(({ reports, origin }) => originOf(reports[0]) === origin)
  const made = record.families.map(({ reports }) => reports.map(nameOf).toSorted()).filter(({ length }) => length > 1)
  const named = new Set(story.families.map(({ reports }) => reports.toSorted().join(' ')))
  const had = new Set(made.map(names => names.join(' ')))
  return {
    figures: [
      ['families B³ precision', measure.precision],
      ['families B³ recall', measure.recall],
      ['families B³ F1', measure.f1],
      ['origins right', percent(right.length, origins.length)],
    ],
    faults: [
      ...[...named].filter(names => !had.has(names)).map(names => `family not found whole: ${names}`),
      ...[...had].filter(names => !named.has(names)).map(names => `no such family: ${names}`),
      ...origins.filter(one => !right.includes(one)).map(({ origin }) => `origin not told: ${origin}`),
    ],
  }
}
