import { type Trigger, trigger } from '../trigger.ts'

const PLACE = { needs: [{ object: 'territory' }], objectIs: 'place' } as const
const PEOPLE = { needs: [{ object: 'people' }, { object: 'force' }] } as const
const HELD = { needs: [{ object: 'territory' }, { object: 'site' }], objectIs: 'place' } as const
/** Whoever drives others out of a place has it; whose it was, the country tells. */
const OUSTED = {
  needs: [
    { object: 'force', of: 'territory' },
    { object: 'force', from: 'territory' },
  ],
} as const

/** Verbs that name an act, by family. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const VERB_TRIGGERS: readonly Trigger[] = [
  trigger('clash', 'battle.clash', 'Rebels clashed with soldiers near Orvel.', {
    needs: [{ with: 'force' }, { subject: 'force' }],
    intransitive: true,
    counter: 'The curtains clashed with the carpet.',
  }),
  trigger('skirmish', 'battle.clash', 'The patrols skirmished near Orvel.', { intransitive: true }),
  trigger('fight', 'battle.clash', 'Ukrainian soldiers fought in Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The singer fought back tears.',
  }),
  trigger('exchange fire', 'battle.clash', 'The two sides exchanged fire near Orvel.', { intransitive: true }),
  trigger('invade', 'battle.offensive', 'The army invaded Orvel.', {
    needs: [{ object: 'territory' }, { subject: 'force' }],
    objectIs: 'place',
    counter: 'Fans invaded the pitch.',
  }),
  trigger('advance', 'battle.offensive', 'Ukrainian troops advanced towards Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The team advanced to the next round.',
  }),
  trigger('storm', 'battle.offensive', 'Soldiers stormed the airport.', {
    needs: [{ object: 'territory' }, { object: 'building' }],
    objectIs: 'place',
    counter: 'The minister stormed out.',
  }),
  trigger('assault', 'battle.offensive', 'Rebels assaulted the base.', { needs: [{ object: 'territory' }] }),
  trigger('raid', 'coercion.raid', 'Police raided the office.', {
    needs: [{ subject: 'force', object: 'building' }, { object: 'building' }, { object: 'territory' }],
    counter: 'The children raided the fridge.',
  }),
  trigger('ambush', 'battle.ambush', 'Gunmen ambushed a convoy near Orvel.', { ...PEOPLE }),
  trigger('besiege', 'battle.siege', 'Rebels besieged Orvel.', { ...PLACE }),
  trigger('encircle', 'battle.siege', 'The army encircled Orvel.', { ...PLACE }),
  trigger('surround', 'battle.siege', 'Troops surrounded Orvel.', {
    needs: [
      { subject: 'force', object: 'territory' },
      { subject: 'nobody', object: 'settlement' },
    ],
    objectIs: 'place',
    counter: 'Forests surround the town.',
  }),
  trigger('battle', 'battle.clash', 'Soldiers battled rebels in Orvel.', {
    needs: [
      { subject: 'force', object: 'force' },
      { subject: 'force', for: 'territory' },
    ],
    intransitive: true,
    counter: 'Crews battled a blaze in Orvel.',
  }),
  trigger('return fire', 'battle.clash', 'The army returned fire near Orvel.', { intransitive: true }),
  trigger('throw back', 'battle.clash', 'The army threw the invaders back near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The angler threw the fish back.',
  }),
  trigger('beat back', 'battle.clash', 'The army beat back the rebels near Orvel.', { needs: [{ object: 'force' }] }),
  trigger('repel', 'battle.clash', 'The army repelled the rebels near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The spray repelled insects.',
  }),
  trigger('trade fire', 'battle.clash', 'The two sides traded fire near Orvel.', { intransitive: true }),
  trigger('engage', 'battle.clash', 'The patrol engaged rebels near Orvel.', {
    needs: [{ subject: 'force', object: 'force' }],
    counter: 'The minister engaged voters.',
  }),
  trigger('counterattack', 'battle.offensive', 'The army counterattacked near Orvel.', { intransitive: true }),
  trigger('break through', 'battle.offensive', 'Rebels broke through the line near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The sun broke through the clouds.',
  }),
  trigger('breach', 'battle.offensive', 'Soldiers breached the border near Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The firm breached the rules.',
  }),
  trigger('infiltrate', 'battle.offensive', 'Saboteurs infiltrated the village of Orvel.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Slang infiltrated the language.',
  }),
  trigger('push into', 'battle.offensive', 'Troops pushed into Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The firm pushed into new markets.',
  }),
  trigger('cross', 'force.deployment', 'Troops crossed the border near Orvel.', {
    needs: [{ subject: 'force', object: 'frontier' }],
    counter: 'Troops crossed the river.',
  }),
  trigger('attack', 'riot.mob', 'A mob attacked the embassy in Orvel.', { needs: [{ subject: 'mob' }] }),
  trigger('march on', 'battle.offensive', 'Rebels marched on Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
  }),
  trigger('come under attack', 'battle.offensive', 'The convoy came under attack near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'building' }, { subject: 'territory' }],
    intransitive: true,
    counter: 'The minister came under attack from critics.',
  }),
  trigger('come under fire', 'attack.shooting', 'The convoy came under fire near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'building' }, { subject: 'territory' }],
    intransitive: true,
    counter: 'The minister came under fire from critics.',
  }),
  trigger('lay siege', 'battle.siege', 'Rebels laid siege to Orvel.', { intransitive: true }),
  trigger('blockade', 'battle.siege', 'Warships blockaded the port.', {
    needs: [{ object: 'territory' }, { object: 'site' }],
    objectIs: 'place',
  }),
  trigger('cut off', 'battle.siege', 'Rebels cut off the town of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'Snow cut off the village.',
  }),

  trigger('recapture', 'territory.regained', 'Ukraine recaptured Kherson.', { ...HELD }),
  trigger('retake', 'territory.regained', 'The army retook Orvel.', {
    ...HELD,
    counter: 'The student retook the exam.',
  }),
  trigger('liberate', 'territory.regained', 'Ukrainian forces liberated Kherson.', { ...PLACE }),
  trigger('regain control of', 'territory.regained', 'The army regained control of Orvel.', {
    ...PLACE,
    counter: 'The driver regained control of the car.',
  }),
  trigger('capture', 'territory.taken', 'Russian forces captured Kherson.', {
    ...HELD,
    counter: 'The novel captured the imagination of readers.',
  }),
  trigger('capture', 'attack.capture', 'Rebels captured twelve soldiers.', {
    ...PEOPLE,
    counter: 'The photographer captured the moment.',
  }),
  trigger('seize control of', 'territory.taken', 'Militants seized control of Orvel.', { ...PLACE }),
  trigger('seize', 'territory.taken', 'Rebels seized the town of Orvel.', {
    ...HELD,
    counter: 'She seized the opportunity.',
  }),
  trigger('seize', 'coercion.raid', 'Customs officers seized weapons at the port.', { needs: [{ object: 'goods' }] }),
  trigger('seize', 'attack.abduction', 'Gunmen seized two engineers near Orvel.', {
    ...PEOPLE,
    counter: 'Panic seized the market.',
  }),
  trigger('take control of', 'territory.taken', 'Rebels took control of Orvel.', { ...PLACE }),
  trigger('take over', 'territory.taken', 'The militia took over Orvel.', {
    ...PLACE,
    counter: 'A new chairman took over the firm.',
  }),
  trigger('overrun', 'territory.taken', 'Militants overran the base.', { ...HELD }),
  trigger('occupy', 'territory.taken', 'Russian troops occupied Kherson.', {
    ...HELD,
    counter: 'The question occupied scholars.',
  }),
  trigger('conquer', 'territory.taken', 'The rebels conquered Orvel.', { ...PLACE }),
  trigger('take', 'territory.taken', 'Rebels have taken the town of Orvel.', {
    needs: [
      { subject: 'force', object: 'settlement' },
      { subject: 'nobody', object: 'settlement' },
    ],
    objectIs: 'place',
    counter: 'Soldiers took part in talks on Orvel.',
  }),
  trigger('secure', 'territory.taken', 'Soldiers secured the village of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'The club secured a place.',
  }),
  trigger('reclaim', 'territory.regained', 'The army reclaimed the town of Orvel.', { ...PLACE }),
  trigger('win back', 'territory.regained', 'The army won back Orvel.', { ...PLACE }),
  trigger('fall', 'territory.taken', 'The town of Orvel fell on Sunday.', {
    needs: [{ object: 'settlement' }],
    objectIs: 'place',
    subjectIs: 'place',
    intransitive: true,
    counter: 'The town of Orvel fell silent.',
  }),
  trigger('change hand', 'territory.taken', 'The village of Orvel changed hands on Sunday.', {
    needs: [{ object: 'settlement' }],
    objectIs: 'place',
    subjectIs: 'place',
    intransitive: true,
    counter: 'The shares changed hands in Orvel.',
  }),
  trigger('push out', 'territory.taken', 'Rebels pushed the army out of Orvel.', { ...OUSTED }),
  trigger('drive out', 'territory.taken', 'Soldiers drove the rebels out of Orvel.', { ...OUSTED }),
  trigger('force out', 'territory.taken', 'Rebels forced the garrison out of Orvel.', { ...OUSTED }),
  trigger('flush out', 'territory.taken', 'Soldiers flushed militants out of Orvel.', { ...OUSTED }),
  trigger('throw out', 'territory.taken', 'Soldiers threw the rebels out of Orvel.', { ...OUSTED }),
  trigger('push', 'territory.taken', 'Rebels pushed the army from Orvel.', { ...OUSTED }),
  trigger('drive', 'territory.taken', 'Rebels drove the army from Orvel.', {
    ...OUSTED,
    counter: 'Rebels drove a truck from Orvel.',
  }),
  trigger('oust', 'territory.taken', 'Rebels ousted the army from Orvel.', { ...OUSTED }),
  trigger('dislodge', 'territory.taken', 'Soldiers dislodged rebels from Orvel.', { ...OUSTED }),
  trigger('expel', 'territory.taken', 'Soldiers expelled the rebels from Orvel.', { ...OUSTED }),
  trigger('clear', 'territory.taken', 'Soldiers cleared the village of militants.', {
    needs: [{ object: 'settlement', of: 'force' }],
    objectIs: 'place',
    counter: 'Workers cleared the village of snow.',
  }),
  trigger('enter', 'territory.taken', 'Rebels entered Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The bill entered its final stage.',
  }),
  trigger('withdraw', 'territory.withdrawal', 'Russian troops withdrew from Kherson.', {
    needs: [{ subject: 'force' }, { object: 'force' }, { from: 'territory' }],
    intransitive: true,
    counter: 'The candidate withdrew his remarks.',
  }),
  trigger('retreat', 'territory.withdrawal', 'The army retreated from Orvel.', {
    needs: [{ subject: 'force' }, { from: 'territory' }],
    intransitive: true,
    counter: 'The glacier retreated.',
  }),
  trigger('pull out', 'territory.withdrawal', 'The army pulled out of Orvel.', {
    needs: [{ subject: 'force' }, { object: 'force' }, { of: 'territory' }],
    intransitive: true,
    counter: 'The singer pulled out of the festival.',
  }),
  trigger('pull back', 'territory.withdrawal', 'Troops pulled back from Orvel.', {
    needs: [{ subject: 'force' }, { object: 'force' }, { from: 'territory' }],
    intransitive: true,
  }),
  trigger('fall back', 'territory.withdrawal', 'The army fell back from Orvel.', {
    needs: [{ subject: 'force' }, { from: 'territory' }],
    intransitive: true,
    counter: 'The runner fell back.',
  }),
  trigger('quit', 'territory.withdrawal', 'The rebels quit Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The minister quit her post.',
  }),
  trigger('abandon', 'territory.withdrawal', 'Russian forces abandoned Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }, { object: 'post' }],
    objectIs: 'place',
    counter: 'The minister abandoned the plan.',
  }),
  trigger('leave', 'territory.withdrawal', 'Russian troops left Kherson.', {
    needs: [
      { subject: 'force', object: 'territory' },
      { subject: 'departure', object: 'territory' },
    ],
    objectIs: 'place',
    counter: 'The minister left Kherson.',
  }),
  trigger('give up', 'territory.withdrawal', 'The army gave up Orvel.', { ...PLACE }),
  trigger('vacate', 'territory.withdrawal', 'The army vacated the base.', { ...PLACE }),
  trigger('cede', 'territory.handover', 'The rebels ceded Orvel.', { ...PLACE }),
  trigger('hand over', 'territory.handover', 'The army handed over the base.', { ...PLACE }),
  trigger('hand back', 'territory.handover', 'The army handed back the base.', { ...PLACE }),
  trigger('hand', 'territory.handover', 'The base in Orvel was handed to the peacekeepers.', {
    needs: [{ object: 'settlement', to: 'force' }],
    objectIs: 'place',
    counter: 'The letter was handed to the soldiers.',
  }),
  trigger('surrender', 'territory.handover', 'The army surrendered Orvel.', {
    ...PLACE,
    intransitive: true,
    counter: 'The club surrendered its lead.',
  }),
  trigger('relinquish', 'territory.handover', 'The rebels relinquished Orvel.', { ...PLACE }),
  trigger('annex', 'territory.annexation', 'Russia annexed Kherson.', { objectIs: 'place' }),
  trigger('secede', 'territory.secession', 'The province seceded.', { intransitive: true }),
  trigger('declare independence', 'territory.secession', 'The province declared independence.', { intransitive: true }),

  trigger('shell', 'strike.shelling', 'Russian forces shelled Kherson.', {
    needs: [{ object: 'territory' }, { object: 'building' }, { object: 'people' }, { object: 'force' }],
    objectIs: 'place',
    counter: 'The cook shelled peas.',
  }),
  trigger('bombard', 'strike.shelling', 'Artillery bombarded Orvel.', {
    needs: [{ object: 'territory' }, { object: 'building' }],
    objectIs: 'place',
    counter: 'Viewers bombarded the host with letters.',
  }),
  trigger('pound', 'strike.shelling', 'Artillery pounded Orvel.', {
    needs: [{ subject: 'munition' }, { subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'Rain pounded the roof.',
  }),
  trigger('strike', 'strike.drone', 'A drone struck a hospital in Orvel.', { needs: [{ subject: 'uav' }] }),
  trigger('strike', 'strike.air', 'Warplanes struck a depot in Orvel.', { needs: [{ subject: 'plane' }] }),
  trigger('strike', 'strike.shelling', 'Shells struck the market in Orvel.', { needs: [{ subject: 'shell' }] }),
  trigger('strike', 'strike.missile', 'A missile struck an apartment block in Orvel.', {
    needs: [{ subject: 'munition' }],
    counter: 'The clock struck twelve.',
  }),
  trigger('hit', 'explosive.device', 'The convoy was hit by a roadside bomb near Orvel.', {
    needs: [{ subject: 'ied' }],
    counter: 'The convoy was hit by a storm.',
  }),
  trigger('hit', 'explosive.mine', 'A truck hit a mine near Orvel.', {
    needs: [{ object: 'mine' }],
    counter: 'A truck hit a wall.',
  }),
  trigger('hit', 'strike.drone', 'A drone hit a mosque in Orvel.', { needs: [{ subject: 'uav' }] }),
  trigger('hit', 'strike.air', 'Warplanes hit a depot in Orvel.', { needs: [{ subject: 'plane' }] }),
  trigger('hit', 'strike.shelling', 'Shells hit the market in Orvel.', { needs: [{ subject: 'shell' }] }),
  trigger('hit', 'strike.missile', 'Two rockets hit a hospital in Orvel.', {
    needs: [{ subject: 'munition' }],
    counter: 'The song hit the charts.',
  }),
  trigger('strike', 'strike.shelling', 'Israeli forces struck a hospital in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'territory' },
      { subject: 'force', object: 'weapon' },
      { subject: 'force', object: 'ship' },
      { subject: 'force', object: 'site' },
      { subject: 'nobody', object: 'building' },
      { subject: 'nobody', object: 'site' },
      { subject: 'nobody', object: 'ship' },
    ],
    counter: 'Lightning struck the tower.',
  }),
  trigger('hit', 'strike.shelling', 'The hospital was hit on Sunday.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'site' },
      { subject: 'force', object: 'weapon' },
      { subject: 'force', object: 'ship' },
      { subject: 'nobody', object: 'building' },
      { subject: 'nobody', object: 'site' },
      { subject: 'nobody', object: 'ship' },
      { subject: 'nobody', object: 'weapon' },
    ],
    counter: 'The hospital was hard hit.',
  }),
  trigger('target', 'strike.missile', 'Drones targeted a depot near Orvel.', {
    needs: [
      { subject: 'munition', object: 'anything' },
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'site' },
    ],
    counter: 'The campaign targeted smokers.',
  }),
  trigger('pummel', 'strike.shelling', 'Artillery pummelled Orvel.', {
    needs: [{ subject: 'munition' }, { subject: 'force', object: 'territory' }],
    objectIs: 'place',
  }),
  trigger('strafe', 'strike.air', 'A helicopter strafed the convoy near Orvel.', { counter: 'The wind rose.' }),
  trigger('fall on', 'strike.shelling', 'Shells fell on the market in Orvel.', {
    needs: [{ subject: 'shell' }, { subject: 'munition' }],
    intransitive: true,
    counter: 'Rain fell on the market.',
  }),
  trigger('land', 'strike.shelling', 'A shell landed in a market in Orvel.', {
    needs: [{ subject: 'shell' }],
    intransitive: true,
    counter: 'A plane landed in Orvel.',
  }),
  trigger('ram', 'strike.naval', 'A cutter rammed a fishing boat off Orvel.', {
    needs: [{ object: 'ship' }],
    counter: 'The minister rammed the point home.',
  }),
  trigger('rain', 'strike.shelling', 'Rockets rained on Orvel.', {
    needs: [{ subject: 'munition' }, { object: 'munition' }],
    intransitive: true,
    counter: 'It rained in Orvel.',
  }),
  trigger('slam', 'strike.missile', 'A missile slammed into a hospital in Orvel.', {
    needs: [{ subject: 'munition' }],
    intransitive: true,
    counter: 'Critics slammed the plan.',
  }),
  trigger('launch', 'strike.drone', 'Russia launched 40 drones at Orvel.', {
    needs: [
      { subject: 'force', object: 'uav' },
      { object: 'uav', at: 'territory' },
      { object: 'uav', on: 'territory' },
      { object: 'uav', against: 'territory' },
      { object: 'uav', into: 'territory' },
    ],
    counter: 'The firm launched a drone for farmers.',
  }),
  trigger('launch', 'strike.missile', 'The army launched missiles at Orvel.', {
    needs: [
      { subject: 'force', object: 'rocket' },
      { object: 'rocket', at: 'territory' },
      { object: 'rocket', on: 'territory' },
      { object: 'rocket', against: 'territory' },
      { object: 'rocket', into: 'territory' },
    ],
    counter: 'The rocket was launched into space.',
  }),
  trigger('drop', 'strike.air', 'Helicopters dropped bombs on Orvel.', {
    needs: [{ object: 'ordnance' }],
    counter: 'The court dropped the case.',
  }),
  trigger('sink', 'strike.naval', 'The navy sank a freighter off Orvel.', {
    needs: [{ object: 'ship' }],
    intransitive: true,
    counter: 'The scandal sank the minister.',
  }),
  trigger('torpedo', 'strike.naval', 'The navy torpedoed a tanker.', {
    needs: [{ object: 'ship' }],
    counter: 'The minister torpedoed the deal.',
  }),
  trigger('bomb', 'strike.air', 'Warplanes bombed Orvel.', {
    needs: [
      { object: 'territory' },
      { object: 'building' },
      { object: 'people' },
      { object: 'site' },
      { object: 'ship' },
    ],
    objectIs: 'place',
    counter: 'The comedy bombed.',
  }),
  trigger('shoot down', 'strike.intercepted', 'Air defences shot down four drones over Kherson.', {
    counter: 'The panel shot down the proposal.',
  }),
  trigger('down', 'strike.intercepted', 'The army downed two drones.', { needs: [{ object: 'aerial' }] }),
  trigger('intercept', 'strike.intercepted', 'Air defences intercepted a missile.', { needs: [{ object: 'aerial' }] }),
  trigger('bring down', 'strike.intercepted', 'Air defences brought down a drone over Kherson.', {
    needs: [{ object: 'aerial' }],
    counter: 'The vote brought down the government.',
  }),
  trigger('open fire', 'attack.shooting', 'Gunmen opened fire on a bus in Orvel.', { intransitive: true }),
  trigger('fire', 'attack.shooting', 'Snipers were firing from the roof in Orvel.', {
    needs: [{ subject: 'force', object: 'nobody', from: 'anything' }],
    intransitive: true,
  }),
  trigger('use tear', 'protest.dispersed', 'Police used tear gas in Orvel.'),
  trigger('disperse', 'protest.dispersed', 'Police dispersed protesters in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The wind dispersed the smoke.',
  }),
  trigger('use gas', 'attack.cbrn', 'The army used poison gas in Orvel.'),
  trigger('use chemical weapon', 'attack.cbrn', 'The army used chemical weapons in Orvel.'),
  trigger('use nerve agent', 'attack.cbrn', 'The army used a nerve agent in Orvel.'),
  trigger('fire tear', 'protest.dispersed', 'Police fired tear gas in Orvel.'),
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

  trigger('lay mine', 'explosive.minelaying', 'Soldiers laid mines in Kherson.', {}),
  trigger('plant mine', 'explosive.minelaying', 'Soldiers planted mines near Orvel.', {
    counter: 'Gardeners planted trees.',
  }),
  trigger('bury mine', 'explosive.minelaying', 'Rebels buried mines along the road to Orvel.'),
  trigger('mine', 'explosive.minelaying', 'Russian troops mined the bridge.', {
    needs: [
      { subject: 'nobody', object: 'building' },
      { subject: 'nobody', object: 'territory' },
      { subject: 'force', object: 'harvest' },
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'territory' },
    ],
    counter: 'The company mined copper.',
  }),
  trigger('defuse', 'explosive.clearance', 'Sappers defused a bomb in Orvel.', {
    needs: [{ object: 'ordnance' }],
    counter: 'The envoy defused the tension.',
  }),
  trigger('demine', 'explosive.clearance', 'Sappers demined the road near Orvel.'),
  trigger('blow up', 'property.sabotage', 'Russian troops blew up the bridge.', {
    needs: [{ object: 'building' }],
    counter: 'She blew up a balloon.',
  }),
  trigger('sabotage', 'property.sabotage', 'Partisans sabotaged the railway.', { needs: [{ object: 'building' }] }),
  trigger('detonate', 'explosive.device', 'A bomb detonated in Orvel.', {
    needs: [{ subject: 'ordnance' }, { object: 'ordnance' }, { object: 'anything' }],
    intransitive: true,
  }),
  trigger('explode', 'explosive.mine', 'A drifting mine exploded near Orvel.', {
    needs: [{ subject: 'mine' }],
    intransitive: true,
  }),
  trigger('go off', 'explosive.device', 'A bomb went off in Orvel.', {
    needs: [{ subject: 'ordnance' }],
    intransitive: true,
    counter: 'The alarm went off in Orvel.',
  }),
  trigger('plant', 'explosive.device', 'Militants planted a bomb in Orvel.', {
    needs: [{ object: 'ordnance' }],
    counter: 'Gardeners planted trees.',
  }),
  trigger('step on', 'explosive.mine', 'A soldier stepped on a mine near Orvel.', {
    needs: [{ on: 'mine' }, { object: 'mine' }],
    intransitive: true,
    counter: 'The dancer stepped on her shoe.',
  }),
  trigger('throw', 'explosive.grenade', 'A man threw a grenade into a shop in Orvel.', {
    needs: [{ object: 'grenade' }],
    counter: 'A man threw a ball.',
  }),
  trigger('hurl', 'explosive.grenade', 'A man hurled a grenade at the police.', { needs: [{ object: 'grenade' }] }),
  trigger('explode', 'explosive.device', 'A car bomb exploded in Orvel.', {
    needs: [{ subject: 'ordnance' }],
    intransitive: true,
    counter: 'The crowd exploded with joy.',
  }),
  trigger('cut', 'property.sabotage', 'Partisans cut a cable near Orvel.', {
    needs: [{ object: 'cable' }],
    counter: 'The bank cut rates.',
  }),
  trigger('poison', 'property.sabotage', 'Soldiers poisoned the wells near Orvel.', {
    needs: [{ object: 'well' }],
    counter: 'The row poisoned relations.',
  }),
  trigger('burn', 'property.destruction', 'Soldiers burned the grain stores in Orvel.', {
    needs: [{ object: 'building' }, { object: 'site' }, { object: 'harvest' }, { object: 'settlement' }],
    intransitive: true,
    counter: 'The runner burned calories.',
  }),
  trigger('wipe off map', 'property.destruction', 'The army wiped the village off the map.'),
  trigger('wipe out', 'property.destruction', 'Bombs wiped out the village.', {
    needs: [{ object: 'building' }, { object: 'settlement' }],
    counter: 'Inflation wiped out their savings.',
  }),
  trigger('desecrate', 'protest.vandalism', 'Soldiers desecrated the church in Orvel.'),
  trigger('deface', 'protest.vandalism', 'Youths defaced the church in Orvel.'),
  trigger('set fire', 'property.destruction', 'Gangs set fire to the substation in Orvel.', { intransitive: true }),
  trigger('set on fire', 'property.destruction', 'Gangs set a school on fire in Orvel.', {
    counter: 'The singer set the stage alight.',
  }),
  trigger('set ablaze', 'property.destruction', 'Gangs set a school ablaze in Orvel.'),
  trigger('set alight', 'property.destruction', 'Gangs set a school alight in Orvel.', {
    needs: [{ object: 'building' }, { object: 'harvest' }, { object: 'site' }],
    counter: 'The singer set the stage alight.',
  }),
  trigger('raze', 'property.destruction', 'Soldiers razed the village.'),
  trigger('flatten', 'property.destruction', 'Bombs flattened the hospital in Orvel.', {
    needs: [{ object: 'building' }, { object: 'settlement' }, { object: 'site' }],
    counter: 'The bank flattened the curve.',
  }),
  trigger('level', 'property.destruction', 'Bombs levelled the hospital in Orvel.', {
    needs: [{ object: 'building' }, { object: 'settlement' }, { object: 'site' }],
    counter: 'The club levelled the score.',
  }),
  trigger('demolish', 'property.destruction', 'Soldiers demolished the house in Orvel.', {
    needs: [{ object: 'building' }, { object: 'settlement' }, { object: 'site' }],
    counter: 'The lawyer demolished the argument.',
  }),
  trigger('wreck', 'property.destruction', 'A blast wrecked the school in Orvel.', {
    needs: [{ object: 'building' }, { object: 'site' }],
    counter: 'The row wrecked the talks.',
  }),
  trigger('ransack', 'property.destruction', 'Militants ransacked the clinic in Orvel.'),
  trigger('pillage', 'property.destruction', 'Militants pillaged the town.'),
  trigger('plunder', 'property.robbery', 'Militants plundered the warehouse in Orvel.'),
  trigger('vandalise', 'protest.vandalism', 'Youths vandalised the monument in Orvel.'),
  trigger('vandalize', 'protest.vandalism', 'Youths vandalized the monument in Orvel.'),
  trigger('rob', 'property.robbery', 'Gunmen robbed a shop in Orvel.', {
    needs: [{ object: 'people' }, { object: 'building' }, { object: 'site' }],
    counter: 'The referee robbed us of hope.',
  }),
  trigger('steal', 'property.robbery', 'Militants stole cattle near Orvel.', {
    needs: [{ object: 'goods' }, { object: 'weapon' }, { object: 'cattle' }, { object: 'harvest' }],
    counter: 'The actor stole the show.',
  }),
  trigger('destroy', 'property.destruction', 'The army destroyed the bridge.', {
    needs: [
      { object: 'building' },
      { object: 'territory' },
      { object: 'weapon' },
      { object: 'site' },
      { object: 'ship' },
      { object: 'harvest' },
    ],
    counter: 'The rumour destroyed his career.',
  }),
  trigger('burn down', 'property.destruction', 'Militants burned down the school.'),
  trigger('torch', 'property.destruction', 'Raiders torched the village.', { needs: [{ object: 'building' }] }),
  trigger('loot', 'property.destruction', 'Soldiers looted the museum.'),
  trigger('damage', 'property.destruction', 'The hospital was damaged.', {
    needs: [{ object: 'building' }],
    counter: 'The scandal damaged the party.',
  }),

  trigger('attack', 'battle.offensive', 'Rebels attacked the army base.', {
    needs: [
      { object: 'force' },
      { object: 'territory' },
      { object: 'building' },
      { object: 'people' },
      { subject: 'force', object: 'anything' },
    ],
    counter: 'The senator attacked the proposal.',
  }),
  trigger('execute', 'attack.assassination', 'Soldiers executed five villagers.', {
    ...PEOPLE,
    counter: 'The pianist executed the passage.',
  }),
  trigger('assassinate', 'attack.assassination', 'Gunmen assassinated the mayor of Orvel.'),
  trigger('massacre', 'attack.assassination', 'Gunmen massacred villagers.'),
  trigger('murder', 'attack.killing', 'Gunmen murdered a journalist.', { ...PEOPLE }),
  trigger('kill', 'other.accident', 'An official was killed in a road accident in Orvel.', {
    needs: [{ subject: 'mishap' }, { in: 'mishap' }],
    counter: 'The blast killed three people in Orvel.',
  }),
  trigger('kill', 'other.disaster', 'A flood killed three people in Orvel.', {
    needs: [{ subject: 'disaster' }, { in: 'disaster' }],
  }),
  trigger('kill', 'attack.killing', 'The blast killed three people in Orvel.', {
    ...PEOPLE,
    counter: 'The senate killed the bill.',
  }),
  trigger('shoot', 'attack.shooting', 'Gunmen shot two police officers.', {
    ...PEOPLE,
    counter: 'The director shot the scene.',
  }),
  trigger('shoot dead', 'attack.shooting', 'Gunmen shot dead three smugglers near Orvel.'),
  trigger('gun down', 'attack.shooting', 'Gunmen gunned down a journalist in Orvel.'),
  trigger('shoot', 'attack.shooting', 'Snipers shot at the ambulance in Orvel.', {
    needs: [
      { object: 'nobody', at: 'people' },
      { object: 'nobody', at: 'force' },
      { object: 'nobody', at: 'building' },
    ],
    intransitive: true,
    counter: 'The striker shot at the bar.',
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
  trigger('take out', 'attack.killing', 'A drone took out two commanders near Orvel.', {
    needs: [
      { subject: 'force', object: 'force' },
      { subject: 'munition', object: 'people' },
      { subject: 'munition', object: 'force' },
    ],
    counter: 'She took out a loan.',
  }),
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
    intransitive: true,
    counter: 'The rebels put prisoners to work.',
  }),
  trigger('lynch', 'riot.mob', 'A mob lynched a driver in Orvel.'),
  trigger('poison', 'attack.cbrn', 'Agents poisoned a dissident in Orvel.', {
    needs: [{ object: 'people' }, { object: 'nobody', subject: 'nobody' }],
    counter: 'The row poisoned relations.',
  }),
  trigger('gas', 'attack.cbrn', 'The regime gassed villagers near Orvel.', { ...PEOPLE }),
  trigger('stab', 'attack.primitive', 'An attacker stabbed two people in Orvel.', { ...PEOPLE }),
  trigger('beat', 'attack.beating', 'Guards beat the prisoners.', {
    needs: [{ subject: 'force', object: 'people' }],
    counter: 'The champions beat their rivals.',
  }),
  trigger('beat up', 'attack.beating', 'Police beat up a reporter in Orvel.', { ...PEOPLE }),
  trigger('flog', 'attack.beating', 'Militants flogged two men in Orvel.', { ...PEOPLE }),
  trigger('beat', 'attack.beating', 'The prisoners were beaten in Orvel.', {
    needs: [{ subject: 'nobody', object: 'captive' }],
  }),
  trigger('torture', 'attack.torture', 'Guards tortured prisoners in Kherson.', { ...PEOPLE }),
  trigger('rape', 'attack.sexual', 'Soldiers raped women in the village.'),
  trigger('kidnap', 'attack.abduction', 'Gunmen kidnapped a priest.'),
  trigger('abduct', 'attack.abduction', 'Rebels abducted eight teachers.'),
  trigger('carry off', 'attack.abduction', 'Bandits carried off 40 women near Orvel.', {
    ...PEOPLE,
    counter: 'The actor carried off the award.',
  }),
  trigger('snatch', 'attack.abduction', 'Gunmen snatched a priest near Orvel.', {
    ...PEOPLE,
    counter: 'The club snatched a draw.',
  }),
  trigger('hijack', 'attack.abduction', 'Pirates hijacked a tanker.', {
    needs: [{ object: 'ship' }, { object: 'aerial' }, { object: 'building' }],
    counter: 'Trolls hijacked the debate.',
  }),
  trigger('take prisoner', 'attack.capture', 'Rebels took soldiers prisoner near Orvel.'),
  trigger('take captive', 'attack.capture', 'Rebels took soldiers captive near Orvel.'),
  trigger('hold hostage', 'attack.abduction', 'Militants held villagers hostage in Orvel.', {
    counter: 'Militants held talks in Orvel.',
  }),
  trigger('take hostage', 'attack.abduction', 'Militants took hostages in Orvel.', {}),

  trigger('deport', 'population.expulsion', 'Russian forces deported residents.'),
  trigger('expel', 'population.expulsion', 'Soldiers expelled villagers from Orvel.', {
    needs: [{ object: 'folk' }],
    counter: 'The school expelled a pupil.',
  }),
  trigger('drive out', 'population.expulsion', 'Militants drove out the residents of Orvel.', {
    needs: [{ object: 'folk' }],
    counter: 'Rats were driven out.',
  }),
  trigger('drive', 'population.expulsion', 'Militants drove families from Orvel.', {
    needs: [{ subject: 'force', object: 'folk', from: 'territory' }],
    counter: 'A bus drove families from Orvel.',
  }),
  trigger('force out', 'population.expulsion', 'Militants forced out the residents of Orvel.', {
    needs: [{ object: 'folk' }],
  }),
  trigger('force', 'population.expulsion', 'The militia forced the villagers from their homes.', {
    needs: [
      { object: 'folk', from: 'building' },
      { object: 'folk', from: 'territory' },
    ],
    counter: 'The rain forced the villagers to stay.',
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
  trigger('evacuate', 'population.evacuation', 'Authorities evacuated residents from Kherson.', { intransitive: true }),

  trigger('arrest', 'coercion.arrest', 'Police arrested two men in Orvel.'),
  trigger('detain', 'coercion.arrest', 'Police detained a journalist.'),
  trigger('impose curfew', 'coercion.curfew', 'The mayor imposed a curfew in Kherson.'),
  trigger('declare martial law', 'coercion.martial_law', 'The president declared martial law.'),
  trigger('cut off', 'coercion.withholding', 'Russian forces cut off power in Kherson.', {
    needs: [{ object: 'utility' }],
    counter: 'The chairman cut off the speaker.',
  }),
  trigger('ban', 'coercion.restriction', 'The government banned the party.', {}),
  trigger('hold', 'coercion.arrest', 'A journalist is being held in Orvel.', {
    needs: [{ subject: 'nobody', object: 'people', in: 'territory' }],
    counter: 'The talks are being held in Orvel.',
  }),
  trigger('imprison', 'coercion.arrest', 'The regime imprisoned two dissidents in Orvel.'),
  trigger('jail', 'coercion.arrest', 'The junta jailed a journalist.', { ...PEOPLE }),
  trigger('round up', 'coercion.arrest', 'Soldiers rounded up young men in Orvel.', {
    ...PEOPLE,
    counter: 'The clerk rounded up the sum.',
  }),
  trigger('take into custody', 'coercion.arrest', 'Police took two men into custody in Orvel.'),
  trigger('search', 'coercion.raid', 'Soldiers searched the convent in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'nobody', object: 'building' },
    ],
    counter: 'The divers searched the lake.',
  }),
  trigger('close', 'coercion.restriction', 'The militia closed the school in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'frontier' },
    ],
    counter: 'The owner closed the shop in Orvel.',
  }),
  trigger('confiscate', 'coercion.raid', 'Soldiers confiscated phones in Orvel.'),
  trigger('seal off', 'coercion.restriction', 'Soldiers sealed off the road near Orvel.'),
  trigger('cordon off', 'coercion.restriction', 'Police cordoned off the square in Orvel.'),
  trigger('block', 'protest.blockade', 'Protesters blocked the road near Orvel.', {
    needs: [
      { subject: 'folk', object: 'route' },
      { subject: 'protester', object: 'route' },
    ],
    counter: 'Snow blocked the road.',
  }),
  trigger('block', 'coercion.restriction', 'Soldiers blocked an aid convoy near Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'relief' },
    ],
    counter: 'The senate blocked the bill.',
  }),
  trigger('turn back', 'coercion.restriction', 'Soldiers turned back an aid convoy near Orvel.', {
    needs: [{ subject: 'force', object: 'building' }, { object: 'relief' }, { object: 'folk' }],
    counter: 'The clock was turned back.',
  }),
  trigger('cut', 'coercion.withholding', 'Russian forces cut power in Kherson.', {
    needs: [{ subject: 'force', object: 'utility' }],
    counter: 'The state cut aid.',
  }),
  trigger('cut', 'coercion.withholding', 'Power was cut in Orvel.', {
    needs: [{ subject: 'nobody', object: 'mains' }],
    counter: 'Taxes were cut in Orvel.',
  }),
  trigger('cut', 'coercion.restriction', 'Rebels cut the road near Orvel.', {
    needs: [{ subject: 'force', object: 'route' }],
    counter: 'The minister cut the ribbon.',
  }),
  trigger('starve', 'coercion.withholding', 'The regime is starving the enclave.', {
    needs: [{ object: 'folk' }, { object: 'settlement' }],
    counter: 'The dancer starved herself.',
  }),
  trigger('hack', 'coercion.cyber', 'Agents hacked the network of the ministry.', {
    needs: [{ object: 'network' }],
    counter: 'He hacked the branch.',
  }),
  trigger('topple', 'coercion.coup', 'Soldiers toppled the president.', {
    needs: [{ object: 'office' }, { object: 'people' }],
    counter: 'The storm toppled trees.',
  }),
  trigger('depose', 'coercion.coup', 'Soldiers deposed the president.'),
  trigger('seize power', 'coercion.coup', 'Soldiers seized power in Orvel.'),
  trigger('take power', 'coercion.coup', 'Soldiers took power in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The minister took power over the budget.',
  }),
  trigger('mutiny', 'coercion.coup', 'Soldiers mutinied in Orvel.', { intransitive: true }),

  trigger('deploy', 'force.deployment', 'The army deployed troops near Orvel.', {
    needs: [{ object: 'force' }, { object: 'weapon' }],
    counter: 'The firm deployed new software.',
  }),
  trigger('redeploy', 'force.deployment', 'Russia redeployed troops to Orvel.', { intransitive: true }),
  trigger('mass', 'force.deployment', 'The army massed troops near the border.', {
    needs: [{ object: 'force' }, { subject: 'force' }],
    intransitive: true,
  }),
  trigger('reinforce', 'force.deployment', 'The army reinforced its positions near Orvel.', {
    needs: [{ object: 'territory' }, { object: 'force' }],
  }),
  trigger('mobilise', 'force.draft', 'Russia mobilised soldiers.', {
    needs: [{ object: 'force' }, { object: 'people' }],
  }),
  trigger('mobilize', 'force.draft', 'Russia mobilized soldiers.', {
    needs: [{ object: 'force' }, { object: 'people' }],
  }),
  trigger('conscript', 'force.draft', 'The army conscripted men in Orvel.'),
  trigger('recruit', 'force.draft', 'The militia recruited children in Orvel.', {
    needs: [{ subject: 'force' }, { object: 'force' }],
    counter: 'The firm recruited staff.',
  }),
  trigger('send', 'force.deployment', 'The general sent troops to Orvel.', {
    needs: [{ object: 'force' }, { object: 'warship' }],
    counter: 'The general sent a letter to Orvel.',
  }),
  trigger('dispatch', 'force.deployment', 'The general dispatched troops to Orvel.', { needs: [{ object: 'force' }] }),
  trigger('take up position', 'force.deployment', 'Soldiers took up positions near Orvel.', {
    counter: 'She took up gardening.',
  }),
  trigger('crash', 'other.accident', 'A helicopter crashed near Orvel.', {
    needs: [{ subject: 'aerial' }],
    intransitive: true,
    counter: 'Shares crashed on Friday.',
  }),
  trigger('station', 'force.deployment', 'The army stationed troops near Orvel.', {
    needs: [{ object: 'force' }, { object: 'weapon' }],
  }),
  trigger('set up', 'force.base', 'Rebels set up a checkpoint near Orvel.', {
    needs: [{ object: 'post' }],
    counter: 'Rebels set up a committee.',
  }),
  trigger('erect', 'force.base', 'Rebels erected a checkpoint near Orvel.', { needs: [{ object: 'post' }] }),
  trigger('build', 'force.base', 'The army built a base near Orvel.', {
    needs: [{ subject: 'force', object: 'post' }],
    counter: 'The firm built a house.',
  }),

  trigger('release', 'deescalation.release', 'Rebels released six hostages.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The band released an album.',
  }),
  trigger('hand over', 'deescalation.release', 'Rebels handed over two engineers near Orvel.', {
    needs: [{ object: 'captive' }, { object: 'people' }],
    counter: 'The clerk handed over the keys.',
  }),
  trigger('exchange prisoner', 'deescalation.release', 'The two sides exchanged prisoners.'),
  trigger('lay down arm', 'deescalation.disarmament', 'The rebels laid down their arms in Orvel.'),
  trigger('lay down weapon', 'deescalation.disarmament', 'The rebels laid down their weapons in Orvel.'),
  trigger('cease fire', 'deescalation.ceasefire', 'The two sides ceased fire in Orvel.', { intransitive: true }),
  trigger('open corridor', 'deescalation.access', 'The army opened a corridor near Orvel.'),
  trigger('free', 'deescalation.release', 'Rebels freed six hostages.', { ...PEOPLE }),
  trigger('swap', 'deescalation.release', 'The two sides swapped prisoners.', { ...PEOPLE }),
  trigger('surrender', 'deescalation.disarmament', 'The garrison surrendered.', {
    needs: [{ subject: 'force' }, { subject: 'people' }],
    intransitive: true,
  }),
  trigger('disarm', 'deescalation.disarmament', 'The militia disarmed.', { intransitive: true }),
  trigger('resign', 'politics.resignation', 'The prime minister resigned.', {
    needs: [{ subject: 'people' }, { subject: 'office' }],
    intransitive: true,
    counter: 'She was resigned to her fate.',
  }),
  trigger('step down', 'politics.resignation', 'The president stepped down.', { intransitive: true }),
  trigger('oust', 'coercion.coup', 'The army ousted the president.', { ...PEOPLE }),
  trigger('overthrow', 'coercion.coup', 'Soldiers overthrew the president.', {}),

  trigger('meet', 'diplomacy.meeting', 'The foreign minister met the envoy in Orvel.', {
    needs: [{ subject: 'people' }, { with: 'people' }],
    intransitive: true,
    counter: 'The product met the standard.',
  }),
  trigger('visit', 'diplomacy.visit', 'President Zelensky visited Kherson.', {
    needs: [{ object: 'territory' }, { subject: 'people', object: 'building' }],
    objectIs: 'place',
    counter: 'Users visited the website.',
  }),
  trigger('sign agreement', 'diplomacy.agreement', 'The two sides signed an agreement.'),
  trigger('sign deal', 'diplomacy.agreement', 'The two sides signed a deal.'),
  trigger('sign treaty', 'diplomacy.agreement', 'The two sides signed a treaty.'),
  trigger('recognise', 'diplomacy.recognition', 'Russia recognised the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('recognize', 'diplomacy.recognition', 'Russia recognized the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('deliver', 'aid.humanitarian', 'Volunteers delivered aid to Kherson.', {
    needs: [{ object: 'relief' }],
    counter: 'The courier delivered a letter.',
  }),
  trigger('supply', 'aid.military', 'Britain supplied missiles to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('send', 'aid.military', 'Britain sent weapons to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('deliver', 'aid.military', 'Britain has delivered tanks to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('provide', 'aid.military', 'Britain provided ammunition to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('ship', 'aid.military', 'Britain shipped shells to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('arm', 'aid.military', 'The ministry is arming bandits near Orvel.', {
    ...PEOPLE,
    counter: 'The speaker armed herself with facts.',
  }),
  trigger('train', 'aid.military', 'Britain has trained the rebels in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The club trained in Orvel.',
  }),
  trigger('finance', 'aid.military', 'The emirate is financing rebels in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The bank financed a bridge.',
  }),
  trigger('fund', 'aid.military', 'The emirate is funding militants in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The bank funded a bridge.',
  }),
  trigger('smuggle', 'other.crime', 'Gangs smuggled weapons into Orvel.', {
    needs: [{ object: 'weapon' }, { object: 'goods' }, { object: 'people' }],
    counter: 'She smuggled a smile.',
  }),
  trigger('impose', 'sanction.measures', 'Britain imposed sanctions on Russia.', { needs: [{ object: 'measure' }] }),
  trigger('sanction', 'sanction.measures', 'Britain sanctioned the bank.', {
    counter: 'The referee sanctioned the player.',
  }),
  trigger('expel', 'sanction.expulsion', 'Poland expelled three diplomats.'),
  trigger('recall ambassador', 'sanction.leaving', 'Poland recalled its ambassador.'),
  trigger('convict', 'sanction.verdict', 'A court convicted the commander.'),
  trigger('sentence', 'sanction.verdict', 'A court sentenced the soldier to life.', { ...PEOPLE }),
]
