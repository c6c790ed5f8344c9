import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const SAMPLES: readonly {
  readonly text: string
  readonly agents: readonly string[]
  readonly targets?: readonly string[]
}[] = [
  { text: 'The killing of a shepherd by settlers angered the valley.', agents: ['settlers'], targets: ['shepherd'] },
  { text: 'The killing of a shepherd by Friday angered the valley.', agents: [], targets: ['shepherd'] },
  {
    text: "The reporter's arrest by the secret police angered her paper.",
    agents: ['secret police'],
    targets: ['reporter'],
  },
  { text: 'Fighting between the army and the militia broke out in Orvel.', agents: ['army', 'militia'] },
  { text: 'Clashes erupted between farmers and herders in Orvel.', agents: ['farmers', 'herders'] },
  { text: 'Shells fired by the rebels landed on a market in Orvel.', agents: ['rebels'] },
  {
    text: 'Shelling by government forces hit a hospital in Orvel.',
    agents: ['government forces'],
    targets: ['hospital'],
  },
  { text: 'Shells hit a hospital in Orvel.', agents: [], targets: ['hospital'] },
  {
    text: 'The former governor was sentenced to ten years in prison by a court.',
    agents: ['court'],
    targets: ['former governor'],
  },
  { text: 'Fans of the two clubs clashed with riot police.', agents: ['Fans'], targets: ['riot police'] },
  { text: 'Zelmir imposed sanctions on four officials on Monday.', agents: [], targets: ['four officials'] },
  { text: 'Soldiers burned the harvest of the villagers.', agents: ['Soldiers'], targets: ['harvest'] },
  { text: 'A drone slammed into a gas field.', agents: [], targets: ['gas field'] },
  { text: 'The army fired two missiles at a depot.', agents: ['army'], targets: ['depot'] },
  { text: 'The bishop held talks with the commander.', agents: ['bishop'], targets: ['commander'] },
]

for (const { text, agents, targets } of SAMPLES) {
  test(`who does it: ${text}`, () => {
    const { events } = findEvents(standIn(text, shippedModels()))
    const told = events.map(event => ({
      agents: event.agents?.map(({ value }) => value.name) ?? [],
      targets: event.targets?.map(({ value }) => value.name) ?? [],
    }))
    assert.ok(
      told.some(
        one => String(one.agents) === String(agents) && (!targets || targets.every(name => one.targets.includes(name))),
      ),
      JSON.stringify(told),
    )
  })
}
