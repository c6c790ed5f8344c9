import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { findTimes } from './find-times.ts'

const models = shippedModels()

/** Words, value, and if asked the interval, of each time. */
function read(text: string, published: string | undefined, withDays = false): readonly string[] {
  const times = findTimes({ analysis: analyse(text, undefined, models), published, reportId: idFrom('r', 'test') })
  return times.map(({ spans, value, mod, unresolved, interval, instant }) =>
    [
      `${spans.map(span => text.slice(...span)).join('…')} = ${value}${unresolved ? '?' : ''}`,
      ...(mod ? [mod] : []),
      ...(withDays && interval ? [`${interval.start}/${interval.end}`] : []),
      ...(instant ? [instant] : []),
    ].join(' '),
  )
}

test('below a dateline the story’s days hang on it, with a publication day or without', () => {
  const text = 'ORVEL, Nov 11 (Lantern) — They left today. On Thursday they had hidden.'
  assert.deepEqual(read(text, '2022-11-13'), ['Nov 11 = 2022-11-11', 'today = 2022-11-11', 'Thursday = 2022-11-10'])
  const full = 'ORVEL, 11 November 2022 – They left yesterday.'
  assert.deepEqual(read(full, undefined), ['11 November 2022 = 2022-11-11', 'yesterday = 2022-11-10'])
  const old = 'ORVEL, Nov 1 (Lantern) — They left today.'
  assert.deepEqual(read(old, '2022-11-13'), ['Nov 1 = 2022-11-01', 'today = 2022-11-13'])
  const none = 'Orvel fell on Nov 11 — they left today.'
  assert.deepEqual(read(none, '2022-11-13'), ['Nov 11 = 2022-11-11', 'today = 2022-11-13'])
})

test('a month takes the year that a sentence began with, not one told by the way', () => {
  const told = 'In 2014 the port was taken. In April they voted.'
  assert.deepEqual(read(told, '2024-02-20'), ['2014 = 2014', 'April = 2014-04'])
  const by = 'The port has been theirs since 2014. In April they voted.'
  assert.deepEqual(read(by, '2024-06-20'), ['2014 = 2014', 'April = 2024-04'])
})

test('the first month of a range takes its year from the second', () => {
  const text = 'Between November and January 2020 it was shut.'
  assert.deepEqual(read(text, '2024-02-20'), ['November = 2019-11', 'January 2020 = 2020-01'])
  assert.deepEqual(read('In April he left, and in June 2022 he died.', '2024-05-20'), [
    'April = 2024-04',
    'June 2022 = 2022-06',
  ])
})

test('days after an event are counted from its date, which only its own words give', () => {
  const told = 'The attack came on Tuesday. Two days after the attack nobody had claimed it.'
  assert.deepEqual(read(told, '2022-11-11'), ['Tuesday = 2022-11-08', 'Two days = 2022-11-10'])
  const other = 'Suspects in the attack were seized on Tuesday. Two days after the attack they had fled.'
  assert.deepEqual(read(other, '2022-11-11'), ['Tuesday = 2022-11-08', 'Two days = P2D?'])
  const coarse = 'The attack came in May 2022. Two days after the attack they fled.'
  assert.deepEqual(read(coarse, '2022-11-11'), ['May 2022 = 2022-05', 'Two days = P2D?'])
  const clause = 'Two days after they attacked he fled.'
  assert.deepEqual(read(clause, '2022-11-11'), ['Two days = P2D'])
  assert.deepEqual(read('They fled two days before Easter.', '2022-04-20'), [
    'two days = 2022-04-15',
    'Easter = 2022-04-17',
  ])
})

test('hours after an event stay a length, on the day of the event or the next', () => {
  const text = 'The attack came on Tuesday. They fled 12 hours after the attack.'
  assert.deepEqual(read(text, '2022-11-11', true), [
    'Tuesday = 2022-11-08 2022-11-08/2022-11-09',
    '12 hours = PT12H 2022-11-08/2022-11-10',
  ])
  assert.deepEqual(read(text.replace('12 hours', '30 minutes'), '2022-11-11'), [
    'Tuesday = 2022-11-08',
    '30 minutes = PT30M',
  ])
})

