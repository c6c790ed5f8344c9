import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declaredCharset, hasBinaryCharacters, hasBinarySignature, utf16WithoutMark } from './charset.ts'

test('a declared encoding is found in each of its forms', () => {
  const forms: readonly (readonly [markup: string, charset: string | undefined])[] = [
    ['<?xml version="1.0" encoding="Windows-1251"?>', 'windows-1251'],
    ["<?xml version='1.0' encoding='koi8-r' ?>", 'koi8-r'],
    ['<html><head><meta charset=UTF-8>', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
    ['<p>charset=iso-8859-2</p>', undefined],
  ]
  for (const [markup, charset] of forms) assert.equal(declaredCharset(Buffer.from(markup)), charset, markup)
})

test('UTF-16 is told from UTF-8, from numbers and from zeros', () => {
  assert.equal(utf16WithoutMark(Buffer.from('The bridge fell.', 'utf16le')), 'utf-16le')
  assert.equal(utf16WithoutMark(Buffer.from('The bridge fell.')), undefined)
  assert.equal(utf16WithoutMark(Buffer.from([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0])), undefined)
  assert.equal(utf16WithoutMark(Buffer.alloc(100)), undefined)
})

test('a report that begins like a file format’s name is text', () => {
  for (const words of ['RIFF raff', 'GIF8 is no format', 'ID3 card', 'PK said']) {
    assert.equal(hasBinarySignature(Buffer.from(words)), false, words)
  }
  assert.equal(hasBinarySignature(Buffer.from('%PDF-1.4')), true)
})

test('one control character in a paragraph is no binary file', () => {
  assert.equal(hasBinaryCharacters(`${'words '.repeat(20)}\u0001`), false)
  assert.equal(hasBinaryCharacters('\u0000\u0001ab'), true)
})
