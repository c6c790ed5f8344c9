import { type Trigger, trigger } from '../../trigger.ts'
import { PRAISED, SPOKEN, TALKED } from '../civil-conditions.ts'

/** Verbs of talks, visits, calls, pacts and goodwill between powers that reports use now and then for the common ones. */
export const ENVOY_VERBS: readonly Trigger[] = [
  ...[
    'wrap up talk',
    'conclude talk',
    'finish talk',
    'end talk',
    'begin talk',
    'start talk',
    'launch talk',
    'restart talk',
    'continue talk',
    'hold consultation',
    'hold negotiation',
    'conclude round',
    'hold round',
    'begin round',
  ].map(word =>
    trigger(
      word,
      'diplomacy.meeting',
      `The two sides may ${word}${word.endsWith('round') ? ' of talks' : 's'} in Orvel.`,
      {
        ...TALKED,
        counter: `The two airlines may ${word}${word.endsWith('round') ? ' of drinks' : 's'} on a merger.`,
      },
    ),
  ),
  ...['sit across', 'come face to face', 'sit face to face', 'huddle', 'meet face to face', 'talk', 'consult'].map(
    word =>
      trigger(word, 'diplomacy.meeting', `The two ministers may ${word} with rebel leaders in Orvel.`, {
        needs: [
          { subject: 'envoy', with: 'power' },
          { subject: 'power', with: 'power' },
          { subject: 'named', with: 'envoy' },
          { subject: 'envoy', from: 'power' },
        ],
        intransitive: true,
        counter: `The two cousins may ${word} with friends in Orvel.`,
      }),
  ),
  trigger('discuss', 'diplomacy.meeting', 'The ministers discussed the border in Orvel.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', with: 'power' },
      { subject: 'power', with: 'power' },
    ],
    counter: 'The pupils discussed the poem in Orvel.',
  }),
  trigger('shake hand', 'diplomacy.meeting', 'The two presidents shook hands in Orvel.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', with: 'power' },
    ],
    counter: 'The two captains shook hands.',
  }),
  ...['have audience', 'pay call'].map(word =>
    trigger(
      word,
      'diplomacy.meeting',
      `The premier may ${word.replace(' ', ' a courtesy ')} ${word === 'pay call' ? 'on' : 'with'} the king.`,
      {
        needs: [{ with: 'envoy' }, { on: 'envoy' }],
        counter: `The clown may ${word.replace(' ', ' a young ')}.`,
      },
    ),
  ),

  ...['land', 'touch down', 'arrive'].map(word =>
    trigger(word, 'diplomacy.visit', `The president may ${word} in Orvel on Friday.`, {
      needs: [
        { subject: 'envoy', in: 'territory' },
        { subject: 'envoy', in: 'state' },
        { subject: 'royal', in: 'territory' },
        { subject: 'envoy', aboard: 'anything' },
      ],
      intransitive: true,
      counter: `The stork may ${word} in Orvel on Friday.`,
    }),
  ),
  ...['wrap up', 'begin', 'start', 'conclude', 'end', 'make', 'pay', 'embark on', 'complete', 'cut short'].flatMap(
    word =>
      ['visit', 'trip', 'tour'].map(journey =>
        trigger(`${word} ${journey}`, 'diplomacy.visit', `The president may ${word} a ${journey} to Kenya.`, {
          needs: [
            { subject: 'envoy' },
            { subject: 'royal' },
            { subject: 'named', to: 'territory' },
            { subject: 'named', to: 'state' },
            { subject: 'power', to: 'territory' },
            { subject: 'power', to: 'state' },
          ],
          counter: `The band may ${word} a ${journey} to Kenya.`,
        }),
      ),
  ),
  trigger('set off for', 'diplomacy.visit', 'The president set off for Orvel on Friday.', {
    needs: [{ subject: 'envoy' }, { subject: 'royal' }],
    intransitive: true,
    counter: 'The hikers set off for the hut.',
  }),
  trigger('inspect', 'diplomacy.visit', 'The president inspected troops near Orvel.', {
    needs: [
      { subject: 'envoy', object: 'force' },
      { subject: 'envoy', object: 'post' },
    ],
    counter: 'The dentist inspected the tooth.',
  }),

  ...['facilitate', 'sponsor', 'mediate', 'oversee', 'convene'].map(word =>
    trigger(word, 'diplomacy.third_party', `The bishop may ${word} talks between the two armies.`, {
      needs: [{ object: 'talk', between: 'power' }],
      counter: `The coach may ${word} talks between the two clubs.`,
    }),
  ),
  ...['act as mediator', 'serve as mediator', 'act as broker'].map(word =>
    trigger(word, 'diplomacy.third_party', `The emir may ${word} between the two armies.`, {
      needs: [{ subject: 'power' }, { between: 'power' }],
      intransitive: true,
      counter: `The aunt may ${word} between the two cousins.`,
    }),
  ),
  trigger('shuttle', 'diplomacy.third_party', 'The spy chief shuttled between the two capitals.', {
    needs: [{ subject: 'official', between: 'territory' }],
    intransitive: true,
    counter: 'The bus shuttled between the two towns.',
  }),
  trigger('bring together', 'diplomacy.third_party', 'The emir brought the two armies together for talks.', {
    needs: [{ subject: 'power', object: 'power', for: 'talk' }],
    counter: 'The feast brought the cousins together.',
  }),

  trigger('hold meeting', 'diplomacy.multilateral', 'The Security Council held an emergency meeting on Orvel.', {
    needs: [{ subject: 'assemblage' }, { subject: 'bloc', on: 'anything' }],
    counter: 'The choir held a meeting.',
  }),
  ...['vote to', 'adopt', 'endorse', 'pass', 'approve', 'reject'].map(word =>
    trigger(
      word,
      'diplomacy.multilateral',
      word === 'vote to'
        ? 'The Security Council voted to extend the mission.'
        : `The Security Council may ${word} a resolution on Orvel.`,
      {
        needs: [{ subject: 'unbody' }],
        intransitive: true,
        counter: `The jury may ${word} ${word === 'vote to' ? 'wait' : 'a cake'}.`,
      },
    ),
  ),
  trigger('veto', 'diplomacy.multilateral', 'The kingdom vetoed a draft resolution on Orvel.', {
    needs: [{ subject: 'power', object: 'resolution' }],
    counter: 'The president vetoed the bill.',
  }),
  ...['call', 'convene', 'open', 'attend', 'host', 'wrap up', 'conclude'].map(word =>
    trigger(word, 'diplomacy.multilateral', `The kingdom may ${word} an emergency summit on Orvel.`, {
      needs: [
        { subject: 'power', object: 'summit' },
        { subject: 'bloc', object: 'summit' },
      ],
      counter: `The brewer may ${word} a tasting.`,
    }),
  ),
  trigger('gather', 'diplomacy.multilateral', 'Foreign ministers gathered in Orvel on Monday.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', in: 'state' },
      { object: 'envoy', in: 'territory' },
    ],
    intransitive: true,
    counter: 'Moss gathered in the gutter.',
  }),

  ...[
    'talk by phone',
    'talk by telephone',
    'speak over phone',
    'talk over phone',
    'talk on phone',
    'confer by phone',
    'speak via phone',
    'discuss by phone',
    'discuss over phone',
    'discuss in call',
  ].map(word =>
    trigger(
      word,
      'diplomacy.call',
      `The two ministers may ${word
        .replace(/(over|on) phone/, '$1 the phone')
        .replace('discuss', 'discuss it')
        .replace('in call', 'in a call')} on Sunday.`,
      {
        ...SPOKEN,
        counter: `The two sisters may ${word
          .replace(/(over|on) phone/, '$1 the phone')
          .replace('discuss', 'discuss it')
          .replace('in call', 'in a call')} on Sunday.`,
      },
    ),
  ),
  ...['hold call', 'exchange call', 'hold videoconference'].map(word =>
    trigger(word, 'diplomacy.call', `The two presidents may ${word.replace('call', 'phone calls')} on Sunday.`, {
      needs: [{ subject: 'envoy' }, { subject: 'named' }, { with: 'envoy' }, { subject: 'power', with: 'power' }],
      counter: `The two nurses may ${word.replace('call', 'phone calls')} on Sunday.`,
    }),
  ),

  ...['enter into', 'sign up to', 'come to', 'accede to', 'put signature to', 'sign off on'].map(word =>
    trigger(
      word,
      'diplomacy.agreement',
      `The two sides may ${word.replace('signature', 'their signatures')} an accord in Orvel.`,
      {
        needs: [
          { subject: 'power', object: 'pact' },
          { subject: 'power', to: 'pact' },
          { subject: 'power', on: 'pact' },
          { subject: 'power', into: 'pact' },
        ],
        intransitive: true,
        counter: `The two airlines may ${word.replace('signature', 'their names')} a merger agreement.`,
      },
    ),
  ),
  ...['agree on', 'agree to'].map(word =>
    trigger(word, 'diplomacy.agreement', `The two sides may ${word} a roadmap in Orvel.`, {
      needs: [
        { subject: 'power', object: 'covenant' },
        { subject: 'power', to: 'covenant' },
        { subject: 'power', on: 'covenant' },
      ],
      intransitive: true,
      counter: `The two airlines may ${word} a merger agreement.`,
    }),
  ),
  ...['make peace', 'bury hatchet', 'sign peace', 'conclude peace'].map(word =>
    trigger(word, 'diplomacy.agreement', `The two clans may ${word.replace('hatchet', 'the hatchet')} in Orvel.`, {
      needs: [{ subject: 'power' }, { between: 'power' }, { with: 'power' }],
      counter: `The two cooks may ${word.replace('hatchet', 'the hatchet')}.`,
    }),
  ),

  trigger('extradite', 'diplomacy.cooperation', 'The kingdom extradited two suspects to Norway.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The museum shipped two extradited vases.',
  }),
  ...['hold patrol', 'conduct patrol', 'begin operation', 'launch operation', 'hold operation'].map(word =>
    trigger(word, 'diplomacy.cooperation', `The two armies may ${word.replace(' ', ' joint ')}s near Orvel.`, {
      needs: [{ subject: 'pair' }, { subject: 'force', with: 'power' }, { subject: 'state', with: 'power' }],
      counter: `The two firms may ${word.split(' ')[0]} a fair.`,
    }),
  ),
  ...['resume', 'restart', 'reopen'].map(word =>
    trigger(word, 'diplomacy.cooperation', `The two countries may ${word} trade across the border.`, {
      needs: [{ subject: 'power', object: 'trade' }],
      counter: `The bourse may ${word} trade in the shares.`,
    }),
  ),

  ...['hail', 'praise', 'applaud', 'commend', 'back', 'endorse', 'congratulate'].map(word =>
    trigger(word, 'diplomacy.recognition', `The kingdom may ${word} the deal between the two armies.`, {
      ...PRAISED,
      counter: `The critic may ${word} the new opera.`,
    }),
  ),
  ...[
    'voice support',
    'express support',
    'declare support',
    'express condolence',
    'offer condolence',
    'send condolence',
    'voice solidarity',
    'express solidarity',
    'extend condolence',
  ].map(word =>
    trigger(
      word,
      'diplomacy.recognition',
      `The premier ${word.replace(/^(\w+?)e? /, '$1ed ').replace('sended', 'sent')}${word.endsWith('condolence') ? 's to' : ' for'} the kingdom.`,
      {
        needs: [{ subject: 'power' }, { subject: 'official' }, { subject: 'named', for: 'power' }],
        counter: `The neighbour may ${word}${word.endsWith('condolence') ? 's to' : ' for'} the widow.`,
      },
    ),
  ),
  trigger('apologise', 'diplomacy.recognition', 'The premier apologised to the families of the victims.', {
    needs: [{ subject: 'power' }, { subject: 'official', for: 'anything' }],
    intransitive: true,
    counter: 'The waiter apologised to the guest.',
  }),
  trigger('welcome', 'diplomacy.recognition', 'The kingdom welcomed the ceasefire between the two armies.', {
    needs: [{ subject: 'power', object: 'goodwill' }],
    counter: 'The kingdom welcomed the spring.',
  }),
  trigger('acknowledge', 'diplomacy.recognition', 'Norway acknowledged the statehood of the province.', {
    needs: [{ subject: 'power', object: 'rule' }],
    counter: 'The bank acknowledged the mistake.',
  }),
  ...['ring', 'call', 'phone', 'telephone'].map(word =>
    trigger(word, 'diplomacy.call', `The premier may ${word} his counterpart on Sunday.`, {
      needs: [{ object: 'counterpart' }],
      counter: `The aunt may ${word} her niece on Sunday.`,
    }),
  ),
  trigger('sit down', 'diplomacy.meeting', 'The government and the rebels sat down in Orvel.', {
    needs: [{ subject: 'power', in: 'territory' }, { subject: 'envoy' }, { subject: 'power', with: 'power' }],
    intransitive: true,
    counter: 'The guests sat down in the garden.',
  }),
  trigger('throw weight behind', 'diplomacy.recognition', 'The kingdom threw its weight behind the plan.', {
    needs: [{ subject: 'power' }],
    counter: 'The singer threw her weight behind the tune.',
  }),
  ...['readmit', 'reinstate'].map(word =>
    trigger(word, 'diplomacy.recognition', `The African Union may ${word} the country.`, {
      needs: [{ object: 'state' }],
      counter: `The school may ${word} the pupil.`,
    }),
  ),
  ...['exchange ambassador', 'exchange envoy'].map(word =>
    trigger(word, 'diplomacy.recognition', `The two countries may ${word}s.`, {
      needs: [{ subject: 'power' }],
      counter: `The two clubs may ${word}s.`,
    }),
  ),
  ...['send', 'dispatch'].map(word =>
    trigger(word, 'diplomacy.recognition', `The kingdom may ${word} an ambassador to Norland.`, {
      needs: [
        { subject: 'power', object: 'ambassador', to: 'territory' },
        { subject: 'power', object: 'ambassador', to: 'power' },
      ],
      counter: `The brand may ${word} an ambassador to the fair.`,
    }),
  ),
  ...['reopen', 'open', 'inaugurate'].map(word =>
    trigger(word, 'diplomacy.recognition', `The kingdom may ${word} its embassy in Orvel.`, {
      needs: [{ subject: 'power', object: 'consulate' }],
      counter: `The baker may ${word} his shop.`,
    }),
  ),
]
