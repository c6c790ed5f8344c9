import type { EventType } from '../../../../record/event-types.ts'
import { type Trigger, trigger } from '../../trigger.ts'
import type { NounClass } from '../noun-classes.ts'
import { ONE_MEANING } from '../reasons.ts'

/** What somebody hits with, and which act that is: [with what, the act, its verbs with an example each]. */
const MEANS: readonly (readonly [means: NounClass, type: EventType, verbs: readonly (readonly [string, string])[]])[] =
  [
    [
      'uav',
      'strike.drone',
      [
        ['attack', 'The army attacked a depot in Orvel with drones.'],
        ['strike', 'The army struck a depot in Orvel with drones.'],
        ['hit', 'The army hit a depot in Orvel with drones.'],
        ['target', 'The army targeted a depot in Orvel with drones.'],
        ['destroy', 'The army destroyed a depot in Orvel with a drone.'],
        ['bomb', 'The army bombed a depot in Orvel with drones.'],
      ],
    ],
    [
      'missile',
      'strike.missile',
      [
        ['attack', 'The army attacked a depot in Orvel with missiles.'],
        ['strike', 'The army struck a depot in Orvel with a cruise missile.'],
        ['hit', 'The army hit a depot in Orvel with a cruise missile.'],
        ['target', 'The army targeted a depot in Orvel with missiles.'],
        ['destroy', 'The army destroyed a depot in Orvel with a missile.'],
      ],
    ],
    [
      'rocketry',
      'strike.shelling',
      [
        ['attack', 'Rebels attacked a depot in Orvel with rockets.'],
        ['strike', 'Rebels struck a depot in Orvel with rockets.'],
        ['hit', 'Rebels hit a depot in Orvel with rockets.'],
        ['pound', 'Rebels pounded the hills near Orvel with rockets.'],
      ],
    ],
    [
      'shell',
      'strike.shelling',
      [
        ['attack', 'Rebels attacked a depot in Orvel with mortars.'],
        ['strike', 'Rebels struck a depot in Orvel with artillery.'],
        ['hit', 'Rebels hit a depot in Orvel with artillery.'],
        ['pound', 'Rebels pounded the hills near Orvel with mortars.'],
        ['target', 'Rebels targeted a depot in Orvel with mortars.'],
        ['open fire', 'Rebels opened fire on Orvel with mortars.'],
      ],
    ],
    [
      'airbomb',
      'strike.air',
      [
        ['attack', 'The army attacked a depot in Orvel with glide bombs.'],
        ['strike', 'The army struck a depot in Orvel with glide bombs.'],
        ['hit', 'The army hit a depot in Orvel with glide bombs.'],
      ],
    ],
    [
      'grenade',
      'explosive.grenade',
      [
        ['attack', 'Two men attacked a bar in Orvel with grenades.'],
        ['target', 'Two men targeted a bar in Orvel with a grenade.'],
      ],
    ],
    [
      'ied',
      'explosive.device',
      [
        ['attack', 'Militants attacked a convoy near Orvel with a car bomb.'],
        ['target', 'Militants targeted a convoy near Orvel with a roadside bomb.'],
        ['hit', 'Militants hit a convoy near Orvel with a roadside bomb.'],
      ],
    ],
  ]

const BY_MEANS: readonly Trigger[] = MEANS.flatMap(([means, type, verbs]) =>
  verbs.map(([verb, example]) => trigger(verb, type, example, { needs: [{ with: means }] })),
)

