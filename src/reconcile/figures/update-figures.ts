import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordStatement } from '../../record/record.ts'
import { publicationDay } from '../../record/report.ts'
import { contains } from '../../text/span.ts'
import { type Accused, accusedAccounts, deniedIn } from '../accounts/accused.ts'
import { deniedLoss, LOSS_DAYS, type Loss, lossAccounts, toldLoss } from '../accounts/losses.ts'
import { type Counted, countedFrom, countedIn, isAnswer, numberAccounts } from '../accounts/number.ts'
import { setAgainst } from '../accounts/number-beside.ts'
import { voicesIn } from '../accounts/voice.ts'
import { dayAfter } from '../days.ts'
import { eventOf } from '../events/event-face.ts'
import { keyOf } from '../order.ts'
import { placeOf } from '../places/update-places.ts'
import { statementsOf } from '../statements/statements-of.ts'
import { inFamily } from '../syndication/update-families.ts'
import { listing } from '../work/listing.ts'
import type { Work } from '../work/work.ts'
import { figuresOf } from './figures-of.ts'

/** Lists the statements and figures of some reports anew, and what they answer: how many, and what a side lost. */
export function updateWords(work: Work, reports: Iterable<ReportId>): void {
  const counted = listing<Counted>(work.workings, 'counted')
  const denied = listing<Loss>(work.workings, 'losses-denied')
  const told = listing<Loss>(work.workings, 'losses-told')
  const accused = listing<Accused>(work.workings, 'accused')
  for (const report of reports) {
    const words = wordsOf(work, report)
    counted.put(report, words.counted)
    denied.put(report, words.denied)
    told.put(report, words.told)
    accused.put(report, words.accused)
  }
  for (const key of accused.touched()) {
    const parts = accusedAccounts(accused.all(key))
    work.keep(
      keyOf('accused', key),
      parts.map(part => ({ list: 'accounts', order: part.id, part })),
    )
  }
  for (const key of counted.touched()) {
    const parts = numberAccounts(key, counted.all(key))
    work.keep(
      keyOf('number', key),
      parts.map(part => ({ list: 'accounts', order: part.id, part })),
    )
  }
  for (const key of lossDays(new Set([...denied.touched(), ...told.touched()]))) {
    const [side = '', day = ''] = key.split('\u0001')
    const around = [...Array(2 * LOSS_DAYS + 1).keys()].flatMap(at =>
      told.all(keyOf(side, dayAfter(day, at - LOSS_DAYS))),
    )
    const parts = lossAccounts(denied.all(key), around)
    work.keep(
      keyOf('losses', key),
      parts.map(part => ({ list: 'accounts', order: part.id, part })),
    )
  }
}

/** The sides and days whose accounts of losses may be others, by those on which something else is told. */
function lossDays(touched: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...touched].flatMap(key => {
      const [side = '', day = ''] = key.split('\u0001')
      return [...Array(2 * LOSS_DAYS + 1).keys()].map(at => keyOf(side, dayAfter(day, at - LOSS_DAYS)))
    }),
  )
}

type Keyed<T> = readonly [key: string, id: string, value: T]

interface Words {
  readonly counted: readonly Keyed<Counted>[]
  readonly denied: readonly Keyed<Loss>[]
  readonly told: readonly Keyed<Loss>[]
  readonly accused: readonly Keyed<Accused>[]
}

