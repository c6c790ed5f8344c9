import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { parseDay } from './calendar.ts'
import { findTimes } from './find-times.ts'
import { WARS } from './lexicon/wars.ts'

function last(text: string, published?: string) {
  const time = findTimes({ analysis: analyse(text), published, reportId: idFrom('r', 'test') }).at(-1)
  assert.ok(time, text)
  return time
}

test('what the text says of a war’s beginning comes before the table', () => {
  const text = 'The war in Ukraine began for her on 1 March 2022. In the second month of the war she left.'
  const time = last(text, '2022-04-20')
  assert.equal(time.value, '2022-04-01/2022-04-30')
  assert.match(time.anchor ?? '', /^t-/)
})

test('the date of publication chooses the war; one that had not begun is not meant', () => {
  assert.equal(last('On day three of the war in Sudan bread ran out.', '2023-04-18').value, '2023-04-17')
  assert.match(last('On day three of the war in Sudan bread ran out.', '1984-05-01').unresolved ?? '', /no beginning/)
})

test('two wars, none, a count that does not fit, and no publication day stay unresolved with a reason', () => {
  const two = 'The war in Syria is not the war in Iraq; in the third year of the war he fled.'
  assert.match(last(two, '2013-05-01').unresolved ?? '', /no beginning/)
  assert.match(last('In the third year of the war he fled.', '2013-05-01').unresolved ?? '', /no beginning/)
  assert.match(
    last('In the third month of the war in Iraq he fled.', '2015-05-01').unresolved ?? '',
    /another beginning/,
  )
  assert.match(last('In the third month of the war in Iraq he fled.').unresolved ?? '', /publication/)
})

test('each war has a day, a source and a name that its pattern or place is found by', () => {
  for (const { name, begin, source, words } of WARS) {
    assert.notEqual(parseDay(begin), undefined, name)
    assert.ok(source.length > 5 && words.length > 5, name)
  }
})
