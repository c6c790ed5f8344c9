import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { findPlaces } from '../find-places.ts'

const gazetteer = makeGazetteer()
// Any id will do here.
const reportId = 'r-1' as ReportId
const read = (text: string) => findPlaces({ analysis: analyse(text, undefined, shippedModels()), gazetteer, reportId })
const unlisted = (text: string) =>
  read(text)
    .filter(({ rule }) => rule.startsWith('places/unlisted'))
    .map(({ toponym, relation, at }) => [toponym, relation?.to, at?.kind])

for (const [text, expected] of [
  ['Shells hit Suvorov Street in Kherson.', [['Suvorov Street', 'geonames:706448', 'facility']]],
  ['On Perekop Avenue in Kherson a bus burned.', [['Perekop Avenue', 'geonames:706448', 'facility']]],
  ['A fire began at Saint Luke Hospital, Kherson.', [['Saint Luke Hospital', 'geonames:706448', 'facility']]],
  ['They camped by Lake Somewhere in Kherson.', [['Lake Somewhere', 'geonames:706448', 'lake']]],
  ['A convoy left Kherson along Highway 14.', [['Highway 14', 'geonames:706448', 'facility']]],
  ['A bomb went off in the Modelna neighborhood of Kherson.', [['Modelna', 'geonames:706448', 'suburb']]],
  ['Kherson was quiet, but two men were shot in Tesmar municipality.', [['Tesmar', 'geonames:706448', 'village']]],
  [
    'KHERSON, 3 MAY (KESH PRESS) -- TWO MEN WERE SHOT IN THE MONTEBELLO NEIGHBORHOOD LAST NIGHT.',
    [['Montebello', 'geonames:706448', 'suburb']],
  ],
  ['They left the village of Dudnivka.', [['Dudnivka', undefined, undefined]]],
  ['Rebels shot six prisoners in Dolmar.', [['Dolmar', undefined, undefined]]],
  ['Two drones struck Dolmar on Monday.', [['Dolmar', undefined, undefined]]],
  ['An air raid on Dolmar killed four people.', [['Dolmar', undefined, undefined]]],
] as const)
  test(`outside of the gazetteer: ${text}`, () => assert.deepEqual(unlisted(text), expected))

for (const text of [
  'Saint Luke Hospital said on Friday that it was full.',
  'The Suvorov Street Bank of Kherson closed.',
  'KHERSON (Lake Courier) - The town was quiet.',
  'Kherson Oblast was quiet.',
  'Sales in Kherson fell in the third quarter, and in a suburb of Kherson they rose.',
  'Work on Kherson Hospital went on.',
  'In Petrenko’s view nothing changed. Petrenko left.',
  'Rebels shot six prisoners in Wagner uniforms.',
  'Rebels fired at Petrenko and wounded two men.',
])
  test(`nothing outside of the gazetteer: ${text}`, () => assert.deepEqual(unlisted(text), []))

test('the town that is only nearest in the text is less sure than the one named beside, and says so', () => {
  const [near] = read('Kherson was quiet on Friday. A bus burned on Perekop Avenue.').filter(one =>
    one.rule.startsWith('places/unlisted'),
  )
  const [beside] = read('A bus burned on Perekop Avenue in Kherson.')
  assert.equal(near?.at?.precision.reason, 'within Kherson, the town named nearest; not on our map')
  assert.ok((near.at?.score ?? 1) < (beside?.at?.score ?? 0))
})

test('one street has one id wherever it is named', () => {
  const [one] = read('A bus burned on Perekop Avenue in Kherson.')
  assert.equal(one?.at?.place, 'geonames:706448/perekop-avenue')
})

test('twenty thousand streets are read in seconds', () => {
  const before = process.hrtime.bigint()
  read('Shells hit Suvorov Street in Kherson and Perekop Avenue. '.repeat(2000))
  assert.ok(Number(process.hrtime.bigint() - before) / 1e9 < 10)
})
