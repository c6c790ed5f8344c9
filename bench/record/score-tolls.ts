import type { RecordFigure } from '../../src/record/record.ts'
import { aboutOf, isAbout } from './about.ts'
import { overlap } from './marked-words.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'
import { opposesSame } from './same-account.ts'
import type { StoryToll } from './story-shape.ts'
import { findTellings } from './tellings.ts'

/** Tolls of the key: whether their numbers are in the record, and whether none of it takes their growth for a contradiction. */
export function scoreTolls(read: ReadStory): PartScore {
  const { story, record, nameOf } = read
  const tellings = findTellings(read)
  const values = story.tolls.flatMap(toll => toll.values.map(value => ({ toll, value, figure: figureOf(value, read) })))
  const found = values.filter(({ figure }) => figure)
  const disputed = record.accounts.filter(account => account.disputed)
  const mistaken = story.tolls.filter(toll => {
    const about = aboutOf(toll.about, story, tellings)
    const expected = { question: 'number' as const, also: [], values: valuesOf(toll) }
    return disputed.some(account => opposesSame(account, expected, nameOf) && isAbout(account.about, about, read))
  })
  return {
    figures: [
      ['toll numbers found', percent(found.length, values.length)],
      ['tolls whose growth is no contradiction', percent(story.tolls.length - mistaken.length, story.tolls.length)],
    ],
    faults: [
      ...values
        .filter(({ figure }) => !figure)
        .map(({ toll, value }) => `toll not found: ${toll.about} in ${value.report}: ${value.words}`),
      ...mistaken.map(({ about }) => `growth taken for a contradiction: ${about}`),
    ],
  }
}

type TollValue = StoryToll['values'][number]

function valuesOf({ values }: StoryToll) {
  return values.map(({ report, min, max }) => ({ value: `${min ?? ''}–${max ?? ''}`, reports: [report] }))
}

/** The figure of the record that covers the words and has the numbers; an end that the key leaves out may be anything. */
function figureOf({ report, words, min, max }: TollValue, { readings, record }: ReadStory): RecordFigure | undefined {
  const reading = readings.get(report)
  if (!reading) throw new Error(`A toll is told in ${report}, which is no report of the story`)
  const start = reading.report.text.indexOf(words)
  if (start < 0) throw new Error(`These words do not stand in ${report}: ${words}`)
  return record.figures.find(
    figure =>
      figure.report === reading.report.id &&
      figure.spans.some(span => overlap(span, [start, start + words.length])) &&
      (min === undefined || figure.min === min) &&
      (max === undefined || figure.max === max),
  )
}
