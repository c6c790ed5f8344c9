import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns of politics, diplomacy, aid and rule that name an act. */
export const DIPLOMACY_NOUNS: readonly Trigger[] = [
  trigger('emergency session', 'diplomacy.multilateral', 'An emergency session of the council took place on Friday.', {
    needs: [
      { of: 'assemblage' },
      { whose: 'assemblage' },
      { subject: 'assemblage' },
      { of: 'bloc' },
      { subject: 'power' },
    ],
    counter: 'An emergency session of yoga took place on Friday.',
  }),
  trigger('mediation', 'diplomacy.third_party', 'The mediation by Qatar went on.', {
    needs: [{ by: 'anything' }, { between: 'anything' }],
    counter: 'Mediation helps families.',
  }),
  trigger('trade deal', 'diplomacy.agreement', 'A trade deal was signed in Orvel.', {
    needs: [{ between: 'power' }, { with: 'power' }, { subject: 'power' }, { subject: 'nobody', in: 'territory' }],
    counter: 'The trade deal between the two clubs brought a goalkeeper.',
  }),
  trigger('internet shutdown', 'coercion.censorship', 'An internet shutdown was imposed across Orvel.', {
    bare: 'only who rules the lines shuts them down',
  }),
  trigger('disinformation campaign', 'coercion.disinformation', 'A disinformation campaign targeted voters.', {
    bare: 'the words name nothing else',
  }),
  trigger('ransomware attack', 'coercion.cyber', 'A ransomware attack crippled the port of Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('hacking attack', 'coercion.cyber', 'A hacking attack crippled the port of Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('emergency rule', 'coercion.martial_law', 'Emergency rule took effect in Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('military coup', 'coercion.coup', 'A military coup took place in Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('military takeover', 'coercion.coup', 'A military takeover took place in Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('parliamentary election', 'politics.election', 'A parliamentary election was held on Sunday.', {
    bare: 'the words name an act of states alone',
  }),
  trigger('general election', 'politics.election', 'A general election was held on Sunday.', {
    bare: 'the words name an act of states alone',
  }),
  trigger('election', 'politics.election', 'Elections were held in Togo on Sunday.', {
    needs: [{ in: 'territory' }],
    counter: 'An election poster hung on the wall.',
  }),
  trigger('shipment', 'aid.military', 'A shipment of rifles reached the army.', {
    needs: [{ of: 'weapon' }, { of: 'rifle' }],
    counter: 'A shipment of bananas reached the port.',
  }),
  trigger('delivery', 'aid.military', 'The delivery of tanks to the army began.', {
    needs: [{ of: 'weapon' }, { of: 'rifle' }],
    counter: 'The delivery of pizza took an hour.',
  }),
  trigger('food aid', 'aid.humanitarian', 'Food aid reached Orvel on Friday.', { bare: 'it is for those in need' }),
  trigger('aid delivery', 'aid.humanitarian', 'An aid delivery reached Orvel on Friday.', {
    bare: 'it is for those in need',
  }),
  trigger('relief supplies', 'aid.humanitarian', 'Relief supplies reached Orvel on Friday.', {
    bare: 'it is for those in need',
  }),
  trigger('airdrop', 'aid.humanitarian', 'An airdrop of food took place over Orvel.', {
    needs: [{ of: 'relief' }, { over: 'territory' }, { in: 'territory' }, { whose: 'power' }, { by: 'power' }],
    counter: 'The airdrop of tokens delighted investors.',
  }),
  trigger('buildup', 'force.deployment', 'A buildup of troops near Orvel went on.', {
    needs: [{ of: 'force' }, { of: 'weapon' }],
    counter: 'A buildup of lime blocked the pipe.',
  }),
  trigger('build-up', 'force.deployment', 'A build-up of troops near Orvel went on.', {
    needs: [{ of: 'force' }, { of: 'weapon' }],
  }),
  trigger('reinforcements', 'force.deployment', 'Reinforcements arrived in Orvel.', {
    needs: [
      { in: 'territory' },
      { to: 'territory' },
      { from: 'territory' },
      { near: 'territory' },
      { subject: 'force' },
      { whose: 'force' },
      { of: 'force' },
      { subject: 'power' },
    ],
    counter: 'The chef called for reinforcements at the grill.',
  }),
  trigger('conscription', 'force.draft', 'Conscription began in Orvel.', { bare: 'the word names nothing else' }),
  trigger('naval drill', 'force.exercise', 'A naval drill began near Orvel.', { bare: 'only armed forces hold one' }),
  trigger('joint drill', 'force.exercise', 'A joint drill of the two navies began near Orvel.', {
    needs: [
      { in: 'territory' },
      { near: 'territory' },
      { with: 'power' },
      { between: 'power' },
      { of: 'force' },
      { subject: 'force' },
      { subject: 'power' },
      { by: 'force' },
    ],
    counter: 'A joint drill for the two schools began.',
  }),
  trigger('live-fire drill', 'force.exercise', 'A live-fire drill began near Orvel.', {
    bare: 'only armed forces hold one',
  }),
  trigger('manoeuvres', 'force.exercise', 'Military manoeuvres began near Orvel.', {
    needs: [{ by: 'force' }, { near: 'territory' }, { in: 'territory' }],
  }),
  trigger('military manoeuvre', 'force.exercise', 'Military manoeuvres were held by the army.', {
    bare: 'only armed forces hold one',
  }),
  trigger('test', 'force.weapons', 'The test of a missile took place off Wonsan.', {
    needs: [{ of: 'rocket' }],
    counter: 'The test of the pupils took an hour.',
  }),
  trigger('missile launch', 'force.weapons', 'A missile launch took place off Wonsan.', {
    bare: 'the words name nothing else',
  }),
  trigger('annulment', 'sanction.verdict', 'The annulment of the vote was announced.', { needs: [{ of: 'vote' }] }),
  trigger('interception', 'strike.intercepted', 'The interception of two rockets lit up the sky.', {
    needs: [{ of: 'aerial' }, { of: 'munition' }],
    counter: 'The interception of a pass won the game.',
  }),
  trigger('cache', 'explosive.clearance', 'Police found a cache of rockets in Orvel.', {
    needs: [{ of: 'weapon' }, { of: 'ordnance' }, { of: 'rifle' }],
    counter: 'A cache of letters was found.',
  }),
  trigger('suicide bomber', 'explosive.suicide', 'A suicide bomber struck a gate in Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('forcible transfer', 'population.expulsion', 'The forcible transfer of families went on.', {
    bare: 'the words are the law’s own for it',
  }),
  trigger('forced displacement', 'population.expulsion', 'The forced displacement of families went on.', {
    bare: 'the words are the law’s own for it',
  }),
  trigger('gang rape', 'attack.sexual', 'The gang rape of a student caused outrage.', {
    bare: 'the words name nothing else',
  }),
  trigger('rape', 'attack.sexual', 'The rape of a student caused outrage.', {
    needs: [{ of: 'people' }, { of: 'force' }],
  }),
  trigger('heist', 'property.robbery', 'A heist in Orvel left a guard wounded.', {
    needs: [
      { in: 'territory' },
      { at: 'anything' },
      { of: 'anything' },
      { subject: 'irregular' },
      { near: 'territory' },
    ],
    counter: 'The film is a heist comedy.',
  }),
  trigger('armed robbery', 'property.robbery', 'An armed robbery took place in Orvel.', {
    bare: 'the words name nothing else',
  }),
  trigger('mass shooting', 'attack.shooting', 'A mass shooting took place in Orvel.', {
    bare: 'the words name nothing else',
  }),
]
