import type { Event } from '../../../src/record/event.ts'
import type { Mention } from '../../../src/record/mention.ts'
import type { Place } from '../../../src/record/place.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { quoteOf, type Spans } from '../../../src/text/span.ts'
import { headNoun } from './filler-words.ts'
import { incidentOf, stageOf } from './incident-kinds.ts'
import type { Incident, Stage } from './template.ts'

/** A reading with its mentions and places by id. */
export interface Told {
  readonly reading: Reading
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly placeById: ReadonlyMap<string, Place>
  wordsOf(spans: Spans): string
}

/** An act that MUC-4 counts, with the others that tell the same incident. */
export interface FoundIncident {
  readonly type: Incident
  readonly stage: Stage
  readonly events: readonly Event[]
}

/** Indexes a reading. */
export function toldBy(reading: Reading): Told {
  return {
    reading,
    mentionById: new Map(reading.mentions.map(mention => [mention.id, mention])),
    placeById: new Map(reading.places.map(place => [place.id, place])),
    wordsOf: spans => quoteOf(reading.report.text, spans).replace(/\s+/g, ' '),
  }
}

/** Who fights: what is done to them by those who fight them is no terrorism. */
const FIGHTERS =
  /\b(?:guerrillas?|rebels?|terrorists?|subversives?|insurgents?|extremists?|soldiers?|troops?|army|battalion|brigade|patrols?|armed forces|units?|militants?|fighters?|contras?|gunmen|commandos?)\b/i
/** Days after which an incident is history: MUC-4 left out what was older than two months. */
const OLD_DAYS = 61

/** The incidents of a reading that MUC-4 counts: acts of violence against others than fighters, each once. */
export function findIncidents(told: Told): readonly FoundIncident[] {
  const incidents: FoundIncident[] = []
  for (const event of told.reading.events) {
    const type = incidentOf(event, told.wordsOf([...event.trigger, ...(event.instrument?.spans ?? [])]))
    const stage = stageOf(event)
    if (!type || !stage || !isRelevant(told, event)) continue
    const at = incidents.findLastIndex(one => isSameIncident(told, one, { type, event }))
    const known = incidents[at]
    if (!known) incidents.push({ type, stage, events: [event] })
    else
      incidents[at] = {
        ...known,
        type: strongerOf(known.type, type),
        stage: known.stage === 'ACCOMPLISHED' ? known.stage : stage,
        events: [...known.events, event],
      }
  }
  return incidents
}

const ROLES = ['agent', 'place', 'time', 'instrument'] as const

function isRelevant(told: Told, event: Event): boolean {
  if (event.timeFrame.value === 'anniversary' || isOld(told, event)) return false
  const target = mentionOf(told, event.target)
  if (target && isFighter(told, target)) return false
  // War between armed sides is no terrorism, unless somebody or something else is said to have been hit.
  const isWar = /^(?:battle\.(?:clash|siege|ambush)$|strike\.)/.test(event.type)
  return target !== undefined || (!isWar && ROLES.some(role => event[role] !== undefined))
}

const mentionOf = ({ mentionById }: Told, role: Event['agent']) => role && mentionById.get(role.value.mention)

function isFighter(told: Told, { kind, spans }: Mention): boolean {
  return kind === 'force' || FIGHTERS.test(told.wordsOf(spans))
}

function isOld({ reading: { report } }: Told, { time }: Event): boolean {
  const end = time?.value.interval?.end
  if (end === undefined || report.published === undefined) return false
  return Date.parse(report.published) - Date.parse(end) > OLD_DAYS * 86_400_000
}

/** A killing told beside a bomb is part of the bombing. */
const strongerOf = (a: Incident, b: Incident) => (a === 'ATTACK' ? b : a)

function isSameIncident(
  told: Told,
  one: FoundIncident,
  { type, event }: { readonly type: Incident; readonly event: Event },
): boolean {
  const isPart = one.type !== type && [one.type, type].includes('BOMBING') && [one.type, type].includes('ATTACK')
  const isBeside = one.events.some(other => sentenceOf(told, other) === sentenceOf(told, event))
  if (one.type !== type && !(isPart && isBeside)) return false
  return one.events.some(
    other => sameTarget(told, other, event) && samePlace(told, other, event) && sameTime(other, event),
  )
}

function sentenceOf({ reading: { sentences } }: Told, { trigger }: Event): number {
  const at = trigger[0]?.[0] ?? -1
  return sentences.findIndex(([start, end]) => start <= at && at < end)
}

/** The same victim, or several that are told of in one sentence. */
function sameTarget(told: Told, a: Event, b: Event): boolean {
  const [p, q] = [a.target?.value, b.target?.value]
  if (!p || !q || p.chain === q.chain || headNoun(p.name) === headNoun(q.name)) return true
  const at = sentenceOf(told, a)
  return at >= 0 && at === sentenceOf(told, b)
}

function samePlace({ placeById }: Told, { place: a }: Event, { place: b }: Event): boolean {
  if (!a || !b) return true
  const [p, q] = [placeById.get(a.value.mention)?.at, placeById.get(b.value.mention)?.at]
  if (!p || !q) return a.value.name === b.value.name
  const isWhole = p.kind === 'country' || q.kind === 'country'
  return p.place === q.place || (isWhole && p.country === q.country)
}

function sameTime({ time: a }: Event, { time: b }: Event): boolean {
  const [p, q] = [a?.value.interval, b?.value.interval]
  if (!p || !q || a?.basis === 'assumed' || b?.basis === 'assumed') return true
  return p.start < q.end && q.start < p.end
}
