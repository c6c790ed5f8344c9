import { type Trigger, trigger } from '../../trigger.ts'
import { HELD, INTO, OUSTED, PEOPLE, PLACE } from '../conditions.ts'
import { ONE_MEANING } from '../reasons.ts'

/** Verbs that name an act: battles, strikes, mines and what changes hands. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const FIGHTING_VERBS: readonly Trigger[] = [
  trigger('clash', 'battle.clash', 'Rebels clashed with soldiers near Orvel.', {
    needs: [{ with: 'force' }, { subject: 'force' }],
    intransitive: true,
    counter: 'The curtains clashed with the carpet.',
  }),
  trigger('skirmish', 'battle.clash', 'The patrols skirmished near Orvel.', {
    needs: [{ subject: 'force' }, { with: 'force' }],
    counter: 'The neighbours skirmished over a hedge in Orvel.',
    intransitive: true,
  }),
  trigger('fight', 'battle.clash', 'Ukrainian soldiers fought in Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The singer fought back tears.',
  }),
  trigger('exchange fire', 'battle.clash', 'The two sides exchanged fire near Orvel.', {
    needs: [{ subject: 'force' }, { with: 'force' }],
    counter: 'The brothers exchanged fire over the will.',
    intransitive: true,
  }),
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
  trigger('ambush', 'battle.ambush', 'Gunmen ambushed a convoy near Orvel.', {
    needs: [
      { subject: 'force', object: 'people' },
      { subject: 'force', object: 'force' },
      { subject: 'irregular', object: 'people' },
      { subject: 'irregular', object: 'force' },
      { subject: 'nobody', object: 'people' },
      { subject: 'nobody', object: 'force' },
    ],
    counter: 'The company ambushed its rival in Orvel.',
  }),
  trigger('besiege', 'battle.siege', 'Rebels besieged Orvel.', { ...PLACE }),
  trigger('encircle', 'battle.siege', 'The army encircled Orvel.', { ...PLACE }),
  trigger('surround', 'battle.siege', 'Troops surrounded Orvel.', {
    needs: [
      { subject: 'force', object: 'territory' },
      { subject: 'force', object: 'force' },
      { subject: 'force', object: 'site' },
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
  trigger('return fire', 'battle.clash', 'The army returned fire near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The author returned fire in a letter.',
    intransitive: true,
  }),
  trigger('throw back', 'battle.clash', 'The army threw the invaders back near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The angler threw the fish back.',
  }),
  trigger('beat back', 'battle.clash', 'The army beat back the rebels near Orvel.', { needs: [{ object: 'force' }] }),
  trigger('repel', 'battle.clash', 'The army repelled the rebels near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The spray repelled insects.',
  }),
  trigger('trade fire', 'battle.clash', 'The two sides traded fire near Orvel.', {
    needs: [{ subject: 'force' }, { with: 'force' }],
    counter: 'The candidates traded fire over taxes in Orvel.',
    intransitive: true,
  }),
  trigger('engage', 'battle.clash', 'The patrol engaged rebels near Orvel.', {
    needs: [{ subject: 'force', object: 'force' }],
    counter: 'The minister engaged voters.',
  }),
  trigger('counterattack', 'battle.offensive', 'The army counterattacked near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The candidate counterattacked with figures in Orvel.',
    intransitive: true,
  }),
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
  trigger('march on', 'battle.offensive', 'Rebels marched on Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
  }),
  trigger('come under attack', 'battle.offensive', 'The convoy came under attack near Orvel.', {
    needs: [{ object: 'force' }, { object: 'building' }, { object: 'territory' }],
    subjectIs: 'place',
    intransitive: true,
    counter: 'The minister came under attack from critics.',
  }),
  trigger('come under fire', 'attack.shooting', 'The convoy came under fire near Orvel.', {
    needs: [{ object: 'force' }, { object: 'building' }, { object: 'territory' }, { object: 'ship' }],
    subjectIs: 'place',
    intransitive: true,
    counter: 'The minister came under fire from critics.',
  }),
  trigger('lay siege', 'battle.siege', 'Rebels laid siege to Orvel.', {
    needs: [{ to: 'territory' }, { to: 'site' }],
    counter: 'Creditors laid siege to the airline.',
    intransitive: true,
  }),
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
  trigger('regain', 'territory.regained', 'The army regained the town of Orvel.', {
    ...PLACE,
    counter: 'The patient in Orvel regained consciousness.',
  }),
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
  trigger('overrun', 'territory.taken', 'Militants overran the base.', {
    ...HELD,
    counter: 'Ivy overran the wall of the garden.',
  }),
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
  trigger('reclaim', 'territory.regained', 'The army reclaimed the town of Orvel.', {
    needs: [
      { subject: 'force', object: 'settlement' },
      { subject: 'nobody', object: 'settlement' },
    ],
    objectIs: 'place',
    counter: 'The engineers reclaimed land from the sea.',
  }),
  trigger('win back', 'territory.regained', 'The army won back Orvel.', { ...PLACE }),
  trigger('fall under control', 'territory.taken', 'The town of Orvel fell under rebel control on Sunday.', {
    needs: [{ object: 'settlement' }],
    objectIs: 'place',
    subjectIs: 'place',
    intransitive: true,
    counter: 'The spending in Orvel fell under the control of auditors.',
  }),
  trigger('come under control', 'territory.taken', 'The town of Orvel came under Russian control on Sunday.', {
    needs: [{ object: 'settlement' }],
    objectIs: 'place',
    subjectIs: 'place',
    intransitive: true,
    counter: 'The fire in Orvel came under control.',
  }),
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
  trigger('march into', 'territory.taken', 'Rebels marched into Orvel.', { ...INTO }),
  trigger('walk into', 'territory.taken', 'Rebels walked into Orvel.', { ...INTO }),
  trigger('pour into', 'territory.taken', 'Rebels poured into Orvel.', { ...INTO }),
  trigger('roll into', 'territory.taken', 'Rebels rolled into Orvel.', { ...INTO }),
  trigger('sweep into', 'territory.taken', 'Rebels swept into Orvel.', { ...INTO }),
  trigger('ride into', 'territory.taken', 'Rebels rode into Orvel.', { ...INTO }),
  trigger('withdraw', 'territory.withdrawal', 'Russian troops withdrew from Kherson.', {
    needs: [
      { subject: 'force' },
      { object: 'force' },
      { subject: 'people', from: 'territory' },
      { subject: 'party', from: 'territory' },
      { subject: 'nobody', from: 'territory' },
    ],
    intransitive: true,
    counter: 'The grocer withdrew from Kherson.',
  }),
  trigger('retreat', 'territory.withdrawal', 'The army retreated from Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'nobody', from: 'territory' }],
    intransitive: true,
    counter: 'The glacier retreated.',
  }),
  trigger('pull out', 'territory.withdrawal', 'The army pulled out of Orvel.', {
    needs: [{ subject: 'force' }, { object: 'force' }, { subject: 'nobody', of: 'territory' }],
    intransitive: true,
    counter: 'The brewer pulled out of Orvel.',
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
  trigger('annex', 'territory.annexation', 'Russia annexed Kherson.', {
    needs: [
      { subject: 'force', object: 'territory' },
      { subject: 'power', object: 'territory' },
      { subject: 'nobody', object: 'territory' },
    ],
    counter: 'The museum annexed the shop next door.',
    objectIs: 'place',
  }),
  trigger('secede', 'territory.secession', 'The province seceded.', {
    needs: [{ subject: 'territory' }, { from: 'territory' }],
    counter: 'The club seceded from the league.',
    intransitive: true,
  }),
  trigger('declare independence', 'territory.secession', 'The province declared independence.', {
    needs: [{ subject: 'territory' }, { subject: 'force' }, { subject: 'assembly' }, { subject: 'envoy' }],
    counter: 'The teenager declared independence by dyeing her hair.',
    intransitive: true,
  }),

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
  trigger('hit', 'strike.missile', 'Two missiles hit a hospital in Orvel.', {
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
  trigger('target', 'strike.missile', 'Missiles targeted a depot near Orvel.', {
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
  trigger('strafe', 'strike.air', 'A helicopter strafed the convoy near Orvel.', {
    needs: [
      { subject: 'plane' },
      { subject: 'munition' },
      { subject: 'force', object: 'carrier' },
      { subject: 'force', object: 'settlement' },
      { subject: 'nobody', object: 'carrier' },
      { subject: 'nobody', object: 'settlement' },
    ],
    counter: 'The reviewer strafed the author.',
  }),
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
    needs: [
      { subject: 'ship', object: 'ship' },
      { subject: 'warship', object: 'ship' },
      { subject: 'force', object: 'ship' },
      { subject: 'nobody', object: 'ship' },
    ],
    counter: 'A whale rammed a boat off Orvel.',
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
  trigger('launch', 'explosive.device', 'Rebels launched two bombs at a shop in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The firm launched a website.',
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
    needs: [
      { subject: 'force', object: 'ship' },
      { subject: 'munition', object: 'ship' },
      { subject: 'nobody', object: 'ship' },
    ],
    intransitive: true,
    counter: 'The captain sank the old ship off Orvel to make a reef.',
  }),
  trigger('torpedo', 'strike.naval', 'The navy torpedoed a tanker.', {
    needs: [{ object: 'ship' }],
    counter: 'The minister torpedoed the deal.',
  }),
  trigger('bomb', 'explosive.device', 'Guerrillas bombed a police station in Orvel.', {
    needs: [
      { subject: 'irregular', object: 'building' },
      { subject: 'irregular', object: 'thing' },
      { subject: 'irregular', object: 'site' },
    ],
    counter: 'The comedy bombed.',
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
    needs: [
      { object: 'aerial' },
      { object: 'plane' },
      { object: 'carrier' },
      { object: 'munition' },
      { subject: 'defence', object: 'anything' },
      { object: 'anything', over: 'territory' },
    ],
    counter: 'The panel shot down the proposal.',
  }),
  trigger('down', 'strike.intercepted', 'The army downed two drones.', { needs: [{ object: 'aerial' }] }),
  trigger('intercept', 'strike.intercepted', 'Air defences intercepted a missile.', { needs: [{ object: 'aerial' }] }),
  trigger('bring down', 'strike.intercepted', 'Air defences brought down a drone over Kherson.', {
    needs: [{ object: 'aerial' }],
    counter: 'The vote brought down the government.',
  }),
  trigger('lay mine', 'explosive.minelaying', 'Soldiers laid mines in Kherson.', { bare: ONE_MEANING }),
  trigger('plant mine', 'explosive.minelaying', 'Soldiers planted mines near Orvel.', {
    bare: ONE_MEANING,
    counter: 'Gardeners planted trees.',
  }),
  trigger('bury mine', 'explosive.minelaying', 'Rebels buried mines along the road to Orvel.', { bare: ONE_MEANING }),
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
  trigger('demine', 'explosive.clearance', 'Sappers demined the road near Orvel.', { bare: ONE_MEANING }),
  trigger('detonate', 'explosive.device', 'A bomb detonated in Orvel.', {
    needs: [{ subject: 'ordnance' }, { object: 'ordnance' }, { object: 'charge' }],
    counter: 'The president detonated a row in Orvel.',
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
    needs: [{ object: 'charge' }],
    counter: 'Gardeners planted trees.',
  }),
  trigger('place', 'explosive.device', 'Militants placed a bomb under a bridge in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The firm placed an order.',
  }),
  trigger('leave', 'explosive.device', 'A bomb was left outside the court in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'A parcel was left outside the court.',
  }),
  trigger('set off', 'explosive.device', 'Rebels set off a bomb in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The walkers set off at dawn.',
  }),
  trigger('toss', 'explosive.device', 'A man tossed a bomb into a shop in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The cook tossed a salad.',
  }),
  trigger('lob', 'explosive.device', 'A man lobbed a bomb into a shop in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The player lobbed the ball.',
  }),
  trigger('throw', 'explosive.device', 'Youths threw firebombs at a bank in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'A man threw a ball.',
  }),
  trigger('hurl', 'explosive.device', 'Youths hurled dynamite at a bank in Orvel.', {
    needs: [{ object: 'charge' }],
    counter: 'The crowd hurled insults.',
  }),
  trigger('dynamite', 'explosive.device', 'Rebels dynamited a pylon near Orvel.', {
    needs: [{ object: 'thing' }, { object: 'building' }],
    counter: 'Dynamite was found in a cellar.',
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
  trigger('shoot', 'attack.shooting', 'Gunmen shot two police officers.', {
    ...PEOPLE,
    counter: 'The director shot the scene.',
  }),
  trigger('shoot dead', 'attack.shooting', 'Gunmen shot dead three smugglers near Orvel.', { bare: ONE_MEANING }),
  trigger('shoot', 'attack.shooting', 'Snipers shot at the ambulance in Orvel.', {
    needs: [
      { object: 'nobody', at: 'people' },
      { object: 'nobody', at: 'force' },
      { object: 'nobody', at: 'building' },
    ],
    intransitive: true,
    counter: 'The striker shot at the bar.',
  }),
  trigger('take out', 'attack.killing', 'A drone took out two commanders near Orvel.', {
    needs: [
      { subject: 'force', object: 'force' },
      { subject: 'munition', object: 'people' },
      { subject: 'munition', object: 'force' },
    ],
    counter: 'She took out a loan.',
  }),
  trigger('beat', 'attack.beating', 'Guards beat the prisoners.', {
    needs: [{ subject: 'force', object: 'people' }],
    counter: 'The champions beat their rivals.',
  }),
  trigger('beat up', 'attack.beating', 'Police beat up a reporter in Orvel.', { ...PEOPLE }),
  trigger('beat', 'attack.beating', 'The prisoners were beaten in Orvel.', {
    needs: [{ subject: 'nobody', object: 'captive' }],
  }),
  trigger('take prisoner', 'attack.capture', 'Rebels took soldiers prisoner near Orvel.', { bare: ONE_MEANING }),
  trigger('take captive', 'attack.capture', 'Rebels took soldiers captive near Orvel.', { bare: ONE_MEANING }),
  trigger('take hostage', 'attack.abduction', 'Militants took hostages in Orvel.', { bare: ONE_MEANING }),

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
  trigger('declare martial law', 'coercion.martial_law', 'The president declared martial law.', { bare: ONE_MEANING }),
  trigger('cut off', 'coercion.withholding', 'Russian forces cut off power in Kherson.', {
    needs: [{ object: 'utility' }],
    counter: 'The chairman cut off the speaker.',
  }),
  trigger('take into custody', 'coercion.arrest', 'Police took two men into custody in Orvel.', { bare: ONE_MEANING }),
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
  trigger('seize power', 'coercion.coup', 'Soldiers seized power in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'people' }],
    counter: 'The party seized power at the polls.',
  }),
  trigger('take power', 'coercion.coup', 'Soldiers took power in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The minister took power over the budget.',
  }),
  trigger('take up position', 'force.deployment', 'Soldiers took up positions near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'armour' }, { subject: 'warship' }],
    counter: 'The professor took up a position in Orvel.',
  }),
  trigger('hand over', 'deescalation.release', 'Rebels handed over two engineers near Orvel.', {
    needs: [{ object: 'captive' }, { object: 'people' }],
    counter: 'The clerk handed over the keys.',
  }),
  trigger('exchange prisoner', 'deescalation.release', 'The two sides exchanged prisoners.', { bare: ONE_MEANING }),
  trigger('lay down arm', 'deescalation.disarmament', 'The rebels laid down their arms in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    counter: 'The union laid down its arms in the pay row.',
  }),
  trigger('lay down weapon', 'deescalation.disarmament', 'The rebels laid down their weapons in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    counter: 'The union laid down its weapons in the pay row.',
  }),
  trigger('oust', 'coercion.coup', 'The army ousted the president.', { ...PEOPLE }),
  trigger('expel', 'sanction.expulsion', 'Poland expelled three diplomats.', {
    needs: [{ object: 'diplomat' }, { object: 'office' }, { subject: 'force', object: 'people' }],
    counter: 'The school expelled a pupil.',
  }),
]
