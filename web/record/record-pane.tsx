import { useEffect, useMemo } from 'react'
import { type Explanation, PATHS } from '../../src/http/contract.ts'
import { useAsk } from '../ask.ts'
import { panesStandBeside } from '../evidence/scroll-to-mark.ts'
import { Fault, Loading } from '../notes.tsx'
import { ReviewButtons } from '../review/review-buttons.tsx'
import { useView, ViewLink } from '../use-view.tsx'
import { opening } from '../view.ts'
import { AccountTable } from './account-table.tsx'
import { FieldRow } from './field-row.tsx'
import { numberWords } from './numbered.ts'
import styles from './record.module.css'

const KIND_NAMES: { readonly [kind: string]: string } = {
  'place-mention': 'place in a report',
  'told-event': 'event as one report tells it',
  'told-control': 'control as one report tells it',
  family: 'reports with the same words',
}

/** Kinds that a reviewer can judge. */
const JUDGED = new Set(['event', 'statement', 'figure', 'control'])

/** What is open: every field with its value, what it rests on, and its footnotes. */
export function RecordPane({ id }: { readonly id: string }) {
  const view = useView()
  // On a narrow screen what is open takes the place of the list.
  useEffect(() => {
    if (!panesStandBeside()) window.scrollTo(0, 0)
  }, [])
  const { data, error, refetch } = useAsk<Explanation>(PATHS.explain, { id })
  return (
    <>
      <ViewLink
        to={{ section: view.section, filters: view.filters }}
        className={styles['close']}
        data-key="Escape"
        aria-label="Close what is open"
      >
        Close
      </ViewLink>
      {error && <Fault error={error} again={() => void refetch()} />}
      {!data && !error && <Loading what="what is open" />}
      {data && <Opened explanation={data} />}
    </>
  )
}

function Opened({ explanation }: { readonly explanation: Explanation }) {
  const { id, kind, title, rule, fields, words, accounts, notes } = explanation
  const numbering = useMemo(() => numberWords(explanation), [explanation])
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['kind']}>
          <span>{KIND_NAMES[kind] ?? kind}</span>
          <code>{id}</code>
          {rule !== undefined && (
            <span>
              rule <code>{rule}</code>
            </span>
          )}
        </p>
        <h2>{title}</h2>
      </div>
      {JUDGED.has(kind) && <ReviewButtons of={id} decisions={explanation.decisions} />}
      <dl className={styles['fields']}>
        {words.length > 0 && (
          <FieldRow
            field={{ name: 'words', value: words.map(found => found.quote).join(' … '), words }}
            numbering={numbering}
          />
        )}
        {fields.map((field, at) => (
          // Fields may share a name and a value; their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: as said
          <FieldRow key={at} field={field} numbering={numbering} again={fields[at - 1]?.name === field.name} />
        ))}
      </dl>
      {accounts.length > 0 && (
        <section className={styles['part']} aria-label="Accounts side by side">
          <h3>Accounts side by side</h3>
          {accounts.map(account => (
            <AccountTable key={account.id} account={account} numbering={numbering} />
          ))}
        </section>
      )}
      <Tellings explanation={explanation} />
      {notes.length > 0 && (
        <ul className={styles['part']}>
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Tellings({ explanation }: { readonly explanation: Explanation }) {
  const view = useView()
  const { tellings } = explanation
  if (tellings.length === 0) return null
  return (
    <section className={styles['part']} aria-label="Told by">
      <h3>Told by</h3>
      <ul>
        {tellings.map(telling => (
          <li key={`${telling.report} ${telling.id}`}>
            <ViewLink to={opening(view, telling.id)}>{telling.source}</ViewLink>{' '}
            <span className={styles['basis']}>{telling.title}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
