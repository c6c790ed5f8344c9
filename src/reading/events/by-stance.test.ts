import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import type { ReportId } from '../../record/ids.ts'
import { quoteOf } from '../../text/span.ts'
import { readReport } from '../read.ts'
import { OVER_A_SAYING, STANCE_STATUSES } from './lexicon/stance-statuses.ts'

const gazetteer = makeGazetteer()

function read(text: string) {
  const report = {
    // A test's own id; the brand exists for the compiler only.
    id: 'r-test' as ReportId,
    sha256: '0'.repeat(64),
    published: '2022-11-11',
    text,
    body: [0, text.length] as const,
    origin: 'test',
  }
  return readReport(report, { gazetteer, models: shippedModels() })
}

/** The status of the act that a word names; `none` where no act is read there. */
function statusIn(text: string, word: string): string {
  const { events } = read(text)
  const said = (trigger: (typeof events)[number]['trigger']) => quoteOf(text, trigger).split(' … ').includes(word)
  return events.find(({ trigger, mentions }) => [trigger, ...mentions].some(said))?.status.value ?? 'none'
}

test('each row of the table gives its example its status', () => {
  const faults = [...STANCE_STATUSES, ...OVER_A_SAYING].flatMap(({ example, word, becomes }) => {
    const found = statusIn(example, word)
    return found === becomes ? [] : [`${example} → ${word} ${found}, not ${becomes}`]
  })
  assert.deepEqual(faults, [])
})

const EXAMPLES: readonly (readonly [text: string, word: string, status: string])[] = [
  // What is not itself said keeps its own status.
  ['The army denied that troops who shelled Orvel on Monday had left the town.', 'shelled', 'happened'],
  ['The army denied that the withdrawal was an embarrassment.', 'withdrawal', 'happened'],
  ['The party supports the withdrawal from Orvel.', 'withdrawal', 'happened'],
  ['The ministry did not say who had shelled Orvel.', 'shelled', 'happened'],
  ['The union condemned the attack on Orvel.', 'attack', 'happened'],
  ['The army regretted shelling Orvel.', 'shelling', 'happened'],
  ['The army admitted shelling Orvel.', 'shelling', 'happened'],
  ['The ministry confirmed that troops had left Orvel.', 'left', 'happened'],
  ['Analysts believe rebels are shelling Orvel.', 'shelling', 'ongoing'],
  // Two levels.
  ['The general said the minister denied that troops had left Orvel.', 'left', 'denied'],
  ['The army did not deny shelling Orvel.', 'shelling', 'claimed'],
  ['The ministry dismissed reports that rebels captured Lyman.', 'captured', 'denied'],
  ['The army denied that it had not shelled Orvel.', 'shelled', 'claimed'],
  // A negation of what is said is the act's own.
  ['“We did not shell the hospital,” the colonel said.', 'shell', 'negated'],
  ['“There was no attack on Orvel,” the colonel said.', 'attack', 'negated'],
  // What nobody has said.
  ['The minister stopped short of saying that the army had fled.', 'fled', 'hypothetical'],
  ['The premier refused to rule out an attack on Orvel.', 'attack', 'hypothetical'],
]

test('the stance of a statement reaches what it says itself, through every statement around it', () => {
  const faults = EXAMPLES.flatMap(([text, word, expected]) => {
    const found = statusIn(text, word)
    return found === expected ? [] : [`${text} → ${word} ${found}, not ${expected}`]
  })
  assert.deepEqual(faults, [])
})

const NOBODY_SAYS = [
  'The general denied that the minister said Russian troops had left Kherson.',
  'The Kremlin would not say whether Russian troops had left Kherson.',
  'The premier asked whether Russian troops had left Kherson.',
  'The party supports a Russian withdrawal from Kherson.',
  'Zelensky hopes that Kherson is in Ukrainian hands.',
  'Zelensky denied that Kherson was part of Russia.',
]

test('nobody holds or loses a place by what nobody says is so', () => {
  assert.deepEqual(
    NOBODY_SAYS.filter(text => read(text).control.length > 0),
    [],
  )
})
