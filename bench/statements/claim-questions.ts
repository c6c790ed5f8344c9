import type { Reading } from '../../src/record/reading.ts'
import type { Statement } from '../../src/record/statement.ts'
import { overlap, type Span } from '../../src/text/span.ts'
import type { ExpectedClaim } from './fixture-shape.ts'
import { NOTHING, type Question } from './question.ts'

/** A claim is right when a part of the record with these words hangs on this statement, with the status expected. */
export function claimQuestion(
  claim: ExpectedClaim | undefined,
  span: Span,
  { statement, reading }: { readonly statement?: Statement; readonly reading: Reading },
): readonly Question[] {
  if (!claim) return []
  const parts = partsOf(reading, claim.kind).filter(({ spans }) => spans.some(one => overlap(one, span)))
  const own = parts.filter(part => statement !== undefined && part.statement === statement.id)
  const statuses = claim.status && [claim.status, ...(claim.also ?? [])]
  const isRight = own.some(({ status }) => !statuses || statuses.some(one => one === status))
  const found =
    own.length > 0
      ? own.map(({ status }) => status ?? claim.kind).join(' | ')
      : parts.length > 0
        ? 'elsewhere'
        : NOTHING
  return [{ field: 'claims', expected: `${claim.kind} “${claim.words}” ${claim.status ?? ''}`.trim(), found, isRight }]
}

interface Part {
  readonly spans: readonly Span[]
  readonly statement: string | undefined
  readonly status?: string
}

function partsOf({ events, control, figures }: Reading, kind: ExpectedClaim['kind']): readonly Part[] {
  switch (kind) {
    case 'event':
      return events.map(({ trigger, statement, status }) => ({ spans: trigger, statement, status: status.value }))
    case 'control':
      return control.map(({ spans, statement }) => ({ spans, statement }))
    case 'figure':
      return figures.map(({ spans, statement }) => ({ spans, statement }))
  }
}
