import type { Statement } from '../../../record/statement.ts'
import { wordsAt } from '../../../text/span.ts'

/**
 * "The adviser said on Thursday per AP that mines had been laid, adding that …": a participle goes on with the saying before it, and was said then, so and
 * through them too, where it does not say otherwise. Statements in text order.
 */
export function withShared(statements: readonly Statement[], text: string): Statement[] {
  const made: Statement[] = []
  for (const statement of statements) {
    const lead = isParticiple(statement, text) ? made.findLast(other => hasSource(other, statement)) : undefined
    made.push(lead ? sharing(statement, lead) : statement)
  }
  return made
}

function isParticiple({ cue: [span] }: Statement, text: string): boolean {
  return span !== undefined && /^\p{L}+ing\b/u.test(wordsAt(text, span))
}

function hasSource(one: Statement, { source: [span], cue: [cue] }: Statement): boolean {
  const [own] = one.source
  const isBefore = (one.cue[0]?.[0] ?? 0) < (cue?.[0] ?? 0)
  return isBefore && span !== undefined && own !== undefined && own[0] === span[0] && own[1] === span[1]
}

function sharing(statement: Statement, { uttered, channel, relays }: Statement): Statement {
  const implied = { basis: 'implied', rule: 'statements/shared-with-lead' } as const
  return {
    ...statement,
    ...(uttered && !statement.uttered ? { uttered: { ...uttered, ...implied } } : {}),
    ...(channel && !statement.channel ? { channel: { ...channel, ...implied } } : {}),
    relays: statement.relays.length > 0 ? statement.relays : relays,
  }
}
