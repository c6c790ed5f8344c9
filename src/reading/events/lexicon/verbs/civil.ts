import { type Trigger, trigger } from '../../trigger.ts'
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
  trigger('cease fire', 'deescalation.ceasefire', 'The two sides ceased fire in Orvel.', { intransitive: true }),
  trigger('free', 'deescalation.release', 'Rebels freed six hostages.', { ...PEOPLE }),
  trigger('swap', 'deescalation.release', 'The two sides swapped prisoners.', { ...PEOPLE }),
  trigger('disarm', 'deescalation.disarmament', 'The militia disarmed.', { intransitive: true }),
  trigger('resign', 'politics.resignation', 'The prime minister resigned.', {
    needs: [{ subject: 'people' }, { subject: 'office' }],
    intransitive: true,
    counter: 'She was resigned to her fate.',
  }),
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
  trigger('deliver', 'aid.military', 'Britain has delivered tanks to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('provide', 'aid.military', 'Britain provided ammunition to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('ship', 'aid.military', 'Britain shipped shells to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('arm', 'aid.military', 'The ministry is arming bandits near Orvel.', {
    ...PEOPLE,
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
    counter: 'The referee sanctioned the player.',
  }),
  trigger('recall ambassador', 'sanction.leaving', 'Poland recalled its ambassador.'),
  trigger('convict', 'sanction.verdict', 'A court convicted the commander.'),
  trigger('sentence', 'sanction.verdict', 'A court sentenced the soldier to life.', { ...PEOPLE }),

  trigger('host', 'diplomacy.meeting', 'The president hosted the chancellor in Orvel.', {
    needs: [{ object: 'office' }, { object: 'talk' }],
    counter: 'The town hosted a fair.',
  }),
  trigger('receive', 'diplomacy.meeting', 'The president received the ambassador in Orvel.', {
    needs: [{ subject: 'office', object: 'office' }],
    counter: 'The president received a letter.',
  }),
  trigger('mediate', 'diplomacy.third_party', 'The bishop mediated between the two factions in Orvel.', {
    needs: [{ between: 'anything' }, { in: 'anything' }],
    intransitive: true,
  }),
  trigger('ratify', 'diplomacy.agreement', 'The senate ratified the treaty.', { needs: [{ object: 'pact' }] }),
  trigger('conclude', 'diplomacy.agreement', 'The two sides concluded a pact in Orvel.', {
    needs: [{ object: 'pact' }],
    counter: 'The concert concluded the week.',
  }),
  trigger('reach agreement', 'diplomacy.agreement', 'The two sides reached an agreement in Orvel.'),
  trigger('reach deal', 'diplomacy.agreement', 'The two sides reached a deal in Orvel.'),
  trigger('sign accord', 'diplomacy.agreement', 'The two sides signed an accord.'),
  trigger('sign pact', 'diplomacy.agreement', 'The two sides signed a pact.'),
  trigger('sign memorandum', 'diplomacy.agreement', 'The two sides signed a memorandum.'),
  trigger('establish relation', 'diplomacy.recognition', 'The two countries established diplomatic relations.'),
  trigger('establish tie', 'diplomacy.recognition', 'The two countries established diplomatic ties.'),
  trigger('restore relation', 'diplomacy.recognition', 'The two countries restored diplomatic relations.'),
  trigger('restore tie', 'diplomacy.recognition', 'The two countries restored diplomatic ties.'),
  trigger('sever relation', 'sanction.measures', 'The two countries severed diplomatic relations.'),
  trigger('sever tie', 'sanction.measures', 'The two countries severed diplomatic ties.'),
  trigger('break off relation', 'sanction.measures', 'The two countries broke off diplomatic relations.'),
  trigger('cut tie', 'sanction.measures', 'The two countries cut diplomatic ties.'),
  trigger('suspend', 'sanction.measures', 'The government suspended aid to the province.', {
    needs: [{ object: 'relief' }],
    counter: 'The court suspended the trial.',
  }),
  trigger('halt', 'sanction.measures', 'Norland halted aid to the province.', {
    needs: [{ object: 'relief' }],
    counter: 'Rain halted the match.',
  }),
  trigger('recall envoy', 'sanction.leaving', 'Poland recalled its envoy.'),
  trigger('pardon', 'deescalation.release', 'The president pardoned six prisoners.', {
    needs: [{ object: 'people' }],
    counter: 'The teacher pardoned the mistake.',
  }),
  trigger('repatriate', 'deescalation.release', 'The army repatriated forty prisoners.', {
    needs: [{ object: 'captive' }],
  }),
  trigger('provide', 'aid.humanitarian', 'The charity provided food to villagers in Orvel.', {
    needs: [
      { subject: 'anything', object: 'relief', to: 'folk' },
      { object: 'relief', to: 'territory' },
    ],
    counter: 'The hall provided shelter from the rain.',
  }),
  trigger('send', 'aid.humanitarian', 'Norland sent food to Orvel.', {
    needs: [
      { object: 'relief', to: 'territory' },
      { object: 'relief', to: 'folk' },
    ],
    counter: 'Norland sent a letter to Orvel.',
  }),
  trigger('donate', 'aid.humanitarian', 'Norland donated tents to the province.', {
    needs: [{ object: 'relief' }],
    counter: 'She donated a painting.',
  }),
  trigger('distribute', 'aid.humanitarian', 'Volunteers distributed food in Orvel.', {
    needs: [{ object: 'relief' }],
    counter: 'Volunteers distributed leaflets.',
  }),
  trigger('airlift', 'aid.humanitarian', 'Norland airlifted medicine to Orvel.', { needs: [{ object: 'relief' }] }),
  trigger('grant asylum', 'aid.asylum', 'Norland granted asylum to the singer.'),
  trigger('give asylum', 'aid.asylum', 'Norland gave asylum to the singer.'),
  trigger('take in', 'aid.asylum', 'Norland took in forty refugees.', {
    needs: [{ object: 'folk' }],
    counter: 'The tailor took in the coat.',
  }),
  trigger('reopen', 'deescalation.access', 'Norland reopened the border.', {
    needs: [{ object: 'frontier' }],
    counter: 'The owner reopened the shop.',
  }),
  trigger('open border', 'deescalation.access', 'Norland opened its borders.'),
  trigger('sack', 'politics.resignation', 'The president sacked the defence minister.', {
    needs: [{ object: 'office' }],
    counter: 'Looters sacked the town.',
  }),
  trigger('dismiss', 'politics.resignation', 'The president dismissed the defence minister.', {
    needs: [{ object: 'office' }],
    counter: 'The president dismissed the claim.',
  }),
  trigger('launch investigation', 'statement.investigation', 'The prosecutor launched an investigation.'),
  trigger('launch inquiry', 'statement.investigation', 'The prosecutor launched an inquiry.'),
  trigger('launch probe', 'statement.investigation', 'The prosecutor launched a probe.'),
  trigger('open investigation', 'statement.investigation', 'The prosecutor opened an investigation.'),
  trigger('open inquiry', 'statement.investigation', 'The prosecutor opened an inquiry.'),
  trigger('open probe', 'statement.investigation', 'The prosecutor opened a probe.'),
  trigger('order investigation', 'statement.investigation', 'The prosecutor ordered an investigation.'),
  trigger('order inquiry', 'statement.investigation', 'The prosecutor ordered an inquiry.'),
  trigger('order probe', 'statement.investigation', 'The prosecutor ordered a probe.'),
  trigger('begin investigation', 'statement.investigation', 'The prosecutor began an investigation.'),
  trigger('begin inquiry', 'statement.investigation', 'The prosecutor began an inquiry.'),
  trigger('begin probe', 'statement.investigation', 'The prosecutor began a probe.'),
  trigger('start investigation', 'statement.investigation', 'The prosecutor started an investigation.'),
  trigger('start inquiry', 'statement.investigation', 'The prosecutor started an inquiry.'),
  trigger('start probe', 'statement.investigation', 'The prosecutor started a probe.'),
  trigger('conduct investigation', 'statement.investigation', 'The prosecutor conducted an investigation.'),
  trigger('conduct inquiry', 'statement.investigation', 'The prosecutor conducted an inquiry.'),
  trigger('conduct probe', 'statement.investigation', 'The prosecutor conducted a probe.'),

  trigger('file lawsuit', 'statement.accusation', 'The widow filed a lawsuit against the ministry.'),
  trigger('file charge', 'statement.accusation', 'The prosecutor filed charges against the mayor.'),
  trigger('indict', 'statement.accusation', 'The prosecutor indicted the mayor.'),
  trigger('sue', 'statement.accusation', 'The widow sued the ministry.', {
    needs: [{ object: 'office' }, { object: 'people' }, { object: 'force' }, { object: 'thing' }],
    intransitive: true,
    counter: 'The rebels sued for peace.',
  }),
  trigger('summon ambassador', 'statement.condemnation', 'Poland summoned the ambassador.'),
  trigger('summon envoy', 'statement.condemnation', 'Poland summoned the envoy.'),
  trigger('hold meeting', 'diplomacy.meeting', 'The president held a meeting with the chancellor.', {
    needs: [{ with: 'people' }],
    counter: 'The club held a meeting.',
  }),
  trigger('attend summit', 'diplomacy.multilateral', 'The president attended a summit in Orvel.'),
  trigger('hold summit', 'diplomacy.multilateral', 'The alliance held a summit in Orvel.'),
  trigger('share intelligence', 'diplomacy.cooperation', 'The agency shared intelligence with its neighbours.'),
  trigger('share evidence', 'diplomacy.cooperation', 'The police shared evidence with the prosecutor.'),
  trigger('sign decree', 'politics.law', 'The president signed a decree on the harbours.'),
]
