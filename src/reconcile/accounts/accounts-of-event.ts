import type { Account, DifferenceKind } from '../../record/account.ts'
import { familyOf } from '../../record/event-types.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import { daysBetween } from '../days.ts'
import { MUTUAL } from '../events/lexicon/same-act.ts'
import { isCoarse, spotsAgree } from '../events/near.ts'
import { evidenceOf } from '../events/record-event.ts'
import type { Telling } from '../events/telling.ts'
import { nameOfSide } from '../identity/party.ts'
import type { PlaceFace } from '../places/update-places.ts'
import type { Work } from '../work/work.ts'
import { cannotBothBe, type WhoAnswer } from './blame/answer-values.ts'
import { isBlamable } from './blame/referent.ts'
import { LASTING, OWN_ACTS, POINT_ACTS } from './lexicon/point-acts.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

const SO = new Set(['happened', 'ongoing', 'claimed'])
const NOT_SO = new Set(['denied', 'negated'])

/** What is asked about one event: whether it happened, who did it, where and when. None about a rejected one; rejected statements answer nothing. */
export function accountsOfEvent(work: Work, event: RecordEvent, all: readonly Telling[]): Account[] {
  if (event.review === 'rejected') return []
  const isRejected = (statement: Telling['statement']) =>
    statement !== undefined && work.replay.reviewOf(statement) === 'rejected'
  const tellings = all.filter(({ statement }) => !isRejected(statement))
  const stands = ({ evidence }: Answer) => !isRejected(evidence.statement)
  const asked = { event, tellings, stands, parties: partiesTo(all) }
  return [...whether(asked), ...who(asked), ...where(asked), ...when(asked)]
}

interface Asked {
  readonly event: RecordEvent
  readonly tellings: readonly Telling[]
  /** False for an answer that a rejected statement gives. */
  readonly stands: (answer: Answer) => boolean
  readonly parties: readonly string[]
}

/** The sides that do it, or to which it is done. */
function partiesTo(tellings: readonly Telling[]): string[] {
  return tellings.flatMap(({ agent, target, claims }) =>
    [agent?.side, target?.side, claims?.blamed].flatMap(one => one ?? []),
  )
}

const aboutEvent = (event: RecordEvent, question: Account['question'], asks: string) => ({
  id: idFrom('q', question, event.id),
  about: event.id,
  question,
  title: `${asks}: ${event.title}`,
})

/** Did it happen? Who says so, who denies it. Disputed when one voice tells it as done and another says it was not. */
function whether({ event, tellings, stands, parties }: Asked): Account[] {
  const told = tellings.filter(one => !one.claims?.isAnothers && !isItsEnd(one, event))
  const ofTelling = told.map(telling => [telling, answerFrom(telling, telling.status)] as const)
  const elsewhere = new Set(ofTelling.flatMap(([telling, answer]) => (isElsewhere(telling, told) ? [answer] : [])))
  const answers = [
    ...ofTelling.map(([, answer]) => answer),
    ...tellings.flatMap(({ claims }) => claims?.whether ?? []).filter(stands),
  ]
  const values = new Set(answers.map(({ value }) => value))
  const quoted = answers.some(({ voice }) => voice.actor)
  if (values.size < 2 && !quoted) return []
  const isDenied = (answer: Answer) =>
    NOT_SO.has(answer.value) && !elsewhere.has(answer) && !isBeforehand(answer.published, event)
  const clash = (a: Answer, b: Answer) => (SO.has(a.value) && isDenied(b)) || (isDenied(a) && SO.has(b.value))
  return accountFrom(aboutEvent(event, 'whether', 'Whether it happened'), answers, clash, parties)
}

/** True for "they did not leave Ashford" where all who tell of leaving tell of other places. */
function isElsewhere({ status, at }: Telling, told: readonly Telling[]): boolean {
  if (!NOT_SO.has(status) || !at || isCoarse(at)) return false
  const done = told.filter(one => SO.has(one.status))
  return done.length > 0 && done.every(one => one.at && !isCoarse(one.at) && !spotsAgree(one.at, at))
}

