import { type Trigger, trigger } from '../../trigger.ts'
import { pairs } from '../condition-pairs.ts'

/** Less usual words for attacks on people: how they are shot, cut, beaten, tortured, taken away and poisoned. */
export const ASSAULT_VERBS: readonly Trigger[] = [
  trigger('ring out', 'attack.shooting', 'Shots rang out near the parliament in Orvel.', {
    needs: [{ subject: 'shot' }],
    intransitive: true,
    counter: 'Bells rang out in Orvel.',
  }),
  trigger('shoot up', 'attack.shooting', 'Attackers shot up his car in Orvel.', {
    needs: [{ object: 'carrier' }, { object: 'building' }, { object: 'people' }],
    counter: 'Rents shot up in Orvel.',
  }),
  trigger('open up', 'attack.shooting', 'Police opened up on youths in Orvel with live rounds.', {
    needs: [
      { subject: 'force', object: 'nobody', on: 'people' },
      { subject: 'force', object: 'nobody', on: 'force' },
      { subject: 'force', object: 'nobody', with: 'rifle' },
      { subject: 'force', object: 'nobody', with: 'shot' },
    ],
    intransitive: true,
    counter: 'The singer opened up about her debts in Orvel.',
  }),
  trigger('let loose', 'attack.shooting', 'Militants let loose on a market in Orvel with automatic weapons.', {
    needs: [
      { subject: 'force', on: 'building' },
      { subject: 'force', on: 'people' },
      { subject: 'force', with: 'rifle' },
    ],
    intransitive: true,
    counter: 'The fans let loose on the dance floor.',
  }),
  trigger('mow down', 'attack.shooting', 'Gunmen mowed down four farmers near Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'He mowed the lawn.',
  }),
  trigger('kill', 'attack.shooting', 'A stray bullet killed a girl in Orvel.', { needs: [{ subject: 'bullet' }] }),
  trigger('burn alive', 'attack.primitive', 'Gunmen burned three farmers alive near Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The fire burned six cows alive.',
  }),
  trigger('shoot dead', 'attack.shooting', 'Two journalists shot dead in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The hunter shot dead a boar in Orvel.',
  }),
  trigger('find shot', 'attack.shooting', 'Two guards were found shot in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The farmer found a shot fox in Orvel.',
  }),
  trigger('go on rampage', 'attack.shooting', 'A gunman went on a rampage in a mall in Orvel.', {
    needs: [{ subject: 'gunner' }],
    intransitive: true,
    counter: 'An elephant went on a rampage in Orvel.',
  }),

  ...(
    [
      ['set alight', 'Militants set three men alight in Orvel.'],
      ['set on fire', 'Militants set three men on fire in Orvel.'],
      ['set ablaze', 'A woman was set ablaze in Orvel.'],
      ['slit throat', 'Attackers slit the throats of five farmers near Orvel.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'attack.primitive', example, {
      needs: word === 'slit throat' ? [{ object: 'people' }, { of: 'people' }] : [{ object: 'people' }],
      counter: 'The butcher slit the throat of a goat and set the wood alight.',
    }),
  ),
  ...(['kill', 'wound', 'injure', 'attack'] as const).map(word =>
    trigger(word, 'attack.primitive', `A knifeman ${word === 'injure' ? 'injured' : `${word}ed`} two in Orvel.`, {
      needs: [{ subject: 'knifer' }],
    }),
  ),
  trigger('attack', 'attack.primitive', 'Two tourists were attacked with a knife in Orvel.', {
    needs: [{ object: 'people', with: 'blade' }],
    counter: 'The cook attacked the loaf with a knife.',
  }),
  trigger('pepper-spray', 'attack.primitive', 'A settler pepper-sprayed a shepherd near Orvel.', {
    needs: [{ object: 'people' }],
  }),

  ...(['give thrashing', 'give beating', 'give hiding'] as const).map(word =>
    trigger(word, 'attack.beating', `Soldiers gave a ${word.slice(5)} to two drivers in Orvel.`, {
      needs: [
        { subject: 'force', to: 'people' },
        { subject: 'force', object: 'people' },
      ],
      counter: 'The visitors gave a thrashing to the hosts.',
    }),
  ),
  trigger('bludgeon', 'attack.beating', 'Guards bludgeoned a student in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The chairman bludgeoned the motion through.',
  }),
  trigger('lash', 'attack.beating', 'A teacher was lashed in public in Orvel.', {
    needs: [
      { subject: 'nobody', object: 'people' },
      { subject: 'force', object: 'people' },
    ],
    counter: 'Rain lashed the tourists in Orvel.',
  }),
  trigger('lay into', 'attack.beating', 'Officers laid into demonstrators with truncheons in Orvel.', {
    needs: [
      { subject: 'force', into: 'people' },
      { subject: 'force', object: 'people' },
      { subject: 'police', into: 'people' },
      { subject: 'police', object: 'people' },
    ],
    counter: 'The critic laid into the singer.',
  }),
  trigger('beat', 'attack.beating', 'Settlers beat an old farmer with clubs near Orvel.', {
    needs: [
      { object: 'people', with: 'cudgel' },
      { subject: 'settlers', object: 'people' },
      { subject: 'thug', object: 'people' },
    ],
    counter: 'The old farmer beat the drum with a stick.',
  }),

  trigger('put to sword', 'attack.killing', 'Fighters put 30 captives to the sword in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
  }),
  trigger('wipe out', 'attack.killing', 'The militia wiped out a family of nine near Orvel.', {
    needs: pairs(['force', 'munition', 'violence'], ['folk']),
    counter: 'Debts wiped out a family of bakers in Orvel.',
  }),
  trigger('kill', 'attack.assassination', 'A hitman killed a union leader in Orvel.', {
    needs: [{ subject: 'hitman' }],
  }),
  trigger('murder', 'attack.assassination', 'A candidate was murdered at a rally in Orvel.', {
    needs: [{ object: 'politico' }],
    counter: 'A shopkeeper was murdered in Orvel.',
  }),
  trigger('butcher', 'attack.assassination', 'Militants butchered seven villagers near Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }],
    counter: 'The singer butchered the anthem.',
  }),
  trigger('string up', 'attack.assassination', 'Fighters strung up a pharmacist in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'Fishermen strung up their nets in Orvel.',
  }),
  trigger('decapitate', 'attack.assassination', 'Militants decapitated a village chief near Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'Vandals decapitated a statue in Orvel.',
  }),
  trigger('send to gallows', 'attack.assassination', 'Four prisoners were sent to the gallows in Orvel.', {
    needs: [{ object: 'people' }],
  }),
  trigger('execute summarily', 'attack.assassination', 'Civilians were summarily executed in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
  }),

  trigger('subject to shock', 'attack.torture', 'Detainees were subjected to electric shocks in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The alloy was subjected to shocks.',
  }),
  trigger('ill-treat', 'attack.torture', 'Prisoners were ill-treated in Orvel.', {
    needs: [{ object: 'captive' }],
    counter: 'The mule was ill-treated in Orvel.',
  }),
  trigger('abuse', 'attack.torture', 'Guards abused inmates in Orvel.', {
    needs: [{ object: 'captive' }],
    counter: 'The clerk abused his post in Orvel.',
  }),

  trigger('put through shock', 'attack.torture', 'Guards put an activist through electric shocks in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The recession put the bank through shocks.',
  }),
  trigger('abuse sexually', 'attack.sexual', 'A woman was sexually abused at a checkpoint near Orvel.', {
    needs: [{ object: 'people' }],
  }),
  trigger('force into sexual slavery', 'attack.sexual', 'Militiamen forced girls into sexual slavery near Orvel.', {
    bare: 'Four words that say one thing.',
  }),

  trigger('take away', 'attack.abduction', 'Gunmen took away 17 farmers near Orvel.', {
    needs: pairs(['irregular'], ['people', 'folk']),
    counter: 'The waiter took away the plates.',
  }),
  trigger('make off', 'property.robbery', 'Gunmen made off with 400 head of cattle near Orvel.', {
    needs: [{ with: 'cattle' }, { with: 'goods' }, { with: 'weapon' }, { with: 'relief' }],
    intransitive: true,
    counter: 'Gunmen made off into the night near Orvel.',
  }),
  trigger('make off', 'attack.abduction', 'Gunmen made off with 12 women from a village near Orvel.', {
    needs: [{ subject: 'irregular', with: 'people' }],
    intransitive: true,
    counter: 'Gunmen made off with the cash in Orvel.',
  }),
  trigger('whisk off', 'attack.abduction', 'Two nurses were whisked off by armed men near Orvel.', {
    needs: pairs(['irregular'], ['people']),
    counter: 'The winners were whisked off to a party.',
  }),
  trigger('bundle into', 'attack.abduction', 'The activist was bundled into a car in Orvel.', {
    needs: [{ object: 'people', into: 'carrier' }],
    counter: 'The straw was bundled into a van.',
  }),
  trigger('drag', 'attack.abduction', 'Masked men dragged an editor from his home in Orvel.', {
    needs: [
      { object: 'people', from: 'dwelling' },
      { object: 'people', from: 'carrier' },
      { object: 'people', of: 'dwelling' },
      { object: 'people', of: 'carrier' },
    ],
    counter: 'Masked men dragged a safe from a shop in Orvel.',
  }),
  ...(
    [
      ['lead away', 'Six policemen were led away by bandits near Orvel.', 'The usher led the guests away.'],
      ['lead off', 'Six policemen were led off by bandits near Orvel.', 'The band led off with a waltz.'],
      ['march away', 'Bandits marched away 12 villagers near Orvel.', 'The band marched away.'],
      ['march off', 'Bandits marched off 12 villagers near Orvel.', 'The band marched off.'],
      ['drive off', 'Bandits drove off two nurses in a jeep near Orvel.', 'The spray drove off the wasps.'],
    ] as const
  ).map(([word, example, counter]) =>
    trigger(word, 'attack.abduction', example, {
      needs: [
        { subject: 'irregular', object: 'people' },
        { subject: 'irregular', object: 'force' },
        { object: 'people', at: 'gunpoint' },
        { object: 'force', at: 'gunpoint' },
        { subject: 'nobody', object: 'people', in: 'carrier' },
      ],
      counter,
    }),
  ),
  trigger('hold for ransom', 'attack.abduction', 'Two engineers are being held for ransom near Orvel.', {
    needs: [{ object: 'people' }, { object: 'crew' }],
    counter: 'The data are being held for ransom.',
  }),
  trigger('hold hostage', 'attack.abduction', 'Militants held villagers hostage in Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }, { object: 'crew' }, { object: 'force' }],
    counter: 'The budget is being held hostage in Orvel.',
  }),
  trigger('take captive', 'attack.abduction', 'Three miners were taken captive near Orvel.', {
    needs: [{ object: 'noncombatant' }, { object: 'civilian' }],
    counter: 'Three soldiers were taken captive near Orvel.',
  }),
  trigger('take hostage', 'attack.abduction', 'Pirates have taken a crew hostage off Orvel.', {
    needs: [{ object: 'crew' }],
  }),
  trigger('disappear forcibly', 'attack.abduction', 'A lawyer was forcibly disappeared in Orvel.', {
    bare: 'Nobody is disappeared but by somebody.',
  }),
  trigger('pick up', 'attack.abduction', 'Armed men picked up a blogger in Orvel.', {
    needs: pairs(['irregular'], ['civilian']),
    counter: 'Armed men picked up stones in Orvel.',
  }),

  trigger('drop', 'attack.cbrn', 'Chlorine was dropped on Orvel.', {
    needs: [{ object: 'poison' }],
    counter: 'The level of oxygen dropped in Orvel.',
  }),
  trigger('fall on', 'attack.cbrn', 'Barrels of chlorine gas fell on Orvel.', {
    needs: [{ subject: 'poison' }],
    intransitive: true,
    counter: 'Barrels of beer fell on Orvel.',
  }),
]