test('hours after what has no day are a plain length', () => {
  assert.deepEqual(read('They fled 12 hours after the attack.', '2022-11-11'), ['12 hours = PT12H'])
})

test('the day beside an event is a time only where the event has a day', () => {
  const told = 'The attack came on Tuesday. The day after the attack, planes came.'
  assert.deepEqual(read(told, '2022-11-11'), ['Tuesday = 2022-11-08', 'The day = 2022-11-09'])
  assert.deepEqual(read('The day after the attack, planes came.', '2022-11-11'), [])
  assert.deepEqual(read('They left on the eve of the vote.', '2022-11-11'), [])
})

test('a part of a day has the day that the sentence before told', () => {
  const text = 'They came on Tuesday. Shells fell in the morning.'
  assert.deepEqual(read(text, '2022-11-11'), ['Tuesday = 2022-11-08', 'the morning = 2022-11-08TMO'])
  const far = 'They came on Tuesday. It was wet. Shells fell in the morning.'
  assert.deepEqual(read(far, '2022-11-11'), ['Tuesday = 2022-11-08', 'the morning = 2022-11-11TMO'])
})

test('a clock time before one in brackets with its day is of the day before where the zone asks it', () => {
  assert.deepEqual(read('It fell at 2230 (0230 GMT on 12 May) in the port.', '1990-05-13'), [
    '2230 = 1990-05-11T22:30 1990-05-12T02:30Z',
    '0230 GMT on 12 May = 1990-05-12T02:30Z 1990-05-12T02:30Z',
  ])
})

test('a month or day takes the year nearest to its noun, the past one of a past verb', () => {
  assert.deepEqual(read('He spoke of the September visit.', '1998-08-26'), ['September = 1998-09'])
  assert.deepEqual(read('The September vote failed.', '1998-08-26'), ['September = 1997-09'])
  assert.deepEqual(read('On 3 April they crossed the river.', '1990-03-22'), ['3 April = 1989-04-03'])
  assert.deepEqual(read('On 23 March they crossed the river.', '1990-03-22'), ['23 March = 1990-03-23'])
})

test('an instant is told in UTC where the zone is known on that day', () => {
  assert.deepEqual(read('It fell at 3:04 a.m. Kyiv time.', '2023-07-17'), [
    '3:04 a.m. Kyiv time = 2023-07-17T03:04+03:00 2023-07-17T00:04Z',
  ])
  assert.deepEqual(read('It was 1 am in Kyiv.', '2022-11-11'), ['1 am = 2022-11-11T01:00+02:00 2022-11-10T23:00Z'])
  assert.deepEqual(read('It fell at 6:30 a.m. (0330 GMT).', '2023-10-07'), [
    '6:30 a.m. = 2023-10-07T06:30 2023-10-07T03:30Z',
    '0330 GMT = 2023-10-07T03:30Z 2023-10-07T03:30Z',
  ])
  assert.deepEqual(read('It fell at 10:30 local time.', '2022-11-11'), ['10:30 local time = 2022-11-11T10:30'])
  assert.deepEqual(read('KYIV, Nov 11 (Lantern) — It fell at 10:30 local time.', '2022-11-11'), [
    'Nov 11 = 2022-11-11',
    '10:30 local time = 2022-11-11T10:30+02:00 2022-11-11T08:30Z',
  ])
  // Moscow kept other hours then.
  assert.deepEqual(read('It fell at 5 a.m. Moscow time.', '2008-08-08'), ['5 a.m. Moscow time = 2008-08-08T05:00'])
})

test('words that hedge a time are its modifier, and midnight begins a day only after it', () => {
  assert.deepEqual(read('Around noon they left.', '2022-11-11'), ['noon = 2022-11-11T12:00 APPROX'])
  assert.deepEqual(read('Late on Tuesday they left.', '2022-11-11'), ['Tuesday = 2022-11-08 LATE'])
  assert.deepEqual(read('Shortly after midnight they left.', '2022-11-11'), ['midnight = 2022-11-11T00:00 AFTER'])
})

