import { PATHS, type RecordStatement, type StatementsPage } from '../../src/http/contract.ts'
import { dayInWords } from '../day.ts'
import { DayFilter } from '../day-filter.tsx'
import { List, listStyles, Row } from '../list.tsx'
import { SideMark, sideName } from '../side.tsx'
import type { Filter } from '../view.ts'

const TAKES: readonly Filter[] = ['from', 'to', 'side', 'q', 'speaker', 'stance', 'form', 'review']

/** Who says what. */
export function StatementsList() {
  return (
    <List<RecordStatement, StatementsPage>
      path={PATHS.statements}
      title="Statements"
      noun={['statement', 'statements']}
      takes={TAKES}
      facets={() => [
        { filter: 'side', name: 'side', say: sideName },
        { filter: 'stance', name: 'stance' },
        { filter: 'speaker', name: 'speaker' },
        { filter: 'form', name: 'form' },
        { filter: 'review', name: 'review' },
      ]}
      above={
        <DayFilter
          fields={[
            ['from', 'Said from'],
            ['to', 'to'],
          ]}
        />
      }
    >
      {statement => <StatementRow key={statement.id} statement={statement} />}
    </List>
  )
}

function StatementRow({ statement }: { readonly statement: RecordStatement }) {
  const { speaker, side, stance, form, channel, audience, relays, day, quote } = statement
  return (
    <Row id={statement.id} rejected={statement.review === 'rejected'}>
      <span className={listStyles['facts']}>
        <span className={listStyles['title']}>{speaker}</span>
        <SideMark side={side} />
        <span>{stance}</span>
        <span>{day === undefined ? 'undated' : dayInWords(day)}</span>
      </span>
      <span className={listStyles['words']}>{quote}</span>
      <span className={listStyles['facts']}>
        <span>{form}</span>
        {channel !== undefined && <span>by {channel}</span>}
        {audience !== undefined && <span>to {audience}</span>}
        {relays.length > 0 && <span>per {relays.join(', ')}</span>}
        {statement.review && <strong>{statement.review}</strong>}
      </span>
    </Row>
  )
}
