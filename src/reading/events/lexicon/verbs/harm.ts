import { type Trigger, trigger } from '../../trigger.ts'
import { pairs } from '../condition-pairs.ts'
import { ANYBODY, PEOPLE } from '../conditions.ts'

/** Verbs that name an act: attacks on people, harm to property and to how people live. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const HARM_VERBS: readonly Trigger[] = [
  trigger('open fire', 'attack.shooting', 'Gunmen opened fire on a bus in Orvel.', {
    intransitive: true,
    bare: 'Whoever opens it with words is told by whom he opens it on.',
  }),
  trigger('fire', 'attack.shooting', 'Snipers were firing from the roof in Orvel.', {
    needs: [{ subject: 'force', object: 'nobody', from: 'anything' }],
    intransitive: true,
  }),
  trigger('fire tear', 'protest.dispersed', 'Police fired tear gas in Orvel.', {
    bare: 'Tear gas is fired at nobody else.',
  }),
  trigger('fire', 'strike.missile', 'The army fired missiles at Orvel.', {
    needs: [{ object: 'aerial' }, { object: 'munition' }],
    counter: 'The club fired its manager.',
  }),
  trigger('fire', 'attack.shooting', 'Soldiers fired at road workers near Orvel.', {
    needs: [
      { object: 'shot' },
      { object: 'nobody', at: 'people' },
      { object: 'nobody', at: 'force' },
      { object: 'nobody', at: 'building' },
      { object: 'nobody', at: 'territory' },
      { object: 'nobody', at: 'ship' },
      { object: 'nobody', on: 'people' },
      { object: 'nobody', on: 'force' },
      { object: 'nobody', on: 'territory' },
      { object: 'nobody', on: 'building' },
      { object: 'nobody', on: 'ship' },
      { object: 'nobody', into: 'people' },
      { object: 'nobody', into: 'territory' },
    ],
    intransitive: true,
    counter: 'The company fired 300 workers at the plant.',
  }),

  trigger('blow up', 'property.sabotage', 'Russian troops blew up the bridge.', {
    needs: [{ object: 'infrastructure' }, { object: 'ship' }],
    counter: 'She blew up a balloon.',
  }),
  trigger('blow up', 'property.destruction', 'Guerrillas blew up a courthouse in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }],
    counter: 'She blew up a photo.',
  }),
  trigger('sabotage', 'property.sabotage', 'Partisans sabotaged the railway.', {
    needs: [{ object: 'building' }, { object: 'thing' }],
  }),
  trigger('poison', 'property.sabotage', 'Soldiers poisoned the wells near Orvel.', {
    needs: pairs(['force', 'people', 'nobody'], ['well']),
    counter: 'The mine poisoned the river.',
  }),
  trigger('burn', 'property.destruction', 'Soldiers burned the grain stores in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'harvest' },
      { object: 'settlement' },
      { object: 'thing' },
      { subject: 'dwelling', object: 'nobody' },
      { subject: 'hamlets', object: 'nobody' },
    ],
    intransitive: true,
    counter: 'The runner burned calories.',
  }),
  trigger('wipe off map', 'property.destruction', 'The army wiped the village off the map.', {
    needs: [{ object: 'settlement' }, { object: 'territory' }],
    counter: 'The merger wiped the firm off the map.',
  }),
  trigger('wipe out', 'property.destruction', 'Bombs wiped out the village.', {
    needs: [{ object: 'building' }, { object: 'settlement' }],
    counter: 'Inflation wiped out their savings.',
  }),
  trigger('set fire', 'property.destruction', 'Gangs set fire to the substation in Orvel.', {
    needs: [
      { to: 'building' },
      { to: 'site' },
      { to: 'settlement' },
      { to: 'thing' },
      { to: 'harvest' },
      { to: 'carrier' },
      { to: 'tree' },
    ],
    intransitive: true,
    counter: 'The poem set fire to her mind in Orvel.',
  }),
  trigger('set on fire', 'property.destruction', 'Gangs set a school on fire in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'settlement' },
      { object: 'thing' },
      { object: 'harvest' },
      { object: 'carrier' },
      { object: 'tree' },
    ],
    counter: 'The singer set the stage on fire.',
  }),
  trigger('set ablaze', 'property.destruction', 'Gangs set a school ablaze in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'settlement' },
      { object: 'thing' },
      { object: 'harvest' },
      { object: 'carrier' },
      { object: 'tree' },
    ],
    counter: 'The speech set the mood ablaze in Orvel.',
  }),
  trigger('set alight', 'property.destruction', 'Gangs set a school alight in Orvel.', {
    needs: [{ object: 'building' }, { object: 'harvest' }, { object: 'site' }],
    counter: 'The singer set the stage alight.',
  }),
  trigger('raze', 'property.destruction', 'Soldiers razed the village.', {
    needs: [{ object: 'building' }, { object: 'site' }, { object: 'settlement' }, { object: 'thing' }],
    counter: 'The party razed its hopes.',
  }),
  trigger('flatten', 'property.destruction', 'Bombs flattened the hospital in Orvel.', {
    needs: [{ object: 'building' }, { object: 'settlement' }, { object: 'site' }],
    counter: 'The bank flattened the curve.',
  }),
  trigger('level', 'property.destruction', 'Bombs levelled the hospital in Orvel.', {
    needs: [{ object: 'building' }, { object: 'settlement' }, { object: 'site' }],
    counter: 'The club levelled the score.',
  }),
  trigger('demolish', 'property.destruction', 'Soldiers demolished the house in Orvel.', {
    needs: [
      ...pairs(['force', 'munition', 'violence', 'digger'], ['building', 'settlement', 'site']),
      { subject: 'nobody', object: 'dwelling' },
    ],
    counter: 'The city demolished a disused stadium in Orvel.',
  }),
  trigger('wreck', 'property.destruction', 'A blast wrecked the school in Orvel.', {
    needs: [{ object: 'building' }, { object: 'site' }],
    counter: 'The row wrecked the talks.',
  }),
  trigger('ransack', 'property.destruction', 'Militants ransacked the clinic in Orvel.', {
    needs: [{ object: 'building' }, { object: 'site' }, { object: 'settlement' }, { object: 'thing' }],
    counter: 'The children ransacked the kitchen in Orvel.',
  }),
  trigger('pillage', 'property.destruction', 'Militants pillaged the town.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'settlement' },
      { object: 'relief' },
      { object: 'goods' },
    ],
    counter: 'The remake pillaged old jokes.',
  }),
  trigger('plunder', 'property.robbery', 'Militants plundered the warehouse in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'settlement' },
      { object: 'relief' },
      { object: 'goods' },
    ],
    counter: 'The song plunders the past.',
  }),
  trigger('rob', 'property.robbery', 'Gunmen robbed a shop in Orvel.', {
    needs: [
      { subject: 'force', object: 'people' },
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'site' },
      { object: 'people', of: 'nobody' },
      { object: 'building', of: 'nobody' },
      { object: 'site', of: 'nobody' },
    ],
    counter: 'The referee robbed the players of hope.',
  }),
  trigger('steal', 'property.robbery', 'Militants stole cattle near Orvel.', {
    needs: [{ object: 'goods' }, { object: 'weapon' }, { object: 'cattle' }, { object: 'harvest' }],
    counter: 'The actor stole the show.',
  }),
  trigger('destroy', 'property.destruction', 'The army destroyed the bridge.', {
    needs: [
      { object: 'building' },
      { object: 'thing' },
      { object: 'territory' },
      { object: 'weapon' },
      { object: 'site' },
      { object: 'ship' },
      { object: 'harvest' },
    ],
    counter: 'The rumour destroyed his career.',
  }),
  trigger('torch', 'property.destruction', 'Raiders torched the village.', {
    needs: [{ object: 'building' }, { object: 'thing' }],
  }),
  trigger('loot', 'property.destruction', 'Soldiers looted the museum.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'settlement' },
      { object: 'thing' },
      { object: 'relief' },
      { object: 'goods' },
      { object: 'carrier' },
      { subject: 'force', object: 'nobody' },
    ],
    counter: 'The heirs looted the legacy.',
  }),
  trigger('damage', 'property.destruction', 'The hospital was damaged.', {
    needs: [{ object: 'building' }, { object: 'thing' }],
    counter: 'The scandal damaged the party.',
  }),

  trigger('execute', 'attack.assassination', 'Soldiers executed five villagers.', {
    ...ANYBODY,
    counter: 'The pianist executed the passage.',
  }),
  trigger('assassinate', 'attack.assassination', 'Gunmen assassinated the mayor of Orvel.', {
    ...ANYBODY,
    counter: 'The press assassinated his character.',
  }),
  trigger('massacre', 'attack.assassination', 'Gunmen massacred villagers.', {
    needs: [{ object: 'people' }, { object: 'folk' }, { object: 'force' }],
    counter: 'The critics massacred the play.',
  }),
  trigger('murder', 'attack.killing', 'Gunmen murdered a journalist.', { ...ANYBODY }),
  trigger('slay', 'attack.killing', 'Gunmen slew two nuns near Orvel.', { ...PEOPLE }),
  trigger('riddle with bullet', 'attack.shooting', 'Gunmen riddled the mayor with bullets in Orvel.', {
    bare: 'Bullets are no figure.',
  }),
  trigger('machinegun', 'attack.shooting', 'Gunmen machinegunned two guards in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }, { object: 'thing' }],
    intransitive: true,
    counter: 'The machinegun was rusty.',
  }),
  trigger('gun down', 'attack.shooting', 'Gunmen gunned down a journalist in Orvel.', {
    ...ANYBODY,
    counter: 'The lawyer gunned down the motion.',
  }),
  trigger('eliminate', 'attack.killing', 'The army eliminated three militants near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The army eliminated waste.',
  }),
  trigger('neutralise', 'attack.killing', 'The army neutralised three militants near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The dye neutralised the smell.',
  }),
  trigger('neutralize', 'attack.killing', 'The army neutralized three militants near Orvel.', {
    needs: [{ object: 'force' }],
  }),
  trigger('wipe out', 'attack.killing', 'The army wiped out the squad near Orvel.', { needs: [{ object: 'force' }] }),
  trigger('slaughter', 'attack.assassination', 'Militants slaughtered villagers in Orvel.', {
    ...PEOPLE,
    counter: 'The farmer slaughtered a pig.',
  }),
  trigger('behead', 'attack.assassination', 'Militants beheaded a hostage.', { ...PEOPLE }),
  trigger('hang', 'attack.assassination', 'The regime hanged two dissidents in Orvel.', {
    ...PEOPLE,
    counter: 'The gallery hanged a portrait.',
  }),
  trigger('put to death', 'attack.assassination', 'The rebels put two prisoners to death.', {
    ...PEOPLE,
    intransitive: true,
    counter: 'The rebels put prisoners to work.',
  }),
  trigger('poison', 'attack.cbrn', 'Agents poisoned a dissident in Orvel.', {
    needs: [...pairs(['people', 'force', 'nobody'], ['people']), { object: 'people', with: 'poison' }],
    counter: 'Two hikers were poisoned by mushrooms.',
  }),
  trigger('gas', 'attack.cbrn', 'The regime gassed villagers near Orvel.', { ...PEOPLE }),
  trigger('stab', 'attack.primitive', 'An attacker stabbed two people in Orvel.', {
    needs: pairs(['force', 'people', 'nobody'], ['people', 'force']),
    counter: 'Pain stabbed the runner.',
  }),
  trigger('flog', 'attack.beating', 'Militants flogged two men in Orvel.', { ...PEOPLE }),
  trigger('torture', 'attack.torture', 'Guards tortured prisoners in Kherson.', {
    needs: [...pairs(['force', 'people', 'nobody'], ['people', 'force', 'captive']), { object: 'captive' }],
    counter: 'The knee tortured the runner.',
  }),
  trigger('rape', 'attack.sexual', 'Soldiers raped women in the village.', {
    ...PEOPLE,
    counter: 'The miners raped the landscape.',
  }),
  trigger('kidnap', 'attack.abduction', 'Gunmen kidnapped a priest.', {
    needs: [
      { object: 'people' },
      { object: 'a name' },
      { object: 'folk' },
      { object: 'force' },
      { object: 'crew' },
      { subject: 'irregular', object: 'nobody' },
    ],
    counter: 'The opposition kidnapped the debate.',
  }),
  trigger('abduct', 'attack.abduction', 'Rebels abducted eight teachers.', {
    needs: [{ object: 'people' }, { object: 'folk' }, { object: 'force' }, { object: 'crew' }, { object: 'a name' }],
    counter: 'The lobby abducted the reform.',
  }),
  trigger('carry off', 'attack.abduction', 'Bandits carried off 40 women near Orvel.', {
    needs: [
      { subject: 'force', object: 'people' },
      { subject: 'irregular', object: 'people' },
      { object: 'people', near: 'territory' },
      { object: 'people', from: 'territory' },
      { object: 'people', in: 'territory' },
      { subject: 'nobody', object: 'child' },
    ],
    counter: 'Two defenders were carried off with head wounds.',
  }),
  trigger('snatch', 'attack.abduction', 'Gunmen snatched a priest near Orvel.', {
    ...PEOPLE,
    counter: 'The club snatched a draw.',
  }),
  trigger('hijack', 'attack.abduction', 'Pirates hijacked a tanker.', {
    needs: [{ object: 'ship' }, { object: 'aerial' }, { object: 'building' }],
    counter: 'Trolls hijacked the debate.',
  }),
  trigger('evict', 'population.expulsion', 'Soldiers evicted families from Orvel.', { needs: [{ object: 'folk' }] }),
  trigger('uproot', 'population.flight', 'The war has uprooted thousands of residents.', {
    ...PEOPLE,
    counter: 'The storm uprooted trees.',
  }),
  trigger('rescue', 'population.evacuation', 'Crews rescued residents from Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The bank rescued the firm.',
  }),
  trigger('displace', 'population.flight', 'Fighting displaced thousands of residents.', {
    ...PEOPLE,
  }),
  trigger('flee', 'population.flight', 'Residents fled Orvel.', {
    needs: [
      { subject: 'folk' },
      { subject: 'force' },
      { object: 'territory' },
      { subject: 'people', from: 'territory' },
    ],
    objectIs: 'place',
    intransitive: true,
    counter: 'The thief fled.',
  }),

  trigger('hold', 'coercion.arrest', 'A journalist is being held in Orvel.', {
    needs: [
      { subject: 'nobody', object: 'people', in: 'territory' },
      { subject: 'nobody', object: 'people', in: 'building' },
      { subject: 'nobody', object: 'people', at: 'territory' },
      { subject: 'nobody', object: 'people', at: 'building' },
      { subject: 'nobody', object: 'suspect' },
    ],
    counter: 'The talks are being held in Orvel.',
  }),
  trigger('set up', 'force.base', 'Rebels set up a checkpoint near Orvel.', {
    needs: [{ object: 'post' }],
    counter: 'Rebels set up a committee.',
  }),
  trigger('open corridor', 'deescalation.access', 'The army opened a corridor near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'power' }, { subject: 'nobody', object: 'passageway' }],
    counter: 'The gallery opened a corridor of mirrors.',
  }),
]
