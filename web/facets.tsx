import type { Facets } from '../src/http/contract.ts'
import styles from './facets.module.css'
import { useView, ViewLink } from './use-view.tsx'
import { type Filter, narrowing } from './view.ts'

/** A facet as the page shows it: the filter, what it is called, and how a value of it is said. */
export interface ShownFacet {
  readonly filter: Filter
  readonly name: string
  readonly say?: (value: string) => string
}

const MOST_SHOWN = 12
const ALWAYS_OPEN = 2

/** Ways to narrow a list: each value a plain link with how many there would be. */
export function FacetLinks({ facets, shown }: { readonly facets: Facets; readonly shown: readonly ShownFacet[] }) {
  const { filters } = useView()
  const useful = shown.filter(({ filter }) => (facets[filter]?.length ?? 0) > (filters[filter] === undefined ? 1 : 0))
  return (
    <>
      <Chosen shown={shown} />
      {useful.length > 0 && (
        <div className={styles['facets']}>
          {useful.slice(0, ALWAYS_OPEN).map(facet => (
            <FacetRow key={facet.filter} facet={facet} values={facets[facet.filter] ?? []} />
          ))}
          {useful.length > ALWAYS_OPEN && (
            <details>
              <summary>
                More:{' '}
                {useful
                  .slice(ALWAYS_OPEN)
                  .map(facet => facet.name)
                  .join(', ')}
              </summary>
              {useful.slice(ALWAYS_OPEN).map(facet => (
                <FacetRow key={facet.filter} facet={facet} values={facets[facet.filter] ?? []} />
              ))}
            </details>
          )}
        </div>
      )}
    </>
  )
}

function FacetRow({ facet, values }: { readonly facet: ShownFacet; readonly values: Facets[string] }) {
  const view = useView()
  const { filter, name, say = value => value } = facet
  return (
    <div className={styles['facet']}>
      <h3>{name}</h3>
      <ul>
        {(values ?? []).slice(0, MOST_SHOWN).map(({ value, count }) => {
          const chosen = view.filters[filter] === value
          return (
            <li key={value}>
              <ViewLink
                to={narrowing(view, { [filter]: chosen ? undefined : value })}
                {...(chosen && { 'aria-current': 'true' })}
              >
                {say(value)} <span className={styles['count']}>{count}</span>
              </ViewLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const ALWAYS: readonly ShownFacet[] = [
  { filter: 'from', name: 'from' },
  { filter: 'to', name: 'to' },
  { filter: 'q', name: 'words' },
]

/** What the list is narrowed to, each with a way to take it away. */
export function Chosen({ shown }: { readonly shown: readonly ShownFacet[] }) {
  const view = useView()
  const chosen = [...shown, ...ALWAYS].filter(({ filter }) => view.filters[filter] !== undefined)
  if (chosen.length === 0) return null
  return (
    <ul className={styles['chosen']} aria-label="Narrowed to">
      {chosen.map(({ filter, name, say = value => value }) => (
        <li key={filter}>
          <ViewLink to={narrowing(view, { [filter]: undefined })}>
            {name}: {say(view.filters[filter] ?? '')} <span aria-hidden="true">×</span>
            <span className="unseen"> (take away)</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
