import type { Figure } from '../../../src/record/figure.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { quoteOf } from '../../../src/text/span.ts'
import type { ExpectedFigure, FigureCase } from '../figure-case-shape.ts'
import { actorAnswer, placeAnswer, timeAnswer, voiceAnswer } from './answers.ts'
import { type Answer, exactly, type Grade, type GradedCase, gradeValue } from './grade.ts'
import { isAtPlace, placeOfWords, touches } from './same-words.ts'

export const FIGURE_FIELDS = [
  'what',
  'min',
  'max',
  'unit',
  'qualifier',
  'of',
  'side',
  'place',
  'day',
  'accordingTo',
] as const
export type FigureField = (typeof FIGURE_FIELDS)[number]
/** The number itself and what it counts. */
export const NUMBER_FIELDS: readonly FigureField[] = ['what', 'min', 'max', 'unit', 'qualifier']

/** Grades the numbers found in a text; it is all right where each number and what it counts is, and nothing is too many. */
export function gradeFigures(sample: FigureCase, reading: Reading): GradedCase<FigureField> {
  const { text } = sample
  const pairs = pairFigures(sample, reading.figures)
  const known = new Set(pairs.map(({ found }) => found))
  const extra = reading.figures.filter(one => !known.has(one))
  const asked = pairs.filter(({ expected, found }) => found || !expected.optional)
  const grades = asked.flatMap(pair => gradeOne(pair, reading))
  return {
    case: sample.case,
    text,
    grades,
    wrong: extra.map(({ spans, what, min, rule }) => `too many: ${quoteOf(text, spans)} as ${what} ${min}, by ${rule}`),
    isAllRight: extra.length === 0 && grades.every(({ field, isRight }) => isRight || !NUMBER_FIELDS.includes(field)),
  }
}

interface Paired {
  readonly expected: ExpectedFigure
  readonly found: Figure | undefined
}

/** Each expected number with that of ours at its words, of two the one of its kind. */
function pairFigures({ text, figures }: FigureCase, ours: readonly Figure[]): readonly Paired[] {
  const taken = new Set<Figure>()
  return figures.map(expected => {
    const at = placeOfWords(text, expected.words)
    const here = ours.filter(one => !taken.has(one) && touches(one.spans, at))
    const found = here.find(({ what }) => what === expected.what) ?? here[0]
    if (found) taken.add(found)
    return { expected, found }
  })
}

function gradeOne({ expected, found }: Paired, reading: Reading): readonly Grade<FigureField>[] {
  const { also = {} } = expected
  const owner = reading.mentions.find(({ id }) => id === found?.of?.value.mention)
  const number = (value: number | undefined) => numberAnswer(value, expected.what === 'share' ? 0.5 : 0)
  const grades: readonly Grade<FigureField>[] = [
    gradeValue('what', [expected.what, ...(also.what ?? [])], exactly(found?.what)),
    gradeValue('min', [expected.min, ...(also.min ?? [])], number(found?.min)),
    gradeValue('max', [expected.max], number(found?.max)),
    gradeValue('unit', [expected.unit], exactly(found?.unit)),
    gradeValue('qualifier', [expected.qualifier, ...(also.qualifier ?? [])], exactly(found?.qualifier)),
    gradeValue('of', [expected.of], actorAnswer(found?.of, reading)),
    gradeValue('side', [expected.side], exactly(owner?.side?.value)),
    gradeValue('place', [expected.place], placeAnswer(found?.place, reading, isAtPlace)),
    gradeValue('day', [expected.day], timeAnswer(found?.time)),
    gradeValue('accordingTo', [expected.accordingTo], voiceAnswer(found?.statement, reading)),
  ]
  return grades
    .filter(({ field }) => isAsked(expected, field))
    .map(grade => ({
      ...grade,
      isRight: found !== undefined && grade.isRight,
      expected: `${expected.words}: ${grade.expected}`,
    }))
}

function numberAnswer(value: number | undefined, margin: number): Answer<number> | undefined {
  return value === undefined
    ? undefined
    : { print: String(value), isSame: expected => Math.abs(expected - value) <= margin }
}

function isAsked(expected: ExpectedFigure, field: FigureField): boolean {
  switch (field) {
    case 'of':
    case 'side':
    case 'place':
    case 'day':
      return expected[field] !== undefined
    default:
      return true
  }
}
