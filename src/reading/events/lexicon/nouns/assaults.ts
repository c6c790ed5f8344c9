import { type Trigger, trigger } from '../../trigger.ts'

const WEAPONS = 'Only weapons make it.'
const ONE_THING = 'The words together name one thing.'

/** Less usual nouns for attacks on people. */
export const ASSAULT_NOUNS: readonly Trigger[] = [
  ...(
    [
      ['hail of bullets', 'A hail of bullets hit a minibus in Orvel.'],
      ['volley of shots', 'A volley of shots killed a guard in Orvel.'],
      ['automatic fire', 'Automatic fire was heard in Orvel.'],
      ['small-arms fire', 'Small-arms fire was reported near Orvel.'],
      ['rifle fire', 'Rifle fire was heard near Orvel.'],
      ['drive-by attack', 'A drive-by attack on a shop in Orvel killed two.'],
    ] as const
  ).map(([word, example]) => trigger(word, 'attack.shooting', example, { bare: WEAPONS })),
  trigger('shooting spree', 'attack.shooting', 'A shooting spree in Orvel killed two.', { bare: ONE_THING }),
  trigger('stabbing spree', 'attack.primitive', 'A stabbing spree in Orvel wounded two.', { bare: ONE_THING }),
  ...(['throats slit', 'throat slit', 'throats cut', 'throat cut'] as const).map(word =>
    trigger(word, 'attack.primitive', `A clerk was found with his ${word} near Orvel.`, { bare: ONE_THING }),
  ),
  trigger('axe attack', 'attack.primitive', 'An axe attack in Orvel wounded two.', { bare: WEAPONS }),
  trigger('sword attack', 'attack.primitive', 'A sword attack in Orvel wounded two.', { bare: WEAPONS }),
  trigger('physical assault', 'attack.beating', 'A physical assault on an aid worker in Orvel was reported.', {
    bare: 'The adjective leaves no room for an assault of words.',
  }),
  trigger('beating at the hands', 'attack.beating', 'A nurse took a beating at the hands of militiamen in Orvel.', {
    needs: [{ of: 'force' }],
    counter: 'The club took a beating at the hands of Orvel.',
  }),
  trigger('flogging', 'attack.beating', 'The flogging of 12 people in Orvel was condemned.', {
    needs: [{ of: 'people' }, { in: 'territory', of: 'nobody' }],
    counter: 'The flogging of a dead horse goes on.',
  }),
  trigger('contract killing', 'attack.assassination', 'A contract killing in Orvel was reported.', { bare: ONE_THING }),
  trigger('bloodbath', 'attack.assassination', 'A bloodbath in Orvel left 200 dead.', {
    needs: [{ in: 'territory' }, { at: 'territory' }],
    counter: 'A bloodbath among retailers was predicted.',
  }),
  trigger('execution', 'attack.assassination', 'Executions were carried out in Orvel on Sunday.', {
    needs: [{ in: 'territory', of: 'nobody' }],
    counter: 'The execution of the plan in Orvel was poor.',
  }),
  trigger('hanging', 'attack.assassination', 'The hanging of two dissidents in Orvel was condemned.', {
    needs: [{ of: 'people' }],
    counter: 'The hanging of two portraits took an hour.',
  }),
  trigger('ill-treatment', 'attack.torture', 'The ill-treatment of detainees in Orvel was condemned.', {
    needs: [{ of: 'captive' }],
    counter: 'The ill-treatment of mules was condemned.',
  }),
  trigger('abuse', 'attack.torture', 'The abuse of prisoners in Orvel was condemned.', {
    needs: [{ of: 'captive' }],
    counter: 'The abuse of power was condemned in Orvel.',
  }),
  trigger('mass rape', 'attack.sexual', 'Mass rape by militiamen near Orvel was reported.', { bare: ONE_THING }),
  trigger('rapes', 'attack.sexual', 'The list for Orvel has 12 rapes.', { bare: 'In the plural they are counted.' }),
  ...(['case of rape', 'cases of rape'] as const).map(word =>
    trigger(word, 'attack.sexual', `The charity reported ${word === 'case of rape' ? 'one' : '12'} ${word} in Orvel.`, {
      bare: ONE_THING,
    }),
  ),
  trigger('sexual abuse', 'attack.sexual', 'Sexual abuse by soldiers in Orvel was reported.', {
    needs: [{ by: 'force' }, { of: 'people' }],
    counter: 'A text on sexual abuse appeared in Orvel.',
  }),
  trigger('sexual slavery', 'attack.sexual', 'Sexual slavery of girls near Orvel was reported.', {
    needs: [{ of: 'people' }, { by: 'force' }],
    counter: 'A text on sexual slavery appeared in Orvel.',
  }),
  trigger('snatching', 'attack.abduction', 'The snatching of an engineer in Orvel was confirmed.', {
    needs: [{ of: 'people' }],
    counter: 'The snatching of handbags is common in Orvel.',
  }),
  trigger('kidnap', 'attack.abduction', 'The kidnap of two pupils near Orvel was confirmed.', {
    needs: [{ of: 'people' }],
    counter: 'A kidnap film opened in Orvel.',
  }),
  trigger('use', 'attack.cbrn', 'The use of sarin in Orvel was confirmed.', {
    needs: [{ of: 'poison' }],
    counter: 'The use of buses in Orvel rose.',
  }),
  ...['sarin', 'chlorine', 'nerve agent', 'nerve gas', 'mustard gas', 'novichok', 'poison gas'].map(poison =>
    trigger(`${poison} attack`, 'attack.cbrn', `A ${poison} attack killed two people in Orvel.`, { bare: ONE_THING }),
  ),
]
