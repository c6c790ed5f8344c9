import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

const NOTHING = [
  'Doctors bombarded the ministry in Orvel with letters.',
  'The mayor of Orvel was attacked in an editorial.',
  'An avalanche of complaints hit the hospital in Orvel.',
  'A political earthquake hit Orvel.',
  'A perfect storm hit the currency in Orvel.',
  'The party won by a landslide in Orvel.',
  'The murder rate in Orvel fell.',
  'The comedian bombed in Orvel.',
  'The law punishes kidnapping with ten years.',
  'Among the risks are piracy and missile attacks.',
  'The brigade fought a blaze in Orvel.',
  'The tax raid on savers was condemned.',
  'The premier launched a fierce attack on his predecessor.',
  'A bear attacked a postman in Orvel.',
  'Panic captured Orvel.',
] as const
const SOMETHING = [
  ['Gunners bombarded the ministry in Orvel with mortars.', 'strike.shelling'],
  ['The mayor of Orvel was attacked in a village.', 'battle.offensive'],
  ['A wave of militants attacked the hospital in Orvel.', 'battle.offensive'],
  ['Gunmen killed his predecessor in Orvel.', 'attack.killing'],
] as const

for (const text of NOTHING) test(`no act: ${text}`, () => assert.deepEqual(typesOf(text), []))
for (const [text, type] of SOMETHING)
  test(`an act: ${text}`, () => assert.ok(typesOf(text).includes(type), `${typesOf(text)}`))
