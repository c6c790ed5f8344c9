import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { CUES } from './lexicon/words.ts'
import { happens, heavyTail, oneOf, picker } from './odds.ts'
import { type Page, type Passage, stated } from './page.ts'
import { clause, ending } from './phrases.ts'
import type { Outlet } from './world.ts'

/** Of a hundred statements: in quotation marks; through another outlet; with the day when it was said; with a number. */
const DIRECT = 30
const RELAYED = 10
const UTTERED = 20
const COUNTED = 7

const CUE_OF = picker(CUES, ([, , , weight]) => weight)
/** Soldiers, shells, tents: few or many. */
const AMOUNT = heavyTail(900, 0.8)
const COUNTED_THINGS = [
  ['soldiers', 'soldiers'],
  ['families', 'people'],
  ['vehicles', 'vehicles'],
  ['shells', 'shells'],
  ['houses', 'buildings'],
] as const

interface Saying {
  readonly by: Actor
  readonly again: boolean
  readonly cue: (typeof CUES)[number]
  readonly words: string
  readonly day?: number
  readonly relay?: string
  readonly counted?: { readonly number: number; readonly thing: (typeof COUNTED_THINGS)[number] }
}

/** A sentence in which somebody says something of no event. `again`: who spoke in the sentence before. */
export function saySomething(from: {
  readonly by: Actor
  readonly again: boolean
  readonly chance: Chance
  readonly day: number
  readonly agencies: readonly Outlet[]
}): Passage {
  const { by, again, chance, day, agencies } = from
  const direct = happens(chance, DIRECT)
  const saying: Saying = {
    by,
    again,
    cue: CUE_OF(chance),
    words: `${clause(chance)} ${ending(chance)}`,
    ...(happens(chance, UTTERED) ? { day: day - (happens(chance, 30) ? 1 : 0) } : {}),
    ...(happens(chance, RELAYED) ? { relay: oneOf(chance, agencies).name } : {}),
    ...(happens(chance, COUNTED) ? { counted: { number: AMOUNT(chance), thing: oneOf(chance, COUNTED_THINGS) } } : {}),
  }
  return direct ? page => quote(page, saying) : page => report(page, saying)
}

function quote(page: Page, saying: Saying): void {
  const start = page.text.length
  page.say('“')
  page.say(saying.words)
  count(page, saying, start)
  page.say(',”')
  const content = page.since(start)
  page.say(' ')
  const { speaker, source } = voice(page, saying)
  page.say(' ')
  const cue = page.either(saying.cue[0], saying.cue[1])
  finish(page, { saying, speaker, source, cue, content, form: 'direct' })
}

function report(page: Page, saying: Saying): void {
  const { speaker, source } = voice(page, saying)
  page.say(' ')
  const cue = page.either(saying.cue[0], saying.cue[1])
  page.say(' that ')
  const start = page.text.length
  page.say(saying.words)
  count(page, saying, start)
  finish(page, { saying, speaker, source, cue, content: page.since(start), form: 'indirect' })
}

function voice(page: Page, { by, again }: Saying) {
  const start = page.text.length
  const speaker = again && by.person ? page.pronoun(by) : page.who(by)
  return { speaker, source: page.since(start) }
}

function count(page: Page, { counted }: Saying, content: number): void {
  if (!counted) return
  const { number, thing: kind } = counted
  page.say(', with ')
  const span = page.say(`${number} ${kind[0]}`)
  page.count({
    spans: [span],
    what: kind[1],
    noun: kind[0],
    min: number,
    max: number,
    qualifier: 'exactly',
    statement: page.statementAt(content),
  })
}

function finish(
  page: Page,
  told: Pick<ReturnType<typeof voice>, 'speaker' | 'source'> & {
    readonly saying: Saying
    readonly cue: readonly [number, number]
    readonly content: readonly [number, number]
    readonly form: 'direct' | 'indirect'
  },
): void {
  const { saying, speaker, source, cue, content, form } = told
  const uttered = saying.day === undefined ? undefined : page.when(saying.day)
  const relays = saying.relay === undefined ? [] : [relayed(page, saying.relay)]
  page.state({
    source: [source],
    cue: [cue],
    content: [content],
    speaker: stated(speaker, source),
    form,
    stance: stated(saying.cue[2], cue),
    relays,
    ...(uttered ? { uttered } : {}),
  })
}

function relayed(page: Page, name: string) {
  page.say(', according to ')
  return { name, spans: [page.say(name)] }
}
