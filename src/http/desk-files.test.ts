import assert from 'node:assert/strict'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { deskFile } from './desk-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'notes.txt'), 'not of a kind we serve')
const outside = mkdtempSync(join(tmpdir(), 'outside-'))
writeFileSync(join(outside, 'secret.json'), '{}')
symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'))

test('the start page is the index file', async () => {
  assert.equal((await deskFile(folder, '/'))?.mediaType, 'text/html; charset=utf-8')
})

test('nothing outside the folder is served', async () => {
  const escapes = [
    `/../${outside.split('/').at(-1)}/secret.json`,
    `/%2e%2e/${outside.split('/').at(-1)}/secret.json`,
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cx.json',
    '/link.json',
    '/%00.json',
    '/%zz.json',
    '/notes.txt',
  ]
  for (const address of escapes) assert.equal(await deskFile(folder, address), undefined, address)
})
