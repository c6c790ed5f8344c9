import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns for what crowds do, and for what is done against them. */
export const CROWD_NOUNS: readonly Trigger[] = [
  trigger('demonstration', 'protest.demo', 'A demonstration took place in Orvel.', {
    needs: [
      { in: 'territory', of: 'nobody' },
      { in: 'territory', of: 'marcher' },
      { against: 'anything' },
      { outside: 'anything' },
      { by: 'people' },
    ],
    counter: 'The demonstration of the vacuum cleaner took an hour.',
  }),
  trigger('protest march', 'protest.demo', 'A protest march took place in Orvel.', { bare: 'It has one sense.' }),
  trigger('vigil', 'protest.demo', 'A vigil took place in Orvel.', {
    needs: [{ for: 'people' }, { in: 'territory' }, { outside: 'anything' }, { at: 'site' }],
    counter: 'Her vigil at the bedside ended.',
  }),
  trigger('picket', 'protest.demo', 'A picket took place in Orvel.', {
    needs: [{ outside: 'anything' }, { in: 'territory' }, { at: 'anything' }],
  }),
  trigger('on strike', 'protest.strike', 'Dockers in Orvel have been on strike since Monday.', {
    bare: 'Who is on strike has stopped work; the guards know cricket.',
    counter: 'The batsman was on strike in the last over.',
  }),
  trigger('strike', 'protest.strike', 'A strike of nurses closed clinics in Orvel.', {
    needs: [{ by: 'striker' }, { of: 'striker' }, { over: 'wages' }],
    counter: 'A strike by jets hit Orvel.',
  }),
  trigger('walkout', 'protest.strike', 'A walkout by nurses closed clinics in Orvel.', {
    needs: [
      { by: 'striker' },
      { of: 'striker' },
      { at: 'site' },
      { subject: 'nobody', by: 'nobody', of: 'nobody', from: 'nobody' },
      { subject: 'striker' },
      { subject: 'movement' },
    ],
    counter: 'A walkout by deputies delayed the session.',
  }),
  trigger('boycott', 'protest.boycott', 'A boycott of classes spread in Orvel.', {
    needs: [{ of: 'class' }, { by: 'people' }, { of: 'goods' }],
    counter: 'A boycott magazine was sold.',
  }),
  trigger('roadblock', 'protest.blockade', 'Roadblocks by farmers cut off Orvel.', { needs: [{ by: 'people' }] }),
  trigger('rioting', 'riot.demonstration', 'Rioting broke out in Orvel.', { bare: 'It has one sense.' }),
  trigger('unrest', 'riot.demonstration', 'Unrest broke out in Orvel.', { needs: [{ in: 'territory' }] }),
  trigger('communal clash', 'riot.mob', 'Communal clashes in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('communal violence', 'riot.mob', 'Communal violence in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('ethnic clash', 'riot.mob', 'Ethnic clashes in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('sectarian clash', 'riot.mob', 'Sectarian clashes in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('tribal clash', 'riot.mob', 'Tribal clashes in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('mob violence', 'riot.mob', 'Mob violence in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('dharna', 'protest.demo', 'A dharna began in Orvel.', { bare: 'It is a sit-in and nothing else.' }),
  trigger('mass rally', 'protest.demo', 'A mass rally took place in Orvel.', {
    needs: [{ in: 'territory' }, { against: 'anything' }],
    counter: 'The mass rally of the shares went on.',
  }),
  trigger('anti-government rally', 'protest.demo', 'An anti-government rally took place in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('procession', 'protest.demo', 'A procession against the decree took place in Orvel.', {
    needs: [{ against: 'anything' }],
    counter: 'A procession of ants crossed the path.',
  }),
  trigger('human chain', 'protest.demo', 'A human chain surrounded the court in Orvel.', {
    needs: [{ in: 'territory' }, { around: 'anything' }, { outside: 'anything' }],
    counter: 'A human chain of buckets was the only pump.',
  }),
  trigger('nationwide strike', 'protest.strike', 'A nationwide strike paralysed Orvel.', { bare: 'It has one sense.' }),
  trigger('national strike', 'protest.strike', 'A national strike paralysed Orvel.', { bare: 'It has one sense.' }),
  trigger('one-day strike', 'protest.strike', 'A one-day strike paralysed Orvel.', { bare: 'It has one sense.' }),
  trigger('indefinite strike', 'protest.strike', 'An indefinite strike began in Orvel.', { bare: 'It has one sense.' }),
  trigger('shutdown strike', 'protest.strike', 'A shutdown strike began in Orvel.', { bare: 'It has one sense.' }),
  trigger('warning strike', 'protest.strike', 'A warning strike began in Orvel.', { bare: 'It has one sense.' }),
  trigger('token strike', 'protest.strike', 'A token strike began in Orvel.', { bare: 'It has one sense.' }),
  trigger('sit-down strike', 'protest.strike', 'A sit-down strike began in Orvel.', { bare: 'It has one sense.' }),
  trigger('bandh', 'protest.strike', 'A bandh closed the shops in Orvel.', { bare: 'It has one sense.' }),
  trigger('hartal', 'protest.strike', 'A hartal closed the shops in Orvel.', { bare: 'It has one sense.' }),
  trigger('stoppage', 'protest.strike', 'A stoppage by dockers closed the port of Orvel.', {
    needs: [{ by: 'striker' }, { of: 'striker' }, { by: 'movement' }],
    counter: 'A stoppage of the pump was fixed.',
  }),
  trigger('industrial action', 'protest.strike', 'Industrial action by dockers closed the port of Orvel.', {
    needs: [{ by: 'striker' }, { at: 'site' }, { subject: 'striker' }, { in: 'territory' }],
    counter: 'The law on industrial action is old.',
  }),
  trigger('fast unto death', 'protest.hunger', 'Teachers began a fast unto death in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('fast-unto-death', 'protest.hunger', 'A fast-unto-death began in Orvel.', { bare: 'It has one sense.' }),
  trigger('blockade', 'protest.blockade', 'A blockade by farmers closed the crossing near Orvel.', {
    needs: [{ by: 'marcher' }, { by: 'marchers' }, { by: 'striker' }, { whose: 'marcher' }],
    counter: 'A blockade by the navy closed the port.',
  }),
  trigger('violent protest', 'riot.demonstration', 'Violent protests shook Orvel.', { bare: 'It has one sense.' }),
  trigger('scuffle', 'riot.demonstration', 'Scuffles between protesters and police broke out in Orvel.', {
    needs: [{ with: 'police' }, { between: 'marchers' }, { between: 'police' }, { at: 'rally' }],
    counter: 'A scuffle over a parking space went on.',
  }),
  trigger('running battle', 'riot.demonstration', 'Running battles between police and youths went on in Orvel.', {
    needs: [{ between: 'police' }, { with: 'police' }, { between: 'marchers' }],
    counter: 'Running battles with debt went on.',
  }),
  trigger('pitched battle', 'riot.demonstration', 'Pitched battles between police and youths went on in Orvel.', {
    needs: [{ between: 'police' }, { with: 'police' }, { between: 'marchers' }],
    counter: 'Pitched battles between rebels and troops went on.',
  }),
  trigger('clash', 'riot.demonstration', 'Clashes between protesters and police broke out in Orvel.', {
    needs: [{ between: 'marchers' }, { with: 'marchers' }, { between: 'crowd' }, { with: 'marcher' }],
    counter: 'Clashes between rebels and troops broke out in Orvel.',
  }),
  trigger('street battle', 'riot.demonstration', 'Street battles between police and youths went on in Orvel.', {
    needs: [{ between: 'police' }, { with: 'police' }, { between: 'marchers' }],
    counter: 'Street battles between rebels and troops went on.',
  }),
  trigger('night of unrest', 'riot.demonstration', 'A second night of unrest shook Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('clash', 'riot.mob', 'Clashes between Hindus and Muslims broke out in Orvel.', {
    needs: [
      { between: 'faithful' },
      { between: 'townsfolk' },
      { between: 'clan' },
      { between: 'supporter' },
      { between: 'rowdy' },
      { between: 'folk' },
    ],
    counter: 'Clashes between colours hurt the eye.',
  }),
  trigger('fighting', 'riot.mob', 'Fighting between Hindus and Muslims broke out in Orvel.', {
    needs: [
      { between: 'faithful' },
      { between: 'townsfolk' },
      { between: 'supporter' },
      { between: 'rowdy' },
      { between: 'folk' },
    ],
    counter: 'Fighting between rebels and troops broke out in Orvel.',
  }),
  trigger('ethnic fighting', 'riot.mob', 'Ethnic fighting in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('sectarian fighting', 'riot.mob', 'Sectarian fighting in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
  trigger('intercommunal fighting', 'riot.mob', 'Intercommunal fighting in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
  trigger('communal fighting', 'riot.mob', 'Communal fighting in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('inter-ethnic fighting', 'riot.mob', 'Inter-ethnic fighting in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
  trigger('communal riot', 'riot.mob', 'Communal riots in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('sectarian riot', 'riot.mob', 'Sectarian riots in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('intercommunal clash', 'riot.mob', 'Intercommunal clashes in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
  trigger('xenophobic attack', 'riot.mob', 'Xenophobic attacks in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('xenophobic violence', 'riot.mob', 'Xenophobic violence in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
  trigger('religious clash', 'riot.mob', 'Religious clashes in Orvel left six dead.', { bare: 'It has one sense.' }),
  trigger('hindu-muslim clash', 'riot.mob', 'Hindu-Muslim clashes in Orvel left six dead.', {
    bare: 'It has one sense.',
  }),
]
