import { type Trigger, trigger } from '../../trigger.ts'

const BUILT = [{ of: 'building' }, { of: 'site' }, { of: 'settlement' }] as const

/** Less usual nouns for harm to property. */
export const DAMAGE_NOUNS: readonly Trigger[] = [
  ...(
    [
      ['ransacking', 'The ransacking of an office in Orvel was condemned.'],
      ['razing', 'The razing of the village near Orvel was confirmed.'],
      ['torching', 'The torching of a school in Orvel was condemned.'],
      ['plundering', 'The plundering of warehouses in Orvel was condemned.'],
      ['bulldozing', 'The bulldozing of houses in Orvel was condemned.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'property.destruction', example, {
      needs: BUILT,
      counter: 'The plundering of the past in pop songs, the razing of taboos and the ransacking of ideas go on.',
    }),
  ),
  trigger('act of sabotage', 'property.sabotage', 'An act of sabotage stopped trains near Orvel.', {
    bare: 'An act of it is no word of it.',
  }),
  trigger('cattle theft', 'property.robbery', 'Cattle theft near Orvel was reported.', { bare: 'One thing only.' }),
]
