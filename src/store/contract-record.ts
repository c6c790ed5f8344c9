import { idFrom, placeId } from '../record/ids.ts'
import type { ListName, RecordHead } from '../record/part.ts'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { KeptRecord } from './store.ts'

/** A small report for the contract suite: invented outlet, our words. */
export function contractReport(text: string, over: Partial<Report> = {}): Report {
  return {
    id: idFrom('r', text),
    sha256: '0'.repeat(64),
    outlet: 'Lyman Bay Radio',
    published: '2022-11-11',
    publishedFrom: 'field',
    title: text.split('\n')[0] ?? '',
    language: 'en',
    text,
    body: [0, text.length],
    origin: 'contract',
    ...over,
  }
}

/** A reading of a report that asserts nothing but its one sentence. */
export function contractReading(report: Report, reader = 'contract/1'): Reading {
  return {
    schema: 'dateline/reading/1',
    reader,
    report,
    sentences: [[0, report.text.length]],
    mentions: [],
    places: [],
    times: [],
    statements: [],
    events: [],
    control: [],
    figures: [],
  }
}

const kherson = placeId('geonames', 706448)
const troops = idFrom('a', 'force', 'russian troops')
const withdrawal = idFrom('v', 'withdrawal')

/** A record of one report with one part of each kind; the second event has no place. */
export function contractRecord(report: Report): Record {
  const family = idFrom('w', report.id)
  const evidence = [{ report: report.id, spans: [[0, 5]] as const }]
  return {
    schema: 'dateline/record/1',
    reader: 'contract/1',
    reports: [{ id: report.id, outlet: 'Lyman Bay Radio', title: 'A report', published: '2022-11-11', family }],
    families: [
      { id: family, reports: [report.id], origin: report.id, members: [], outlets: ['Lyman Bay Radio'], shared: 1 },
    ],
    actors: [
      {
        id: troops,
        name: 'Russian troops',
        kind: 'force',
        aliases: [{ name: 'Russian troops', reports: 1, evidence }],
        roles: [],
        sides: [],
        partOf: [],
        reports: 1,
      },
    ],
    places: [
      {
        id: kherson,
        name: 'Kherson',
        longitude: 32.6178,
        latitude: 46.6354,
        kind: 'city',
        country: 'UA',
        precisionMetres: 5000,
        reports: 1,
      },
    ],
    events: eventsOf(report),
    statements: [
      {
        id: idFrom('s', report.id, 0),
        report: report.id,
        speaker: 'a harbour official',
        side: 'UA',
        form: 'indirect',
        stance: 'asserts',
        channel: 'interview',
        act: 'statement.denial',
        audience: 'the harbour board',
        relays: ['Meridian Wire'],
        day: '2022-11-11',
        content: [[0, 5]],
        quote: 'ferries are running again',
        events: [withdrawal],
      },
    ],
    control: [
      {
        id: idFrom('h', kherson, 'RU', 'lost'),
        place: kherson,
        holder: 'Russian troops',
        actor: troops,
        side: 'RU',
        kind: 'lost',
        sense: 'de-facto',
        from: '2022-11-11',
        knownFrom: '2022-11-11',
        assertions: [
          { report: report.id, control: idFrom('k', report.id, 0, 5), spans: [[0, 5]], published: '2022-11-11' },
        ],
        reports: 1,
        independent: 1,
      },
    ],
    figures: [
      {
        id: idFrom('f', report.id, 0),
        report: report.id,
        what: 'settlements',
        noun: 'villages',
        min: 12,
        qualifier: 'at-least',
        spans: [[0, 5]],
      },
    ],
    accounts: [
      {
        id: idFrom('q', withdrawal, 'whether'),
        about: withdrawal,
        question: 'whether',
        title: 'Whether it happened',
        positions: [{ speaker: 'the reporter', stance: 'asserts', value: 'happened', evidence, repeatedBy: [] }],
        disputed: true,
      },
    ],
  }
}

/** A change that puts every part of a record, in the order in which the record has them. */
export function recordChange({ schema, reader, ...lists }: Record): (kept: KeptRecord) => RecordHead {
  return ({ sink }) => {
    for (const [list, parts] of Object.entries(lists)) {
      // The keys of a record without its head are the names of its lists.
      parts.forEach((part, at) => void sink.put({ list: list as ListName, order: String(at).padStart(9, '0'), part }))
    }
    return { schema, reader }
  }
}

function eventsOf(report: Report): Record['events'] {
  const once = { evidence: [{ report: report.id, spans: [[0, 5]] as const }], reports: 1, independent: 1 }
  return [
    {
      id: withdrawal,
      type: 'territory.withdrawal',
      title: 'Russian troops withdraw from Kherson',
      statuses: [{ value: 'happened', ...once }],
      timeFrame: 'current',
      days: [{ value: '2022-11-11', ...once }],
      interval: { start: '2022-11-11', end: '2022-11-12' },
      places: [{ value: kherson, ...once }],
      agents: [{ value: troops, ...once }],
      targets: [],
      instruments: [],
      tellings: [{ report: report.id, event: idFrom('e', report.id, 0, 5) }],
      reports: 1,
      independent: 1,
    },
    {
      id: idFrom('v', 'talks'),
      type: 'diplomacy.meeting',
      title: 'talks',
      statuses: [{ value: 'planned', ...once }],
      timeFrame: 'current',
      days: [],
      places: [],
      agents: [],
      targets: [],
      instruments: [],
      tellings: [{ report: report.id, event: idFrom('e', report.id, 6, 9) }],
      reports: 1,
      independent: 1,
    },
  ]
}
