import { type Trigger, trigger } from '../../trigger.ts'
import { HELD, PEOPLE, PLACE } from '../conditions.ts'

/** Words of fighting and harm that reports use now and then for what other rows name by the common word. */
export const RARER_VERBS: readonly Trigger[] = [
  trigger('come to blow', 'battle.clash', 'Soldiers came to blows with rebels near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'Two brothers came to blows.',
  }),
  trigger('trade gunfire', 'battle.clash', 'Rebels and soldiers traded gunfire near Orvel.', {
    bare: 'Gunfire is no figure.',
    intransitive: true,
  }),
  trigger('exchange gunfire', 'battle.clash', 'Rebels and soldiers exchanged gunfire near Orvel.', {
    bare: 'Gunfire is no figure.',
    intransitive: true,
  }),
  trigger('trade shot', 'battle.clash', 'Rebels and soldiers traded shots near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
  }),
  trigger('duel', 'battle.clash', 'Rebels and soldiers duelled near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'Two poets duelled with verses.',
  }),
  trigger('fend off', 'battle.clash', 'The army fended off the rebels near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'She fended off questions.',
  }),
  trigger('roll into', 'battle.offensive', 'Tanks rolled into Orvel.', {
    needs: [{ subject: 'armour', into: 'territory' }],
    intransitive: true,
    counter: 'A train rolled into Orvel.',
  }),
  trigger('thrust into', 'battle.offensive', 'Troops thrust deep into Kherson.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
  }),
  trigger('thrust', 'battle.offensive', 'Troops thrust towards Kherson.', {
    needs: [{ subject: 'force' }, { subject: 'armour' }],
    intransitive: true,
    counter: 'The boy thrust a letter into her hand.',
  }),
  trigger('advance', 'battle.offensive', 'Tanks advanced on Orvel.', {
    needs: [{ subject: 'armour' }],
    intransitive: true,
    counter: 'The theory advanced slowly.',
  }),
  trigger('raid', 'battle.offensive', 'Rebels raided a village near Orvel.', {
    needs: [
      { subject: 'irregular', object: 'settlement' },
      { subject: 'irregular', object: 'post' },
      { subject: 'band', object: 'settlement' },
      { subject: 'band', object: 'post' },
      { object: 'post' },
    ],
    counter: 'Police raided a village near Orvel.',
  }),
  trigger('strike', 'battle.offensive', 'Militants struck an army base near Orvel.', {
    needs: [
      { subject: 'irregular', object: 'post' },
      { subject: 'irregular', object: 'settlement' },
      { subject: 'irregular', object: 'force' },
    ],
    counter: 'Warplanes struck an army base near Orvel.',
  }),
  trigger('set upon', 'attack.beating', 'A judge was set upon by thugs in Orvel.', {
    needs: [{ subject: 'thug', object: 'people' }],
    intransitive: true,
    counter: 'The chairman was set upon by thoughts of the vote.',
  }),
  trigger('set upon', 'battle.offensive', 'Gunmen set upon a convoy near Orvel.', {
    needs: [{ subject: 'force' }, { object: 'people' }, { upon: 'force' }, { upon: 'people' }],
    intransitive: true,
  }),
  trigger('fall upon', 'battle.offensive', 'Gunmen fell upon a convoy near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'Silence fell upon the hall.',
  }),
  trigger('swoop', 'battle.offensive', 'Gunmen swooped on a village near Orvel.', {
    needs: [{ subject: 'irregular', on: 'territory' }],
    intransitive: true,
    counter: 'An owl swooped on a mouse.',
  }),
  trigger('descend on', 'battle.offensive', 'Gunmen descended on a village near Orvel.', {
    needs: [{ subject: 'irregular' }],
    intransitive: true,
    counter: 'Tourists descended on a village near Orvel.',
  }),
  trigger('assail', 'battle.offensive', 'Rebels assailed the garrison in Orvel.', {
    needs: [{ object: 'force' }, { object: 'post' }],
    counter: 'Doubts assailed the poet.',
  }),
  trigger('waylay', 'battle.ambush', 'Rebels waylaid a patrol near Orvel.', {
    needs: [{ object: 'force' }, { object: 'people' }, { object: 'carrier' }],
    counter: 'A fan waylaid him with a question.',
  }),
  trigger('ambush', 'battle.ambush', 'Gunmen ambushed a truck near Orvel.', {
    needs: [{ object: 'carrier' }, { subject: 'nobody', object: 'weapon' }],
  }),
  trigger('lay ambush', 'battle.ambush', 'Rebels laid an ambush near Orvel.', {
    bare: 'An ambush is laid for nobody but to harm.',
  }),
  trigger('fall into ambush', 'battle.ambush', 'The patrol fell into an ambush near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'people' }, { subject: 'carrier' }],
    counter: 'The bill fell into an ambush in the senate.',
  }),
  trigger('ring', 'battle.siege', 'Rebels ringed the town of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'Hills ring the town of Orvel.',
  }),
  trigger('tighten noose', 'battle.siege', 'Troops tightened the noose around Orvel.', {
    needs: [{ subject: 'force' }],
  }),
  trigger('tighten siege', 'battle.siege', 'Troops tightened their siege of Orvel.', {
    bare: 'Only a siege of arms is told so.',
  }),
  trigger('impose blockade', 'battle.siege', 'Rebels imposed a blockade on Orvel.', {
    needs: [{ subject: 'force' }, { on: 'territory' }, { of: 'territory' }],
    counter: 'Drivers imposed a blockade of silence.',
  }),
  trigger('seal off', 'battle.siege', 'Rebels sealed off the town of Orvel.', {
    needs: [{ subject: 'irregular', object: 'settlement' }],
    objectIs: 'place',
  }),

  trigger('wrest', 'territory.taken', 'Rebels wrested the town of Orvel from the army.', { ...HELD }),
  trigger('wrest control of', 'territory.taken', 'Rebels wrested control of Orvel from the army.', { ...PLACE }),
  trigger('gain control of', 'territory.taken', 'Rebels gained control of Orvel.', { ...PLACE }),
  trigger('assume control of', 'territory.taken', 'Rebels assumed control of Orvel.', { ...PLACE }),
  trigger('gain control over', 'territory.taken', 'Rebels gained control over Orvel.', { ...PLACE }),
  trigger('commandeer', 'territory.taken', 'Gunmen commandeered a post near Orvel.', {
    needs: [{ object: 'post' }],
    objectIs: 'place',
    counter: 'Gunmen commandeered a bus.',
  }),
  trigger('lose', 'territory.taken', 'The army lost the town of Orvel.', {
    needs: [
      { subject: 'force', object: 'settlement', to: 'force' },
      { subject: 'band', object: 'settlement' },
    ],
    objectIs: 'place',
    counter: 'The minister lost the town in the vote.',
  }),
  trigger('slip out of hand', 'territory.taken', 'The town of Orvel slipped out of government hands.', {
    needs: [{ object: 'settlement' }],
    subjectIs: 'place',
    objectIs: 'place',
    intransitive: true,
    counter: 'The matter slipped out of his hands.',
  }),
  trigger('plant flag', 'territory.taken', 'Rebels planted their flag over Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'Climbers planted a flag.',
  }),
  trigger('take back', 'territory.regained', 'The army took back the town of Orvel.', { ...PLACE }),
  trigger('take back control of', 'territory.regained', 'The army took back control of Orvel.', { ...PLACE }),
  trigger('retake control of', 'territory.regained', 'The army retook control of Orvel.', { ...PLACE }),
  trigger('reassert control over', 'territory.regained', 'The army reasserted control over Orvel.', { ...PLACE }),
  trigger('restore control over', 'territory.regained', 'The army restored control over Orvel.', { ...PLACE }),
  trigger('free', 'territory.regained', 'The army freed the village of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'The plan freed the village of debt.',
  }),
  trigger('depart', 'territory.withdrawal', 'French troops departed from Orvel.', {
    needs: [
      { subject: 'force', from: 'territory' },
      { subject: 'force', object: 'territory' },
    ],
    intransitive: true,
    counter: 'The train departed from Orvel.',
  }),
  trigger('fly out of', 'territory.withdrawal', 'The last soldiers flew out of Orvel.', {
    needs: [{ subject: 'arrival' }],
    intransitive: true,
    counter: 'The singer flew out of Orvel.',
  }),
  trigger('pull', 'territory.withdrawal', 'The general pulled his troops from Orvel.', {
    needs: [{ object: 'force', from: 'territory' }],
    counter: 'The horse pulled the cart from Orvel.',
  }),
  trigger('desert', 'territory.withdrawal', 'The garrison deserted its posts near Orvel.', {
    needs: [{ subject: 'force', object: 'post' }],
    objectIs: 'place',
    counter: 'Customers deserted the shop.',
  }),
  trigger('give ground', 'territory.withdrawal', 'Rebels gave ground near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The minister gave ground on pensions.',
  }),
  trigger('transfer', 'territory.handover', 'The mission transferred its camp at Orvel to the army.', {
    needs: [
      { object: 'post', to: 'force' },
      { object: 'settlement', to: 'force' },
    ],
    objectIs: 'place',
    counter: 'The clerk transferred the money to the bank.',
  }),
  trigger('turn over', 'territory.handover', 'The base was turned over to the army in Orvel.', {
    needs: [{ object: 'post' }, { object: 'settlement' }],
    objectIs: 'place',
    counter: 'She turned over the page.',
  }),
  trigger('return', 'territory.handover', 'The rebels returned four villages to the army.', {
    needs: [{ object: 'settlement', to: 'force' }],
    objectIs: 'place',
    counter: 'She returned to the village.',
  }),

  trigger('vote to break away', 'territory.secession', 'Deputies voted to break away from the state in Orvel.', {
    bare: 'A vote that says what it is for.',
  }),
  trigger('declare autonomous', 'territory.secession', 'Deputies declared the province autonomous in Orvel.', {
    bare: 'Only a region is declared so.',
  }),
  trigger('lob', 'strike.shelling', 'Rebels lobbed shells into Orvel.', { needs: [{ object: 'shell' }] }),
  trigger('fire', 'strike.shelling', 'Rebels fired mortars at Orvel.', {
    needs: [{ object: 'shell' }, { object: 'rocketry' }],
    counter: 'The potter fired a bowl.',
  }),
  trigger('launch', 'strike.shelling', 'Militants launched rockets at Orvel.', {
    needs: [
      { object: 'rocketry', at: 'territory' },
      { object: 'rocketry', on: 'territory' },
      { object: 'rocketry', into: 'territory' },
      { object: 'rocketry', towards: 'territory' },
    ],
    counter: 'The agency launched a rocket into orbit.',
  }),
  trigger('open fire', 'strike.shelling', 'Tanks opened fire on houses in Orvel.', {
    needs: [{ subject: 'armour' }],
    intransitive: true,
  }),
  trigger('shell', 'strike.shelling', 'Troops shelled positions near Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'munition' }],
    objectIs: 'place',
    counter: 'The cook shelled peas.',
  }),
  trigger('send', 'strike.drone', 'Ukraine sent dozens of drones against Orvel.', {
    needs: [
      { object: 'uav', against: 'territory' },
      { object: 'uav', into: 'territory' },
    ],
    counter: 'Ukraine sent drones to the museum.',
  }),
  trigger('drop explosive', 'strike.drone', 'A drone dropped explosives on a café in Orvel.', {
    needs: [{ subject: 'uav' }],
  }),
  trigger('drop', 'strike.drone', 'A drone dropped a grenade on a trench near Orvel.', {
    needs: [{ subject: 'uav' }],
    counter: 'The plane dropped leaflets.',
  }),
  trigger('turn cannon', 'strike.naval', 'The coast guard turned water cannon on a boat off Orvel.', {
    needs: [{ on: 'ship' }],
  }),
  trigger('fire cannon', 'strike.naval', 'The coast guard fired water cannon at a boat off Orvel.', {
    needs: [{ at: 'ship' }],
  }),
  trigger('sink', 'strike.naval', 'Rebels sank a tanker off Orvel.', {
    needs: [{ subject: 'force', object: 'carrier' }, { subject: 'munition' }],
    counter: 'A tanker sank off Orvel.',
  }),
  trigger('board', 'strike.naval', 'Commandos boarded a tanker off Orvel.', {
    needs: [{ subject: 'force', object: 'ship' }],
    counter: 'Passengers boarded a ferry in Orvel.',
  }),
  trigger('knock out', 'strike.intercepted', 'Air defences knocked out 13 drones over Orvel.', {
    needs: [{ object: 'aerial' }],
    counter: 'The boxer knocked out his rival.',
  }),
  trigger('destroy', 'strike.intercepted', 'Air defences destroyed two missiles over Orvel.', {
    needs: [
      { object: 'aerial', over: 'anything' },
      { subject: 'defence', object: 'aerial' },
    ],
    counter: 'The army destroyed a tank near Orvel.',
  }),
  trigger('thwart', 'strike.intercepted', 'Air defences thwarted 20 drones over Orvel.', {
    needs: [{ object: 'aerial' }],
  }),
  trigger('blow up', 'explosive.device', 'A car blew up in Orvel.', {
    needs: [{ subject: 'carrier', object: 'nobody' }],
    intransitive: true,
    counter: 'Soldiers blew up a bridge.',
  }),
  trigger('send bomb', 'explosive.device', 'Letter bombs were sent to the embassy in Orvel.', {
    bare: 'A bomb is sent to harm.',
  }),
  trigger('mail bomb', 'explosive.device', 'A man mailed bombs to judges in Orvel.', {
    bare: 'A bomb is mailed to harm.',
  }),
  trigger('attach bomb', 'explosive.device', 'Militants attached a bomb to a car in Orvel.', {
    bare: 'A bomb is attached to harm.',
  }),
  trigger('bomb', 'explosive.device', 'The railway station in Orvel was bombed by extremists.', {
    needs: [{ subject: 'irregular' }],
    counter: 'The comedy bombed.',
  }),
  trigger('tread on', 'explosive.mine', 'A boy had trodden on a landmine near Orvel.', {
    needs: [{ on: 'mine' }, { object: 'mine' }],
    intransitive: true,
  }),
  trigger('go off', 'explosive.mine', 'Unexploded ordnance went off in Orvel.', {
    needs: [{ subject: 'remnant' }],
    intransitive: true,
  }),
  trigger('explode', 'explosive.mine', 'Unexploded ordnance exploded in Orvel.', {
    needs: [{ subject: 'remnant' }],
    intransitive: true,
  }),
  trigger('sow', 'explosive.minelaying', 'Rebels sowed mines near Orvel.', {
    needs: [{ object: 'mine' }],
    counter: 'Farmers sowed wheat.',
  }),
  trigger('strew', 'explosive.minelaying', 'Rebels strewed mines near Orvel.', { needs: [{ object: 'mine' }] }),
  trigger('make safe', 'explosive.clearance', 'Sappers made safe a bomb in Orvel.', {
    needs: [{ object: 'ordnance' }],
    counter: 'Builders made safe a wall.',
  }),
  trigger('deactivate', 'explosive.clearance', 'Sappers deactivated a bomb in Orvel.', {
    needs: [{ object: 'ordnance' }],
    counter: 'She deactivated the account.',
  }),
  trigger('detonate safely', 'explosive.clearance', 'Sappers detonated a shell safely in Orvel.', {
    bare: 'The adverb says that it was cleared.',
  }),
  trigger('clear', 'explosive.clearance', 'Deminers cleared 40 mines near Orvel.', {
    needs: [{ object: 'mine' }, { object: 'remnant' }],
    counter: 'Workers cleared the snow.',
  }),
  trigger('detonate', 'explosive.suicide', 'A man detonated a suicide belt in Orvel.', {
    needs: [{ object: 'vest' }],
  }),

  trigger('release gas', 'attack.cbrn', 'Troops released chlorine gas over Orvel.', {
    needs: [{ object: 'poison' }, { subject: 'force', over: 'territory' }],
    counter: 'The volcano gave off steam.',
  }),
  trigger('use', 'attack.cbrn', 'Sarin was used against Orvel.', {
    needs: [{ object: 'poison' }],
    counter: 'The cook used oil.',
  }),
  trigger('release', 'attack.cbrn', 'Chlorine was released over Orvel.', {
    needs: [{ object: 'poison' }],
    counter: 'The band released an album.',
  }),
  trigger('hear shot', 'attack.shooting', 'Shots were heard near a bank in Orvel.', {
    bare: 'Shots that are heard were fired.',
  }),
  trigger('hear gunshot', 'attack.shooting', 'Gunshots were heard near a bank in Orvel.', {
    bare: 'Shots that are heard were fired.',
  }),
  trigger('enter', 'territory.taken', 'Tanks entered the town of Orvel.', {
    needs: [{ subject: 'armour', object: 'territory' }],
    objectIs: 'place',
    counter: 'A train entered the town of Orvel.',
  }),
  trigger('spray with bullet', 'attack.shooting', 'Gunmen sprayed a bar with bullets in Orvel.', {
    bare: 'Bullets and gunfire are no figure.',
  }),
  trigger('spray with gunfire', 'attack.shooting', 'Gunmen sprayed a bar with gunfire in Orvel.', {
    bare: 'Bullets and gunfire are no figure.',
  }),
  trigger('rake with gunfire', 'attack.shooting', 'Gunmen raked a house with gunfire in Orvel.', {
    bare: 'Bullets and gunfire are no figure.',
  }),
  trigger('pepper with bullet', 'attack.shooting', 'Gunmen peppered a house with bullets in Orvel.', {
    bare: 'Bullets and gunfire are no figure.',
  }),
  trigger('spray', 'attack.shooting', 'Gunmen sprayed a bar in Orvel with shots.', {
    needs: [
      { subject: 'irregular', object: 'building' },
      { subject: 'irregular', object: 'people' },
    ],
    counter: 'Gardeners sprayed the roses.',
  }),
  trigger('rake', 'attack.shooting', 'Gunmen raked a bus near Orvel.', {
    needs: [{ subject: 'irregular' }],
    counter: 'Gardeners raked leaves.',
  }),
  trigger('pick off', 'attack.shooting', 'Snipers picked off villagers in Orvel.', {
    ...PEOPLE,
    counter: 'The coast guard picked up 73 migrants off Orvel.',
  }),
  trigger('cut down', 'attack.shooting', 'Gunmen cut down four farmers near Orvel.', {
    needs: [{ subject: 'irregular', object: 'people' }],
    counter: 'Loggers cut down trees.',
  }),
  trigger('strike', 'attack.shooting', 'A stray bullet struck a girl in Orvel.', { needs: [{ subject: 'bullet' }] }),
  trigger('hit', 'attack.shooting', 'A stray bullet hit a girl in Orvel.', {
    needs: [{ subject: 'bullet' }],
    counter: 'A stray ball hit a girl in Orvel.',
  }),
  trigger('wound', 'attack.shooting', 'A sniper wounded a girl in Orvel.', {
    needs: [{ subject: 'gunner', object: 'people' }, { subject: 'bullet' }],
    counter: 'A thorn wounded a girl in Orvel.',
  }),
  trigger('slash', 'attack.primitive', 'A man slashed two tourists in Orvel.', {
    needs: [{ object: 'people' }, { object: 'nobody', with: 'blade' }, { subject: 'nobody', with: 'blade' }],
    counter: 'The bank slashed rates.',
  }),
  trigger('stab', 'attack.primitive', 'He was stabbed with a knife in Orvel.', {
    needs: [{ with: 'blade' }, { subject: 'nobody', object: 'people' }],
  }),
  trigger('hack', 'attack.primitive', 'Two men were hacked with machetes in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'He hacked the branch.',
  }),
  trigger('throw acid', 'attack.primitive', 'Two men threw acid at a girl in Orvel.', {
    bare: 'Acid is thrown at people.',
  }),
  trigger('stone', 'attack.primitive', 'Settlers stoned a bus near Orvel.', {
    needs: [{ object: 'people' }, { object: 'carrier' }],
    counter: 'The cook stoned the cherries.',
  }),
  trigger('drive into', 'attack.primitive', 'A man drove into a crowd in Orvel.', {
    needs: [{ into: 'crowd' }, { into: 'people' }],
    intransitive: true,
    counter: 'A man drove into the garage.',
  }),
  trigger('plough into', 'attack.primitive', 'A lorry ploughed into a crowd in Orvel.', {
    needs: [{ into: 'crowd' }, { into: 'people' }],
    intransitive: true,
    counter: 'A lorry ploughed into a wall.',
  }),
  trigger('ram', 'attack.primitive', 'A car rammed into a crowd in Orvel.', {
    needs: [{ into: 'crowd' }, { into: 'people' }, { object: 'crowd' }],
    intransitive: true,
    counter: 'A lorry rammed a wall.',
  }),
  trigger('beat', 'attack.beating', 'An activist was badly beaten in Orvel.', {
    needs: [
      { subject: 'nobody', object: 'civilian' },
      { subject: 'irregular', object: 'civilian' },
      { subject: 'police', object: 'people' },
    ],
    counter: 'The goalkeeper was beaten twice.',
  }),
  trigger('rough up', 'attack.beating', 'Guards roughed up a reporter in Orvel.', { ...PEOPLE }),
  trigger('thrash', 'attack.beating', 'Guards thrashed a prisoner in Orvel.', {
    needs: [{ object: 'civilian' }],
    counter: 'Leeds thrashed their rivals.',
  }),
  trigger('whip', 'attack.beating', 'Militants whipped two women in Orvel.', {
    needs: [{ object: 'civilian' }],
    counter: 'The cook whipped cream.',
  }),
  trigger('slay', 'attack.killing', 'Two nuns were slain near Orvel.', { needs: [{ object: 'people' }] }),
  trigger('lose life', 'attack.killing', 'Six aid workers lost their lives in an attack near Orvel.', {
    needs: [{ in: 'violence' }, { to: 'violence' }],
    counter: 'Six miners lost their lives in a flood.',
  }),
  trigger('claim life', 'attack.killing', 'The attack claimed the lives of six herders near Orvel.', {
    needs: [{ subject: 'violence' }, { subject: 'irregular' }],
    counter: 'Cancer claimed the life of the singer.',
  }),
  trigger('take life', 'attack.killing', 'The attack took the lives of six herders near Orvel.', {
    needs: [{ subject: 'violence' }, { subject: 'irregular' }],
    counter: 'Cancer took the life of the singer.',
  }),
  trigger('cost life', 'attack.killing', 'The attack cost six herders their lives near Orvel.', {
    needs: [{ subject: 'violence' }],
    counter: 'Smoking cost the singer his life.',
  }),
  trigger('find dead', 'attack.killing', 'Two activists were found dead near Orvel with gunshot wounds.', {
    needs: [{ with: 'injury' }],
    counter: 'Two sheep were found dead.',
  }),
  trigger('find dump', 'attack.killing', 'Five bodies were found dumped near Orvel.', { needs: [{ object: 'body' }] }),
  trigger('liquidate', 'attack.assassination', 'A commander was liquidated in Orvel.', {
    ...PEOPLE,
    counter: 'The court liquidated the firm.',
  }),
  trigger('gun down', 'attack.assassination', 'Hitmen gunned down the mayor of Orvel.', {
    needs: [{ subject: 'hitman', object: 'people' }, { object: 'office' }],
    counter: 'A jet gunned down the runway.',
  }),
  trigger('shoot dead', 'attack.assassination', 'Hitmen shot the mayor dead in Orvel.', {
    needs: [{ subject: 'hitman' }],
  }),
  trigger('shoot', 'attack.assassination', 'Hitmen shot the mayor of Orvel.', { needs: [{ subject: 'hitman' }] }),
  trigger('crucify', 'attack.assassination', 'Militants crucified two men in Orvel.', {
    needs: [{ object: 'people' }],
  }),
  trigger('subject to torture', 'attack.torture', 'Guards subjected prisoners to torture in Orvel.', {
    ...PEOPLE,
    counter: 'The film subjected its plot to torture.',
  }),
  trigger('mistreat', 'attack.torture', 'Prisoners were mistreated in Orvel.', { needs: [{ object: 'captive' }] }),
  trigger('gang-rape', 'attack.sexual', 'Fighters gang-raped four women in Orvel.', {
    bare: 'The word has one meaning.',
  }),
  trigger('assault sexually', 'attack.sexual', 'A guard assaulted a woman sexually in Orvel.', {
    bare: 'The two words have one meaning.',
  }),
  trigger('whisk away', 'attack.abduction', 'Gunmen whisked away 30 pupils near Orvel.', { ...PEOPLE }),
  trigger('seize', 'attack.abduction', 'Pirates seized the crew of a tanker off Orvel.', {
    needs: [{ object: 'crew' }, { subject: 'irregular', object: 'people' }],
    counter: 'Pirates seized a tanker off Orvel.',
  }),
  trigger('grab', 'attack.abduction', 'Gunmen grabbed a doctor in Orvel.', {
    needs: [{ subject: 'irregular', object: 'people' }],
    counter: 'The girl grabbed her brother.',
  }),
  trigger('disappear', 'attack.abduction', 'A lawyer was disappeared in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The sun disappeared.',
  }),
  trigger('hold captive', 'attack.abduction', 'Militants held four workers captive near Orvel.', {
    counter: 'The story held the class captive.',
    needs: [{ subject: 'irregular' }, { object: 'people' }],
  }),
  trigger('take hostage', 'attack.abduction', 'Bandits took 15 passengers hostage near Orvel.', {
    needs: [{ object: 'people' }],
  }),
  trigger('fall into hand', 'attack.capture', 'A hundred soldiers fell into rebel hands near Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The letter fell into his hands.',
  }),
  trigger('take prisoner', 'attack.capture', 'Rebels took 20 soldiers prisoner near Orvel.', { ...PEOPLE }),
]
