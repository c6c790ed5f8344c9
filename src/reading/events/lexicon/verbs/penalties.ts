import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of sanctions, expulsions, ruptures, verdicts, charges and inquiries that reports use now and then for the common ones. */
export const PENALTY_VERBS: readonly Trigger[] = [
  ...['place on list', 'put on list', 'add to list', 'place on blacklist', 'add to blacklist'].map(word =>
    trigger(
      word,
      'sanction.measures',
      `The kingdom may ${word.replace(/ (\w+) (\w+)$/, ' the general $1 its $2')} of terrorists.`,
      {
        needs: [
          { subject: 'power', object: 'power' },
          { subject: 'power', object: 'people' },
          { subject: 'power', object: 'ship' },
          { subject: 'power', object: 'force' },
        ],
        counter: `The guest may ${word.replace(/ (\w+) (\w+)$/, ' the soup $1 his $2')}.`,
      },
    ),
  ),
  ...[
    'reimpose',
    'tighten',
    'toughen',
    'widen',
    'extend',
    'renew',
    'slap',
    'introduce',
    'step up',
    'unveil',
    'adopt',
    'agree',
    'approve',
    'enforce',
    'restore',
    'snap back',
    'levy',
    'expand',
    'impose',
  ].map(word =>
    trigger(word, 'sanction.measures', `The kingdom may ${word} sanctions on Norland.`, {
      needs: [
        { subject: 'power', object: 'squeeze' },
        { subject: 'bloc', object: 'squeeze' },
        { subject: 'nobody', object: 'squeeze', on: 'power' },
        { subject: 'nobody', object: 'squeeze', on: 'territory' },
      ],
      counter: `The tailor may ${word} the belt.`,
    }),
  ),
  ...['raise', 'hike', 'increase'].map(word =>
    trigger(word, 'sanction.measures', `The kingdom may ${word} tariffs on steel.`, {
      needs: [
        { subject: 'power', object: 'tariff' },
        { object: 'tariff', on: 'power' },
      ],
      counter: `The gym may ${word} its tariffs.`,
    }),
  ),
  ...['hit with sanction', 'slap with sanction', 'target with sanction'].map(word =>
    trigger(
      word,
      'sanction.measures',
      `Two generals were ${word.replace('slap', 'slapped').replace('target', 'targeted')}s.`,
      {
        bare: 'sanctions are imposed by states',
      },
    ),
  ),
  trigger('designate', 'sanction.measures', 'The kingdom designated the group a terrorist organisation.', {
    needs: [{ subject: 'power', object: 'group' }],
    counter: 'The park was designated a nature reserve.',
  }),
  ...['revoke', 'cancel', 'withdraw'].map(word =>
    trigger(word, 'sanction.measures', `The kingdom may ${word} the visas of two judges.`, {
      needs: [{ object: 'visa' }],
      counter: `The shop may ${word} the order.`,
    }),
  ),
  trigger('bar from entry', 'sanction.measures', 'The kingdom barred two ministers from entry.', {
    needs: [{ subject: 'power' }, { object: 'official' }],
    counter: 'The club barred a guest from entry.',
  }),
  ...['stop', 'halt', 'freeze', 'suspend', 'withhold', 'slash', 'cut', 'cut off', 'end'].map(word =>
    trigger(word, 'sanction.measures', `The kingdom may ${word} assistance to Norland.`, {
      needs: [
        { subject: 'state', object: 'assistance', to: 'power' },
        { subject: 'bloc', object: 'assistance', to: 'power' },
        { subject: 'state', object: 'assistance', for: 'power' },
        { subject: 'state', object: 'assistance', from: 'power' },
        { subject: 'state', object: 'assistance', to: 'territory' },
        { subject: 'state', object: 'money', from: 'power' },
        { subject: 'state', object: 'sum', from: 'power' },
      ],
      counter: `The shop may ${word} assistance to clients.`,
    }),
  ),
  trigger('seize', 'sanction.measures', 'The kingdom seized the assets of the exiled president.', {
    needs: [
      { subject: 'state', object: 'asset' },
      { subject: 'state', object: 'yacht' },
    ],
    counter: 'Police seized a truck.',
  }),

  ...['kick out', 'boot out', 'send home', 'banish', 'deport', 'evict', 'turf out', 'expel', 'order out'].map(word =>
    trigger(word, 'sanction.expulsion', `The junta may ${word} two diplomats.`, {
      needs: [{ object: 'diplomat' }],
      counter: `The landlord may ${word} two tenants.`,
    }),
  ),
  trigger('show door', 'sanction.expulsion', 'The ambassador was shown the door.', {
    needs: [{ object: 'diplomat' }],
    counter: 'The porter showed the guest the door.',
  }),
  ...['exit', 'quit', 'leave', 'abandon'].map(word =>
    trigger(word, 'sanction.leaving', `The kingdom may ${word} the treaty.`, {
      needs: [
        { subject: 'state', object: 'worldbody' },
        { subject: 'state', object: 'treaty' },
      ],
      counter: `The singer may ${word} the stage.`,
    }),
  ),
  ...['suspend membership', 'suspend participation', 'freeze membership', 'end membership'].map(word =>
    trigger(word, 'sanction.leaving', `The kingdom may ${word.replace(' ', ' its ')} of the bloc.`, {
      needs: [{ subject: 'state' }, { subject: 'bloc' }],
      counter: `The gym may ${word.replace(' ', ' the ')} of a client.`,
    }),
  ),
  ...['call home', 'pull', 'pull out', 'recall', 'bring home'].map(word =>
    trigger(word, 'sanction.leaving', `The kingdom may ${word} its ambassador.`, {
      needs: [{ object: 'diplomat' }],
      counter: `The dentist may ${word} a tooth.`,
    }),
  ),
  ...['close', 'shut', 'evacuate', 'shutter', 'shut down'].map(word =>
    trigger(word, 'sanction.leaving', `The kingdom may ${word} its embassy in Orvel.`, {
      needs: [{ subject: 'state', object: 'consulate' }],
      counter: `Rioters may ${word} a shop in Orvel.`,
    }),
  ),
  ...['walk out of', 'storm out of', 'pull out of', 'withdraw from'].map(word =>
    trigger(word, 'sanction.leaving', `The delegates may ${word} the talks.`, {
      needs: [
        { subject: 'power', object: 'talk' },
        { subject: 'power', object: 'assemblage' },
        { subject: 'state', object: 'pact' },
        { subject: 'power', object: 'worldbody' },
      ],
      intransitive: true,
      counter: `The guests may ${word} the show.`,
    }),
  ),

  ...[
    'uphold',
    'quash',
    'strike down',
    'throw out',
    'void',
    'reject',
    'dismiss',
    'confirm',
    'clear',
    'bar',
    'suspend',
    'block',
    'reinstate',
  ].map(word =>
    trigger(word, 'sanction.verdict', `The court may ${word} the general.`, {
      needs: [
        { subject: 'bench', object: 'people' },
        { subject: 'bench', object: 'force' },
        { subject: 'bench', object: 'official' },
        { subject: 'bench', object: 'ruling' },
        { subject: 'bench', object: 'statute' },
      ],
      counter: `The wind may ${word} the general.`,
    }),
  ),
  ...[
    'hand sentence',
    'hand down sentence',
    'give sentence',
    'receive sentence',
    'impose sentence',
    'hand down verdict',
    'deliver verdict',
    'issue verdict',
    'issue ruling',
    'receive term',
    'get sentence',
    'get term',
  ].map(word =>
    trigger(word, 'sanction.verdict', `The officials may ${word.replace(/ (\w+)$/, ' a $1')} over the plot.`, {
      needs: [
        { subject: 'bench' },
        { subject: 'people' },
        { object: 'people' },
        { subject: 'official' },
        { subject: 'nobody' },
      ],
      counter: `The audience may ${word.split(' ')[0]} a cheer.`,
    }),
  ),
  ...['get', 'receive', 'serve'].map(word =>
    trigger(word, 'sanction.verdict', `The mayor may ${word} twelve years for fraud.`, {
      needs: [
        { subject: 'people', object: 'term', for: 'offence' },
        { subject: 'people', object: 'term', in: 'jail' },
        { subject: 'people', object: 'term', for: 'anything' },
      ],
      counter: `The chef may ${word} a star for his soup.`,
    }),
  ),
  ...['send down', 'lock up', 'put away'].map(word =>
    trigger(word, 'sanction.verdict', `The court may ${word} five militiamen for life.`, {
      needs: [{ subject: 'bench' }],
      counter: `The cook may ${word} the plates.`,
    }),
  ),
  ...['jail', 'imprison'].map(word =>
    trigger(word, 'sanction.verdict', `The general was ${word}ed for five years.`, {
      needs: [{ for: 'term' }, { subject: 'bench' }],
      counter: `Police ${word}ed a drunk.`,
    }),
  ),

  ...['open case', 'file case', 'launch case'].map(word =>
    trigger(word, 'statement.investigation', `The prosecutor may ${word.replace(' ', ' a ')} against the general.`, {
      needs: [{ subject: 'prober' }, { subject: 'nobody', against: 'people' }, { subject: 'nobody', against: 'power' }],
      counter: `The violinist may ${word.replace(' ', ' a ')}.`,
    }),
  ),
  ...['investigate', 'probe', 'look into', 'examine'].map(word =>
    trigger(word, 'statement.investigation', `Detectives may ${word} the killings.`, {
      needs: [
        { subject: 'prober', object: 'violence' },
        { subject: 'prober', object: 'offence' },
        { subject: 'prober', into: 'violence' },
        { subject: 'prober', object: 'incident' },
        { subject: 'prober', object: 'official' },
        { subject: 'power', object: 'violence' },
        { subject: 'power', object: 'incident' },
      ],
      counter: `The poet may ${word} grief.`,
    }),
  ),
  ...['set up', 'appoint', 'create', 'form', 'establish'].map(word =>
    trigger(word, 'statement.investigation', `The junta may ${word} a commission of inquiry.`, {
      needs: [{ object: 'commission', of: 'inquiry' }],
      counter: `The club may ${word} a committee of fans.`,
    }),
  ),
  trigger('question', 'statement.investigation', 'Prosecutors questioned the former minister.', {
    needs: [
      { subject: 'prober', object: 'people' },
      { subject: 'prober', object: 'official' },
    ],
    counter: 'The host questioned the guest.',
  }),

  trigger('charge', 'statement.accusation', 'Prosecutors charged five officers with murder.', {
    needs: [{ with: 'offence' }, { subject: 'prober', object: 'people' }, { subject: 'prober', object: 'force' }],
    counter: 'The waiter charged the guests for bread.',
  }),
  ...['arraign', 'prosecute', 'indict'].map(word =>
    trigger(word, 'statement.accusation', `Prosecutors may ${word} the general.`, {
      needs: [{ object: 'people' }, { object: 'force' }, { object: 'official' }, { for: 'offence' }, { on: 'charges' }],
      counter: `The poem may ${word} an age.`,
    }),
  ),
  ...['go on trial', 'stand trial', 'appear in court'].map(word =>
    trigger(word, 'statement.accusation', `The former president may ${word} in Orvel.`, {
      needs: [{ subject: 'people' }, { subject: 'official' }, { subject: 'force' }, { subject: 'named' }],
      intransitive: true,
      counter: `The new drug may ${word} in Orvel.`,
    }),
  ),
  ...['file case', 'bring case', 'file suit', 'lodge case', 'file complaint'].map(word =>
    trigger(word, 'statement.accusation', `The kingdom may ${word.replace(' ', ' a ')} against Norland.`, {
      needs: [{ against: 'power' }, { against: 'official' }],
      counter: `The singer may ${word.replace(' ', ' a ')} against her label.`,
    }),
  ),
  trigger('take to court', 'statement.accusation', 'The kingdom took Norland to court.', {
    needs: [{ subject: 'power', object: 'power' }],
    counter: 'The tenant took the landlord to court.',
  }),

  ...[
    'lodge complaint',
    'file protest',
    'lodge protest',
    'submit complaint',
    'hand note',
    'deliver protest',
    'deliver note',
  ].map(word =>
    trigger(word, 'statement.condemnation', `The kingdom may ${word.replace(/ (\w+)$/, ' a $1')} over the flights.`, {
      needs: [{ subject: 'power' }],
      counter: `The guest may ${word.replace(/ (\w+)$/, ' a $1')} over the soup.`,
    }),
  ),
]
