import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns for what crowds do, and for what is done against them. */
export const CROWD_NOUNS: readonly Trigger[] = [
  trigger('demonstration', 'protest.demo', 'A demonstration took place in Orvel.', {
    needs: [{ in: 'territory' }, { against: 'anything' }, { outside: 'anything' }, { by: 'people' }],
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
]
