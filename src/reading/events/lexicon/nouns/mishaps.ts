import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns for accidents, and for what nature does where the place is told. */
export const MISHAP_NOUNS: readonly Trigger[] = [
  trigger('plane crash', 'other.accident', 'A plane crash near Orvel killed six.'),
  trigger('helicopter crash', 'other.accident', 'A helicopter crash near Orvel killed six.'),
  trigger('train crash', 'other.accident', 'A train crash near Orvel killed six.'),
  trigger('bus crash', 'other.accident', 'A bus crash near Orvel killed six.'),
  trigger('train collision', 'other.accident', 'A train collision near Orvel killed six.'),
  trigger('road accident', 'other.accident', 'A road accident near Orvel killed six.'),
  trigger('mine collapse', 'other.accident', 'A mine collapse near Orvel killed six.'),
  trigger('derailment', 'other.accident', 'The derailment of a train near Orvel blocked the line.'),
  trigger('shipwreck', 'other.accident', 'A shipwreck off Zanzibar killed six.'),
  trigger('stampede', 'other.accident', 'A stampede in Orvel killed six.', {
    counter: 'The firm saw a rush to its shop.',
  }),
  trigger('earthquake', 'other.disaster', 'An earthquake in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
  trigger('flood', 'other.disaster', 'Floods in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
  trigger('flooding', 'other.disaster', 'Flooding in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
  trigger('landslide', 'other.disaster', 'A landslide in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
  trigger('mudslide', 'other.disaster', 'A mudslide in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
  trigger('wildfire', 'other.disaster', 'Wildfires in Herat left six dead.', {
    needs: [{ in: 'territory' }, { near: 'territory' }],
  }),
]
