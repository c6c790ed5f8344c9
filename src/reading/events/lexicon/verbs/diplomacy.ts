import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of diplomacy, aid and sanctions: who calls, meets, pays, arms, recognises and breaks with whom. */
export const DIPLOMACY_VERBS: readonly Trigger[] = [
  trigger('telephone', 'diplomacy.call', 'The president telephoned the emir.', { needs: [{ object: 'people' }] }),
  trigger('phone', 'diplomacy.call', 'The president phoned the emir.', {
    needs: [{ subject: 'envoy', object: 'people' }],
    counter: 'The farmer phoned his wife.',
  }),
  trigger('speak by phone', 'diplomacy.call', 'The two ministers spoke by phone on Sunday.', { intransitive: true }),
  trigger('speak by telephone', 'diplomacy.call', 'The two ministers spoke by telephone on Sunday.', {
    intransitive: true,
  }),
  trigger('speak on phone', 'diplomacy.call', 'The two ministers spoke on the phone on Sunday.', {
    intransitive: true,
  }),
  trigger('broker', 'diplomacy.third_party', 'The envoy brokered a truce in Orvel.', {
    needs: [{ object: 'talk' }, { object: 'pact' }],
    counter: 'He brokered the sale of the house.',
  }),
  trigger('mediate', 'diplomacy.third_party', 'Qatar mediated the talks.', { needs: [{ object: 'talk' }] }),
  trigger('host', 'diplomacy.third_party', 'Jeddah hosted talks between the generals.', {
    needs: [{ object: 'talk', between: 'anything' }],
    counter: 'The bar hosted a quiz.',
  }),
  trigger('shuttle', 'diplomacy.third_party', 'The envoy shuttled between the two capitals.', {
    needs: [{ subject: 'envoy', between: 'anything' }],
    intransitive: true,
    counter: 'The bus shuttled between the two hotels.',
  }),
  trigger('hold session', 'diplomacy.multilateral', 'The council held an emergency session on Orvel.', {
    counter: 'The band held a recording by night.',
  }),
  trigger('convene', 'diplomacy.multilateral', 'The council convened on Friday in Orvel.', {
    needs: [{ subject: 'assembly' }, { object: 'assembly' }, { object: 'talk' }],
    intransitive: true,
  }),
  trigger('gather', 'diplomacy.multilateral', 'Leaders of the bloc gathered in Orvel.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', at: 'anything' },
    ],
    intransitive: true,
    counter: 'Dust gathered in the village.',
  }),
  trigger('hold talk', 'diplomacy.meeting', 'The envoy held talks with the rebels.'),
  trigger('hold meeting', 'diplomacy.meeting', 'The two ministers held a meeting in Orvel.', {
    needs: [{ subject: 'envoy' }],
  }),
  trigger('resume talk', 'diplomacy.meeting', 'The two sides resumed talks in Orvel.'),
  trigger('open talk', 'diplomacy.meeting', 'The two sides opened talks in Orvel.'),
  trigger('confer', 'diplomacy.meeting', 'The envoy conferred with the rebels.', {
    needs: [{ with: 'anything' }],
    intransitive: true,
  }),
  trigger('sit down', 'diplomacy.meeting', 'The president sat down with the rebel chief.', {
    needs: [{ subject: 'envoy', with: 'people' }],
    intransitive: true,
    counter: 'He sat down with a beer.',
  }),
  trigger('arrive', 'diplomacy.visit', 'The president arrived in Orvel for a visit.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', for: 'journey' },
    ],
    intransitive: true,
    counter: 'The parcel arrived in Orvel.',
  }),
  trigger('fly to', 'diplomacy.visit', 'The minister flew to Orvel.', {
    needs: [{ subject: 'envoy' }],
    intransitive: true,
    counter: 'The storks flew to Egypt.',
  }),
  trigger('fly into', 'diplomacy.visit', 'The minister flew into Orvel.', {
    needs: [{ subject: 'envoy' }],
    intransitive: true,
  }),
  trigger('travel to', 'diplomacy.visit', 'The minister travelled to Orvel.', {
    needs: [{ subject: 'envoy' }],
    intransitive: true,
    counter: 'Tourists travelled to Orvel.',
  }),
  trigger('welcome', 'diplomacy.visit', 'The king welcomed the president in Orvel.', {
    needs: [{ subject: 'envoy', object: 'envoy' }],
    counter: 'The king welcomed the news.',
  }),
  trigger('tour', 'diplomacy.visit', 'The minister toured the frontline on Friday.', {
    needs: [
      { subject: 'envoy', object: 'territory' },
      { subject: 'envoy', object: 'site' },
    ],
    counter: 'The band toured Europe.',
  }),
  trigger('sign', 'diplomacy.agreement', 'The two sides signed a ceasefire in Orvel.', {
    needs: [{ object: 'pact' }],
    counter: 'The club signed a goalkeeper.',
  }),
  trigger('initial', 'diplomacy.agreement', 'The two sides initialled a treaty in Orvel.', {
    needs: [{ object: 'pact' }],
  }),
  trigger('agree ceasefire', 'diplomacy.agreement', 'The two sides agreed a ceasefire in Orvel.'),
  trigger('agree truce', 'diplomacy.agreement', 'The two sides agreed a truce in Orvel.'),
  trigger('reach', 'diplomacy.agreement', 'The two sides reached a truce in Orvel.', { needs: [{ object: 'pact' }] }),
  trigger('strike deal', 'diplomacy.agreement', 'The two sides struck a deal in Orvel.'),
  trigger('strike agreement', 'diplomacy.agreement', 'The two sides struck an agreement in Orvel.'),
  trigger('normalise', 'diplomacy.recognition', 'The two countries normalised relations.', {
    needs: [{ object: 'relation' }],
  }),
  trigger('normalize', 'diplomacy.recognition', 'The two countries normalized relations.', {
    needs: [{ object: 'relation' }],
  }),
  trigger('recognise', 'diplomacy.recognition', 'Norway recognised the new government.', {
    needs: [{ object: 'rule' }],
    counter: 'She recognised the song.',
  }),
  trigger('recognize', 'diplomacy.recognition', 'Norway recognized the new government.', {
    needs: [{ object: 'rule' }],
    counter: 'She recognized the song.',
  }),
  trigger('endorse', 'diplomacy.recognition', 'The union endorsed the new government.', {
    needs: [{ object: 'rule' }, { object: 'pact' }, { object: 'people' }],
    counter: 'The actor endorsed a perfume.',
  }),
  trigger('praise', 'diplomacy.recognition', 'The envoy praised the ceasefire in Orvel.', {
    needs: [
      { subject: 'envoy', object: 'pact' },
      { subject: 'envoy', object: 'rule' },
      { subject: 'envoy', object: 'people' },
      { subject: 'envoy', object: 'force' },
    ],
    counter: 'Critics praised the play.',
  }),
  trigger('share', 'diplomacy.cooperation', 'The two countries shared intelligence on the group.', {
    needs: [{ object: 'intelligence' }],
    counter: 'The two friends shared a pizza.',
  }),
  trigger('launch joint', 'diplomacy.cooperation', 'The two countries launched a joint patrol.'),
  trigger('set up joint', 'diplomacy.cooperation', 'The two countries set up a joint patrol.'),
  trigger('airdrop', 'aid.humanitarian', 'Jordan airdropped food over Orvel.', { needs: [{ object: 'relief' }] }),
  trigger('drop', 'aid.humanitarian', 'Planes dropped food over Orvel.', {
    needs: [
      { object: 'relief', over: 'territory' },
      { object: 'relief', into: 'territory' },
    ],
  }),
  trigger('bring', 'aid.humanitarian', 'Trucks brought food to Orvel.', {
    needs: [
      { object: 'relief', to: 'territory' },
      { object: 'relief', into: 'territory' },
    ],
    counter: 'The waiter brought food to the table.',
  }),
  trigger('hand out', 'aid.humanitarian', 'Volunteers handed out blankets in Orvel.', {
    needs: [{ object: 'relief' }],
    counter: 'The teacher handed out marks.',
  }),
  trigger('dispatch', 'aid.humanitarian', 'Turkey dispatched tents to Orvel.', { needs: [{ object: 'relief' }] }),
  trigger('lend', 'aid.economic', 'China lent two billion dollars to the government.', {
    needs: [{ subject: 'lender', object: 'money' }],
    counter: 'She lent him a pen.',
  }),
  trigger('grant loan', 'aid.economic', 'The fund granted a loan to Pakistan.'),
  trigger('approve', 'aid.economic', 'The fund approved a loan for Pakistan.', {
    needs: [{ object: 'loan' }],
    counter: 'The board approved the plan.',
  }),
  trigger('disburse', 'aid.economic', 'The fund disbursed a loan to Pakistan.', {
    needs: [{ object: 'loan' }, { object: 'money' }],
  }),
  trigger('pay', 'aid.economic', 'The union paid a grant to Moldova.', { needs: [{ object: 'loan' }] }),
  trigger('extend', 'aid.economic', 'China extended a loan to Pakistan.', {
    needs: [{ object: 'loan' }],
    counter: 'He extended his hand.',
  }),
  trigger('write off debt', 'aid.economic', 'China wrote off the debt of Zambia.'),
  trigger('cancel debt', 'aid.economic', 'China cancelled the debt of Zambia.'),
  trigger('give debt', 'aid.economic', 'China gave debt relief to Zambia.'),
  trigger('receive asylum', 'aid.asylum', 'The general received political asylum in Oslo.'),
  trigger('grant refuge', 'aid.asylum', 'Norway granted refuge to the general.'),
  trigger('shelter', 'aid.asylum', 'Norway sheltered 200 refugees.', {
    needs: [{ object: 'folk' }],
    counter: 'The wall sheltered the garden.',
  }),
  trigger('train', 'aid.military', 'British officers are training recruits in Orvel.', {
    needs: [{ object: 'recruit' }],
    counter: 'The club trained two goalkeepers.',
  }),
  trigger('transfer', 'aid.military', 'Norway transferred six tanks to Ukraine.', {
    needs: [{ object: 'weapon', to: 'anything' }],
  }),
  trigger('donate', 'aid.military', 'Norway donated six tanks to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('hand over', 'aid.military', 'Norway handed over six tanks to Ukraine.', {
    needs: [{ object: 'weapon', to: 'anything' }],
  }),
  trigger('freeze', 'sanction.measures', 'Switzerland froze the assets of two generals.', {
    needs: [{ object: 'asset' }],
    counter: 'The cold froze the lake.',
  }),
  trigger('blacklist', 'sanction.measures', 'Norway blacklisted two generals.'),
  trigger('slap sanction', 'sanction.measures', 'Norway slapped sanctions on two generals.'),
  trigger('cut off aid', 'sanction.measures', 'Norway cut off aid to the junta.'),
  trigger('cut aid', 'sanction.measures', 'Norway cut aid to the junta.'),
  trigger('withhold', 'sanction.measures', 'Norway withheld aid from the junta.', { needs: [{ object: 'relief' }] }),
  trigger('freeze aid', 'sanction.measures', 'Norway froze aid to the junta.'),
  trigger('declare persona', 'sanction.expulsion', 'The attaché was declared persona non grata.'),
  trigger('order', 'sanction.expulsion', 'The junta ordered the ambassador to leave the country.', {
    needs: [{ object: 'diplomat' }],
    counter: 'The mayor ordered a coffee.',
  }),
  trigger('throw out', 'sanction.expulsion', 'The junta threw out the ambassador.', {
    needs: [{ object: 'diplomat' }],
    counter: 'The judge threw out the case.',
  }),
  trigger('recall', 'sanction.leaving', 'Norway recalled its envoys.', {
    needs: [{ object: 'diplomat' }],
    counter: 'He recalled his childhood.',
  }),
  trigger('withdraw', 'sanction.leaving', 'Norway withdrew its ambassador.', { needs: [{ object: 'diplomat' }] }),
  trigger('quit', 'sanction.leaving', 'Niger quit the bloc.', {
    needs: [{ object: 'bloc' }],
    counter: 'He quit the team.',
  }),
  trigger('leave', 'sanction.leaving', 'Niger left the bloc.', {
    needs: [{ object: 'bloc' }],
    counter: 'He left the house.',
  }),
  trigger('pull out', 'sanction.leaving', 'Niger pulled out of the bloc.', { needs: [{ of: 'bloc' }, { of: 'pact' }] }),
  trigger('withdraw', 'sanction.leaving', 'Niger withdrew from the treaty.', {
    needs: [{ from: 'bloc' }, { from: 'pact' }],
    intransitive: true,
  }),
]
