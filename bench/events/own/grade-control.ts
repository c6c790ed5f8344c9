import type { Control } from '../../../src/record/control.ts'
import type { Reading } from '../../../src/record/reading.ts'
import type { ControlCase, ExpectedControl } from '../control-case-shape.ts'
import { actorAnswer, placeAnswer, timeAnswer, voiceAnswer } from './answers.ts'
import { type Answer, exactly, type Grade, type GradedCase, gradeValue } from './grade.ts'
import { isSamePlace, wordsOfPlace } from './same-words.ts'

export const CONTROL_FIELDS = ['place', 'kind', 'sense', 'holder', 'side', 'placeKind', 'from', 'accordingTo'] as const
export type ControlField = (typeof CONTROL_FIELDS)[number]
/** What must be right in each sentence. */
const MAIN_FIELDS: readonly ControlField[] = ['place', 'kind', 'holder', 'from']

/** Grades what was read of who holds what; a sentence is all right where each main field is and nothing is too many. */
export function gradeControl(sample: ControlCase, reading: Reading): GradedCase<ControlField> {
  const pairs = pairControl(sample.control, reading)
  const known = new Set(pairs.map(({ found }) => found))
  const extra = reading.control.filter(one => !known.has(one))
  const grades = pairs.flatMap(pair => (pair.found || !pair.expected.optional ? gradeOne(pair, sample, reading) : []))
  return {
    case: sample.case,
    text: sample.text,
    grades,
    wrong: extra.map(
      one =>
        `too many: ${one.holder?.value.name} ${one.kind} ${wordsOfPlace(one.place.value, reading)}, by ${one.rule}`,
    ),
    isAllRight: extra.length === 0 && grades.every(({ field, isRight }) => isRight || !MAIN_FIELDS.includes(field)),
  }
}

interface Paired {
  readonly expected: ExpectedControl
  readonly found: Control | undefined
}

const kindsOf = ({ kind, also }: ExpectedControl) => [kind, ...(also?.kind ?? [])]
const placesOf = ({ place, also }: ExpectedControl) => [place, ...(also?.place ?? [])]

/** Each expectation with one of ours on its place, the likest first; what must be found before what may be. */
function pairControl(all: readonly ExpectedControl[], reading: Reading): readonly Paired[] {
  const taken = new Set<Control>()
  const likeness = (expected: ExpectedControl, { kind, holder }: Control) =>
    2 * Number(kindsOf(expected).includes(kind)) +
    Number(expected.holder !== null && (actorAnswer(holder, reading)?.isSame(expected.holder) ?? false))
  return all
    .toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))
    .map(expected => {
      const isHere = ({ place }: Control) => placesOf(expected).some(words => isSamePlace(words, place.value, reading))
      const free = reading.control.filter(one => !taken.has(one) && isHere(one))
      const [found] = free.toSorted((a, b) => likeness(expected, b) - likeness(expected, a))
      if (found) taken.add(found)
      return { expected, found }
    })
}

function gradeOne(
  { expected, found }: Paired,
  { published }: ControlCase,
  reading: Reading,
): readonly Grade<ControlField>[] {
  const { also = {} } = expected
  // Where no day is told, the day of publication is as good as none.
  const from = expected.from === null && found?.from?.value.value === published ? undefined : found?.from
  const grades: readonly Grade<ControlField>[] = [
    gradeValue('place', placesOf(expected), placeAnswer(found?.place, reading)),
    gradeValue('kind', kindsOf(expected), exactly(found?.kind)),
    gradeValue('sense', [expected.sense, ...(also.sense ?? [])], exactly(found?.sense)),
    gradeValue('holder', [expected.holder, ...(also.holder ?? [])], holderAnswer(expected, found, reading)),
    gradeValue('side', [expected.side], exactly(found?.side?.value)),
    gradeValue('placeKind', [expected.placeKind].map(generalKind), exactly(generalKind(kindOfPlace(found, reading)))),
    gradeValue('from', [expected.from, ...(also.from ?? [])], timeAnswer(from)),
    gradeValue('accordingTo', [expected.accordingTo], voiceAnswer(found?.statement, reading)),
  ]
  return grades
    .filter(({ field }) => (field !== 'side' && field !== 'placeKind') || expected[field] !== undefined)
    .map(grade => ({ ...grade, isRight: found !== undefined && grade.isRight }))
}

/** A holder is right by the words, or by the side that it belongs to. */
function holderAnswer(
  { side }: ExpectedControl,
  found: Control | undefined,
  reading: Reading,
): Answer<string> | undefined {
  const answer = actorAnswer(found?.holder, reading)
  const party = found?.side?.value
  // "Russian-held" names nobody, but the party.
  const isParty = side !== undefined && party === side
  if (!answer && !isParty) return undefined
  return {
    print: answer?.print ?? party ?? '',
    isSame: expected => isParty || (answer?.isSame(expected) ?? false),
  }
}

function kindOfPlace(found: Control | undefined, { places }: Reading): string | undefined {
  return places.find(({ id }) => id === found?.place.value.mention)?.at?.kind
}

/** City, town and village are one kind. */
function generalKind(kind: string | undefined): string | undefined {
  return kind === 'city' || kind === 'town' ? 'village' : kind
}
