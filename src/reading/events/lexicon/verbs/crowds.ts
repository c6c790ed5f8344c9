import { type Trigger, trigger } from '../../trigger.ts'

/** Verbs of crowds and of police against them: marching, blocking, striking, rioting, dispersing. */
export const CROWD_VERBS: readonly Trigger[] = [
  trigger('fire', 'protest.dispersed', 'Tear gas fired at protesters in Orvel.', {
    needs: [{ object: 'teargas' }],
    counter: 'Shots fired at protesters in Orvel.',
  }),
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
  trigger('disperse', 'protest.dispersed', 'Police dispersed a rally in Orvel.', {
    needs: [{ object: 'rally' }],
    intransitive: true,
  }),
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
  trigger('pour into street', 'protest.demo', 'Thousands poured into the streets of Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'marchers' }],
    intransitive: true,
    counter: 'Sewage poured into the streets.',
  }),
  trigger('pour onto street', 'protest.demo', 'Thousands poured onto the streets of Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'marchers' }],
    intransitive: true,
    counter: 'Sewage poured onto the streets.',
  }),
  trigger('flood street', 'protest.demo', 'Protesters flooded the streets of Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    counter: 'Rain flooded the streets of Orvel.',
  }),
  trigger('fill street', 'protest.demo', 'Protesters filled the streets of Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    counter: 'Stalls filled the streets of Orvel.',
  }),
  trigger('fill square', 'protest.demo', 'Crowds filled the square to demand a vote.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    counter: 'Crowds filled the square for the concert.',
  }),
  trigger('turn out', 'protest.demo', 'Hundreds turned out in Orvel to denounce the bill.', {
    needs: [
      { subject: 'marcher', against: 'anything' },
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
    ],
    intransitive: true,
    counter: 'Hundreds turned out to greet the bride.',
  }),
  trigger('come out', 'protest.demo', 'Hundreds came out in Orvel to denounce the bill.', {
    needs: [
      { subject: 'marcher', against: 'anything' },
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
    ],
    intransitive: true,
    counter: 'Hundreds came out to see the comet.',
  }),
  trigger('hold placard', 'protest.demo', 'Women held placards outside the ministry.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The umpire held a placard.',
  }),
  trigger('hold up placard', 'protest.demo', 'Women held up placards outside the ministry.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The umpire held up a placard.',
  }),
  trigger('wave placard', 'protest.demo', 'Women waved placards outside the ministry.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The umpire waved a placard.',
  }),
  trigger('carry placard', 'protest.demo', 'Women carried placards through Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The umpire carried a placard.',
  }),
  trigger('hold banner', 'protest.demo', 'Women held banners outside the ministry.', {
    needs: [
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marchers' },
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'protester' },
      { subject: 'marcher', at: 'site' },
    ],
    counter: 'The umpire held a banner.',
  }),
  trigger('wave banner', 'protest.demo', 'Women waved banners outside the ministry.', {
    needs: [
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marchers' },
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'protester' },
      { subject: 'marcher', at: 'site' },
    ],
    counter: 'The umpire waved a banner.',
  }),
  trigger('unfurl banner', 'protest.demo', 'Activists unfurled a banner in Orvel.', {
    needs: [{ subject: 'marcher' }],
    counter: 'The club unfurled a banner.',
  }),
  trigger('walk out', 'protest.demo', 'Pupils walked out of class in Orvel.', {
    needs: [
      { subject: 'student', of: 'class' },
      { subject: 'student', of: 'campus' },
      { subject: 'pupil', of: 'class' },
    ],
    intransitive: true,
    counter: 'The teacher walked out of class.',
  }),
  trigger('form chain', 'protest.demo', 'Residents formed a human chain around the court.', {
    needs: [
      { object: 'humanchain', around: 'anything' },
      { object: 'humanchain', outside: 'anything' },
      { object: 'humanchain', against: 'anything' },
      { object: 'humanchain', across: 'anything' },
      { object: 'humanchain', subject: 'marchers' },
      { object: 'humanchain', aim: 'demanding' },
    ],
    counter: 'The atoms formed a chain.',
  }),
  trigger('link arm', 'protest.demo', 'Protesters linked arms outside the court.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    counter: 'The dancers linked arms.',
  }),
  trigger('bang pot', 'protest.demo', 'Residents banged pots in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The cook banged pots.',
  }),
  trigger('converge on', 'protest.demo', 'Protesters converged on Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    intransitive: true,
    counter: 'Gulls converged on Orvel.',
  }),
  trigger('descend on', 'protest.demo', 'Protesters descended on Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    intransitive: true,
    counter: 'Tourists descended on Orvel.',
  }),
  trigger('gather', 'protest.demo', 'Hundreds gathered in Orvel to demand a vote.', {
    needs: [
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
      { subject: 'marcher', against: 'anything' },
      { subject: 'marcher', outside: 'embassy' },
    ],
    intransitive: true,
    counter: 'Hundreds gathered to watch the eclipse.',
  }),
  trigger('assemble', 'protest.demo', 'Hundreds assembled in Orvel to demand a vote.', {
    needs: [
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
      { subject: 'marchers' },
      { subject: 'crowd', outside: 'site' },
      { subject: 'crowd', of: 'site' },
    ],
    intransitive: true,
    counter: 'Workers assembled the car.',
  }),
  trigger('mass', 'protest.demo', 'Protesters massed outside the parliament.', {
    needs: [{ subject: 'marchers' }, { subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }],
    intransitive: true,
    counter: 'Clouds massed outside Orvel.',
  }),
  trigger('join march', 'protest.demo', 'Thousands joined a march through Orvel.', {
    needs: [
      { subject: 'marcher', through: 'anything' },
      { subject: 'marcher', in: 'territory' },
      { subject: 'marcher', against: 'anything' },
      { subject: 'marcher', for: 'anything' },
      { subject: 'marcher', to: 'territory' },
      { subject: 'movement', against: 'anything' },
    ],
    counter: 'The colonel joined the march of the cadets.',
  }),
  trigger('join protest', 'protest.demo', 'Thousands joined a protest in Orvel.', {
    bare: 'Who joins a protest protests.',
  }),
  trigger('bring onto street', 'protest.demo', 'The opposition brought thousands onto the streets.', {
    needs: [{ object: 'marcher' }, { object: 'marchers' }],
    counter: 'The firm brought its trams onto the streets.',
  }),
  trigger('bring into street', 'protest.demo', 'The price rise brought thousands into the streets.', {
    needs: [{ object: 'marcher' }, { object: 'marchers' }],
    counter: 'The firm brought its trams into the streets.',
  }),
  trigger('bring to street', 'protest.demo', 'The opposition brought thousands to the streets.', {
    needs: [{ object: 'marcher' }, { object: 'marchers' }],
    counter: 'The firm brought its trams to the streets.',
  }),
  trigger('march', 'protest.demo', 'The protesters had marched from Orvel.', {
    needs: [
      { subject: 'marchers' },
      { subject: 'protester', from: 'territory' },
      { subject: 'marcher', from: 'territory' },
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
      { subject: 'movement', against: 'anything' },
    ],
    intransitive: true,
    counter: 'The legion had marched from Orvel.',
  }),
  trigger('rally', 'protest.demo', 'Workers rallied to demand a vote.', {
    needs: [{ subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }, { subject: 'marchers' }],
    intransitive: true,
    counter: 'The team rallied to win.',
  }),
  trigger('demonstrate', 'protest.demo', 'Workers demonstrated to demand a vote.', {
    needs: [
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
      { subject: 'marchers' },
      { subject: 'marcher', of: 'site' },
      { subject: 'movement', against: 'anything' },
    ],
    intransitive: true,
    counter: 'The chemist demonstrated to the class.',
  }),
  trigger('protest', 'protest.demo', 'Workers protested to demand a vote.', {
    needs: [
      { subject: 'marcher', aim: 'demanding' },
      { subject: 'crowd', aim: 'demanding' },
      { subject: 'marchers' },
      { subject: 'marcher', object: 'grievance' },
      { subject: 'marcher', of: 'site' },
      { subject: 'movement', against: 'anything' },
    ],
    intransitive: true,
    counter: 'The lawyer protested his innocence.',
  }),
  trigger('stage dharna', 'protest.demo', 'Villagers staged a dharna in Orvel.', { bare: 'A dharna is a sit-in.' }),
  trigger('hold dharna', 'protest.demo', 'Villagers held a dharna in Orvel.', { bare: 'A dharna is a sit-in.' }),
  trigger('line street', 'protest.demo', 'Hundreds lined the streets to protest at the visit.', {
    needs: [{ subject: 'marcher', aim: 'demanding' }, { subject: 'crowd', aim: 'demanding' }, { subject: 'marchers' }],
    counter: 'Hundreds lined the streets to cheer the riders.',
  }),
  trigger('use gas', 'protest.dispersed', 'Tear gas was used on students in Orvel.', {
    needs: [{ object: 'teargas' }],
  }),
  trigger('fire gas', 'protest.dispersed', 'Officers fired tear gas in Orvel.', {
    needs: [{ object: 'teargas' }],
    counter: 'The plant fired gas turbines.',
  }),
  trigger('use spray', 'protest.dispersed', 'Pepper spray was used on protesters in Orvel.', {
    needs: [
      { object: 'teargas', on: 'marcher' },
      { object: 'teargas', against: 'marcher' },
      { object: 'teargas', on: 'marchers' },
      { object: 'teargas', against: 'marchers' },
    ],
    counter: 'The hiker used pepper spray on a bear.',
  }),
  trigger('use baton', 'protest.dispersed', 'Police used batons against marchers in Orvel.', {
    needs: [{ subject: 'police' }, { on: 'marchers' }, { against: 'marchers' }],
    counter: 'The conductor used a baton.',
  }),
  trigger('disperse', 'protest.dispersed', 'Police dispersed marchers in Orvel.', {
    intransitive: true,
    needs: [
      { object: 'marchers' },
      { object: 'crowd', subject: 'force' },
      { object: 'crowd', with: 'teargas' },
      { object: 'sitin' },
    ],
    counter: 'The crowd dispersed.',
  }),
  trigger('douse', 'protest.dispersed', 'Police doused marchers with water cannon in Orvel.', {
    needs: [
      { object: 'marcher', with: 'watercannon' },
      { object: 'marchers', with: 'watercannon' },
      { object: 'crowd', with: 'watercannon' },
      { object: 'crowd', with: 'teargas' },
    ],
    counter: 'Crews doused the blaze.',
  }),
  trigger('hose', 'protest.dispersed', 'Police hosed the crowd with water cannon in Orvel.', {
    needs: [{ object: 'marcher', with: 'watercannon' }, { object: 'marchers' }, { object: 'crowd', subject: 'police' }],
    counter: 'The gardener hosed the lawn.',
  }),
  trigger('spray', 'protest.dispersed', 'Police sprayed marchers with tear gas in Orvel.', {
    needs: [
      { subject: 'police', object: 'marcher' },
      { subject: 'police', object: 'marchers' },
      { subject: 'police', object: 'crowd' },
      { object: 'crowd', with: 'teargas' },
    ],
    counter: 'The gardener sprayed the roses.',
  }),
  trigger('scatter', 'protest.dispersed', 'Police scattered marchers with tear gas in Orvel.', {
    needs: [
      { subject: 'force', object: 'marcher' },
      { subject: 'force', object: 'marchers' },
      { object: 'crowd', with: 'teargas' },
      { subject: 'police', object: 'crowd' },
    ],
    counter: 'The wind scattered the leaves.',
  }),
  trigger('kettle', 'protest.dispersed', 'Police kettled marchers in Orvel.', {
    bare: 'Only police kettle, and only crowds.',
  }),
  trigger('remove', 'protest.dispersed', 'Police removed the activists from the track.', {
    needs: [
      { subject: 'police', object: 'protester' },
      { subject: 'police', object: 'marchers' },
      { subject: 'police', object: 'barricade' },
    ],
    counter: 'Police removed the wreck.',
  }),
  trigger('drag away', 'protest.dispersed', 'Police dragged away the protesters in Orvel.', {
    needs: [{ object: 'marchers' }],
    counter: 'Police dragged away the wreck.',
  }),
  trigger('drag', 'protest.dispersed', 'Police dragged the protesters from the road.', {
    needs: [
      { subject: 'police', object: 'protester', from: 'anything' },
      { subject: 'police', object: 'marchers' },
    ],
    counter: 'The divers dragged the lake.',
  }),
  trigger('carry away', 'protest.dispersed', 'Police carried away the protesters in Orvel.', {
    needs: [{ subject: 'police', object: 'protester' }, { object: 'marchers' }],
    counter: 'The flood carried away the bridge.',
  }),
  trigger('evict', 'protest.dispersed', 'Police evicted the activists from the square.', {
    needs: [{ object: 'protester' }, { object: 'marchers' }],
    counter: 'The landlord evicted a tenant.',
  }),
  trigger('dismantle', 'protest.dispersed', 'Police dismantled a protest camp in Orvel.', {
    needs: [{ object: 'sitin' }, { object: 'barricade', subject: 'force' }],
    counter: 'Police dismantled a smuggling ring.',
  }),
  trigger('tear down', 'protest.dispersed', 'Police tore down the protest camp in Orvel.', {
    needs: [{ object: 'sitin' }, { object: 'barricade', subject: 'force' }],
    counter: 'Crews tore down the stadium.',
  }),
  trigger('break up', 'protest.dispersed', 'Police broke up a protest camp in Orvel.', {
    needs: [{ object: 'sitin' }, { object: 'crowd', subject: 'force' }],
    counter: 'Crews broke up the ship.',
  }),
  trigger('put down', 'protest.dispersed', 'Police put down a protest in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'uprising' }],
    counter: 'She put down the book.',
  }),
  trigger('crush', 'protest.dispersed', 'The junta crushed a protest in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'uprising' }],
    counter: 'The cook crushed the garlic.',
  }),
  trigger('suppress', 'protest.dispersed', 'The junta suppressed a protest in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'uprising' }],
    counter: 'She suppressed a yawn.',
  }),
  trigger('quash', 'protest.dispersed', 'The junta quashed a protest in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'uprising' }],
    counter: 'The court quashed the order.',
  }),
  trigger('crack down on', 'protest.dispersed', 'Police cracked down on demonstrators in Orvel.', {
    needs: [{ object: 'marchers' }, { object: 'rally' }, { on: 'marchers' }, { on: 'manifestation' }],
    intransitive: true,
    counter: 'Police cracked down on speeding.',
  }),
  trigger('lob stun', 'protest.dispersed', 'Police lobbed stun grenades at villagers in Orvel.', {
    bare: 'Only stun grenades are meant.',
    counter: 'Rebels lobbed grenades at Orvel.',
  }),
  trigger('fire stun', 'protest.dispersed', 'Police fired stun grenades at villagers in Orvel.', {
    bare: 'Only stun grenades are meant.',
    counter: 'Rebels fired grenades at Orvel.',
  }),
  trigger('throw stun', 'protest.dispersed', 'Police threw stun grenades at villagers in Orvel.', {
    bare: 'Only stun grenades are meant.',
    counter: 'Rebels threw grenades at Orvel.',
  }),
  trigger('beat back', 'protest.dispersed', 'Police beat back the protesters in Orvel.', {
    needs: [{ object: 'marchers' }, { subject: 'police', object: 'marcher' }, { with: 'baton' }],
    counter: 'Troops beat back an assault.',
  }),
  trigger('lathi-charge', 'protest.dispersed', 'Farmers were lathi-charged by police in Orvel.', {
    bare: 'Only police do it, and only to crowds.',
  }),
  trigger('manhandle', 'protest.dispersed', 'Police manhandled demonstrators in Orvel.', {
    needs: [{ subject: 'police', object: 'marcher' }, { object: 'marchers' }],
    counter: 'The porters manhandled the piano.',
  }),
  trigger('clear', 'protest.dispersed', 'Soldiers cleared a protest camp in Orvel.', {
    needs: [
      { subject: 'force', object: 'sitin' },
      { subject: 'force', object: 'barricade' },
      { subject: 'force', object: 'marchers' },
    ],
  }),
  trigger('gun down', 'protest.shot', 'Soldiers gunned down three demonstrators in Orvel.', {
    needs: [{ object: 'marchers' }],
    counter: 'Soldiers gunned down three smugglers.',
  }),
  trigger('mow down', 'protest.shot', 'Soldiers mowed down demonstrators in Orvel.', {
    needs: [{ object: 'marchers' }],
    counter: 'Soldiers mowed down the smugglers.',
  }),
  trigger('shoot at', 'protest.shot', 'Snipers shot at protesters in Orvel.', {
    needs: [{ object: 'marchers' }, { at: 'marchers' }],
    intransitive: true,
    counter: 'Snipers shot at a patrol.',
  }),
  trigger('shoot', 'protest.shot', 'Police shot into the crowd of demonstrators in Orvel.', {
    needs: [
      { into: 'marchers' },
      { into: 'manifestation' },
      { subject: 'police', into: 'crowd' },
      { subject: 'police', object: 'people', during: 'manifestation' },
      { subject: 'police', object: 'people', at: 'manifestation' },
    ],
    intransitive: true,
    counter: 'Police shot into the tyres.',
  }),
  trigger('open fire', 'protest.shot', 'Troops opened fire on a rally in Orvel.', {
    needs: [
      { on: 'manifestation' },
      { at: 'manifestation' },
      { subject: 'police', on: 'crowd' },
      { into: 'crowd', subject: 'police' },
    ],
    intransitive: true,
    counter: 'Gunmen opened fire at a wedding.',
  }),
  trigger('fire on', 'protest.shot', 'Troops fired on demonstrators in Orvel.', {
    needs: [
      { object: 'marchers' },
      { subject: 'police', object: 'crowd' },
      { on: 'marchers' },
      { subject: 'police', on: 'crowd' },
    ],
    intransitive: true,
    counter: 'Troops fired on a patrol.',
  }),
  trigger('fire', 'protest.shot', 'Police fired into the crowd in Orvel.', {
    needs: [
      { subject: 'police', object: 'nobody', into: 'crowd' },
      { subject: 'police', object: 'nobody', on: 'crowd' },
      { subject: 'force', object: 'nobody', on: 'manifestation' },
      { subject: 'police', object: 'nobody', at: 'striker' },
    ],
    intransitive: true,
    counter: 'Soldiers fired into the crowd in Orvel.',
  }),
  trigger('fire ammunition', 'protest.shot', 'Police fired live ammunition at demonstrators in Orvel.', {
    needs: [{ at: 'marchers' }, { at: 'crowd' }, { on: 'crowd' }, { into: 'crowd' }],
    counter: 'Rebels fired ammunition into the air.',
  }),
  trigger('use ammunition', 'protest.shot', 'Police used live ammunition against demonstrators in Orvel.', {
    needs: [{ against: 'marchers' }, { on: 'marchers' }, { against: 'crowd' }, { on: 'crowd' }],
    counter: 'The army used ammunition from Norland.',
  }),
  trigger('kill', 'protest.shot', 'A protester was killed by a bullet in Orvel.', {
    needs: [
      { subject: 'bullet', object: 'marchers' },
      { subject: 'gunner', object: 'marchers' },
    ],
    counter: 'A deer was killed by a bullet.',
  }),
  trigger('die', 'protest.shot', 'A demonstrator died of a gunshot wound in Orvel.', {
    needs: [
      { subject: 'marchers', of: 'gunwound' },
      { subject: 'marchers', from: 'gunwound' },
    ],
    intransitive: true,
    counter: 'A demonstrator died of a stroke.',
  }),
  trigger('stay off job', 'protest.strike', 'Drivers stayed off the job in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }],
    intransitive: true,
    counter: 'The goat stayed off the job.',
  }),
  trigger('refuse to work', 'protest.strike', 'Cleaners refused to work at the clinic in Orvel.', {
    needs: [{ subject: 'striker' }],
    intransitive: true,
    counter: 'The printer refused to work.',
  }),
  trigger('halt work', 'protest.strike', 'Miners halted work in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'movement' }],
    counter: 'The mayor halted work on the dam.',
  }),
  trigger('withdraw labour', 'protest.strike', 'Miners withdrew their labour in Orvel.', { bare: 'It has one sense.' }),
  trigger('withdraw service', 'protest.strike', 'Doctors withdrew their services in Orvel.', {
    needs: [{ subject: 'striker' }],
    counter: 'The bank withdrew its services.',
  }),
  trigger('observe strike', 'protest.strike', 'Bakers observed a strike in Orvel.', {
    bare: 'Who observes a strike stops work.',
  }),
  trigger('extend strike', 'protest.strike', 'Dockers extended their strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
  }),
  trigger('resume strike', 'protest.strike', 'Lecturers resumed their strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The army resumed its strikes.',
  }),
  trigger('continue strike', 'protest.strike', 'Lecturers continued their strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The army continued its strikes.',
  }),
  trigger('join strike', 'protest.strike', 'Oil workers joined the strike in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
  }),
  trigger('take action', 'protest.strike', 'Workers took industrial action in Orvel.', {
    needs: [{ object: 'industrial' }],
    counter: 'The mayor took action.',
  }),
  trigger('shut shop', 'protest.strike', 'Traders shut their shops in protest in Orvel.', {
    needs: [{ in: 'rally' }, { against: 'anything' }, { over: 'anything' }],
    counter: 'The baker shut his shop.',
  }),
  trigger('close shop', 'protest.strike', 'Traders closed their shops in protest in Orvel.', {
    needs: [{ in: 'rally' }, { against: 'anything' }, { over: 'anything' }],
    counter: 'The baker closed his shop.',
  }),
  trigger('stop work', 'protest.strike', 'Cleaners stopped work in protest in Orvel.', {
    needs: [{ in: 'rally' }, { over: 'anything', subject: 'people' }],
    counter: 'The mason stopped work at noon.',
  }),
  trigger('sew lip', 'protest.hunger', 'Migrants sewed their lips together in Orvel.', { bare: 'It has one sense.' }),
  trigger('start fast', 'protest.hunger', 'The prisoner started a fast in Orvel.', {
    needs: [{ subject: 'captive' }, { subject: 'protester' }, { subject: 'marcher', against: 'anything' }],
    counter: 'Pilgrims started the fast.',
  }),
  trigger('stop eat', 'protest.hunger', 'The prisoner stopped eating in Orvel.', {
    needs: [{ subject: 'captive' }, { subject: 'people', in: 'rally' }],
    intransitive: true,
    counter: 'The kitten stopped eating.',
  }),
  trigger('go without food', 'protest.hunger', 'The detainee went without food in protest in Orvel.', {
    needs: [{ subject: 'captive', in: 'rally' }, { subject: 'protester' }],
    intransitive: true,
    counter: 'Families went without food.',
  }),
  trigger('sit out', 'protest.boycott', 'The bloc sat out the vote in Orvel.', {
    needs: [{ object: 'vote' }, { object: 'talk' }],
    counter: 'The dancer sat out a waltz.',
  }),
  trigger('boycott', 'protest.boycott', 'Students boycotted classes in Orvel.', {
    needs: [
      { object: 'class' },
      { object: 'assembly' },
      { subject: 'people', object: 'brand' },
      { object: 'hearing' },
      { object: 'wares', subject: 'nobody' },
    ],
    counter: 'The kitten boycotted its basket.',
  }),
  trigger('refuse to take part', 'protest.boycott', 'The party refused to take part in the vote in Orvel.', {
    needs: [{ in: 'vote' }, { in: 'talk' }],
    intransitive: true,
    counter: 'The actor refused to take part in the film.',
  }),
  trigger('snub', 'protest.boycott', 'The opposition snubbed the talks in Orvel.', {
    needs: [{ object: 'vote' }, { object: 'talk' }, { object: 'assembly' }],
    counter: 'The jury snubbed the film.',
  }),
  trigger('turn back', 'protest.boycott', 'Shoppers turned their backs on imported goods in Orvel.', {
    needs: [{ on: 'wares' }, { on: 'brand' }, { on: 'vote' }],
    counter: 'She turned her back on the stage.',
  }),
  trigger('park across', 'protest.blockade', 'Truckers parked across the motorway near Orvel.', {
    needs: [{ object: 'route' }, { across: 'route' }],
    intransitive: true,
    counter: 'The tourist parked across the lawn.',
  }),
  trigger('seal', 'protest.blockade', 'Farmers sealed the crossing near Orvel.', {
    needs: [
      { subject: 'marcher', object: 'route' },
      { subject: 'marcher', object: 'passage' },
      { subject: 'marchers', object: 'building' },
      { subject: 'movement', object: 'route' },
    ],
    counter: 'The cook sealed the jars.',
  }),
  trigger('seal off', 'protest.blockade', 'Farmers sealed off the motorway near Orvel.', {
    needs: [
      { subject: 'marcher', object: 'route' },
      { subject: 'marcher', object: 'passage' },
      { subject: 'marchers', object: 'building' },
      { subject: 'movement', object: 'route' },
    ],
    counter: 'Troops sealed off the crossing.',
  }),
  trigger('cut', 'protest.blockade', 'Villagers cut the road near Orvel.', {
    needs: [{ subject: 'marcher', object: 'route' }],
    counter: 'The tailor cut the cloth.',
  }),
  trigger('cut off', 'protest.blockade', 'Villagers cut off the road near Orvel.', {
    needs: [{ subject: 'marcher', object: 'route' }],
    counter: 'The tailor cut off a thread.',
  }),
  trigger('close', 'protest.blockade', 'Tribesmen closed the highway near Orvel.', {
    needs: [
      { subject: 'protester', object: 'route' },
      { subject: 'marchers', object: 'route' },
      { subject: 'marchers', object: 'passage' },
      { subject: 'marchers', object: 'building' },
      { subject: 'movement', object: 'route' },
    ],
    counter: 'The council closed the highway for repairs.',
  }),
  trigger('shut', 'protest.blockade', 'Protesters shut the highway near Orvel.', {
    needs: [
      { subject: 'protester', object: 'route' },
      { subject: 'marchers', object: 'route' },
      { subject: 'marchers', object: 'passage' },
      { subject: 'marchers', object: 'building' },
      { subject: 'movement', object: 'route' },
    ],
    counter: 'The council shut the highway for repairs.',
  }),
  trigger('shut down', 'protest.blockade', 'Protesters shut down the terminal near Orvel.', {
    needs: [
      { subject: 'marchers' },
      { subject: 'marcher', object: 'route' },
      { subject: 'marcher', object: 'passage' },
    ],
    counter: 'The firm shut down the terminal.',
  }),
  trigger('glue', 'protest.blockade', 'Activists glued themselves to the road in Orvel.', {
    needs: [
      { subject: 'protester', to: 'anything' },
      { subject: 'marchers', to: 'anything' },
    ],
    counter: 'The carpenter glued the chair.',
  }),
  trigger('set up roadblock', 'protest.blockade', 'Indigenous groups set up roadblocks near Orvel.', {
    needs: [{ subject: 'movement' }, { subject: 'townsfolk' }, { subject: 'marchers' }],
    counter: 'Police set up roadblocks.',
  }),
  trigger('occupy', 'protest.blockade', 'Protesters occupied the town hall in Orvel.', {
    needs: [
      { subject: 'marchers' },
      { subject: 'student', object: 'building' },
      { subject: 'protester', object: 'building' },
      { subject: 'marchers', object: 'route' },
    ],
    counter: 'The museum occupied the town hall.',
  }),
  trigger('stop', 'protest.blockade', 'Protesters stopped trains near Orvel.', {
    needs: [
      { subject: 'marchers', object: 'carrier' },
      { subject: 'marchers', object: 'traffic' },
      { subject: 'protester', object: 'traffic' },
    ],
    counter: 'The guard stopped the train.',
  }),
  trigger('halt', 'protest.blockade', 'Protesters halted trains near Orvel.', {
    needs: [
      { subject: 'marchers', object: 'carrier' },
      { subject: 'marchers', object: 'traffic' },
      { subject: 'protester', object: 'traffic' },
    ],
    counter: 'Snow halted trains.',
  }),
  trigger('block', 'protest.blockade', 'Protesters blocked traffic in Orvel.', {
    needs: [
      { subject: 'marcher', object: 'traffic' },
      { subject: 'marchers' },
      { subject: 'movement', object: 'route' },
    ],
    counter: 'A tree blocked traffic.',
  }),
  trigger('disrupt', 'protest.blockade', 'Activists disrupted traffic in Orvel.', {
    needs: [
      { subject: 'protester', object: 'traffic' },
      { subject: 'marchers', object: 'traffic' },
    ],
    counter: 'Snow disrupted traffic.',
  }),
  trigger('snarl', 'protest.blockade', 'Farmers snarled traffic in Orvel.', {
    needs: [{ subject: 'marcher', object: 'traffic' }],
    counter: 'Snow snarled traffic.',
  }),
  trigger('lock gate', 'protest.blockade', 'Residents locked the gates of the plant in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'marchers' }],
    counter: 'The porter locked the gates.',
  }),
  trigger('block', 'protest.blockade', 'The road near Orvel was blocked with tyres.', {
    needs: [{ object: 'route', with: 'tyre' }],
    counter: 'The drain was blocked with leaves.',
  }),
  trigger('burn tyre', 'protest.blockade', 'Protesters burned tyres in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'marchers' }, { subject: 'townsfolk' }],
    counter: 'The plant burned tyres.',
  }),
  trigger('burn tire', 'protest.blockade', 'Protesters burned tires in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'marchers' }, { subject: 'townsfolk' }],
    counter: 'The plant burned tires.',
  }),
  trigger('gherao', 'protest.blockade', 'Students gheraoed the dean in Orvel.', { bare: 'It has one sense.' }),
  trigger('throw paint', 'protest.vandalism', 'Activists threw paint at the embassy in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The artist threw paint at the canvas.',
  }),
  trigger('hurl paint', 'protest.vandalism', 'Activists hurled paint at the embassy in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The artist hurled paint at the canvas.',
  }),
  trigger('throw soup', 'protest.vandalism', 'Activists threw soup at a painting in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The cook threw the soup away.',
  }),
  trigger('throw egg', 'protest.vandalism', 'Protesters threw eggs at the parliament in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The cook threw the eggs away.',
  }),
  trigger('hurl egg', 'protest.vandalism', 'Protesters hurled eggs at the parliament in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The boys hurled eggs into the pond.',
  }),
  trigger('pour paint', 'protest.vandalism', 'Activists poured paint over a statue in Orvel.', {
    needs: [
      { at: 'building' },
      { at: 'site' },
      { at: 'monument' },
      { on: 'building' },
      { over: 'building' },
      { over: 'monument' },
      { at: 'canvas' },
      { over: 'canvas' },
      { on: 'canvas' },
      { on: 'monument' },
      { onto: 'building' },
    ],
    counter: 'The decorator poured the paint.',
  }),
  trigger('overturn', 'protest.vandalism', 'Headstones were overturned in Orvel.', {
    needs: [{ object: 'gravestone' }, { object: 'monument' }],
    counter: 'The court overturned the ruling.',
  }),
  trigger('knock over', 'protest.vandalism', 'Headstones were knocked over in Orvel.', {
    needs: [
      { object: 'gravestone', subject: 'nobody' },
      { object: 'gravestone', subject: 'people' },
      { object: 'monument', subject: 'people' },
    ],
    counter: 'The cat knocked over a vase.',
  }),
  trigger('behead', 'protest.vandalism', 'A statue was beheaded in Orvel.', { needs: [{ object: 'monument' }] }),
  trigger('torch', 'protest.vandalism', 'The flag was torched in Orvel.', {
    needs: [{ object: 'effigy' }, { object: 'scripture' }],
    counter: 'A barn was torched in Orvel.',
  }),
  trigger('set fire', 'protest.vandalism', 'Protesters set fire to a flag in Orvel.', {
    needs: [{ to: 'effigy' }, { to: 'scripture' }],
    intransitive: true,
    counter: 'A spark set fire to the barn.',
  }),
  trigger('set alight', 'protest.vandalism', 'A Koran was set alight in Orvel.', {
    needs: [{ object: 'effigy' }, { object: 'scripture' }],
    counter: 'A spark set alight the barn.',
  }),
  trigger('set ablaze', 'protest.vandalism', 'The flag was set ablaze in Orvel.', {
    needs: [{ object: 'effigy' }, { object: 'scripture' }],
    counter: 'A barn was set ablaze.',
  }),
  trigger('rip up', 'protest.vandalism', 'A man ripped up a Koran in Orvel.', {
    needs: [{ object: 'effigy' }, { object: 'scripture' }],
    counter: 'She ripped up the letter.',
  }),
  trigger('douse', 'protest.vandalism', 'A monument was doused with paint in Orvel.', {
    needs: [
      { object: 'monument', with: 'slogan' },
      { object: 'building', with: 'slogan' },
      { object: 'monument', in: 'slogan' },
    ],
    counter: 'The deck was doused with paint.',
  }),
  trigger('smear', 'protest.vandalism', 'Activists smeared paint on the embassy in Orvel.', {
    needs: [{ object: 'slogan', on: 'building' }, { object: 'monument' }, { object: 'building' }, { on: 'building' }],
    counter: 'The article smeared the mayor.',
  }),
  trigger('spray-paint', 'protest.vandalism', 'Activists spray-painted the embassy in Orvel.', {
    needs: [
      { object: 'building' },
      { object: 'monument' },
      { object: 'gravestone' },
      { object: 'slogan' },
      { on: 'building' },
      { object: 'frontage' },
    ],
    counter: 'The mechanic spray-painted the fender.',
  }),
  trigger('scrawl', 'protest.vandalism', 'Vandals scrawled slogans on the church in Orvel.', {
    needs: [{ object: 'slogan' }, { on: 'building' }, { on: 'frontage' }],
    counter: 'She scrawled a note.',
  }),
  trigger('paint slogan', 'protest.vandalism', 'Vandals painted slogans on the church in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('trample on', 'protest.vandalism', 'Protesters trampled on a portrait in Orvel.', {
    needs: [{ object: 'effigy' }, { on: 'effigy' }],
    intransitive: true,
    counter: 'The cows trampled on the lettuce.',
  }),
  trigger('tear down', 'protest.vandalism', 'Election posters were torn down in Orvel.', {
    needs: [{ object: 'poster', subject: 'nobody' }, { object: 'poster', subject: 'marchers' }, { object: 'effigy' }],
    counter: 'The stadium was torn down.',
  }),
  trigger('throw bomb', 'riot.demonstration', 'Youths threw petrol bombs at police in Orvel.', {
    needs: [{ object: 'petrolbomb', at: 'police' }, { subject: 'marchers' }],
    counter: 'Rebels threw bombs at the camp.',
  }),
  trigger('hurl bomb', 'riot.demonstration', 'Youths hurled petrol bombs at police in Orvel.', {
    needs: [{ object: 'petrolbomb', at: 'police' }, { subject: 'marchers' }],
    counter: 'Rebels hurled bombs at the camp.',
  }),
  trigger('lob bomb', 'riot.demonstration', 'Youths lobbed petrol bombs at police in Orvel.', {
    needs: [{ object: 'petrolbomb', at: 'police' }, { subject: 'marchers' }],
    counter: 'Rebels lobbed bombs at the camp.',
  }),
  trigger('throw cocktail', 'riot.demonstration', 'Youths threw Molotov cocktails at police in Orvel.', {
    needs: [{ at: 'police' }, { subject: 'marchers' }],
    counter: 'The barman threw the cocktail away.',
  }),
  trigger('hurl cocktail', 'riot.demonstration', 'Youths hurled Molotov cocktails at police in Orvel.', {
    needs: [{ at: 'police' }, { subject: 'marchers' }],
    counter: 'The barman hurled the cocktail away.',
  }),
  trigger('throw brick', 'riot.demonstration', 'Youths threw bricks at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }],
    counter: 'The mason threw bricks into a skip.',
  }),
  trigger('throw firework', 'riot.demonstration', 'Youths threw fireworks at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }],
    counter: 'The host threw fireworks into the bin.',
  }),
  trigger('hurl brick', 'riot.demonstration', 'Youths hurled bricks at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }],
    counter: 'The mason hurled bricks into a skip.',
  }),
  trigger('hurl firework', 'riot.demonstration', 'Youths hurled fireworks at police in Orvel.', {
    needs: [{ at: 'force' }, { at: 'people' }, { at: 'building' }],
    counter: 'The host hurled fireworks into the bin.',
  }),
  trigger('turn ugly', 'riot.demonstration', 'A protest turned ugly in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The weather turned ugly.',
  }),
  trigger('descend into violence', 'riot.demonstration', 'A protest descended into violence in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The plot of the novel descended into violence.',
  }),
  trigger('degenerate into violence', 'riot.demonstration', 'A protest degenerated into violence in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The plot of the novel degenerated into violence.',
  }),
  trigger('spill into violence', 'riot.demonstration', 'A protest spilled into violence in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The plot of the novel spilled into violence.',
  }),
  trigger('erupt into violence', 'riot.demonstration', 'A protest erupted into violence in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The plot of the novel erupted into violence.',
  }),
  trigger('descend into chaos', 'riot.demonstration', 'A protest descended into chaos in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The plot of the novel descended into chaos.',
  }),
  trigger('break through', 'riot.demonstration', 'Protesters broke through a cordon in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'mob' }],
    intransitive: true,
    counter: 'The sun broke through.',
  }),
  trigger('breach', 'riot.demonstration', 'Protesters breached the fence in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'mob' }],
    counter: 'The firm breached the contract.',
  }),
  trigger('break into', 'riot.demonstration', 'Protesters broke into the parliament in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'mob' }],
    intransitive: true,
    counter: 'The choir broke into song.',
  }),
  trigger('burst into', 'riot.demonstration', 'Protesters burst into the parliament in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'mob' }],
    intransitive: true,
    counter: 'The baby burst into tears.',
  }),
  trigger('invade', 'riot.demonstration', 'Protesters invaded the parliament in Orvel.', {
    needs: [
      { subject: 'marchers' },
      { subject: 'mob' },
      { subject: 'supporter', object: 'building' },
      { subject: 'supporter', object: 'assembly' },
      { subject: 'rowdy', object: 'assembly' },
    ],
    counter: 'Ants invaded the kitchen.',
  }),
  trigger('ransack', 'riot.demonstration', 'Protesters ransacked the town hall in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'mob' }, { subject: 'crowd' }],
    counter: 'The burglar ransacked the house.',
  }),
  trigger('overturn', 'riot.demonstration', 'Protesters overturned a police van in Orvel.', {
    needs: [
      { subject: 'marchers', object: 'carrier' },
      { subject: 'mob', object: 'carrier' },
      { subject: 'rowdy', object: 'carrier' },
    ],
    counter: 'The gale overturned a van.',
  }),
  trigger('attack', 'riot.demonstration', 'Demonstrators attacked police in Orvel.', {
    needs: [{ subject: 'marchers' }],
    counter: 'Demonstrators attacked the bill.',
  }),
  trigger('fight', 'riot.demonstration', 'Protesters fought with police in Orvel.', {
    needs: [
      { subject: 'marchers', with: 'police' },
      { subject: 'marchers', object: 'police' },
      { subject: 'rowdy', with: 'police' },
      { subject: 'rowdy', object: 'police' },
    ],
    intransitive: true,
    counter: 'The rebels fought with axes.',
  }),
  trigger('battle', 'riot.demonstration', 'Protesters battled police in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'rowdy', object: 'police' }, { subject: 'rowdy', with: 'police' }],
    intransitive: true,
    counter: 'The ship battled the waves.',
  }),
  trigger('clash', 'riot.demonstration', 'Youths clashed with police in Orvel.', {
    needs: [
      { subject: 'marcher', with: 'police' },
      { subject: 'rowdy', with: 'police' },
      { subject: 'police', with: 'rowdy' },
      { subject: 'police', with: 'marcher' },
      { subject: 'crowd', with: 'police' },
    ],
    intransitive: true,
    counter: 'The rebels clashed with police.',
  }),
  trigger('scuffle', 'riot.demonstration', 'Protesters scuffled with police in Orvel.', {
    needs: [{ with: 'police' }, { subject: 'marchers' }],
    intransitive: true,
    counter: 'The toddlers scuffled over a toy.',
  }),
  trigger('go on rampage', 'riot.demonstration', 'Protesters went on the rampage in Orvel.', {
    needs: [{ subject: 'marchers' }, { subject: 'student' }],
    intransitive: true,
    counter: 'An elephant went on the rampage.',
  }),
  trigger('set fire', 'riot.mob', 'A mob set fire to a shop in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'townsfolk', to: 'dwelling' }, { subject: 'rowdy' }],
    intransitive: true,
    counter: 'A spark set fire to the shop.',
  }),
  trigger('torch', 'riot.mob', 'A mob torched shops in Orvel.', {
    needs: [{ subject: 'throng' }, { subject: 'rowdy' }, { subject: 'townsfolk', object: 'dwelling' }],
    counter: 'Rebels torched shops.',
  }),
  trigger('loot', 'riot.mob', 'A mob looted shops in Orvel.', {
    needs: [{ subject: 'throng' }],
    counter: 'Rebels looted shops.',
  }),
  trigger('storm', 'riot.mob', 'A mob stormed a church in Orvel.', {
    needs: [
      { subject: 'mob' },
      { subject: 'supporter', object: 'building' },
      { subject: 'townsfolk', object: 'building' },
    ],
    counter: 'Troops stormed a church.',
  }),
  trigger('burn alive', 'riot.mob', 'A mob burned a thief alive in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'townsfolk' }],
    counter: 'Rebels burned a man alive.',
  }),
  trigger('rampage through', 'riot.mob', 'Settlers rampaged through Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'rowdy' }, { subject: 'townsfolk' }],
    intransitive: true,
    counter: 'A bull rampaged through Orvel.',
  }),
  trigger('go on rampage', 'riot.mob', 'Settlers went on the rampage in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'rowdy' }],
    intransitive: true,
    counter: 'A bull went on the rampage.',
  }),
  trigger('necklace', 'riot.mob', 'Vigilantes necklaced a thief in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The beads necklaced the doll.',
  }),
  trigger('stone to death', 'riot.mob', 'A mob stoned a woman to death in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'townsfolk' }],
    counter: 'The court had him stoned to death.',
  }),
  trigger('drag', 'riot.mob', 'A mob dragged a man through Orvel.', {
    needs: [{ subject: 'mob', object: 'people' }],
    counter: 'The tug dragged the barge.',
  }),
  trigger('clash', 'riot.mob', 'Herders and farmers clashed in Orvel.', {
    needs: [{ subject: 'townsfolk', object: 'nobody' }, { subject: 'rowdy' }, { subject: 'clan' }],
    intransitive: true,
    counter: 'The ministers clashed in Orvel.',
  }),
  trigger('fight', 'riot.mob', 'Rival supporters fought in Orvel.', {
    needs: [
      { subject: 'supporter', object: 'nobody' },
      { subject: 'rowdy', object: 'nobody' },
      { subject: 'faithful', object: 'nobody' },
      { subject: 'clan', object: 'nobody' },
    ],
    intransitive: true,
    counter: 'The supporters fought a by-election.',
  }),
  trigger('brawl', 'riot.mob', 'Rival supporters brawled in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'rowdy' }, { subject: 'faithful' }, { subject: 'clan' }],
    intransitive: true,
    counter: 'The drunks brawled.',
  }),
  trigger('respond', 'protest.dispersed', 'Police responded with tear gas in Orvel.', {
    needs: [{ with: 'teargas' }, { with: 'softshot' }],
    intransitive: true,
    counter: 'Police responded with a letter.',
  }),
  trigger('tear down', 'protest.dispersed', 'Police tore down the tents of the protesters in Orvel.', {
    needs: [{ subject: 'police', object: 'tents' }],
    counter: 'Scouts tore down the tents.',
  }),
  trigger('block', 'protest.blockade', 'Hauliers blocked a depot in Orvel.', {
    needs: [
      { subject: 'striker', object: 'site' },
      { subject: 'striker', object: 'building' },
    ],
    counter: 'A boulder blocked the depot.',
  }),
  trigger('beat to death', 'riot.mob', 'Vigilantes beat a thief to death in Orvel.', {
    needs: [{ subject: 'lyncher', object: 'people' }],
    counter: 'Guards beat a prisoner to death.',
  }),
  trigger('dump manure', 'protest.demo', 'Farmers dumped manure outside the ministry in Orvel.', {
    needs: [
      { subject: 'marcher', outside: 'anything' },
      { subject: 'marcher', at: 'building' },
      { subject: 'marcher', of: 'building' },
    ],
    counter: 'Farmers dumped manure on the field.',
  }),
]
