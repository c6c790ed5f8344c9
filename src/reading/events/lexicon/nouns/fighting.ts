import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns that name an act: battles, strikes, mines and what changes hands. */
export const FIGHTING_NOUNS: readonly Trigger[] = [
  trigger('clash', 'battle.clash', 'Clashes between rebels and soldiers killed six people near Orvel.', {
    counter: 'A clash of colours spoils the room.',
  }),
  trigger('firefight', 'battle.clash', 'A firefight broke out in Orvel.'),
  trigger('gun battle', 'battle.clash', 'A gun battle broke out in Orvel.'),
  trigger('gunfight', 'battle.clash', 'A gunfight broke out in Orvel.'),
  trigger('shootout', 'battle.clash', 'A shootout broke out in Orvel.'),
  trigger('shoot-out', 'battle.clash', 'A shoot-out broke out in Orvel.'),
  trigger('skirmish', 'battle.clash', 'A skirmish broke out near Orvel.'),
  trigger('exchange of fire', 'battle.clash', 'An exchange of fire was reported near Orvel.'),
  trigger('battle', 'battle.clash', 'The battle for Orvel began on Sunday.', {
    needs: [
      { for: 'territory' },
      { of: 'territory' },
      { in: 'territory' },
      { near: 'territory' },
      { around: 'territory' },
      { over: 'territory' },
      { between: 'force' },
      { with: 'force' },
    ],
    counter: 'The legal battle in Orvel is over.',
  }),
  trigger('fighting', 'battle.clash', 'Fighting continued near Orvel.'),
  trigger('fierce battle', 'battle.clash', 'Fierce battles raged near Orvel.'),
  trigger('heavy battle', 'battle.clash', 'Heavy battles raged near Orvel.'),
  trigger('invasion', 'battle.offensive', 'The invasion of Ukraine began in February.', {
    counter: 'An invasion of privacy worried readers.',
  }),
  trigger('offensive', 'battle.offensive', 'The army launched an offensive in Orvel.', {
    counter: 'The remark was offensive.',
  }),
  trigger('counteroffensive', 'battle.offensive', 'The counteroffensive in Kherson continued.'),
  trigger('counter-offensive', 'battle.offensive', 'The counter-offensive in Kherson continued.'),
  trigger('counterattack', 'battle.offensive', 'A counterattack near Orvel failed.'),
  trigger('counter-attack', 'battle.offensive', 'A counter-attack near Orvel failed.'),
  trigger('onslaught', 'battle.offensive', 'The onslaught on Orvel continued.', {
    needs: [{ on: 'territory' }, { on: 'force' }, { against: 'territory' }, { against: 'force' }],
    counter: 'The onslaught of winter began.',
  }),
  trigger('incursion', 'battle.offensive', 'An incursion into Orvel was reported.'),
  trigger('infiltration', 'battle.offensive', 'The infiltration of militants into Orvel continued.', {
    needs: [{ of: 'force' }, { into: 'territory' }],
    counter: 'The infiltration of water took days.',
  }),
  trigger('advance', 'battle.offensive', 'The advance of Ukrainian troops continued.', {
    needs: [{ of: 'force' }, { on: 'territory' }, { into: 'territory' }],
    counter: 'An advance of 500 dollars was paid.',
  }),
  trigger('ambush', 'battle.ambush', 'Four soldiers died in an ambush near Orvel.'),
  trigger('siege', 'battle.siege', 'The siege of Orvel ended.'),
  trigger('blockade', 'battle.siege', 'The blockade of the port continued.'),
  trigger('encirclement', 'battle.siege', 'The encirclement of Orvel is complete.'),

  trigger('recapture', 'territory.regained', 'The recapture of Lyman was confirmed.'),
  trigger('liberation', 'territory.regained', 'Residents celebrated the liberation of Kherson.'),
  trigger('capture', 'territory.taken', 'The capture of Orvel was confirmed.', {
    needs: [{ of: 'territory' }],
    counter: 'The capture of carbon is costly.',
  }),
  trigger('seizure', 'territory.taken', 'The seizure of Orvel shocked the region.', { needs: [{ of: 'territory' }] }),
  trigger('occupation', 'territory.taken', 'The occupation of Kherson lasted eight months.', {
    needs: [{ of: 'territory' }],
    counter: 'His occupation was baking.',
  }),
  trigger('takeover', 'territory.taken', 'The takeover of Orvel was confirmed.', {
    needs: [{ of: 'territory' }],
    counter: 'The takeover of the firm was confirmed.',
  }),
  trigger('fall', 'territory.taken', 'The fall of Orvel was confirmed.', {
    needs: [{ of: 'settlement' }],
    counter: 'The fall of the leaf began.',
  }),
  trigger('withdrawal', 'territory.withdrawal', 'The withdrawal of Russian troops from Kherson ended.', {
    counter: 'A cash withdrawal needs a card.',
  }),
  trigger('pullback', 'territory.withdrawal', 'The pullback of troops ended.'),
  trigger('pullout', 'territory.withdrawal', 'The pullout of troops ended.'),
  trigger('retreat', 'territory.withdrawal', 'The retreat from Kherson ended.', {
    counter: 'A yoga retreat opened in Orvel.',
  }),
  trigger('handover', 'territory.handover', 'The handover of the base took place on Friday.', {
    needs: [{ of: 'territory' }],
  }),
  trigger('annexation', 'territory.annexation', "Russia's annexation of Kherson was condemned."),
  trigger('declaration of independence', 'territory.secession', 'The declaration of independence angered the capital.'),

  trigger('artillery fire', 'strike.shelling', 'Artillery fire hit Orvel.'),
  trigger('artillery strike', 'strike.shelling', 'An artillery strike hit Orvel.'),
  trigger('mortar fire', 'strike.shelling', 'Mortar fire hit Orvel.'),
  trigger('mortar attack', 'strike.shelling', 'A mortar attack killed two people in Orvel.'),
  trigger('rocket attack', 'strike.shelling', 'A rocket attack killed two people in Orvel.'),
  trigger('rocket fire', 'strike.shelling', 'Rocket fire continued in Orvel.'),
  trigger('rocket strike', 'strike.shelling', 'A rocket strike killed two people in Orvel.'),
  trigger('shelling', 'strike.shelling', 'The shelling of Kherson continued.', {
    counter: 'The shelling of peas is slow.',
  }),
  trigger('bombardment', 'strike.shelling', 'The bombardment of Orvel continued.'),
  trigger('barrage', 'strike.shelling', 'A barrage hit Orvel.', { counter: 'A barrage of questions met him.' }),
  trigger('missile strike', 'strike.missile', 'A missile strike killed two people in Orvel.'),
  trigger('missile attack', 'strike.missile', 'A missile attack killed two people in Orvel.'),
  trigger('air strike', 'strike.air', 'An air strike killed two people in Orvel.'),
  trigger('airstrike', 'strike.air', 'An airstrike killed two people in Orvel.'),
  trigger('air raid', 'strike.air', 'An air raid killed two people in Orvel.', {
    counter: 'Air raid sirens sounded in Orvel.',
  }),
  trigger('car bombing', 'explosive.device', 'A car bombing killed two people in Orvel.'),
  trigger('bomb attack', 'explosive.device', 'A bomb attack killed two people in Orvel.'),
  trigger('dynamite attack', 'explosive.device', 'A dynamite attack killed two people in Orvel.'),
  trigger('bomb explosion', 'explosive.device', 'A bomb explosion killed two people in Orvel.'),
  trigger('dynamiting', 'explosive.device', 'The dynamiting of a pylon was condemned.'),
  trigger('landmine blast', 'explosive.mine', 'A landmine blast killed two people in Orvel.'),
  trigger('mine blast', 'explosive.mine', 'A mine blast killed two people in Orvel.'),
  trigger('landmine explosion', 'explosive.mine', 'A landmine explosion killed two people in Orvel.'),
  trigger('mine explosion', 'explosive.mine', 'A mine explosion killed two people in Orvel.'),
  trigger('grenade attack', 'explosive.grenade', 'A grenade attack killed two people in Orvel.'),
  trigger('bombing', 'explosive.device', 'A bombing killed two people in Orvel.', {
    counter: 'The bombing of the comedy surprised critics.',
  }),
  trigger('drone strike', 'strike.drone', 'A drone strike killed two people in Orvel.'),
  trigger('drone attack', 'strike.drone', 'A drone attack killed two people in Orvel.'),
  trigger('drone raid', 'strike.drone', 'A drone raid killed two people in Orvel.'),
  trigger('precision strike', 'strike.missile', 'A precision strike killed two people in Orvel.'),
  trigger('aerial bombardment', 'strike.air', 'The aerial bombardment of Orvel continued.'),
  trigger('bombing raid', 'strike.air', 'A bombing raid killed two people in Orvel.'),
  trigger('landing', 'battle.offensive', 'A landing on the coast near Orvel began.', {
    needs: [{ on: 'territory' }, { near: 'territory' }, { by: 'force' }, { of: 'force' }],
    counter: 'The landing of the balloon was soft.',
  }),
  trigger('strike', 'strike.air', 'A strike killed two people in Orvel.', {
    counter: 'A strike by nurses closed the hospital in Orvel.',
  }),
  trigger('suicide bombing', 'explosive.suicide', 'A suicide bombing killed two people in Orvel.'),
  trigger('suicide attack', 'explosive.suicide', 'A suicide attack killed two people in Orvel.'),
  trigger('car bomb attack', 'explosive.device', 'A car bomb attack killed two people in Orvel.'),
  trigger('roadside bombing', 'explosive.device', 'A roadside bombing killed two people in Orvel.'),
  trigger('explosion', 'explosive.device', 'An explosion killed two people in Orvel.', {
    counter: 'An explosion of colour fills the room.',
  }),
  trigger('blast', 'explosive.device', 'A blast killed two people in Orvel.', { counter: 'They had a blast.' }),
  trigger('mine-laying', 'explosive.minelaying', 'The mine-laying near Orvel continued.'),
  trigger('minelaying', 'explosive.minelaying', 'The minelaying near Orvel continued.'),
  trigger('demining', 'explosive.clearance', 'Demining began in Kherson.'),
  trigger('mine clearance', 'explosive.clearance', 'Mine clearance began in Kherson.'),
  trigger('raid', 'battle.offensive', 'A raid on the village killed two people.', {
    needs: [{ on: 'territory' }, { on: 'force' }, { against: 'force' }],
    counter: 'A raid on the fridge followed.',
  }),
  trigger('raid', 'coercion.raid', 'A raid by police in Orvel followed.', { needs: [{ by: 'police' }] }),
  trigger('raid', 'battle.offensive', 'The raid took place on Sunday in Orvel.', {
    counter: 'A raid on the fridge followed.',
  }),
  trigger('assault', 'battle.offensive', 'The assault on Orvel continued.', {
    counter: 'An assault on the senses awaits visitors.',
  }),
  trigger('attack', 'battle.offensive', 'An attack on the base killed two soldiers.', {
    counter: 'A heart attack killed the actor.',
  }),
]
