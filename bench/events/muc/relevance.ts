import type { Event } from '../../../src/record/event.ts'
import type { Incident } from './template.ts'
import { agentsOf, type Told, type ToldParty, targetsOf } from './told.ts'

/** Who fights, and what is theirs: what is done to them is war and no terrorism. */
const MILITARY =
  /\b(?:guerrillas?|rebels?|terrorists?|subversives?|insurgents?|extremists?|soldiers?|troops?|army|battalions?|brigades?|regiment|patrols?|armed forces|units?|militants?|fighters?|contras?|gunmen|commandos?|garrisons?|positions?|military|combatants?|marines?|navy|air force|enemy|convoys?|columns?|barracks|bases?|posts?|outposts?|traffickers?|kidnappers?|assailants?|laborator(?:y|ies)|mines|criminals?|platoons?|detachments?)\b/i
/** Whose destruction of things is a raid of the law. */
const LAW = /\b(?:police|army|soldiers?|troops?|guard|units?|authorities|forces?|agents?|patrols?)\b/i
/** Days after which an incident is history: MUC-4 left out what was older than two months. */
const OLD_DAYS = 61
/** Sentences about many acts over a long time. */
const SUMMARY =
  /\b(?:(?:in|over|during|for|within) the (?:last|past) (?:\w+ ){0,3}(?:years?|months?|decade)|so far this year|since (?:19\d\d|the (?:beginning|start))|hundreds? of|thousands? of|\d{1,3},\d{3}|[1-9]\d\d (?:people|persons|political)|wave of|every day|daily)\b/i

/** True for an act that may be part of an incident: it is no war, no history and no talk of acts in general. */
export function isRelevant(told: Told, event: Event): boolean {
  if (event.timeFrame.value === 'anniversary' || isOld(told, event)) return false
  if (event.type === 'battle.clash' || event.type === 'battle.siege') return false
  const targets = targetsOf(told, event)
  if (targets.length > 0 && targets.every(isMilitary)) return false
  if (event.type.startsWith('property.') && agentsOf(told, event).some(({ words }) => LAW.test(words))) return false
  return !isSummary(told, event)
}

const isMilitary = ({ words, kind }: ToldParty) => kind !== 'person' && MILITARY.test(words)

function isSummary(told: Told, event: Event): boolean {
  const sentence = told.reading.sentences[told.sentenceOf(event)]
  return sentence !== undefined && SUMMARY.test(told.wordsOf([sentence]))
}

/** True for an incident with somebody or something that it was done to, or of a kind that tells enough with a place or a weapon. */
export function isSpecific(told: Told, type: Incident, events: readonly Event[]): boolean {
  const targets = events.flatMap(event => targetsOf(told, event)).filter(party => !isMilitary(party))
  const isPlaced = events.some(({ place }) => place)
  if (targets.some(party => isSomebody(party, isPlaced))) return true
  if (type === 'ATTACK') return false
  if (targets.length > 0) return true
  return events.some(event => !isPlural(told, event) && (event.place || event.instrument || event.agent))
}

/** A name or a thing, or people who are more than "people", unless it is told where they were. */
function isSomebody({ kind, head }: ToldParty, isPlaced: boolean): boolean {
  if (kind === 'people' || kind === 'thing') return isPlaced || !VAGUE.test(head)
  return kind === 'person'
}

const VAGUE = /^(?:people|person|population|civilian|citizen|other|one|member|leader|life|live|man|men|women|children)$/

const isPlural = (told: Told, { trigger }: Event) => /s$/i.test(told.wordsOf(trigger))

function isOld({ reading: { report } }: Told, { time }: Event): boolean {
  const end = time?.value.interval?.end
  if (end === undefined || report.published === undefined) return false
  return Date.parse(report.published) - Date.parse(end) > OLD_DAYS * 86_400_000
}
