import { type Trigger, trigger } from '../../trigger.ts'
import { pairs } from '../condition-pairs.ts'

type Row = readonly [word: string, example: string, counter?: string]

const rows = (list: readonly Row[], make: (row: Row) => Trigger): readonly Trigger[] => list.map(make)

const ON_PEOPLE = [{ object: 'people' }, { object: 'force' }, { object: 'folk' }] as const
/** Words for harm, flight and mishaps that reports use seldom; each says what it must stand beside. */
export const RARER_HARM_VERBS: readonly Trigger[] = [
  ...rows(
    [
      ['strangle', 'Guards strangled a prisoner in Orvel.', 'The levy strangled the fair.'],
      ['throttle', 'A robber throttled a cashier in Orvel.', 'The driver throttled the engine.'],
      ['finish off', 'Gunmen finished off two wounded guards in Orvel.', 'The guests finished off the cake.'],
      ['dismember', 'Gunmen dismembered a trader near Orvel.', 'The court dismembered the trust.'],
      ['put bullet in', 'Gunmen put a bullet in a judge in Orvel.', 'The column put a bullet point in the list.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'attack.killing', example, {
        needs:
          word === 'put bullet in'
            ? [{ in: 'people' }, { object: 'people' }]
            : pairs(['people', 'force', 'nobody'], ['people', 'force']),
        counter,
      }),
  ),
  trigger('burn to death', 'attack.primitive', 'Militants burned six villagers to death near Orvel.', {
    needs: pairs(['force', 'mob', 'people'], ['people', 'folk']),
    counter: 'The fire burned six cows to death.',
  }),
  trigger('spear', 'attack.primitive', 'Raiders speared two herders near Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The cook speared an olive.',
  }),
  ...rows(
    [
      ['pummel', 'Guards pummelled a student in Orvel.', 'Hail pummelled the farmers near Orvel.'],
      ['beat unconscious', 'Guards beat a student unconscious in Orvel.'],
      ['slap', 'A guard slapped a reporter in Orvel.', 'The state slapped a levy on sugar.'],
      ['assault physically', 'Soldiers physically assaulted a driver near Orvel.'],
    ],
    ([word, example, counter]) =>
      trigger(word, 'attack.beating', example, {
        needs: pairs(['people', 'force', 'nobody'], ['people']),
        ...(counter ? { counter } : {}),
      }),
  ),
  ...rows(
    [
      ['spirit away', 'Gunmen spirited away a trader in Orvel.', 'The butler spirited the plates away.'],
      ['herd away', 'Gunmen herded away 30 pupils near Orvel.', 'The dog herded the sheep away.'],
      ['frogmarch', 'Gunmen frogmarched a trader from his shop in Orvel.', 'The budget was frogmarched through.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'attack.abduction', example, { needs: pairs(['irregular'], ['people', 'folk']), counter }),
  ),
  ...(['shove', 'force', 'hustle', 'push', 'throw'] as const).map(word =>
    trigger(
      word,
      'attack.abduction',
      `Masked men ${{ shove: 'shoved', force: 'forced', hustle: 'hustled', push: 'pushed', throw: 'threw' }[word]} a lawyer into a van in Orvel.`,
      { needs: [{ object: 'people', into: 'carrier' }], counter: 'Masked men put a crate into a van in Orvel.' },
    ),
  ),
  trigger('hold to ransom', 'attack.abduction', 'Bandits held two engineers to ransom near Orvel.', {
    needs: [{ object: 'people' }, { object: 'crew' }],
    counter: 'The small party held the cabinet to ransom.',
  }),
  ...rows(
    [
      ['march into captivity', 'Rebels marched 300 soldiers into captivity near Orvel.'],
      ['lead into captivity', 'Rebels led 300 soldiers into captivity near Orvel.'],
      ['take alive', 'Rebels took two pilots alive near Orvel.', 'The pythons were taken alive near Orvel.'],
    ],
    ([word, example, counter]) =>
      trigger(word, 'attack.capture', example, { needs: ON_PEOPLE, ...(counter ? { counter } : {}) }),
  ),

  ...rows(
    [
      ['smash up', 'Soldiers smashed up a clinic in Orvel.', 'The boy smashed up his bike.'],
      ['pulverise', 'Shelling pulverised a school in Orvel.', 'The mill pulverised the grain.'],
      ['pulverize', 'Shelling pulverized a school in Orvel.', 'The mill pulverized the grain.'],
      ['obliterate', 'Shelling obliterated a village near Orvel.', 'The storm obliterated the footprints.'],
      ['tear apart', 'The blast tore apart a house in Orvel.', 'Debts tore apart the band.'],
      ['rip apart', 'The blast ripped apart a house in Orvel.', 'The review ripped apart the book.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'property.destruction', example, {
        needs: pairs(
          ['force', 'munition', 'violence', 'mob', 'nobody'],
          ['building', 'site', 'settlement', 'dwelling'],
        ),
        counter,
      }),
  ),
  ...(['fell', 'chop down', 'cut down'] as const).map(word =>
    trigger(
      word,
      'property.destruction',
      `Settlers ${{ fell: 'felled', 'chop down': 'chopped down', 'cut down': 'cut down' }[word]} 90 olive trees near Orvel.`,
      {
        needs: pairs(['settlers', 'force'], ['tree', 'harvest']),
        counter: 'Foresters cut down, chopped down and felled 90 trees.',
      },
    ),
  ),
  trigger('strip', 'property.destruction', 'Looters stripped a clinic of its medicine in Orvel.', {
    needs: [
      { object: 'building', of: 'goods' },
      { object: 'building', of: 'relief' },
      { object: 'building', of: 'anything', subject: 'robbers' },
    ],
    counter: 'The court stripped the club of its title.',
  }),
  ...(['disable', 'cripple', 'slash', 'vandalise', 'vandalize'] as const).map(word =>
    trigger(
      word,
      'property.sabotage',
      `Saboteurs ${{ disable: 'disabled', cripple: 'crippled', slash: 'slashed', vandalise: 'vandalised', vandalize: 'vandalized' }[word]} a pipeline near Orvel.`,
      {
        needs: pairs(['saboteur', 'irregular'], ['infrastructure', 'cable', 'mast']),
        counter: 'Rust crippled a pipeline near Orvel.',
      },
    ),
  ),
  trigger('mug', 'property.robbery', 'Two youths mugged a tourist in Orvel.', {
    needs: pairs(['people', 'force', 'irregular'], ['people']),
    counter: 'The actor mugged for the cameras.',
  }),
  ...(['snatch', 'siphon'] as const).map(word =>
    trigger(
      word,
      'property.robbery',
      word === 'snatch'
        ? 'Robbers snatched cash from a shop in Orvel.'
        : 'Thieves siphoned fuel from a pipeline near Orvel.',
      {
        needs: pairs(['robbers', 'irregular'], ['goods', 'cash', 'relief', 'treasures', 'weapon']),
        counter: 'The widow snatched fuel for thought.',
      },
    ),
  ),

  ...rows(
    [
      ['get out', 'Norland got 40 diplomats out of Orvel.', 'Norland got out of the pact.'],
      ['extract', 'The army extracted 40 diplomats from Orvel.', 'The dentist extracted a tooth.'],
      ['spirit out', 'The army spirited 40 diplomats out of Orvel.', 'The butler spirited the plates out.'],
      ['ship out', 'Norland shipped 40 citizens out of Orvel.', 'The mill shipped its flour out.'],
      ['whisk out', 'Norland whisked 40 diplomats out of Orvel.', 'The cook whisked out a bowl.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'population.evacuation', example, {
        needs: [
          { object: 'endangered', of: 'territory' },
          { object: 'endangered', from: 'territory' },
          { object: 'folk', of: 'territory' },
          { object: 'people', from: 'ruin' },
          { object: 'people', of: 'ruin' },
        ],
        counter,
      }),
  ),
  ...rows(
    [
      ['whisk to safety', 'Helicopters whisked 40 villagers to safety near Orvel.'],
      ['drag to safety', 'Neighbours dragged two children to safety in Orvel.'],
      ['pull to safety', 'Neighbours pulled two children to safety in Orvel.'],
      ['help to safety', 'Soldiers helped 40 villagers to safety near Orvel.'],
    ],
    ([word, example]) =>
      trigger(word, 'population.evacuation', example, { needs: [{ object: 'people' }, { object: 'folk' }] }),
  ),
  ...rows(
    [
      ['vacate', 'Residents vacated the village of Orvel.', 'The clerk vacated the post.'],
      ['quit', 'Residents quit the village of Orvel.', 'The striker quit the club.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'population.flight', example, {
        needs: pairs(['folk', 'resident'], ['settlement', 'dwelling']),
        objectIs: 'place',
        counter,
      }),
  ),
  ...rows(
    [
      ['hide', 'Villagers are hiding in the forest near Orvel.', 'Wolves are hiding in the forest near Orvel.'],
      ['sleep', 'Families are sleeping in the bush near Orvel.', 'Hikers are sleeping in a tent near Orvel.'],
      ['camp', 'Refugees are camping in schools in Orvel.', 'Scouts are camping in the hills near Orvel.'],
      ['cram', 'Refugees crammed into a church in Orvel.', 'Pupils crammed into a bus in Orvel.'],
      ['crowd', 'Refugees crowded into a church in Orvel.', 'Fans crowded into a church in Orvel.'],
      ['pack', 'Refugees packed into a church in Orvel.', 'Fans packed into a church in Orvel.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'population.flight', example, {
        needs: [
          { subject: 'folk', in: 'wild' },
          { subject: 'uprooted', in: 'building' },
          { subject: 'uprooted', in: 'refuge' },
          { subject: 'uprooted', into: 'building' },
          { subject: 'uprooted', into: 'refuge' },
        ],
        intransitive: true,
        counter,
      }),
  ),
  ...rows(
    [
      ['seek safety', 'Hundreds of families sought safety near Orvel.', 'The bank sought safety in bonds.'],
      ['seek sanctuary', 'Hundreds of families sought sanctuary in Orvel.', 'Bees sought sanctuary in the shed.'],
      ['find refuge', 'Hundreds of families found refuge in Orvel.', 'The poet found refuge in rhyme.'],
      ['find shelter', 'Hundreds of families found shelter in Orvel.', 'The cat found shelter in a shed.'],
      ['take flight', 'Hundreds of families took flight near Orvel.', 'The gulls took flight near Orvel.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'population.flight', example, {
        needs: [{ subject: 'folk' }, { subject: 'uprooted' }],
        intransitive: true,
        counter,
      }),
  ),
  ...(['reach', 'enter'] as const).map(word =>
    trigger(word, 'population.flight', `Some 900 refugees ${word}${word === 'reach' ? 'ed' : 'ed'} Orvel.`, {
      needs: [{ subject: 'uprooted', object: 'territory' }],
      objectIs: 'place',
      counter: 'Some 900 pilgrims reached and entered Orvel.',
    }),
  ),

  ...rows(
    [
      ['kick out', 'Norland kicked out 900 migrants near Orvel.', 'The club kicked out its coach.'],
      ['cast out', 'The militia cast out 90 families near Orvel.', 'The priest cast out a demon.'],
      ['hound out', 'The militia hounded families out of Orvel.', 'The press hounded the singer out.'],
    ],
    ([word, example, counter = '']) =>
      trigger(word, 'population.expulsion', example, { needs: [{ object: 'folk' }, { object: 'exile' }], counter }),
  ),
  trigger('remove', 'population.expulsion', 'The army removed 90 families from the village near Orvel.', {
    needs: pairs(['force', 'nobody'], ['folk']).map(condition => ({ ...condition, from: 'territory' as const })),
    counter: 'The gallery removed 90 paintings from the hall in Orvel.',
  }),

  ...rows(
    [
      ['crash-land', 'A plane crash-landed near Orvel.'],
      ['keel over', 'A ferry keeled over off Zanzibar.', 'The guest keeled over.'],
      ['roll over', 'A lorry rolled over near Orvel.', 'The bank rolled over the loan.'],
      ['leave track', 'A train left the tracks near Orvel.', 'The debate left the track.'],
      ['leave road', 'A bus left the road near Orvel.', 'The path left the road near Orvel.'],
      ['jump rail', 'A train jumped the rails near Orvel.', 'The boys jumped the rail.'],
      ['tumble', 'A bus tumbled into a gorge near Orvel.', 'Shares tumbled in Orvel.'],
      ['flip', 'A boat flipped off Orvel.', 'The cook flipped a pancake.'],
    ],
    ([word, example, counter]) =>
      trigger(word, 'other.accident', example, {
        needs: [{ subject: 'carrier' }],
        intransitive: true,
        ...(counter ? { counter } : {}),
      }),
  ),
  ...(['die', 'perish'] as const).flatMap(word => [
    trigger(word, 'other.accident', `Six people ${word === 'die' ? 'died' : 'perished'} in a crash near Orvel.`, {
      needs: [
        { subject: 'people', in: 'mishap' },
        { subject: 'people', in: 'blaze' },
      ],
      intransitive: true,
      counter: 'Six hens died in a barn near Orvel.',
    }),
    trigger(word, 'other.disaster', `Six people ${word === 'die' ? 'died' : 'perished'} in floods near Orvel.`, {
      needs: [{ subject: 'people', in: 'nature' }],
      intransitive: true,
      counter: 'Six hens died in a barn near Orvel.',
    }),
  ]),
  trigger('drown', 'other.accident', 'Six migrants drowned near Orvel.', {
    needs: (['people', 'exile'] as const).flatMap(subject =>
      (['nobody', 'territory', 'ruin'] as const).map(where => ({ subject, object: 'nobody' as const, in: where })),
    ),
    intransitive: true,
    counter: 'Six candidates drowned in debts in Orvel.',
  }),
  trigger('overflow', 'other.disaster', 'The river overflowed near Orvel.', {
    needs: [{ subject: 'stream' }],
    intransitive: true,
    counter: 'The bath overflowed in Orvel.',
  }),
  ...(['flood', 'inundate', 'submerge'] as const).map(word =>
    trigger(
      word,
      'other.disaster',
      `Two villages were ${{ flood: 'flooded', inundate: 'inundated', submerge: 'submerged' }[word]} near Orvel.`,
      {
        needs: [
          { subject: 'nobody', object: 'settlement' },
          { subject: 'nobody', object: 'dwelling' },
          { subject: 'nobody', object: 'harvest' },
          { subject: 'stream' },
          { subject: 'nature' },
        ],
        counter: 'The shop was flooded with orders.',
      },
    ),
  ),
]
