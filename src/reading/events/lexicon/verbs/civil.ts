import { type Trigger, trigger } from '../../trigger.ts'
import { AGREED, ARMS, HELP, PROBED, REFUGE, TIES } from '../civil-conditions.ts'
import { PEOPLE } from '../conditions.ts'

/** Verbs that name an act: politics, diplomacy, aid, sanctions and making peace. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const CIVIL_VERBS: readonly Trigger[] = [
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
  trigger('crash', 'other.accident', 'A helicopter crashed near Orvel.', {
    needs: [{ subject: 'aerial' }],
    intransitive: true,
    counter: 'Shares crashed on Friday.',
  }),
  trigger('release', 'deescalation.release', 'Rebels released six hostages.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The band released an album.',
  }),
  trigger('cease fire', 'deescalation.ceasefire', 'The two sides ceased fire in Orvel.', {
    intransitive: true,
    bare: 'fire is ceased by those who shoot',
  }),
  trigger('free', 'deescalation.release', 'Rebels freed six hostages.', {
    ...PEOPLE,
    counter: 'The reform freed money for schools.',
  }),
  trigger('swap', 'deescalation.release', 'The two sides swapped prisoners.', {
    needs: [{ object: 'captive' }],
    counter: 'The two clubs swapped players.',
  }),
  trigger('disarm', 'deescalation.disarmament', 'The militia disarmed.', {
    needs: [{ subject: 'force' }, { object: 'force' }],
    intransitive: true,
    counter: 'Her smile disarmed the guests.',
  }),
  trigger('resign', 'politics.resignation', 'The prime minister resigned.', {
    needs: [
      { subject: 'official' },
      { subject: 'office' },
      { subject: 'pronoun' },
      { subject: 'named' },
      { subject: 'people', from: 'office' },
      { subject: 'people', as: 'official' },
    ],
    intransitive: true,
    counter: 'The cook resigned herself to her fate.',
  }),
  trigger('meet', 'diplomacy.meeting', 'The foreign minister met the envoy in Orvel.', {
    needs: [
      { subject: 'envoy' },
      { with: 'envoy' },
      { object: 'envoy' },
      { subject: 'power', with: 'power' },
      { subject: 'power', object: 'power' },
      { subject: 'people', object: 'band' },
      { subject: 'named', object: 'named' },
      { subject: 'named', with: 'named' },
      { subject: 'named', object: 'nobody', in: 'territory' },
    ],
    intransitive: true,
    counter: 'The bride met the groom at school.',
  }),
  trigger('visit', 'diplomacy.visit', 'President Zelensky visited Kherson.', {
    needs: [
      { subject: 'envoy', object: 'territory' },
      { subject: 'named', object: 'territory' },
      { subject: 'power', object: 'territory' },
      { subject: 'envoy', object: 'building' },
    ],
    objectIs: 'place',
    counter: 'Tourists visited the island.',
  }),
  trigger('sign', 'diplomacy.agreement', 'The two sides signed a deal.', {
    ...AGREED,
    counter: 'The singer signed a record deal.',
  }),
  trigger('recognise', 'diplomacy.recognition', 'Russia recognised the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('recognize', 'diplomacy.recognition', 'Russia recognized the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('deliver', 'aid.humanitarian', 'Volunteers delivered aid to Kherson.', {
    ...HELP,
    counter: 'The courier delivered pizza to the office.',
  }),
  ...['supply', 'deliver', 'provide', 'ship', 'sell', 'gift', 'transfer', 'donate', 'hand over'].map(word =>
    trigger(word, 'aid.military', `The ministry will ${word} tanks to Ukraine.`, {
      ...ARMS,
      counter: `The shop will ${word} vehicles to the hotel.`,
    }),
  ),
  trigger('arm', 'aid.military', 'The ministry is arming bandits near Orvel.', {
    needs: [{ object: 'force' }, { object: 'power' }, { subject: 'power', object: 'people' }],
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
  trigger('sanction', 'sanction.measures', 'Britain sanctioned the bank.', {
    needs: [
      { subject: 'state' },
      { subject: 'bloc' },
      { subject: 'power', object: 'power' },
      { subject: 'power', object: 'official' },
      { subject: 'nobody', object: 'power' },
      { subject: 'nobody', object: 'official' },
    ],
    counter: 'The referee sanctioned the player.',
  }),
  trigger('convict', 'sanction.verdict', 'A court convicted the commander.', {
    needs: [
      { subject: 'bench', object: 'people' },
      { subject: 'bench', object: 'force' },
      { subject: 'nobody', object: 'people' },
      { subject: 'nobody', object: 'force' },
      { of: 'offence' },
    ],
    counter: 'The convicted cell was empty.',
  }),
  trigger('sentence', 'sanction.verdict', 'A court sentenced the soldier to life.', {
    needs: [
      { subject: 'bench', object: 'people' },
      { subject: 'bench', object: 'force' },
      { subject: 'nobody', object: 'people' },
      { subject: 'nobody', object: 'force' },
      { to: 'term' },
    ],
    counter: 'The author sentenced his prose to boredom.',
  }),

  trigger('host', 'diplomacy.meeting', 'The president hosted the chancellor in Orvel.', {
    needs: [
      { subject: 'power', object: 'envoy' },
      { subject: 'power', object: 'talk' },
      { subject: 'territory', object: 'envoy' },
      { subject: 'named', object: 'envoy' },
    ],
    counter: 'The hotel hosted a meeting of dentists.',
  }),
  trigger('receive', 'diplomacy.meeting', 'The president received the ambassador in Orvel.', {
    needs: [
      { subject: 'envoy', object: 'envoy' },
      { subject: 'named', object: 'envoy' },
      { subject: 'envoy', object: 'power' },
    ],
    counter: 'The president received a letter.',
  }),
  trigger('mediate', 'diplomacy.third_party', 'The bishop mediated between the two factions in Orvel.', {
    needs: [{ between: 'power' }, { subject: 'power', in: 'anything' }],
    intransitive: true,
    counter: 'The aunt mediated between the two cousins.',
  }),
  ...[
    'ratify',
    'conclude',
    'reach',
    'initial',
    'ink',
    'clinch',
    'seal',
    'finalise',
    'finalize',
    'hammer out',
    'strike',
  ].map(word =>
    trigger(word, 'diplomacy.agreement', `The two sides may ${word} an agreement in Orvel.`, {
      ...AGREED,
      counter: `The two brewers may ${word} a merger agreement in Orvel.`,
    }),
  ),
  ...['establish', 'restore', 'resume', 're-establish', 'normalise', 'normalize', 'mend'].map(word =>
    trigger(word, 'diplomacy.recognition', `The two countries may ${word} diplomatic relations.`, {
      ...TIES,
      counter: `The two sisters may ${word} relations.`,
    }),
  ),
  ...['sever', 'cut', 'break off', 'break', 'suspend', 'rupture', 'downgrade'].map(word =>
    trigger(word, 'sanction.measures', `The two countries may ${word} diplomatic ties.`, {
      ...TIES,
      counter: `The two singers may ${word} ties.`,
    }),
  ),
  trigger('suspend', 'sanction.measures', 'The government suspended aid to the province.', {
    needs: [
      { subject: 'power', object: 'relief' },
      { subject: 'nobody', object: 'succour' },
    ],
    counter: 'The shop suspended aid to the band.',
  }),
  ...['halt', 'freeze', 'slash', 'cut', 'withhold', 'stop'].map(word =>
    trigger(word, 'sanction.measures', `The government may ${word} aid to the province.`, {
      needs: [{ subject: 'power', object: 'succour' }],
      counter: `The charity shop may ${word} the sale of aid.`,
    }),
  ),
  trigger('pardon', 'deescalation.release', 'The president pardoned six prisoners.', {
    needs: [{ object: 'people' }],
    counter: 'The teacher pardoned the mistake.',
  }),
  trigger('provide', 'aid.humanitarian', 'The charity provided food to villagers in Orvel.', {
    ...HELP,
    counter: 'The hall provided shelter from the rain.',
  }),
  trigger('send', 'aid.humanitarian', 'Britain sent food to Orvel.', {
    ...HELP,
    counter: 'The grocer sent rice to the restaurant.',
  }),
  trigger('donate', 'aid.humanitarian', 'Norland donated tents to the province.', {
    ...HELP,
    counter: 'She donated a painting.',
  }),
  trigger('distribute', 'aid.humanitarian', 'Volunteers distributed food in Orvel.', {
    ...HELP,
    counter: 'Volunteers distributed leaflets.',
  }),
  ...[
    'airlift',
    'hand over',
    'dispatch',
    'hand out',
    'ferry',
    'truck',
    'parachute',
    'airdrop',
    'fly',
    'bring',
    'drop',
    'ship',
  ].map(word =>
    trigger(word, 'aid.humanitarian', `The charity may ${word} medicine to Orvel.`, {
      ...HELP,
      counter: `The barman may ${word} water.`,
    }),
  ),
  ...['grant', 'give', 'offer', 'receive', 'get', 'win', 'seek', 'take', 'find', 'obtain'].map(word =>
    trigger(word, 'aid.asylum', `Officials say the singer may ${word} political asylum in Orvel.`, {
      ...REFUGE,
      counter: `The hikers may ${word} shelter in the cave.`,
    }),
  ),
  trigger('take in', 'aid.asylum', 'Norland took in forty refugees.', {
    needs: [{ object: 'folk' }],
    counter: 'The tailor took in the coat.',
  }),
  trigger('reopen', 'deescalation.access', 'Norland reopened the border.', {
    needs: [{ object: 'frontier' }],
    counter: 'The owner reopened the shop.',
  }),
  trigger('open border', 'deescalation.access', 'Poland opened its borders.', {
    needs: [{ subject: 'power' }, { subject: 'nobody' }],
    counter: 'The gardener opened the border with a row of tulips.',
  }),
  trigger('sack', 'politics.resignation', 'The president sacked the defence minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { subject: 'nobody', object: 'official' },
    ],
    counter: 'Looters sacked the town.',
  }),
  trigger('dismiss', 'politics.resignation', 'The president dismissed the defence minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { subject: 'nobody', object: 'official' },
    ],
    counter: 'The president dismissed the claim.',
  }),
  ...['launch', 'open', 'order', 'begin', 'start', 'conduct', 'announce', 'set up'].flatMap(word =>
    ['investigation', 'inquiry', 'probe'].map(noun =>
      trigger(`${word} ${noun}`, 'statement.investigation', `The prosecutor may ${word} an ${noun}.`, {
        ...PROBED,
        counter: `The space firm may ${word} a ${noun} of comets.`,
      }),
    ),
  ),

  trigger('file lawsuit', 'statement.accusation', 'The widow filed a lawsuit against the ministry.', {
    needs: [{ against: 'power' }, { against: 'official' }, { against: 'force' }],
    counter: 'The singer filed a lawsuit against her label.',
  }),
  trigger('file charge', 'statement.accusation', 'The prosecutor filed charges against the mayor.', {
    needs: [{ subject: 'prober' }, { against: 'people' }, { against: 'force' }],
    counter: 'The electrician filed the charge sheet for the battery.',
  }),
  trigger('indict', 'statement.accusation', 'The prosecutor indicted the mayor.', {
    needs: [{ object: 'people' }, { object: 'force' }, { subject: 'prober' }],
    counter: 'The novel indicted an age.',
  }),
  trigger('sue', 'statement.accusation', 'The widow sued the ministry.', {
    needs: [{ object: 'power' }, { object: 'official' }, { object: 'force' }],
    intransitive: true,
    counter: 'The singer sued her label.',
  }),
  ...['summon', 'call in', 'haul in'].map(word =>
    trigger(word, 'statement.condemnation', `The ministry may ${word} the ambassador.`, {
      needs: [{ object: 'diplomat' }],
      counter: `The nurse may ${word} the doctor.`,
    }),
  ),
  trigger('hold meeting', 'diplomacy.meeting', 'The president held a meeting with the chancellor.', {
    needs: [{ with: 'power' }, { subject: 'power' }, { between: 'power' }],
    counter: 'The pastor held a meeting with the choir.',
  }),
  trigger('attend summit', 'diplomacy.multilateral', 'The president attended a summit in Orvel.', {
    needs: [{ subject: 'envoy' }, { subject: 'power' }, { subject: 'named' }],
    counter: 'Bloggers attended a beauty summit.',
  }),
  trigger('hold summit', 'diplomacy.multilateral', 'The alliance held a summit in Orvel.', {
    needs: [
      { subject: 'power' },
      { subject: 'bloc' },
      { subject: 'nobody', of: 'power' },
      { subject: 'nobody', between: 'power' },
    ],
    counter: 'The brewer held a beer summit.',
  }),
  trigger('share evidence', 'diplomacy.cooperation', 'The police shared evidence with the prosecutor.', {
    needs: [
      { subject: 'force', with: 'power' },
      { subject: 'prober', with: 'prober' },
      { subject: 'power', with: 'power' },
    ],
    counter: 'The chemist shared evidence with her students.',
  }),
]
