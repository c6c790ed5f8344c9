import type { Account } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { evidenceOf } from '../events/record-event.ts'
import type { Telling } from '../events/telling.ts'
import { nameOfSide } from '../identity/party.ts'
import type { Work } from '../work/work.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

const SO = new Set(['happened', 'ongoing'])
const NOT_SO = new Set(['denied', 'negated'])

/** What is asked about one event: whether it happened, and who did it. None about a rejected one; rejected statements answer nothing. */
export function accountsOfEvent(work: Work, event: RecordEvent, all: readonly Telling[]): Account[] {
  if (event.review === 'rejected') return []
  const tellings = all.filter(
    ({ statement }) => statement === undefined || work.replay.reviewOf(statement) !== 'rejected',
  )
  return [...whether(event, tellings), ...who(event, tellings)]
}

/** Did it happen? Who says so, who denies it. Disputed when one voice tells it as done and another says it was not. */
function whether(event: RecordEvent, tellings: readonly Telling[]): Account[] {
  const answers = tellings.map(telling => answerFrom(telling, telling.status))
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
  return accountFrom(about, answers, clash)
}

/** Who did it? Only where two doers are told apart by side or name. Disputed when they are of different sides. */
function who(event: RecordEvent, tellings: readonly Telling[]): Account[] {
  const done = tellings.filter(({ doer, status }) => doer !== '' && !NOT_SO.has(status))
  if (new Set(done.map(({ doer }) => doer)).size < 2) return []
  const sides = new Set(done.flatMap(({ agent }) => (agent?.side === undefined ? [] : [nameOfSide(agent.side)])))
  const answers = done.map(telling => {
    const { agent } = telling
    return answerFrom(telling, agent?.side === undefined ? (agent?.name ?? '') : nameOfSide(agent.side))
  })
  const about = {
    id: idFrom('q', 'who', event.id),
    about: event.id,
    question: 'who' as const,
    title: `Who did it: ${event.title}`,
  }
  return accountFrom(about, answers, (a, b) => sides.has(a.value) && sides.has(b.value))
}

function answerFrom(telling: Telling, value: string): Answer {
  return { voice: telling.voice, value, evidence: evidenceOf(telling), family: telling.family }
}
