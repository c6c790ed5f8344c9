import type { ExplainedField } from '../../src/http/contract.ts'
import { FootnoteLink } from '../footnote.tsx'
import type { Numbering } from './numbered.ts'
import styles from './record.module.css'

const MOST_NOTES = 8

/** One field: its value, its footnotes, how it came to be known and by which rule. */
export function FieldRow({ field, numbering }: { readonly field: ExplainedField; readonly numbering: Numbering }) {
  const { name, value, basis, rule, support, words } = field
  const notes = words.map(numbering.noteFor)
  const [first, rest] = [notes.slice(0, MOST_NOTES), notes.slice(MOST_NOTES)]
  return (
    <div className={styles['field']}>
      <dt>{name}</dt>
      <dd>
        <span className={styles['value']}>{value}</span>{' '}
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
                · rule <code>{rule}</code>
              </>
            )}
          </span>
        )}
      </dd>
    </div>
  )
}
