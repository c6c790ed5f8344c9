import { type Trigger, trigger } from '../../trigger.ts'
import { ofOnly } from '../condition-pairs.ts'

/** Nouns that name an act: attacks on people, harm to property and to how people live. */
export const HARM_NOUNS: readonly Trigger[] = [
  trigger('chemical weapons attack', 'attack.cbrn', 'A chemical weapons attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('chemical attack', 'attack.cbrn', 'A chemical attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),

  trigger('terrorist attack', 'attack.killing', 'A terrorist attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('terrorist act', 'attack.killing', 'A terrorist act killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('slaying', 'attack.killing', 'The slaying of two nuns was condemned.', {
    needs: ofOnly('people', 'folk', 'force'),
    counter: 'The slaying of a myth was applauded.',
  }),
  trigger('machinegunning', 'attack.shooting', 'The machinegunning of a bus was condemned.', {
    bare: 'The word has one meaning.',
  }),
  trigger('holdup', 'property.robbery', 'A holdup was reported in Orvel.', { bare: 'A delay is told by the verb.' }),
  trigger('hold-up', 'property.robbery', 'A hold-up was reported in Orvel.', { bare: 'A delay is told by the verb.' }),
  trigger('cattle raid', 'property.robbery', 'A cattle raid killed two herders near Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('arson attack', 'property.destruction', 'An arson attack destroyed a school in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('knife attack', 'attack.primitive', 'A knife attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('gun attack', 'attack.shooting', 'A gun attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('poison attack', 'attack.cbrn', 'A poison attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('gas attack', 'attack.cbrn', 'A gas attack killed two people in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('sexual assault', 'attack.sexual', 'A sexual assault was reported in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('sexual violence', 'attack.sexual', 'Sexual violence was reported in Orvel.', {
    needs: [{ in: 'territory' }, { by: 'force' }, { against: 'people' }, { of: 'people' }, { near: 'territory' }],
    counter: 'A seminar on sexual violence took place.',
  }),
  trigger('shooting', 'attack.shooting', 'A shooting in Orvel killed two people.', {
    needs: ofOnly('people', 'folk', 'force'),
    counter: 'The shooting of the film took a month.',
  }),
  trigger('gunfire', 'attack.shooting', 'Gunfire was heard in Orvel.', { bare: 'Only weapons make it.' }),
  trigger('sniper fire', 'attack.shooting', 'Sniper fire was reported in Orvel.', { bare: 'Only weapons make it.' }),
  trigger('machine-gun fire', 'attack.shooting', 'Machine-gun fire was heard in Orvel.', {
    bare: 'The words together name one thing.',
  }),
  trigger('stabbing', 'attack.primitive', 'A stabbing in Orvel was reported.', {
    needs: ofOnly('people', 'folk', 'force'),
    counter: 'The stabbing of potatoes went on.',
  }),
  trigger('beheading', 'attack.assassination', 'The beheading of a hostage was condemned.', {
    needs: ofOnly('people', 'folk', 'force'),
    counter: 'The beheading of roses went on.',
  }),
  trigger('slaughter', 'attack.assassination', 'The slaughter of villagers was condemned.', {
    needs: [{ of: 'people' }, { of: 'folk' }, { of: 'force' }, { in: 'territory', of: 'nobody' }],
    counter: 'The slaughter of sheep began in Orvel.',
  }),
  trigger('poisoning', 'attack.cbrn', 'The poisoning of a dissident was condemned.', {
    needs: [{ of: 'people' }, { with: 'poison' }],
    counter: 'Carbon monoxide poisoning killed a family in Orvel.',
  }),
  trigger('massacre', 'attack.assassination', 'The massacre in Orvel was condemned.', {
    needs: ofOnly('people', 'folk', 'force', 'territory'),
    counter: 'The massacre of the play by critics went on.',
  }),
  trigger('attempt', 'attack.assassination', 'The premier survived an attempt on his life.', {
    needs: [{ on: 'life' }],
    counter: 'An attempt on the record was made in Orvel.',
  }),
  trigger('assassination', 'attack.assassination', 'The assassination of the mayor was condemned.', {
    needs: ofOnly('people', 'a name', 'folk', 'force'),
    counter: 'The assassination of his character went on.',
  }),
  trigger('execution', 'attack.assassination', 'The execution of five prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The execution of the plan was poor.',
  }),
  trigger('killing', 'attack.killing', 'The killing of two villagers was condemned.', {
    needs: ofOnly('people', 'a name', 'folk', 'force'),
    counter: 'The killing of the bill pleased farmers.',
  }),
  trigger('murder', 'attack.killing', 'The murder of a journalist was condemned.', {
    needs: ofOnly('people', 'a name', 'folk', 'force'),
    counter: 'The murder of a language was his theme.',
  }),
  trigger('kidnapping', 'attack.abduction', 'The kidnapping of a priest was condemned.', {
    needs: ofOnly('people', 'a name', 'folk', 'force', 'crew'),
    counter: 'The kidnapping of the debate was condemned.',
  }),
  trigger('abduction', 'attack.abduction', 'The abduction of a priest was condemned.', {
    needs: ofOnly('people', 'a name', 'folk', 'force', 'crew'),
    counter: 'The abduction of the reform was condemned.',
  }),
  trigger('hostage-taking', 'attack.abduction', 'The hostage-taking in Orvel was condemned.', {
    bare: 'The word has one meaning.',
  }),
  trigger('hijacking', 'attack.abduction', 'The hijacking of a tanker was condemned.', {
    needs: ofOnly('carrier', 'ship', 'aerial'),
    counter: 'The hijacking of the debate was condemned.',
  }),
  trigger('disappearance', 'attack.abduction', 'The disappearance of two activists was condemned.', {
    needs: [{ of: 'people' }],
    counter: 'The disappearance of bees is a riddle.',
  }),
  trigger('beating', 'attack.beating', 'The beating of prisoners was condemned.', {
    needs: [{ of: 'people' }],
    counter: 'The beating of drums went on.',
  }),
  trigger('torture', 'attack.torture', 'The torture of prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }, { in: 'territory' }],
  }),
  trigger('looting', 'property.destruction', 'Looting was reported in Kherson.', {
    bare: 'Of banks and states only reviewers say it, and they say of what.',
  }),
  trigger('pillage', 'property.destruction', 'The pillage of Orvel was condemned.', {
    needs: [{ of: 'settlement' }, { of: 'building' }, { of: 'territory' }],
    counter: 'The pillage of the past was condemned.',
  }),
  trigger('arson', 'property.destruction', 'Arson was reported in Orvel.', { bare: 'A crime, and nothing else.' }),
  trigger('burning', 'property.destruction', 'The burning of the village was condemned.', {
    needs: [{ of: 'building' }, { of: 'territory' }, { of: 'harvest' }],
    counter: 'The burning of calories takes time.',
  }),
  trigger('demolition', 'property.destruction', 'The demolition of the house was condemned.', {
    needs: [{ of: 'building' }, { of: 'territory' }, { of: 'site' }],
    counter: 'The demolition of the argument took a page.',
  }),
  trigger('robbery', 'property.robbery', 'A robbery was reported in Orvel.', {
    needs: ofOnly('people', 'building', 'site', 'carrier', 'goods', 'cash'),
    counter: 'The robbery of time is the theme in Orvel.',
  }),
  trigger('theft', 'property.robbery', 'The theft of cattle was reported near Orvel.', {
    needs: [{ of: 'cattle' }, { of: 'goods' }, { of: 'weapon' }, { of: 'harvest' }, { of: 'relief' }],
    counter: 'The theft of ideas is old.',
  }),
  trigger('sabotage', 'property.sabotage', 'Sabotage of the railway was reported.', {
    needs: ofOnly('building', 'thing', 'cable', 'site', 'carrier'),
    counter: 'The sabotage of the talks was condemned.',
  }),
  trigger('destruction', 'property.destruction', 'The destruction of the bridge was confirmed.', {
    needs: [{ of: 'building' }, { of: 'territory' }],
    counter: 'The destruction of evidence was alleged.',
  }),
]
