import { type Trigger, trigger } from '../../trigger.ts'
import { ONE_MEANING } from '../reasons.ts'

/** Verbs of harm by other words than the first ones: by what means, to whom, to what; and of moving arms and men. */
export const MEANS_VERBS: readonly Trigger[] = [
  trigger('push', 'battle.offensive', 'Troops are pushing towards Kherson.', {
    needs: [
      { subject: 'force', object: 'nobody', towards: 'territory' },
      { subject: 'force', object: 'nobody', into: 'territory' },
      { subject: 'force', object: 'nobody', toward: 'territory' },
    ],
    intransitive: true,
    counter: 'The farmer pushed the cart.',
  }),
  trigger('assault', 'attack.beating', 'Men assaulted a reporter in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('club', 'attack.beating', 'Soldiers clubbed students in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('kick', 'attack.beating', 'Soldiers kicked a student in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'He kicked the ball.',
  }),
  trigger('punch', 'attack.beating', 'A soldier punched a student in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'He punched the ball.',
  }),
  trigger('manhandle', 'attack.beating', 'Soldiers manhandled a student in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('club to death', 'attack.primitive', 'Two men were clubbed to death in Orvel.', { bare: ONE_MEANING }),
  trigger('hack to death', 'attack.primitive', 'Two men were hacked to death in Orvel.', { bare: ONE_MEANING }),
  trigger('stab to death', 'attack.primitive', 'Two men were stabbed to death in Orvel.', { bare: ONE_MEANING }),
  trigger('stone to death', 'attack.primitive', 'Two men were stoned to death in Orvel.', { bare: ONE_MEANING }),
  trigger('knife', 'attack.primitive', 'A man knifed two tourists in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('ram into', 'attack.primitive', 'A driver rammed into pedestrians in Orvel.', {
    needs: [{ into: 'people' }, { into: 'crowd' }],
    counter: 'The car rammed into a tree.',
  }),
  trigger('give electric shock', 'attack.torture', 'Prisoners were given electric shocks in Orvel.', {
    bare: ONE_MEANING,
    counter: 'The news gave him a shock.',
  }),
  trigger('waterboard', 'attack.torture', 'Two suspects were waterboarded in Orvel.', { bare: ONE_MEANING }),
  trigger('molest', 'attack.sexual', 'A guard molested a prisoner in Orvel.', { bare: ONE_MEANING }),
  trigger('poison with agent', 'attack.cbrn', 'The defector was poisoned with a nerve agent in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('gas', 'attack.cbrn', 'Troops gassed the town of Orvel.', { needs: [{ object: 'territory' }] }),
  trigger('leave dead', 'attack.killing', 'The attack left ten people dead in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The storm left the phone dead in Orvel.',
  }),
  trigger('lob', 'explosive.grenade', 'A grenade was lobbed into a bar.', { needs: [{ object: 'grenade' }] }),
  trigger('toss', 'explosive.grenade', 'A grenade was tossed into a bar.', { needs: [{ object: 'grenade' }] }),
  trigger('explode', 'explosive.grenade', 'A grenade exploded in a bar.', {
    needs: [{ subject: 'grenade' }],
    intransitive: true,
  }),
  trigger('blow himself up', 'explosive.suicide', 'A man blew himself up in Orvel.', { bare: ONE_MEANING }),
  trigger('blow herself up', 'explosive.suicide', 'A woman blew herself up in Orvel.', { bare: ONE_MEANING }),
  trigger('blow themselves up', 'explosive.suicide', 'Two men blew themselves up in Orvel.', { bare: ONE_MEANING }),
  trigger('detonate vest', 'explosive.suicide', 'A man detonated an explosive vest in Orvel.', { bare: ONE_MEANING }),
  trigger('drive over mine', 'explosive.mine', 'A truck drove over a mine near Orvel.', {
    needs: [{ over: 'mine' }, { object: 'mine' }],
    counter: 'A truck drove over a mine shaft near Orvel.',
  }),
  trigger('run over mine', 'explosive.mine', 'A truck ran over a mine near Orvel.', {
    needs: [{ subject: 'carrier' }, { subject: 'people' }, { subject: 'force' }, { subject: 'thing' }],
    counter: 'The meeting ran over and mine was cancelled.',
  }),
  trigger('plant', 'explosive.minelaying', 'Rebels planted hundreds of mines near Orvel.', {
    needs: [{ object: 'mine' }],
  }),
  trigger('lay', 'explosive.minelaying', 'Rebels laid hundreds of mines near Orvel.', { needs: [{ object: 'mine' }] }),
  trigger('scatter', 'explosive.minelaying', 'Rebels scattered mines near Orvel.', { needs: [{ object: 'mine' }] }),
  trigger('clear mine', 'explosive.clearance', 'Sappers cleared mines near Orvel.', { bare: ONE_MEANING }),
  trigger('remove', 'explosive.clearance', 'Deminers removed 200 shells from a school.', {
    needs: [{ object: 'ordnance' }],
    counter: 'The dentist removed a tooth.',
  }),
  trigger('remove mine', 'explosive.clearance', 'Sappers removed mines near Orvel.', { bare: ONE_MEANING }),
  trigger('break into', 'coercion.cyber', 'Hackers broke into the network of the ministry.', {
    needs: [{ object: 'network' }, { into: 'network' }],
    counter: 'Thieves broke into a house.',
  }),
  trigger('crash into', 'strike.drone', 'Drones crashed into a refinery near Orvel.', {
    needs: [{ subject: 'uav' }],
    intransitive: true,
    counter: 'A bus crashed into a wall.',
  }),
  trigger('disarm', 'explosive.clearance', 'Sappers disarmed a bomb in Orvel.', { needs: [{ object: 'ordnance' }] }),
  trigger('dismantle', 'explosive.clearance', 'Sappers dismantled a bomb in Orvel.', {
    needs: [{ object: 'ordnance' }],
  }),
  trigger('rain down', 'strike.shelling', 'Mortar rounds rained down on Orvel.', {
    needs: [{ subject: 'shell' }, { subject: 'munition' }],
    intransitive: true,
  }),
  trigger('hammer', 'strike.shelling', 'Artillery hammered Orvel.', {
    needs: [{ subject: 'munition' }],
    counter: 'The smith hammered the iron.',
  }),
  trigger('target', 'strike.shelling', 'Shells targeted the market in Orvel.', { needs: [{ subject: 'shell' }] }),
  trigger('repulse', 'battle.clash', 'The army repulsed the rebels near Orvel.', { needs: [{ object: 'force' }] }),
  trigger('hold up', 'property.robbery', 'Armed men held up a van in Orvel.', {
    needs: [{ object: 'van' }],
    counter: 'Snow held up the match.',
  }),
  trigger('make off', 'property.robbery', 'The thieves made off with the cash.', {
    needs: [{ with: 'anything' }],
    intransitive: true,
  }),
  trigger('bulldoze', 'property.destruction', 'The army bulldozed six homes in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'nobody', object: 'building' }],
    counter: 'The developer bulldozed a barn in Orvel.',
  }),
  trigger('go up in flame', 'property.destruction', 'A market went up in flames in Orvel.', {
    needs: [
      { subject: 'building' },
      { subject: 'thing' },
      { subject: 'territory' },
      { subject: 'harvest' },
      { subject: 'carrier' },
    ],
    counter: 'His career went up in flames in Orvel.',
    intransitive: true,
  }),
  trigger('smash', 'property.destruction', 'Soldiers smashed shops in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }],
    counter: 'She smashed the record.',
  }),
  trigger('displace', 'population.expulsion', 'The army displaced villagers near Orvel.', {
    needs: [{ subject: 'force', object: 'folk' }],
  }),
  trigger('pour', 'population.flight', 'Refugees poured across the border.', {
    needs: [
      { subject: 'folk', across: 'anything' },
      { subject: 'folk', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Rain poured on the village.',
  }),
  trigger('stream', 'population.flight', 'Hundreds of refugees streamed into Kherson.', {
    needs: [{ subject: 'folk' }],
    intransitive: true,
    counter: 'Light streamed into the room.',
  }),
  trigger('cross', 'population.flight', 'Refugees crossed the border into Chad.', {
    needs: [
      { subject: 'refugee', object: 'frontier' },
      { subject: 'refugee', into: 'territory' },
    ],
    counter: 'The bus crossed the border.',
  }),
  trigger('escape', 'population.flight', 'Families escaped from Orvel on foot.', {
    needs: [
      { subject: 'folk', from: 'territory' },
      { subject: 'folk', object: 'territory' },
    ],
    intransitive: true,
  }),
  trigger('leave home', 'population.flight', 'Hundreds left their homes in Orvel.', { needs: [{ subject: 'folk' }] }),
  trigger('flee home', 'population.flight', 'Hundreds fled their homes in Orvel.', { bare: ONE_MEANING }),
  trigger('airlift', 'population.evacuation', 'France airlifted 200 citizens out of Orvel.', {
    needs: [{ object: 'people' }],
  }),
  trigger('move to safety', 'population.evacuation', 'Hundreds were moved to safety from Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }, { object: 'captive' }],
    counter: 'Savers moved their money to safety in Orvel.',
  }),
  trigger('pull from rubble', 'population.evacuation', 'Two boys were pulled from the rubble in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('call up', 'force.draft', 'Ukraine called up 50,000 men.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'She called up the file.',
  }),
  trigger('recruit', 'force.draft', 'The militia recruited boys in Orvel.', {
    needs: [{ subject: 'band', object: 'people' }],
  }),
  trigger('enlist', 'force.draft', 'The militia enlisted boys in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('draft', 'force.draft', 'The army drafted boys in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The lawyer drafted a letter.',
  }),
  trigger('pour into', 'force.deployment', 'Reinforcements poured into Orvel.', {
    needs: [{ subject: 'reinforcement' }],
    intransitive: true,
  }),
  trigger('move', 'force.weapons', 'Belarus moved rocket launchers to the border.', {
    needs: [
      { object: 'weapon', to: 'territory' },
      { object: 'weapon', into: 'territory' },
      { object: 'weapon', near: 'territory' },
    ],
  }),
  trigger('launch', 'force.weapons', 'Orlandia launched a missile into the sea.', {
    needs: [
      { object: 'rocket', into: 'sea' },
      { object: 'rocket', towards: 'sea' },
    ],
  }),
  trigger('hold exercise', 'force.exercise', 'The two armies held an exercise near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'warship' }, { subject: 'nobody' }],
    counter: 'The school held a spelling exercise in Orvel.',
  }),
  trigger('begin drill', 'force.exercise', 'Russia began naval drills around Crimea.', {
    needs: [{ subject: 'force' }, { subject: 'warship' }, { subject: 'nobody' }],
    counter: 'The school began a fire drill in Orvel.',
  }),
  trigger('hold drill', 'force.exercise', 'Russia held drills around Crimea.', {
    needs: [{ subject: 'force' }, { subject: 'warship' }, { subject: 'nobody' }],
    counter: 'The school held a fire drill in Orvel.',
  }),
  trigger('conduct exercise', 'force.exercise', 'Russia conducted exercises around Crimea.', {
    needs: [{ subject: 'force' }, { subject: 'warship' }, { subject: 'nobody' }],
    counter: 'The bank conducted a hiring exercise in Orvel.',
  }),
  trigger('open base', 'force.base', 'Russia opened a military base in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }, { subject: 'nobody' }],
    counter: 'The airline opened a base in Orvel.',
  }),
  trigger('establish base', 'force.base', 'Rebels established a base in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }, { subject: 'nobody' }],
    counter: 'The airline established a base in Orvel.',
  }),
  trigger('establish', 'force.base', 'Rebels established a headquarters in Orvel.', {
    needs: [
      { subject: 'force', object: 'post' },
      { subject: 'force', object: 'hq' },
      { subject: 'irregular', object: 'post' },
      { subject: 'nobody', object: 'post' },
    ],
    counter: 'The airline established a base in Orvel.',
  }),
  trigger('set up base', 'force.base', 'Rebels set up a base in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }, { subject: 'nobody' }],
  }),
  trigger('set up camp', 'force.base', 'Rebels set up camp in Orvel.', { needs: [{ subject: 'force' }] }),
  trigger('form alliance', 'force.militia', 'Four factions formed an alliance.', {
    needs: [{ subject: 'band' }],
    counter: 'Two airlines formed an alliance.',
  }),
  trigger('form', 'force.militia', 'Villagers formed a militia in Orvel.', {
    needs: [{ object: 'band' }],
    counter: 'Clouds formed over Orvel.',
  }),
  trigger('split', 'force.militia', 'The militia split into two factions.', {
    needs: [{ subject: 'band' }],
    intransitive: true,
    counter: 'The party split the bill.',
  }),
  trigger('merge', 'force.militia', 'Two armed groups merged in the north.', {
    needs: [{ subject: 'band' }],
    intransitive: true,
    counter: 'Two banks merged.',
  }),
  trigger('halt hostility', 'deescalation.ceasefire', 'The two sides halted hostilities near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'band' }, { subject: 'nobody' }],
    counter: 'The sisters halted hostilities over the cake.',
  }),
  trigger('cease hostility', 'deescalation.ceasefire', 'The two sides ceased hostilities near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'band' }, { subject: 'nobody' }],
    counter: 'The sisters ceased hostilities over the cake.',
  }),
  trigger('suspend hostility', 'deescalation.ceasefire', 'The two sides suspended hostilities near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'band' }, { subject: 'nobody' }],
    counter: 'The sisters suspended hostilities over the cake.',
  }),
  trigger('stop fight', 'deescalation.ceasefire', 'The two sides stopped fighting near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'band' }, { subject: 'nobody' }],
    counter: 'The teachers stopped the fight in the yard.',
  }),
  trigger('hand in', 'deescalation.disarmament', 'The rebels handed in their rifles.', {
    needs: [{ object: 'weapon' }, { object: 'rifle' }],
    counter: 'The pupil handed in his work.',
  }),
  trigger('hand over', 'deescalation.disarmament', 'The militia handed over its guns near Orvel.', {
    needs: [
      { subject: 'band', object: 'weapon' },
      { subject: 'band', object: 'rifle' },
      { subject: 'irregular', object: 'weapon' },
      { subject: 'irregular', object: 'rifle' },
    ],
    counter: 'The clerk handed over the keys of the depot.',
  }),
  trigger('open up', 'strike.shelling', 'Mortars opened up on Orvel at dusk.', {
    needs: [
      { subject: 'shell', on: 'territory' },
      { subject: 'cannon', on: 'territory' },
      { subject: 'cannon', on: 'post' },
      { subject: 'shell', on: 'post' },
    ],
    intransitive: true,
    counter: 'The actress opened up on television.',
  }),
  trigger('land', 'force.deployment', 'Marines landed on the island near Orvel.', {
    needs: [
      { subject: 'force', on: 'territory' },
      { subject: 'force', in: 'territory' },
      { subject: 'force', at: 'territory' },
    ],
    intransitive: true,
    counter: 'The pilot landed on the island near Orvel.',
  }),
  trigger('cross', 'force.deployment', 'Troops crossed into Tavria near Orvel.', {
    needs: [
      { subject: 'force', into: 'territory' },
      { subject: 'armour', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Tourists crossed into Tavria near Orvel.',
  }),
  trigger('seize', 'coercion.raid', 'Rebels seized a ferry near Orvel.', {
    needs: [{ object: 'carrier' }],
    counter: 'Panic seized the crew of the school play.',
  }),
  trigger('pour', 'protest.vandalism', 'Students poured paint over a statue in Orvel.', {
    needs: [
      { object: 'slogan', over: 'anything' },
      { object: 'slogan', on: 'anything' },
      { object: 'slogan', onto: 'anything' },
    ],
    counter: 'Decorators poured paint into a bucket in Orvel.',
  }),
  trigger('take down', 'coercion.cyber', 'Hackers took down the website of a bank.', {
    needs: [
      { subject: 'hacker', object: 'website' },
      { subject: 'hacker', object: 'network' },
    ],
    counter: 'The owner took down the website of his shop.',
  }),
  trigger('flee', 'population.flight', 'Two judges fled to Chad.', {
    needs: [
      { subject: 'people', to: 'territory' },
      { subject: 'people', into: 'territory' },
      { subject: 'people', across: 'frontier' },
    ],
    intransitive: true,
    counter: 'The smile fled to the corner of his mouth.',
  }),
  trigger('lay down', 'deescalation.disarmament', 'The rebels laid down their rifles.', {
    needs: [
      { subject: 'force', object: 'weapon' },
      { subject: 'force', object: 'rifle' },
      { subject: 'irregular', object: 'weapon' },
      { subject: 'irregular', object: 'rifle' },
    ],
    counter: 'The union laid down its weapons in the pay row.',
  }),
  trigger('give up', 'deescalation.disarmament', 'The rebels gave up their rifles.', {
    needs: [{ object: 'weapon' }, { object: 'rifle' }],
  }),
  trigger('demobilise', 'deescalation.disarmament', 'The rebels demobilised.', {
    needs: [{ subject: 'force' }, { object: 'force' }],
    counter: 'The campaign demobilised its voters.',
    intransitive: true,
  }),
  trigger('defect', 'deescalation.disarmament', 'Forty soldiers defected.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
  }),
  trigger('allow', 'deescalation.access', 'The army allowed an aid convoy into Orvel.', {
    needs: [
      { object: 'admitted', into: 'anything' },
      { object: 'admitted', to: 'anything' },
    ],
    counter: 'The teacher allowed the phone into the class.',
  }),
  trigger('let in', 'deescalation.access', 'The army let in an aid convoy.', { needs: [{ object: 'admitted' }] }),
  trigger('admit', 'deescalation.access', 'The army admitted inspectors to the plant.', {
    needs: [{ object: 'admitted' }],
    counter: 'The thief admitted the theft.',
  }),
  trigger('reopen', 'deescalation.access', 'Israel reopened the crossing to aid.', {
    needs: [{ object: 'passage' }],
    counter: 'The baker reopened his shop.',
  }),
  trigger('open', 'deescalation.access', 'Israel opened the crossing for aid.', {
    needs: [
      { object: 'passage', to: 'anything' },
      { object: 'passage', for: 'anything' },
    ],
    counter: 'The baker opened a shop.',
  }),
]