function wordsOf(work: Work, report: ReportId): Words {
  const reading = work.reading(report)
  const owner = keyOf('words', report)
  if (!reading) {
    work.keep(owner, [])
    return { counted: [], denied: [], told: [], accused: [] }
  }
  const statements = statementsOf(work, reading)
  const figures = figuresOf(work, reading)
  work.keep(owner, [
    ...statements.map(part => ({
      list: 'statements' as const,
      order: keyOf(part.day ?? '~', report, offset(part.content)),
      part,
    })),
    ...figures.map(part => ({ list: 'figures' as const, order: keyOf(report, offset(part.spans)), part })),
  ])
  const within = new Map(reading.figures.map(({ id, statement }) => [id, statement]))
  const standing = new Map(statements.filter(({ review }) => review !== 'rejected').map(one => [one.id, one]))
  const voiceOf = voicesIn(work, reading)
  const { family } = inFamily(work, report)
  const words = {
    counted: [] as Keyed<Counted>[],
    denied: [] as Keyed<Loss>[],
    told: [] as Keyed<Loss>[],
    accused: accusedIn(work, reading, [...standing.values()]),
  }
  const answers: Counted[] = []
  const lost = (to: Keyed<Loss>[], id: string, loss: Loss | undefined) => {
    if (loss) to.push([keyOf(loss.side, loss.day), id, loss])
  }
  for (const figure of figures) {
    const source = reading.figures.find(({ id }) => id === figure.id)?.event
    if (source !== undefined && eventOf(work, report, source)?.isRejected) continue
    const statement = within.get(figure.id)
    const said = { voice: voiceOf(statement), family }
    const key = countedIn(figure)
    const evidence = { report, spans: figure.spans, ...(statement === undefined ? {} : { statement }) }
    const one = countedFrom(figure, { ...said, evidence }, reading.report.published)
    if (key !== undefined) words.counted.push([key, figure.id, one])
    if (isAnswer(figure)) answers.push(one)
    lost(words.denied, figure.id, deniedLoss(figure, statement && standing.get(statement), said))
  }
  words.counted.push(...besides(work, reading, answers))
  for (const one of standing.values())
    lost(words.told, one.id, toldLoss(one, work.partyOf, { voice: voiceOf(one.id), family }))
  return words
}

/** Accusations and their denials, at the place that the sentence of either names; those that tell an act are asked of that. */
function accusedIn(work: Work, reading: Reading, statements: readonly RecordStatement[]): Keyed<Accused>[] {
  const voiceOf = voicesIn(work, reading)
  const { family } = inFamily(work, reading.report.id)
  const published = publicationDay(reading.report)
  return deniedIn(statements, work.partyOf).flatMap(({ accusation, denial, side }) => {
    const sentences = reading.sentences.filter(sentence =>
      [...accusation.content, ...denial.content].some(span => contains(sentence, span)),
    )
    const named = reading.places.find(
      ({ spans, literal }) => literal.value && spans.some(span => sentences.some(sentence => contains(sentence, span))),
    )
    const place = placeOf(work, named?.at?.place)
    if (!place || accusation.events.length > 0) return []
    const said = (one: RecordStatement, value: string): Keyed<Accused> => {
      const evidence = { report: one.report, spans: one.content, statement: one.id }
      const answer = {
        voice: voiceOf(one.id),
        value,
        evidence,
        family,
        ...(published === undefined ? {} : { published }),
      }
      return [keyOf(side, place.id), `accused ${one.id}`, { answer, side, place: place.id, placeName: place.name }]
    }
    return [said(accusation, 'claimed'), said(denial, 'denied')]
  })
}

/** Numbers that the report sets against each other, as answers on the event that it tells with them or last before. */
function besides(work: Work, { report, events }: Reading, answers: readonly Counted[]): Keyed<Counted>[] {
  return setAgainst(answers, report.text).flatMap(([a, b]) => {
    const start = a.figure.spans[0]?.[0] ?? 0
    const near =
      events.find(({ statement }) => statement !== undefined && statement === a.evidence.statement) ??
      events.findLast(({ trigger }) => (trigger[0]?.[0] ?? start) < start)
    const event = a.figure.event ?? b.figure.event ?? eventOf(work, report.id, near?.id)?.id
    if (event === undefined) return []
    const key = keyOf('beside', a.figure.what, a.figure.unit, event)
    return [a, b].map(
      (one): Keyed<Counted> => [key, `beside ${one.figure.id}`, { ...one, figure: { ...one.figure, event } }],
    )
  })
}

const offset = (spans: readonly (readonly [number, number])[]): string => String(spans[0]?.[0] ?? 0).padStart(9, '0')
