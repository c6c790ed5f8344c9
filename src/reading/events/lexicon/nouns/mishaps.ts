import { type Trigger, trigger } from '../../trigger.ts'
import { ofOnly } from '../condition-pairs.ts'

const PAIR = 'The two words name one mishap.'

/** Nouns for accidents, and for what nature does where the place is told. */
export const MISHAP_NOUNS: readonly Trigger[] = [
  trigger('plane crash', 'other.accident', 'A plane crash near Orvel killed six.', { bare: PAIR }),
  trigger('helicopter crash', 'other.accident', 'A helicopter crash near Orvel killed six.', { bare: PAIR }),
  trigger('train crash', 'other.accident', 'A train crash near Orvel killed six.', { bare: PAIR }),
  trigger('bus crash', 'other.accident', 'A bus crash near Orvel killed six.', { bare: PAIR }),
  trigger('train collision', 'other.accident', 'A train collision near Orvel killed six.', { bare: PAIR }),
  trigger('road accident', 'other.accident', 'A road accident near Orvel killed six.', { bare: PAIR }),
  trigger('mine collapse', 'other.accident', 'A mine collapse near Orvel killed six.', { bare: PAIR }),
  trigger('derailment', 'other.accident', 'The derailment of a train near Orvel blocked the line.', {
    needs: ofOnly('carrier'),
    counter: 'The derailment of the talks was feared.',
  }),
  trigger('shipwreck', 'other.accident', 'A shipwreck off Zanzibar killed six.', {
    needs: ofOnly('boats', 'exile'),
    counter: 'The shipwreck of a marriage is her theme.',
  }),
  trigger('stampede', 'other.accident', 'A stampede in Orvel killed six.', {
    needs: ofOnly('people', 'folk'),
    counter: 'A stampede of orders hit the shop.',
  }),
  ...(
    [
      ['train accident', 'A train accident near Orvel killed six.'],
      ['traffic accident', 'A traffic accident near Orvel killed six.'],
      ['road crash', 'A road crash near Orvel killed six.'],
      ['air crash', 'An air crash near Orvel killed six.'],
      ['lorry crash', 'A lorry crash near Orvel killed six.'],
      ['crowd crush', 'A crowd crush in Orvel killed six.'],
      ['gas leak', 'A gas leak in Orvel killed six.'],
      ['methane blast', 'A methane blast near Orvel killed six.'],
      ['methane explosion', 'A methane explosion near Orvel killed six.'],
      ['gas blast', 'A gas blast in Orvel killed six.'],
      ['boiler explosion', 'A boiler explosion in Orvel killed six.'],
      ['warehouse fire', 'A warehouse fire in Orvel killed six.'],
      ['hotel fire', 'A hotel fire in Orvel killed six.'],
      ['house fire', 'A house fire in Orvel killed six.'],
      ['hospital fire', 'A hospital fire in Orvel killed six.'],
      ['nightclub fire', 'A nightclub fire in Orvel killed six.'],
      ['bridge collapse', 'A bridge collapse in Orvel killed six.'],
      ['dam collapse', 'A dam collapse near Orvel killed six.'],
      ['dam burst', 'A dam burst near Orvel killed six.'],
      ['roof collapse', 'A roof collapse in Orvel killed six.'],
      ['oil spill', 'An oil spill off Orvel was reported.'],
      ['toxic spill', 'A toxic spill near Orvel was reported.'],
      ['ferry disaster', 'A ferry disaster off Orvel killed six.'],
      ['mining accident', 'A mining accident near Orvel killed six.'],
    ] as const
  ).map(([word, example]) => trigger(word, 'other.accident', example, { bare: PAIR })),
  trigger('pile-up', 'other.accident', 'A pile-up on the motorway near Orvel killed six.', {
    needs: ofOnly('carrier'),
    counter: 'A pile-up of debts worried the bank.',
  }),
  trigger('collapse', 'other.accident', 'The collapse of a mine near Orvel killed six.', {
    needs: [{ of: 'edifice' }, { of: 'pit' }],
    counter: 'The collapse of a bank in Orvel cost millions.',
  }),
  trigger('sinking', 'other.accident', 'The sinking of a ferry off Orvel killed six.', {
    needs: [{ of: 'boats' }],
    counter: 'The sinking of a well near Orvel took a week.',
  }),
  trigger('capsizing', 'other.accident', 'The capsizing of a ferry off Orvel killed six.', {
    needs: ofOnly('boats'),
  }),
  trigger('earthquake', 'other.disaster', 'An earthquake in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('flood', 'other.disaster', 'Floods in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('flooding', 'other.disaster', 'Flooding in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('landslide', 'other.disaster', 'A landslide in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('mudslide', 'other.disaster', 'A mudslide in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('wildfire', 'other.disaster', 'Wildfires in Herat left six dead.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { near: 'territory', of: 'nobody' },
    ],
  }),
  trigger('eruption', 'other.disaster', 'The eruption of a volcano near Orvel killed six.', {
    needs: [{ of: 'nature' }, { of: 'territory' }],
    counter: 'The eruption of joy in Orvel was heard far away.',
  }),
  ...(
    [
      ['tremor', 'A tremor in Herat left six dead.'],
      ['quake', 'A quake in Herat left six dead.'],
      ['avalanche', 'An avalanche in Herat left six dead.'],
      ['cyclone', 'A cyclone in Herat left six dead.'],
      ['tornado', 'A tornado in Herat left six dead.'],
      ['tsunami', 'A tsunami near Herat left six dead.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'other.disaster', example, {
      needs: [
        { in: 'territory', of: 'nobody' },
        { near: 'territory', of: 'nobody' },
      ],
      counter: 'A tremor of doubt, an avalanche of mail, a tsunami of debt, a tornado of dust, a quake of markets.',
    }),
  ),
  ...(
    [
      'drug trafficking',
      'human trafficking',
      'arms trafficking',
      'drug smuggling',
      'arms smuggling',
      'weapons smuggling',
      'migrant smuggling',
      'people smuggling',
      'extortion',
    ] as const
  ).map(word =>
    trigger(word, 'other.crime', `${word[0]?.toUpperCase()}${word.slice(1)} near Kherson was reported.`, {
      needs: [{ by: 'force' }, { in: 'territory' }, { near: 'territory' }, { through: 'territory' }],
      counter: `He wrote a thesis about ${word}.`,
    }),
  ),
]
