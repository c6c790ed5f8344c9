import assert from 'node:assert/strict'
import { basename, delimiter, dirname } from 'node:path'
import { test } from 'node:test'
import { installedProgram } from './installed-program.ts'

test('a program is found on the search path or by its path, and only if it is there', () => {
  const node = process.execPath
  assert.equal(installedProgram(['no-such-program', basename(node)], `/nowhere${delimiter}${dirname(node)}`), node)
  assert.equal(installedProgram([node], ''), node)
  assert.equal(installedProgram([basename(node)], '/nowhere'), undefined)
})
