import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { decode } from './decode.ts'

const CYRILLIC = 'Войска покинули западный берег реки в пятницу, сообщило министерство. Мост разрушен.'
const CURLY = 'The officer said: “We are leaving the town” – and that was that. It’s over…'

function textOf(bytes: Uint8Array, markup: 'markup' | 'plain' = 'plain'): string {
  const result = decode(bytes, markup)
  return result.ok ? result.value : `refused: ${result.error}`
}

test('legacy encodings of news archives are told apart', () => {
  const cases: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1251', CYRILLIC],
    ['koi8-r', CYRILLIC],
    ['windows-1252', CURLY],
    ['windows-1252', 'Ministers met in São Paulo; the café was closed, officials said on Friday.'],
    ['shift_jis', '大統領は金曜日に声明を発表した。軍は町を離れた。'],
    ['gb18030', '总统星期五发表声明。军队离开了城市。'],
  ]
  for (const [encoding, text] of cases) assert.equal(textOf(iconv.encode(text, encoding)), text, encoding)
})

test('UTF-16 is read with and without its mark, in either order', () => {
  for (const text of [CURLY, CYRILLIC]) {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      assert.equal(textOf(iconv.encode(text, encoding, { addBOM: false })), text, encoding)
      assert.equal(textOf(iconv.encode(text, encoding, { addBOM: true })), text, encoding)
    }
  }
})

test('what a page or feed declares is believed', () => {
  const page = `<meta charset="windows-1251"><p>Дом</p>`
  assert.equal(textOf(iconv.encode(page, 'windows-1251'), 'markup'), page)
  const feed = `<?xml version="1.0" encoding="iso-8859-1"?><a>“x” é</a>`
  assert.equal(textOf(iconv.encode(feed, 'windows-1252'), 'markup'), feed)
  const japanese = '<meta charset="euc-jp"><p>東京で会談</p>'
  assert.equal(textOf(iconv.encode(japanese, 'euc-jp'), 'markup'), japanese)
})

test('a page saved again as UTF-8 under its old declaration is read as UTF-8', () => {
  const page = `<meta charset="windows-1252"><p>“Дом”</p>`
  assert.equal(textOf(Buffer.from(page), 'markup'), page)
})

test('a declaration of UTF-8 over other bytes is not believed', () => {
  const page = `<meta charset="utf-8"><p>${CYRILLIC}</p>`
  assert.equal(textOf(iconv.encode(page, 'windows-1251'), 'markup'), page)
})

test('a file cut inside a character keeps its words', () => {
  const bytes = Buffer.from(CYRILLIC.repeat(4))
  const text = textOf(bytes.subarray(0, bytes.length - 4))
  assert.ok(text.startsWith(CYRILLIC), text)
})

test('any text comes back from UTF-8 exactly, without a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const words = `Words of the report. ${text}`
      assert.equal(textOf(Buffer.from(`\ufeff${words}`)), words)
    }),
  )
})

test('pictures, archives, documents and noise are not text', () => {
  const pdf = Buffer.from('%PDF-1.7\nsome words that look like text')
  const zip = Buffer.from('PK\x03\x04abc')
  for (const bytes of [pdf, zip, Buffer.from([0, 1, 2, 3, 0, 255, 254]), Buffer.alloc(64), randomBytes(4096)]) {
    assert.deepEqual(decode(bytes), { ok: false, error: 'not-text' })
  }
})

test('an ordinary control character does not make a report unreadable', () => {
  const text = `Page one of the wire report, as it came over the line.\f\u0007${CURLY}`
  assert.equal(textOf(Buffer.from(text)), text)
})

test('large files of a legacy encoding are decoded in about linear time', () => {
  const start = performance.now()
  textOf(iconv.encode(CYRILLIC.repeat(60_000), 'windows-1251'))
  assert.ok(performance.now() - start < 3000)
})
