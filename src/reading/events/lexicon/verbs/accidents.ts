import { type Trigger, trigger } from '../../trigger.ts'

const FIRE = [
  { subject: 'blaze', through: 'housing' },
  { subject: 'blaze', object: 'housing' },
  { subject: 'blaze', in: 'housing' },
] as const

/** Less usual words for accidents, for what nature does, and for crime, before the words that other rows read as acts of war. */
export const ACCIDENT_VERBS: readonly Trigger[] = [
  ...(
    [
      ['skid', 'A bus skidded off the road near Orvel.', 'The talks skidded to a halt.'],
      ['slide off', 'A lorry slid off the road near Orvel.', 'The blanket slid off.'],
      ['swerve', 'A bus swerved into a ditch near Orvel.', 'The speech swerved into farce.'],
      ['slam', 'A truck slammed into a queue of people in Orvel.', 'A drone slammed into a queue in Orvel.'],
      ['run into', 'A train ran into a bus near Orvel.', 'The plan ran into trouble.'],
      ['smash', 'A lorry smashed into a bus near Orvel.', 'A missile smashed into a bus near Orvel.'],
      ['career', 'A lorry careered into a market in Orvel.', 'She made a career in Orvel.'],
      ['overturn', 'A lorry overturned near Orvel.', 'The senate overturned the veto.'],
    ] as const
  ).map(([word, example, counter]) =>
    trigger(word, 'other.accident', example, { needs: [{ subject: 'carrier' }], intransitive: true, counter }),
  ),
  trigger('hit', 'other.accident', 'A train hit a lorry near Orvel.', {
    needs: [
      { subject: 'train', object: 'carrier' },
      { subject: 'train', object: 'people' },
    ],
    counter: 'A missile hit a lorry near Orvel.',
  }),
  trigger('go down', 'other.accident', 'A migrant boat went down off Orvel.', {
    needs: [{ subject: 'boats' }, { subject: 'aircraft' }],
    intransitive: true,
    counter: 'The price of fish went down in Orvel.',
  }),
  trigger('go under', 'other.accident', 'A boat went under off Orvel.', {
    needs: [{ subject: 'boats' }],
    intransitive: true,
    counter: 'A bank went under in Orvel.',
  }),
  trigger('capsize', 'other.accident', 'A ferry capsized off Zanzibar.', {
    needs: [{ subject: 'carrier' }, { object: 'carrier' }],
    intransitive: true,
    counter: 'The economy capsized.',
  }),
  trigger('run aground', 'other.accident', 'A tanker ran aground off Zanzibar.', {
    needs: [{ subject: 'carrier' }],
    intransitive: true,
    counter: 'The talks ran aground.',
  }),
  trigger('come down', 'other.accident', 'A helicopter came down near Orvel.', {
    needs: [{ subject: 'aircraft' }, { subject: 'edifice' }],
    intransitive: true,
    counter: 'The fever came down.',
  }),
  trigger('catch fire', 'other.accident', 'A ferry caught fire off Orvel.', {
    needs: [{ subject: 'carrier' }, { subject: 'housing' }],
    intransitive: true,
    counter: 'The idea caught fire in Orvel.',
  }),
  trigger('break out', 'other.accident', 'A fire broke out in a factory in Orvel.', {
    needs: [
      { subject: 'blaze', in: 'housing' },
      { subject: 'blaze', at: 'housing' },
      { subject: 'blaze', on: 'boats' },
    ],
    intransitive: true,
    counter: 'A row broke out in a factory in Orvel.',
  }),
  ...(
    [
      ['rip', 'Fire ripped through a nightclub in Orvel.'],
      ['rage', 'A blaze raged through a market in Orvel.'],
      ['destroy', 'A fire destroyed a market in Orvel.'],
      ['engulf', 'A blaze engulfed a hotel in Orvel.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'other.accident', example, {
      needs: FIRE,
      intransitive: true,
      counter: 'Rage destroyed a friendship.',
    }),
  ),
  trigger('burst', 'other.accident', 'A dam burst near Orvel.', {
    needs: [{ subject: 'levee' }],
    intransitive: true,
    counter: 'The bubble burst in Orvel.',
  }),
  trigger('trap', 'other.accident', 'Nine miners were trapped in a coal mine near Orvel.', {
    needs: [{ object: 'miners', in: 'pit' }],
    counter: 'Nine mice were trapped in a mine near Orvel.',
  }),
  trigger('crush', 'other.accident', 'Dozens were crushed in a stampede in Orvel.', {
    needs: [{ object: 'people', in: 'mishap' }],
    counter: 'The champions were crushed in Orvel.',
  }),
  trigger('explode', 'other.accident', 'An ammunition depot exploded by accident near Orvel.', {
    needs: [{ by: 'mishap' }],
    intransitive: true,
  }),

  ...(
    [
      ['slam', 'A cyclone slammed into Orvel.'],
      ['make landfall', 'A cyclone made landfall near Orvel.'],
      ['swamp', 'Floodwater swamped the town of Orvel.'],
      ['rattle', 'An aftershock rattled Orvel.'],
      ['barrel', 'A hurricane barrelled into Orvel.'],
      ['swallow', 'A mudslide swallowed a village near Orvel.'],
      ['sweep away', 'A mudslide swept away 30 houses near Orvel.'],
      ['burn', 'A wildfire burned 200 homes near Orvel.'],
      ['rage', 'Wildfires are raging near Orvel.'],
      ['scorch', 'A wildfire scorched the hills near Orvel.'],
      ['spread', 'A wildfire spread towards Orvel.'],
      ['surround', 'Wildfires surrounded a village near Orvel.'],
      ['capture', 'Floodwaters captured the streets of Orvel.'],
      ['isolate', 'Floods isolated 12 villages near Orvel.'],
      ['strand', 'Floods stranded 900 people near Orvel.'],
      ['injure', 'A tornado injured 12 people near Orvel.'],
      ['damage', 'A storm damaged 90 houses near Orvel.'],
      ['level', 'A tornado levelled 90 houses near Orvel.'],
      ['topple', 'A storm toppled trees near Orvel.'],
      ['take life', 'The floods took six lives near Orvel.'],
      ['wipe out', 'A mudslide wiped out a village near Orvel.'],
      ['affect', 'Floods affected 300,000 people near Orvel.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'other.disaster', example, {
      needs: [{ subject: 'nature' }],
      intransitive: true,
      counter: 'A rumour swept away all doubts and rattled the bank.',
    }),
  ),
  trigger('burst bank', 'other.disaster', 'Rivers burst their banks in Orvel.', {
    needs: [{ subject: 'stream' }],
    intransitive: true,
    counter: 'The pipe burst near the bank.',
  }),
  trigger('pour', 'other.disaster', 'Lava poured into a village near Orvel.', {
    needs: [{ subject: 'lava' }],
    intransitive: true,
    counter: 'Money poured into a village near Orvel.',
  }),
  trigger('give way', 'other.accident', 'A dam gave way near Orvel.', {
    needs: [{ subject: 'levee' }, { subject: 'edifice' }],
    intransitive: true,
    counter: 'The senate gave way on pensions.',
  }),
  trigger('sweep', 'other.disaster', 'Whole streets of Orvel were swept into the sea.', {
    needs: [{ subject: 'nobody', into: 'sea' }],
    counter: 'The crumbs were swept into a pan.',
  }),
  trigger('give way', 'other.disaster', 'A hillside gave way near Orvel.', {
    needs: [{ subject: 'slope' }],
    intransitive: true,
    counter: 'Doubt gave way to hope in Orvel.',
  }),

  trigger('smuggle', 'other.crime', 'Cocaine was smuggled through Orvel.', {
    needs: [{ object: 'drug' }],
    counter: 'He smuggled a joke into the speech.',
  }),
  trigger('poach', 'other.crime', 'Men poached two elephants near Orvel.', {
    needs: [{ object: 'wildlife' }],
    counter: 'The club poached a coach.',
  }),
  trigger('kill', 'other.crime', 'Poachers killed two rhinos near Orvel.', {
    needs: [{ object: 'wildlife' }],
    counter: 'Poachers killed two guards near Orvel.',
  }),
]
