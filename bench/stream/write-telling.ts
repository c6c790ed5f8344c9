import type { Event } from '../../src/record/event.ts'
import type { StatementId } from '../../src/record/ids.ts'
import type { Span } from '../../src/text/span.ts'
import type { Actor } from './actors.ts'
import { type Page, stated } from './page.ts'
import type { Telling } from './telling.ts'

/** Writes the sentence of a telling. */
export function writeTelling(page: Page, telling: Telling): void {
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
  const ground = writePlace(page, telling)
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
      ...ground,
      ...(time ? { time } : {}),
      ...said,
    },
    happening.key,
  )
  if (!happening.ahead) writeHolders(page, { telling, agent, target, event, ground, clauseSpan, said, time })
  if (counted) writeFigure(page, { telling, counted, ground, time, event, said })
}

function writeFigure(
  page: Page,
  told: {
    readonly telling: Telling
    readonly counted: Span
    readonly ground: Pick<Event, 'place'>
    readonly time: Event['time']
    readonly event: Event['id']
    readonly said: { readonly statement?: StatementId }
  },
): void {
  const { telling, counted, ground, time, event, said } = told
  const { toll, happening } = telling
  if (!toll || happening.act.toll === undefined) return
  const { number, qualifier } = toll
  page.count({
    spans: [counted],
    what: happening.act.toll,
    noun: 'people',
    min: number,
    ...(qualifier === 'at-least' ? {} : { max: number }),
    qualifier,
    ...ground,
    ...(time ? { time } : {}),
    event,
    ...said,
  })
}

type Part = Event['agent']

function writeParts(page: Page, { happening, agent, target, object }: Telling) {
  const named = (actor: Actor) => {
    const start = page.text.length
    const participant = page.who(actor)
    return stated(participant, page.since(start))
  }
  const doer = agent && named(agent)
  if (!doer) page.say(object)
  page.say(' ')
  const trigger = page.say(doer ? happening.act.active : happening.act.passive)
  if (doer) page.say(` ${object}`)
  if (target) page.say(' of ')
  return { trigger, agent: doer, target: target && named(target) }
}

function writePlace(page: Page, { place }: Telling): Pick<Event, 'place'> {
  if (!place) return {}
  page.say(' in ')
  const start = page.text.length
  const ref = page.where(place)
  return { place: stated(ref, page.since(start)) }
}

const QUALIFIED = { exactly: '', 'at-least': 'at least ', about: 'about ' } as const

function writeToll(page: Page, { toll, happening }: Telling): Span | undefined {
  if (!toll || happening.act.toll === undefined) return undefined
  page.say(', with ')
  const span = page.say(`${QUALIFIED[toll.qualifier]}${toll.number} people`)
  page.say(` ${happening.act.toll}`)
  return span
}

/** In one of so many takings it is told too who lost it. */
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
