import { type Trigger, trigger } from '../../trigger.ts'
import { PEOPLE } from '../conditions.ts'

/** Words for peace, politics, diplomacy, aid, sanctions, courts and mishaps that reports use now and then for the common one. */
export const RARER_CIVIL_VERBS: readonly Trigger[] = [
  trigger('fall silent', 'deescalation.ceasefire', 'The guns fell silent in Orvel.', {
    needs: [{ subject: 'cannon' }],
    intransitive: true,
    counter: 'The hall fell silent.',
  }),
  trigger('come into force', 'deescalation.ceasefire', 'A humanitarian pause came into force in Orvel.', {
    needs: [{ subject: 'pause' }],
    intransitive: true,
    counter: 'The law came into force.',
  }),
  trigger('take effect', 'deescalation.ceasefire', 'A humanitarian pause took effect in Orvel.', {
    needs: [{ subject: 'pause' }],
    intransitive: true,
    counter: 'The drug took effect.',
  }),
  trigger('lay down', 'deescalation.ceasefire', 'The two armies laid down a truce near Orvel.', {
    needs: [{ object: 'truce' }],
  }),
  trigger('regain freedom', 'deescalation.release', 'The pupils regained their freedom in Orvel.', {
    needs: [{ subject: 'people' }],
  }),
  trigger('walk free', 'deescalation.release', 'The journalist walked free in Orvel.', {
    needs: [{ subject: 'people' }],
    intransitive: true,
  }),
  trigger('set free', 'deescalation.release', 'The bishop was set free in Orvel.', {
    ...PEOPLE,
    counter: 'The farmer set the bird free.',
  }),
  trigger('let go', 'deescalation.release', 'Rebels let two soldiers go near Orvel.', {
    needs: [
      { subject: 'force', object: 'people' },
      { subject: 'force', object: 'force' },
    ],
    counter: 'The bank let two clerks go.',
  }),
  trigger('turn in', 'deescalation.disarmament', 'The fighters turned in their rifles in Orvel.', {
    needs: [{ object: 'rifle' }],
    counter: 'The pupil turned in her essay.',
  }),
  trigger('turn themselves in', 'deescalation.disarmament', 'The fighters turned themselves in at Orvel.'),
  trigger('give up', 'deescalation.disarmament', 'The rebels gave up their weapons near Orvel.', {
    needs: [{ object: 'rifle' }],
  }),
  trigger('reach', 'deescalation.access', 'Aid trucks reached Orvel.', {
    needs: [{ subject: 'aidtruck', object: 'territory' }],
    objectIs: 'place',
    counter: 'The post reached Orvel.',
  }),
  trigger('enter', 'deescalation.access', 'Aid trucks entered Orvel.', {
    needs: [{ subject: 'aidtruck' }, { subject: 'monitor' }],
    objectIs: 'place',
    counter: 'Shoppers entered the store.',
  }),
  trigger('arrive', 'deescalation.access', 'UN monitors arrived in Orvel.', {
    needs: [{ subject: 'monitor' }, { subject: 'aidtruck' }],
    intransitive: true,
  }),
  trigger('let into', 'deescalation.access', 'The army let inspectors into the plant near Orvel.', {
    needs: [{ object: 'admitted' }],
  }),
  trigger('allow', 'deescalation.access', 'Norland allowed observers through Orvel.', {
    needs: [{ object: 'aidtruck' }, { object: 'admitted', through: 'anything' }],
  }),
  trigger('allow through', 'deescalation.access', 'Norland allowed aid through Orvel.', {
    needs: [{ object: 'relief' }],
  }),
  trigger('let through', 'deescalation.access', 'The army let an aid convoy through near Orvel.', {
    needs: [{ object: 'admitted' }],
  }),

  trigger('hand in resignation', 'politics.resignation', 'The minister handed in her resignation.'),
  trigger('tender resignation', 'politics.resignation', 'The minister tendered her resignation.'),
  trigger('fall', 'politics.resignation', 'The government fell in Orvel.', {
    needs: [{ subject: 'cabinet' }],
    intransitive: true,
    counter: 'The leaves fell in Orvel.',
  }),
  trigger('collapse', 'politics.resignation', 'The coalition collapsed in Orvel.', {
    needs: [{ subject: 'cabinet' }],
    intransitive: true,
    counter: 'The tent collapsed.',
  }),
  trigger('lose vote', 'politics.resignation', 'The premier lost a confidence vote in Orvel.', {
    needs: [{ object: 'confidence' }],
  }),
  trigger('relieve of duty', 'politics.resignation', 'The general was relieved of his duties.'),
  trigger('replace', 'politics.resignation', 'The president replaced the defence minister.', {
    needs: [{ object: 'office', subject: 'office' }],
    counter: 'The mechanic replaced the tyre.',
  }),
  trigger('open', 'politics.election', 'Polls opened in Kherson on Sunday.', {
    needs: [{ subject: 'polls' }],
    intransitive: true,
    counter: 'The shop opened in Kherson.',
  }),
  trigger('re-elect', 'politics.election', 'The president was re-elected in Orvel.'),
  trigger('re-elect', 'politics.election', 'Voters re-elected the mayor of Orvel.', { needs: [{ object: 'people' }] }),
  trigger('win seat', 'politics.election', 'The party won 40 seats in Orvel.', { counter: 'She won a prize.' }),
  trigger('pass', 'politics.law', 'Parliament passed the bill on foreign agents.', {
    needs: [{ subject: 'assembly' }],
    counter: 'The bus passed the school.',
  }),
  trigger('name as minister', 'politics.law', 'The president named an economist as defence minister.'),
  trigger('nominate', 'politics.law', 'The president nominated a judge as minister.', {
    needs: [{ subject: 'office' }],
    counter: 'The film was nominated for a prize.',
  }),
  trigger('decree', 'politics.law', 'The president decreed a tax on salt.', { needs: [{ subject: 'office' }] }),

  trigger('meet', 'diplomacy.multilateral', 'The Security Council met on Tuesday.', {
    needs: [{ subject: 'assemblage' }, { subject: 'office', in: 'capital' }],
    intransitive: true,
    counter: 'The two sisters met on Tuesday.',
  }),
  trigger('meet', 'diplomacy.meeting', 'The two presidents met in Kherson.', {
    needs: [{ subject: 'envoy' }],
    intransitive: true,
  }),
  trigger('sit down', 'diplomacy.meeting', 'Negotiators sat down in Orvel.', {
    needs: [{ subject: 'envoy' }],
    intransitive: true,
    counter: 'The guests sat down.',
  }),
  trigger('arrive on visit', 'diplomacy.visit', 'The minister arrived in Orvel on a visit.', {
    needs: [{ subject: 'people' }, { subject: 'envoy' }],
    intransitive: true,
  }),
  trigger('pay visit', 'diplomacy.visit', 'The minister paid a visit to Kherson.', {
    needs: [{ to: 'territory' }, { object: 'anything' }],
    counter: 'The girl paid for the tickets.',
  }),
  trigger('hold conversation', 'diplomacy.call', 'The two presidents held a telephone conversation.', {
    needs: [{ subject: 'envoy' }],
    counter: 'The two girls held a conversation.',
  }),
  trigger('call counterpart', 'diplomacy.call', 'The minister called his Turkish counterpart.'),
  trigger('phone counterpart', 'diplomacy.call', 'The minister phoned his Turkish counterpart.'),
  trigger('begin patrol', 'diplomacy.cooperation', 'The two navies began joint patrols.'),
  trigger('launch patrol', 'diplomacy.cooperation', 'The two navies launched joint patrols.'),
  trigger('reopen embassy', 'diplomacy.recognition', 'Norland reopened its embassy in Orvel.'),
  trigger('open embassy', 'diplomacy.recognition', 'Norland opened an embassy in Orvel.'),

  trigger('supply', 'aid.military', 'Washington supplied Kyiv with missiles.', {
    needs: [{ with: 'weapon' }, { with: 'rifle' }],
    counter: 'The shop supplied the hotel with bread.',
  }),
  trigger('provide', 'aid.military', 'Washington provided Kyiv with missiles.', {
    needs: [{ with: 'weapon' }, { with: 'rifle' }],
  }),
  trigger('equip', 'aid.military', 'Washington equipped Kyiv with missiles.', {
    needs: [{ with: 'weapon' }, { with: 'rifle' }],
    counter: 'The kitchen was equipped with an oven.',
  }),
  trigger('give', 'aid.military', 'Norway gave jets to Ukraine.', {
    needs: [
      { object: 'weapon', to: 'force' },
      { object: 'plane', to: 'force' },
    ],
    counter: 'Norway gave a tree to London.',
  }),
  trigger('approve aid', 'aid.military', 'Congress approved military aid for Ukraine.', {
    needs: [{ object: 'milaid' }],
  }),
  trigger('distribute', 'aid.humanitarian', 'The charity distributed blankets in Orvel.', {
    needs: [{ object: 'relief' }, { object: 'relief', in: 'territory' }],
  }),
  trigger('dock', 'aid.humanitarian', 'The ship docked in Orvel with 40 tonnes of flour.', {
    needs: [{ with: 'relief' }, { of: 'relief' }],
    intransitive: true,
    counter: 'A yacht docked in Orvel.',
  }),
  trigger('lend', 'aid.economic', 'The EU lent Ukraine 4.5 billion euros.', {
    needs: [{ subject: 'lender' }, { object: 'money' }, { subject: 'bloc' }],
    counter: 'She lent him a book.',
  }),
  trigger('grant', 'aid.economic', 'The World Bank granted Kenya 1.2 billion dollars.', {
    needs: [{ object: 'money' }, { object: 'loan' }],
    counter: 'The fairy granted a wish.',
  }),
  trigger('forgive', 'aid.economic', "China forgave part of Zambia's debt.", {
    needs: [{ object: 'debt' }],
    counter: 'She forgave her brother.',
  }),
  trigger('give refuge', 'aid.asylum', 'Norland gave refuge to the judge.'),
  trigger('give shelter', 'aid.asylum', 'The army gave shelter to the judge in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The tree gave shelter to the hikers.',
  }),
  trigger('take in', 'aid.asylum', 'Canada took in 500 refugees.', { needs: [{ subject: 'force', object: 'people' }] }),
  trigger('halt', 'sanction.measures', 'Norland halted trade with Orlandia.', {
    needs: [{ object: 'trade' }],
    counter: 'Rain halted the match.',
  }),
  trigger('suspend', 'sanction.measures', 'The government suspended trade with Orlandia.', {
    needs: [{ object: 'trade' }],
  }),
  trigger('ban', 'sanction.measures', 'Norland banned imports from Orlandia.', { needs: [{ object: 'trade' }] }),
  trigger('impose embargo', 'sanction.measures', 'Norland imposed an embargo on Orlandia.'),
  trigger('give hour leave', 'sanction.expulsion', 'Norland gave the envoy 72 hours to leave.'),
  trigger('close embassy', 'sanction.leaving', 'Norland closed its embassy in Orvel.'),
  trigger('shut embassy', 'sanction.leaving', 'Norland shut its embassy in Orvel.'),
  trigger('order', 'sanction.verdict', 'The court ordered the state to halt the dam.', {
    needs: [{ subject: 'court' }],
    counter: 'The guests ordered soup.',
  }),
  trigger('acquit', 'sanction.verdict', 'Judges acquitted the former president.'),
  trigger('get in prison', 'sanction.verdict', 'The former president got 45 years in prison.'),
  trigger('issue warrant', 'sanction.verdict', 'The court issued an arrest warrant for the general.'),

  trigger('collapse', 'other.accident', 'A building collapsed in Orvel.', {
    needs: [{ subject: 'edifice', object: 'nobody', in: 'territory' }],
    intransitive: true,
    counter: 'The deal collapsed.',
  }),
  trigger('explode', 'other.accident', 'A fuel tanker exploded in Orvel.', {
    needs: [{ subject: 'tankful' }],
    intransitive: true,
    counter: 'A bomb exploded in Orvel.',
  }),
  trigger('sweep through', 'other.accident', 'A fire swept through a block of flats in Orvel.', {
    needs: [{ subject: 'blaze', through: 'building' }],
    intransitive: true,
    counter: 'Joy swept through the hall.',
  }),
  trigger('tear through', 'other.accident', 'A fire tore through a market in Orvel.', {
    needs: [{ subject: 'blaze', through: 'building' }],
    intransitive: true,
  }),
  trigger('gut', 'other.accident', 'A fire gutted a hotel in Orvel.', { needs: [{ subject: 'blaze' }] }),
  trigger('veer off', 'other.accident', 'A bus veered off the road near Orvel.', {
    needs: [{ subject: 'carrier' }],
    intransitive: true,
  }),
  ...[
    ['tear across', 'A typhoon has torn across Luzon.'],
    ['kill', 'Heavy rains killed 40 people in Orvel.'],
    ['claim', 'Floods claimed 40 lives in Orvel.'],
    ['leave', 'Floods left 40 people dead in Orvel.'],
    ['jolt', 'An earthquake jolted Orvel.'],
    ['pound', 'A hurricane pounded Kherson.'],
    ['cut off', 'Floods cut off villages near Orvel.'],
    ['uproot', 'Floods uprooted thousands near Orvel.'],
  ].map(([word = '', example = '']) =>
    trigger(word, 'other.disaster', example, { needs: [{ subject: 'nature' }], intransitive: true }),
  ),
  trigger('land', 'other.crime', 'Cocaine was landed by smugglers near Orvel.', {
    needs: [{ object: 'drug' }],
    counter: 'A plane landed near Orvel.',
  }),
  trigger('ship', 'other.crime', 'A cartel shipped cocaine to Orvel.', { needs: [{ object: 'drug' }] }),
  trigger('launder', 'other.crime', 'A cartel laundered money in Orvel.', {
    needs: [{ object: 'cash' }],
    counter: 'The maid laundered the sheets.',
  }),
]
