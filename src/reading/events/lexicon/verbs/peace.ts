import { type Trigger, trigger } from '../../trigger.ts'
import { HELD_PEACE } from '../civil-conditions.ts'

/** Verbs of making peace: who stops shooting, lets prisoners go, gives up arms, and lets others through. */
export const PEACE_VERBS: readonly Trigger[] = [
  ...[
    'stop shooting',
    'stop fighting',
    'halt fighting',
    'end fighting',
    'hold fire',
    'silence gun',
    'end hostility',
  ].map(word =>
    trigger(word, 'deescalation.ceasefire', `The two armies may ${word} near Orvel.`, {
      needs: [{ subject: 'power' }, { subject: 'nobody', in: 'territory' }],
      intransitive: true,
      counter: `The two sisters may ${word} over the cat.`,
    }),
  ),
  ...['halt', 'suspend', 'pause', 'cease', 'end'].map(word =>
    trigger(word, 'deescalation.ceasefire', `The rebels may ${word} attacks near Orvel.`, {
      needs: [{ subject: 'power', object: 'hostilities' }],
      counter: `The critic may ${word} attacks on the play.`,
    }),
  ),
  ...['cease', 'stop', 'halt', 'end'].map(word =>
    trigger(word, 'deescalation.ceasefire', `Officials say hostilities ${word} in Orvel.`, {
      needs: [
        { subject: 'strife', in: 'territory' },
        { subject: 'strife', along: 'anything' },
        { subject: 'strife', object: 'nobody', between: 'power' },
      ],
      intransitive: true,
      counter: `Officials say the music may ${word} in Orvel.`,
    }),
  ),
  ...['declare', 'announce', 'observe', 'extend', 'honour', 'respect', 'call'].map(word =>
    trigger(word, 'deescalation.ceasefire', `The rebels may ${word} a truce near Orvel.`, {
      ...HELD_PEACE,
      counter: `The two chefs may ${word} a truce.`,
    }),
  ),
  ...['go quiet', 'go silent'].map(word =>
    trigger(word, 'deescalation.ceasefire', `The guns may ${word} in Orvel.`, {
      needs: [{ subject: 'cannon' }],
      intransitive: true,
      counter: `The choir may ${word} in Orvel.`,
    }),
  ),
  ...['go over to', 'cross over to'].map(word =>
    trigger(word, 'deescalation.disarmament', `Three colonels may ${word} the rebels in Orvel.`, {
      needs: [
        { subject: 'people', object: 'band' },
        { subject: 'people', object: 'fighter' },
        { subject: 'force', object: 'force' },
        { subject: 'people', to: 'band' },
        { subject: 'people', to: 'fighter' },
        { subject: 'force', to: 'force' },
      ],
      intransitive: true,
      counter: `The guests may ${word} the window.`,
    }),
  ),
  trigger('give up', 'deescalation.disarmament', 'The brigade in Orvel gave up on Monday.', {
    needs: [{ subject: 'force', object: 'nobody' }],
    intransitive: true,
    counter: 'The climber gave up on Monday.',
  }),
  trigger('surrender', 'deescalation.disarmament', 'The bandit surrendered twenty rifles.', {
    needs: [
      { subject: 'people', object: 'rifle' },
      { subject: 'named', object: 'rifle' },
    ],
    counter: 'The player surrendered the lead.',
  }),
  trigger('send home', 'deescalation.release', 'The rebels sent home three hundred prisoners.', {
    needs: [{ object: 'captive' }, { subject: 'band', object: 'force' }],
    counter: 'The teacher sent the pupils home.',
  }),
  ...['gain access', 'get access', 'secure access'].map(word =>
    trigger(word, 'deescalation.access', `UN monitors may ${word} to the plant near Orvel.`, {
      needs: [{ subject: 'monitor' }, { subject: 'aidgiver' }, { subject: 'admitted' }],
      counter: `Hackers may ${word} to the mail.`,
    }),
  ),
  trigger('take up position', 'deescalation.access', 'UN observers took up positions near Orvel.', {
    needs: [{ subject: 'monitor' }],
    counter: 'The waiters took up positions near the door.',
  }),
  ...['put down', 'throw down', 'drop', 'surrender', 'turn over', 'hand back', 'decommission'].map(word =>
    trigger(word, 'deescalation.disarmament', `The rebels may ${word} their weapons near Orvel.`, {
      needs: [
        { subject: 'band', object: 'rifle' },
        { subject: 'fighter', object: 'rifle' },
        { subject: 'force', object: 'rifle', to: 'bloc' },
      ],
      counter: `The smith may ${word} his hammer.`,
    }),
  ),
  trigger('lay down', 'deescalation.disarmament', 'Lay down your arms, the general told the garrison.', {
    needs: [
      { subject: 'force', object: 'rifle' },
      { subject: 'people', object: 'rifle' },
      { subject: 'nobody', object: 'rifle' },
    ],
    counter: 'The tiler laid down the floor.',
  }),
  trigger('burn', 'deescalation.disarmament', 'The rebels burned their rifles at a ceremony in Orvel.', {
    needs: [{ object: 'rifle', at: 'ceremony' }],
    counter: 'The rebels burned a car at a market.',
  }),
  trigger('give themselves up', 'deescalation.disarmament', 'Forty fighters gave themselves up in Orvel.', {
    needs: [{ subject: 'force' }, { to: 'force' }],
    counter: 'The guests gave themselves up to joy.',
  }),
  ...['surrender', 'capitulate', 'yield'].map(word =>
    trigger(word, 'deescalation.disarmament', `Officials say the garrison may ${word} in Orvel.`, {
      needs: [
        { subject: 'force', object: 'nobody', to: 'nobody' },
        { subject: 'settlement', object: 'nobody', to: 'nobody' },
        { subject: 'settlement', to: 'force' },
        { subject: 'force', object: 'nobody', to: 'power' },
        { subject: 'fighter', to: 'force' },
        { subject: 'fighter', before: 'force' },
      ],
      intransitive: true,
      counter: `Officials say the orchard may ${word} plums.`,
    }),
  ),
  trigger('raise white flag', 'deescalation.disarmament', 'The garrison raised the white flag in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'power' }],
    counter: 'The striker raised the white flag of his club.',
  }),
  ...['demobilise', 'demobilize', 'disarm'].map(word =>
    trigger(word, 'deescalation.disarmament', `The army may ${word} forty fighters in Orvel.`, {
      needs: [{ object: 'force' }],
      counter: `The poem may ${word} its critics.`,
    }),
  ),
  trigger('defect', 'deescalation.disarmament', 'A colonel defected to the rebels in Orvel.', {
    needs: [{ subject: 'people', to: 'power' }, { subject: 'force' }],
    intransitive: true,
    counter: 'Shoppers defected to a cheaper brand.',
  }),

  ...['leave prison', 'leave jail', 'leave custody', 'leave detention', 'walk out of prison', 'walk out of jail'].map(
    word =>
      trigger(word, 'deescalation.release', `The journalist may ${word} in Orvel.`, {
        needs: [{ subject: 'people' }, { subject: 'official' }, { subject: 'named' }],
        intransitive: true,
        counter: `The smell may ${word} at night.`,
      }),
  ),
  trigger('regain freedom', 'deescalation.release', 'The priest regained his freedom in Orvel.', {
    needs: [{ subject: 'people' }, { subject: 'folk' }],
    counter: 'Art regained its freedom.',
  }),
  trigger('let go', 'deescalation.release', 'The captives were let go near Orvel.', {
    needs: [{ object: 'captive' }, { subject: 'captive' }],
    counter: 'The rope was let go.',
  }),
  ...['let out of jail', 'let out of prison', 'let out of custody'].map(word =>
    trigger(word, 'deescalation.release', `The mayor was ${word} in Orvel.`, {
      bare: 'only who is held is let out of it',
    }),
  ),
  trigger('bail', 'deescalation.release', 'The activists were bailed in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The barn was full of bailed hay.',
  }),
  trigger('grant bail', 'deescalation.release', 'The court granted bail to the activists.', {
    bare: 'bail lets go who is held',
  }),
  ...['turn over', 'hand back', 'return', 'hand over'].map(word =>
    trigger(word, 'deescalation.release', `The rebels may ${word} twelve captives to the army.`, {
      needs: [
        { object: 'captive' },
        { subject: 'band', object: 'people', to: 'power' },
        { subject: 'band', object: 'force', to: 'power' },
      ],
      counter: `The clerk may ${word} the purse to the driver.`,
    }),
  ),
  trigger('grant amnesty', 'deescalation.release', 'The king granted amnesty to forty prisoners.', {
    needs: [{ to: 'people' }, { object: 'people' }, { subject: 'power' }],
    counter: 'The library granted an amnesty on fines.',
  }),

  ...['reopen', 'open', 'unblock', 'unseal'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word} the crossing near Orvel.`, {
      needs: [
        { subject: 'power', object: 'gateway' },
        { subject: 'nobody', object: 'gateway' },
      ],
      counter: `The painter may ${word} the tube.`,
    }),
  ),
  ...['reopen', 'unblock'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word} the road near Orvel.`, {
      needs: [
        { subject: 'force', object: 'route' },
        { subject: 'power', object: 'route' },
      ],
      counter: `The plumber may ${word} the sink.`,
    }),
  ),
  ...['reopen crossing', 'open crossing'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word.replace(' ', ' the ')} near Orvel.`, {
      needs: [{ subject: 'power' }, { subject: 'nobody' }],
      counter: `The mayor may ${word.split(' ')[0]} the pool.`,
    }),
  ),
  trigger('reopen', 'deescalation.access', 'The border reopened near Orvel.', {
    needs: [{ subject: 'gateway' }],
    intransitive: true,
    counter: 'The museum reopened in Orvel.',
  }),
  ...['open', 'set up', 'establish', 'create', 'secure'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word} a safe passage out of Orvel.`, {
      needs: [{ object: 'passageway' }],
      counter: `The baker may ${word} a shop.`,
    }),
  ),
  trigger('open', 'deescalation.access', 'Humanitarian corridors opened in Orvel.', {
    needs: [{ subject: 'passageway' }],
    intransitive: true,
    counter: 'The play opened in Orvel.',
  }),
  ...['lift', 'ease', 'end'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word} the blockade of Orvel.`, {
      needs: [{ object: 'blockade' }],
      counter: `The nurse may ${word} the pain.`,
    }),
  ),
  ...['give access', 'grant access', 'allow access'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word.replace(' ', ' inspectors ')} to the plant near Orvel.`, {
      needs: [{ object: 'admitted' }, { subject: 'power', to: 'anything' }],
      counter: `The app may ${word} to the photos.`,
    }),
  ),
  ...['allow', 'let', 'permit'].map(word =>
    trigger(word, 'deescalation.access', `The army may ${word} an aid convoy into Orvel.`, {
      needs: [
        { subject: 'power', object: 'admitted', into: 'territory' },
        { subject: 'power', object: 'admitted', in: 'territory' },
        { subject: 'power', object: 'admitted', through: 'anything' },
      ],
      counter: `The owner may ${word} dogs into the shop.`,
    }),
  ),
  ...['cross into', 'roll into', 'pass through', 'enter'].map(word =>
    trigger(word, 'deescalation.access', `An aid convoy may ${word} Orvel.`, {
      needs: [{ subject: 'aidtruck' }],
      intransitive: true,
      counter: `The parade may ${word} the village.`,
    }),
  ),
  ...['deploy', 'fan out'].map(word =>
    trigger(word, 'deescalation.access', `Peacekeepers may ${word} along the border near Orvel.`, {
      needs: [{ subject: 'monitor' }, { object: 'monitor' }],
      intransitive: true,
      counter: `Parachutes may ${word} over the beach.`,
    }),
  ),
]
