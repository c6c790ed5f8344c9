import { type AccountId, idFrom } from '../../record/ids.ts'
import type { ControlSpan, RecordEvent, RecordFigure, RecordStatement } from '../../record/record.ts'
import { keyOf } from '../order.ts'
import { accusedAccountId } from './accused.ts'
import { lossAccountId } from './losses.ts'
import { countedIn, numberAccountId } from './number.ts'

/** Parts of a record that there may be accounts of. */
export interface Asked {
  readonly events: readonly RecordEvent[]
  readonly control: readonly ControlSpan[]
  readonly figures: readonly RecordFigure[]
  readonly statements: readonly RecordStatement[]
}

const EVENT_QUESTIONS = ['whether', 'who', 'place', 'date'] as const

/** The ids of all accounts that there may be of these parts, each once: ids follow from what is asked, so nothing has to be searched. */
export function accountIdsOf({ events, control, figures, statements }: Asked): AccountId[] {
  const sides = [...new Set(statements.flatMap(({ side }) => side ?? []))]
  const places = [...new Set(events.flatMap(({ places: at }) => at.map(({ value }) => value)))]
  const ids = [
    ...events.flatMap(({ id }) => EVENT_QUESTIONS.map(question => idFrom('q', question, id))),
    ...places.flatMap(place => sides.map(side => accusedAccountId(side, place))),
    ...control.flatMap(({ id, place }) => [idFrom('q', 'holder', place), idFrom('q', 'date', id)]),
    ...figures.flatMap(figure => {
      const { what, unit, event } = figure
      const key = countedIn(figure)
      const beside = event === undefined ? [] : [keyOf('beside', what, unit, event)]
      return [...(key === undefined ? [] : [key]), ...beside].map(numberAccountId)
    }),
    ...statements.flatMap(({ side, day }) =>
      side === undefined || day === undefined ? [] : [lossAccountId(side, day)],
    ),
  ]
  return [...new Set(ids)]
}
