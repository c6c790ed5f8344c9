import { type Trigger, trigger } from '../../trigger.ts'
import { PEOPLE } from '../conditions.ts'

/** Verbs that name an act: protest, riot, coercion and the use of force short of battle. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const PUBLIC_ORDER_VERBS: readonly Trigger[] = [
  trigger('raid', 'coercion.raid', 'Police raided the office.', {
    needs: [{ subject: 'force', object: 'building' }, { object: 'building' }, { object: 'territory' }],
    counter: 'The children raided the fridge.',
  }),
  trigger('cross', 'force.deployment', 'Troops crossed the border near Orvel.', {
    needs: [{ subject: 'force', object: 'frontier' }],
    counter: 'Troops crossed the river.',
  }),
  trigger('attack', 'riot.mob', 'A mob attacked the embassy in Orvel.', { needs: [{ subject: 'mob' }] }),
  trigger('use tear', 'protest.dispersed', 'Police used tear gas in Orvel.', { needs: [{ object: 'teargas' }] }),
  trigger('disperse', 'protest.dispersed', 'Police dispersed protesters in Orvel.', {
    intransitive: true,
    needs: [{ object: 'people' }],
    counter: 'The wind dispersed the smoke.',
  }),
  trigger('use gas', 'attack.cbrn', 'The army used poison gas in Orvel.', {
    needs: [{ object: 'poison' }],
    counter: 'Households used gas in Orvel.',
  }),
  trigger('use chemical weapon', 'attack.cbrn', 'The army used chemical weapons in Orvel.', {
    bare: 'Chemical weapons that are used are used on somebody.',
  }),
  trigger('use nerve agent', 'attack.cbrn', 'The army used a nerve agent in Orvel.', {
    bare: 'A nerve agent that is used is used on somebody.',
  }),
  trigger('desecrate', 'protest.vandalism', 'Soldiers desecrated the church in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'gravestone' },
      { object: 'monument' },
      { object: 'scripture' },
      { object: 'effigy' },
    ],
    counter: 'The remake desecrated the song.',
  }),
  trigger('deface', 'protest.vandalism', 'Youths defaced the church in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'site' },
      { object: 'gravestone' },
      { object: 'monument' },
      { object: 'effigy' },
      { object: 'scripture' },
    ],
    counter: 'The pupil defaced the atlas.',
  }),
  trigger('vandalise', 'protest.vandalism', 'Youths vandalised the monument in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }, { object: 'gravestone' }, { object: 'monument' }],
    counter: 'Trolls vandalised the article.',
  }),
  trigger('vandalize', 'protest.vandalism', 'Youths vandalized the monument in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }, { object: 'gravestone' }, { object: 'monument' }],
    counter: 'Trolls vandalized the article.',
  }),
  trigger('attack', 'battle.offensive', 'Rebels attacked the army base.', {
    needs: [
      { object: 'force' },
      { object: 'territory' },
      { object: 'building' },
      { object: 'people' },
      { subject: 'force', object: 'anything' },
      { subject: 'force', object: 'nobody' },
    ],
    counter: 'The senator attacked the proposal.',
  }),
  trigger('lynch', 'riot.mob', 'A mob lynched a driver in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }, { subject: 'mob' }],
    counter: 'The press lynched the proposal.',
  }),
  trigger('arrest', 'coercion.arrest', 'Police arrested two men in Orvel.', {
    needs: [
      { object: 'people' },
      { object: 'force' },
      { object: 'suspect' },
      { subject: 'police' },
      { subject: 'force' },
    ],
    counter: 'The bank arrested the slide of the peso.',
  }),
  trigger('detain', 'coercion.arrest', 'Police detained a journalist.', {
    needs: [
      { object: 'people' },
      { object: 'force' },
      { object: 'suspect' },
      { subject: 'police' },
      { subject: 'force' },
    ],
    counter: 'The question detained the readers’ interest.',
  }),
  trigger('impose curfew', 'coercion.curfew', 'The mayor imposed a curfew in Kherson.', {
    needs: [{ subject: 'authority' }, { subject: 'force' }, { subject: 'nobody' }, { on: 'territory' }],
    counter: 'The aunt imposed a curfew on the twins.',
  }),
  trigger('ban', 'coercion.restriction', 'The government banned the party.', {
    needs: [{ object: 'banned' }, { object: 'party' }],
    counter: 'The league banned the keeper for two matches.',
  }),
  trigger('imprison', 'coercion.arrest', 'The regime imprisoned two dissidents in Orvel.', {
    ...PEOPLE,
    counter: 'The ice imprisoned the ship.',
  }),
  trigger('jail', 'coercion.arrest', 'The junta jailed a journalist.', { ...PEOPLE }),
  trigger('round up', 'coercion.arrest', 'Soldiers rounded up young men in Orvel.', {
    ...PEOPLE,
    counter: 'The clerk rounded up the sum.',
  }),
  trigger('search', 'coercion.raid', 'Soldiers searched the convent in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'nobody', object: 'building' },
    ],
    counter: 'The divers searched the lake.',
  }),
  trigger('close', 'coercion.restriction', 'The militia closed the school in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'frontier' },
    ],
    counter: 'The owner closed the shop in Orvel.',
  }),
  trigger('confiscate', 'coercion.raid', 'Soldiers confiscated phones in Orvel.', {
    needs: [
      { subject: 'force' },
      { subject: 'authority' },
      { subject: 'nobody', object: 'goods' },
      { subject: 'nobody', object: 'weapon' },
    ],
    counter: 'The aunt confiscated the sweets.',
  }),
  trigger('seal off', 'coercion.restriction', 'Soldiers sealed off the road near Orvel.', {
    needs: [{ subject: 'force' }, { object: 'route' }, { object: 'territory' }, { object: 'building' }],
    counter: 'The plumber sealed off the pipe.',
  }),
  trigger('cordon off', 'coercion.restriction', 'Police cordoned off the square in Orvel.', {
    bare: 'What is cordoned off is closed by those who keep order.',
  }),
  trigger('block', 'protest.blockade', 'Protesters blocked the road near Orvel.', {
    needs: [
      { subject: 'folk', object: 'route' },
      { subject: 'protester', object: 'route' },
    ],
    counter: 'Snow blocked the road.',
  }),
  trigger('block', 'coercion.restriction', 'Soldiers blocked an ambulance near Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'force', object: 'relief' },
    ],
    counter: 'The senate blocked the bill.',
  }),
  trigger('turn back', 'coercion.restriction', 'Soldiers turned back an aid convoy near Orvel.', {
    needs: [{ subject: 'force', object: 'building' }, { object: 'relief' }, { object: 'folk' }],
    counter: 'The clock was turned back.',
  }),
  trigger('starve', 'coercion.withholding', 'The regime is starving the enclave.', {
    needs: [{ object: 'folk' }, { object: 'settlement' }],
    counter: 'The dancer starved herself.',
  }),
  trigger('hack', 'coercion.cyber', 'Agents hacked the network of the ministry.', {
    needs: [{ object: 'network' }],
    counter: 'He hacked the branch.',
  }),
  trigger('topple', 'coercion.coup', 'Soldiers toppled the president.', {
    needs: [{ object: 'office' }, { object: 'people' }],
    counter: 'The storm toppled trees.',
  }),
  trigger('depose', 'coercion.coup', 'Soldiers deposed the president.', {
    needs: [{ object: 'office' }, { object: 'envoy' }, { subject: 'force' }],
    counter: 'The lawyer deposed a witness.',
  }),
  trigger('mutiny', 'coercion.coup', 'Soldiers mutinied in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'crew' }],
    intransitive: true,
    counter: 'The shareholders mutinied.',
  }),

  trigger('deploy', 'force.deployment', 'The army deployed troops near Orvel.', {
    needs: [{ object: 'force' }, { object: 'weapon' }],
    counter: 'The firm deployed new software.',
  }),
  trigger('redeploy', 'force.deployment', 'Russia redeployed troops to Orvel.', {
    needs: [{ object: 'force' }, { object: 'weapon' }, { subject: 'force' }],
    intransitive: true,
    counter: 'The firm redeployed its clerks.',
  }),
  trigger('mass', 'force.deployment', 'The army massed troops near the border.', {
    needs: [{ object: 'force' }, { subject: 'force' }],
    intransitive: true,
  }),
  trigger('reinforce', 'force.deployment', 'The army reinforced its positions near Orvel.', {
    needs: [{ object: 'territory' }, { object: 'force' }],
  }),
  trigger('mobilise', 'force.draft', 'Russia mobilised soldiers.', {
    needs: [{ object: 'force' }, { object: 'people' }],
  }),
  trigger('mobilize', 'force.draft', 'Russia mobilized soldiers.', {
    needs: [{ object: 'force' }, { object: 'people' }],
  }),
  trigger('conscript', 'force.draft', 'The army conscripted men in Orvel.', {
    ...PEOPLE,
    counter: 'The ads conscripted a tune of the sixties.',
  }),
  trigger('recruit', 'force.draft', 'The militia recruited children in Orvel.', {
    needs: [{ subject: 'force' }, { object: 'force' }],
    counter: 'The firm recruited staff.',
  }),
  trigger('send', 'force.deployment', 'The general sent troops to Orvel.', {
    needs: [{ object: 'force' }, { object: 'warship' }],
    counter: 'The general sent a letter to Orvel.',
  }),
  trigger('dispatch', 'force.deployment', 'The general dispatched troops to Orvel.', { needs: [{ object: 'force' }] }),
  trigger('station', 'force.deployment', 'The army stationed troops near Orvel.', {
    needs: [{ object: 'force' }, { object: 'weapon' }],
  }),
  trigger('erect', 'force.base', 'Rebels erected a checkpoint near Orvel.', { needs: [{ object: 'post' }] }),
  trigger('build', 'force.base', 'The army built a base near Orvel.', {
    needs: [{ subject: 'force', object: 'post' }],
    counter: 'The firm built a house.',
  }),

  trigger('overthrow', 'coercion.coup', 'Soldiers overthrew the president.', {
    needs: [{ object: 'office' }, { object: 'rule' }, { object: 'cabinet' }, { object: 'envoy' }, { object: 'force' }],
    counter: 'The painter overthrew the rules of the salon.',
  }),

  trigger('send', 'aid.military', 'Britain sent weapons to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('impose', 'sanction.measures', 'Britain imposed sanctions on Russia.', { needs: [{ object: 'measure' }] }),

  trigger('protest', 'protest.demo', 'Students protested against the mayor in Orvel.', {
    needs: [
      { subject: 'people', against: 'anything' },
      { subject: 'people', in: 'territory' },
      { subject: 'protester', over: 'anything' },
    ],
    intransitive: true,
    counter: 'He protested his innocence.',
  }),
  trigger('demonstrate', 'protest.demo', 'Students demonstrated against the mayor in Orvel.', {
    needs: [
      { subject: 'people', against: 'anything' },
      { subject: 'protester', in: 'territory' },
    ],
    intransitive: true,
    counter: 'The engineer demonstrated the machine.',
  }),
  trigger('rally', 'protest.demo', 'Students rallied against the mayor in Orvel.', {
    needs: [{ subject: 'people', against: 'anything' }],
    intransitive: true,
    counter: 'Shares rallied on Friday.',
  }),
  trigger('march', 'protest.demo', 'Students marched against the mayor in Orvel.', {
    needs: [
      { subject: 'people', against: 'anything' },
      { subject: 'protester', in: 'territory' },
    ],
    intransitive: true,
    counter: 'The band marched in Orvel.',
  }),
  trigger('boycott', 'protest.boycott', 'Two parties boycotted the election in Orvel.', {
    needs: [{ object: 'vote' }, { object: 'talk' }, { object: 'goods' }],
    counter: 'The cat boycotted the new basket.',
  }),
  trigger('riot', 'riot.demonstration', 'Youths rioted in Orvel.', {
    needs: [{ subject: 'people' }],
    intransitive: true,
  }),
  trigger('burn flag', 'protest.vandalism', 'Students burned the flag of Norland.', {
    bare: 'A flag is burned in contempt.',
  }),
  trigger('outlaw', 'coercion.restriction', 'The government outlawed the party.', {
    needs: [{ object: 'banned' }, { object: 'party' }],
    counter: 'The council outlawed plastic straws.',
  }),
  trigger('exile', 'population.expulsion', 'The junta exiled the bishop.', {
    needs: [{ object: 'people' }],
    counter: 'An exile wrote the book.',
  }),
  trigger('apprehend', 'coercion.arrest', 'Police apprehended two men in Orvel.', {
    ...PEOPLE,
    counter: 'She apprehended the danger.',
  }),
  trigger('test', 'force.weapons', 'The army tested a missile near Orvel.', {
    needs: [{ object: 'rocket' }],
    counter: 'The doctor tested the patient.',
  }),
]