test('fuzzy times have the days that they can mean', () => {
  const cases: readonly (readonly [text: string, days: string])[] = [
    ['It fell in early November.', '2022-11-01/2022-11-11'],
    ['It fell in late 2021.', '2021-09-01/2022-01-01'],
    ['It fell in the mid-1990s.', '1994-01-01/1997-01-01'],
    ['It fell earlier this week.', '2022-11-07/2022-11-11'],
    ['They meet later this year.', '2022-11-12/2023-01-01'],
    ['It fell a few days ago.', '2022-11-05/2022-11-10'],
    ['It fell several months ago.', '2022-02-11/2022-08-12'],
    ['In recent weeks it fell.', '2022-09-30/2022-11-12'],
    ['In the coming days it will fall.', '2022-11-11/2022-11-18'],
    ['In the past 24 hours it fell.', '2022-11-10/2022-11-12'],
    ['It falls within the next 48 hours.', '2022-11-11/2022-11-14'],
  ]
  for (const [text, days] of cases) {
    const [first] = read(text, '2022-11-11', true)
    assert.ok(first?.endsWith(days), `${text} ${first}`)
  }
})

test('a weekday that its date does not have is named with the one that it has', () => {
  const disagreement = (text: string) =>
    findTimes({ analysis: analyse(text), published: '2022-11-14', reportId: idFrom('r', 'test') })[0]?.disagrees
  assert.deepEqual(disagreement('They crossed on Friday, 10 November 2022.'), { weekday: 'Friday', date: 'Thursday' })
  assert.deepEqual(disagreement('They crossed on Sat 12 Nov 2023.'), { weekday: 'Saturday', date: 'Sunday' })
  assert.equal(disagreement('They crossed on Friday, 11 November 2022.'), undefined)
  assert.equal(disagreement('They crossed on Friday.'), undefined)
})

test('a date in numbers that can be read in two ways names the other', () => {
  const other = (text: string, published?: string) => {
    const [time] = findTimes({ analysis: analyse(text), published, reportId: idFrom('r', 'test') })
    return [time?.value, time?.or, time?.basis]
  }
  assert.deepEqual(other('Signed 4/11/2022 there.'), ['2022-04-11', '2022-11-04', 'assumed'])
  assert.deepEqual(other('Signed 4/11/2022 there.', '2022-04-13'), ['2022-04-11', '2022-11-04', 'assumed'])
  assert.deepEqual(other('Signed 11/4/2022 there.', '2022-04-13'), ['2022-04-11', '2022-11-04', 'assumed'])
  assert.deepEqual(other('Signed 11/11/2022 there.'), ['2022-11-11', undefined, 'stated'])
  assert.deepEqual(other('Signed 24/2/2022 there.'), ['2022-02-24', undefined, 'stated'])
})

test('long runs of times that hang on one another take linear time', () => {
  const long = 60_000
  const pieces = [
    'two days after the attack ',
    'The attack came on Tuesday. Two days after the attack they left. ',
    'the ninth month of the war ',
    'day 3 of the war in Ukraine ',
    'The war began on 3 May 2022. In the second month of the war it froze. ',
    'In 2014 it fell. In April they left. ',
    '5 a.m. (0200 GMT) ',
    'KYIV, Nov 11 (',
    'the third day of the long cold dark ',
    'war in its second year ',
    'Between March and ',
    'Orthodox Easter ',
    'until winter ',
  ]
  for (const piece of pieces) {
    const analysis = analyse(piece.repeat(long / piece.length))
    const start = process.hrtime.bigint()
    findTimes({ analysis, published: '2022-11-11', reportId: idFrom('r', 'long') })
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
    assert.ok(milliseconds < 2000, `${piece}: ${milliseconds} ms`)
  }
})
