import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of arms, relief, money and refuge given: aid that reports tell of with rarer words. */
export const RELIEF_VERBS: readonly Trigger[] = [
  trigger('back', 'aid.military', 'The emirate backed the rebels with weapons.', {
    needs: [{ with: 'rifle' }, { with: 'weapon' }, { with: 'materiel' }],
    counter: 'The fan backed the club with songs.',
  }),
  ...[
    'send',
    'ship',
    'give',
    'supply',
    'deliver',
    'donate',
    'transfer',
    'sell',
    'provide',
    'hand over',
    'gift',
    'fly',
    'lend',
  ].map(word =>
    trigger(word, 'aid.military', `Britain may ${word} howitzers to Ukraine.`, {
      needs: [
        { subject: 'state', object: 'materiel', to: 'power' },
        { object: 'materiel', to: 'state' },
        { object: 'materiel', to: 'band' },
        { subject: 'ministry', object: 'materiel', to: 'power' },
      ],
      counter: `The shop may ${word} carriers to the hotel.`,
    }),
  ),
  trigger('give', 'aid.military', 'Poland gave Ukraine six howitzers.', {
    needs: [{ subject: 'state', object: 'materiel' }],
    counter: 'The museum gave the school two tanks.',
  }),
  ...['receive', 'get', 'obtain', 'take delivery of', 'acquire'].map(word =>
    trigger(word, 'aid.military', `Poland may ${word} howitzers from Britain.`, {
      needs: [
        { subject: 'power', object: 'materiel', from: 'power' },
        { subject: 'power', object: 'weapon', from: 'power' },
        { subject: 'power', object: 'plane', from: 'power' },
      ],
      counter: `The museum may ${word} a painting.`,
    }),
  ),
  trigger('arrive', 'aid.military', 'Howitzers arrived in Ukraine from Britain.', {
    needs: [
      { subject: 'materiel', from: 'power' },
      { subject: 'materiel', in: 'state' },
      { subject: 'plane', from: 'power' },
    ],
    intransitive: true,
    counter: 'Tanks of water arrived at the farm.',
  }),
  ...['approve', 'clear', 'greenlight', 'authorise', 'authorize'].map(word =>
    trigger(word, 'aid.military', `Washington may ${word} an arms package for Ukraine.`, {
      needs: [
        { object: 'milpackage' },
        { object: 'sale', of: 'materiel' },
        { object: 'sale', of: 'weapon' },
        { object: 'sale', of: 'plane' },
      ],
      counter: `The board may ${word} the sale of the hotel.`,
    }),
  ),

  ...['receive', 'get', 'collect'].map(word =>
    trigger(word, 'aid.humanitarian', `Forty families may ${word} food rations in Orvel.`, {
      needs: [
        { subject: 'folk', object: 'succour' },
        { subject: 'people', object: 'succour', in: 'territory' },
        { subject: 'dwellers', object: 'succour' },
      ],
      counter: `The champion may ${word} a medal in Orvel.`,
    }),
  ),
  trigger('treat', 'aid.humanitarian', 'The charity treated 300 people in Orvel.', {
    needs: [{ subject: 'aidgiver', object: 'people' }],
    counter: 'The aunt treated the boys to cake.',
  }),
  ...['set up', 'open', 'establish', 'run'].map(word =>
    trigger(word, 'aid.humanitarian', `The charity may ${word} a field hospital in Orvel.`, {
      needs: [{ object: 'fieldhospital' }],
      counter: `The baker may ${word} a stall in Orvel.`,
    }),
  ),
  ...['land', 'arrive', 'reach', 'dock', 'fly into', 'flow into', 'enter', 'trickle into'].map(word =>
    trigger(word, 'aid.humanitarian', `Food aid may ${word} ${/reach|into|enter/.test(word) ? '' : 'in '}Orvel.`, {
      needs: [
        { subject: 'succour', in: 'territory' },
        { subject: 'succour', object: 'territory' },
        { subject: 'succour', into: 'territory' },
        { subject: 'reliefteam' },
        { subject: 'ship', with: 'relief' },
        { subject: 'ship', of: 'succour' },
      ],
      intransitive: true,
      counter: `The ferry may ${word} ${/reach|into|enter/.test(word) ? '' : 'in '}Orvel.`,
    }),
  ),
  ...['bring', 'ferry', 'carry', 'deliver', 'provide', 'donate', 'parachute', 'send', 'pump', 'truck', 'supply'].map(
    word =>
      trigger(word, 'aid.humanitarian', `Volunteers may ${word} drinking water to Orvel.`, {
        needs: [
          { subject: 'power', object: 'relief', into: 'territory' },
          { subject: 'power', object: 'relief', over: 'territory' },
          { subject: 'power', object: 'relief', in: 'territory' },
          { subject: 'aidgiver', object: 'relief', to: 'building' },
          { subject: 'aidgiver', object: 'relief', to: 'people' },
          { subject: 'state', object: 'relief', to: 'people' },
          { subject: 'aidgiver', object: 'relief', to: 'territory' },
          { subject: 'state', object: 'foodstuffs', to: 'state' },
          { subject: 'aidtruck', object: 'relief' },
        ],
        counter: `The waiter may ${word} drinking water to the table.`,
      }),
  ),
  ...['reach', 'make to', 'get through to', 'arrive'].map(word =>
    trigger(
      word,
      'aid.humanitarian',
      `An aid convoy may ${word.replace('make', 'make it')} ${word === 'arrive' ? 'in ' : ''}Orvel.`,
      {
        needs: [{ subject: 'aidtruck' }],
        intransitive: true,
        counter: `The parade may ${word.replace('make', 'make it')} ${word === 'arrive' ? 'in ' : ''}Orvel.`,
      },
    ),
  ),
  ...['send', 'dispatch', 'fly'].map(word =>
    trigger(word, 'aid.humanitarian', `The kingdom may ${word} doctors to Orvel.`, {
      needs: [
        { subject: 'state', object: 'helper', to: 'territory' },
        { subject: 'state', object: 'helper', to: 'state' },
      ],
      counter: `The clinic may ${word} doctors to a fair.`,
    }),
  ),
  ...['provide', 'supply'].map(word =>
    trigger(word, 'aid.humanitarian', `The charity may ${word} families in Orvel with blankets.`, {
      needs: [
        { subject: 'aidgiver', with: 'succour' },
        { subject: 'power', with: 'succour' },
        { subject: 'nobody', with: 'succour' },
        { subject: 'aidgiver', object: 'folk', with: 'relief' },
        { object: 'folk', with: 'succour' },
      ],
      counter: `The hotel may ${word} guests with umbrellas.`,
    }),
  ),
  ...['receive', 'get'].map(word =>
    trigger(word, 'aid.economic', `Ukraine may ${word} a tranche of four billion euros from the lenders.`, {
      needs: [
        { subject: 'state', object: 'sum', from: 'lender' },
        { subject: 'state', object: 'sum', from: 'creditor' },
        { subject: 'state', object: 'sum', from: 'power' },
      ],
      counter: `The tailor may ${word} a loan from the bank.`,
    }),
  ),
  trigger('feed', 'aid.humanitarian', 'The charity fed 400 refugees in Orvel.', {
    needs: [{ subject: 'aidgiver', object: 'folk' }],
    counter: 'The farmer fed the goats in Orvel.',
  }),

  ...[
    'disburse',
    'pay out',
    'deposit',
    'lend',
    'grant',
    'give',
    'transfer',
    'release',
    'inject',
    'extend',
    'provide',
    'send',
    'allocate',
    'hand',
    'wire',
  ].map(word =>
    trigger(word, 'aid.economic', `The World Bank may ${word} 40 million dollars to Kenya.`, {
      needs: [
        { subject: 'lender', object: 'sum', to: 'power' },
        { subject: 'power', object: 'sum', to: 'power' },
        { subject: 'lender', object: 'sum', to: 'territory' },
        { subject: 'bloc', object: 'sum', to: 'power' },
        { subject: 'state', object: 'sum', with: 'bank' },
        { subject: 'lender', object: 'loan', to: 'power' },
        { subject: 'bloc', object: 'loan', to: 'power' },
        { subject: 'state', object: 'loan', to: 'power' },
      ],
      counter: `The aunt may ${word} 40 dollars to her nephew.`,
    }),
  ),
  ...[
    'roll over',
    'reschedule',
    'restructure',
    'write off',
    'cancel',
    'forgive',
    'settle',
    'pay off',
    'suspend',
    'pay',
  ].map(word =>
    trigger(word, 'aid.economic', `The kingdom may ${word} the debt of Kenya.`, {
      needs: [
        { subject: 'power', object: 'debt' },
        { subject: 'lender', object: 'debt' },
        { subject: 'lender', object: 'loan' },
        { subject: 'creditor', object: 'debt' },
        { subject: 'power', object: 'loan', to: 'power' },
      ],
      counter: `The student may ${word} his homework.`,
    }),
  ),

  ...[
    'give sanctuary',
    'grant sanctuary',
    'give refuge',
    'grant refuge',
    'offer refuge',
    'offer sanctuary',
    'grant asylum',
    'give asylum',
    'offer asylum',
  ].map(word =>
    trigger(word, 'aid.asylum', `The kingdom may ${word} to the general.`, {
      needs: [
        { object: 'people' },
        { object: 'official' },
        { to: 'people' },
        { subject: 'power' },
        { object: 'force' },
      ],
      counter: `The cave may be a ${word.split(' ')[1]} of bats.`,
    }),
  ),
  ...['accept', 'admit', 'welcome', 'resettle', 'host', 'take in', 'receive', 'absorb'].map(word =>
    trigger(word, 'aid.asylum', `The kingdom may ${word} 200 refugees.`, {
      needs: [
        { subject: 'state', object: 'exile' },
        { subject: 'power', object: 'exile' },
        { subject: 'state', object: 'people', as: 'exile' },
        { subject: 'state', object: 'folk', from: 'state' },
      ],
      counter: `The hotel may ${word} 200 guests.`,
    }),
  ),
]
