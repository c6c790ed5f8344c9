import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { FRAMES, WITHOUT_ARMS } from './lexicon/frames.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)
const told = (texts: readonly string[]) => texts.filter(text => typesOf(text).length > 0)

test('worlds of sport and fiction, and who has no arms, tell no act by their examples', () => {
  assert.deepEqual(told([...FRAMES, ...WITHOUT_ARMS.map(([, , example]) => ({ example }))].map(row => row.example)), [])
  assert.deepEqual(
    FRAMES.flatMap(({ counter }) => counter ?? []).filter(text => typesOf(text).length === 0),
    [],
  )
})

test('works and those who make them tell what nobody did', () => {
  assert.deepEqual(
    told([
      'The mural in Orvel shows soldiers storming a bridge.',
      'In the play, soldiers burn a village.',
      'The actor plays a colonel who shoots his own men.',
      'It is 2071 and the drowned city of Orvel has been bombed by pirates.',
      'He plays a deserter who shoots his sergeant in Orvel.',
      'A tale of child soldiers who burn a village won the prize in Orvel.',
      'A radio play about the assassination was broadcast on Sunday.',
    ]),
    [],
  )
  assert.deepEqual(typesOf('Soldiers stormed the theatre in Orvel on Monday.'), ['battle.offensive'])
})

test('a score beside a verb of games is sport; fans who clash with police before a match are none', () => {
  assert.deepEqual(told(['Tarsk beat off a late assault to win 20-18.']), [])
  assert.deepEqual(typesOf('Rebels attacked Orvel before the home side scored.'), ['battle.offensive'])
})

test('an exercise attacks nobody, but who is killed in one is dead', () => {
  assert.deepEqual(
    told([
      'Marines attacked a beach near Orvel in an exercise.',
      'Tanks attacked a mock village near Orvel.',
      'Gunners fired shells at dummy targets near Orvel.',
      'In a drill on Monday, soldiers stormed a school in Orvel and burned a van.',
      'Soldiers stormed a hill near Orvel in the final phase of the manoeuvres.',
      'Villagers fled to cellars when sirens sounded in Orvel in the yearly drill.',
      'Live-fire training: gunners shelled a hill near Orvel.',
    ]),
    [],
  )
  assert.deepEqual(typesOf('Two soldiers were killed during an exercise near Orvel.'), ['attack.killing'])
  assert.deepEqual(typesOf('Rebels attacked an army training range near Orvel.'), ['battle.offensive'])
})

test('what is so of a kind is no act, what a headline tells in the present is one', () => {
  assert.deepEqual(
    told([
      'Drones often strike at night.',
      'Armies withdraw when they run out of shells.',
      'Bombs kill more civilians than bullets do.',
      'A siege is a test of patience.',
      'Insurance does not cover acts such as looting.',
    ]),
    [],
  )
  assert.deepEqual(typesOf('Rebels seize Orvel'), ['territory.taken'])
})

test('parties take towns by votes, and ministers fight with words', () => {
  assert.deepEqual(
    told([
      'The party captured Orvel in the local election.',
      'The minister was ambushed in the debate.',
      'The speaker was toppled by rebels in his own party.',
      'The new law has come under attack.',
      'The oil company pulled out of Orvel.',
    ]),
    [],
  )
  assert.deepEqual(typesOf('Rebels captured Orvel in June after votes.'), ['territory.taken'])
})
