import { accountIdsOf } from '../reconcile/accounts/account-ids.ts'
import type { Evidence } from '../record/evidence.ts'
import type { Record } from '../record/record.ts'
import type { PartsQuery } from '../store/parts-query.ts'
import type { Store } from '../store/store.ts'

/** Which story a brief is of: what was at a place, by id or name, in some days (inclusive), or some events. Absent: all. */
export interface BriefScope {
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly events?: readonly string[]
}

/** More than any brief has room for; where a story has more events, those with most independent reports are taken. */
const MOST_EVENTS = 60
const MOST_PARTS = 100
/** Events whose figures and places are looked up. */
const LEADING = 25

/** Those parts of a record that a brief of one story needs, found without the rest. Families are left out: a brief counts by the reports’ own. */
export async function briefParts(store: Store, scope: BriefScope): Promise<Record> {
  const events = await store.parts('events', await eventIds(store, scope))
  const leading = [...events].sort((a, b) => b.independent - a.independent).slice(0, LEADING)
  const control = await controlAt(store, scope, placesOf(leading))
  const figures = await figuresOf(store, scope, leading)
  const statements = await statementsOf(store, scope, events)
  const accounts = await store.parts('accounts', accountIdsOf({ events, control, figures, statements }))
  const reports = new Set<string>(
    [
      ...events.flatMap(({ tellings }) => tellings),
      ...control.flatMap(({ assertions }) => assertions),
      ...statements,
      ...accounts.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
    ].map(({ report }) => report),
  )
  const actors = new Set<string>([
    ...events.flatMap(({ agents, targets }) => [...agents, ...targets].map(({ value }) => value)),
    ...statements.flatMap(({ actor }) => actor ?? []),
  ])
  const places = new Set<string>([...placesOf(events), ...control.map(({ place }) => place)])
  return {
    schema: 'dateline/record/1',
    reader: '',
    reports: await store.parts('reports', [...reports]),
    families: [],
    actors: await store.parts('actors', [...actors]),
    places: await store.parts('places', [...places]),
    events,
    statements,
    control,
    figures,
    accounts,
  }
}

const placesOf = (events: Record['events']): string[] => [
  ...new Set(events.flatMap(({ places }) => places.slice(0, 1).map(({ value }) => value as string))),
]

const within = ({ place, from, to }: BriefScope): Pick<PartsQuery, 'at' | 'from' | 'to'> => ({
  ...(place === undefined ? {} : { at: place }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

async function eventIds(store: Store, scope: BriefScope): Promise<readonly string[]> {
  if (scope.events) return scope.events
  const page = { list: 'events', offset: 0, limit: MOST_EVENTS, ...within(scope) } as const
  let found = await store.findParts(page)
  for (let independent = 2; found.total > MOST_EVENTS; independent *= 2) {
    const fewer = await store.findParts({ ...page, independent })
    if (fewer.total === 0) break
    found = fewer
  }
  return found.parts.map(({ id }) => id)
}

async function controlAt(store: Store, scope: BriefScope, places: readonly string[]): Promise<Record['control']> {
  const ids = new Set<string>()
  for (const at of scope.place === undefined ? places : [scope.place]) {
    const found = await store.findParts({ list: 'control', ...within(scope), at, offset: 0, limit: MOST_PARTS })
    for (const { id } of found.parts) ids.add(id)
  }
  return store.parts('control', [...ids])
}

async function figuresOf(store: Store, scope: BriefScope, events: Record['events']): Promise<Record['figures']> {
  const ids = new Set<string>()
  const page = { list: 'figures', offset: 0, limit: MOST_PARTS } as const
  for (const { id } of events)
    for (const part of (await store.findParts({ ...page, event: id })).parts) ids.add(part.id)
  if (scope.place !== undefined)
    for (const part of (await store.findParts({ ...page, ...within(scope) })).parts) ids.add(part.id)
  return store.parts('figures', [...ids])
}

/** Those in which the events are told, and those that name the place. */
async function statementsOf(store: Store, scope: BriefScope, events: Record['events']): Promise<Record['statements']> {
  const told = events.flatMap(({ statuses }) => statuses.flatMap(({ evidence }) => evidence.flatMap(idOf)))
  const { at, ...days } = within(scope)
  const text = at === undefined || at.includes(':') ? undefined : `"${at}"`
  const named =
    text === undefined
      ? []
      : (await store.findParts({ list: 'statements', ...days, text, order: 'relevance', offset: 0, limit: MOST_PARTS }))
          .parts
  return store.parts('statements', [...new Set([...told, ...named.map(({ id }) => id)])])
}

const idOf = ({ statement }: Evidence): string[] => (statement === undefined ? [] : [statement])