/** What somebody or something comes under: the words, the act, an example. Who stands before them suffers it. */
const UNDER: readonly (readonly [words: string, type: EventType, example: string])[] = [
  ['artillery fire', 'strike.shelling', 'A hospital in Orvel came under artillery fire.'],
  ['mortar fire', 'strike.shelling', 'A hospital in Orvel came under mortar fire.'],
  ['rocket fire', 'strike.shelling', 'A hospital in Orvel came under rocket fire.'],
  ['tank fire', 'strike.shelling', 'A hospital in Orvel came under tank fire.'],
  ['shellfire', 'strike.shelling', 'A hospital in Orvel came under shellfire.'],
  ['shelling', 'strike.shelling', 'A hospital in Orvel came under shelling.'],
  ['bombardment', 'strike.shelling', 'A hospital in Orvel came under bombardment.'],
  ['rocket attack', 'strike.shelling', 'A base in Orvel came under rocket attack.'],
  ['mortar attack', 'strike.shelling', 'A base in Orvel came under mortar attack.'],
  ['missile attack', 'strike.missile', 'A base in Orvel came under missile attack.'],
  ['drone attack', 'strike.drone', 'A base in Orvel came under drone attack.'],
  ['air attack', 'strike.air', 'A base in Orvel came under air attack.'],
]

const COMING_UNDER: readonly Trigger[] = UNDER.map(([words, type, example]) =>
  trigger(`come under ${words}`, type, example, {
    needs: [
      { object: 'force' },
      { object: 'building' },
      { object: 'territory' },
      { object: 'people' },
      { object: 'ship' },
    ],
    subjectIs: 'place',
    intransitive: true,
  }),
)

/** Fire on ships, by whomever: what hits them is asked first. */
const ON_SHIPS: readonly Trigger[] = (
  [
    ['attack', 'The rebels attacked a tanker off Orvel.'],
    ['strike', 'The rebels struck a tanker off Orvel.'],
    ['hit', 'A tanker was hit off Orvel.'],
    ['target', 'The rebels targeted a tanker off Orvel.'],
  ] as const
).map(([verb, example]) =>
  trigger(verb, 'strike.naval', example, {
    needs: [
      { subject: 'force', object: 'ship' },
      { subject: 'nobody', object: 'ship' },
    ],
    counter: 'A wave hit the boat off Orvel.',
  }),
)

const FIRE_ON_SHIPS: readonly Trigger[] = (
  [
    ['open fire', 'The navy opened fire on a fishing boat off Orvel.'],
    ['fire', 'The navy fired on a fishing boat off Orvel.'],
  ] as const
).map(([verb, example]) =>
  trigger(verb, 'strike.naval', example, {
    needs: [
      { subject: 'force', on: 'ship' },
      { subject: 'force', at: 'ship' },
      { subject: 'warship', on: 'ship' },
    ],
    intransitive: true,
    counter: 'The owner fired the crew on Friday.',
  }),
)

