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
  trigger('repatriate prisoner', 'deescalation.release', 'The army repatriated forty prisoners.', {
    bare: 'prisoners are sent home by those who held them',
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
  trigger('turn themselves in', 'deescalation.disarmament', 'The fighters turned themselves in at Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The two thieves turned themselves in.',
  }),
  trigger('give up', 'deescalation.disarmament', 'The rebels gave up their weapons near Orvel.', {
    needs: [{ object: 'rifle' }, { object: 'arms' }],
    counter: 'The widow gave up meat.',
  }),
  trigger('enter', 'deescalation.access', 'Aid trucks entered Orvel.', {
    needs: [{ subject: 'aidtruck' }, { subject: 'monitor' }],
    objectIs: 'place',
    counter: 'Shoppers entered the store.',
  }),
  trigger('arrive', 'deescalation.access', 'UN monitors arrived in Orvel.', {
    needs: [{ subject: 'monitor' }],
    intransitive: true,
    counter: 'Tourists arrived in Orvel.',
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

  trigger('hand in resignation', 'politics.resignation', 'The minister handed in her resignation.', {
    needs: [{ subject: 'official' }, { subject: 'cabinet' }, { subject: 'named' }],
    counter: 'The waiter handed in his resignation.',
  }),
  trigger('tender resignation', 'politics.resignation', 'The minister tendered her resignation.', {
    needs: [{ subject: 'official' }, { subject: 'cabinet' }, { subject: 'named' }],
    counter: 'The waiter tendered his resignation.',
  }),
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
  trigger('lose', 'politics.resignation', 'The premier lost a confidence vote in Orvel.', {
    needs: [{ object: 'confidence' }],
  }),
  trigger('relieve of duty', 'politics.resignation', 'The general was relieved of his duties.', {
    needs: [{ object: 'official' }],
    counter: 'The nurse was relieved of her duties.',
  }),
  trigger('replace', 'politics.resignation', 'The president replaced the defence minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { subject: 'official', object: 'official' },
    ],
    counter: 'The mechanic replaced the tyre.',
  }),
  trigger('open', 'politics.election', 'Polls opened in Kherson on Sunday.', {
    needs: [{ subject: 'polls' }],
    intransitive: true,
    counter: 'The shop opened in Kherson.',
  }),
  trigger('re-elect', 'politics.election', 'Voters re-elected the mayor of Orvel.', {
    needs: [{ object: 'official' }, { object: 'named' }, { subject: 'voter', object: 'people' }, { as: 'official' }],
    counter: 'The chairman was re-elected by the chess club.',
  }),
  trigger('win seat', 'politics.election', 'The party won 40 seats in Orvel.', {
    needs: [{ subject: 'contender' }, { in: 'assembly' }],
    counter: 'She won a seat on the jury.',
  }),
  trigger('pass', 'politics.law', 'Parliament passed the bill on foreign agents.', {
    needs: [
      { subject: 'assembly', object: 'statute' },
      { subject: 'power', object: 'statute' },
    ],
    counter: 'The bus passed the school.',
  }),
  trigger('name as minister', 'politics.law', 'The president named an economist as defence minister.', {
    needs: [{ subject: 'power' }, { object: 'people' }],
    counter: 'The critic named the play as the minister of joy.',
  }),
  trigger('nominate', 'politics.law', 'The president nominated a judge as minister.', {
    needs: [
      { subject: 'power', object: 'people' },
      { subject: 'power', as: 'official' },
    ],
    counter: 'The film was nominated for a prize.',
  }),
  trigger('decree', 'politics.law', 'The president decreed a tax on salt.', {
    needs: [{ subject: 'power' }],
    counter: 'Fashion decreed short hems.',
  }),

  trigger('meet', 'diplomacy.multilateral', 'The Security Council met on Tuesday.', {
    needs: [{ subject: 'assemblage' }, { subject: 'envoy', in: 'capital' }, { subject: 'bloc' }],
    intransitive: true,
    counter: 'The two sisters met on Tuesday.',
  }),
  trigger('arrive on visit', 'diplomacy.visit', 'The minister arrived in Orvel on a visit.', {
    needs: [{ subject: 'envoy' }, { subject: 'power' }, { subject: 'named' }],
    intransitive: true,
    counter: 'The tourist arrived on a visit.',
  }),
  trigger('pay visit', 'diplomacy.visit', 'The minister paid a visit to Kherson.', {
    needs: [
      { subject: 'envoy', to: 'territory' },
      { subject: 'power', to: 'territory' },
      { subject: 'envoy', to: 'building' },
      { subject: 'named', to: 'territory' },
      { subject: 'envoy', to: 'people' },
      { subject: 'envoy', to: 'state' },
    ],
    counter: 'The girl paid a visit to her aunt.',
  }),
  trigger('hold conversation', 'diplomacy.call', 'The two presidents held a telephone conversation.', {
    needs: [{ subject: 'envoy' }, { subject: 'named', with: 'anything' }],
    counter: 'The two girls held a conversation.',
  }),
  trigger('begin patrol', 'diplomacy.cooperation', 'The two navies began joint patrols.', {
    needs: [{ subject: 'force', with: 'power' }, { subject: 'state' }, { subject: 'force' }],
    counter: 'Parents began a patrol of the playground.',
  }),
  trigger('launch patrol', 'diplomacy.cooperation', 'The two navies launched joint patrols.', {
    needs: [{ subject: 'force', with: 'power' }, { subject: 'state' }, { subject: 'force' }],
    counter: 'Parents began a patrol of the playground.',
  }),

  trigger('supply', 'aid.military', 'Washington supplied Kyiv with missiles.', {
    needs: [
      { with: 'weapon', subject: 'power' },
      { with: 'rifle', subject: 'power' },
      { with: 'rifle', object: 'power' },
      { with: 'weapon', object: 'power' },
    ],
    counter: 'The shop supplied the hotel with bread.',
  }),
  trigger('provide', 'aid.military', 'Washington provided Kyiv with missiles.', {
    needs: [
      { with: 'weapon', subject: 'power' },
      { with: 'rifle', subject: 'power' },
      { with: 'rifle', object: 'power' },
    ],
    counter: 'The firm provided the clinic with equipment.',
  }),
  trigger('equip', 'aid.military', 'Washington equipped Kyiv with missiles.', {
    needs: [
      { with: 'weapon', subject: 'power' },
      { with: 'rifle', subject: 'power' },
      { with: 'rifle', object: 'power' },
      { with: 'weapon', object: 'force' },
    ],
    counter: 'The kitchen was equipped with an oven.',
  }),
  trigger('give', 'aid.military', 'Norway gave jets to Ukraine.', {
    needs: [
      { object: 'weapon', to: 'power' },
      { object: 'plane', to: 'power' },
      { subject: 'power', object: 'rifle' },
      { subject: 'power', object: 'armour' },
      { subject: 'power', object: 'missile' },
    ],
    counter: 'Norway gave a tree to London.',
  }),
  trigger('approve aid', 'aid.military', 'Congress approved military aid for Ukraine.', {
    needs: [{ object: 'milaid' }],
    counter: 'The board approved military marches.',
  }),
  trigger('dock', 'aid.humanitarian', 'The ship docked in Orvel with 40 tonnes of flour.', {
    needs: [{ with: 'relief' }, { of: 'relief' }],
    intransitive: true,
    counter: 'A yacht docked in Orvel.',
  }),
  trigger('grant', 'aid.economic', 'The World Bank granted Kenya 1.2 billion dollars.', {
    needs: [
      { subject: 'lender', object: 'money' },
      { subject: 'lender', object: 'loan' },
      { subject: 'power', object: 'money' },
      { subject: 'power', object: 'loan' },
      { subject: 'lender', object: 'power' },
    ],
    counter: 'The fairy granted a wish.',
  }),
  trigger('forgive', 'aid.economic', "China forgave part of Zambia's debt.", {
    needs: [{ object: 'debt' }],
    counter: 'She forgave her brother.',
  }),
  trigger('give refuge', 'aid.asylum', 'Norland gave refuge to the judge.', {
    needs: [{ subject: 'power' }, { to: 'people', subject: 'power' }, { subject: 'force' }],
    counter: 'The cave gave refuge to bats.',
  }),
  trigger('give shelter', 'aid.asylum', 'The army gave shelter to the judge in Orvel.', {
    needs: [
      { subject: 'force', to: 'people' },
      { subject: 'power', to: 'people' },
    ],
    counter: 'The tree gave shelter to the hikers.',
  }),
  trigger('take in', 'aid.asylum', 'Canada took in 500 refugees.', {
    needs: [
      { subject: 'force', object: 'folk' },
      { subject: 'state', object: 'folk' },
    ],
    counter: 'The tailor took in the coat.',
  }),
  trigger('halt', 'sanction.measures', 'Norland halted trade with Orlandia.', {
    needs: [
      { subject: 'power', object: 'trade' },
      { object: 'trade', with: 'power' },
      { object: 'trade', from: 'power' },
      { object: 'trade', to: 'power' },
    ],
    counter: 'Rain halted the match.',
  }),
  trigger('suspend', 'sanction.measures', 'The government suspended trade with Orlandia.', {
    needs: [
      { subject: 'power', object: 'trade' },
      { object: 'trade', with: 'power' },
    ],
    counter: 'The exchange suspended trade in the shares.',
  }),
  trigger('ban', 'sanction.measures', 'Norland banned imports from Orlandia.', {
    needs: [
      { subject: 'power', object: 'trade' },
      { object: 'trade', from: 'power' },
    ],
    counter: 'The casino banned imports.',
  }),
  trigger('impose embargo', 'sanction.measures', 'Norland imposed an embargo on Orlandia.', {
    needs: [{ on: 'power' }, { subject: 'power' }, { subject: 'bloc' }, { subject: 'nobody' }],
    counter: 'The editor broke the embargo of the publisher.',
  }),
  trigger('give hour leave', 'sanction.expulsion', 'Norland gave the envoy 72 hours to leave.', {
    needs: [{ subject: 'power' }, { object: 'diplomat' }],
    counter: 'The hotel gave the guests an hour to leave.',
  }),
  trigger('order', 'sanction.verdict', 'The court ordered the state to halt the dam.', {
    needs: [{ subject: 'bench' }],
    counter: 'The guests ordered soup.',
  }),
  trigger('acquit', 'sanction.verdict', 'Judges acquitted the former president.', {
    needs: [{ object: 'people' }, { object: 'force' }, { of: 'offence' }],
    counter: 'History acquitted the engine.',
  }),
  trigger('get in prison', 'sanction.verdict', 'The former president got 45 years in prison.', {
    needs: [{ subject: 'people' }, { subject: 'official' }, { subject: 'named' }],
    counter: 'The film got a premiere in prison.',
  }),
  trigger('issue warrant', 'sanction.verdict', 'The court issued an arrest warrant for the general.', {
    needs: [{ subject: 'bench' }, { subject: 'prober' }, { subject: 'nobody', for: 'people' }, { for: 'official' }],
    counter: 'The bank issued a share warrant.',
  }),

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
