import { type ReactNode, useState } from 'react'
import type { Page } from '../src/http/contract.ts'
import { useAsk } from './ask.ts'
import { FacetLinks, type ShownFacet } from './facets.tsx'
import styles from './list.module.css'
import { Fault, Loading, More, Nothing } from './notes.tsx'
import { useView, ViewLink } from './use-view.tsx'
import { type Filter, type Filters, opening } from './view.ts'

const STEP = 100

/** The question of a list: which of the view's filters it takes. */
export function pick(filters: Filters, taken: readonly Filter[]): { readonly [name: string]: string | undefined } {
  return Object.fromEntries(taken.map(filter => [filter, filters[filter]]))
}

/** A list of the record: title and count, ways to narrow it, and its rows. */
export function List<T, P extends Page<T>>(props: {
  readonly path: string
  readonly title: string
  readonly noun: readonly [one: string, many: string]
  readonly takes: readonly Filter[]
  readonly facets: (page: P) => readonly ShownFacet[]
  readonly above?: ReactNode
  readonly count?: (page: P) => string
  readonly children: (item: T, page: P) => ReactNode
}) {
  const { filters } = useView()
  const [limit, setLimit] = useState(STEP)
  const { data, error, refetch } = useAsk<P>(props.path, { ...pick(filters, props.takes), limit })
  const [one, many] = props.noun
  return (
    <>
      <div className={styles['head']}>
        <h1>{props.title}</h1>
        {data && <p role="status">{props.count?.(data) ?? `${data.total} ${data.total === 1 ? one : many}`}</p>}
      </div>
      {props.above}
      {data && <FacetLinks facets={data.facets} shown={props.facets(data)} />}
      {error && <Fault error={error} again={() => void refetch()} />}
      {!data && !error && <Loading what={many} />}
      {data?.total === 0 && <Empty many={many} />}
      {data && data.total > 0 && (
        <>
          <ul className={styles['rows']}>{data.items.map(item => props.children(item, data))}</ul>
          <More shown={data.items.length} total={data.total} onMore={() => setLimit(Math.min(limit + STEP, 1000))} />
        </>
      )}
    </>
  )
}

function Empty({ many }: { readonly many: string }) {
  const view = useView()
  const narrowed = Object.keys(view.filters).length > 0
  return (
    <Nothing>
      {narrowed ? (
        <p>
          No {many} like that. <ViewLink to={{ section: view.section, filters: {} }}>Show all {many}</ViewLink>.
        </p>
      ) : (
        <p>
          The record has no {many} yet. Add reports with <code>dateline add</code>, then reload this page.
        </p>
      )}
    </Nothing>
  )
}

/** One row: a link that opens its part of the record. Keys j and k go from row to row. */
export function Row({
  id,
  rejected = false,
  children,
}: {
  readonly id: string
  readonly rejected?: boolean
  readonly children: ReactNode
}) {
  const view = useView()
  const current = view.id === id
  return (
    <li className={rejected ? styles['rejected'] : undefined}>
      <ViewLink
        to={opening(view, id)}
        className={styles['row']}
        data-row={id}
        {...(current && { 'aria-current': 'true' })}
      >
        {children}
      </ViewLink>
    </li>
  )
}

/** The disputed mark, in sign and word. */
export function Disputed() {
  return (
    <span className={styles['disputed']}>
      <span aria-hidden="true">≠</span> disputed
    </span>
  )
}

// What is said to be real, as against planned, feared or denied.
const REAL = new Set(['happened', 'ongoing'])

/** Whether an act happened, as a word; what is not said to have happened is also set apart by its frame. */
export function StatusWord({ status }: { readonly status: string }) {
  return (
    <span className={styles['status']} data-real={REAL.has(status) ? 'yes' : 'no'}>
      {status}
    </span>
  )
}

export { styles as listStyles }
