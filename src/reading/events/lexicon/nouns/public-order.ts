import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns that name an act: protest, riot, coercion and the use of force short of battle. */
export const PUBLIC_ORDER_NOUNS: readonly Trigger[] = [
  trigger('general strike', 'protest.strike', 'A general strike paralysed Orvel.'),
  trigger('hunger strike', 'protest.hunger', 'A hunger strike began in the prison in Orvel.'),
  trigger('police raid', 'coercion.raid', 'A police raid took place in Orvel.'),
  trigger('lynching', 'riot.mob', 'The lynching of a driver was condemned.'),
  trigger('protest', 'protest.demo', 'A protest took place in Orvel.', { counter: 'He left under protest.' }),
  trigger('riot', 'riot.demonstration', 'Riots broke out in Orvel.', { counter: 'The garden is a riot of colour.' }),
  trigger('arrest', 'coercion.arrest', 'The arrest of a journalist was condemned.', {
    counter: 'A cardiac arrest ended his career.',
  }),
  trigger('detention', 'coercion.arrest', 'The detention of a journalist was condemned.', {
    needs: [{ of: 'people' }],
    counter: 'The pupil got detention.',
  }),
  trigger('imprisonment', 'coercion.arrest', 'The imprisonment of a journalist was condemned.', {
    needs: [{ of: 'people' }],
  }),
  trigger('crackdown', 'protest.dispersed', 'The crackdown on protesters in Orvel continued.', {
    needs: [{ on: 'people' }],
    counter: 'A crackdown on tax fraud began.',
  }),
  trigger('internet blackout', 'coercion.withholding', 'An internet blackout was imposed in Orvel.'),
  trigger('curfew', 'coercion.curfew', 'A curfew was imposed in Kherson.'),
  trigger('martial law', 'coercion.martial_law', 'Martial law was declared in Kherson.'),
  trigger('state of emergency', 'coercion.martial_law', 'A state of emergency was declared in Orvel.'),
  trigger('coup', 'coercion.coup', 'A coup took place in Orvel.'),
  trigger('coup attempt', 'coercion.coup', 'A coup attempt failed in Orvel.'),
  trigger('mutiny', 'coercion.coup', 'A mutiny broke out in Orvel.'),
  trigger('putsch', 'coercion.coup', 'A putsch failed in Orvel.'),
  trigger('cyber attack', 'coercion.cyber', 'A cyber attack hit the ministry.'),
  trigger('cyberattack', 'coercion.cyber', 'A cyberattack hit the ministry.'),
  trigger('power cut', 'coercion.withholding', 'Power cuts were imposed in Kherson.', {
    needs: [{ by: 'force' }, { in: 'territory' }],
  }),

  trigger('deployment', 'force.deployment', 'The deployment of troops near Orvel continued.', {
    needs: [{ of: 'force' }, { of: 'weapon' }],
    counter: 'The deployment of software continued.',
  }),
  trigger('transfer', 'force.deployment', 'The transfer of troops to Orvel was completed.', {
    needs: [{ of: 'force' }],
    counter: 'The transfer of money took a day.',
  }),
  trigger('redeployment', 'force.deployment', 'The redeployment of troops continued.'),
  trigger('mobilisation', 'force.draft', 'Mobilisation was declared in Orvel.'),
  trigger('mobilization', 'force.draft', 'Mobilization was declared in Orvel.'),
  trigger('missile test', 'force.weapons', 'A missile test was reported in Orvel.'),
  trigger('nuclear test', 'force.weapons', 'A nuclear test was reported in Orvel.'),
  trigger('military exercise', 'force.exercise', 'Military exercises began near Orvel.'),
  trigger('military drill', 'force.exercise', 'Military drills began near Orvel.'),

  trigger('state of siege', 'coercion.martial_law', 'A state of siege was declared in Orvel.'),
  trigger('sit-in', 'protest.demo', 'A sit-in began in Orvel.'),
  trigger('boycott', 'protest.boycott', 'A boycott of the election began in Orvel.', {
    needs: [{ of: 'vote' }, { of: 'talk' }],
    counter: 'A boycott is a weapon of the weak.',
  }),
  trigger('protest rally', 'protest.demo', 'A protest rally took place in Orvel.'),
  trigger('joint exercise', 'force.exercise', 'A joint exercise of the two armies began near Orvel.'),
  trigger('naval exercise', 'force.exercise', 'Naval exercises began near Orvel.'),
]
