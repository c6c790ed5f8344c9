import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'

import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { findMentions } from './find-mentions.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()
const mentionsIn = (text: string) =>
  findMentions({ analysis: analyse(text, undefined, shippedModels()), reportId, gazetteer, places: [] })

/** "words: kind name / role / affiliation / side". */
function read(text: string): string[] {
  return mentionsIn(text).map(({ spans, kind, name, role, affiliation, side }) => {
    const words = spans.map(span => text.slice(...span)).join(' … ')
    return `${words}: ${[`${kind} ${name}`, role?.value ?? '', affiliation?.value ?? '', side?.value ?? ''].join(' / ')}`
  })
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  ['Kremlin spokesman Ivo Brandt spoke.', 'Kremlin spokesman Ivo Brandt: person Ivo Brandt / spokesman / Kremlin / RU'],
  [
    'Then Ukrainian President Lena Orth left.',
    'Ukrainian President Lena Orth: person Lena Orth / President / Ukrainian / UA',
  ],
  [
    'The Russian Defense Ministry kept silent.',
    'Russian Defense Ministry: government Russian Defense Ministry /  / Russian / RU',
  ],
  [
    'It was senior presidential adviser Lena Orth.',
    'senior presidential adviser Lena Orth: person Lena Orth / senior presidential adviser /  / ',
  ],
  [
    'Russian troops left and Ukrainian soldiers came.',
    'Russian troops: force Russian troops /  / Russian / RU',
    'Ukrainian soldiers: force Ukrainian soldiers /  / Ukrainian / UA',
  ],
  [
    'The head of the regional council, Lena Orth, came.',
    'head of the regional council: person Lena Orth / head / regional council / ',
    'Lena Orth: person Lena Orth / head / regional council / ',
  ],
  [
    'The Russian ministry moved its troops.',
    'Russian ministry: government Russian ministry /  / Russian / RU',
    'troops: force troops /  /  / RU',
  ],
  [
    'Lena Orth, spokeswoman for the Ukrainian southern command, spoke.',
    'Lena Orth: person Lena Orth / spokeswoman / Ukrainian southern command / UA',
    'spokeswoman: person Lena Orth / spokeswoman / Ukrainian southern command / UA',
    'Ukrainian southern command: organisation Ukrainian southern command /  / Ukrainian / UA',
  ],
  [
    'Then Lena Orth, an adviser to President Ivo Brandt, left.',
    'Lena Orth: person Lena Orth / adviser / President Ivo Brandt / ',
    'adviser: person Lena Orth / adviser / President Ivo Brandt / ',
    'President Ivo Brandt: person Ivo Brandt / President /  / ',
  ],
  [
    'Then General Ivo Brandt, who commands the Russian forces, left.',
    'General Ivo Brandt: person Ivo Brandt / General / Russian forces / RU',
    'Russian forces: force Russian forces /  / Russian / RU',
  ],
  [
    'The commander of the fleet in the zone of the special military operation, General Ivo Brandt, came.',
    'commander of the fleet: person Ivo Brandt / commander / fleet / ',
    'General Ivo Brandt: person Ivo Brandt / General / fleet / ',
  ],
  [
    'It was Ivo Brandt, a Russian war correspondent, who filmed it.',
    'Ivo Brandt: person Ivo Brandt / war correspondent / Russian / RU',
    'Russian war correspondent: person Ivo Brandt / war correspondent / Russian / RU',
  ],
  [
    'An official of the southern command left.',
    'official of the southern command: person official of the southern command / official / southern command / ',
  ],
  ['Hundreds crossed the Antonivskyi Bridge.'],
  ['Then Dr. Lena Orth spoke.', 'Dr. Lena Orth: person Lena Orth / Dr. /  / '],
  [
    'Qatari spokesman Majed al-Orth spoke.',
    'Qatari spokesman Majed al-Orth: person Majed al-Orth / spokesman / Qatari / QA',
  ],
  ['A doctors’ committee met.', 'doctors’ committee: organisation doctors’ committee /  /  / '],
  ['Syrian rebels advanced.', 'Syrian rebels: force Syrian rebels /  / Syrian / '],
  ['On Friday the left bank of the river was quiet.'],
  ['Military equipment stayed in the hills.'],
  // What the lexicon of modifiers did not know.
  ['Two elderly residents stayed.', 'elderly residents: people elderly residents /  /  / '],
  ['They fired at the command post.'],
  [
    'Chief of Staff Ivo Brandt toured the border.',
    'Chief of Staff Ivo Brandt: person Ivo Brandt / Chief of Staff /  / ',
  ],
  [
    'Then Rear Admiral Ivo Brandt, the navy’s chief spokesman, left.',
    'Rear Admiral Ivo Brandt: person Ivo Brandt / Rear Admiral / navy / ',
    'navy’s chief spokesman: person Ivo Brandt / chief spokesman / navy / ',
  ],
  [
    'The Russian-installed governor, Ivo Brandt, fled.',
    'Russian-installed governor: person Ivo Brandt / Russian-installed governor /  / RU',
    'Ivo Brandt: person Ivo Brandt / Russian-installed governor /  / RU',
  ],
  [
    'It hit Prime Minister Lena Orth’s security cabinet.',
    'Prime Minister Lena Orth’s security cabinet: government Prime Minister Lena Orth’s security cabinet /  / Prime Minister Lena Orth / ',
    'Prime Minister Lena Orth: person Lena Orth / Prime Minister /  / ',
  ],
  [
    'They met the Orvel Institute for Coastal Studies.',
    'Orvel Institute for Coastal Studies: organisation Orvel Institute for Coastal Studies /  /  / ',
  ],
  [
    'The junta kept silent. Its spokesman, Ivo Brandt, left.',
    'junta: government junta /  /  / ',
    'spokesman: person Ivo Brandt / spokesman / junta / ',
    'Ivo Brandt: person Ivo Brandt / spokesman /  / ',
  ],
  // The subject of the sentence before, not the last one named in it.
  [
    'The Ukrainian government said that the army had to leave. Its spokesman left.',
    'Ukrainian government: government Ukrainian government /  / Ukrainian / UA',
    'army: force army /  /  / ',
    'spokesman: person spokesman / spokesman / Ukrainian government / UA',
  ],
  [
    'The Russian Foreign Ministry kept silent. The ministry’s spokesman, Ivo Brandt, left.',
    'Russian Foreign Ministry: government Russian Foreign Ministry /  / Russian / RU',
    'ministry’s spokesman: person Ivo Brandt / spokesman / Russian Foreign Ministry / RU',
    'Ivo Brandt: person Ivo Brandt / spokesman / Russian Foreign Ministry / RU',
  ],
  // Rebels and bodies of the air are no side of a country's.
  ['The Syrian Democratic Forces advanced.', 'Syrian Democratic Forces: force Syrian Democratic Forces /  / Syrian / '],
  ['The Syria-based monitor counted them.', 'Syria-based monitor: organisation Syria-based monitor /  / Syria / '],
  [
    'The Israeli army said the rebels had lost their fighters.',
    'Israeli army: force Israeli army /  / Israeli / IL',
    'rebels: force rebels /  /  / ',
    'fighters: force fighters /  /  / ',
  ],
  ['The shipping company Orvena kept silent.', 'shipping company Orvena: organisation Orvena /  /  / '],
  ['The country’s Health Ministry counted them.', 'Health Ministry: government Health Ministry /  /  / '],
  [
    'Then Lena Orth, 34, a farmer, fled.',
    'Lena Orth: person Lena Orth / farmer /  / ',
    'farmer: person Lena Orth / farmer /  / ',
  ],
  // What somebody is by a noun for a person, before the name or behind it.
  ['Then baker Ivo Ag Brandt spoke.', 'baker Ivo Ag Brandt: person Ivo Ag Brandt / baker /  / '],
  ['Lena Orth, a bread seller, spoke.', 'Lena Orth: person Lena Orth / bread seller /  / '],
  ['The keeper of the town’s oldest lighthouse, Ivo Brandt, spoke.', 'Ivo Brandt: person Ivo Brandt / keeper /  / '],
  ['An aide to the mayor left.', 'aide: office aide / aide / mayor / ', 'mayor: person mayor / mayor /  / '],
  // Gangs are no side of their country's; what is quoted owns nothing outside of its marks.
  [
    'Then Ukrainian gang leader Ivo Brandt left.',
    'Ukrainian gang leader Ivo Brandt: person Ivo Brandt / leader / Ukrainian gang / ',
  ],
  ['Her successor, Ivo Brandt, left.', 'Ivo Brandt: person Ivo Brandt / successor /  / '],
  [
    'Captain Ivo Brandt of the Orvel guard spoke.',
    'Captain Ivo Brandt: person Ivo Brandt / Captain / Orvel guard / ',
    'Orvel guard: force Orvel guard /  / Orvel / ',
  ],
  [
    'It was Ivo Brandt, chief of staff of the Orvel Guard.',
    'Ivo Brandt: person Ivo Brandt / chief of staff / Orvel Guard / ',
    'chief of staff of the Orvel Guard: person Ivo Brandt / chief of staff / Orvel Guard / ',
  ],
]

test('names and descriptions with role, affiliation and side', () => {
  for (const [text, ...expected] of EXAMPLES) assert.deepEqual(read(text), expected, text)
})

test('a surname and a bare title join the chain of the full name', () => {
  const chains = mentionsIn(
    'President Lena Orth spoke. Orth left at noon. The president returned. General Ivo Brandt stayed.',
  ).map(mention => mention.chain)
  assert.equal(new Set(chains.slice(0, 3)).size, 1)
  assert.notEqual(chains[0], chains[3])
})

test('two people of one surname are apart', () => {
  const [first, second] = mentionsIn('Governor Lena Orth met Colonel Pavel Orth in the hall.')
  assert.notEqual(first?.chain, second?.chain)
})

test('what is said in quotation marks owns nothing outside of them', () => {
  const text = 'The Orvel Front kept silent. “There were no fighters,” its spokesman Ivo Brandt said.'
  const spokesman = mentionsIn(text).find(({ role }) => role?.value === 'spokesman')
  assert.notEqual(spokesman?.affiliation?.value, 'fighters')
})
