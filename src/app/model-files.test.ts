import assert from 'node:assert/strict'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig } from './config.ts'
import { loadModels } from './model-files.ts'

const config = readConfig({})
assert.ok(config.ok)
const shipped = config.value.models
const folder = await mkdtemp(join(tmpdir(), 'dateline-models-'))
after(() => rm(folder, { recursive: true }))

test('where there is no folder, or none of its files, reading goes by rules', async () => {
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'file'), '')
  for (const name of ['none', 'empty', 'file'])
    assert.deepEqual(await loadModels(join(folder, name)), { ok: true, value: {} })
})

test('a file that is there is used without the others, and the id is of what was used', async () => {
  const some = join(folder, 'some')
  await mkdir(some)
  await copyFile(join(shipped, 'lemmas.bin'), join(some, 'lemmas.bin'))
  const [one, all] = [await loadModels(some), await loadModels(shipped)]
  assert.ok(one.ok && all.ok)
  assert.equal(one.value.lemmas?.lemmaOf('hostages', 'NOUN', 'NNS'), 'hostage')
  assert.equal(one.value.syntax, undefined)
  assert.match(one.value.id ?? '', /^[0-9a-f]{8}$/)
  assert.notEqual(one.value.id, all.value.id)
})

test('models are opened once per folder', async () => {
  assert.equal(
    await loadModels(shipped).then(all => all.ok && all.value),
    await loadModels(shipped).then(all => all.ok && all.value),
  )
})

test('a file that is there and cannot be used is a problem that names it', async () => {
  const [other, unreadable] = [join(folder, 'other'), join(folder, 'unreadable')]
  await mkdir(other)
  await copyFile(join(shipped, 'lemmas.bin'), join(other, 'words.bin'))
  const detail = 'it is a weight file for lemmas'
  assert.deepEqual(await loadModels(other), {
    ok: false,
    error: { kind: 'bad-model', path: join(other, 'words.bin'), detail },
  })
  await mkdir(join(unreadable, 'syntax.bin'), { recursive: true })
  const loaded = await loadModels(unreadable)
  assert.ok(!loaded.ok && loaded.error.kind === 'bad-model')
  assert.match(loaded.error.detail, /EISDIR/)
})
