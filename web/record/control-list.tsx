import { type ControlPage, type ControlSpan, PATHS } from '../../src/http/contract.ts'
import { DayFilter } from '../day-filter.tsx'
import { List } from '../list.tsx'
import { sideName } from '../side.tsx'
import type { Filter } from '../view.ts'
import { ControlRow } from './control-row.tsx'

/** The filters that the server takes for control. */
export const CONTROL_FILTERS: readonly Filter[] = ['asOf', 'knownOn', 'place', 'side']

/** The fields of the two axes of time. */
export const CONTROL_DAYS: readonly (readonly [Filter, string])[] = [
  ['asOf', 'As of'],
  ['knownOn', 'As known on'],
]

/** Who stands how to which place: on the day in question, by what had been published by a day. */
export function ControlList() {
  return (
    <List<ControlSpan, ControlPage>
      path={PATHS.control}
      title="Control"
      noun={['assertion of control', 'assertions of control']}
      takes={CONTROL_FILTERS}
      facets={page => [
        { filter: 'side', name: 'side', say: sideName },
        { filter: 'place', name: 'place', say: place => page.names.places[place]?.name ?? place },
        { filter: 'asOf', name: 'as of' },
        { filter: 'knownOn', name: 'as known on' },
      ]}
      above={<DayFilter fields={CONTROL_DAYS} />}
    >
      {(span, page) => <ControlRow key={span.id} span={span} page={page} />}
    </List>
  )
}
