import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf } from '../order.ts'
import { countNames, strongest } from './name-weights.ts'
import { placeIn, TOWNS } from './place-sample.ts'

const { largeElm, homeElm, oak, texas } = TOWNS
const elm = placeIn('Elmstead', 'Elmstead', [largeElm, homeElm])
const oakrun = placeIn('Oakrun', 'Oakrun', [oak])

test('a name counts once, with the best chance that a report gives each division, in thousandths', () => {
  const surer = placeIn('Elmstead', 'Elmstead', [{ ...homeElm, score: 0.4 }])
  const { regions, countries, all } = countNames([[elm], [elm, oakrun], [surer]])
  assert.equal(regions.get(keyOf('US', 'Kentucky'))?.weight, 400 + 980)
  assert.equal(regions.get(keyOf('GB', 'England'))?.weight, 800)
  assert.equal(countries.get('US')?.weight, 400 + 980)
  assert.equal(all, 800 + 400 + 980)
})

test('the strongest comes first, of equals in the order of keys', () => {
  const { regions } = countNames([[elm, oakrun, placeIn('Texas', 'Texas', [{ ...texas, score: 0.8 }])]])
  assert.deepEqual(
    strongest(regions).map(([, { region }]) => region),
    ['Kentucky', 'England', 'Texas'],
  )
})

test('countries and what has no country tell of no division', () => {
  const country = placeIn('Velmar', 'Velmar', [{ ...oak, kind: 'country' }])
  const { country: _, ...lost } = oak
  assert.equal(countNames([[country], [placeIn('Oakrun', 'Oakrun', [lost])], []]).all, 0)
})
