import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ReportId } from '../record/ids.ts'
import type { Record } from '../record/record.ts'
import { add } from './add.ts'
import { readConfig } from './config.ts'
import type { Desk } from './desk.ts'
import { explain } from './explain.ts'
import { openRecord } from './open-record.ts'
import { evidenceText, learnOutlets, outlets, setOutlet } from './outlets.ts'
import { rebuild } from './rebuild.ts'
import { recordDigest } from './record-digest.ts'
import { undo } from './review.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-outlets-'))
const config = readConfig({})
assert.ok(config.ok)
const { gazetteer, models } = config.value
const opened = await openRecord(join(folder, 'story.gpkg'), { create: true, gazetteer, models })
assert.ok(opened.ok)
const desk: Desk = opened.value
const me = { by: 'anna' }

// Towns of Kentucky, the last with a larger namesake in Virginia.
const LOCAL = ['Bowling Green and Owensboro', 'Paducah', 'Bardstown', 'Owensboro and Paducah', 'Richmond']
const ABROAD = ['Cairo', 'Nairobi', 'Lima', 'Jakarta', 'Oslo']

before(async () => {
  const rows = [
    ...LOCAL.map((towns, at) =>
      row('Creek Courier', at, `The mill was shelled in ${towns} on Monday, a sheriff said.`),
    ),
    ...ABROAD.map((town, at) => row('Meridian Wire', at, `The mill was shelled in ${town} on Monday, a mayor said.`)),
  ]
  const file = join(folder, 'rows.jsonl')
  await writeFile(file, rows.join('\n'))
  const added = await add(desk, [file], { maxBytes: 100_000 })
  assert.ok(added.ok, 'npm run build makes the gazetteer')
  assert.equal(added.value.read, rows.length)
})
after(async () => {
  await desk.close()
  await rm(folder, { recursive: true })
})

function row(outlet: string, at: number, text: string): string {
  return JSON.stringify({ id: `${outlet}-${at}`, outlet, published: `2026-03-0${at + 2}`, text })
}
const richmond = ({ places }: Record) => places.filter(({ name }) => name === 'Richmond').map(({ region }) => region)
const digest = async () => recordDigest(await desk.record())

test('outlets come by name with what could be learned, and nothing is decided before somebody says so', async () => {
  const all = await outlets(desk)
  assert.deepEqual(
    all.map(({ learned, decision }) => [learned.outlet, learned.reports, learned.home, decision]),
    [
      ['Creek Courier', 5, { country: 'US', regions: ['Kentucky'] }, undefined],
      ['Meridian Wire', 5, undefined, undefined],
    ],
  )
  assert.deepEqual(richmond(await desk.record()), ['Virginia'])
  assert.deepEqual(
    all.map(({ learned }) => evidenceText(learned).replace(/\d+%/, 'n%')),
    ['5 of 5 reports, n% of the names in them', 'no place stands out'],
  )
})

test('learning keeps a decision, the record follows, explain says why, and undoing restores it', async () => {
  const before = await digest()
  const learned = await learnOutlets(desk, me)
  assert.ok(learned.ok)
  assert.deepEqual(
    learned.value.kept.map(({ kind, of, value, by }) => [kind, of, value, by]),
    [['learned-home', 'Creek Courier', 'Kentucky, US', 'anna']],
  )
  assert.deepEqual(richmond(await desk.record()), ['Kentucky'])
  const after = await digest()
  const again = await learnOutlets(desk, me)
  assert.deepEqual(again.ok && again.value.kept, [])
  const rebuilt = await rebuild(desk)
  assert.equal(rebuilt.ok && rebuilt.value.digest, after)
  // The brand of ids exists for the compiler only.
  const reading = await desk.store.reading('Creek Courier-4' as ReportId)
  const place = reading?.places.find(({ toponym }) => toponym === 'Richmond')
  const explained = await explain(desk, place?.id ?? '')
  assert.ok(explained.ok)
  assert.equal(explained.value.rule, 'places/by-home')
  assert.match(
    explained.value.notes.join(),
    /because Creek Courier is at home in Kentucky, US \(learned from its reports; 5 of 5/,
  )
  const taken = await undo(desk, undefined, me)
  assert.ok(taken.ok)
  assert.equal(await digest(), before)
})

test('what a person says stands, and learning says that it leaves it', async () => {
  const said = await setOutlet(desk, { outlet: 'creek courier', place: 'Virginia', why: 'it moved' }, me)
  assert.ok(said.ok)
  assert.deepEqual([said.value.of, said.value.kind, said.value.value], ['Creek Courier', 'home', 'Virginia, US'])
  const learned = await learnOutlets(desk, { by: 'bo' })
  assert.ok(learned.ok)
  assert.deepEqual(learned.value.kept, [])
  assert.deepEqual(
    learned.value.left.map(({ decision }) => decision?.by),
    ['anna'],
  )
  assert.deepEqual(richmond(await desk.record()), ['Virginia'])
  const nowhere = await setOutlet(desk, { outlet: 'Creek Courier', place: 'nowhere' }, me)
  assert.equal(nowhere.ok && nowhere.value.value, 'nowhere')
})

test('an outlet of no report and a place that nobody knows are refused', async () => {
  for (const wrong of [
    { outlet: 'Nobody', place: 'LB' },
    { outlet: 'Creek Courier', place: 'Qwyxville' },
  ]) {
    const refused = await setOutlet(desk, wrong, me)
    assert.equal(!refused.ok && refused.error.kind, 'bad-decision')
  }
})
