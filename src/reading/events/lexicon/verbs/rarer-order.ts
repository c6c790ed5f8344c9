import { type Trigger, trigger } from '../../trigger.ts'
import { PEOPLE } from '../conditions.ts'

/** Words for harm to property, for flight, crowds, police and the moving of forces, that reports use now and then for the common one. */
export const RARER_ORDER_VERBS: readonly Trigger[] = [
  trigger('burn to ground', 'property.destruction', 'Soldiers burned homes to the ground in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }, { object: 'territory' }],
    counter: 'The cook burned the toast.',
  }),
  trigger('reduce to rubble', 'property.destruction', 'Shells reduced the school to rubble in Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }, { object: 'territory' }],
    counter: 'The defeat reduced his hopes to rubble.',
  }),
  trigger('reduce to ash', 'property.destruction', 'Raiders reduced the village to ashes near Orvel.', {
    needs: [{ object: 'building' }, { object: 'thing' }, { object: 'territory' }],
    counter: 'The clerk reduced the letters to ashes.',
  }),
  trigger('gut', 'property.destruction', 'Soldiers gutted the clinic in Orvel.', {
    needs: [
      { subject: 'force', object: 'building' },
      { subject: 'mob', object: 'building' },
    ],
    counter: 'The angler gutted a trout.',
  }),
  trigger('empty', 'property.destruction', 'Looters emptied a warehouse in Orvel.', {
    needs: [{ subject: 'mob', object: 'building' }],
    counter: 'The guests emptied the bar.',
  }),
  trigger('blow up', 'property.destruction', 'Soldiers blew up a block of houses in Orvel.', {
    needs: [{ object: 'dwelling' }],
  }),
  trigger('dynamite', 'property.destruction', 'Soldiers dynamited houses in Orvel.', {
    needs: [{ object: 'dwelling' }],
  }),
  trigger('hole', 'property.destruction', 'A shell holed the roof of a school in Orvel.', {
    needs: [{ object: 'building' }, { object: 'ship' }],
    counter: 'The golfer holed a putt.',
  }),
  trigger('shatter', 'property.destruction', 'A bomb shattered the windows in Orvel.', {
    needs: [{ object: 'thing' }],
    counter: 'She shattered the record.',
  }),
  trigger('firebomb', 'property.destruction', 'Attackers firebombed a shop in Orvel.', {
    bare: 'It is done to what is to burn, by somebody, and has no other sense.',
  }),
  trigger('sever', 'property.sabotage', 'Saboteurs severed a pipeline near Orvel.', {
    needs: [{ object: 'cable' }, { object: 'route' }],
    counter: 'She severed the ribbon.',
  }),
  trigger('derail', 'property.sabotage', 'Partisans derailed a goods train near Orvel.', {
    needs: [{ subject: 'force', object: 'carrier' }],
    counter: 'A train derailed near Orvel.',
  }),
  trigger('damage', 'property.sabotage', 'Saboteurs damaged signal cables near Orvel.', {
    needs: [{ subject: 'saboteur', object: 'thing' }],
  }),
  trigger('topple', 'property.sabotage', 'Gunmen toppled two pylons near Orvel.', {
    needs: [{ subject: 'force', object: 'mast' }],
    counter: 'The storm toppled two pylons.',
  }),
  trigger('knock down', 'property.sabotage', 'Rebels knocked down a pylon near Orvel.', {
    needs: [{ subject: 'force', object: 'mast' }],
  }),
  trigger('rustle', 'property.robbery', 'Bandits rustled 200 cattle near Orvel.', { needs: [{ object: 'cattle' }] }),
  trigger('drive off', 'property.robbery', 'Raiders drove off herds near Orvel.', {
    needs: [{ object: 'cattle' }],
    counter: 'The taxi drove off.',
  }),
  trigger('make away', 'property.robbery', 'The raiders made away with the cash in Orvel.', {
    needs: [{ with: 'anything' }],
    intransitive: true,
  }),

  trigger('send back', 'population.expulsion', 'Norland sent the refugees back across the border.', {
    needs: [{ object: 'folk' }, { object: 'exile' }],
    counter: 'The cook sent the soup back.',
  }),
  trigger('push back', 'population.expulsion', 'Guards pushed back migrants at the border near Orvel.', {
    needs: [{ object: 'exile' }],
  }),
  trigger('clear', 'population.expulsion', 'Police cleared a migrant camp near Orvel.', {
    needs: [{ object: 'encampment' }],
    counter: 'The cook cleared the table.',
  }),
  trigger('take', 'population.expulsion', 'Children were taken to Russia from Kherson.', {
    needs: [{ subject: 'nobody', object: 'child', to: 'territory' }],
    counter: 'The children were taken to the zoo.',
  }),
  trigger('cross into', 'population.flight', 'Hundreds of refugees crossed into Orvel.', {
    needs: [{ subject: 'exile' }, { subject: 'folk' }],
    intransitive: true,
    counter: 'The road crossed into Orvel.',
  }),
  trigger('cross', 'population.flight', 'Hundreds of refugees crossed to Kherson.', {
    needs: [{ subject: 'exile' }],
    intransitive: true,
    counter: 'The cat crossed the road.',
  }),
  trigger('drive from home', 'population.flight', 'The raid drove 3,000 people from their homes near Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }],
    counter: 'He drove the van from his home.',
  }),
  trigger('force from home', 'population.flight', 'The fighting forced 3,000 people from their homes near Orvel.', {
    needs: [{ subject: 'violence' }],
  }),
  trigger('abandon home', 'population.flight', 'Villagers abandoned their homes near Orvel.', {
    needs: [{ subject: 'people' }, { subject: 'folk' }],
    counter: 'The bird abandoned its home.',
  }),
  trigger('seek shelter', 'population.flight', 'Hundreds of residents sought shelter in a school in Orvel.', {
    needs: [{ subject: 'folk' }],
    counter: 'The deer sought shelter.',
  }),
  trigger('seek refuge', 'population.flight', 'Hundreds of residents sought refuge in a school in Orvel.', {
    needs: [{ subject: 'folk' }],
  }),
  trigger('take refuge', 'population.flight', 'Hundreds of residents took refuge in a school in Orvel.', {
    needs: [{ subject: 'folk' }],
  }),
  trigger('trek', 'population.flight', 'Families trekked to Orvel on foot.', {
    needs: [{ subject: 'folk', to: 'territory' }, { subject: 'exile' }],
    intransitive: true,
    counter: 'Tourists trekked up the hill.',
  }),
  trigger('move out', 'population.evacuation', 'Rescuers moved 1,700 people out of Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The couple moved out.',
  }),
  trigger('bring out', 'population.evacuation', 'Volunteers brought 60 children out of Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The singer brought out an album.',
  }),
  trigger('bus out', 'population.evacuation', 'Residents were bused out of Orvel.', {
    needs: [{ object: 'people' }, { object: 'folk' }],
    counter: 'The firm bused out the mail.',
  }),
  trigger('bus', 'population.evacuation', 'Residents were bused from Orvel.', { needs: [{ object: 'folk' }] }),
  trigger('fly out', 'population.evacuation', 'Britain flew 200 citizens out of Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The birds flew out.',
  }),
  trigger('pluck', 'population.evacuation', 'Crews plucked 60 migrants from the sea off Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'The cook plucked a goose.',
  }),
  trigger('relocate', 'population.evacuation', 'The authorities relocated 900 villagers near Orvel.', {
    needs: [{ object: 'folk' }],
    counter: 'The firm relocated its office.',
  }),

  trigger('gather', 'protest.demo', 'Protesters gathered outside the parliament in Orvel.', {
    needs: [
      { subject: 'protester' },
      { subject: 'marcher', outside: 'building' },
      { subject: 'marcher', outside: 'site' },
      { subject: 'crowd', outside: 'site' },
    ],
    intransitive: true,
    counter: 'Clouds gathered over the hills.',
  }),
  trigger('camp', 'protest.demo', 'Protesters camped outside the parliament in Orvel.', {
    needs: [{ subject: 'protester' }],
    intransitive: true,
    counter: 'Scouts camped outside the town.',
  }),
  trigger('pitch tent', 'protest.demo', 'Protesters pitched tents outside the ministry.', {
    needs: [{ subject: 'protester' }, { subject: 'student' }],
    counter: 'Scouts pitched tents.',
  }),
  trigger('light candle', 'protest.demo', 'Protesters lit candles outside the ministry.', {
    needs: [{ subject: 'protester' }],
    counter: 'The priest lit candles.',
  }),
  trigger('throng', 'protest.demo', 'Protesters thronged the streets of Orvel.', {
    needs: [{ subject: 'marcher' }],
    counter: 'Bees thronged the hive.',
  }),
  trigger('stage march', 'protest.demo', 'Miners staged a march in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }, { subject: 'nobody', against: 'anything' }],
    counter: 'The band staged a march.',
  }),
  trigger('stage demonstration', 'protest.demo', 'Miners staged a demonstration in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }, { against: 'anything' }, { outside: 'anything' }],
    counter: 'The chemist staged a demonstration.',
  }),
  trigger('hold demonstration', 'protest.demo', 'Miners held a demonstration in Orvel.', {
    needs: [{ subject: 'marcher' }, { subject: 'movement' }, { against: 'anything' }, { outside: 'anything' }],
    counter: 'The firm held a demonstration of its robot.',
  }),
  trigger('stage sit-in', 'protest.demo', 'Miners staged a sit-in in Orvel.', { bare: 'A sit-in is a protest.' }),
  trigger('lob gas', 'protest.dispersed', 'Police lobbed tear gas at students in Orvel.', {
    needs: [{ object: 'teargas' }],
  }),
  trigger('unleash tear', 'protest.dispersed', 'Police unleashed tear gas in Orvel.', {
    bare: 'Only tear gas is meant.',
    counter: 'The well unleashed gas.',
  }),
  trigger('tear-gas', 'protest.dispersed', 'Students were tear-gassed by police in Orvel.', {
    bare: 'Only police tear-gas, and only crowds.',
  }),
  trigger('baton-charge', 'protest.dispersed', 'Police baton-charged teachers in Orvel.', {
    bare: 'Only police baton-charge, and only crowds.',
  }),
  trigger('fire cannon', 'protest.dispersed', 'Police fired water cannon at marchers in Orvel.', {
    needs: [{ object: 'watercannon' }],
    counter: 'The fort fired its cannon at noon.',
  }),
  trigger('turn cannon', 'protest.dispersed', 'Police turned water cannon on marchers in Orvel.', {
    needs: [{ object: 'watercannon' }],
    counter: 'The crew turned the cannon on the enemy.',
  }),
  trigger('fire bullet', 'protest.dispersed', 'Police fired rubber bullets at protesters in Orvel.', {
    needs: [{ object: 'softshot' }],
    counter: 'The army fired live bullets.',
  }),
  trigger('use bullet', 'protest.dispersed', 'Police used rubber bullets in Orvel.', {
    needs: [{ object: 'softshot' }],
  }),
  trigger('quell', 'protest.dispersed', 'Police quelled a protest in Orvel.', {
    needs: [{ object: 'rally' }],
    counter: 'The nurse quelled his fears.',
  }),
  trigger('clear', 'protest.dispersed', 'Police cleared a student camp in Orvel.', {
    needs: [{ subject: 'police', object: 'sitin' }],
  }),
  trigger('shoot dead', 'protest.shot', 'Police shot dead three protesters in Orvel.', {
    needs: [{ object: 'marchers' }],
    counter: 'Police shot dead three smugglers.',
  }),
  trigger('kill', 'protest.shot', 'Security forces killed six demonstrators in Orvel.', {
    needs: [{ subject: 'force', object: 'marchers' }],
  }),
  trigger('fire round', 'protest.shot', 'Soldiers fired live rounds at protesters in Orvel.', {
    needs: [{ at: 'marchers' }, { on: 'marchers' }, { into: 'marchers' }],
  }),
  trigger('walk off job', 'protest.strike', 'Dockers walked off the job in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    intransitive: true,
    counter: 'The actor walked off the job.',
  }),
  trigger('down tool', 'protest.strike', 'Nurses downed tools in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The sculptor downed his tools at noon.',
  }),
  trigger('lay down tool', 'protest.strike', 'Nurses laid down their tools in Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'marcher' }, { subject: 'movement' }],
    counter: 'The sculptor laid down his tools.',
  }),
  trigger('strike', 'protest.strike', 'Teachers struck in Kherson on Monday.', {
    needs: [{ subject: 'striker', object: 'nobody' }],
    intransitive: true,
    counter: 'A driver struck a lamp post.',
  }),
  trigger('fast', 'protest.hunger', 'Two activists are fasting in Orvel.', {
    needs: [{ subject: 'protester' }, { subject: 'captive' }],
    intransitive: true,
    counter: 'Pilgrims fasted for a month.',
  }),
  trigger('refuse meal', 'protest.hunger', 'The prisoner refused meals in Orvel.', {
    needs: [{ subject: 'captive' }, { subject: 'protester' }, { subject: 'people', in: 'jail' }],
    counter: 'The toddler refused meals.',
  }),
  trigger('boycott', 'protest.boycott', 'Shopkeepers boycotted goods from Norland.', {
    needs: [
      { subject: 'people', object: 'wares' },
      { subject: 'people', object: 'goods' },
    ],
  }),
  trigger('switch off', 'coercion.withholding', 'The mobile network was switched off in Orvel.', {
    needs: [
      { object: 'network', subject: 'nobody' },
      { object: 'utility', subject: 'nobody' },
    ],
    counter: 'The lamp was switched off.',
  }),
  trigger('shun', 'protest.boycott', 'Shoppers shunned imported goods in Orvel.', {
    needs: [{ subject: 'people', object: 'wares' }],
    counter: 'The cat shunned its food.',
  }),
  trigger('blockade', 'protest.blockade', 'Dockers blockaded the crossing near Orvel.', {
    needs: [{ subject: 'striker' }, { subject: 'protester' }],
  }),
  trigger('block', 'protest.blockade', 'Dockers blocked the crossing near Orvel.', {
    needs: [
      { subject: 'striker', object: 'route' },
      { subject: 'striker', object: 'passage' },
    ],
  }),
  trigger('close off', 'protest.blockade', 'Farmers closed off the motorway near Orvel.', {
    needs: [{ subject: 'marcher', object: 'route' }],
  }),
  trigger('daub', 'protest.vandalism', 'Activists daubed paint on the embassy in Orvel.', {
    needs: [
      { object: 'slogan' },
      { with: 'slogan' },
      { object: 'monument' },
      { object: 'building' },
      { object: 'gravestone' },
    ],
    counter: 'The painter daubed the canvas.',
  }),
  trigger('splash', 'protest.vandalism', 'Activists splashed paint on the embassy in Orvel.', {
    needs: [{ object: 'slogan' }],
    counter: 'The children splashed in the pool.',
  }),
  trigger('smash', 'protest.vandalism', 'Gravestones were smashed in Orvel.', {
    needs: [{ object: 'gravestone' }, { object: 'monument' }],
  }),
  trigger('burn', 'protest.vandalism', 'A Koran was burned in Orvel.', { needs: [{ object: 'scripture' }] }),
  trigger('burn copy', 'protest.vandalism', 'A man burned a copy of the Koran in Orvel.', {
    needs: [{ of: 'scripture' }],
  }),
  trigger('set fire', 'riot.demonstration', 'Protesters set fire to the town hall in Orvel.', {
    needs: [{ subject: 'marchers' }],
    intransitive: true,
    counter: 'Soldiers set fire to the town hall.',
  }),
  trigger('set ablaze', 'riot.demonstration', 'Rioters set cars ablaze in Orvel.', {
    needs: [{ subject: 'marchers' }],
  }),
  trigger('torch', 'riot.demonstration', 'Rioters torched cars in Orvel.', { needs: [{ subject: 'marchers' }] }),
  trigger('burn', 'riot.demonstration', 'Rioters burned cars in Orvel.', {
    needs: [{ subject: 'marchers', object: 'thing' }],
  }),
  trigger('smash', 'riot.demonstration', 'Rioters smashed windows in Orvel.', { needs: [{ subject: 'marchers' }] }),
  trigger('loot', 'riot.demonstration', 'Rioters looted shops in Orvel.', { needs: [{ subject: 'marchers' }] }),
  trigger('turn violent', 'riot.demonstration', 'A protest turned violent in Orvel.', {
    needs: [{ subject: 'rally' }],
    intransitive: true,
    counter: 'The weather turned violent.',
  }),
  trigger('clash', 'riot.mob', 'Hindus and Muslims clashed in Orvel.', {
    needs: [{ subject: 'faithful' }, { subject: 'supporter' }, { subject: 'folk', with: 'folk' }],
    intransitive: true,
    counter: 'The curtains clashed with the carpet.',
  }),
  trigger('fight over', 'riot.mob', 'Herders and farmers fought over a well near Orvel.', {
    needs: [{ subject: 'folk' }],
    intransitive: true,
    counter: 'Heirs fought over a house.',
  }),
  trigger('attack', 'riot.mob', 'Villagers attacked a medical team in Orvel.', {
    needs: [{ subject: 'townsfolk' }],
    counter: 'Rebels attacked a medical team.',
  }),
  trigger('beat to death', 'riot.mob', 'A mob beat a thief to death in Orvel.', {
    needs: [{ subject: 'mob' }, { subject: 'townsfolk' }],
  }),
  trigger('beat to death', 'attack.beating', 'Guards beat a prisoner to death in Orvel.', { ...PEOPLE }),

  trigger('pick up', 'coercion.arrest', 'Police picked up four students in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'force', object: 'civilian' },
    ],
    counter: 'The bus picked up four students.',
  }),
  trigger('haul away', 'coercion.arrest', 'Agents hauled away an editor in Orvel.', {
    needs: [{ object: 'people' }],
    counter: 'Workers hauled away the scrap.',
  }),
  trigger('haul off', 'coercion.arrest', 'Agents hauled off an editor in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('drag away', 'coercion.arrest', 'Agents dragged away an editor in Orvel.', { needs: [{ object: 'people' }] }),
  trigger('lead away', 'coercion.arrest', 'Police led away an editor in Orvel.', {
    needs: [{ subject: 'police', object: 'people' }],
  }),
  trigger('throw in jail', 'coercion.arrest', 'Two editors were thrown in jail in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'She threw the keys in the jail yard.',
  }),
  trigger('throw into prison', 'coercion.arrest', 'Two editors were thrown into prison in Orvel.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'Friends threw parcels into the prison.',
  }),
  trigger('lock up', 'coercion.arrest', 'The regime locked up two editors in Orvel.', {
    ...PEOPLE,
    counter: 'She locked up the shop.',
  }),
  trigger('place under arrest', 'coercion.arrest', 'The mayor was placed under house arrest in Orvel.', {
    bare: 'Who is placed under arrest is arrested.',
  }),
  trigger('put under arrest', 'coercion.arrest', 'The mayor was put under house arrest in Orvel.', {
    bare: 'Who is put under arrest is arrested.',
  }),
  trigger('nab', 'coercion.arrest', 'Police nabbed a suspect in Orvel.', {
    ...PEOPLE,
    counter: 'She nabbed a seat.',
  }),
  trigger('catch', 'coercion.arrest', 'Police caught two suspects in Orvel.', {
    needs: [{ subject: 'police', object: 'people' }],
    counter: 'The angler caught a pike.',
  }),
  trigger('remand', 'coercion.arrest', 'A court remanded the activist in custody in Orvel.', {
    needs: [{ object: 'people' }, { in: 'anything' }],
  }),
  trigger('hold', 'coercion.arrest', 'Police held two suspects in Orvel.', {
    needs: [
      { subject: 'police', object: 'suspect' },
      { subject: 'police', object: 'civilian' },
    ],
    counter: 'Police held a parade in Orvel.',
  }),
  trigger('intern', 'coercion.arrest', 'The junta interned two editors in Orvel.', { ...PEOPLE }),
  trigger('make arrest', 'coercion.arrest', 'Police made 40 arrests in Orvel.', {
    bare: 'Arrests that are made are arrests.',
  }),
  trigger('comb', 'coercion.raid', 'Soldiers combed houses in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The nurse combed her hair.',
  }),
  trigger('sweep through', 'coercion.raid', 'Soldiers swept through houses in Orvel.', {
    needs: [{ subject: 'force', through: 'building' }],
    intransitive: true,
  }),
  trigger('raid', 'coercion.raid', 'Tax officers raided a charity in Orvel.', {
    needs: [{ subject: 'police' }],
    counter: 'The children raided the fridge.',
  }),
  trigger('seize', 'coercion.raid', 'Police seized 300 rifles in Orvel.', {
    needs: [{ object: 'rifle' }, { object: 'weapon' }, { object: 'ordnance' }],
  }),
  trigger('shut', 'coercion.restriction', 'Troops shut the crossing near Orvel.', {
    needs: [
      { subject: 'force', object: 'passage' },
      { subject: 'force', object: 'route' },
    ],
    counter: 'The baker shut his shop.',
  }),
  trigger('close', 'coercion.restriction', 'Troops closed the crossing near Orvel.', {
    needs: [
      { subject: 'force', object: 'passage' },
      { subject: 'force', object: 'route' },
    ],
  }),
  trigger('bar', 'coercion.restriction', 'Soldiers barred reporters from entering Orvel.', {
    needs: [{ subject: 'force', object: 'people' }],
    counter: 'A tree barred the way.',
  }),
  trigger('dissolve', 'coercion.restriction', 'A court dissolved the opposition party in Orvel.', {
    needs: [{ object: 'party' }],
    counter: 'The host dissolved the sugar.',
  }),
  trigger('suspend', 'coercion.restriction', 'The junta suspended political parties in Orvel.', {
    needs: [{ object: 'party' }, { subject: 'force', object: 'flight' }],
    counter: 'The lamp was suspended from the roof.',
  }),
  trigger('ground', 'coercion.restriction', 'The junta grounded all flights in Orvel.', {
    needs: [{ subject: 'force', object: 'flight' }],
  }),
  trigger('ban', 'coercion.restriction', 'The governor banned gatherings in Orvel.', { needs: [{ object: 'rally' }] }),
  trigger('pull off air', 'coercion.censorship', 'The regulator pulled a station off the air in Orvel.', {
    needs: [{ object: 'media' }],
    counter: 'The producer pulled the comedy off the air.',
  }),
  trigger('knock off air', 'coercion.censorship', 'The regulator knocked a station off the air in Orvel.', {
    needs: [
      { object: 'media', subject: 'authority' },
      { object: 'media', subject: 'force' },
      { object: 'media', subject: 'nobody' },
    ],
    counter: 'A storm knocked the station off the air.',
  }),
  trigger('revoke licence', 'coercion.censorship', 'The regulator revoked the licence of a broadcaster.', {
    needs: [{ of: 'media' }],
  }),
  trigger('clamp curfew', 'coercion.curfew', 'The mayor clamped a curfew on Orvel.', {
    bare: 'Nobody but an authority clamps a curfew on a place.',
  }),
  trigger('stop', 'coercion.withholding', 'The army stopped aid trucks from reaching Orvel.', {
    needs: [{ subject: 'force', object: 'admitted' }],
    counter: 'The lights stopped the trucks.',
  }),
  trigger('block', 'coercion.withholding', 'The regime blocked food deliveries to Orvel.', {
    needs: [{ object: 'delivery' }],
  }),
  trigger('shut down', 'coercion.withholding', 'The internet was shut down in Orvel.', {
    needs: [{ object: 'utility' }],
  }),
  trigger('circulate', 'coercion.disinformation', 'The trolls have circulated lies about the minister.', {
    needs: [{ subject: 'bot' }, { object: 'falsehood' }],
    counter: 'The waiter circulated with a tray.',
  }),
  trigger('spread', 'coercion.disinformation', 'Fake accounts spread false claims about the vote.', {
    needs: [{ subject: 'bot' }, { object: 'falsehood' }],
    counter: 'The fire spread.',
  }),
  trigger('knock out', 'coercion.cyber', 'Hackers knocked out the website of the ministry.', {
    needs: [{ object: 'network' }, { subject: 'hacker' }],
  }),
  trigger('knock offline', 'coercion.cyber', 'Hackers knocked the ministry offline.', {
    needs: [{ subject: 'hacker' }, { subject: 'bot' }],
    counter: 'A storm knocked the ministry offline.',
  }),
  trigger('take offline', 'coercion.cyber', 'Hackers took the ministry offline.', { needs: [{ subject: 'hacker' }] }),
  trigger('break into', 'coercion.cyber', 'Hackers broke into the mail of the ministry.', {
    needs: [{ subject: 'hacker' }],
    intransitive: true,
  }),
  trigger('steal', 'coercion.cyber', 'Hackers stole data from the ministry.', { needs: [{ subject: 'hacker' }] }),
  trigger('attack', 'coercion.cyber', 'Hackers attacked the website of the ministry.', {
    needs: [{ subject: 'hacker' }, { object: 'website' }],
  }),
  trigger('paralyse', 'coercion.cyber', 'Hackers paralysed the ministry.', { needs: [{ subject: 'hacker' }] }),
  trigger('cripple', 'coercion.cyber', 'Hackers crippled the ministry.', { needs: [{ subject: 'hacker' }] }),
  trigger('grab power', 'coercion.coup', 'The army grabbed power in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'people' }],
    counter: 'The kite grabbed power from the wind.',
  }),
  trigger('usurp power', 'coercion.coup', 'The army usurped power in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'people' }],
    counter: 'The algorithm usurped power over prices.',
  }),

  trigger('land in', 'force.deployment', 'Kenyan police landed in Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The minister landed in Orvel.',
  }),
  trigger('arrive', 'force.deployment', 'The contingent arrived in Orvel.', {
    needs: [
      { subject: 'arrival', in: 'territory' },
      { subject: 'arrival', at: 'territory' },
      { subject: 'arrival', near: 'territory' },
    ],
    intransitive: true,
    counter: 'The guests arrived in Orvel.',
  }),
  trigger('reach', 'force.deployment', 'Reinforcements reached Orvel.', {
    needs: [{ subject: 'arrival', object: 'territory' }],
    objectIs: 'place',
    counter: 'The letter reached Orvel.',
  }),
  trigger('move', 'force.deployment', 'Norland moved a battalion to Orvel.', {
    needs: [
      { object: 'arrival', to: 'territory' },
      { object: 'arrival', into: 'territory' },
    ],
    counter: 'Norland moved its clocks.',
  }),
  trigger('enter', 'force.deployment', 'A carrier group entered the Red Sea.', { needs: [{ object: 'sea' }] }),
  trigger('roll', 'force.deployment', 'Armoured vehicles rolled towards the border.', {
    needs: [
      { subject: 'armour', towards: 'anything' },
      { subject: 'armour', toward: 'anything' },
      { subject: 'armour', to: 'territory' },
    ],
    intransitive: true,
    counter: 'The ball rolled towards the goal.',
  }),
  trigger('circle', 'force.deployment', 'Warships circled Taiwan.', {
    needs: [{ subject: 'warship' }, { subject: 'plane' }],
    counter: 'Gulls circled the boat.',
  }),
  trigger('cross', 'force.deployment', 'Warplanes crossed the line near Orvel.', {
    needs: [{ subject: 'plane' }, { subject: 'warship' }, { subject: 'armour', object: 'frontier' }],
    counter: 'The bus crossed the line.',
  }),
  trigger('violate airspace', 'force.deployment', 'Warplanes violated the airspace of Norland.', {
    needs: [{ subject: 'plane' }, { subject: 'aerial' }, { subject: 'force' }, { subject: 'nobody' }],
    counter: 'Swallows violated the airspace.',
  }),
  trigger('concentrate', 'force.deployment', 'Russia concentrated troops near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The pupil concentrated on her work.',
  }),
  trigger('beef up', 'force.deployment', 'Poland beefed up its forces near Orvel.', {
    needs: [{ object: 'force' }, { object: 'garrison' }],
    counter: 'Poland beefed up its website.',
  }),
  trigger('boost', 'force.deployment', 'Poland boosted its garrison near Orvel.', { needs: [{ object: 'garrison' }] }),
  trigger('press-gang', 'force.draft', 'Militants press-ganged boys near Orvel.', {
    bare: 'It is done to men who are to fight, and has no other sense.',
  }),
  trigger('lower age', 'force.draft', 'Ukraine lowered the draft age to 25.', {
    needs: [{ object: 'draftage' }],
    counter: 'Ukraine lowered the voting age to 16.',
  }),
  trigger('begin draft', 'force.draft', 'Russia began its spring draft.', {
    needs: [{ subject: 'force' }],
    counter: 'The novelist began a draft.',
  }),
  trigger('send', 'force.police', 'Extra police were sent to Orvel.', {
    needs: [{ object: 'constabulary' }],
    counter: 'The letter was sent to the police.',
  }),
  trigger('take up position', 'force.police', 'Riot police took up positions in Orvel.', {
    needs: [{ subject: 'constabulary' }],
  }),
  trigger('join force', 'force.militia', 'Two rebel groups joined forces near Orvel.', {
    needs: [{ subject: 'band' }],
    counter: 'Two banks joined forces.',
  }),
  trigger('found', 'force.militia', 'Officers founded an armed movement in Orvel.', {
    needs: [{ object: 'militia' }],
    counter: 'The abbot founded a school.',
  }),
  trigger('break away', 'force.militia', 'A faction broke away from the militia near Orvel.', {
    needs: [{ from: 'band' }],
    intransitive: true,
  }),
  trigger('test-fire', 'force.weapons', 'Norland test-fired a missile off Orvel.', {
    needs: [{ object: 'rocket' }, { object: 'weapon' }, { object: 'warhead' }],
    counter: 'The firm test-fired its kiln.',
  }),
  trigger('test-launch', 'force.weapons', 'Norland test-launched a missile off Orvel.', {
    needs: [{ object: 'rocket' }, { object: 'weapon' }, { object: 'warhead' }],
    counter: 'The firm test-launched its app.',
  }),
  trigger('fire into', 'force.weapons', 'Norland fired two missiles into the sea off Orvel.', {
    needs: [{ into: 'sea' }],
  }),
  trigger('fire', 'force.weapons', 'Norland fired two missiles into the sea off Orvel.', {
    needs: [
      { object: 'rocket', into: 'sea' },
      { object: 'rocket', towards: 'sea' },
      { object: 'rocket', toward: 'sea' },
    ],
  }),
  trigger('launch satellite', 'force.weapons', 'Norland launched a spy satellite on Monday.', {
    needs: [{ object: 'spysat' }],
    counter: 'Norland launched a weather satellite.',
  }),
  trigger('test', 'force.weapons', 'Norland tested a rocket system near Orvel.', {
    needs: [{ object: 'weapon' }, { object: 'warhead' }],
    counter: 'The firm tested a toy.',
  }),
  trigger('move', 'force.weapons', 'Norland moved warheads to Orvel.', {
    needs: [{ object: 'warhead', to: 'territory' }],
  }),
  trigger('unveil', 'force.weapons', 'Norland unveiled a new missile.', {
    needs: [{ object: 'rocket' }, { object: 'uav' }, { object: 'plane' }],
    counter: 'Norland unveiled a statue.',
  }),
  trigger('begin game', 'force.exercise', 'Norland began war games near Orvel.', { needs: [{ object: 'wargame' }] }),
  trigger('stage game', 'force.exercise', 'Norland staged war games near Orvel.', { needs: [{ object: 'wargame' }] }),
  trigger('stage exercise', 'force.exercise', 'Norland staged exercises near Orvel.', {
    needs: [{ subject: 'force' }, { near: 'anything' }],
    counter: 'The school staged exercises for the pupils.',
  }),
  trigger('stage drill', 'force.exercise', 'Norland staged drills near Orvel.', {
    needs: [{ subject: 'force' }, { near: 'anything' }],
    counter: 'The school staged a fire drill.',
  }),
  trigger('rehearse', 'force.exercise', 'Marines rehearsed a landing near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The choir rehearsed a song.',
  }),
  trigger('train', 'force.exercise', 'NATO troops trained in Kherson.', {
    needs: [{ subject: 'force', object: 'nobody', in: 'territory' }],
    intransitive: true,
    counter: 'Runners trained in Kherson.',
  }),
  trigger('dig trench', 'force.base', 'Rebels dug trenches around Orvel.', {
    needs: [{ subject: 'force' }, { around: 'territory' }],
    counter: 'Workers dug a trench for the pipe.',
  }),
  trigger('fortify', 'force.base', 'Troops fortified the hill near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The baker fortified the bread.',
  }),
]
