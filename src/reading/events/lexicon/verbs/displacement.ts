import { type Trigger, trigger } from '../../trigger.ts'
import { pairs } from '../condition-pairs.ts'

/** Ways to say that people are taken out of danger, leave for fear, or are driven out, before the words that other rows read otherwise. */
export const DISPLACEMENT_VERBS: readonly Trigger[] = [
  trigger('take out', 'population.evacuation', 'The last civilians were taken out of Orvel by lorry.', {
    needs: [
      { object: 'folk', of: 'territory' },
      { object: 'endangered', of: 'territory' },
      { object: 'endangered', of: 'hospital' },
      { object: 'people', of: 'ruin' },
    ],
    counter: 'The teacher took the pupils out for lunch in Orvel.',
  }),
  trigger('take', 'population.evacuation', 'Buses took 90 patients from Orvel to Tarsk.', {
    needs: [
      { object: 'endangered', from: 'territory', to: 'territory' },
      { object: 'endangered', from: 'hospital' },
    ],
    counter: 'Buses took fans from Orvel to Tarsk.',
  }),
  ...(
    [
      ['take to safety', 'Guides took 40 villagers to safety near Orvel.'],
      ['bring to safety', 'Crews brought six miners to safety near Orvel.'],
      ['lift to safety', 'Helicopters lifted 40 villagers to safety near Orvel.'],
      ['carry to safety', 'Neighbours carried two children to safety in Orvel.'],
      ['lead to safety', 'Police led 50 pupils to safety in Orvel.'],
      ['escort to safety', 'Soldiers escorted 50 pupils to safety in Orvel.'],
      ['ferry to safety', 'Boats ferried 200 residents to safety from Orvel.'],
      ['fly to safety', 'Helicopters flew 20 climbers to safety from Orvel.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'population.evacuation', example, {
      needs: [{ object: 'people' }, { object: 'folk' }, { object: 'endangered' }],
      counter: 'The keeper carried the swan to safety.',
    }),
  ),
  trigger('bring ashore', 'population.evacuation', 'The coast guard brought 70 migrants ashore near Orvel.', {
    needs: [{ object: 'exile' }, { object: 'crew' }],
    counter: 'The trawler brought its catch ashore.',
  }),
  trigger('ferry', 'population.evacuation', 'Volunteers ferried residents across the river from Orvel.', {
    needs: [
      { object: 'folk', from: 'territory' },
      { object: 'endangered', from: 'territory' },
      { object: 'endangered', across: 'anything' },
    ],
    counter: 'The boat ferried guests to the island.',
  }),
  trigger('airlift', 'population.evacuation', 'India airlifted 300 students from Orvel.', {
    needs: [{ object: 'endangered' }, { object: 'folk' }],
    counter: 'The army airlifted flour to Orvel.',
  }),
  trigger('winch', 'population.evacuation', 'Soldiers winched two pilots from a roof in Orvel.', {
    needs: [{ object: 'people' }, { object: 'crew' }],
    counter: 'Sailors winched the anchor up.',
  }),
  trigger('rescue', 'population.evacuation', 'The crew of a cargo ship was rescued off Orvel.', {
    needs: [{ object: 'crew' }, { object: 'exile' }, { object: 'endangered' }],
    counter: 'The bank rescued the firm.',
  }),
  trigger('pick up', 'population.evacuation', 'A patrol boat picked up 73 migrants off Orvel.', {
    needs: pairs(['rescuer'], ['exile', 'crew', 'endangered']),
    counter: 'The bus picked up 30 pupils in Orvel.',
  }),
  ...(['fish', 'haul', 'scoop'] as const).map(word =>
    trigger(word, 'population.evacuation', `Villagers ${word}ed 40 people out of the water near Orvel.`, {
      needs: [
        { object: 'people', of: 'ruin' },
        { object: 'people', from: 'ruin' },
        { object: 'crew', from: 'ruin' },
        { object: 'exile', from: 'ruin' },
      ],
      counter: 'Villagers fished two pikes out of the water near Orvel.',
    }),
  ),
  trigger('pull', 'population.evacuation', 'A girl was pulled alive from the ruins of a house in Orvel.', {
    needs: [
      { object: 'people', from: 'ruin' },
      { object: 'people', of: 'ruin' },
    ],
    counter: 'Divers pulled a car from the river in Orvel.',
  }),
  trigger('dig out', 'population.evacuation', 'Crews dug 11 survivors out of the rubble in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'She dug out an old coat.',
  }),
  trigger('pull out', 'population.evacuation', 'The embassy pulled its staff out of Orvel.', {
    needs: [{ object: 'endangered', of: 'territory' }],
    counter: 'The embassy pulled out of the fair in Orvel.',
  }),
  trigger('withdraw', 'population.evacuation', 'The agency withdrew its staff from Orvel.', {
    needs: [{ object: 'endangered', from: 'territory' }],
    counter: 'The agency withdrew its offer to Orvel.',
  }),
  trigger('fly out', 'population.evacuation', 'Germany flew 540 of its citizens out of Orvel.', {
    needs: [
      { object: 'endangered', of: 'territory' },
      { object: 'folk', of: 'territory' },
      { object: 'people', of: 'territory' },
    ],
    counter: 'The airline flew 540 holidaymakers to Orvel.',
  }),
  trigger('move', 'population.evacuation', 'Patients were moved from the hospital to a basement in Orvel.', {
    needs: [
      { object: 'endangered', from: 'hospital' },
      { object: 'resident', from: 'territory' },
      { object: 'resident', from: 'building' },
    ],
    counter: 'The firm moved its clerks from Orvel to Tarsk.',
  }),
  trigger('relocate', 'population.evacuation', 'Aid staff were relocated from Orvel to Tarsk.', {
    needs: [{ object: 'endangered', from: 'territory' }],
    counter: 'The firm relocated its headquarters from Orvel to Tarsk.',
  }),
  trigger('lead out', 'population.evacuation', 'Police led 50 worshippers out of the mosque in Orvel.', {
    needs: [
      { subject: 'force', object: 'people', of: 'building' },
      { subject: 'rescuer', object: 'people', of: 'building' },
    ],
    counter: 'The host led his guests out of the hall in Orvel.',
  }),
  trigger('escort', 'population.evacuation', 'Families were escorted from their homes in Orvel by soldiers.', {
    needs: [
      { object: 'folk', from: 'dwelling' },
      { object: 'folk', from: 'territory' },
      { object: 'folk', of: 'territory' },
      { object: 'endangered', from: 'territory' },
      { object: 'endangered', of: 'territory' },
    ],
    counter: 'Soldiers escorted the minister to the hall.',
  }),
  trigger('save', 'population.evacuation', 'Firefighters saved 14 people from a burning house in Orvel.', {
    needs: [
      { object: 'people', from: 'building' },
      { object: 'people', from: 'ruin' },
      { object: 'crew', from: 'ship' },
    ],
    counter: 'The vote saved two ministers from defeat.',
  }),
  trigger('transfer', 'population.evacuation', 'Medics transferred 11 patients from a hospital in Orvel.', {
    needs: [{ object: 'endangered', from: 'hospital' }],
    counter: 'The bank transferred 11 clerks from Orvel.',
  }),
  trigger('empty', 'population.expulsion', 'The militia emptied the village of its families near Orvel.', {
    needs: [{ subject: 'force', object: 'settlement', of: 'folk' }],
    counter: 'The militia emptied the village well near Orvel.',
  }),
  trigger('empty', 'population.evacuation', 'The hospital in Orvel was emptied of its patients.', {
    needs: [
      { object: 'building', of: 'people' },
      { object: 'territory', of: 'people' },
      { object: 'territory', of: 'folk' },
    ],
    counter: 'He emptied the drawer of its letters.',
  }),
  trigger('clear', 'population.evacuation', 'The town of Orvel was cleared of its residents.', {
    needs: [
      { object: 'territory', of: 'resident' },
      { object: 'building', of: 'endangered' },
    ],
    counter: 'The square in Orvel was cleared of snow.',
  }),
  trigger('repatriate', 'population.evacuation', 'The ministry repatriated 160 workers from Orvel.', {
    needs: [{ object: 'endangered' }, { object: 'folk' }, { object: 'exile' }],
    counter: 'The firm repatriated its profits.',
  }),
  trigger('bring home', 'population.evacuation', 'Egypt brought home 1,500 citizens from Orvel.', {
    needs: [
      { object: 'endangered', from: 'territory' },
      { object: 'exile', from: 'territory' },
    ],
    counter: 'The team brought home a medal from Orvel.',
  }),
  trigger('evacuate', 'population.evacuation', 'The village was evacuated.', {
    needs: [
      { object: 'people' },
      { object: 'folk' },
      { object: 'endangered' },
      { object: 'force' },
      { object: 'crew' },
      { object: 'territory' },
      { object: 'building' },
      { object: 'site' },
      { subject: 'people', object: 'nobody' },
      { subject: 'folk', object: 'nobody' },
      { subject: 'force', object: 'nobody' },
      { subject: 'nobody', object: 'nobody' },
    ],
    intransitive: true,
    counter: 'The pump evacuated air from the flask in Orvel.',
  }),

  trigger('abandon', 'population.flight', 'The village of Orvel was abandoned by its residents.', {
    needs: [...pairs(['folk', 'resident'], ['settlement', 'dwelling']), { object: 'hamlets' }],
    objectIs: 'place',
    counter: 'Villagers abandoned the custom.',
  }),
  trigger('desert', 'population.flight', 'Inhabitants have deserted the village of Orvel.', {
    needs: pairs(['folk', 'resident'], ['settlement']),
    objectIs: 'place',
    counter: 'Shoppers deserted the mall.',
  }),
  trigger('leave', 'population.flight', 'Half of the population has left Orvel.', {
    needs: pairs(['populace'], ['territory']),
    objectIs: 'place',
    counter: 'Tourists left Orvel.',
  }),
  trigger('leave in drove', 'population.flight', 'People are leaving Orvel in droves.', {
    needs: [{ subject: 'people' }, { subject: 'folk' }],
    intransitive: true,
    counter: 'Advertisers are leaving in droves.',
  }),
  trigger('leave en masse', 'population.flight', 'Residents are leaving Orvel en masse.', {
    needs: [{ subject: 'people' }, { subject: 'folk' }],
    intransitive: true,
    counter: 'Firms are leaving Orvel en masse.',
  }),
  ...(['take to road', 'take to hill', 'take to bush'] as const).map(word =>
    trigger(word, 'population.flight', `Hundreds of families took to the ${word.slice(8)} near Orvel.`, {
      needs: [{ subject: 'folk' }],
      intransitive: true,
      counter: 'The band took to the road again.',
    }),
  ),
  trigger('push out', 'population.flight', 'Hunger has pushed thousands of villagers out of the villages near Orvel.', {
    needs: [{ object: 'folk', of: 'settlement' }],
    counter: 'The board pushed out the founder in Orvel.',
  }),
  trigger('run for life', 'population.flight', 'Residents ran for their lives in Orvel.', {
    needs: [{ subject: 'people' }, { subject: 'folk' }],
    intransitive: true,
    counter: 'The hare ran for its life.',
  }),
  trigger('escape', 'population.flight', 'Villagers escaped into the forest near Orvel.', {
    needs: [
      { subject: 'folk', into: 'wild' },
      { subject: 'folk', to: 'wild' },
      { subject: 'people', into: 'wild' },
      { subject: 'folk', across: 'frontier' },
      { subject: 'folk', to: 'territory' },
    ],
    intransitive: true,
    counter: 'Two bears escaped into the forest near Orvel.',
  }),
  trigger('head', 'population.flight', 'Residents headed south from Orvel in carts.', {
    needs: [
      { subject: 'resident', from: 'territory' },
      { subject: 'exile', from: 'territory' },
    ],
    intransitive: true,
    counter: 'Drivers headed south from Orvel.',
  }),
  trigger('arrive', 'population.flight', 'Thousands of refugees arrived in Orvel.', {
    needs: [
      { subject: 'uprooted', from: 'territory' },
      { subject: 'uprooted', in: 'territory' },
      { subject: 'uprooted', at: 'territory' },
    ],
    intransitive: true,
    counter: 'Thousands of pilgrims arrived in Orvel.',
  }),
  trigger('shelter', 'population.flight', 'Displaced families sheltered in schools in Orvel.', {
    needs: [
      { subject: 'uprooted', in: 'building' },
      { subject: 'folk', in: 'refuge' },
      { subject: 'folk', at: 'refuge' },
    ],
    intransitive: true,
    counter: 'Hikers sheltered in a hut near Orvel.',
  }),
  trigger('displace', 'population.flight', 'Over 400 households were displaced near Orvel.', {
    needs: pairs(['violence', 'munition', 'nobody'], ['folk']),
    counter: 'The hull displaced 400 tons of water.',
  }),
  trigger('leave homeless', 'population.flight', 'The fighting left 40,000 people homeless in Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }],
    counter: 'The verdict left the museum homeless.',
  }),
  trigger('make homeless', 'population.flight', 'Thousands were made homeless in Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }],
  }),
  trigger('empty', 'population.flight', 'The fighting emptied the village of Orvel.', {
    needs: pairs(['violence', 'munition'], ['settlement']),
    objectIs: 'place',
    counter: 'The sales emptied the shelves.',
  }),
  trigger('flood into', 'population.flight', 'Refugees flooded into Orvel.', {
    needs: [{ subject: 'exile' }, { subject: 'folk' }],
    intransitive: true,
    counter: 'Orders flooded into the shop in Orvel.',
  }),

  ...(
    [
      ['transfer forcibly', 'Residents of Orvel were forcibly transferred to Tarsk.'],
      ['move forcibly', 'Soldiers forcibly moved villagers from Orvel.'],
      ['displace forcibly', 'Thousands were forcibly displaced from Orvel.'],
      ['remove forcibly', 'Families were forcibly removed from Orvel.'],
      ['relocate forcibly', 'Villagers were forcibly relocated from Orvel.'],
      ['evict forcibly', 'Families were forcibly evicted in Orvel.'],
      ['return forcibly', 'Guards forcibly returned 60 refugees to Tarsk.'],
    ] as const
  ).map(([word, example]) =>
    trigger(word, 'population.expulsion', example, {
      needs: [{ object: 'people' }, { object: 'folk' }, { object: 'exile' }],
    }),
  ),
  trigger('return by force', 'population.expulsion', 'Norland is returning refugees by force near Orvel.', {
    needs: [{ object: 'people' }, { object: 'exile' }],
  }),
  trigger('force off land', 'population.expulsion', 'Settlers forced a family off their land near Orvel.', {
    needs: [{ object: 'folk' }, { object: 'people' }],
  }),
  trigger('drive off land', 'population.expulsion', 'Militants drove farmers off their land near Orvel.', {
    needs: [{ object: 'folk' }, { object: 'people' }],
    counter: 'The dog drove the geese off the land.',
  }),
  ...(
    [
      ['throw out', 'Police threw families out of their homes in Orvel.', 'The court threw the case out.'],
      ['turn out', 'Families were turned out of their homes in Orvel.', 'Families turned out for the fair.'],
      ['chase out', 'Fighters chased families out of Orvel.', 'He chased the cat out of the shop.'],
      ['herd out', 'Villagers were herded out of Orvel by soldiers.', 'He herded the goats out of Orvel.'],
      ['burn out', 'Militants burned families out of Orvel.', 'The engine burned out.'],
    ] as const
  ).map(([word, example, counter]) =>
    trigger(word, 'population.expulsion', example, {
      needs: [
        { object: 'folk', of: 'dwelling' },
        { object: 'folk', of: 'territory' },
        { object: 'people', of: 'dwelling' },
      ],
      counter,
    }),
  ),
  trigger('order out', 'population.expulsion', 'The militia ordered families out of Orvel at gunpoint.', {
    needs: [{ subject: 'force', object: 'folk' }],
    counter: 'The referee ordered the player out.',
  }),
  trigger('chase', 'population.expulsion', 'Fighters chased families from their homes in Orvel.', {
    needs: [
      { object: 'folk', from: 'dwelling' },
      { object: 'folk', from: 'territory' },
    ],
    counter: 'Police chased the thief from Orvel.',
  }),
  trigger('evict', 'population.expulsion', 'Villagers were evicted from their homes in Orvel.', {
    needs: [
      { object: 'people', from: 'dwelling' },
      { object: 'people', from: 'territory' },
    ],
    counter: 'A landlord in Orvel evicted a tenant.',
  }),
  ...(['bundle', 'push', 'dump', 'drive'] as const).map(word =>
    trigger(
      word,
      'population.expulsion',
      `Norland ${{ bundle: 'bundled', push: 'pushed', dump: 'dumped', drive: 'drove' }[word]} 900 migrants over the border near Orvel.`,
      {
        needs: [
          { object: 'people', over: 'frontier' },
          { object: 'people', across: 'frontier' },
          { object: 'folk', over: 'frontier' },
          { object: 'folk', across: 'frontier' },
          { object: 'exile', over: 'frontier' },
          { object: 'exile', across: 'frontier' },
          { object: 'exile', into: 'desert' },
        ],
        counter: 'Norland pushed rail links over the border near Orvel.',
      },
    ),
  ),
  trigger('banish', 'population.expulsion', 'The militia banished families from Orvel.', {
    needs: [{ object: 'folk', from: 'territory' }],
    counter: 'The coach banished doubts.',
  }),
  trigger('deport', 'population.expulsion', 'Norland deported 300 migrants near Orvel.', {
    needs: [
      { object: 'people' },
      { object: 'folk' },
      { object: 'exile' },
      { object: 'child' },
      { object: 'force' },
      { object: 'nobody', to: 'territory' },
    ],
    counter: 'The state deported its rubbish.',
  }),
  trigger('expel', 'population.expulsion', 'Norland expelled 500 refugees near Orvel.', {
    needs: [{ object: 'exile' }],
    counter: 'The school expelled a pupil.',
  }),
  trigger('take', 'population.expulsion', 'Officials took 46 children from an orphanage in Orvel to Tarsk.', {
    needs: [{ object: 'child', from: 'orphanage' }],
    counter: 'Parents took their children from the pool in Orvel to Tarsk.',
  }),
]
