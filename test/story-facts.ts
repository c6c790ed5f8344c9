import assert from 'node:assert/strict'
import type { Control } from '../src/record/control.ts'
import type { Event } from '../src/record/event.ts'
import type { Reading } from '../src/record/reading.ts'
import type { Statement } from '../src/record/statement.ts'
import { quoteOf, type Spans } from '../src/text/span.ts'

/** One thing that a careful reader takes from a report on the withdrawal of 11 November 2022, and the check that ours does. */
export interface Fact {
  readonly name: string
  readonly check: (reading: Reading) => void
}

const fact = (name: string, check: Fact['check']): Fact => ({ name, check })
const words = (reading: Reading, spans: Spans) => quoteOf(reading.report.text, spans)

/** [speaker, words in the content, form, stance, channel, relay]. */
const VOICES: readonly [
  speaker: RegExp,
  content: RegExp,
  form: Statement['form'],
  more?: { channel?: string; relay?: string; stance?: string },
][] = [
  [/Defense Ministry$/, /troops from the western bank/, 'indirect'],
  [/Kremlin$/, /^Kherson (?:is still a part of|still belongs to) Russia$/, 'indirect'],
  [/Peskov$/, /^"This is a subject of the Russian Federation/, 'direct'],
  [/Zelensky$/, /"sham referendum\."$/, 'mixed', { stance: 'calls' }],
  [/Kremlin$/, /embarrassment for Russian President Vladimir Putin$/, 'indirect', { relay: 'AP', stance: 'denies' }],
  [
    /Igor Kona\w+$/,
    /no losses in manpower or military equipment/,
    'direct',
    { channel: 'statement', stance: 'denies' },
  ],
  [/Kuleba$/, /^"Ukraine is gaining another important victory right now/, 'direct', { channel: 'tweet' }],
  [/Ukrainian officials$/, /their soldiers (?:could|might) be ambushed in .*Kherson$/, 'indirect', { stance: 'fears' }],
  [/Podolyak$/, /Russian troops laid mines .* the city$/, 'indirect', { relay: 'AP' }],
  [/Podolyak$/, /will shell Kherson/, 'indirect', { stance: 'predicts' }],
  [/Yermak$/, /^"The Russian army leaves the battlefields in a triathlon mode/, 'direct', { channel: 'tweet' }],
]

/** The innermost of those that say it: "adding that he predicts their forces will shell Kherson" is two. */
function statementOf(reading: Reading, speaker: RegExp, content: RegExp): Statement {
  const all = reading.statements.filter(
    part => speaker.test(part.speaker?.value.name ?? '') && content.test(words(reading, part.content)),
  )
  const found = all.toSorted((a, b) => words(reading, a.content).length - words(reading, b.content).length)[0]
  assert.ok(found, `nobody like ${speaker} says ${content}`)
  return found
}

const voices = VOICES.map(([speaker, content, form, more = {}]) =>
  fact(`${speaker.source} says ${content.source}`, reading => {
    const { form: found, stance, channel, relays } = statementOf(reading, speaker, content)
    assert.equal(found, form)
    assert.equal(channel?.value, more.channel)
    assert.deepEqual(
      relays.map(relay => relay.name),
      more.relay ? [more.relay] : [],
    )
    if (more.stance) assert.equal(stance.value, more.stance)
  }),
)

const TIMES: readonly [words: string, value: string][] = [
  ['Friday', '2022-11-11'],
  ['Thursday', '2022-11-10'],
  ['eight months ago', '2022-03'],
  ['October', '2022-10'],
  ['this week', '2022-W45'],
]
const times = TIMES.map(([phrase, value]) =>
  fact(`“${phrase}” is ${value}`, reading => {
    const found = reading.times.filter(time => words(reading, time.spans) === phrase)
    assert.ok(found.length > 0)
    for (const time of found) assert.equal(time.value, value)
  }),
)

const event = (reading: Reading, type: Event['type'], status: Event['status']['value'], told?: RegExp) => {
  const speakers = new Map(reading.statements.map(part => [part.id, part.speaker?.value.name ?? '']))
  const found = reading.events.find(
    part =>
      part.type === type &&
      part.status.value === status &&
      (!told || told.test((part.statement && speakers.get(part.statement)) ?? '')),
  )
  assert.ok(found, `no ${type} that is ${status}`)
  return found
}
const events: readonly Fact[] = [
  fact('the withdrawal happened', reading => void event(reading, 'territory.withdrawal', 'happened')),
  fact(
    'the Defense Ministry tells the withdrawal',
    reading => void event(reading, 'territory.withdrawal', 'happened', /Defense Ministry$/),
  ),
  fact(
    'the ambush is feared, by the officials',
    reading => void event(reading, 'battle.ambush', 'feared', /officials$/),
  ),
  fact(
    'the shelling is predicted, by Podolyak',
    reading => void event(reading, 'strike.shelling', 'predicted', /Podolyak$/),
  ),
  fact(
    'the mines are Podolyak’s account',
    reading => void event(reading, 'explosive.minelaying', 'happened', /Podolyak$/),
  ),
  fact('the annexation is background, in October', reading => {
    const found = event(reading, 'territory.annexation', 'happened')
    assert.equal(found.timeFrame.value, 'background')
    assert.equal(found.time?.value.value, '2022-10')
  }),
  fact('no event is told as current that was only feared or predicted', reading => {
    for (const part of reading.events) {
      if (/^(?:battle\.ambush|strike\.)/.test(part.type)) assert.notEqual(part.status.value, 'happened')
    }
  }),
]

function held(reading: Reading, place: RegExp, kind: Control['kind'], told: RegExp | undefined): Control {
  const speakers = new Map(reading.statements.map(part => [part.id, part.speaker?.value.name ?? '']))
  const found = reading.control.find(
    part =>
      part.kind === kind &&
      place.test(part.place.value.name) &&
      (told
        ? part.statement !== undefined && told.test(speakers.get(part.statement) ?? '')
        : part.statement === undefined),
  )
  assert.ok(found, `nobody ${kind} ${place}${told ? ` by the word of ${told}` : ' by the reporter’s word'}`)
  assert.equal(found.side?.value, 'RU')
  return found
}
const control: readonly Fact[] = [
  fact('Russia has lost Kherson in fact, by the reporter’s word', reading => {
    assert.equal(held(reading, /^Kherson/, 'lost', undefined).sense, 'de-facto')
  }),
  fact('Russia has lost the western bank, by its own ministry’s word', reading => {
    assert.equal(held(reading, /bank/, 'lost', /Defense Ministry$/).sense, 'de-facto')
  }),
  fact('the Kremlin claims Kherson in law', reading => {
    assert.equal(held(reading, /^Kherson/, 'claims', /Kremlin$/).sense, 'de-jure')
  }),
  fact('Peskov claims it in law', reading => {
    assert.equal(held(reading, /^Kherson/, 'claims', /Peskov$/).sense, 'de-jure')
  }),
  fact('Russia took the provincial capital eight months ago', reading => {
    assert.equal(held(reading, /^Kherson/, 'holds', undefined).from?.value.value, '2022-03')
  }),
  fact('Russia claims the annexed region since October', reading => {
    const found = held(reading, /^Kherson|Ukrain/, 'claims', undefined)
    assert.equal(found.sense, 'de-jure')
  }),
]

const figures: readonly Fact[] = [
  fact('four regions', reading => void figure(reading, 'regions', 4)),
  fact('about 15 percent', reading => {
    const found = figure(reading, 'share', 15)
    assert.deepEqual([found.unit, found.qualifier], ['percent', 'about'])
  }),
  fact('no losses, by Konashenkov’s word', reading => {
    const { statement } = figure(reading, 'losses', 0)
    assert.match(reading.statements.find(({ id }) => id === statement)?.speaker?.value.name ?? '', /^Igor Kona/)
  }),
]
function figure(reading: Reading, what: string, value: number) {
  const found = reading.figures.find(part => part.what === what && part.min === value && part.max === value)
  assert.ok(found, `no ${what} of ${value}`)
  return found
}

const places: readonly Fact[] = [
  fact('“Kremlin” and “Moscow” are nowhere on the map', reading => {
    const seats = reading.places.filter(part => /Kremlin|Moscow/.test(part.toponym))
    assert.ok(seats.some(part => /Kremlin/.test(part.toponym)) && seats.some(part => /Moscow/.test(part.toponym)))
    for (const part of seats) assert.deepEqual([part.at, part.literal.value], [undefined, false])
  }),
  fact('Kherson is the city, Kherson Oblast the region, the western bank a bank', reading => {
    const at = (toponym: RegExp) => reading.places.filter(part => toponym.test(part.toponym)).map(part => part.at?.kind)
    assert.ok(at(/^Kherson$/).every(kind => kind === 'city'))
    assert.deepEqual(at(/^Kherson Oblast$/), ['region'])
    assert.ok(
      reading.places.some(part => part.relation?.kind === 'bank' && /west|right/.test(part.relation.side ?? '')),
    )
  }),
]

/** Everything that must be read from such a report, each by itself so that what is missing shows. */
export const STORY_FACTS: readonly Fact[] = [...voices, ...times, ...events, ...control, ...figures, ...places]
