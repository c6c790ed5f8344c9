import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of accidents and of what nature does. */
export const MISHAP_VERBS: readonly Trigger[] = [
  trigger('derail', 'other.accident', 'A train derailed near Orvel.', {
    intransitive: true,
    needs: [{ subject: 'carrier' }, { object: 'carrier' }],
    counter: 'The dispute derailed the talks.',
  }),
  trigger('overturn', 'other.accident', 'A bus overturned near Orvel.', {
    needs: [{ subject: 'carrier', object: 'nobody' }],
    intransitive: true,
    counter: 'The court overturned the ban.',
  }),
  trigger('sink', 'other.accident', 'A ferry sank off Zanzibar.', {
    needs: [{ subject: 'carrier', object: 'nobody' }],
    intransitive: true,
    counter: 'His heart sank.',
  }),
  trigger('crash', 'other.accident', 'A bus crashed near Orvel.', {
    needs: [{ subject: 'carrier' }],
    intransitive: true,
    counter: 'Shares crashed on Friday.',
  }),
  trigger('collide', 'other.accident', 'Two trains collided near Orvel.', {
    needs: [{ subject: 'carrier' }],
    intransitive: true,
    counter: 'The two plans collided.',
  }),
  trigger('plunge', 'other.accident', 'A bus plunged into a ravine near Orvel.', {
    needs: [{ subject: 'carrier' }],
    intransitive: true,
    counter: 'Prices plunged.',
  }),
  trigger('collapse', 'other.accident', 'A mine collapsed in Orvel.', {
    needs: [{ subject: 'pit', object: 'nobody' }],
    intransitive: true,
    counter: 'The talks collapsed.',
  }),
  trigger('cave in', 'other.accident', 'A mine caved in near Orvel.', {
    intransitive: true,
    needs: [{ subject: 'pit' }],
  }),
  ...[
    ['strike', 'An earthquake struck Orvel on Saturday.'],
    ['hit', 'A storm hit Orvel on Saturday.'],
    ['shake', 'An earthquake shook Orvel on Saturday.'],
    ['rock', 'An earthquake rocked Orvel on Saturday.'],
    ['bury', 'A landslide buried a village near Orvel.'],
    ['sweep', 'Floods swept through Orvel.'],
    ['destroy', 'A hurricane destroyed 90 houses in Orvel.'],
    ['batter', 'A hurricane has battered Kherson.'],
    ['ravage', 'A wildfire ravaged the hills near Orvel.'],
    ['devastate', 'A hurricane has devastated Kherson.'],
    ['tear', 'A tornado tore through Orvel.'],
    ['rip', 'A tornado ripped through Orvel.'],
    ['lash', 'A cyclone lashed Orvel on Saturday.'],
    ['inundate', 'Floodwaters inundated Orvel.'],
    ['submerge', 'Floodwaters submerged Orvel.'],
    ['engulf', 'A mudslide engulfed a village near Orvel.'],
    ['wash away', 'Floods washed away a bridge in Orvel.'],
    ['drown', 'Floods drowned six people in Orvel.'],
    ['displace', 'Floods displaced 900 people in Orvel.'],
    ['flatten', 'A cyclone flattened 90 houses in Orvel.'],
    ['wreck', 'A cyclone wrecked 90 houses in Orvel.'],
    ['trap', 'A landslide trapped six people near Orvel.'],
    ['erupt', 'A volcano erupted near Orvel.'],
  ].map(([word = '', example = '']) =>
    trigger(word, 'other.disaster', example, { needs: [{ subject: 'nature' }], intransitive: true }),
  ),
]