/** What is told on the days before says nothing of what then happens: "they will not leave the town". */
function isBeforehand(published: string | undefined, { interval }: RecordEvent): boolean {
  return published !== undefined && interval !== undefined && published < interval.start
}

/** "There is no truce any more": what lasts and is told not to be so days after it began has ended. */
function isItsEnd({ status, published }: Telling, { type, interval }: RecordEvent): boolean {
  if (!LASTING.has(type) || status !== 'negated' || interval === undefined || published === undefined) return false
  return (daysBetween(interval.start, published) ?? 0) >= ENDED_DAYS
}

const ENDED_DAYS = 2

/** Who did it? Only where two doers are told apart, or one denies it. Disputed when they are of different sides. */
function who({ event, tellings, stands, parties }: Asked): Account[] {
  if (MUTUAL.has(event.type) || OWN_ACTS.has(event.type) || !isBlamable(event)) return []
  const answers = [...tellings.flatMap(whoTold), ...tellings.flatMap(({ claims }) => claims?.who ?? []).filter(stands)]
  const byValue = new Map(answers.map(answer => [answer.value, answer]))
  if (byValue.size < 2) return []
  const clash = (a: Answer, b: Answer): boolean => {
    const [x, y] = [byValue.get(a.value), byValue.get(b.value)]
    return x !== undefined && y !== undefined && cannotBothBe(x, y)
  }
  return accountFrom(aboutEvent(event, 'who', 'Who did it'), answers, clash, parties)
}

/** Whom a telling itself names as the doer. */
function whoTold(telling: Telling): WhoAnswer[] {
  const { agent, claims, status, doer } = telling
  if (NOT_SO.has(status) || claims?.isAnothers) return []
  // In a battle both sides attack: who is blamed for it, and who clears themselves, is told by other words.
  if (familyOf(telling.type) === 'battle' && telling.voice.stance !== 'accuses') return []
  const side = agent?.side ?? claims?.blamed
  if (side !== undefined) return [{ ...answerFrom(telling, nameOfSide(side)), blames: side }]
  return doer !== '' && agent ? [answerFrom(telling, agent.name)] : []
}

/** Where was it? Places that are apart, of an act that is at one point. */
function where({ event, tellings, parties }: Asked): Account[] {
  if (!POINT_ACTS.has(event.type)) return []
  const placed = tellings.flatMap(telling => (telling.at && isTold(telling) ? [{ telling, at: telling.at }] : []))
  const byName = new Map<string, PlaceFace>(placed.map(({ at }) => [at.name, at]))
  if (byName.size < 2) return []
  const clash = (a: Answer, b: Answer): boolean => {
    const [x, y] = [byName.get(a.value), byName.get(b.value)]
    return x !== undefined && y !== undefined && !isCoarse(x) && !isCoarse(y) && !spotsAgree(x, y)
  }
  const answers = placed.map(({ telling, at }) => answerFrom(telling, at.name))
  return accountFrom(aboutEvent(event, 'place', 'Where it was'), answers, clash, parties).filter(
    ({ disputed }) => disputed,
  )
}

/** When was it? Days that the words state and that are more than a night apart, of an act that is over in a day. */
function when({ event, tellings, parties }: Asked): Account[] {
  if (!POINT_ACTS.has(event.type)) return []
  const dated = tellings.flatMap(telling => {
    const day = telling.time?.stated ? telling.time.day : undefined
    return day !== undefined && isTold(telling) ? [answerFrom(telling, day)] : []
  })
  const clash = (a: Answer, b: Answer): DifferenceKind | undefined =>
    Math.abs(daysBetween(a.value, b.value) ?? 0) > 1 ? 'date' : undefined
  return accountFrom(aboutEvent(event, 'date', 'When it was'), dated, clash, parties).filter(({ disputed }) => disputed)
}

const isTold = ({ status, claims }: Telling): boolean => SO.has(status) && !claims?.isAnothers

function answerFrom(telling: Telling, value: string): Answer {
  const { voice, family, published } = telling
  return { voice, value, evidence: evidenceOf(telling), family, ...(published === undefined ? {} : { published }) }
}
