import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of parliaments, courts, votes and rule: laws, appointments, elections, verdicts, restrictions and censorship. */
export const POLITICS_VERBS: readonly Trigger[] = [
  trigger('pass', 'politics.law', 'Parliament passed a law on foreign agents.', {
    needs: [{ object: 'statute' }],
    counter: 'The driver passed the bridge.',
  }),
  trigger('adopt', 'politics.law', 'Parliament adopted the bill.', {
    needs: [{ object: 'statute' }],
    counter: 'The couple adopted a child.',
  }),
  trigger('enact', 'politics.law', 'The junta enacted a law on the press.'),
  trigger('approve', 'politics.law', 'Parliament approved the bill.', { needs: [{ object: 'statute' }] }),
  trigger('sign', 'politics.law', 'The president signed a decree on citizenship.', {
    needs: [{ object: 'statute' }],
    counter: 'The singer signed autographs.',
  }),
  trigger('issue', 'politics.law', 'The president issued a decree on citizenship.', {
    needs: [{ object: 'statute' }],
    counter: 'The bank issued a card.',
  }),
  trigger('repeal', 'politics.law', 'Parliament repealed the law.'),
  trigger('amend', 'politics.law', 'Parliament amended the constitution.', { needs: [{ object: 'statute' }] }),
  trigger('dissolve', 'politics.law', 'The president dissolved parliament.', {
    needs: [{ object: 'assembly' }],
    counter: 'The salt dissolved.',
  }),
  trigger('appoint', 'politics.law', 'The king appointed a new prime minister.', {
    needs: [{ object: 'people' }],
    counter: 'The museum appointed a date.',
  }),
  trigger('swear in', 'politics.law', 'The new cabinet was sworn in on Friday.'),
  trigger('elect', 'politics.election', 'Parliament elected a judge president.', {
    needs: [{ object: 'people' }, { object: 'office' }],
    counter: 'The club elected to wait.',
  }),
  trigger('reelect', 'politics.election', 'The president was reelected on Sunday.'),
  trigger('go to poll', 'politics.election', 'Voters in Togo went to the polls on Monday.', { intransitive: true }),
  trigger('vote', 'politics.election', 'Villagers voted in Kherson on Monday.', {
    needs: [
      { subject: 'voter', in: 'vote' },
      { subject: 'voter', for: 'office' },
      { subject: 'voter', object: 'nobody', in: 'territory' },
    ],
    intransitive: true,
    counter: 'Parliament voted against the bill.',
  }),
  trigger('cast ballot', 'politics.election', 'Thousands cast their ballots in Togo.'),
  trigger('vote', 'politics.referendum', 'Malians voted in a referendum.', {
    needs: [{ in: 'plebiscite' }],
    intransitive: true,
    counter: 'Parliament voted against the bill.',
  }),
  trigger('hold election', 'politics.election', 'Togo held elections on Sunday.'),
  trigger('win election', 'politics.election', 'The former judge won the election in Senegal.'),
  trigger('win term', 'politics.election', 'The president won a third term.'),
  trigger('fire', 'politics.resignation', 'The president fired his defence minister.', {
    needs: [{ object: 'office' }],
    counter: 'The firm fired two cooks.',
  }),
  trigger('remove', 'politics.resignation', 'The president removed his defence minister.', {
    needs: [{ object: 'office' }],
    counter: 'The dentist removed a tooth.',
  }),
  trigger('quit', 'politics.resignation', 'The prime minister quit on Friday.', {
    needs: [
      { subject: 'office', object: 'nobody' },
      { subject: 'office', object: 'office' },
    ],
    intransitive: true,
    counter: 'The smoker quit on Friday.',
  }),
  trigger('impeach', 'politics.resignation', 'Parliament impeached the president.'),
  trigger('suspend', 'politics.resignation', 'The president suspended the minister.', {
    needs: [{ object: 'office' }],
  }),
  trigger('jail', 'sanction.verdict', 'A court jailed the blogger for six years.', {
    needs: [{ subject: 'court' }],
  }),
  trigger('find guilty', 'sanction.verdict', 'The general was found guilty on Friday.'),
  trigger('annul', 'sanction.verdict', 'The court annulled the vote.', { counter: 'The couple quarrelled.' }),
  trigger('overturn', 'sanction.verdict', 'The court overturned the ban.', {
    needs: [{ subject: 'court' }],
    counter: 'The wind overturned a cart.',
  }),
  trigger('rule', 'sanction.verdict', 'The court ruled on Friday that the vote was void.', {
    needs: [{ subject: 'court' }],
    intransitive: true,
    counter: 'The king ruled for years.',
  }),
  trigger('fine', 'sanction.verdict', 'A court fined the editor.', { needs: [{ object: 'people' }] }),
  trigger('condemn to death', 'sanction.verdict', 'Two officers were condemned to death.'),
  trigger('block', 'coercion.censorship', 'Authorities blocked two websites in Cairo.', {
    needs: [{ object: 'media' }],
    counter: 'The player blocked the ball.',
  }),
  trigger('take off air', 'coercion.censorship', 'A station was taken off the air in Kampala.'),
  trigger('shut down', 'coercion.censorship', 'Police shut down a newspaper in Kampala.', {
    needs: [{ object: 'media' }],
    counter: 'The plant shut down its boiler.',
  }),
  trigger('suspend', 'coercion.censorship', 'The junta suspended a newspaper.', { needs: [{ object: 'media' }] }),
  trigger('ban', 'coercion.censorship', 'The junta banned two newspapers.', { needs: [{ object: 'media' }] }),
  trigger('close', 'coercion.censorship', 'The junta closed two newspapers.', { needs: [{ object: 'media' }] }),
  trigger('censor', 'coercion.censorship', 'The junta censored two newspapers.'),
  trigger('jam', 'coercion.censorship', 'The junta jammed two radio stations.', {
    needs: [{ object: 'media' }],
    counter: 'The key jammed.',
  }),
  trigger('shut', 'coercion.restriction', 'Poland shut its border with Belarus.', { needs: [{ object: 'frontier' }] }),
  trigger('close', 'coercion.restriction', 'Poland closed its airspace on Friday.', {
    needs: [{ object: 'passage' }],
    counter: 'The baker closed his shop.',
  }),
  trigger('shut down', 'coercion.restriction', 'The junta shut down the airport.', { needs: [{ object: 'passage' }] }),
  trigger('declare curfew', 'coercion.curfew', 'The governor declared a curfew in Orvel.'),
  trigger('order indoors', 'coercion.curfew', 'Families were ordered to stay indoors from dusk.'),
  trigger('turn off', 'coercion.withholding', 'The company turned off gas to the town.', {
    needs: [{ object: 'utility' }],
    counter: 'She turned off the lamp.',
  }),
  trigger('shut off', 'coercion.withholding', 'The company shut off gas to the town.', {
    needs: [{ object: 'utility' }],
  }),
  trigger('switch off', 'coercion.withholding', 'The company switched off power to the town.', {
    needs: [{ object: 'mains' }],
  }),
  trigger('block', 'coercion.withholding', 'The junta blocked aid to Orvel.', { needs: [{ object: 'relief' }] }),
  trigger('spread', 'coercion.disinformation', 'Hackers spread disinformation about the vote.', {
    needs: [{ object: 'falsehood' }],
    counter: 'Farmers spread manure.',
  }),
  trigger('spread fake', 'coercion.disinformation', 'Hackers spread fake news about the vote.'),
  trigger('flood network', 'coercion.disinformation', 'Trolls flooded social networks with lies.'),
  trigger('seize', 'coercion.raid', 'Police seized four tonnes of cocaine in Orvel.', { needs: [{ object: 'drug' }] }),
  trigger('impound', 'coercion.raid', 'Police impounded two trucks.'),
  trigger('ransack', 'coercion.raid', 'Police ransacked the offices of a newspaper.', {
    needs: [{ subject: 'police' }],
  }),
  trigger('bust', 'other.crime', 'Police busted a drug ring in Orvel.', { needs: [{ object: 'racket' }] }),
  trigger('break up', 'other.crime', 'Police broke up a drug ring in Orvel.', {
    needs: [{ object: 'racket' }],
    counter: 'The band broke up.',
  }),
  trigger('dismantle', 'other.crime', 'Police dismantled a drug ring in Orvel.', {
    needs: [{ object: 'racket' }],
    counter: 'Workers dismantled the crane.',
  }),
  trigger('traffic', 'other.crime', 'The ring trafficked women to Orvel.'),
  trigger('extort', 'other.crime', 'The gang extorted money from shopkeepers.'),
  trigger('incorporate', 'territory.annexation', 'Parliament incorporated Crimea into the state.', {
    needs: [{ object: 'territory' }],
    counter: 'The cook incorporated the butter.',
  }),
  trigger('absorb', 'territory.annexation', 'Moscow has absorbed Crimea.', {
    needs: [{ object: 'settlement' }],
    counter: 'The sponge absorbed the water.',
  }),
  trigger('proclaim independence', 'territory.secession', 'The assembly proclaimed independence.'),
  trigger('proclaim republic', 'territory.secession', 'Separatists proclaimed a republic in Orvel.'),
  trigger('break away', 'territory.secession', 'Orvel province broke away from the federation.', {
    needs: [{ from: 'anything' }],
    intransitive: true,
    counter: 'The rider broke away.',
  }),
]
