import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timexErrors } from './timex-errors.ts'

test('each sort of error has its line, and what is right has none', () => {
  const text = 'On Monday, late Tuesday and in May they left; may they return in June.'
  const at = (words: string, value: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, type: 'DATE', value }
  }
  const document = {
    doc: 'own',
    dct: '2022-11-11',
    text,
    timex: [at('Monday', '2022-11-07'), at('Tuesday', '2022-11-08'), at('May', '2022-05')],
  }
  const found = [at('Monday', '2022-11-14'), at('late Tuesday', '2022-11-08'), at('June', '2022-06')]
  const kinds = timexErrors(document, found).map(line => line.split(' | ', 2).join(' | '))
  assert.deepEqual(kinds, [
    'value 2022-11-11 expected [Monday] DATE 2022-11-07 | found [Monday] DATE 2022-11-14',
    'span 2022-11-11 expected [Tuesday] DATE 2022-11-08 | found [late Tuesday] DATE 2022-11-08',
    'missed 2022-11-11 expected [May] DATE 2022-05 | found –',
    'false 2022-11-11 expected – | found [June] DATE 2022-06',
  ])
})
