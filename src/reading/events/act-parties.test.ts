import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import type { Party } from '../../record/event.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

type Told = readonly (readonly [kind: Party['kind'], name: string])[]
interface Sample {
  readonly text: string
  readonly agents?: Told
  readonly targets?: Told
}

const SAMPLES: readonly Sample[] = [
  {
    text: 'Rebels kidnapped a priest, a teacher and two drivers near Orvel.',
    agents: [['people', 'Rebels']],
    targets: [
      ['people', 'priest'],
      ['people', 'teacher'],
      ['people', 'two drivers'],
    ],
  },
  {
    text: 'A group of guerrillas burned three buses.',
    agents: [['people', 'group of guerrillas']],
    targets: [['thing', 'three buses']],
  },
  { text: 'The army shelled a school near Orvel.', agents: [['organisation', 'army']], targets: [['thing', 'school']] },
  { text: 'A bomb exploded outside the embassy on Sunday.', targets: [['thing', 'embassy']] },
  { text: 'Two nurses died in the attack.', targets: [['people', 'Two nurses']] },
  { text: 'The blast killed two nurses.', targets: [['people', 'two nurses']] },
  {
    text: 'Rebels claimed responsibility for the kidnapping of a priest.',
    agents: [['people', 'Rebels']],
    targets: [['people', 'priest']],
  },
  {
    text: 'Soldiers killed three reporters: Ilse Brandt, a photographer, and Karl Moser, her driver.',
    agents: [['people', 'Soldiers']],
    targets: [
      ['person', 'Ilse Brandt'],
      ['person', 'Karl Moser'],
    ],
  },
  {
    text: 'Rebels killed the mayor of the town, as well as two farmers.',
    agents: [['people', 'Rebels']],
    targets: [
      ['people', 'mayor'],
      ['people', 'two farmers'],
    ],
  },
  { text: 'The attack was attributed to rebels.', agents: [['people', 'rebels']] },
  {
    text: 'They blamed rebels for the attack on the clinic.',
    agents: [['people', 'rebels']],
    targets: [['thing', 'clinic']],
  },
  { text: 'The clinic was damaged on Sunday.', targets: [['thing', 'clinic']] },
]

const plain = (list: readonly { readonly value: Party }[] | undefined): Told =>
  (list ?? []).map(({ value }) => [value.kind, value.name])

for (const { text, agents = [], targets = [] } of SAMPLES) {
  test(`who and what is in: ${text}`, () => {
    const { events } = findEvents(standIn(text, shippedModels()))
    const event = events.find(({ agents, targets }) => agents ?? targets)
    assert.deepEqual([plain(event?.agents), plain(event?.targets)], [agents, targets])
  })
}
