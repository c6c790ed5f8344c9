import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of crowds and of police against them: marching, blocking, striking, rioting, dispersing. */
export const CROWD_VERBS: readonly Trigger[] = [
  trigger('march', 'protest.demo', 'Teachers marched through Orvel.', {
    needs: [
      { subject: 'marcher', through: 'anything' },
      { subject: 'marcher', in: 'territory' },
      { subject: 'marcher', to: 'anything' },
      { subject: 'marcher', on: 'anything' },
      { subject: 'marcher', against: 'anything' },
      { subject: 'marcher', for: 'anything' },
      { subject: 'marcher', over: 'anything' },
    ],
    intransitive: true,
    counter: 'The brigade marched through Orvel.',
  }),
  trigger('rally', 'protest.demo', 'Thousands rallied in Orvel against the budget.', {
    needs: [
      { subject: 'marcher', in: 'territory', object: 'nobody' },
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marcher', for: 'anything' },
      { subject: 'marcher', at: 'anything' },
    ],
    intransitive: true,
    counter: 'Shares rallied in Frankfurt.',
  }),
  trigger('demonstrate', 'protest.demo', 'Miners demonstrated outside the ministry.', {
    needs: [
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marcher', in: 'territory', object: 'nobody' },
      { subject: 'marcher', for: 'anything', object: 'nobody' },
      { subject: 'marcher', over: 'anything' },
    ],
    intransitive: true,
    counter: 'The cook demonstrated a recipe.',
  }),
  trigger('protest', 'protest.demo', 'Miners protested outside the ministry.', {
    needs: [
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marcher', in: 'territory' },
      { subject: 'marcher', at: 'anything' },
      { subject: 'marcher', over: 'anything' },
    ],
    intransitive: true,
    counter: 'The player protested to the referee.',
  }),
  trigger('take to street', 'protest.demo', 'Thousands took to the streets of Orvel.', {
    needs: [
      { subject: 'marcher' },
      { subject: 'protester' },
      { subject: 'striker' },
      { subject: 'movement' },
      { subject: 'people', against: 'anything' },
      { subject: 'people', over: 'anything' },
    ],
    intransitive: true,
    counter: 'Sweepers took to the streets.',
  }),
  trigger('stage protest', 'protest.demo', 'Miners staged a protest in Orvel.', {
    bare: 'A protest that is staged is one.',
  }),
  trigger('hold protest', 'protest.demo', 'Miners held a protest in Orvel.', {
    bare: 'A protest that is held is one.',
  }),
  trigger('hold rally', 'protest.demo', 'Miners held a rally in Orvel.', {
    needs: [
      { subject: 'marcher' },
      { subject: 'protester' },
      { subject: 'striker' },
      { against: 'anything' },
      { outside: 'anything' },
    ],
    counter: 'The candidate held a rally in Orvel.',
  }),
  trigger('picket', 'protest.demo', 'Miners picketed the ministry.', {
    needs: [{ object: 'building' }, { object: 'site' }, { subject: 'marcher' }, { subject: 'striker' }],
    counter: 'The gardener picketed the lawn.',
  }),
  trigger('chant slogan', 'protest.demo', 'Miners chanted slogans in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'protester' }, { subject: 'striker' }],
    counter: 'Waiters chanted slogans at the table.',
  }),
  trigger('break up', 'protest.dispersed', 'Police broke up a rally in Orvel.', {
    needs: [{ object: 'rally' }],
    counter: 'The band broke up.',
  }),
  trigger('disperse', 'protest.dispersed', 'Police dispersed a rally in Orvel.', { needs: [{ object: 'rally' }] }),
  trigger('clear', 'protest.dispersed', 'Police cleared the protesters from the square.', {
    needs: [{ object: 'rally' }, { subject: 'police', object: 'marchers' }],
    counter: 'The cook cleared the table.',
  }),
  trigger('charge', 'protest.dispersed', 'Police charged the protesters in Orvel.', {
    needs: [{ subject: 'police', object: 'marchers' }],
    counter: 'Police charged the man with theft.',
  }),
  trigger('use cannon', 'protest.dispersed', 'Police used water cannon in Orvel.', {
    needs: [{ object: 'watercannon' }],
    counter: 'The frigate used its cannon.',
  }),
  trigger('drive back', 'protest.dispersed', 'Police drove back the protesters.', { needs: [{ object: 'marchers' }] }),
  trigger('push back', 'protest.dispersed', 'Police pushed back the protesters.', { needs: [{ object: 'marchers' }] }),
  trigger('shoot', 'protest.shot', 'Police shot three protesters in Orvel.', { needs: [{ object: 'marchers' }] }),
  trigger('kill', 'protest.shot', 'Police killed three protesters in Orvel.', {
    needs: [{ subject: 'police', object: 'marchers' }],
  }),
  trigger('open fire', 'protest.shot', 'Troops opened fire on protesters in Orvel.', {
    needs: [{ on: 'marchers' }, { at: 'marchers' }],
    intransitive: true,
  }),
  trigger('fire', 'protest.shot', 'Troops fired at protesters in Orvel.', {
    needs: [{ at: 'marchers' }, { on: 'marchers' }, { into: 'marchers' }],
    intransitive: true,
    counter: 'Police fired tear gas at protesters.',
  }),
  trigger('walk out', 'protest.strike', 'Dockers walked out at the port of Orvel.', {
    needs: [{ subject: 'striker' }],
    intransitive: true,
    counter: 'She walked out of the house.',
  }),
  trigger('strike', 'protest.strike', 'Nurses struck for better pay in Orvel.', {
    needs: [
      { subject: 'striker', over: 'anything' },
      { subject: 'striker', for: 'anything' },
    ],
    intransitive: true,
    counter: 'A rocket struck a house.',
  }),
  trigger('go on strike', 'protest.strike', 'Nurses went on strike in Orvel.', {
    intransitive: true,
    bare: 'Who goes on strike stops work.',
  }),
  trigger('stop work', 'protest.strike', 'Miners stopped work in Orvel.', { needs: [{ subject: 'striker' }] }),
  trigger('begin strike', 'protest.strike', 'Nurses began a strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The warship began a strike on Orvel.',
  }),
  trigger('launch strike', 'protest.strike', 'Nurses launched a strike in Orvel.', { needs: [{ subject: 'striker' }] }),
  trigger('stage strike', 'protest.strike', 'Nurses staged a strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'Warplanes staged a strike on Orvel.',
  }),
  trigger('stage walkout', 'protest.strike', 'Nurses staged a walkout in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'Deputies staged a walkout.',
  }),
  trigger('refuse food', 'protest.hunger', 'The prisoner is refusing food in Orvel.', {
    needs: [{ subject: 'captive' }, { subject: 'protester' }, { subject: 'people', in: 'jail' }],
    counter: 'The kitten refused food.',
  }),
  trigger('begin fast', 'protest.hunger', 'The prisoner began a fast in Orvel.', {
    needs: [{ subject: 'captive' }, { subject: 'protester' }, { subject: 'people', in: 'jail' }],
    counter: 'Muslims began a fast.',
  }),
  trigger('go on hunger', 'protest.hunger', 'The prisoner went on hunger strike in Orvel.', {
    bare: 'Only a hunger strike is gone on.',
  }),
  trigger('stay away', 'protest.boycott', 'Deputies stayed away from the session.', {
    needs: [{ from: 'vote' }, { from: 'talk' }, { from: 'assembly' }],
    intransitive: true,
    counter: 'The bears stayed away from the fire.',
  }),
  trigger('shun', 'protest.boycott', 'The opposition shunned the vote.', {
    needs: [{ object: 'vote' }, { object: 'talk' }],
  }),
  trigger('block', 'protest.blockade', 'Farmers blocked the motorway near Calais.', {
    needs: [
      { subject: 'marcher', object: 'route' },
      { subject: 'marcher', object: 'passage' },
      { subject: 'marcher', object: 'building' },
    ],
    counter: 'Snow blocked the road.',
  }),
  trigger('barricade', 'protest.blockade', 'Students barricaded the gates of the school.', {
    needs: [
      { subject: 'student' },
      { subject: 'protester' },
      { subject: 'marcher', object: 'route' },
      { subject: 'marcher', object: 'building' },
      { subject: 'striker' },
    ],
    counter: 'The storekeeper barricaded the windows.',
  }),
  trigger('set up roadblock', 'protest.blockade', 'Villagers set up roadblocks near Orvel.', {
    needs: [{ subject: 'marcher' }],
  }),
  trigger('erect barricade', 'protest.blockade', 'Villagers erected barricades near Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'protester' }, { subject: 'striker' }, { subject: 'townsfolk' }],
    counter: 'Police erected barricades.',
  }),
  trigger('blockade', 'protest.blockade', 'Farmers blockaded the port.', { needs: [{ subject: 'marcher' }] }),
  trigger('occupy', 'protest.blockade', 'Students occupied the faculty.', {
    needs: [{ subject: 'student', object: 'campus' }],
    counter: 'Troops occupied Orvel.',
  }),
  trigger('chain', 'protest.blockade', 'Activists chained themselves to the gate.', {
    needs: [{ subject: 'protester' }],
  }),
  trigger('topple', 'protest.vandalism', 'Protesters toppled a statue in Orvel.', { needs: [{ object: 'monument' }] }),
  trigger('pull down', 'protest.vandalism', 'Protesters pulled down a statue in Orvel.', {
    needs: [{ object: 'monument' }],
  }),
  trigger('tear down', 'protest.vandalism', 'Protesters tore down a statue in Orvel.', {
    needs: [{ object: 'monument' }],
  }),
  trigger('spray', 'protest.vandalism', 'Activists sprayed slogans on the embassy.', {
    needs: [{ object: 'slogan' }, { object: 'monument' }],
  }),
  trigger('burn', 'protest.vandalism', 'Protesters burned an effigy in Orvel.', { needs: [{ object: 'effigy' }] }),
  trigger('pelt', 'riot.demonstration', 'Protesters pelted police with stones.', {
    needs: [
      { with: 'anything', object: 'force' },
      { with: 'anything', object: 'people' },
      { with: 'anything', object: 'building' },
    ],
    counter: 'Rain pelted the roof.',
  }),
  trigger('throw stone', 'riot.demonstration', 'Youths threw stones at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }, { subject: 'marchers' }, { subject: 'mob' }],
    counter: 'The boys threw stones into the pond.',
  }),
  trigger('hurl stone', 'riot.demonstration', 'Youths hurled stones at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }, { subject: 'marchers' }, { subject: 'mob' }],
    counter: 'The boys hurled stones into the pond.',
  }),
  trigger('throw rock', 'riot.demonstration', 'Youths threw rocks at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }, { subject: 'marchers' }, { subject: 'mob' }],
    counter: 'The volcano threw rocks into the sky.',
  }),
  trigger('throw bottle', 'riot.demonstration', 'Youths threw bottles at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }, { subject: 'marchers' }, { subject: 'mob' }],
    counter: 'The waiter threw the bottle away.',
  }),
  trigger('clash', 'riot.demonstration', 'Protesters clashed with police in Orvel.', {
    needs: [
      { subject: 'marchers', with: 'police' },
      { subject: 'police', with: 'marchers' },
    ],
    intransitive: true,
  }),
  trigger('storm', 'riot.demonstration', 'Protesters stormed the parliament in Orvel.', {
    needs: [{ subject: 'marchers' }],
    counter: 'Troops stormed the parliament in Orvel.',
  }),
  trigger('beat', 'riot.mob', 'A man was beaten by a mob in Orvel.', { needs: [{ subject: 'mob' }] }),
  trigger('beat to death', 'riot.mob', 'A mob beat to death a man in Orvel.', { needs: [{ subject: 'mob' }] }),
  trigger('kill', 'riot.mob', 'A mob killed a man in Orvel.', { needs: [{ subject: 'mob' }] }),
  trigger('burn', 'riot.mob', 'A mob burned a man in Orvel.', { needs: [{ subject: 'mob', object: 'people' }] }),
  trigger('deploy', 'force.police', 'Riot police were deployed in Orvel.', {
    needs: [{ object: 'police' }],
    counter: 'Kenya deployed soldiers.',
  }),
  trigger('ring', 'force.police', 'Riot police ringed the parliament.', { needs: [{ subject: 'police' }] }),
  trigger('surround', 'force.police', 'Riot police surrounded the parliament.', {
    needs: [{ subject: 'police', object: 'building' }],
  }),
  trigger('step up patrol', 'force.police', 'Police stepped up patrols in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }],
    counter: 'The shark stepped up its patrols.',
  }),
  trigger('step up security', 'force.police', 'Police stepped up security in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }, { in: 'territory' }, { at: 'site' }],
    counter: 'The bank stepped up the security of its cards.',
  }),
  trigger('tighten security', 'force.police', 'Police tightened security in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }, { in: 'territory' }, { at: 'site' }],
    counter: 'The firm tightened the security of its app.',
  }),
  trigger('guard', 'force.police', 'Riot police guarded the parliament.', {
    needs: [{ subject: 'police', object: 'building' }],
  }),
  trigger('patrol', 'force.police', 'Police patrolled the streets of Orvel.', { needs: [{ subject: 'police' }] }),
]
