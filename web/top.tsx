import { useEffect, useState } from 'react'
import { PATHS, type ReportsPage } from '../src/http/contract.ts'
import { useAsk } from './ask.ts'
import { counted } from './day.ts'
import styles from './desk.module.css'
import { openHelp } from './help.tsx'
import { go, useView, ViewLink } from './use-view.tsx'
import { START } from './view.ts'

/** Name, counts said in full, and the search. */
export function Top() {
  const { data } = useAsk<ReportsPage>(PATHS.reports, { limit: 1 })
  return (
    <header className={styles['top']}>
      <ViewLink to={START} className={styles['name']}>
        Dateline
      </ViewLink>
      <span className={styles['counts']}>
        {data ? `${counted(data.total, 'report')}, ${data.independent} independent` : ' '}
      </span>
      <Search />
      <button type="button" onClick={openHelp} data-key="?">
        Help
      </button>
    </header>
  )
}

function Search() {
  const view = useView()
  const asked = view.section === 'brief' ? (view.filters.q ?? '') : ''
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  return (
    <search className={styles['search']}>
      <form
        className={styles['search']}
        onSubmit={event => {
          event.preventDefault()
          const q = words.trim()
          go({ ...START, filters: q === '' ? {} : { q } })
        }}
      >
        <input
          id="search"
          type="search"
          aria-label="Search all reports and statements"
          placeholder="Search reports and statements"
          value={words}
          maxLength={300}
          onChange={event => setWords(event.target.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
