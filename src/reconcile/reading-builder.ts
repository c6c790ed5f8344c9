import type { Control } from '../record/control.ts'
import type { Event } from '../record/event.ts'
import type { Figure } from '../record/figure.ts'
import { type ChainId, idFrom, type PlaceId, type ReportId } from '../record/ids.ts'
import type { Mention, Participant } from '../record/mention.ts'
import type { Locus, Place } from '../record/place.ts'
import type { Reading } from '../record/reading.ts'
import type { Grounded } from '../record/shape.ts'
import type { Statement } from '../record/statement.ts'
import type { TimeRef } from '../record/time.ts'
import type { Span } from '../text/span.ts'
import { dayAfter } from './days.ts'

/** Somebody in a test reading; the same `name` in one reading is the same chain. */
export interface Person {
  readonly name: string
  readonly kind?: Mention['kind']
  readonly role?: string
  readonly affiliation?: string
  readonly side?: string
}

/** What a test says a report tells. Only for tests: a stand-in for the reader, so that reconcile is tested by itself. */
export interface Told {
  readonly id: string
  readonly published?: string
  readonly outlet?: string
  readonly text?: string
  readonly mentions?: readonly Person[]
  readonly statements?: readonly {
    readonly by?: Person
    readonly words: string
    readonly stance?: Statement['stance']['value']
    readonly form?: Statement['form']
    readonly relays?: readonly string[]
  }[]
  readonly events?: readonly {
    readonly type: Event['type']
    readonly status?: Event['status']['value']
    readonly frame?: Event['timeFrame']['value']
    readonly agent?: Person
    readonly target?: Person
    readonly place?: Locus
    readonly day?: string
    /** Index into `statements`. */
    readonly said?: number
  }[]
  readonly control?: readonly {
    readonly place: Locus
    readonly holder: Person
    readonly kind: Control['kind']
    readonly sense?: Control['sense']
    readonly from?: string
    readonly said?: number
  }[]
  readonly figures?: readonly {
    readonly what: Figure['what']
    readonly min: number
    readonly max?: number
    readonly of?: Person
    readonly event?: number
    readonly said?: number
  }[]
  /** Places named and nothing more. */
  readonly places?: readonly Locus[]
  /** Of these the runners-up of each place are taken: the ones of its name. */
  readonly namesakes?: readonly Locus[]
}

/** A place for tests; 5 km of precision unless told otherwise. */
export function locus(id: string, name: string, more: Partial<Locus> & Pick<Locus, 'longitude' | 'latitude'>): Locus {
  // Test ids are made here: the brand exists for the compiler only.
  const place = id as PlaceId
  return { place, name, kind: 'city', precision: { metres: 5000, reason: 'city' }, score: 1, ...more }
}

/** A reading of a text that is made of the words of its parts. */
export function makeReading(told: Told): Reading {
  // Test ids are made here: the brand exists for the compiler only.
  const report = told.id as ReportId
  const page = writer(told.text ?? '')
  const mentions: Mention[] = []
  const places: Place[] = []
  const take = (person: Person): Participant => takePart({ report, person, mentions, span: page.write(person.name) })
  for (const person of told.mentions ?? []) take(person)
  const statements = (told.statements ?? []).map((one, index): Statement => {
    const content = page.write(one.words)
    return {
      id: idFrom('s', report, index),
      source: [],
      cue: [],
      content: [content],
      ...(one.by ? { speaker: grounded(take(one.by)) } : {}),
      form: one.form ?? 'indirect',
      stance: grounded(one.stance ?? 'asserts'),
      relays: (one.relays ?? []).map(name => ({ name, spans: [] })),
      rule: 'test',
    }
  })
  const said = (index: number | undefined) => {
    const statement = index === undefined ? undefined : statements[index]?.id
    return statement === undefined ? {} : { statement }
  }
  const at = (place: Locus) => placed({ report, locus: place, places, span: page.write(place.name), told })
  for (const place of told.places ?? []) at(place)
  const events = (told.events ?? []).map(
    (one, index): Event => ({
      id: idFrom('e', report, index),
      type: one.type,
      trigger: [],
      spans: [page.write(wordsOf(one))],
      mentions: [],
      status: grounded(one.status ?? 'happened'),
      timeFrame: grounded(one.frame ?? 'current'),
      ...(one.agent ? { agent: grounded(take(one.agent)) } : {}),
      ...(one.target ? { target: grounded(take(one.target)) } : {}),
      ...(one.place ? { place: grounded(at(one.place)) } : {}),
      ...(one.day === undefined ? {} : { time: grounded(timeOn(report, one.day)) }),
      ...said(one.said),
      rule: 'test',
    }),
  )
  const control = (told.control ?? []).map((one, index) =>
    controlFrom({
      report,
      one,
      index,
      span: page.write(`${one.holder.name} ${one.kind} ${one.place.name}`),
      at,
      take,
      said,
    }),
  )
  const figures = (told.figures ?? []).map((one, index) =>
    figureFrom({
      report,
      one,
      index,
      span: page.write(String(one.min)),
      take,
      said,
      event: events[one.event ?? -1]?.id,
    }),
  )
  return {
    schema: 'dateline/reading/1',
    reader: 'test',
    report: {
      id: report,
      sha256: '0'.repeat(64),
      ...(told.outlet === undefined ? {} : { outlet: told.outlet }),
      ...(told.published === undefined ? {} : { published: told.published }),
      text: page.text(),
      body: [0, page.text().length],
      origin: 'test',
    },
    sentences: [],
    mentions,
    places,
    times: [],
    statements,
    events,
    control,
    figures,
  }
}

