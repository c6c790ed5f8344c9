import { type Trigger, trigger } from '../trigger.ts'

const PLACE = { needs: [{ object: 'territory' }], objectIs: 'place' } as const
const PEOPLE = { needs: [{ object: 'people' }, { object: 'force' }] } as const

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
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'Forests surround the town.',
  }),

  trigger('recapture', 'territory.regained', 'Ukraine recaptured Kherson.', { ...PLACE }),
  trigger('retake', 'territory.regained', 'The army retook Orvel.', {
    ...PLACE,
    counter: 'The student retook the exam.',
  }),
  trigger('liberate', 'territory.regained', 'Ukrainian forces liberated Kherson.', { ...PLACE }),
  trigger('regain control of', 'territory.regained', 'The army regained control of Orvel.', {
    ...PLACE,
    counter: 'The driver regained control of the car.',
  }),
  trigger('capture', 'territory.taken', 'Russian forces captured Kherson.', {
    ...PLACE,
    counter: 'The novel captured the imagination of readers.',
  }),
  trigger('capture', 'attack.capture', 'Rebels captured twelve soldiers.', {
    ...PEOPLE,
    counter: 'The photographer captured the moment.',
  }),
  trigger('seize control of', 'territory.taken', 'Militants seized control of Orvel.', { ...PLACE }),
  trigger('seize', 'territory.taken', 'Rebels seized the town of Orvel.', {
    ...PLACE,
    counter: 'She seized the opportunity.',
  }),
  trigger('seize', 'coercion.raid', 'Customs officers seized weapons at the port.', { needs: [{ object: 'goods' }] }),
  trigger('take control of', 'territory.taken', 'Rebels took control of Orvel.', { ...PLACE }),
  trigger('take over', 'territory.taken', 'The militia took over Orvel.', {
    ...PLACE,
    counter: 'A new chairman took over the firm.',
  }),
  trigger('overrun', 'territory.taken', 'Militants overran the base.', { ...PLACE }),
  trigger('occupy', 'territory.taken', 'Russian troops occupied Kherson.', {
    ...PLACE,
    counter: 'The question occupied scholars.',
  }),
  trigger('conquer', 'territory.taken', 'The rebels conquered Orvel.', { ...PLACE }),
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
  trigger('abandon', 'territory.withdrawal', 'Russian forces abandoned Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
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
  trigger('strike', 'strike.missile', 'A missile struck an apartment block in Orvel.', {
    needs: [{ subject: 'munition' }],
    counter: 'The clock struck twelve.',
  }),
  trigger('hit', 'strike.missile', 'Two rockets hit a hospital in Orvel.', {
    needs: [{ subject: 'munition' }],
    counter: 'The song hit the charts.',
  }),
  trigger('strike', 'strike.shelling', 'Israeli forces struck a hospital in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'territory' },
    ],
  }),
  trigger('bomb', 'strike.air', 'Warplanes bombed Orvel.', {
    needs: [{ object: 'territory' }, { object: 'building' }, { object: 'people' }],
    objectIs: 'place',
    counter: 'The comedy bombed.',
  }),
  trigger('shoot down', 'strike.intercepted', 'Air defences shot down four drones over Kherson.', {
    counter: 'The panel shot down the proposal.',
  }),
  trigger('down', 'strike.intercepted', 'The army downed two drones.', { needs: [{ object: 'aerial' }] }),
  trigger('intercept', 'strike.intercepted', 'Air defences intercepted a missile.', { needs: [{ object: 'aerial' }] }),
  trigger('open fire', 'attack.shooting', 'Gunmen opened fire on a bus in Orvel.', { intransitive: true }),
  trigger('fire', 'strike.missile', 'The army fired missiles at Orvel.', {
    needs: [{ object: 'aerial' }, { object: 'munition' }],
    counter: 'The club fired its manager.',
  }),

  trigger('lay mine', 'explosive.minelaying', 'Soldiers laid mines in Kherson.', {}),
  trigger('plant mine', 'explosive.minelaying', 'Soldiers planted mines near Orvel.', {
    counter: 'Gardeners planted trees.',
  }),
  trigger('mine', 'explosive.minelaying', 'Russian troops mined the bridge.', {
    needs: [
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
  trigger('explode', 'explosive.device', 'A car bomb exploded in Orvel.', {
    needs: [{ subject: 'ordnance' }],
    intransitive: true,
    counter: 'The crowd exploded with joy.',
  }),
  trigger('destroy', 'property.destruction', 'The army destroyed the bridge.', {
    needs: [{ object: 'building' }, { object: 'territory' }, { object: 'weapon' }],
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
  trigger('kill', 'attack.killing', 'The blast killed three people in Orvel.', {
    ...PEOPLE,
    counter: 'The senate killed the bill.',
  }),
  trigger('shoot', 'attack.shooting', 'Gunmen shot two police officers.', {
    ...PEOPLE,
    counter: 'The director shot the scene.',
  }),
  trigger('stab', 'attack.primitive', 'An attacker stabbed two people in Orvel.', { ...PEOPLE }),
  trigger('beat', 'attack.beating', 'Guards beat the prisoners.', {
    needs: [{ subject: 'force', object: 'people' }],
    counter: 'The champions beat their rivals.',
  }),
  trigger('torture', 'attack.torture', 'Guards tortured prisoners in Kherson.', { ...PEOPLE }),
  trigger('rape', 'attack.sexual', 'Soldiers raped women in the village.'),
  trigger('kidnap', 'attack.abduction', 'Gunmen kidnapped a priest.'),
  trigger('abduct', 'attack.abduction', 'Rebels abducted eight teachers.'),
  trigger('take hostage', 'attack.abduction', 'Militants took hostages in Orvel.', {}),

  trigger('deport', 'population.expulsion', 'Russian forces deported residents.'),
  trigger('displace', 'population.flight', 'Fighting displaced thousands of residents.', {
    ...PEOPLE,
  }),
  trigger('flee', 'population.flight', 'Residents fled Orvel.', {
    needs: [{ subject: 'people' }, { object: 'territory' }],
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

  trigger('release', 'deescalation.release', 'Rebels released six hostages.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The band released an album.',
  }),
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
  trigger('impose', 'sanction.measures', 'Britain imposed sanctions on Russia.', { needs: [{ object: 'measure' }] }),
  trigger('sanction', 'sanction.measures', 'Britain sanctioned the bank.', {
    counter: 'The referee sanctioned the player.',
  }),
  trigger('expel', 'sanction.expulsion', 'Poland expelled three diplomats.'),
  trigger('recall ambassador', 'sanction.leaving', 'Poland recalled its ambassador.'),
  trigger('convict', 'sanction.verdict', 'A court convicted the commander.'),
  trigger('sentence', 'sanction.verdict', 'A court sentenced the soldier to life.', { ...PEOPLE }),
]
