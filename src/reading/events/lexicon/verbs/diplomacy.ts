import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of diplomacy, aid and sanctions: who calls, meets, pays, arms, recognises and breaks with whom. */
export const DIPLOMACY_VERBS: readonly Trigger[] = [
  trigger('telephone', 'diplomacy.call', 'The president telephoned the emir.', {
    needs: [{ subject: 'envoy', object: 'people' }, { object: 'envoy' }, { subject: 'named', object: 'named' }],
    counter: 'The nurse telephoned the widow.',
  }),
  trigger('phone', 'diplomacy.call', 'The president phoned the emir.', {
    needs: [{ subject: 'envoy', object: 'people' }, { object: 'envoy' }, { subject: 'named', object: 'named' }],
    counter: 'The farmer phoned his wife.',
  }),
  trigger('speak by phone', 'diplomacy.call', 'The two ministers spoke by phone on Sunday.', {
    needs: [{ subject: 'envoy' }, { subject: 'named' }, { subject: 'power' }, { with: 'envoy' }],
    intransitive: true,
    counter: 'The two sisters spoke by phone on Sunday.',
  }),
  trigger('speak by telephone', 'diplomacy.call', 'The two ministers spoke by telephone on Sunday.', {
    needs: [{ subject: 'envoy' }, { subject: 'named' }, { subject: 'power' }, { with: 'envoy' }],
    intransitive: true,
    counter: 'The two sisters spoke by telephone on Sunday.',
  }),
  trigger('speak on phone', 'diplomacy.call', 'The two ministers spoke on the phone on Sunday.', {
    needs: [{ subject: 'envoy' }, { subject: 'named' }, { subject: 'power' }, { with: 'envoy' }],
    intransitive: true,
    counter: 'The two sisters spoke on the phone on Sunday.',
  }),
  trigger('broker', 'diplomacy.third_party', 'The envoy brokered a truce in Orvel.', {
    needs: [
      { subject: 'power', object: 'talk' },
      { object: 'treaty' },
      { subject: 'power', object: 'accord' },
      { object: 'accord', between: 'power' },
    ],
    counter: 'He brokered the sale of the house.',
  }),
  trigger('mediate', 'diplomacy.third_party', 'Qatar mediated the talks.', {
    needs: [
      { subject: 'power', object: 'talk' },
      { object: 'treaty' },
      { object: 'talk', between: 'power' },
      { subject: 'territory', object: 'talk' },
    ],
    counter: 'The aunt mediated the meeting of the heirs.',
  }),
  trigger('host', 'diplomacy.third_party', 'Jeddah hosted talks between the generals.', {
    needs: [{ object: 'talk', between: 'power' }],
    counter: 'The club hosted talks between the two chefs.',
  }),
  trigger('shuttle', 'diplomacy.third_party', 'The envoy shuttled between the two capitals.', {
    needs: [{ subject: 'envoy', between: 'anything' }],
    intransitive: true,
    counter: 'The bus shuttled between the two hotels.',
  }),
  trigger('hold session', 'diplomacy.multilateral', 'The council held an emergency session on Orvel.', {
    needs: [{ subject: 'assemblage' }, { subject: 'power' }, { subject: 'nobody', of: 'assemblage' }],
    counter: 'The band held a session by night.',
  }),
  trigger('convene', 'diplomacy.multilateral', 'The council convened on Friday in Orvel.', {
    needs: [
      { subject: 'assembly' },
      { object: 'assemblage' },
      { subject: 'power', object: 'talk' },
      { subject: 'envoy', in: 'territory' },
      { subject: 'bloc', in: 'territory' },
    ],
    intransitive: true,
    counter: 'The knitting circle convened in the hall.',
  }),
  trigger('gather', 'diplomacy.multilateral', 'Leaders of the bloc gathered in Orvel.', {
    needs: [
      { subject: 'envoy', in: 'territory' },
      { subject: 'envoy', in: 'state' },
      { subject: 'envoy', at: 'anything' },
      { subject: 'envoy', for: 'journey' },
    ],
    intransitive: true,
    counter: 'Dust gathered in the village.',
  }),
  trigger('hold talk', 'diplomacy.meeting', 'The envoy held talks with the rebels.', {
    needs: [
      { with: 'power' },
      { subject: 'power' },
      { between: 'power' },
      { subject: 'named', with: 'named' },
      { subject: 'nobody', in: 'territory', between: 'nobody', with: 'nobody' },
    ],
    counter: 'The striker held talks with the club.',
  }),
  trigger('hold meeting', 'diplomacy.meeting', 'The two ministers held a meeting in Orvel.', {
    needs: [{ subject: 'envoy' }, { subject: 'nobody', with: 'envoy' }],
    counter: 'The parish held a meeting in Orvel.',
  }),
  trigger('resume talk', 'diplomacy.meeting', 'The two sides resumed talks in Orvel.', {
    needs: [
      { with: 'power' },
      { subject: 'power' },
      { between: 'power' },
      { subject: 'named', with: 'named' },
      { subject: 'nobody', in: 'territory', between: 'nobody', with: 'nobody' },
    ],
    counter: 'The two airlines resumed talks on a merger.',
  }),
  trigger('open talk', 'diplomacy.meeting', 'The two sides opened talks in Orvel.', {
    needs: [
      { with: 'power' },
      { subject: 'power' },
      { between: 'power' },
      { subject: 'named', with: 'named' },
      { subject: 'nobody', in: 'territory', between: 'nobody', with: 'nobody' },
    ],
    counter: 'The two airlines opened talks on a merger.',
  }),
  trigger('confer', 'diplomacy.meeting', 'The envoy conferred with the rebels.', {
    needs: [{ with: 'power' }, { subject: 'envoy' }],
    intransitive: true,
    counter: 'The umpire conferred with a colleague.',
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
      { subject: 'envoy', in: 'state' },
      { subject: 'envoy', on: 'journey' },
      { subject: 'named', for: 'journey' },
      { subject: 'named', on: 'journey' },
    ],
    intransitive: true,
    counter: 'The parcel arrived in Orvel.',
  }),
  trigger('fly to', 'diplomacy.visit', 'The minister flew to Orvel.', {
    needs: [
      { subject: 'envoy', object: 'territory' },
      { subject: 'envoy', object: 'state' },
      { subject: 'envoy', to: 'territory' },
      { subject: 'envoy', into: 'territory' },
      { subject: 'envoy', to: 'state' },
      { subject: 'named', for: 'journey' },
    ],
    intransitive: true,
    counter: 'The storks flew to Egypt.',
  }),
  trigger('fly into', 'diplomacy.visit', 'The minister flew into Orvel.', {
    needs: [
      { subject: 'envoy', object: 'territory' },
      { subject: 'envoy', object: 'state' },
      { subject: 'envoy', to: 'territory' },
      { subject: 'envoy', into: 'territory' },
      { subject: 'envoy', to: 'state' },
      { subject: 'named', for: 'journey' },
    ],
    intransitive: true,
    counter: 'The kite flew into a tree.',
  }),
  trigger('travel to', 'diplomacy.visit', 'The minister travelled to Orvel.', {
    needs: [
      { subject: 'envoy', object: 'territory' },
      { subject: 'envoy', object: 'state' },
      { subject: 'envoy', to: 'territory' },
      { subject: 'envoy', into: 'territory' },
      { subject: 'envoy', to: 'state' },
      { subject: 'named', for: 'journey' },
    ],
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
      { subject: 'envoy', object: 'building' },
    ],
    counter: 'The band toured Europe.',
  }),
  trigger('agree ceasefire', 'diplomacy.agreement', 'The two sides agreed a ceasefire in Orvel.', {
    bare: 'a ceasefire is agreed by those who fight',
  }),
  trigger('agree truce', 'diplomacy.agreement', 'The two sides agreed a truce in Orvel.', {
    needs: [{ subject: 'power' }, { subject: 'nobody', in: 'territory' }, { between: 'power' }],
    counter: 'The two chefs agreed a truce.',
  }),
  trigger('recognise', 'diplomacy.recognition', 'Norway recognised the new government.', {
    needs: [
      { subject: 'power', object: 'rule' },
      { subject: 'power', object: 'state' },
      { subject: 'power', as: 'official' },
    ],
    counter: 'She recognised the song.',
  }),
  trigger('recognize', 'diplomacy.recognition', 'Norway recognized the new government.', {
    needs: [
      { subject: 'power', object: 'rule' },
      { subject: 'power', object: 'state' },
      { subject: 'power', as: 'official' },
    ],
    counter: 'She recognized the song.',
  }),
  trigger('endorse', 'diplomacy.recognition', 'The union endorsed the new government.', {
    needs: [
      { subject: 'power', object: 'rule' },
      { subject: 'power', object: 'accord' },
      { subject: 'power', object: 'people' },
      { subject: 'bloc', object: 'rule' },
      { subject: 'bloc', object: 'accord' },
    ],
    counter: 'The actor endorsed a perfume.',
  }),
  trigger('praise', 'diplomacy.recognition', 'The envoy praised the ceasefire in Orvel.', {
    needs: [
      { subject: 'envoy', object: 'pact' },
      { subject: 'envoy', object: 'rule' },
    ],
    counter: 'Critics praised the play.',
  }),
  trigger('share', 'diplomacy.cooperation', 'The two countries shared intelligence on the group.', {
    needs: [
      { subject: 'power', object: 'intelligence' },
      { object: 'intelligence', with: 'power' },
    ],
    counter: 'The phone shared data with the watch.',
  }),
  trigger('launch joint', 'diplomacy.cooperation', 'The two countries launched a joint patrol.', {
    needs: [{ subject: 'power' }, { subject: 'force' }],
    counter: 'The two brewers launched a joint venture.',
  }),
  trigger('set up joint', 'diplomacy.cooperation', 'The two countries set up a joint patrol.', {
    needs: [{ subject: 'power' }, { subject: 'force' }],
    counter: 'The two brewers set up a joint venture.',
  }),
  trigger('lend', 'aid.economic', 'China lent two billion dollars to the government.', {
    needs: [
      { subject: 'lender', object: 'money' },
      { subject: 'power', object: 'money' },
      { object: 'money', to: 'power' },
      { subject: 'lender', object: 'power' },
    ],
    counter: 'She lent him a pen.',
  }),
  trigger('grant loan', 'aid.economic', 'The fund granted a loan to Pakistan.', {
    needs: [{ subject: 'lender' }, { subject: 'power' }, { to: 'power' }, { for: 'power' }],
    counter: 'The shop granted a loan to the tailor.',
  }),
  trigger('approve', 'aid.economic', 'The fund approved a loan for Pakistan.', {
    needs: [
      { subject: 'biglender', object: 'loan' },
      { subject: 'power', object: 'loan', for: 'power' },
      { object: 'loan', for: 'power' },
      { object: 'loan', to: 'power' },
    ],
    counter: 'The board approved the plan.',
  }),
  trigger('disburse', 'aid.economic', 'The fund disbursed a loan to Pakistan.', {
    needs: [{ object: 'loan' }, { object: 'money', to: 'power' }, { subject: 'lender', object: 'money' }],
    counter: 'The machine disbursed 20 euros.',
  }),
  trigger('pay', 'aid.economic', 'The union paid a grant to Poland.', {
    needs: [
      { subject: 'power', object: 'loan', to: 'power' },
      { subject: 'lender', object: 'loan', to: 'power' },
    ],
    counter: 'The student paid off a loan.',
  }),
  trigger('extend', 'aid.economic', 'China extended a loan to Pakistan.', {
    needs: [
      { subject: 'lender', object: 'loan' },
      { subject: 'power', object: 'loan' },
      { object: 'loan', to: 'power' },
    ],
    counter: 'He extended his hand.',
  }),
  trigger('write off debt', 'aid.economic', 'China wrote off the debt of Zambia.', {
    needs: [{ subject: 'power' }, { subject: 'lender' }, { of: 'power' }, { to: 'power' }],
    counter: 'The shop wrote off the debt of a customer.',
  }),
  trigger('cancel debt', 'aid.economic', 'China cancelled the debt of Zambia.', {
    needs: [{ subject: 'power' }, { subject: 'lender' }, { of: 'power' }, { to: 'power' }],
    counter: 'The shop cancelled the debt of a customer.',
  }),
  trigger('give debt', 'aid.economic', 'China gave debt relief to Zambia.', {
    needs: [{ subject: 'power' }, { subject: 'lender' }, { of: 'power' }, { to: 'power' }],
    counter: 'The shop gave debt advice to a customer.',
  }),
  trigger('grant refuge', 'aid.asylum', 'Norway granted refuge to the general.', {
    bare: 'refuge is granted to those who flee',
  }),
  trigger('shelter', 'aid.asylum', 'Norway sheltered 200 refugees.', {
    needs: [{ subject: 'power', object: 'folk' }],
    counter: 'The wall sheltered the villagers from the wind.',
  }),
  trigger('train', 'aid.military', 'British officers are training recruits in Orvel.', {
    needs: [
      { subject: 'power', object: 'recruit' },
      { subject: 'force', object: 'recruit' },
      { subject: 'people', object: 'recruit' },
    ],
    counter: 'The club trained two goalkeepers.',
  }),
  trigger('freeze', 'sanction.measures', 'Switzerland froze the assets of two generals.', {
    needs: [
      { subject: 'power', object: 'asset' },
      { subject: 'nobody', object: 'asset', of: 'people' },
    ],
    counter: 'The cold froze the lake.',
  }),
  trigger('blacklist', 'sanction.measures', 'Norway blacklisted two generals.', {
    needs: [{ subject: 'power' }, { object: 'official' }, { object: 'power' }, { subject: 'bloc' }],
    counter: 'The hotel blacklisted two guests.',
  }),
  trigger('slap sanction', 'sanction.measures', 'Norway slapped sanctions on two generals.', {
    bare: 'sanctions are slapped on by states',
  }),
  trigger('declare persona', 'sanction.expulsion', 'The attaché was declared persona non grata.', {
    needs: [{ subject: 'power' }, { object: 'people' }, { object: 'diplomat' }],
    counter: 'The chef declared his soup ready.',
  }),
  trigger('order', 'sanction.expulsion', 'The junta ordered the ambassador to leave the country.', {
    needs: [
      { subject: 'power', object: 'diplomat' },
      { subject: 'nobody', object: 'diplomat' },
    ],
    counter: 'The mayor ordered a coffee.',
  }),
  trigger('throw out', 'sanction.expulsion', 'The junta threw out the ambassador.', {
    needs: [{ object: 'diplomat' }],
    counter: 'The judge threw out the case.',
  }),
  trigger('recall', 'sanction.leaving', 'Norway recalled its envoys.', {
    needs: [
      { subject: 'power', object: 'diplomat' },
      { subject: 'nobody', object: 'diplomat' },
    ],
    counter: 'He recalled his childhood.',
  }),
  trigger('withdraw', 'sanction.leaving', 'Norway withdrew its ambassador.', { needs: [{ object: 'diplomat' }] }),
  trigger('quit', 'sanction.leaving', 'Niger quit the bloc.', {
    needs: [
      { subject: 'state', object: 'bloc' },
      { subject: 'state', object: 'pact' },
    ],
    counter: 'He quit the team.',
  }),
  trigger('leave', 'sanction.leaving', 'Niger left the bloc.', {
    needs: [
      { subject: 'state', object: 'bloc' },
      { subject: 'state', object: 'treaty' },
    ],
    counter: 'The singer left the community.',
  }),
  trigger('pull out', 'sanction.leaving', 'Niger pulled out of the bloc.', {
    needs: [
      { subject: 'state', of: 'bloc' },
      { subject: 'power', of: 'pact' },
      { subject: 'power', of: 'talk' },
    ],
    counter: 'The sponsor pulled out of the council fair.',
  }),
  trigger('withdraw', 'sanction.leaving', 'Niger withdrew from the treaty.', {
    needs: [
      { subject: 'state', from: 'bloc' },
      { subject: 'power', from: 'pact' },
      { subject: 'power', from: 'talk' },
    ],
    intransitive: true,
  }),
]
