import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { PATHS, type StatementsPage } from '../src/http/contract.ts'
import { useAsk } from './ask.ts'
import styles from './side.module.css'

/** The two sides with most statements, in order of their letters; each has a colour, a form and its letters. */
export interface Sides {
  readonly a?: string
  readonly b?: string
}

const SidesContext = createContext<Sides>({})

/** Learns from the record which two sides stand against each other. */
export function SidesProvider({ children }: { readonly children: ReactNode }) {
  const { data } = useAsk<StatementsPage>(PATHS.statements, { limit: 1 })
  const sides = useMemo(() => sidesOf(data?.facets['side']?.map(facet => facet.value) ?? []), [data])
  return <SidesContext value={sides}>{children}</SidesContext>
}

/** The first two that name a party, in order of their letters so that colours do not change with the counts. */
export function sidesOf(byCount: readonly string[]): Sides {
  const [a, b] = byCount
    .filter(side => side !== 'none')
    .slice(0, 2)
    .sort()
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }) }
}

/** Which of the two forms a side has. */
export function useSideForm(side: string | undefined): 'a' | 'b' | 'none' {
  const { a, b } = useContext(SidesContext)
  return side !== undefined && side === a ? 'a' : side !== undefined && side === b ? 'b' : 'none'
}

/** Both sides as they are drawn. */
export function useSides(): Sides {
  return useContext(SidesContext)
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** A party by its name: `UA` is Ukraine. What is no country code comes back as it is. */
export function sideName(side: string): string {
  if (side === 'none') return 'no side'
  return /^[A-Z]{2}$/.test(side) ? (countries.of(side) ?? side) : side
}

/** A side by colour, form of frame, letters and, when asked for, its name. */
export function SideMark({ side, named = false }: { readonly side: string | undefined; readonly named?: boolean }) {
  const form = useSideForm(side)
  if (side === undefined) return null
  return (
    <span className={styles['side']}>
      <span className={`${styles['badge']} ${styles[form]}`} title={sideName(side)}>
        {side === 'none' ? '–' : side}
      </span>
      {named ? <span>{sideName(side)}</span> : <span className="unseen">{sideName(side)}</span>}
    </span>
  )
}
