import type { ControlSpan } from '../../src/record/record.ts'
import type { StoryControl } from './story-shape.ts'

/** What the key says of a place on a day. */
export type ExpectedSpan = StoryControl['spans'][number]

/** The last entry that begins on the day or before. */
export function expectedOn({ spans }: Pick<StoryControl, 'spans'>, day: string): ExpectedSpan | undefined {
  return spans.filter(({ from }) => from <= day).at(-1)
}

/** Who is said to stand how to a place on one day, out of the record's spans of that day. */
export interface Standing {
  readonly holders: readonly string[]
  readonly claimants: readonly string[]
  readonly isContested: boolean
}

/** `sideOf` gives the key's word for the side of a span. */
export function standingFrom(spans: readonly ControlSpan[], sideOf: (span: ControlSpan) => string): Standing {
  const sidesOf = (test: (span: ControlSpan) => boolean) => [...new Set(spans.filter(test).map(sideOf))].toSorted()
  const holders = sidesOf(({ kind, sense }) => kind === 'holds' && sense === 'de-facto')
  return {
    holders,
    claimants: sidesOf(({ kind, sense }) => sense === 'de-jure' && (kind === 'claims' || kind === 'holds')),
    isContested: holders.length > 1 || spans.some(({ kind }) => kind === 'contested'),
  }
}

/** Whether the record has the holders that the key has; `undefined` where the key does not ask. */
export function isHeldRight({ holds }: ExpectedSpan, { holders, isContested }: Standing): boolean | undefined {
  if (holds === undefined) return undefined
  if (holds === 'contested') return isContested
  if (holds === 'unknown') return holders.length === 0
  return holders.join(' ') === holds.toSorted().join(' ')
}

/** Whether the record has the claims in law that the key has. */
export function isClaimedRight({ claims }: ExpectedSpan, { claimants }: Standing): boolean {
  return claimants.join(' ') === claims.toSorted().join(' ')
}
