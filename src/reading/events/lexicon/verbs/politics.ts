import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of parliaments, courts, votes and rule: laws, appointments, elections, verdicts, restrictions and censorship. */
export const POLITICS_VERBS: readonly Trigger[] = [
  trigger('pass', 'politics.law', 'Parliament passed a law on foreign agents.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The driver passed the bridge.',
  }),
  trigger('adopt', 'politics.law', 'Parliament adopted the bill.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The chess club adopted a constitution.',
  }),
  trigger('enact', 'politics.law', 'The junta enacted a law on the press.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The dancers enacted a wedding.',
  }),
  trigger('approve', 'politics.law', 'Parliament approved the bill.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The bank approved the budget.',
  }),
  trigger('sign', 'politics.law', 'The president signed a decree on citizenship.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The singer signed autographs.',
  }),
  trigger('issue', 'politics.law', 'The president issued a decree on citizenship.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The bank issued a card.',
  }),
  trigger('repeal', 'politics.law', 'Parliament repealed the law.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The critics want the singer to repeal her vow.',
  }),
  trigger('amend', 'politics.law', 'Parliament amended the constitution.', {
    needs: [
      { subject: 'power', object: 'statute' },
      { subject: 'assembly', object: 'statute' },
      { subject: 'nobody', object: 'statute', to: 'nobody' },
    ],
    counter: 'The editor amended the text.',
  }),
  trigger('dissolve', 'politics.law', 'The president dissolved parliament.', {
    needs: [{ object: 'assembly' }, { subject: 'power', object: 'party' }, { subject: 'power', object: 'cabinet' }],
    counter: 'The salt dissolved.',
  }),
  trigger('appoint', 'politics.law', 'The king appointed a new prime minister.', {
    needs: [
      { subject: 'power', object: 'people' },
      { subject: 'power', object: 'official' },
      { subject: 'power', object: 'cabinet' },
      { subject: 'nobody', object: 'official' },
      { subject: 'nobody', object: 'people', as: 'official' },
      { subject: 'power', to: 'office' },
      { subject: 'assembly', object: 'people' },
    ],
    counter: 'The museum appointed a curator.',
  }),
  trigger('swear in', 'politics.law', 'The new cabinet was sworn in on Friday.', {
    needs: [
      { object: 'official' },
      { object: 'cabinet' },
      { object: 'named' },
      { as: 'official' },
      { object: 'assembly' },
    ],
    counter: 'The jury was sworn in.',
  }),
  trigger('elect', 'politics.election', 'Parliament elected a judge president.', {
    needs: [
      { subject: 'voter', object: 'official' },
      { subject: 'power', object: 'official' },
      { subject: 'assembly', object: 'official' },
      { subject: 'nobody', object: 'official' },
      { subject: 'assembly', object: 'people' },
      { subject: 'voter', object: 'named' },
      { object: 'people', as: 'official' },
      { subject: 'voter', object: 'assembly' },
      { subject: 'power', object: 'people' },
    ],
    counter: 'The club elected to wait.',
  }),
  trigger('reelect', 'politics.election', 'The president was reelected on Sunday.', {
    needs: [{ object: 'official' }, { object: 'named' }, { subject: 'voter' }, { as: 'official' }],
    counter: 'The chairman was reelected by the chess club.',
  }),
  trigger('go to poll', 'politics.election', 'Voters in Togo went to the polls on Monday.', {
    bare: 'those who go to the polls vote',
    intransitive: true,
  }),
  trigger('vote', 'politics.election', 'Villagers voted in Kherson on Monday.', {
    needs: [
      { subject: 'voter', in: 'vote' },
      { subject: 'voter', for: 'office' },
      { subject: 'voter', object: 'nobody', in: 'territory' },
    ],
    intransitive: true,
    counter: 'Parliament voted against the bill.',
  }),
  trigger('cast ballot', 'politics.election', 'Thousands cast their ballots in Togo.', {
    needs: [
      { subject: 'voter' },
      { subject: 'people' },
      { subject: 'power' },
      { subject: 'folk' },
      { subject: 'nobody', in: 'territory' },
    ],
    counter: 'Film critics cast their ballots in the awards.',
  }),
  trigger('vote', 'politics.referendum', 'Malians voted in a referendum.', {
    needs: [{ in: 'plebiscite' }],
    intransitive: true,
    counter: 'Parliament voted against the bill.',
  }),
  trigger('hold election', 'politics.election', 'Norway held elections on Sunday.', {
    needs: [
      { subject: 'power' },
      { subject: 'territory' },
      { subject: 'nobody', in: 'territory' },
      { subject: 'nobody', in: 'power' },
      { subject: 'voter' },
    ],
    counter: 'The chess club held elections.',
  }),
  trigger('win election', 'politics.election', 'The former judge won the election in Senegal.', {
    needs: [{ subject: 'contender' }, { subject: 'people' }, { subject: 'official' }, { in: 'territory' }],
    counter: 'The brand won the election of best soap.',
  }),
  trigger('win term', 'politics.election', 'The president won a third term.', {
    needs: [{ subject: 'official' }, { subject: 'contender' }, { subject: 'named' }, { as: 'official' }],
    counter: 'The trainer won a contract for one term.',
  }),
  trigger('fire', 'politics.resignation', 'The president fired his defence minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { object: 'official', from: 'office' },
      { subject: 'nobody', object: 'official' },
    ],
    counter: 'The firm fired two cooks.',
  }),
  trigger('remove', 'politics.resignation', 'The president removed his defence minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { object: 'official', from: 'office' },
      { subject: 'nobody', object: 'official' },
    ],
    counter: 'The dentist removed a tooth.',
  }),
  trigger('quit', 'politics.resignation', 'The prime minister quit on Friday.', {
    needs: [
      { subject: 'official', object: 'nobody' },
      { subject: 'official', object: 'office' },
      { subject: 'named', object: 'office' },
      { subject: 'official', as: 'official' },
      { subject: 'named', as: 'official' },
    ],
    intransitive: true,
    counter: 'The smoker quit on Friday.',
  }),
  trigger('impeach', 'politics.resignation', 'Parliament impeached the president.', {
    bare: 'only who holds an office is impeached',
  }),
  trigger('suspend', 'politics.resignation', 'The president suspended the minister.', {
    needs: [
      { subject: 'power', object: 'official' },
      { object: 'official', from: 'office' },
    ],
    counter: 'The school suspended the pupil.',
  }),
  trigger('jail', 'sanction.verdict', 'A court jailed the blogger for six years.', {
    needs: [
      { subject: 'bench' },
      { object: 'people', for: 'term' },
      { object: 'force', for: 'term' },
      { object: 'official' },
      { object: 'people', over: 'anything' },
    ],
    counter: 'The witch jailed the frog.',
  }),
  trigger('find guilty', 'sanction.verdict', 'The general was found guilty on Friday.', {
    needs: [{ object: 'people' }, { object: 'force' }, { of: 'offence' }, { subject: 'bench' }],
    counter: 'The cat was found beside a guilty puppy.',
  }),
  trigger('annul', 'sanction.verdict', 'The court annulled the vote.', {
    needs: [{ subject: 'bench' }, { object: 'vote' }],
    counter: 'The couple annulled their marriage.',
  }),
  trigger('overturn', 'sanction.verdict', 'The court overturned the ban.', {
    needs: [{ subject: 'bench' }],
    counter: 'The wind overturned a cart.',
  }),
  trigger('rule', 'sanction.verdict', 'The court ruled on Friday that the vote was void.', {
    needs: [{ subject: 'court' }],
    intransitive: true,
    counter: 'The king ruled for years.',
  }),
  trigger('fine', 'sanction.verdict', 'A court fined the editor.', {
    needs: [{ subject: 'bench' }, { subject: 'power', object: 'people' }],
    counter: 'The club fined the goalkeeper.',
  }),
  trigger('condemn to death', 'sanction.verdict', 'Two officers were condemned to death.', {
    needs: [{ object: 'people' }, { object: 'force' }, { subject: 'bench' }],
    counter: 'The frost condemned the vines to death.',
  }),
  trigger('block', 'coercion.censorship', 'Authorities blocked two websites in Cairo.', {
    needs: [{ object: 'media' }],
    counter: 'The player blocked the ball.',
  }),
  trigger('take off air', 'coercion.censorship', 'A station was taken off the air in Kampala.', {
    needs: [{ object: 'media' }],
    counter: 'The cook took the soup off the air vent.',
  }),
  trigger('shut down', 'coercion.censorship', 'Police shut down a newspaper in Kampala.', {
    needs: [{ object: 'media' }],
    counter: 'The plant shut down its boiler.',
  }),
  trigger('suspend', 'coercion.censorship', 'The junta suspended a newspaper.', { needs: [{ object: 'media' }] }),
  trigger('ban', 'coercion.censorship', 'The junta banned two newspapers.', { needs: [{ object: 'media' }] }),
  trigger('close', 'coercion.censorship', 'The junta closed two newspapers.', { needs: [{ object: 'media' }] }),
  trigger('censor', 'coercion.censorship', 'The junta censored two newspapers.', {
    needs: [{ subject: 'power' }, { object: 'media' }, { subject: 'authority' }],
    counter: 'The poet censored her own verses.',
  }),
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
  trigger('declare curfew', 'coercion.curfew', 'The governor declared a curfew in Orvel.', {
    bare: 'a curfew is declared by those who rule',
  }),
  trigger('order indoors', 'coercion.curfew', 'Families were ordered to stay indoors from dusk.', {
    needs: [{ object: 'people' }, { object: 'folk' }, { subject: 'authority' }],
    counter: 'The waiter took the order indoors.',
  }),
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
  trigger('spread fake', 'coercion.disinformation', 'Hackers spread fake news about the vote.', {
    bare: 'what is fake is spread to deceive',
  }),
  trigger('flood network', 'coercion.disinformation', 'Trolls flooded social networks with lies.', {
    needs: [{ with: 'falsehood' }],
    counter: 'Fans flooded the network with calls.',
  }),
  trigger('seize', 'coercion.raid', 'Police seized four tonnes of cocaine in Orvel.', { needs: [{ object: 'drug' }] }),
  trigger('impound', 'coercion.raid', 'Police impounded two trucks.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'power' }, { subject: 'nobody' }],
    counter: 'The dam impounded the river.',
  }),
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
  trigger('traffic', 'other.crime', 'The ring trafficked women to Orvel.', {
    needs: [{ object: 'people' }, { object: 'drug' }, { object: 'goods' }, { object: 'rifle' }],
    counter: 'The site trafficked in jokes.',
  }),
  trigger('extort', 'other.crime', 'The gang extorted money from shopkeepers.', {
    needs: [{ subject: 'force' }, { from: 'people' }, { object: 'cash' }, { subject: 'irregular' }],
    counter: 'The pudding extorted a smile.',
  }),
  trigger('incorporate', 'territory.annexation', 'Parliament incorporated Crimea into the state.', {
    needs: [{ object: 'territory' }],
    counter: 'The cook incorporated the butter.',
  }),
  trigger('absorb', 'territory.annexation', 'Moscow has absorbed Crimea.', {
    needs: [{ object: 'settlement' }],
    counter: 'The sponge absorbed the water.',
  }),
  trigger('proclaim independence', 'territory.secession', 'The assembly proclaimed independence.', {
    needs: [
      { subject: 'power' },
      { subject: 'assembly' },
      { subject: 'territory' },
      { subject: 'force' },
      { subject: 'people' },
    ],
    counter: 'The poem proclaimed the independence of art.',
  }),
  trigger('proclaim republic', 'territory.secession', 'Separatists proclaimed a republic in Orvel.', {
    needs: [
      { subject: 'power' },
      { subject: 'assembly' },
      { subject: 'territory' },
      { subject: 'force' },
      { subject: 'people' },
    ],
    counter: 'The poem proclaimed a republic of letters.',
  }),
  trigger('break away', 'territory.secession', 'Orvel province broke away from the federation.', {
    needs: [{ from: 'anything' }],
    intransitive: true,
    counter: 'The rider broke away.',
  }),
]
