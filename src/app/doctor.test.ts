import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { WEIGHT_TASKS } from '../reading/knowledge.ts'
import { checkModels } from './check-models.ts'
import { readConfig } from './config.ts'
import { doctor } from './doctor.ts'

test('what is missing is said with how to get it; what is there, with what it is', async () => {
  const checks = await doctor({
    gazetteer: '/nowhere/g.bin',
    places: '/nowhere',
    models: '/nowhere',
    desk: '/nowhere',
    searchPath: '',
  })
  const by = new Map(checks.map(check => [check.name, check]))
  assert.deepEqual(by.get('Gazetteer')?.state, 'missing')
  assert.equal(by.get('Desk')?.todo, 'npm run build')
  assert.match(by.get('Chromium')?.todo ?? '', /apt install chromium/)
  for (const task of WEIGHT_TASKS) assert.equal(by.get(`Weights for ${task}`)?.state, 'optional', task)
  assert.deepEqual([by.get('Node')?.state, by.get('SQLite')?.state], ['ok', 'ok'])
  for (const check of checks) if (check.state === 'missing') assert.ok(check.todo, check.name)
})

test('a weight file is said with what it is for, its size and its card; a damaged one with what is wrong', async () => {
  const config = readConfig({})
  assert.ok(config.ok)
  const { models } = config.value
  const lemmas = (await checkModels(models)).find(({ name }) => name === 'Weights for lemmas')
  assert.match(lemmas?.detail ?? '', /^dictionary forms .*; 0\.\d\d MB at .*lemmas\.bin, card .*lemmas\.md$/)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-models-'))
  after(() => rm(folder, { recursive: true }))
  const bytes = await readFile(join(models, 'lemmas.bin'))
  await writeFile(join(folder, 'lemmas.bin'), bytes.subarray(0, 5000))
  await writeFile(join(folder, 'words.bin'), bytes)
  const checks = await checkModels(folder)
  const by = new Map(checks.map(check => [check.name, check]))
  assert.match(by.get('Weights for words')?.detail ?? '', /words\.bin cannot be used: it is a weight file for lemmas$/)
  assert.match(
    by.get('Weights for lemmas')?.detail ?? '',
    /lemmas\.bin cannot be used: its checksum is wrong: it was cut short or changed$/,
  )
  for (const task of ['words', 'lemmas']) assert.equal(by.get(`Weights for ${task}`)?.state, 'missing')
})
