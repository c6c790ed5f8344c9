import type { Account } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { evidenceOf } from '../events/record-event.ts'
import type { Telling } from '../events/telling.ts'
import { nameOfSide } from '../identity/party.ts'
import type { FamilyOf } from '../support.ts'
import { accountFrom } from './positions.ts'
import type { Answer, VoiceOf } from './voice.ts'

const SO = new Set(['happened', 'ongoing'])
const NOT_SO = new Set(['denied', 'negated'])

/** Did it happen? Who says so, who denies it. Disputed when one voice tells it as done and another says it was not. */
export function whetherAccounts(
  event: RecordEvent,
  tellings: readonly Telling[],
  known: { readonly voiceOf: VoiceOf; readonly familyOf: FamilyOf },
): Account[] {
  const answers = tellings.map(telling => ({
    voice: known.voiceOf(telling.report, telling.event.statement),
    value: telling.status,
    evidence: evidenceOf(telling),
  }))
  const values = new Set(answers.map(({ value }) => value))
  const quoted = answers.some(({ voice }) => voice.actor)
  if (values.size < 2 && !quoted) return []
  const clash = (a: Answer, b: Answer) =>
    (SO.has(a.value) && NOT_SO.has(b.value)) || (NOT_SO.has(a.value) && SO.has(b.value))
  const about = {
    id: idFrom('q', 'whether', event.id),
    about: event.id,
    question: 'whether' as const,
    title: `Whether it happened: ${event.title}`,
  }
  return accountFrom(about, answers, { familyOf: known.familyOf, clash })
}

/** Who did it? Only where two doers are told apart by side or name. Disputed when they are of different sides. */
export function whoAccounts(
  event: RecordEvent,
  tellings: readonly Telling[],
  known: { readonly voiceOf: VoiceOf; readonly familyOf: FamilyOf },
): Account[] {
  const done = tellings.filter(({ doer, status }) => doer !== '' && !NOT_SO.has(status))
  if (new Set(done.map(({ doer }) => doer)).size < 2) return []
  const sides = new Set(done.flatMap(({ agent }) => (agent?.side ? [nameOfSide(agent.side.value)] : [])))
  const answers = done.map(({ report, event: told, agent, ...telling }) => ({
    voice: known.voiceOf(report, told.statement),
    value: agent?.side ? nameOfSide(agent.side.value) : (agent?.name ?? ''),
    evidence: evidenceOf({ report, event: told, ...telling }),
  }))
  const about = {
    id: idFrom('q', 'who', event.id),
    about: event.id,
    question: 'who' as const,
    title: `Who did it: ${event.title}`,
  }
  return accountFrom(about, answers, {
    familyOf: known.familyOf,
    clash: (a, b) => sides.has(a.value) && sides.has(b.value),
  })
}
