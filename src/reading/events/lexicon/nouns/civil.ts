import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns that name an act: politics, diplomacy, aid, sanctions and making peace. */
export const CIVIL_NOUNS: readonly Trigger[] = [
  trigger('ceasefire', 'deescalation.ceasefire', 'A ceasefire took effect in Orvel.'),
  trigger('cease-fire', 'deescalation.ceasefire', 'A cease-fire took effect in Orvel.'),
  trigger('truce', 'deescalation.ceasefire', 'A truce took effect in Orvel.'),
  trigger('prisoner exchange', 'deescalation.release', 'A prisoner exchange took place near Orvel.'),
  trigger('prisoner swap', 'deescalation.release', 'A prisoner swap took place near Orvel.'),
  trigger('armistice', 'deescalation.ceasefire', 'An armistice took effect in Orvel.'),
  trigger('exchange of prisoners', 'deescalation.release', 'An exchange of prisoners took place near Orvel.'),
  trigger('swap of prisoners', 'deescalation.release', 'A swap of prisoners took place near Orvel.'),
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
  trigger('arms shipment', 'aid.military', 'An arms shipment reached Orvel.'),
  trigger('arms delivery', 'aid.military', 'An arms delivery reached Orvel.'),
  trigger('weapons delivery', 'aid.military', 'A weapons delivery reached Orvel.'),
  trigger('military aid', 'aid.military', 'Britain sent military aid to Ukraine.'),

  trigger('negotiations', 'diplomacy.meeting', 'Negotiations between the two sides began in Orvel.'),
  trigger('peace talks', 'diplomacy.meeting', 'Peace talks between the two sides began in Orvel.'),
  trigger('mediation effort', 'diplomacy.third_party', 'The bishop began a mediation effort in Orvel.'),
  trigger('phone conversation', 'diplomacy.call', 'In a phone conversation the ministers spoke about Kherson.'),
  trigger('expulsion', 'sanction.expulsion', 'The expulsion of two diplomats was announced.', {
    needs: [{ of: 'office' }, { of: 'people' }],
    counter: 'The expulsion of air takes a second.',
  }),
  trigger('humanitarian aid', 'aid.humanitarian', 'Humanitarian aid reached Orvel.'),
]