/** Other words for whatever is told otherwise: the same words in two texts are a copy. Digits are letters, for numbers are those of figures. */
function wordsOf({ agent, type, place, day = '', status, frame }: NonNullable<Told['events']>[number]): string {
  const on = day.replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))
  return [agent?.name ?? 'Somebody', type, place?.name ?? 'somewhere', on, status, frame].filter(Boolean).join(' ')
}

interface Parts {
  readonly report: ReportId
  readonly index: number
  readonly span: Span
  readonly take: (person: Person) => Participant
  readonly said: (index: number | undefined) => { statement?: Statement['id'] }
}

function controlFrom(
  input: Parts & {
    readonly one: NonNullable<Told['control']>[number]
    readonly at: (place: Locus) => Control['place']['value']
  },
): Control {
  const { report, one, index, span, at, take, said } = input
  return {
    id: idFrom('k', report, index),
    spans: [span],
    place: grounded(at(one.place)),
    holder: grounded(take(one.holder)),
    kind: one.kind,
    sense: one.sense ?? 'de-facto',
    ...(one.from === undefined ? {} : { from: grounded(timeOn(report, one.from)) }),
    ...said(one.said),
    rule: 'test',
  }
}

function figureFrom(
  input: Parts & { readonly one: NonNullable<Told['figures']>[number]; readonly event: Event['id'] | undefined },
): Figure {
  const { report, one, index, span, take, said, event } = input
  return {
    id: idFrom('f', report, index),
    spans: [span],
    what: one.what,
    noun: one.what,
    min: one.min,
    max: one.max ?? one.min,
    qualifier: 'exactly',
    ...(one.of ? { of: grounded(take(one.of)) } : {}),
    ...(event === undefined ? {} : { event }),
    ...said(one.said),
    rule: 'test',
  }
}

const grounded = <T>(value: T): Grounded<T> & { spans: Span[] } => ({ value, basis: 'stated', spans: [], rule: 'test' })

/** A page that words are put on; says where each came to stand. */
function writer(begun: string) {
  let text = begun
  return {
    write: (words: string): Span => {
      const start = text.length === 0 ? 0 : text.length + 1
      text = text.length === 0 ? words : `${text}\n${words}`
      return [start, start + words.length]
    },
    text: () => text,
  }
}

function takePart(input: { report: ReportId; person: Person; mentions: Mention[]; span: Span }): Participant {
  const { report, person, mentions, span } = input
  const chain: ChainId = idFrom('c', report, person.name)
  const id = idFrom('n', report, ...span)
  const { name, kind = 'person', role, affiliation, side } = person
  mentions.push({
    id,
    spans: [span],
    kind,
    chain,
    name,
    ...(role === undefined ? {} : { role: grounded(role) }),
    ...(affiliation === undefined ? {} : { affiliation: grounded(affiliation) }),
    ...(side === undefined ? {} : { side: grounded(side) }),
  })
  return { mention: id, chain, name }
}

function placed(input: { report: ReportId; locus: Locus; places: Place[]; span: Span; told: Told }) {
  const { report, locus: at, places, span, told } = input
  const mention = idFrom('p', report, ...span)
  places.push({
    id: mention,
    mention: idFrom('n', report, ...span),
    spans: [span],
    toponym: at.name,
    literal: grounded(true),
    at,
    candidates: (told.namesakes ?? []).filter(({ name, place }) => name === at.name && place !== at.place),
    rule: 'test',
  })
  return { mention, place: at.place, name: at.name }
}

function timeOn(report: ReportId, value: string): TimeRef {
  const interval =
    value.length === 10 ? { start: value, end: dayAfter(value, 1) } : { start: `${value}-01`, end: `${value}-28` }
  return { time: idFrom('t', report, value), value, interval }
}
