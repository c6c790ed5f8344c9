import { type Trigger, trigger } from '../../trigger.ts'
import { LEGISLATED, OFFICE_HOLDER } from '../civil-conditions.ts'

/** Verbs of offices, votes and laws that reports use now and then for the common ones. */
export const RULE_VERBS: readonly Trigger[] = [
  ...[
    'stand down',
    'step down',
    'step aside',
    'bow out',
    'leave office',
    'relinquish power',
    'give up power',
    'cede power',
    'hand over power',
    'relinquish office',
  ].map(word =>
    trigger(word, 'politics.resignation', `The minister may ${word} on Friday.`, {
      ...OFFICE_HOLDER,
      counter: `The goalkeeper may ${word} on Friday.`,
    }),
  ),
  ...['announce resignation', 'submit resignation', 'offer resignation'].map(word =>
    trigger(word, 'politics.resignation', `The minister may ${word.replace(' ', ' her ')} on Friday.`, {
      needs: [{ subject: 'official' }, { subject: 'cabinet' }, { subject: 'named' }],
      counter: `The waiter may ${word.replace(' ', ' his ')}.`,
    }),
  ),
  trigger('accept resignation', 'politics.resignation', 'The king accepted the resignation of the premier.', {
    needs: [{ subject: 'power' }, { of: 'official' }],
    counter: 'The chef accepted the resignation of a waiter.',
  }),
  ...['oust', 'vote out', 'topple', 'bring down', 'unseat', 'remove'].map(word =>
    trigger(word, 'politics.resignation', `Parliament may ${word} the premier.`, {
      needs: [
        { subject: 'assembly', object: 'official' },
        { subject: 'assembly', object: 'cabinet' },
        { subject: 'parliamentarian', object: 'official' },
        { object: 'official', in: 'vote' },
        { object: 'cabinet', in: 'vote' },
        { subject: 'vote', object: 'cabinet' },
        { subject: 'vote', object: 'official' },
        { subject: 'president', object: 'official' },
        { subject: 'bench', as: 'official' },
        { subject: 'assembly', as: 'official' },
        { subject: 'power', as: 'official' },
      ],
      counter: `The wind may ${word} the statue.`,
    }),
  ),
  trigger('hand resignation', 'politics.resignation', 'The minister handed his resignation to the king.', {
    needs: [{ subject: 'official' }, { subject: 'named' }, { subject: 'cabinet' }],
    counter: 'The waiter handed his resignation to the cook.',
  }),
  trigger('lose', 'politics.resignation', 'The premier lost a vote of confidence.', {
    needs: [{ object: 'vote', of: 'trust' }],
    counter: 'The premier lost his hat.',
  }),
  ...['force out', 'push out', 'drive from office', 'force from office', 'force from power'].map(word =>
    trigger(
      word,
      'politics.resignation',
      `The ministers were ${word.replace('force', 'forced').replace('push', 'pushed').replace('drive', 'driven')} on Friday.`,
      {
        needs: [{ object: 'official' }, { object: 'cabinet' }],
        counter: `The air was ${word.split(' ')[0] === 'push' ? 'pushed' : 'forced'} out of the tyre.`,
      },
    ),
  ),
  trigger('show door', 'politics.resignation', 'The minister was shown the door on Friday.', {
    needs: [{ object: 'official' }],
    counter: 'The guest was shown the door on Friday.',
  }),
  ...['axe', 'sack', 'fire', 'dismiss'].map(word =>
    trigger(word, 'politics.resignation', `The president may ${word} the defence minister.`, {
      needs: [
        { subject: 'power', object: 'cabinet' },
        { subject: 'power', object: 'official' },
        { subject: 'named', object: 'official' },
        { subject: 'nobody', object: 'official' },
      ],
      counter: `The hotel may ${word} the cook.`,
    }),
  ),
  ...['relieve of command', 'relieve of post', 'relieve of position', 'strip of post'].map(word =>
    trigger(
      word,
      'politics.resignation',
      `The general was ${word.replace('strip', 'stripped').replace('relieve', 'relieved').replace('of ', 'of his ')} on Friday.`,
      {
        needs: [{ object: 'official' }],
        counter: 'The horse was relieved of its load.',
      },
    ),
  ),
  trigger('reshuffle', 'politics.law', 'The president reshuffled the cabinet.', {
    needs: [{ object: 'cabinet' }],
    counter: 'The dealer reshuffled the cards.',
  }),

  ...['vote', 'cast vote'].map(word =>
    trigger(word, 'politics.referendum', `Villagers may ${word} on a new constitution on Sunday.`, {
      needs: [
        { subject: 'voter', on: 'constitution' },
        { subject: 'voter', for: 'independence' },
        { subject: 'territory', for: 'independence' },
      ],
      intransitive: true,
      counter: `Members of the club may ${word} on a new logo.`,
    }),
  ),
  ...['approve', 'reject', 'endorse', 'turn down'].map(word =>
    trigger(word, 'politics.referendum', `Voters in Togo may ${word} a new constitution.`, {
      needs: [
        { subject: 'voter', object: 'constitution' },
        { subject: 'voter', in: 'plebiscite' },
      ],
      counter: `The chess club may ${word} a new logo.`,
    }),
  ),
  trigger('take part in referendum', 'politics.referendum', 'Villagers took part in a referendum in Orvel.', {
    bare: 'whoever takes part in one votes',
  }),

  ...['close', 'open'].map(word =>
    trigger(word, 'politics.election', `Polling stations ${word === 'open' ? 'opened' : 'closed'} in Orvel.`, {
      needs: [{ subject: 'polls' }, { object: 'polls' }],
      intransitive: true,
      counter: `Officials say petrol stations ${word} in Orvel.`,
    }),
  ),
  ...['begin', 'start', 'open', 'end', 'get under way', 'resume', 'continue'].map(word =>
    trigger(word, 'politics.election', `Officials say voting may ${word} in Orvel.`, {
      needs: [
        { subject: 'balloting', in: 'territory' },
        { subject: 'balloting', in: 'vote' },
        { subject: 'balloting', for: 'office' },
      ],
      intransitive: true,
      counter: `Officials say the fair may ${word} in Orvel.`,
    }),
  ),
  ...['head to poll', 'flock to poll', 'return to poll', 'queue to vote', 'line up to vote'].map(word =>
    trigger(word, 'politics.election', `Thousands may ${word.replace('poll', 'the polls')} in Togo.`, {
      bare: 'whoever does so votes',
      intransitive: true,
    }),
  ),
  trigger('vote', 'politics.election', 'Ukrainians voted on Sunday.', {
    needs: [{ subject: 'nation', object: 'nobody', against: 'nobody', for: 'nobody' }],
    intransitive: true,
    counter: 'The jurors voted on Sunday.',
  }),
  trigger('call to poll', 'politics.election', 'Voters were called to the polls in Orvel.', {
    bare: 'whoever is called to the polls is to vote',
  }),
  trigger('turn out', 'politics.election', 'Voters turned out in Orvel for the ballot.', {
    needs: [{ subject: 'voter', for: 'vote' }],
    intransitive: true,
    counter: 'The soup turned out well.',
  }),
  ...['defeat', 'beat', 'trounce'].map(word =>
    trigger(word, 'politics.election', `The challenger may ${word} the president in the runoff.`, {
      needs: [
        { object: 'official', in: 'vote' },
        { object: 'contender', in: 'vote' },
        { subject: 'contender', in: 'vote' },
      ],
      counter: `The striker may ${word} the goalkeeper in the cup.`,
    }),
  ),
  ...['win', 'sweep', 'secure', 'claim'].map(word =>
    trigger(word, 'politics.election', `The opposition may ${word} the parliamentary election.`, {
      needs: [
        { subject: 'contender', object: 'vote' },
        { subject: 'official', object: 'vote' },
        { subject: 'named', object: 'vote' },
        { subject: 'people', object: 'vote', in: 'territory' },
      ],
      counter: `The chef may ${word} the prize.`,
    }),
  ),
  trigger('declare winner', 'politics.election', 'The commission declared the president the winner.', {
    needs: [{ object: 'contender' }, { object: 'official' }, { object: 'named' }],
    counter: 'The jury declared the cake the winner.',
  }),
  ...['choose', 'pick', 'select'].map(word =>
    trigger(word, 'politics.election', `Parliament may ${word} a general as president.`, {
      needs: [
        { subject: 'assembly', object: 'people', as: 'official' },
        { subject: 'voter', object: 'people', as: 'official' },
      ],
      counter: `The couple may ${word} a rug as a gift.`,
    }),
  ),

  trigger('assent to', 'politics.law', 'The president assented to the bill.', {
    needs: [{ object: 'statute' }, { to: 'statute' }],
    intransitive: true,
    counter: 'The bride assented to the hat.',
  }),
  ...[
    'veto',
    'rubber-stamp',
    'vote through',
    'back',
    'promulgate',
    'scrap',
    'revoke',
    'rescind',
    'overturn',
    'push through',
    'ratify',
    'debate',
  ].map(word =>
    trigger(word, 'politics.law', `Parliament may ${word} the bill.`, {
      ...LEGISLATED,
      counter: `The jeweller may ${word} the ring.`,
    }),
  ),
  ...['scrap', 'abolish', 'introduce', 'raise', 'impose', 'lift'].map(word =>
    trigger(word, 'politics.law', `Parliament may ${word} the levy.`, {
      needs: [
        { subject: 'assembly', object: 'levy' },
        { subject: 'state', object: 'levy' },
        { subject: 'parliamentarian', object: 'levy' },
        { subject: 'authority', object: 'levy' },
      ],
      counter: `The baker may ${word} the loaf.`,
    }),
  ),
  trigger('override veto', 'politics.law', 'Congress overrode the veto.', { bare: 'only lawmakers override one' }),
  ...['give green light', 'give nod'].map(word =>
    trigger(word, 'politics.law', `Parliament may ${word.replace('give ', 'give the ')} to the law.`, {
      needs: [{ to: 'statute' }],
      counter: `The driver may ${word.replace('give ', 'give a ')} to the guard.`,
    }),
  ),
  trigger('give approval', 'politics.law', 'Parliament gave final approval to the law.', {
    needs: [{ to: 'statute' }],
    counter: 'The aunt gave her approval to the match.',
  }),
  trigger('vote', 'politics.law', 'Parliament voted for the bill.', {
    needs: [
      { subject: 'assembly', for: 'statute' },
      { subject: 'parliamentarian', for: 'statute' },
      { subject: 'assembly', on: 'statute' },
      { subject: 'assembly', of: 'statute' },
    ],
    intransitive: true,
    counter: 'The jury voted for the tart.',
  }),
  trigger('sign into law', 'politics.law', 'The president signed into law a tax on salt.', {
    bare: 'only who rules signs into law',
  }),
  ...['form', 'unveil', 'announce', 'name', 'appoint', 'install'].map(word =>
    trigger(word, 'politics.law', `The premier may ${word} a new cabinet.`, {
      needs: [
        { subject: 'power', object: 'cabinet' },
        { subject: 'nobody', object: 'cabinet' },
        { subject: 'contender', object: 'cabinet' },
      ],
      counter: `The joiner may ${word} a shelf.`,
    }),
  ),
  trigger('take oath', 'politics.law', 'The president took the oath of office on Friday.', {
    needs: [{ subject: 'official' }, { subject: 'cabinet' }, { subject: 'named' }, { of: 'office' }],
    counter: 'The witness took an oath.',
  }),
  ...['inaugurate', 'install', 'reinstate'].map(word =>
    trigger(word, 'politics.law', `The new president was ${word}d on Friday.`.replace('installd', 'installed'), {
      needs: [{ subject: 'nobody', object: 'official' }, { subject: 'power', object: 'official' }, { as: 'official' }],
      counter: `The boiler was ${word}d on Friday.`.replace('installd', 'installed'),
    }),
  ),
  ...['minister', 'premier', 'governor', 'ambassador', 'commander', 'chief'].flatMap(office =>
    ['appoint', 'name'].map(word =>
      trigger(`${word} ${office}`, 'politics.law', `The king may ${word} a banker ${office} of Orvel.`, {
        needs: [
          { subject: 'power' },
          { subject: 'nobody', object: 'people' },
          { subject: 'nobody', object: 'official' },
        ],
        counter: `The parrot was seen beside the ${office} on Friday.`,
      }),
    ),
  ),
  ...['tap', 'pick', 'install', 'designate', 'nominate', 'name', 'appoint'].map(word =>
    trigger(word, 'politics.law', `The president may ${word} a banker as prime minister.`, {
      needs: [
        { subject: 'power', object: 'people', as: 'official' },
        { subject: 'power', object: 'named', as: 'official' },
        { subject: 'named', object: 'people', as: 'official' },
        { subject: 'nobody', object: 'people', as: 'official' },
        { subject: 'nobody', object: 'named', as: 'official' },
      ],
      counter: `The farmer may ${word} the tree.`,
    }),
  ),
  trigger('promote', 'politics.law', 'The junta promoted forty generals.', {
    needs: [{ subject: 'power', object: 'official' }],
    counter: 'The firm promoted two clerks.',
  }),
]
