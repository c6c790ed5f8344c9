import type { Event } from '../../src/record/event.ts'
import type { StatementId } from '../../src/record/ids.ts'
import type { Locus } from '../../src/record/place.ts'
import type { Span } from '../../src/text/span.ts'
import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { type Happening, relatedType } from './happenings.ts'
import { happens, oneOf } from './odds.ts'
import { type Page, type Passage, plainly, stated } from './page.ts'
import { clause, ending, thing } from './phrases.ts'
import type { Ground, Town } from './places.ts'
import { nobody } from './speakers.ts'

/** What one report makes of an event, with all that it has wrong or leaves out. */
interface Telling {
  readonly happening: Happening
  readonly type: Event['type']
  readonly status: Event['status']['value']
  readonly object: string
  readonly filler: string
  readonly ending: string
  readonly agent?: Actor
  readonly target?: Actor
  readonly place?: Town
  readonly day?: number
  readonly toll?: Toll
  readonly said?: Said
}
interface Toll {
  readonly number: number
  readonly qualifier: 'exactly' | 'at-least' | 'about'
}
interface Said {
  readonly by: Actor
  readonly stance: 'asserts' | 'confirms' | 'accuses' | 'denies'
  readonly cue: readonly [string, string]
}

/** Of a hundred tellings (the shares that the bench asks for). */
const NO_AGENT = 25
/** Of a hundred that have one: by a word that could be anybody. */
const ANY_AGENT = 8
const TARGET = 45
const NO_PLACE = 10
/** By the division, or the country, that it lies in. */
const REGION = 7
const COUNTRY = 3
const NO_DAY = 5
const WRONG_DAY = 5
const OTHER_TYPE = 10
/** Charged by those who suffered it, and denied by those who are said to have done it. */
const CLAIMED = 5
const DENIED = 3
/** In the words of somebody else. */
const SAID = 28
/** Of those whose act has a toll. */
const TOLL = 42
/** An earlier toll than that of the day. */
const STALE = 25

/** A sentence that tells the event on a day of the stream; `said` says who may tell it. */
export function tellHappening(
  happening: Happening,
  from: { readonly chance: Chance; readonly day: number; readonly ground: Ground; readonly speakerOf: () => Actor },
): Passage {
  const telling = tellingOf(happening, from)
  return page => write(page, telling)
}

function tellingOf(
  happening: Happening,
  { chance, day, ground, speakerOf }: Parameters<typeof tellHappening>[1],
): Telling {
  const { act, agent, target, town, ahead } = happening
  const voice = happening.ahead ? undefined : disputed(happening, chance)
  const said = voice?.said ?? (happens(chance, SAID) ? plainlySaid(speakerOf(), chance) : undefined)
  const anybody = happens(chance, ANY_AGENT) ? nobody(chance) : agent
  const doer = happens(chance, NO_AGENT) ? undefined : voice ? agent : anybody
  const day0 = toldDay(happening, chance)
  const at = toldPlace(town, ground, chance)
  const counted = act.toll !== undefined && !ahead && happens(chance, TOLL)
  return {
    happening,
    type: happens(chance, OTHER_TYPE) ? relatedType(act.type, chance) : act.type,
    status: voice?.status ?? statusOf(ahead, chance),
    object: oneOf(chance, act.objects),
    filler: `${happens(chance, 50) ? 'near' : 'beyond'} ${thing(chance)}`,
    ending: happens(chance, 45) ? `while ${clause(chance)}` : ending(chance),
    ...(doer ? { agent: doer } : {}),
    ...(happens(chance, TARGET) ? { target } : {}),
    ...(at ? { place: at } : {}),
    ...(day0 === undefined ? {} : { day: day0 }),
    ...(counted ? { toll: tollOn(happening, day, chance) } : {}),
    ...(said ? { said } : {}),
  }
}

function statusOf(ahead: boolean, chance: Chance): Telling['status'] {
  if (ahead) return happens(chance, 60) ? 'planned' : 'feared'
  return happens(chance, 4) ? 'ongoing' : 'happened'
}

function disputed(
  { agent, target }: Happening,
  chance: Chance,
): (Pick<Telling, 'status'> & { said: Said }) | undefined {
  const roll = chance.below(100)
  if (roll < CLAIMED) return { status: 'claimed', said: { by: target, stance: 'accuses', cue: ['charged', 'alleged'] } }
  if (roll < CLAIMED + DENIED)
    return { status: 'denied', said: { by: agent, stance: 'denies', cue: ['denied', 'disputed'] } }
  return undefined
}

function plainlySaid(by: Actor, chance: Chance): Said {
  return happens(chance, 80)
    ? { by, stance: 'asserts', cue: ['said', 'stated'] }
    : { by, stance: 'confirms', cue: ['confirmed', 'affirmed'] }
}

function toldDay({ day }: Happening, chance: Chance): number | undefined {
  const roll = chance.below(100)
  if (roll < NO_DAY) return undefined
  return roll < NO_DAY + WRONG_DAY ? day + (happens(chance, 50) ? 1 : -1) : day
}

function toldPlace(town: Town, { regions, country }: Ground, chance: Chance): Town | undefined {
  const roll = chance.below(100)
  if (roll < NO_PLACE) return undefined
  const region: Locus | undefined = regions.get(town.at.region ?? '')
  if (roll < NO_PLACE + REGION && region) return plainly(region)
  return roll < NO_PLACE + REGION + COUNTRY ? plainly(country) : town
}

