import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns that name an act: attacks on people, harm to property and to how people live. */
export const HARM_NOUNS: readonly Trigger[] = [
  trigger('chemical weapons attack', 'attack.cbrn', 'A chemical weapons attack killed two people in Orvel.'),
  trigger('chemical attack', 'attack.cbrn', 'A chemical attack killed two people in Orvel.'),

  trigger('terrorist attack', 'attack.killing', 'A terrorist attack killed two people in Orvel.'),
  trigger('terrorist act', 'attack.killing', 'A terrorist act killed two people in Orvel.'),
  trigger('slaying', 'attack.killing', 'The slaying of two nuns was condemned.'),
  trigger('machinegunning', 'attack.shooting', 'The machinegunning of a bus was condemned.'),
  trigger('holdup', 'property.robbery', 'A holdup was reported in Orvel.'),
  trigger('hold-up', 'property.robbery', 'A hold-up was reported in Orvel.'),
  trigger('cattle raid', 'property.robbery', 'A cattle raid killed two herders near Orvel.'),
  trigger('arson attack', 'property.destruction', 'An arson attack destroyed a school in Orvel.'),
  trigger('knife attack', 'attack.primitive', 'A knife attack killed two people in Orvel.'),
  trigger('gun attack', 'attack.shooting', 'A gun attack killed two people in Orvel.'),
  trigger('poison attack', 'attack.cbrn', 'A poison attack killed two people in Orvel.'),
  trigger('gas attack', 'attack.cbrn', 'A gas attack killed two people in Orvel.'),
  trigger('sexual assault', 'attack.sexual', 'A sexual assault was reported in Orvel.'),
  trigger('sexual violence', 'attack.sexual', 'Sexual violence was reported in Orvel.'),
  trigger('shooting', 'attack.shooting', 'A shooting in Orvel killed two people.', {
    counter: 'The shooting of the film took a month.',
  }),
  trigger('gunfire', 'attack.shooting', 'Gunfire was heard in Orvel.'),
  trigger('sniper fire', 'attack.shooting', 'Sniper fire was reported in Orvel.'),
  trigger('machine-gun fire', 'attack.shooting', 'Machine-gun fire was heard in Orvel.'),
  trigger('stabbing', 'attack.primitive', 'A stabbing in Orvel was reported.'),
  trigger('beheading', 'attack.assassination', 'The beheading of a hostage was condemned.'),
  trigger('slaughter', 'attack.assassination', 'The slaughter of villagers was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }, { in: 'territory' }],
    counter: 'The slaughter of pigs is banned.',
  }),
  trigger('poisoning', 'attack.cbrn', 'The poisoning of a dissident was condemned.', {
    counter: 'Food poisoning closed the school.',
  }),
  trigger('massacre', 'attack.assassination', 'The massacre in Orvel was condemned.'),
  trigger('attempt', 'attack.assassination', 'The premier survived an attempt on his life.', {
    needs: [{ on: 'life' }],
    counter: 'An attempt on the record was made in Orvel.',
  }),
  trigger('assassination', 'attack.assassination', 'The assassination of the mayor was condemned.'),
  trigger('execution', 'attack.assassination', 'The execution of five prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The execution of the plan was poor.',
  }),
  trigger('killing', 'attack.killing', 'The killing of two villagers was condemned.'),
  trigger('murder', 'attack.killing', 'The murder of a journalist was condemned.', {
    counter: 'A murder of crows settled.',
  }),
  trigger('kidnapping', 'attack.abduction', 'The kidnapping of a priest was condemned.'),
  trigger('abduction', 'attack.abduction', 'The abduction of a priest was condemned.'),
  trigger('hostage-taking', 'attack.abduction', 'The hostage-taking in Orvel was condemned.'),
  trigger('hijacking', 'attack.abduction', 'The hijacking of a tanker was condemned.'),
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
  trigger('looting', 'property.destruction', 'Looting was reported in Kherson.'),
  trigger('pillage', 'property.destruction', 'The pillage of Orvel was condemned.'),
  trigger('arson', 'property.destruction', 'Arson was reported in Orvel.'),
  trigger('burning', 'property.destruction', 'The burning of the village was condemned.', {
    needs: [{ of: 'building' }, { of: 'territory' }, { of: 'harvest' }],
    counter: 'The burning of calories takes time.',
  }),
  trigger('demolition', 'property.destruction', 'The demolition of the house was condemned.', {
    needs: [{ of: 'building' }, { of: 'territory' }, { of: 'site' }],
    counter: 'The demolition of the argument took a page.',
  }),
  trigger('robbery', 'property.robbery', 'A robbery was reported in Orvel.'),
  trigger('theft', 'property.robbery', 'The theft of cattle was reported near Orvel.', {
    needs: [{ of: 'cattle' }, { of: 'goods' }, { of: 'weapon' }, { of: 'harvest' }, { of: 'relief' }],
    counter: 'The theft of ideas is old.',
  }),
  trigger('sabotage', 'property.sabotage', 'Sabotage of the railway was reported.'),
  trigger('destruction', 'property.destruction', 'The destruction of the bridge was confirmed.', {
    needs: [{ of: 'building' }, { of: 'territory' }],
    counter: 'The destruction of evidence was alleged.',
  }),

  trigger('deportation', 'population.expulsion', 'The deportation of residents continued.'),
  trigger('expulsion', 'population.expulsion', 'The expulsion of residents continued.', {
    needs: [{ of: 'folk' }],
    counter: 'The expulsion of a pupil was announced.',
  }),
  trigger('ethnic cleansing', 'population.expulsion', 'Ethnic cleansing was reported in Orvel.'),
  trigger('displacement', 'population.flight', 'The displacement of residents continued.', {
    needs: [{ of: 'people' }],
  }),
  trigger('exodus', 'population.flight', 'The exodus of residents from Orvel continued.', {
    needs: [{ of: 'people' }, { from: 'territory' }],
    counter: 'The exodus of capital continued.',
  }),
  trigger('evacuation', 'population.evacuation', 'The evacuation of residents from Kherson began.'),
]
