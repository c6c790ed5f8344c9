import type { Event, Party } from '../../../src/record/event.ts'
import type { Participant } from '../../../src/record/mention.ts'
import type { Reading } from '../../../src/record/reading.ts'
import type { Grounded } from '../../../src/record/shape.ts'
import { type FoundIncident, findIncidents } from './find-incidents.ts'
import { locationOf } from './location.ts'
import type { Filler, MadeTemplate, Role } from './template.ts'
import { type Told, toldBy } from './told.ts'

/** What a reading says, as MUC-4 would have its templates filled in; nothing but the reading is looked at. */
export function makeTemplates(reading: Reading): readonly MadeTemplate[] {
  const told = toldBy(reading)
  return findIncidents(told).map(incident => templateOf(told, incident))
}

function templateOf(told: Told, { type, stage, events }: FoundIncident): MadeTemplate {
  const roles: Record<Role, Filler[]> = {
    perp_ind: [],
    perp_org: [],
    phys_tgt: [],
    hum_tgt_name: [],
    hum_tgt: [],
    weapon: [],
  }
  const add = (role: Role, filler: Filler) => {
    if (!roles[role].some(one => one.mentions.some(words => filler.mentions.includes(words)))) roles[role].push(filler)
  }
  for (const { agent, target, agents, targets, instrument } of events) {
    for (const party of agents ?? [])
      add(party.value.kind === 'organisation' ? 'perp_org' : 'perp_ind', partyFiller(told, party))
    for (const party of targets ?? [])
      for (const role of ROLES_OF_TARGET[party.value.kind]) add(role, partyFiller(told, party))
    if (agent && !agents && isNamed(told, agent.value))
      add(perpetratorRole(told, agent.value), fillerOf(told, agent.value))
    if (target && !targets) for (const role of targetRoles(told, target.value)) add(role, fillerOf(told, target.value))
    if (instrument) add('weapon', { mentions: [told.wordsOf(instrument.spans) || instrument.value] })
  }
  const date = dateOf(events)
  return {
    type: [type],
    stage: [stage],
    ...roles,
    location: locationOf(told, events),
    ...(date ? { date } : {}),
    told: [...new Set(events.map(event => sentenceOf(told, event)))],
  }
}

function sentenceOf({ reading: { sentences }, wordsOf }: Told, { trigger }: Event): string {
  const at = trigger[0]?.[0] ?? -1
  const sentence = sentences.find(([start, end]) => start <= at && at < end)
  return sentence ? wordsOf([sentence]) : ''
}

const kindOf = ({ mentionById }: Told, { mention }: Participant) => mentionById.get(mention)?.kind

function perpetratorRole(told: Told, agent: Participant): Role {
  return /^(?:organisation|force|government)$/.test(kindOf(told, agent) ?? '') ? 'perp_org' : 'perp_ind'
}

function targetRoles(told: Told, target: Participant): readonly Role[] {
  switch (kindOf(told, target)) {
    case 'person':
      return ['hum_tgt_name', 'hum_tgt']
    case 'organisation':
    case 'place':
    case 'government':
      return ['phys_tgt']
    default:
      return ['hum_tgt']
  }
}

const ROLES_OF_TARGET = {
  person: ['hum_tgt_name', 'hum_tgt'],
  people: ['hum_tgt'],
  organisation: [],
  thing: ['phys_tgt'],
} as const satisfies Readonly<Record<Party['kind'], readonly Role[]>>

/** A name of one word that is taken for an organisation is too often no name, in capitals. */
function isNamed(told: Told, participant: Participant): boolean {
  return kindOf(told, participant) !== 'organisation' || participant.name.includes(' ')
}

/** Titles that MUC-4 keeps out of a name. */
const TITLES =
  /^(?:(?:former|retired|first|second|mr|mrs|dr|msgr|monsignor|father|fr|bishop|archbishop|reverend|general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|sergeant|sgt|president|vice|defense|interior|minister|ambassador|senator|deputy|mayor|judge|attorney|governor|leader|professor|engineer|journalist|priest|policeman|commander|division|brigadier|candidate)[.,]? )+/i

/** A party by its words, without numbers, and by every name that the report has for it. */
function partyFiller(told: Told, { value, spans }: Grounded<Party>): Filler {
  const words = told.wordsOf(spans)
  const bare = words.replace(
    /^(?:(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many) )+/i,
    '',
  )
  const chain = value.chain === undefined ? [] : fillerOf(told, { chain: value.chain }).mentions
  const own = value.kind === 'person' ? [value.name, value.name.replace(TITLES, '')] : [words, bare]
  return { mentions: [...new Set([...own, ...chain])] }
}

/** Somebody by every name that the report has for them. */
function fillerOf(told: Told, { chain }: Pick<Participant, 'chain'>): Filler {
  const words = told.reading.mentions.filter(mention => mention.chain === chain).map(({ spans }) => told.wordsOf(spans))
  return { mentions: [...new Set(words)].filter(one => one !== '') }
}

function dateOf(events: readonly Event[]): MadeTemplate['date'] {
  const time = events.find(event => event.time && event.time.basis !== 'assumed')?.time ?? events[0]?.time
  const day = time?.value.value.slice(0, 10)
  return day === undefined ? undefined : { start: day, end: day }
}
