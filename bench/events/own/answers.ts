import type { Party } from '../../../src/record/event.ts'
import type { StatementId } from '../../../src/record/ids.ts'
import type { Participant } from '../../../src/record/mention.ts'
import type { PlaceRef } from '../../../src/record/place.ts'
import type { Reading } from '../../../src/record/reading.ts'
import type { Grounded } from '../../../src/record/shape.ts'
import type { TimeRef } from '../../../src/record/time.ts'
import type { Answer } from './grade.ts'
import { isInside } from './same-day.ts'
import { isSameActor, isSamePlace, spansOfActor, wordsOfPlace } from './same-words.ts'

/** Who somebody is, by the words of the text. */
export function actorAnswer(found: Grounded<Participant> | undefined, reading: Reading): Answer<string> | undefined {
  if (!found) return undefined
  const spans = spansOfActor(found.value, reading)
  return { print: found.value.name, isSame: expected => isSameActor(expected, spans, reading) }
}

/** Who takes part in an act: the one who is a mention, or any of all that the words name. */
export function partyAnswer(
  found: Grounded<Participant> | undefined,
  all: readonly Grounded<Party>[] | undefined,
  reading: Reading,
): Answer<string> | undefined {
  const main = actorAnswer(found, reading)
  if (!all || all.length === 0) return main
  const print = [...new Set([...(main ? [main.print] : []), ...all.map(({ value }) => value.name)])].join(', ')
  const isSame = (expected: string) =>
    (main?.isSame(expected) ?? false) || all.some(({ spans }) => isSameActor(expected, spans, reading))
  return { print, isSame }
}

/** Where something is, by the words of the text; `isSame` says how exact the place must be. */
export function placeAnswer(
  found: Grounded<PlaceRef> | undefined,
  reading: Reading,
  isSame: typeof isSamePlace = isSamePlace,
): Answer<string> | undefined {
  if (!found) return undefined
  const print = wordsOfPlace(found.value, reading) || found.value.name
  return { print, isSame: expected => isSame(expected, found.value, reading) }
}

/** When something is. What is only assumed, and the day of publication where nothing is said, is no answer. */
export function timeAnswer(found: Grounded<TimeRef> | undefined): Answer<string> | undefined {
  if (!found || found.basis === 'assumed') return undefined
  return { print: found.value.value, isSame: expected => isInside(expected, found.value) }
}

/** Whose word something is: the speaker of its statement; nothing for the reporter's own. */
export function voiceAnswer(id: StatementId | undefined, reading: Reading): Answer<string> | undefined {
  const statement = reading.statements.find(one => one.id === id)
  return statement && (actorAnswer(statement.speaker, reading) ?? { print: 'nobody', isSame: () => false })
}