function tollOn({ toll, growth, day }: Happening, today: number, chance: Chance): Toll {
  const known = Math.max(0, today - day - (happens(chance, STALE) ? 1 : 0))
  const qualifier = oneOf(chance, ['exactly', 'exactly', 'at-least', 'about'] as const)
  return { number: toll + growth * known, qualifier }
}

function write(page: Page, telling: Telling): void {
  const { said } = telling
  if (!said) {
    page.aside(`${telling.filler} `)
    writeAct(page, telling, undefined)
    return
  }
  const start = page.text.length
  const speaker = page.who(said.by)
  const source = page.since(start)
  page.say(' ')
  const cue = page.either(...said.cue)
  page.say(' that ')
  const content = page.text.length
  writeAct(page, telling, page.statementAt(content))
  page.state({
    source: [source],
    cue: [cue],
    content: [page.since(content)],
    speaker: stated(speaker, source),
    form: 'indirect',
    stance: stated(said.stance, cue),
  })
}

function writeAct(page: Page, telling: Telling, statement: StatementId | undefined): void {
  const { happening, type, status } = telling
  const start = page.text.length
  const { agent, target, trigger } = writeParts(page, telling)
  const { place, placeSpan } = writePlace(page, telling)
  const time = telling.day === undefined ? undefined : page.when(telling.day)
  const counted = writeToll(page, telling)
  const clauseSpan = page.since(start)
  page.aside(` ${telling.ending}`)
  const said = statement === undefined ? {} : { statement }
  const event = page.tell(
    {
      type,
      trigger: [trigger],
      spans: [clauseSpan],
      status: stated(status),
      timeFrame: stated('current'),
      ...(agent ? { agent } : {}),
      ...(target ? { target } : {}),
      ...(place && placeSpan ? { place: stated(place, placeSpan) } : {}),
      ...(time ? { time } : {}),
      ...said,
    },
    happening.key,
  )
  const ground = place && placeSpan ? { place: stated(place, placeSpan) } : undefined
  if (ground && !happening.ahead) writeHolders(page, { telling, agent, target, event, ground, clauseSpan, said, time })
  if (counted && happening.act.toll)
    page.count({
      spans: [counted],
      what: happening.act.toll,
      noun: 'people',
      min: telling.toll?.number ?? 0,
      ...(telling.toll?.qualifier === 'at-least' ? {} : { max: telling.toll?.number ?? 0 }),
      qualifier: telling.toll?.qualifier ?? 'exactly',
      ...(ground ?? {}),
      ...(time ? { time } : {}),
      event,
      ...said,
    })
}

type Part = Event['agent']

function writeParts(page: Page, { happening, agent, target, object }: Telling) {
  const by: { part?: NonNullable<Part> } = {}
  const to: { part?: NonNullable<Part> } = {}
  const named = (actor: Actor) => {
    const start = page.text.length
    const participant = page.who(actor)
    return stated(participant, page.since(start))
  }
  let trigger: Span
  if (agent) {
    by.part = named(agent)
    page.say(' ')
    trigger = page.say(happening.act.active)
    page.say(` ${object}`)
  } else {
    page.say(object)
    page.say(' ')
    trigger = page.say(happening.act.passive)
  }
  if (target) {
    page.say(' of ')
    to.part = named(target)
  }
  return { trigger, agent: by.part, target: to.part }
}

function writePlace(page: Page, { place }: Telling) {
  if (!place) return {}
  page.say(' in ')
  const start = page.text.length
  const ref = page.where(place)
  return { place: ref, placeSpan: page.since(start) }
}

const QUALIFIED = { exactly: '', 'at-least': 'at least ', about: 'about ' } as const

function writeToll(page: Page, { toll, happening }: Telling): Span | undefined {
  if (!toll || happening.act.toll === undefined) return undefined
  page.say(', with ')
  const span = page.say(`${QUALIFIED[toll.qualifier]}${toll.number} people`)
  page.say(` ${happening.act.toll}`)
  return span
}

/** Of a hundred takings: the one who lost it is told too. */
const LOSER_EVERY = 4

function writeHolders(
  page: Page,
  told: {
    readonly telling: Telling
    readonly agent: Part
    readonly target: Part
    readonly event: Event['id']
    readonly ground: Pick<Event, 'place'>
    readonly clauseSpan: Span
    readonly said: { readonly statement?: StatementId }
    readonly time: Event['time']
  },
): void {
  const { telling, agent, target, event, ground, clauseSpan, said, time } = told
  const { type } = telling.happening.act
  if (!type.startsWith('territory.') || !ground.place) return
  const left = type === 'territory.withdrawal' || type === 'territory.handover'
  const denied = telling.status === 'denied'
  const kind = left ? 'lost' : denied || telling.status === 'claimed' ? 'claims' : 'holds'
  const row = {
    spans: [clauseSpan],
    place: ground.place,
    sense: 'de-facto',
    event,
    ...(time ? { from: time } : {}),
    ...said,
  } as const
  if (agent && !denied) page.hold({ ...row, kind, holder: agent })
  if (target && !left && telling.happening.toll % LOSER_EVERY === 0)
    page.hold({ ...row, kind: denied ? 'denies-losing' : 'lost', holder: target })
}
