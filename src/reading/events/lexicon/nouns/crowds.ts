import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns for what crowds do, and for what is done against them. */
export const CROWD_NOUNS: readonly Trigger[] = [
  trigger('demonstration', 'protest.demo', 'A demonstration took place in Orvel.', {
    needs: [{ in: 'territory' }, { against: 'anything' }, { outside: 'anything' }, { by: 'people' }],
    counter: 'The demonstration of the vacuum cleaner took an hour.',
  }),
  trigger('protest march', 'protest.demo', 'A protest march took place in Orvel.'),
  trigger('vigil', 'protest.demo', 'A vigil took place in Orvel.'),
  trigger('picket', 'protest.demo', 'A picket took place in Orvel.', {
    needs: [{ outside: 'anything' }, { in: 'territory' }, { at: 'anything' }],
  }),
  trigger('on strike', 'protest.strike', 'Dockers in Orvel have been on strike since Monday.', {
    counter: 'The batsman was on strike in the last over.',
  }),
  trigger('strike', 'protest.strike', 'A strike of nurses closed clinics in Orvel.', {
    needs: [{ by: 'striker' }, { of: 'striker' }, { over: 'wages' }],
    counter: 'A strike by jets hit Orvel.',
  }),
  trigger('walkout', 'protest.strike', 'A walkout by nurses closed clinics in Orvel.'),
  trigger('boycott', 'protest.boycott', 'A boycott of classes spread in Orvel.', {
    needs: [{ of: 'class' }, { by: 'people' }, { of: 'goods' }],
    counter: 'A boycott magazine was sold.',
  }),
  trigger('roadblock', 'protest.blockade', 'Roadblocks by farmers cut off Orvel.', { needs: [{ by: 'people' }] }),
  trigger('rioting', 'riot.demonstration', 'Rioting broke out in Orvel.'),
  trigger('unrest', 'riot.demonstration', 'Unrest broke out in Orvel.', { needs: [{ in: 'territory' }] }),
  trigger('communal clash', 'riot.mob', 'Communal clashes in Orvel left six dead.'),
  trigger('communal violence', 'riot.mob', 'Communal violence in Orvel left six dead.'),
  trigger('ethnic clash', 'riot.mob', 'Ethnic clashes in Orvel left six dead.'),
  trigger('sectarian clash', 'riot.mob', 'Sectarian clashes in Orvel left six dead.'),
  trigger('tribal clash', 'riot.mob', 'Tribal clashes in Orvel left six dead.'),
  trigger('mob violence', 'riot.mob', 'Mob violence in Orvel left six dead.'),
]
