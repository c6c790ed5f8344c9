import { type Trigger, trigger } from '../../trigger.ts'

/** Nouns that name an act: protest, riot, coercion and the use of force short of battle. */
export const PUBLIC_ORDER_NOUNS: readonly Trigger[] = [
  trigger('general strike', 'protest.strike', 'A general strike paralysed Orvel.', {
    bare: 'Work is stopped everywhere, and nothing else is called so.',
  }),
  trigger('hunger strike', 'protest.hunger', 'A hunger strike began in the prison in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('police raid', 'coercion.raid', 'A police raid took place in Orvel.', { bare: 'It has one sense.' }),
  trigger('lynching', 'riot.mob', 'The lynching of a driver was condemned.', {
    bare: 'It has one sense; the guards know the figures of the press.',
  }),
  trigger('protest', 'protest.demo', 'A protest took place in Orvel.', {
    bare: 'It stands alone in most reports; the guards know songs, votes and notes of protest.',
    counter: 'He left under protest.',
  }),
  trigger('riot', 'riot.demonstration', 'Riots broke out in Orvel.', {
    bare: 'It stands alone in most reports; the guards know the riot of colour and the riot police.',
    counter: 'The garden is a riot of colour.',
  }),
  trigger('arrest', 'coercion.arrest', 'The arrest of a journalist was condemned.', {
    needs: [{ of: 'nobody' }, { of: 'people' }, { of: 'force' }, { of: 'suspect' }],
    counter: 'The arrest of the slide of the peso took a month.',
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
  trigger('internet blackout', 'coercion.withholding', 'An internet blackout was imposed in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('curfew', 'coercion.curfew', 'A curfew was imposed in Kherson.', {
    needs: [
      { subject: 'nobody' },
      { subject: 'authority' },
      { subject: 'force' },
      { on: 'territory' },
      { across: 'territory' },
    ],
    counter: 'The aunt imposed a curfew on the twins.',
  }),
  trigger('martial law', 'coercion.martial_law', 'Martial law was declared in Kherson.', { bare: 'It has one sense.' }),
  trigger('state of emergency', 'coercion.martial_law', 'A state of emergency was declared in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('coup', 'coercion.coup', 'A coup took place in Orvel.', {
    needs: [{ of: 'nobody' }, { of: 'force' }],
    counter: 'The coup of the season was his Hamlet.',
  }),
  trigger('coup attempt', 'coercion.coup', 'A coup attempt failed in Orvel.', { bare: 'It has one sense.' }),
  trigger('mutiny', 'coercion.coup', 'A mutiny broke out in Orvel.', {
    needs: [{ of: 'nobody', in: 'nobody' }, { of: 'force' }, { in: 'force' }, { in: 'territory' }, { in: 'site' }],
    counter: 'A mutiny of shareholders broke out.',
  }),
  trigger('putsch', 'coercion.coup', 'A putsch failed in Orvel.', { bare: 'It has one sense.' }),
  trigger('cyber attack', 'coercion.cyber', 'A cyber attack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('cyberattack', 'coercion.cyber', 'A cyberattack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('power cut', 'coercion.withholding', 'The occupiers imposed power cuts in Kherson.', {
    counter: 'A power cut in Orvel stopped the trams.',
    needs: [{ by: 'force' }, { subject: 'force' }, { subject: 'authority' }],
  }),

  trigger('deployment', 'force.deployment', 'The deployment of troops near Orvel continued.', {
    needs: [{ of: 'force' }, { of: 'weapon' }],
    counter: 'The deployment of software continued.',
  }),
  trigger('transfer', 'force.deployment', 'The transfer of troops to Orvel was completed.', {
    needs: [{ of: 'force' }],
    counter: 'The transfer of money took a day.',
  }),
  trigger('redeployment', 'force.deployment', 'The redeployment of troops continued.', {
    needs: [{ of: 'nobody' }, { of: 'force' }, { of: 'weapon' }],
    counter: 'The redeployment of clerks continued.',
  }),
  trigger('mobilisation', 'force.draft', 'Mobilisation was declared in Orvel.', {
    needs: [{ of: 'nobody' }, { of: 'force' }, { of: 'recruit' }],
    counter: 'The mobilisation of savings continued.',
  }),
  trigger('mobilization', 'force.draft', 'Mobilization was declared in Orvel.', {
    needs: [{ of: 'nobody' }, { of: 'force' }, { of: 'recruit' }],
    counter: 'The mobilization of savings continued.',
  }),
  trigger('missile test', 'force.weapons', 'A missile test was reported in Orvel.', { bare: 'It has one sense.' }),
  trigger('nuclear test', 'force.weapons', 'A nuclear test was reported in Orvel.', { bare: 'It has one sense.' }),
  trigger('military exercise', 'force.exercise', 'Military exercises began near Orvel.', { bare: 'It has one sense.' }),
  trigger('military drill', 'force.exercise', 'Military drills began near Orvel.', { bare: 'It has one sense.' }),

  trigger('state of siege', 'coercion.martial_law', 'A state of siege was declared in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('sit-in', 'protest.demo', 'A sit-in began in Orvel.', { bare: 'It has one sense.' }),
  trigger('boycott', 'protest.boycott', 'A boycott of the election began in Orvel.', {
    needs: [{ of: 'vote' }, { of: 'talk' }],
    counter: 'A boycott is a weapon of the weak.',
  }),
  trigger('protest rally', 'protest.demo', 'A protest rally took place in Orvel.', { bare: 'It has one sense.' }),
  trigger('joint exercise', 'force.exercise', 'A joint exercise of the two armies began near Orvel.', {
    needs: [{ for: 'nobody', of: 'nobody' }, { of: 'force' }, { for: 'force' }],
    counter: 'Joint exercises for the knees helped.',
  }),
  trigger('naval exercise', 'force.exercise', 'Naval exercises began near Orvel.', { bare: 'It has one sense.' }),
]
