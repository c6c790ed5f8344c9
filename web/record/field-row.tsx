import type { ExplainedField } from '../../src/http/contract.ts'
import { dayInWords } from '../day.ts'
import { FootnoteLink } from '../footnote.tsx'
import { useView, ViewLink } from '../use-view.tsx'
import { opening } from '../view.ts'
import type { Numbering } from './numbered.ts'
import styles from './record.module.css'

const MOST_NOTES = 8

/** One field: its value, its footnotes, how it came to be known and by which rule. */
export function FieldRow({
  field,
  numbering,
  again = false,
}: {
  readonly field: ExplainedField
  readonly numbering: Numbering
  /** The field above has the same name: it is not said twice. */
  readonly again?: boolean
}) {
  const { name, value, basis, rule, why, support, words } = field
  const notes = words.map(numbering.noteFor)
  const [first, rest] = [notes.slice(0, MOST_NOTES), notes.slice(MOST_NOTES)]
  return (
    <div className={styles['field']}>
      <dt className={again ? styles['again'] : undefined}>{name}</dt>
      <dd>
        <Value value={value} />{' '}
        {first.map(note => (
          <FootnoteLink key={note.number} note={note} />
        ))}
        {rest.length > 0 && (
          <details>
            <summary>{rest.length} more</summary>
            {rest.map(note => (
              <FootnoteLink key={note.number} note={note} />
            ))}
          </details>
        )}
        {(basis ?? support ?? rule) !== undefined && (
          <span className={styles['basis']}>
            {[support, basis].filter(Boolean).join(' · ')}
            {rule !== undefined && (
              <>
                {' '}
                · rule <code title={why}>{rule}</code>
              </>
            )}
          </span>
        )}
      </dd>
    </div>
  )
}

const WITH_ID = /^(.+) \(([a-z]+:[^\s()]+|[a-z]-[0-9a-z]{14})\)$/

/** A value; where it names another part of the record, the way there. */
function Value({ value }: { readonly value: string }) {
  const view = useView()
  const [, name, id] = WITH_ID.exec(value) ?? []
  if (name === undefined || id === undefined) return <span className={styles['value']}>{dayInWords(value)}</span>
  return (
    <ViewLink to={opening(view, id)} className={styles['value']}>
      {name}
    </ViewLink>
  )
}
