import { type Trigger, trigger } from '../../trigger.ts'
import { pairs } from '../condition-pairs.ts'

const STANDING = [{ object: 'building' }, { object: 'site' }, { object: 'settlement' }, { object: 'thing' }] as const

/** Less usual words for what is destroyed, looted, sabotaged and stolen. */
export const DAMAGE_VERBS: readonly Trigger[] = [
  trigger('put to torch', 'property.destruction', 'Rioters put a police station to the torch in Orvel.', {
    needs: STANDING,
  }),
  trigger('strip bare', 'property.destruction', 'Looters stripped a warehouse bare in Orvel.', {
    needs: STANDING,
    counter: 'The goats stripped the bush bare.',
  }),
  ...(
    [
      ['tear down', 'Bulldozers tore down 12 homes in Orvel.', 'Fans tore down the goalposts.'],
      ['pull down', 'Soldiers pulled down 12 homes in Orvel.', 'She pulled down the blind.'],
      ['knock down', 'Bulldozers knocked down 12 homes in Orvel.', 'The boxer knocked down his rival.'],
      ['raze to ground', 'Bulldozers razed 12 homes to the ground in Orvel.', 'The moth razed nothing to the ground.'],
    ] as const
  ).map(([word, example, counter]) =>
    trigger(word, 'property.destruction', example, {
      needs: [
        ...pairs(['force', 'digger', 'settlers'], ['building', 'dwelling']),
        { subject: 'nobody', object: 'dwelling' },
      ],
      counter,
    }),
  ),
  trigger('demolish', 'property.destruction', 'The authorities demolished two homes in Orvel.', {
    needs: pairs(['authority', 'settlers'], ['dwelling']),
    counter: 'The city demolished a disused stadium in Orvel.',
  }),
  trigger('uproot', 'property.destruction', 'Settlers uprooted 300 olive trees near Orvel.', {
    needs: pairs(['force', 'settlers', 'digger'], ['tree', 'harvest']),
    counter: 'Gardeners uprooted two bushes in Orvel.',
  }),
  trigger('scorch', 'property.destruction', 'Soldiers scorched the fields around Orvel.', {
    needs: [{ subject: 'force', object: 'harvest' }, { subject: 'munition' }],
    counter: 'The sun scorched the fields.',
  }),
  trigger('bring down', 'property.sabotage', 'A power line was brought down with explosives near Orvel.', {
    needs: [
      { object: 'mast', with: 'charge' },
      { object: 'mast', subject: 'charge' },
      { object: 'mast', subject: 'irregular' },
    ],
  }),
  trigger('bring down', 'property.destruction', 'Shelling brought down power lines near Orvel.', {
    needs: pairs(['violence', 'munition', 'nobody'], ['mast']),
    counter: 'The vote brought down the cabinet.',
  }),
  ...(['tear off', 'rip off', 'blow out', 'blow in'] as const).map(word =>
    trigger(
      word,
      'property.destruction',
      word.endsWith('off')
        ? `The blast ${word === 'rip off' ? 'ripped' : 'tore'} off the roof of a school in Orvel.`
        : `Windows were blown ${word.slice(5)} in five blocks in Orvel.`,
      {
        needs: pairs(['violence', 'munition', 'nobody'], ['pane']),
        counter: 'He blew out the candles and tore off the tag.',
      },
    ),
  ),
  ...(['vandalise', 'vandalize'] as const).map(word =>
    trigger(word, 'property.destruction', `Settlers ${word}d 60 olive trees near Orvel.`, {
      needs: pairs(['settlers', 'force'], ['tree', 'harvest', 'dwelling', 'carrier']),
      counter: 'Fans vandalised a seat.',
    }),
  ),
  trigger('stand burning', 'property.destruction', 'Two buses stood burning in Orvel.', {
    needs: [{ subject: 'carrier' }, { subject: 'building' }],
    intransitive: true,
    counter: 'Candles stood burning in Orvel.',
  }),
  trigger('leave in ruin', 'property.destruction', 'The attack left a hospital in ruins in Orvel.', {
    needs: STANDING,
    counter: 'The leak left his career in ruins.',
  }),
  trigger('lay waste', 'property.destruction', 'The militia laid waste to the village of Orvel.', {
    needs: [{ to: 'settlement' }, { object: 'settlement' }],
    counter: 'The champion laid waste to his rivals.',
  }),
  trigger('turn to rubble', 'property.destruction', 'Bombs turned the school to rubble in Orvel.', { needs: STANDING }),
  trigger('turn into rubble', 'property.destruction', 'Bombs turned the school into rubble in Orvel.', {
    needs: STANDING,
  }),
  trigger('trash', 'property.destruction', 'Gangs trashed a hospital in Orvel.', {
    needs: pairs(['force', 'mob', 'people', 'nobody'], ['building', 'site']),
    counter: 'The reviewer trashed the album.',
  }),
  trigger('burn down', 'property.destruction', 'Villages were burned down near Orvel.', {
    needs: [...STANDING, { object: 'hamlets' }],
    counter: 'The candle burned down.',
  }),
  ...(['suffer', 'sustain'] as const).map(word =>
    trigger(`${word} damage`, 'property.destruction', `Two schools ${word}ed damage in Orvel.`, {
      needs: [{ subject: 'building' }, { subject: 'site' }],
      counter: 'The brand in Orvel suffered damage.',
    }),
  ),
  trigger('cause damage', 'property.destruction', 'The blast caused damage to two houses in Orvel.', {
    needs: [{ to: 'building' }, { to: 'site' }],
    counter: 'The scandal caused damage to the party.',
  }),

  trigger('blow up', 'property.sabotage', 'Militants blew up a water pipe near Orvel.', {
    needs: [{ object: 'cable' }, { object: 'mast' }],
  }),
  ...(['saw', 'cut', 'hack'] as const).map(word =>
    trigger(
      `${word} through`,
      'property.sabotage',
      `Vandals ${word === 'cut' ? 'cut' : `${word}ed`} through a cable near Orvel.`,
      {
        needs: [{ through: 'cable' }, { object: 'cable' }, { through: 'mast' }, { object: 'mast' }],
        intransitive: true,
        counter: 'The ship cut through the waves near Orvel.',
      },
    ),
  ),
  trigger('tamper with', 'property.sabotage', 'Attackers tampered with the cables near Orvel.', {
    needs: [{ with: 'cable' }, { with: 'mains' }, { object: 'cable' }],
    intransitive: true,
    counter: 'The clerk tampered with the minutes.',
  }),
  trigger('sabotage', 'property.sabotage', 'Partisans sabotaged the cables near Orvel.', {
    needs: [{ object: 'cable' }, { object: 'mast' }],
  }),

  trigger('break into', 'property.robbery', 'Burglars broke into the office of a charity in Orvel.', {
    needs: [
      { subject: 'nobody', object: 'building' },
      { subject: 'robbers', into: 'building' },
      { subject: 'robbers', object: 'building' },
    ],
    counter: 'The crowd broke into song in Orvel.',
  }),
  trigger('carjack', 'property.robbery', 'Armed men carjacked a lorry in Orvel.', { bare: 'Only robbers do it.' }),
  trigger('cart away', 'property.robbery', 'Fighters carted away ammunition from a base near Orvel.', {
    needs: [{ object: 'treasures' }, { object: 'goods' }, { object: 'relief' }, { object: 'weapon' }],
    counter: 'The rubble was carted away.',
  }),
  trigger('relieve', 'property.robbery', 'Bandits relieved the crew of their cash at gunpoint near Orvel.', {
    needs: [
      { object: 'people', at: 'gunpoint' },
      { object: 'crew', at: 'gunpoint' },
      { subject: 'irregular', object: 'people', of: 'goods' },
    ],
    counter: 'The rain relieved the farmers of their worries.',
  }),
  trigger('cart off', 'property.robbery', 'Paintings were carted off from the museum in Orvel.', {
    needs: [{ object: 'treasures' }, { object: 'goods' }, { object: 'relief' }],
    counter: 'The rubble was carted off.',
  }),
  trigger('take', 'property.robbery', 'Robbers took cash from a van in Orvel.', {
    needs: pairs(['robbers'], ['goods', 'cattle', 'relief', 'cash', 'treasures']),
    counter: 'Clerks took cash from a drawer in Orvel.',
  }),
  trigger('steal', 'property.robbery', 'Attackers stole medicine from a clinic in Orvel.', {
    needs: [
      { object: 'relief', from: 'building' },
      { object: 'relief', from: 'territory' },
      { subject: 'force', object: 'relief' },
      { subject: 'force', object: 'carrier' },
      { object: 'treasures' },
    ],
    counter: 'The gull stole chips from a guest in Orvel.',
  }),
]
