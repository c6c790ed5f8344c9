import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idFrom } from '../record/ids.ts'
import { conflicts, conflictText } from './conflicts.ts'
import { contractDesk } from './contract-desk.ts'
import { readNow } from './read-now.ts'

const desk = await contractDesk()
after(() => desk.close())
const [withdrawal] = desk.kept.events
const by = { by: 'anna', at: '2026-01-01T00:00:00Z' }

test('what is read of an event, an actor and what is not there', async () => {
  const event = await readNow(desk, withdrawal?.id ?? '', [])
  assert.deepEqual(event?.now, [withdrawal?.id])
  assert.equal(event?.values['status'], 'happened')
  assert.equal((await readNow(desk, desk.kept.actors[0]?.id ?? '', []))?.values['name'], 'Russian troops')
  assert.equal(await readNow(desk, 'v-none', []), undefined)
})

test('a decision that does not go with what is read is listed with what was there; taken back it is not', async () => {
  const of = withdrawal?.id ?? ''
  const id = idFrom('d', 'one')
  await desk.store.decide({ id, kind: 'accept', of, was: { status: 'denied', title: 'a retreat' }, ...by })
  await desk.store.decide({
    id: idFrom('d', 'two'),
    kind: 'note',
    of: 'e-none',
    why: 'odd',
    was: { title: 'a raid' },
    ...by,
  })
  const found = await conflicts(desk)
  assert.deepEqual(
    found.map(({ why }) => why),
    ['read-no-more', 'read-otherwise'].toSorted((a, b) => order(a) - order(b)),
  )
  const texts = found.map(conflictText)
  assert.ok(
    texts.some(text => text.includes('status was “denied”, is now “happened”')),
    texts.join('\n'),
  )
  assert.ok(
    texts.some(text => text.includes('e-none') && text.includes('a raid')),
    texts.join('\n'),
  )
  await desk.store.decide({ id: idFrom('d', 'three'), kind: 'note', of, undoes: id, ...by })
  assert.deepEqual(
    (await conflicts(desk)).map(({ why }) => why),
    ['read-no-more'],
  )
})

// Decisions of one instant stand in the order of their ids.
const order = (why: string) =>
  idFrom('d', why === 'read-no-more' ? 'two' : 'one') < idFrom('d', why === 'read-no-more' ? 'one' : 'two') ? 0 : 1
