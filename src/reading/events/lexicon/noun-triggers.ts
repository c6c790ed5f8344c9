import { type Trigger, trigger } from '../trigger.ts'

/** Nouns that name an act. Longest match first; `of`, `on`, `from` and the possessive give the roles. */
export const NOUN_TRIGGERS: readonly Trigger[] = [
  trigger('clash', 'battle.clash', 'Clashes between rebels and soldiers killed six people near Orvel.', {
    counter: 'A clash of colours spoils the room.',
  }),
  trigger('firefight', 'battle.clash', 'A firefight broke out in Orvel.'),
  trigger('gun battle', 'battle.clash', 'A gun battle broke out in Orvel.'),
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
  trigger('bombing', 'explosive.device', 'A bombing killed two people in Orvel.', {
    counter: 'The bombing of the comedy surprised critics.',
  }),
  trigger('drone strike', 'strike.drone', 'A drone strike killed two people in Orvel.'),
  trigger('drone attack', 'strike.drone', 'A drone attack killed two people in Orvel.'),
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
  trigger('chemical weapons attack', 'attack.cbrn', 'A chemical weapons attack killed two people in Orvel.'),
  trigger('chemical attack', 'attack.cbrn', 'A chemical attack killed two people in Orvel.'),

  trigger('terrorist attack', 'attack.killing', 'A terrorist attack killed two people in Orvel.'),
  trigger('raid', 'battle.offensive', 'A raid on the village killed two people.', {
    needs: [{ on: 'territory' }, { on: 'force' }, { against: 'force' }],
    counter: 'A raid on the fridge followed.',
  }),
  trigger('police raid', 'coercion.raid', 'A police raid took place in Orvel.'),
  trigger('assault', 'battle.offensive', 'The assault on Orvel continued.', {
    needs: [{ on: 'territory' }, { on: 'building' }],
    counter: 'An assault on the senses awaits visitors.',
  }),
  trigger('attack', 'battle.offensive', 'An attack on the base killed two soldiers.', {
    counter: 'A heart attack killed the actor.',
  }),
  trigger('shooting', 'attack.shooting', 'A shooting in Orvel killed two people.', {
    counter: 'The shooting of the film took a month.',
  }),
  trigger('massacre', 'attack.assassination', 'The massacre in Orvel was condemned.'),
  trigger('assassination', 'attack.assassination', 'The assassination of the mayor was condemned.'),
  trigger('execution', 'attack.assassination', 'The execution of five prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The execution of the plan was poor.',
  }),
  trigger('killing', 'attack.killing', 'The killing of two villagers was condemned.'),
  trigger('murder', 'attack.killing', 'The murder of a journalist was condemned.', {
    counter: 'A murder of crows settled.',
  }),
  trigger('kidnapping', 'attack.abduction', 'The kidnapping of a priest was condemned.'),
  trigger('abduction', 'attack.abduction', 'The abduction of a priest was condemned.'),
  trigger('torture', 'attack.torture', 'The torture of prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }, { in: 'territory' }],
  }),
  trigger('looting', 'property.destruction', 'Looting was reported in Kherson.'),
  trigger('sabotage', 'property.sabotage', 'Sabotage of the railway was reported.'),
  trigger('destruction', 'property.destruction', 'The destruction of the bridge was confirmed.', {
    needs: [{ of: 'building' }, { of: 'territory' }],
    counter: 'The destruction of evidence was alleged.',
  }),

  trigger('deportation', 'population.expulsion', 'The deportation of residents continued.'),
  trigger('evacuation', 'population.evacuation', 'The evacuation of residents from Kherson began.'),
  trigger('protest', 'protest.demo', 'A protest took place in Orvel.', { counter: 'He left under protest.' }),
  trigger('riot', 'riot.demonstration', 'Riots broke out in Orvel.', { counter: 'The garden is a riot of colour.' }),
  trigger('arrest', 'coercion.arrest', 'The arrest of a journalist was condemned.', {
    counter: 'A cardiac arrest ended his career.',
  }),
  trigger('curfew', 'coercion.curfew', 'A curfew was imposed in Kherson.'),
  trigger('martial law', 'coercion.martial_law', 'Martial law was declared in Kherson.'),
  trigger('state of emergency', 'coercion.martial_law', 'A state of emergency was declared in Orvel.'),
  trigger('coup', 'coercion.coup', 'A coup took place in Orvel.'),
  trigger('coup attempt', 'coercion.coup', 'A coup attempt failed in Orvel.'),
  trigger('cyber attack', 'coercion.cyber', 'A cyber attack hit the ministry.'),
  trigger('cyberattack', 'coercion.cyber', 'A cyberattack hit the ministry.'),
  trigger('power cut', 'coercion.withholding', 'Power cuts were imposed in Kherson.', {
    needs: [{ by: 'force' }, { in: 'territory' }],
  }),

  trigger('deployment', 'force.deployment', 'The deployment of troops near Orvel continued.', {
    needs: [{ of: 'force' }, { of: 'weapon' }],
    counter: 'The deployment of software continued.',
  }),
  trigger('transfer', 'force.deployment', 'The transfer of troops to Orvel was completed.', {
    needs: [{ of: 'force' }],
    counter: 'The transfer of money took a day.',
  }),
  trigger('redeployment', 'force.deployment', 'The redeployment of troops continued.'),
  trigger('mobilisation', 'force.draft', 'Mobilisation was declared in Orvel.'),
  trigger('mobilization', 'force.draft', 'Mobilization was declared in Orvel.'),
  trigger('military exercise', 'force.exercise', 'Military exercises began near Orvel.'),
  trigger('military drill', 'force.exercise', 'Military drills began near Orvel.'),

  trigger('ceasefire', 'deescalation.ceasefire', 'A ceasefire took effect in Orvel.'),
  trigger('cease-fire', 'deescalation.ceasefire', 'A cease-fire took effect in Orvel.'),
  trigger('truce', 'deescalation.ceasefire', 'A truce took effect in Orvel.'),
  trigger('prisoner exchange', 'deescalation.release', 'A prisoner exchange took place near Orvel.'),
  trigger('prisoner swap', 'deescalation.release', 'A prisoner swap took place near Orvel.'),
  trigger('release', 'deescalation.release', 'The release of six hostages was confirmed.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The release of the album was delayed.',
  }),
  trigger('surrender', 'deescalation.disarmament', 'The surrender of the garrison was confirmed.', {
    needs: [{ of: 'force' }],
  }),
  trigger('resignation', 'politics.resignation', 'The resignation of the minister was announced.'),
  trigger('referendum', 'politics.referendum', 'A referendum was held in Kherson.'),
  trigger('plebiscite', 'politics.referendum', 'A plebiscite was held in Kherson.'),
  trigger('presidential election', 'politics.election', 'A presidential election was held on Sunday.'),
  trigger('talks', 'diplomacy.meeting', 'Talks between the two sides began in Orvel.'),
  trigger('meeting', 'diplomacy.meeting', 'A meeting of foreign ministers took place in Orvel.', {
    needs: [{ of: 'people' }, { between: 'people' }, { with: 'people' }],
    counter: 'A meeting room was free.',
  }),
  trigger('summit', 'diplomacy.multilateral', 'A summit of leaders opened in Orvel.', {
    counter: 'Climbers reached the summit.',
  }),
  trigger('visit', 'diplomacy.visit', "The president's visit to Kherson surprised residents.", {
    needs: [{ to: 'territory' }],
    counter: 'A visit to the dentist is due.',
  }),
  trigger('phone call', 'diplomacy.call', 'In a phone call the ministers spoke about Kherson.', {}),
  trigger('peace agreement', 'diplomacy.agreement', 'A peace agreement was signed in Orvel.'),
  trigger('peace deal', 'diplomacy.agreement', 'A peace deal was signed in Orvel.'),
  trigger('humanitarian convoy', 'aid.humanitarian', 'A humanitarian convoy reached Kherson.'),
  trigger('aid convoy', 'aid.humanitarian', 'An aid convoy reached Kherson.'),
  trigger('military aid', 'aid.military', 'Britain sent military aid to Ukraine.'),
]