/** Battles, ground, strikes and bursts by verbs of several words and by less usual ones. */
const BY_OTHER_WORDS: readonly Trigger[] = [
  trigger('come under attack', 'strike.naval', 'A container ship came under attack off Orvel.', {
    needs: [{ object: 'ship' }, { object: 'warship' }],
    subjectIs: 'place',
    intransitive: true,
    counter: 'The captain of the ship came under attack from critics.',
  }),
  trigger('come up against', 'battle.clash', 'Soldiers came up against rebels near Orvel.', {
    needs: [{ subject: 'force', object: 'force' }],
    counter: 'The miners came up against hard rock near Orvel.',
  }),
  trigger('come into contact', 'battle.clash', 'The patrol came into contact with insurgents near Orvel.', {
    needs: [{ subject: 'force', with: 'force' }],
    intransitive: true,
    counter: 'The nurse came into contact with a patient in Orvel.',
  }),
  trigger('battle', 'battle.clash', 'Rival militias battled for control of the airport near Orvel.', {
    needs: [
      { subject: 'force', for: 'territory' },
      { subject: 'force', with: 'force' },
      { subject: 'militia', for: 'anything' },
    ],
    intransitive: true,
    counter: 'The two banks battled for control of the fund near Orvel.',
  }),
  trigger('go on offensive', 'battle.offensive', 'The army went on the offensive near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The brewer went on the offensive near Orvel.',
  }),
  trigger('open front', 'battle.offensive', 'The army opened a new front near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The lawyers opened a new front in the row.',
  }),
  trigger('press attack', 'battle.offensive', 'The rebels pressed their attack near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The lawyers pressed their attack on the tax.',
  }),
  trigger('press advance', 'battle.offensive', 'The rebels pressed their advance towards Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The bank pressed its advance into cards.',
  }),
  trigger('make push', 'battle.offensive', 'The army made a push towards Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The brewer made a push for the summer.',
  }),
  trigger('assail', 'battle.offensive', 'Insurgents assailed a police station in Orvel.', {
    needs: [{ subject: 'irregular', object: 'building' }],
    counter: 'The critic assailed the station in Orvel.',
  }),
  trigger('spring ambush', 'battle.ambush', 'Rebels sprang an ambush near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    counter: 'The reporters sprang an ambush on the minister.',
  }),
  trigger('lie in wait', 'battle.ambush', 'Gunmen lay in wait for a convoy near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    intransitive: true,
    counter: 'The cat lay in wait for a mouse in Orvel.',
  }),
  trigger('lay in wait', 'battle.ambush', 'Bandits had laid in wait for a convoy near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    intransitive: true,
  }),
  trigger('close ring', 'battle.siege', 'The army closed the ring around Orvel.', {
    needs: [{ subject: 'force', around: 'territory' }],
    counter: 'The jeweller closed the ring around the stone.',
  }),
  trigger('tighten ring', 'battle.siege', 'The army tightened the ring around Orvel.', {
    needs: [{ subject: 'force', around: 'territory' }],
    counter: 'The plumber tightened the ring around the pipe.',
  }),
  trigger('put under siege', 'battle.siege', 'The militia put the town of Orvel under siege.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The cold put the harvest under siege.',
  }),
  trigger('choke off', 'battle.siege', 'The army choked off the town of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'The duty choked off trade in Orvel.',
  }),

  trigger('raise flag', 'territory.taken', 'Rebels raised their flag over Orvel.', {
    needs: [
      { subject: 'force', over: 'territory' },
      { subject: 'force', in: 'settlement' },
    ],
    counter: 'The scouts raised a flag over the tent.',
  }),
  trigger('hoist flag', 'territory.taken', 'Rebels hoisted their flag over Orvel.', {
    needs: [
      { subject: 'force', over: 'territory' },
      { subject: 'force', in: 'settlement' },
    ],
    counter: 'The scouts hoisted a flag over the tent.',
  }),
  trigger('establish control over', 'territory.taken', 'Rebels established control over Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }, { object: 'settlement' }],
    objectIs: 'place',
    counter: 'The bank established control over its costs.',
  }),
  trigger('establish control of', 'territory.taken', 'Rebels established control of Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }, { object: 'settlement' }],
    objectIs: 'place',
    counter: 'The bank established control of its costs.',
  }),
  trigger('gain foothold', 'territory.taken', 'Rebels gained a foothold in Orvel.', {
    needs: [{ subject: 'force', in: 'territory' }],
    counter: 'The brewer gained a foothold in Orvel.',
  }),
  trigger('take', 'territory.taken', "Rebels took the army's headquarters in Orvel.", {
    needs: [{ subject: 'force', object: 'hq' }],
    objectIs: 'place',
    counter: 'The commander took the call in Orvel.',
  }),
  trigger('wrest back', 'territory.regained', 'The army wrested Orvel back from rebels.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The heirs wrested the shop back from the bank.',
  }),
  trigger('claw back', 'territory.regained', 'The army clawed back the town of Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The party clawed back votes in Orvel.',
  }),
  ...['re-enter', 'reenter'].map(word =>
    trigger(word, 'territory.regained', `The army ${word}ed Orvel after five months.`, {
      needs: [{ subject: 'force', object: 'settlement' }],
      objectIs: 'place' as const,
      counter: `The capsule ${word}ed the air over Orvel.`,
    }),
  ),
  ...['reoccupy', 'reconquer'].map(word =>
    trigger(word, 'territory.regained', `The army ${word === 'reoccupy' ? 'reoccupied' : 'reconquered'} Orvel.`, {
      needs: [
        { subject: 'force', object: 'territory' },
        { subject: 'nobody', object: 'settlement' },
      ],
      objectIs: 'place' as const,
      counter: `The family ${word === 'reoccupy' ? 'reoccupied' : 'reconquered'} the flat in Orvel.`,
    }),
  ),
  trigger('slip out of', 'territory.withdrawal', 'The garrison slipped out of Orvel at night.', {
    needs: [{ subject: 'force', object: 'territory' }],
    intransitive: true,
    counter: 'The actress slipped out of Orvel at night.',
  }),
  trigger('beat retreat', 'territory.withdrawal', 'The army beat a retreat from Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The drummer beat a retreat from the stage.',
  }),
  trigger('flee', 'territory.withdrawal', 'Soldiers fled Orvel as rebels closed in.', {
    needs: [
      { subject: 'arrival', object: 'settlement' },
      { subject: 'garrison', object: 'settlement' },
      { subject: 'arrival', object: 'post' },
    ],
    objectIs: 'place',
    counter: 'Families fled Orvel as rebels closed in.',
  }),
  trigger('evacuate', 'territory.withdrawal', 'The rebels evacuated their positions near Orvel.', {
    needs: [{ subject: 'force', object: 'post' }],
    objectIs: 'place',
    counter: 'The army evacuated families near Orvel.',
  }),
  trigger('hand control of', 'territory.handover', 'The mission handed control of Orvel to the army.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The founder handed control of the firm to her son.',
  }),
  trigger('declare independent', 'territory.secession', 'The region of Orvel declared itself independent.', {
    needs: [{ subject: 'territory' }, { object: 'territory' }],
    counter: 'The auditor was declared independent.',
  }),

  trigger('fire', 'strike.shelling', 'A tank fired at a house in Orvel.', {
    needs: [
      { subject: 'armour', at: 'anything' },
      { subject: 'armour', on: 'anything' },
      { subject: 'cannon', at: 'anything' },
      { subject: 'cannon', on: 'anything' },
    ],
    intransitive: true,
    counter: 'The owner fired at the cook in Orvel.',
  }),
  ...(
    [
      ['strike', 'A camp in Orvel was struck from the air.'],
      ['hit', 'A camp in Orvel was hit from the air.'],
      ['attack', 'A camp in Orvel was attacked from the air.'],
      ['bomb', 'A camp in Orvel was bombed from the air.'],
    ] as const
  ).map(([verb, example]) => trigger(verb, 'strike.air', example, { needs: [{ from: 'sky' }] })),
  trigger('drop', 'strike.air', 'A plane dropped barrel bombs on Orvel.', {
    needs: [{ object: 'airbomb' }],
    counter: 'A plane dropped leaflets on Orvel.',
  }),
  trigger('send', 'strike.drone', 'The army sent 40 drones against Orvel.', {
    needs: [
      { object: 'uav', against: 'anything' },
      { object: 'uav', at: 'territory' },
    ],
    counter: 'The firm sent drones to its customers.',
  }),
  trigger('use', 'strike.drone', 'Drones were used against a base near Orvel.', {
    needs: [
      { object: 'uav', against: 'territory' },
      { object: 'uav', against: 'site' },
      { object: 'uav', against: 'force' },
    ],
    counter: 'Drones were used against mosquitoes near Orvel.',
  }),
  ...(
    [
      ['strafe', 'Gunboats strafed a trawler off Orvel.'],
      ['strike', 'A frigate struck a depot near Orvel.'],
      ['hit', 'A frigate hit a depot near Orvel.'],
      ['sink', 'A submarine sank a corvette off Orvel.'],
      ['fire at', 'A gunboat fired at a trawler off Orvel.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'strike.naval', example, {
      needs: [{ subject: 'warship', object: 'anything' }],
      counter: 'The cutter sank in a storm.',
    }),
  ),
  trigger('engage', 'strike.intercepted', 'Air defences engaged drones over Orvel.', {
    needs: [{ subject: 'defence', object: 'aerial' }],
    counter: 'The clerk engaged a pilot in Orvel.',
  }),
  ...(
    [
      ['suppress', 'Nine drones were suppressed over Orvel.'],
      ['jam', 'Nine drones were jammed over Orvel.'],
      ['neutralise', 'Nine drones were neutralised over Orvel.'],
      ['neutralize', 'Nine drones were neutralized over Orvel.'],
      ['knock down', 'Air defences knocked down nine drones over Orvel.'],
      ['repel', 'Air defences repelled nine drones over Orvel.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'strike.intercepted', example, {
      needs: [{ object: 'uav' }, { object: 'missile' }],
      counter: 'The pills helped him in Orvel.',
    }),
  ),

  trigger('hit', 'explosive.device', 'A lorry hit a roadside bomb near Orvel.', {
    needs: [
      { subject: 'carrier', object: 'ied' },
      { subject: 'force', object: 'ied' },
      { subject: 'thing', object: 'ied' },
    ],
    counter: 'A lorry hit a tree near Orvel.',
  }),
  trigger('strike', 'explosive.mine', 'A taxi struck a landmine near Orvel.', {
    needs: [{ object: 'mine' }],
    counter: 'A taxi struck a tree near Orvel.',
  }),
  trigger('hide', 'explosive.device', 'Militants hid a bomb in a scooter in Orvel.', {
    needs: [{ object: 'ied' }],
    counter: 'The girl hid a coin in a shoe in Orvel.',
  }),
  trigger('rig', 'explosive.minelaying', 'Militants rigged a bridge near Orvel with explosives.', {
    needs: [{ with: 'charge' }, { with: 'mine' }],
    counter: 'The sailors rigged a boat near Orvel with new sails.',
  }),
  trigger('booby-trap', 'explosive.minelaying', 'Houses in Orvel were booby-trapped.', {
    bare: ONE_MEANING,
  }),
  ...(
    [
      ['drop', 'Drones dropped mines on roads near Orvel.'],
      ['deploy', 'Rebels deployed mines near Orvel.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'explosive.minelaying', example, {
      needs: [{ object: 'mine' }],
      counter: 'The firm dropped the price near Orvel.',
    }),
  ),
  ...(
    [
      ['strew', 'The fields near Orvel were strewn with mines.'],
      ['litter', 'The fields near Orvel were littered with mines.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'explosive.minelaying', example, {
      needs: [{ with: 'mine' }],
      counter: 'The fields near Orvel were full of flowers.',
    }),
  ),
  ...(
    [
      ['neutralise', 'A bomb squad neutralised a device in Orvel.'],
      ['neutralize', 'A bomb squad neutralized a device in Orvel.'],
      ['dispose of', 'The sappers have disposed of a bomb in Orvel.'],
      ['render safe', 'Sappers rendered a bomb safe in Orvel.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'explosive.clearance', example, {
      needs: [{ object: 'ordnance' }],
      counter: 'The salts helped the cook in Orvel.',
    }),
  ),
  ...(
    [
      ['destroy', 'Deminers destroyed 300 shells near Orvel.'],
      ['blow up', 'Sappers blew up a wartime bomb near Orvel.'],
      ['explode', 'Sappers exploded a wartime bomb near Orvel.'],
      ['detonate', 'Sappers detonated a wartime bomb near Orvel.'],
    ] as const
  ).map(([verb, example]) =>
    trigger(verb, 'explosive.clearance', example, {
      needs: [
        { subject: 'deminer', object: 'ordnance' },
        { subject: 'police', object: 'ordnance' },
      ],
      counter: 'Rebels detonated a bomb near Orvel.',
    }),
  ),
  trigger('clear', 'explosive.clearance', 'Sappers cleared the fields near Orvel of mines.', {
    needs: [{ object: 'territory', of: 'mine' }, { subject: 'deminer' }],
    counter: 'Farmers cleared the fields near Orvel of stones.',
  }),
  trigger('fire', 'explosive.grenade', 'Two men fired a grenade at a bar in Orvel.', {
    needs: [{ object: 'grenade' }],
    counter: 'Two men fired a salute in Orvel.',
  }),
]

/** Verbs of war by means, by what is hit and by less usual words. Before those that ask less. */
export const WAYS_OF_WAR: readonly Trigger[] = [
  ...BY_MEANS,
  ...COMING_UNDER,
  ...ON_SHIPS,
  ...FIRE_ON_SHIPS,
  ...BY_OTHER_WORDS,
]
