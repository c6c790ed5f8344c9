import { type Trigger, trigger } from '../../trigger.ts'
import { PARLEY } from '../civil-conditions.ts'

const OF_THOSE_WHO_FIGHT = 'only those who fight have one'
const OF_STATES = 'the words name an act of states alone'
const OF_FIGHTERS = [{ between: 'power' }, { with: 'power' }, { between: 'nobody', with: 'nobody' }] as const

/** Nouns that name an act: politics, diplomacy, aid, sanctions and making peace. */
export const CIVIL_NOUNS: readonly Trigger[] = [
  ...['ceasefire', 'cease-fire', 'armistice'].map(word =>
    trigger(word, 'deescalation.ceasefire', `The ${word} took effect in Orvel.`, {
      needs: OF_FIGHTERS,
      counter: `The ${word} between the two chefs took effect.`,
    }),
  ),
  trigger('truce', 'deescalation.ceasefire', 'A truce took effect in Orvel.', {
    needs: [
      { between: 'power' },
      { with: 'power' },
      { subject: 'power' },
      { whose: 'power' },
      { subject: 'folk', between: 'nobody', with: 'nobody' },
      { between: 'nobody', with: 'nobody', subject: 'no people' },
    ],
    counter: 'The two chefs called a truce.',
  }),
  ...[
    'prisoner exchange',
    'prisoner swap',
    'exchange of prisoners',
    'swap of prisoners',
    'hostage exchange',
    'detainee exchange',
    'pow swap',
    'exchange of captives',
    'prisoner handover',
  ].map(word =>
    trigger(word, 'deescalation.release', `A ${word} took place near Orvel.`, { bare: OF_THOSE_WHO_FIGHT }),
  ),
  trigger('release', 'deescalation.release', 'The release of six hostages was confirmed.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The release of the album was delayed.',
  }),
  trigger('amnesty', 'deescalation.release', 'An amnesty for 400 prisoners took effect in Orvel.', {
    needs: [{ for: 'people' }, { for: 'force' }, { of: 'people' }, { to: 'people' }],
    counter: 'The library held an amnesty for overdue books.',
  }),
  trigger('surrender', 'deescalation.disarmament', 'The surrender of the garrison was confirmed.', {
    needs: [{ of: 'force' }, { whose: 'force' }, { by: 'force' }],
    counter: 'The surrender of the policy cost a fee.',
  }),
  ...['disarmament', 'demobilisation', 'demobilization', 'capitulation', 'defection'].map(word =>
    trigger(word, 'deescalation.disarmament', `The ${word} of the militia began in Orvel.`, {
      needs: [{ of: 'force' }, { whose: 'force' }, { by: 'force' }],
      counter: `The ${word} of the critic was swift.`,
    }),
  ),
  trigger('resignation', 'politics.resignation', 'The resignation of the minister was announced.', {
    needs: [
      { of: 'official' },
      { of: 'office' },
      { whose: 'official' },
      { whose: 'cabinet' },
      { whose: 'named' },
      { of: 'named' },
      { subject: 'official' },
      { from: 'office' },
    ],
    counter: 'The waiter spoke with resignation.',
  }),
  ...['ouster', 'dismissal', 'sacking', 'impeachment', 'removal'].map(word =>
    trigger(word, 'politics.resignation', `The ${word} of the minister was announced.`, {
      needs: [{ of: 'official' }, { of: 'office' }, { whose: 'official' }],
      counter: `The ${word} of the stain took an hour.`,
    }),
  ),
  ...['referendum', 'plebiscite'].map(word =>
    trigger(word, 'politics.referendum', `A ${word} was held in Kherson.`, { bare: OF_STATES }),
  ),
  ...['presidential', 'legislative', 'snap'].map(kind =>
    trigger(`${kind} election`, 'politics.election', `A ${kind} election was held on Sunday.`, { bare: OF_STATES }),
  ),
  ...['local', 'municipal', 'regional', 'provincial'].map(kind =>
    trigger(`${kind} election`, 'politics.election', `A ${kind} election in Kherson was held on Sunday.`, {
      needs: [{ in: 'territory' }, { whose: 'anything' }],
      counter: `Each ${kind} election poster is blue.`,
    }),
  ),
  trigger('round of voting', 'politics.election', 'A second round of voting took place in Orvel.', { bare: OF_STATES }),
  trigger('by-election', 'politics.election', 'A by-election was held on Sunday.', { bare: OF_STATES }),
  trigger('talks', 'diplomacy.meeting', 'Talks between the two sides began in Orvel.', {
    ...PARLEY,
    counter: 'Talks between the club and the striker began.',
  }),
  trigger('negotiations', 'diplomacy.meeting', 'Negotiations between the two sides began in Orvel.', {
    ...PARLEY,
    counter: 'Negotiations between the club and the striker began.',
  }),
  ...[
    'peace talks',
    'peace negotiations',
    'ceasefire talks',
    'ceasefire negotiations',
    'truce talks',
    'nuclear talks',
    'border talks',
    'bilateral talks',
    'trilateral talks',
    'indirect talks',
    'reconciliation talks',
    'high-level talks',
  ].map(word =>
    trigger(word, 'diplomacy.meeting', `New ${word} between the two sides began in Orvel.`, { bare: OF_STATES }),
  ),
  trigger('meeting', 'diplomacy.meeting', 'A meeting of foreign ministers took place in Orvel.', {
    needs: [{ of: 'envoy' }, { between: 'power' }, { with: 'power' }, { whose: 'envoy', with: 'people' }],
    counter: 'A meeting of parents took place in Orvel.',
  }),
  trigger('summit', 'diplomacy.multilateral', 'A summit of leaders opened in Orvel.', {
    needs: [
      { of: 'envoy' },
      { of: 'power' },
      { of: 'bloc' },
      { between: 'power' },
      { with: 'power' },
      { whose: 'power' },
      { subject: 'envoy', in: 'territory' },
      { subject: 'power', in: 'territory' },
    ],
    counter: 'Climbers reached the summit of the mountain.',
  }),
  ...[
    'nato',
    'eu',
    'g7',
    'g20',
    'brics',
    'asean',
    'ecowas',
    'arab',
    'arab league',
    'african union',
    'peace',
    'emergency',
    'extraordinary',
  ].map(kind =>
    trigger(`${kind} summit`, 'diplomacy.multilateral', `The ${kind} summit opened in Orvel.`, { bare: OF_STATES }),
  ),
  ...['state', 'official', 'working', 'surprise', 'unannounced', 'courtesy', 'two-day', 'three-day'].map(kind =>
    trigger(`${kind} visit`, 'diplomacy.visit', `The president is in Orvel for a ${kind} visit.`, {
      needs: [
        { subject: 'envoy' },
        { whose: 'envoy' },
        { by: 'envoy' },
        { subject: 'named' },
        { whose: 'named' },
        { of: 'envoy' },
      ],
      counter: `The parcel came after a ${kind} visit by the postman.`,
    }),
  ),
  trigger('visit', 'diplomacy.visit', "The president's visit to Kherson surprised residents.", {
    needs: [
      { whose: 'envoy' },
      { whose: 'named', to: 'territory' },
      { by: 'envoy' },
      { of: 'envoy', to: 'territory' },
      { subject: 'envoy', to: 'territory' },
      { subject: 'power', to: 'territory' },
    ],
    counter: 'The school trip was a visit to Kherson.',
  }),
  ...['phone call', 'telephone call', 'video call', 'phone conversation', 'telephone conversation', 'call'].map(word =>
    trigger(word, 'diplomacy.call', `In a ${word} with the emir the premier spoke about Kherson.`, {
      needs: [
        { with: 'envoy' },
        { between: 'envoy' },
        { between: 'power' },
        { whose: 'envoy', with: 'anything' },
        { with: 'named' },
        { with: 'state' },
      ],
      counter: `In a ${word} the widow spoke about her cat.`,
    }),
  ),
  ...[
    'peace agreement',
    'peace deal',
    'peace accord',
    'peace treaty',
    'ceasefire deal',
    'ceasefire agreement',
    'truce deal',
    'truce agreement',
  ].map(word => trigger(word, 'diplomacy.agreement', `A ${word} was signed in Orvel.`, { bare: OF_THOSE_WHO_FIGHT })),
  ...[
    'humanitarian convoy',
    'aid convoy',
    'relief convoy',
    'aid flight',
    'relief flight',
    'aid shipment',
    'humanitarian aid',
    'emergency aid',
  ].map(word =>
    trigger(word, 'aid.humanitarian', `Some ${word} reached Kherson.`, { bare: 'it is for those in need' }),
  ),
  ...['arms', 'weapons', 'ammunition'].flatMap(kind =>
    ['shipment', 'delivery', 'supply'].map(word =>
      trigger(`${kind} ${word}`, 'aid.military', `The ${kind} ${word} reached Orvel.`, {
        bare: 'what arms come by is aid to those who fight',
      }),
    ),
  ),
  trigger('military aid', 'aid.military', 'Britain sent military aid to Ukraine.', { bare: OF_STATES }),
  ...['mediation effort', 'mediation mission', 'peace mission'].map(word =>
    trigger(word, 'diplomacy.third_party', `The bishop began a ${word} in Orvel.`, { bare: OF_THOSE_WHO_FIGHT }),
  ),
  trigger('expulsion', 'sanction.expulsion', 'The expulsion of two diplomats was announced.', {
    needs: [{ of: 'diplomat' }, { whose: 'diplomat' }],
    counter: 'The expulsion of the pupil was announced.',
  }),
]
