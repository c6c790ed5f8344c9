import { type Trigger, trigger } from '../../trigger.ts'
import { GUARDED, OF_SOME_CAUSE, ONE_MEANING } from '../reasons.ts'

/** Those who leave a place, or nothing but their leaving. */
const WITHDRAWN = {
  needs: [
    { of: 'force' },
    { of: 'weapon' },
    { by: 'force' },
    { subject: 'force' },
    { whose: 'nation' },
    { from: 'territory' },
    { to: 'territory' },
    { from: 'nobody', of: 'nobody', on: 'nobody', to: 'nobody' },
  ],
} as const

/** Nouns that name an act: battles, strikes, mines and what changes hands. */
export const FIGHTING_NOUNS: readonly Trigger[] = [
  trigger('clash', 'battle.clash', 'Clashes between rebels and soldiers killed six people near Orvel.', {
    bare: GUARDED,
    counter: 'A clash of colours spoils the room.',
  }),
  trigger('firefight', 'battle.clash', 'A firefight broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('gun battle', 'battle.clash', 'A gun battle broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('gunfight', 'battle.clash', 'A gunfight broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('shootout', 'battle.clash', 'A shootout broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('shoot-out', 'battle.clash', 'A shoot-out broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('skirmish', 'battle.clash', 'A skirmish broke out near Orvel.', {
    bare: GUARDED,
    counter: 'A skirmish over parking spaces divided Orvel.',
  }),
  trigger('exchange of fire', 'battle.clash', 'An exchange of fire was reported near Orvel.', {
    bare: ONE_MEANING,
    counter: 'An exchange of fire between the two ministers enlivened the debate.',
  }),
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
  trigger('fighting', 'battle.clash', 'Fighting continued near Orvel.', {
    bare: GUARDED,
    counter: 'The fighting between the employer and the union goes on in Orvel.',
  }),
  trigger('fierce battle', 'battle.clash', 'Fierce battles raged near Orvel.', {
    bare: GUARDED,
    counter: 'A fierce battle for customers has begun in Orvel.',
  }),
  trigger('heavy battle', 'battle.clash', 'Heavy battles raged near Orvel.', { bare: GUARDED }),
  trigger('invasion', 'battle.offensive', 'The invasion of Ukraine began in February.', {
    bare: GUARDED,
    counter: 'An invasion of privacy worried readers.',
  }),
  trigger('offensive', 'battle.offensive', 'The army launched an offensive in Orvel.', {
    bare: GUARDED,
    counter: 'The remark was offensive.',
  }),
  trigger('counteroffensive', 'battle.offensive', 'The counteroffensive in Kherson continued.', {
    bare: GUARDED,
    counter: 'The dairy firm mounted a counteroffensive in Orvel.',
  }),
  trigger('counter-offensive', 'battle.offensive', 'The counter-offensive in Kherson continued.', { bare: GUARDED }),
  trigger('counterattack', 'battle.offensive', 'A counterattack near Orvel failed.', {
    bare: GUARDED,
    counter: 'The brewer launched a counterattack on its rival.',
  }),
  trigger('counter-attack', 'battle.offensive', 'A counter-attack near Orvel failed.', { bare: GUARDED }),
  trigger('onslaught', 'battle.offensive', 'The onslaught on Orvel continued.', {
    needs: [{ on: 'territory' }, { on: 'force' }, { against: 'territory' }, { against: 'force' }],
    counter: 'The onslaught of winter began.',
  }),
  trigger('incursion', 'battle.offensive', 'An incursion into Orvel was reported.', {
    bare: GUARDED,
    counter: 'The bank made an incursion into the mortgage market.',
  }),
  trigger('infiltration', 'battle.offensive', 'The infiltration of militants into Orvel continued.', {
    needs: [{ of: 'force' }, { into: 'territory' }],
    counter: 'The infiltration of water took days.',
  }),
  trigger('advance', 'battle.offensive', 'The advance of Ukrainian troops continued.', {
    needs: [
      { of: 'force' },
      { whose: 'force' },
      { by: 'force' },
      { on: 'territory' },
      { into: 'territory' },
      { towards: 'settlement' },
    ],
    counter: 'An advance of 500 dollars was paid.',
  }),
  trigger('ambush', 'battle.ambush', 'Four soldiers died in an ambush near Orvel.', {
    bare: GUARDED,
    counter: 'The minister survived an ambush by reporters in Orvel.',
  }),
  trigger('siege', 'battle.siege', 'The siege of Orvel ended.', {
    bare: GUARDED,
    counter: 'The siege of the airline by its creditors went on.',
  }),
  trigger('blockade', 'battle.siege', 'The blockade of the port continued.', {
    bare: GUARDED,
    counter: 'The blockade of the bill by senators went on.',
  }),
  trigger('encirclement', 'battle.siege', 'The encirclement of Orvel is complete.', { bare: GUARDED }),

  trigger('recapture', 'territory.regained', 'The recapture of Lyman was confirmed.', {
    needs: [{ of: 'territory' }, { of: 'site' }, { of: 'nobody' }],
    counter: 'The recapture of the lion calmed Orvel.',
  }),
  trigger('liberation', 'territory.regained', 'Residents celebrated the liberation of Kherson.', {
    needs: [{ of: 'territory' }, { of: 'nobody' }],
    counter: 'The liberation of women was her work in Orvel.',
  }),
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
    ...WITHDRAWN,
    counter: 'A cash withdrawal needs a card.',
  }),
  trigger('pullback', 'territory.withdrawal', 'The pullback of troops ended.', {
    ...WITHDRAWN,
    counter: 'The pullback of share prices ended.',
  }),
  trigger('pullout', 'territory.withdrawal', 'The pullout of troops ended.', {
    ...WITHDRAWN,
    counter: 'The pullout of the magazine has a map of Orvel.',
  }),
  trigger('retreat', 'territory.withdrawal', 'The retreat from Kherson ended.', {
    needs: [
      ...WITHDRAWN.needs.slice(0, -1),
      { from: 'nobody', of: 'nobody', on: 'nobody', to: 'nobody', in: 'nobody' },
    ],
    counter: 'A retreat in Orvel offers yoga.',
  }),
  trigger('handover', 'territory.handover', 'The handover of the base took place on Friday.', {
    needs: [{ of: 'territory' }],
  }),
  trigger('annexation', 'territory.annexation', "Russia's annexation of Kherson was condemned.", {
    needs: [{ of: 'territory', by: 'force' }, { of: 'territory', by: 'nobody' }, { of: 'nobody' }],
    counter: 'The annexation of the offices by the lawyers was planned.',
  }),
  trigger(
    'declaration of independence',
    'territory.secession',
    'The declaration of independence angered the capital.',
    {
      needs: [
        { by: 'territory' },
        { by: 'force' },
        { subject: 'territory' },
        { subject: 'force' },
        { by: 'nobody', from: 'nobody' },
      ],
      counter: 'The players made a declaration of independence from their agent.',
    },
  ),

  trigger('artillery fire', 'strike.shelling', 'Artillery fire hit Orvel.', { bare: ONE_MEANING }),
  trigger('artillery strike', 'strike.shelling', 'An artillery strike hit Orvel.', { bare: ONE_MEANING }),
  trigger('mortar fire', 'strike.shelling', 'Mortar fire hit Orvel.', { bare: ONE_MEANING }),
  trigger('mortar attack', 'strike.shelling', 'A mortar attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('rocket attack', 'strike.shelling', 'A rocket attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('rocket fire', 'strike.shelling', 'Rocket fire continued in Orvel.', { bare: ONE_MEANING }),
  trigger('rocket strike', 'strike.shelling', 'A rocket strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('shelling', 'strike.shelling', 'The shelling of Kherson continued.', {
    bare: GUARDED,
    counter: 'The shelling of peas is slow.',
  }),
  trigger('bombardment', 'strike.shelling', 'The bombardment of Orvel continued.', {
    bare: GUARDED,
    counter: 'A bombardment of particles heats the plasma.',
  }),
  trigger('barrage', 'strike.shelling', 'A barrage of shells hit Orvel.', {
    needs: [{ of: 'munition' }, { of: 'shell' }, { on: 'territory' }, { against: 'territory' }, { on: 'force' }],
    counter: 'A barrage of questions met him.',
  }),
  trigger('salvo', 'strike.missile', 'A salvo of missiles hit Orvel.', {
    needs: [{ of: 'missile' }],
    counter: 'A salvo of questions met him in Orvel.',
  }),
  trigger('missile strike', 'strike.missile', 'A missile strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('missile attack', 'strike.missile', 'A missile attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('air strike', 'strike.air', 'An air strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('airstrike', 'strike.air', 'An airstrike killed two people in Orvel.', {
    bare: ONE_MEANING,
    counter: 'An airstrike drill took place in Orvel.',
  }),
  trigger('air raid', 'strike.air', 'An air raid killed two people in Orvel.', {
    bare: ONE_MEANING,
    counter: 'Air raid sirens sounded in Orvel.',
  }),
  trigger('car bombing', 'explosive.device', 'A car bombing killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('bomb attack', 'explosive.device', 'A bomb attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('dynamite attack', 'explosive.device', 'A dynamite attack killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('bomb explosion', 'explosive.device', 'A bomb explosion killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('dynamiting', 'explosive.device', 'The dynamiting of a pylon was condemned.', { bare: ONE_MEANING }),
  trigger('landmine blast', 'explosive.mine', 'A landmine blast killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('mine blast', 'explosive.mine', 'A mine blast killed two people in Orvel.', {
    bare: ONE_MEANING,
    counter: 'A mine blast killed nine colliers near Orvel.',
  }),
  trigger('landmine explosion', 'explosive.mine', 'A landmine explosion killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('mine explosion', 'explosive.mine', 'A mine explosion killed two people in Orvel.', {
    bare: ONE_MEANING,
    counter: 'A mine explosion killed nine colliers near Orvel.',
  }),
  trigger('grenade attack', 'explosive.grenade', 'A grenade attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('bombing', 'explosive.device', 'A bombing killed two people in Orvel.', {
    bare: GUARDED,
    counter: 'The bombing of the play surprised Orvel.',
  }),
  trigger('drone strike', 'strike.drone', 'A drone strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('drone attack', 'strike.drone', 'A drone attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('drone raid', 'strike.drone', 'A drone raid killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('precision strike', 'strike.missile', 'A precision strike killed two people in Orvel.', {
    needs: [
      { on: 'territory' },
      { on: 'building' },
      { on: 'force' },
      { on: 'site' },
      { against: 'anything' },
      { in: 'territory' },
      { near: 'territory' },
    ],
    counter: 'A precision strike from twenty metres settled it.',
  }),
  trigger('aerial bombardment', 'strike.air', 'The aerial bombardment of Orvel continued.', { bare: ONE_MEANING }),
  trigger('bombing raid', 'strike.air', 'A bombing raid killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('landing', 'battle.offensive', 'A landing on the coast near Orvel began.', {
    needs: [{ on: 'territory' }, { near: 'territory' }, { by: 'force' }, { of: 'force' }],
    counter: 'The landing of the balloon was soft.',
  }),
  trigger('strike', 'strike.air', 'A strike killed two people in Orvel.', {
    bare: GUARDED,
    counter: 'A strike by nurses closed the hospital in Orvel.',
  }),
  trigger('suicide bombing', 'explosive.suicide', 'A suicide bombing killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('suicide attack', 'explosive.suicide', 'A suicide attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('car bomb attack', 'explosive.device', 'A car bomb attack killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('roadside bombing', 'explosive.device', 'A roadside bombing killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('explosion', 'explosive.device', 'An explosion killed two people in Orvel.', {
    bare: OF_SOME_CAUSE,
    counter: 'An explosion of colour fills the room.',
  }),
  trigger('blast', 'explosive.device', 'A blast killed two people in Orvel.', {
    bare: OF_SOME_CAUSE,
    counter: 'They had a blast.',
  }),
  trigger('mine-laying', 'explosive.minelaying', 'The mine-laying near Orvel continued.', { bare: ONE_MEANING }),
  trigger('minelaying', 'explosive.minelaying', 'The minelaying near Orvel continued.', {
    bare: ONE_MEANING,
    counter: 'The minelaying vessel was sold in Orvel.',
  }),
  trigger('demining', 'explosive.clearance', 'Demining began in Kherson.', {
    bare: ONE_MEANING,
    counter: 'A demining conference was held in Orvel.',
  }),
  trigger('mine clearance', 'explosive.clearance', 'Mine clearance began in Kherson.', { bare: ONE_MEANING }),
  trigger('raid', 'strike.air', 'Jets carried out a raid on Orvel.', {
    needs: [{ subject: 'plane' }, { by: 'plane' }],
    counter: 'Police carried out a raid on a bar in Orvel.',
  }),
  trigger('raid', 'battle.offensive', 'A raid on the village killed two people.', {
    needs: [{ on: 'territory' }, { on: 'force' }, { against: 'force' }],
    counter: 'A raid on the fridge followed.',
  }),
  trigger('raid', 'coercion.raid', 'A raid by police in Orvel followed.', { needs: [{ by: 'police' }] }),
  trigger('raid', 'battle.offensive', 'The raid took place on Sunday in Orvel.', {
    bare: GUARDED,
    counter: 'A raid on the fridge followed.',
  }),
  trigger('assault', 'battle.offensive', 'The assault on Orvel continued.', {
    bare: GUARDED,
    counter: 'An assault on the senses awaits visitors.',
  }),
  trigger('attack', 'battle.offensive', 'An attack on the base killed two soldiers.', {
    bare: GUARDED,
    counter: 'A heart attack killed the actor.',
  }),
  trigger('armed confrontation', 'battle.clash', 'An armed confrontation broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('confrontation', 'battle.clash', 'A confrontation between soldiers and rebels left six dead near Orvel.', {
    needs: [{ between: 'force' }, { with: 'force' }],
    counter: 'A confrontation between the brothers followed in Orvel.',
  }),
  trigger('gunbattle', 'battle.clash', 'A gunbattle broke out in Orvel.', { bare: ONE_MEANING }),
  trigger('combat engagement', 'battle.clash', 'Combat engagements went on near Orvel.', { bare: ONE_MEANING }),
  trigger('ground offensive', 'battle.offensive', 'The ground offensive on Orvel began.', { bare: ONE_MEANING }),
  trigger('military operation', 'battle.offensive', 'A military operation against rebels began near Orvel.', {
    needs: [{ against: 'force' }, { in: 'territory' }, { near: 'territory' }],
    counter: 'The move was run like a military operation.',
  }),
  trigger('operation', 'battle.offensive', 'The army launched an operation against rebels near Orvel.', {
    needs: [
      { subject: 'force', against: 'force' },
      { by: 'force', against: 'force' },
    ],
    counter: 'The firm launched an operation against waste.',
  }),
  trigger('thrust', 'battle.offensive', 'The thrust towards Orvel was halted.', {
    needs: [{ towards: 'settlement' }, { toward: 'settlement' }, { into: 'settlement' }, { on: 'settlement' }],
    counter: 'The thrust of the speech was clear.',
  }),
  trigger('push', 'battle.offensive', 'The push on Orvel resumed.', {
    needs: [{ on: 'settlement' }, { into: 'settlement' }],
    counter: 'The push on prices resumed.',
  }),
  trigger('breakthrough', 'battle.offensive', 'A breakthrough by the army near Orvel was reported.', {
    needs: [
      { by: 'force', near: 'territory' },
      { by: 'force', at: 'territory' },
      { subject: 'force', near: 'territory' },
      { subject: 'force', at: 'territory' },
    ],
    counter: 'A breakthrough by chemists was reported.',
  }),
  trigger('foray', 'battle.offensive', 'A foray into Orvel by rebels was reported.', {
    needs: [
      { into: 'territory', by: 'force' },
      { subject: 'force', into: 'territory' },
    ],
    counter: 'A foray into film by the singer was reported.',
  }),
  trigger('reconquest', 'territory.regained', 'The reconquest of Orvel was announced.', {
    needs: [{ of: 'settlement' }],
    counter: 'The reconquest of the market was announced.',
  }),
  trigger('conquest', 'territory.taken', 'The conquest of Orvel was announced.', {
    needs: [{ of: 'settlement' }],
    counter: 'The conquest of fear takes time.',
  }),
  trigger('loss', 'territory.taken', 'The loss of Orvel to the rebels was announced.', {
    needs: [
      { of: 'settlement', to: 'force' },
      { of: 'post', to: 'force' },
    ],
    counter: 'The loss of money was announced in Orvel.',
  }),
  trigger('pull-out', 'territory.withdrawal', 'The pull-out of troops from Orvel ended.', { ...WITHDRAWN }),
  trigger('disengagement', 'territory.withdrawal', 'The disengagement of troops near Orvel began.', {
    needs: [{ of: 'force' }, { by: 'force' }, { from: 'territory' }],
    counter: 'The disengagement of voters worries the mayor.',
  }),
  trigger('cession', 'territory.handover', 'The cession of Orvel was signed.', {
    needs: [{ of: 'territory' }],
    counter: 'The cession of the shares was signed.',
  }),
  trigger('mortar shelling', 'strike.shelling', 'Mortar shelling hit Orvel.', { bare: ONE_MEANING }),
  trigger('tank shelling', 'strike.shelling', 'Tank shelling hit Orvel.', { bare: ONE_MEANING }),
  trigger('rocket barrage', 'strike.shelling', 'A rocket barrage hit Orvel.', { bare: ONE_MEANING }),
  trigger('mortar barrage', 'strike.shelling', 'A mortar barrage hit Orvel.', { bare: ONE_MEANING }),
  trigger('rocket salvo', 'strike.shelling', 'A rocket salvo hit Orvel.', { bare: ONE_MEANING }),
  trigger('artillery duel', 'strike.shelling', 'An artillery duel lasted all night near Orvel.', { bare: ONE_MEANING }),
  trigger('artillery exchange', 'strike.shelling', 'Artillery exchanges lasted all night near Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('cross-border fire', 'strike.shelling', 'Cross-border fire killed a girl in Orvel.', { bare: ONE_MEANING }),
  trigger('glide bomb attack', 'strike.air', 'A glide bomb attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('guided bomb attack', 'strike.air', 'A guided bomb attack killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('aerial bomb attack', 'strike.air', 'An aerial bomb attack killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('helicopter strike', 'strike.air', 'A helicopter strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('jet strike', 'strike.air', 'A jet strike killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('naval bombardment', 'strike.naval', 'The naval bombardment of Orvel went on.', { bare: ONE_MEANING }),
  trigger('naval shelling', 'strike.naval', 'Naval shelling hit Orvel.', { bare: ONE_MEANING }),
  trigger('torpedo attack', 'strike.naval', 'A torpedo attack sank a frigate off Orvel.', { bare: ONE_MEANING }),
  trigger('sea drone attack', 'strike.naval', 'A sea drone attack damaged a tanker off Orvel.', { bare: ONE_MEANING }),
  trigger('naval drone attack', 'strike.naval', 'A naval drone attack damaged a tanker off Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('downing', 'strike.intercepted', 'The downing of a drone over Orvel was confirmed.', {
    needs: [{ of: 'aerial' }, { of: 'plane' }],
    counter: 'The downing of beer was banned in Orvel.',
  }),
  trigger('ied blast', 'explosive.device', 'An IED blast killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('ied attack', 'explosive.device', 'An IED attack killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('ied explosion', 'explosive.device', 'An IED explosion killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('roadside blast', 'explosive.device', 'A roadside blast killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('car bomb blast', 'explosive.device', 'A car bomb blast killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('truck bombing', 'explosive.device', 'A truck bombing killed two people in Orvel.', { bare: ONE_MEANING }),
  trigger('truck bomb attack', 'explosive.device', 'A truck bomb attack killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('parcel bomb attack', 'explosive.device', 'A parcel bomb attack wounded a clerk in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('letter bomb attack', 'explosive.device', 'A letter bomb attack wounded a clerk in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('landmine detonation', 'explosive.mine', 'A landmine detonation killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
  trigger('suicide assault', 'explosive.suicide', 'A suicide assault killed two people in Orvel.', {
    bare: ONE_MEANING,
  }),
]
