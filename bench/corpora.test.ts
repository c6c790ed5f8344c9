import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { corporaFolder, explainMissing, LANGUAGE_CORPORA } from './corpora.ts'

test('the folder given goes before the environment', () => {
  assert.equal(corporaFolder('given'), 'given')
})

test('missing corpora are named with their homes, present ones are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-corpora-'))
  try {
    const { ewtDev, gumDev } = LANGUAGE_CORPORA
    mkdirSync(join(folder, 'treebanks'))
    writeFileSync(join(folder, ewtDev.path), '')
    const complaint = explainMissing(folder, [ewtDev, gumDev]) ?? ''
    assert.match(complaint, /gum-dev\.conllu\.gz {2}from UD English GUM, https:/)
    assert.doesNotMatch(complaint, /ewt-dev/)
    assert.equal(explainMissing(folder, [ewtDev]), undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
