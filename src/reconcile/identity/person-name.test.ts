import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personName } from './person-name.ts'

test('spellings of one name sound the same', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Volodymyr Zelensky', 'President Vladimir Zelenskiy'],
    ['Zelenskyy', 'Zelenskyi'],
    ['Dmitry Peskov', 'Dmitri Peskov'],
    ['Serhiy Khlan', 'Serhii Khlan’s'],
    ['Mykhailo Podolyak', 'Mykhaylo Podoliak'],
    ['Nataliia Orth', 'Natalia Orth'],
    ['Issa Traoreh', 'Issa Traoré'],
    ['Liban Osmaalanh', 'Liban Osmaalan'],
    ['Jean Ilunga-Mbaya', 'Jean Ilunga'],
    ['Andriy Yermak', 'Andrii Yermak'],
  ]
  for (const [a, b] of rows) assert.deepEqual(personName(a), personName(b), `${a} / ${b}`)
})

test('a surname alone has no given name, and a description is no name', () => {
  assert.deepEqual(personName('Lieutenant General Konashenkov'), { surname: 'konashenkov' })
  assert.deepEqual(personName('Bashar Al-Vell'), { surname: 'vel', given: 'bashar' })
  assert.equal(personName('a resident'), undefined)
  assert.equal(personName(''), undefined)
  assert.notDeepEqual(personName('Igor Konashenkov'), personName('Igor Konashaekov'))
})
