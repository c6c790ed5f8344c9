/** `is` is type and status; the rest is looked at only where given, and `''` says that the field must be absent. */
export interface Expected {
  readonly is: string
  readonly by?: string
  readonly to?: string
  readonly at?: string
  readonly on?: string
  readonly frame?: string
}

/** A text with the events to be found in it, in order. */
export type EventSample = readonly [text: string, ...expected: readonly Expected[]]

/** What happened in the words of towns that fall, strikes that hit and people driven out. */
export const ALSO_HAPPENED: readonly EventSample[] = [
  ['Teachers went on strike over pay on Monday.', { is: 'protest.strike happened' }],
  ['A pilots’ strike grounded 40 flights.', { is: 'protest.strike happened' }],
  ['The village was hit by floods on Thursday.', { is: 'other.disaster happened' }],
  ['The ferry sank in a storm.', { is: 'other.accident happened' }],
  ['Families fled Orvel by boat.', { is: 'population.flight happened' }],
  ['Washington suspended aid to Orvel.', { is: 'sanction.measures happened' }],
  ['The town of Orvel fell on Sunday.', { is: 'territory.taken happened', by: '', at: 'Orvel', on: '2022-11-06' }],
  ['Officials said that Orvel had fallen.', { is: 'territory.taken happened', by: '', at: 'Orvel' }],
  ['Orvel has changed hands twice.', { is: 'territory.taken happened', by: '', at: 'Orvel' }],
  ['Rebels pushed the army out of Orvel.', { is: 'territory.taken happened', by: 'Rebels', to: 'army', at: 'Orvel' }],
  ['Ukrainian forces drove the invaders from Lyman.', { is: 'territory.regained happened', at: 'Lyman' }],
  ['The invaders were driven out of Orvel on Thursday.', { is: 'territory.taken happened', by: '', on: '2022-11-10' }],
  ['The ridge near Orvel was abandoned.', { is: 'territory.withdrawal happened', by: '' }],
  ['Army retakes bridge near Orvel', { is: 'territory.regained happened', by: 'Army' }],
  ['Fourteen settlements were taken in two days.', { is: 'territory.taken happened', by: '' }],
  ['The hospital in Orvel was hit eleven times.', { is: 'strike.shelling happened', by: '', at: 'Orvel' }],
  ['A drone hit a mosque in Orvel.', { is: 'strike.drone happened', by: '', at: 'Orvel' }],
  [
    'The strike on Orvel killed two people.',
    { is: 'strike.air happened', at: 'Orvel' },
    { is: 'attack.killing happened' },
  ],
  ['The strike had hit a depot in Orvel.', { is: 'strike.air happened' }],
  ['Israeli forces struck a freighter off Orvel.', { is: 'strike.shelling happened', by: 'Israeli forces' }],
  ['Shells fell on the market in Orvel.', { is: 'strike.shelling happened', by: '', at: 'Orvel' }],
  ['Shots were fired near Orvel.', { is: 'attack.shooting happened', by: '', at: 'Orvel' }],
  ['Soldiers fired into the crowd in Orvel.', { is: 'attack.shooting happened', by: 'Soldiers', at: 'Orvel' }],
  ['Six smugglers were shot near Orvel.', { is: 'attack.shooting happened', by: '', at: 'Orvel' }],
  ['Gunmen gunned down a shopkeeper in Orvel.', { is: 'attack.shooting happened', by: 'Gunmen' }],
  ['Soldiers set fire to the mill in Orvel.', { is: 'property.destruction happened', by: 'Soldiers', at: 'Orvel' }],
  ['Militants burned the grain stores near Orvel.', { is: 'property.destruction happened', by: 'Militants' }],
  ['The wells in Orvel were poisoned.', { is: 'property.sabotage happened', by: '', at: 'Orvel' }],
  ['The convoy came under fire near Orvel.', { is: 'attack.shooting happened', at: 'Orvel' }],
  ['Rebels laid siege to Orvel.', { is: 'battle.siege happened', by: 'Rebels', at: 'Orvel' }],
  ['A truck hit a mine near Orvel.', { is: 'explosive.mine happened', by: '', at: 'Orvel' }],
  ['The raid on Friday killed two people.', { is: 'battle.offensive happened' }, { is: 'attack.killing happened' }],
  ['Rebels handed over two engineers near Orvel.', { is: 'deescalation.release happened', by: 'Rebels' }],
  ['Militants drove the villagers from Orvel.', { is: 'population.expulsion happened', to: 'villagers' }],
  ['Russia sent troops to Lyman on Friday.', { is: 'force.deployment happened', by: 'Russia' }],
  ['Soldiers seized power in Orvel.', { is: 'coercion.coup happened', by: 'Soldiers' }],
  ['An official was killed in a road accident near Orvel.', { is: 'other.accident happened', by: '' }],
  ['The president promised revenge for the killing of the mayor.', { is: 'attack.killing happened', to: 'mayor' }],
  ['The town of Orvel is surrounded.', { is: 'battle.siege happened', by: '', at: 'Orvel' }],
  ['Rebels mined the fields near Orvel.', { is: 'explosive.minelaying happened', by: 'Rebels', at: 'Orvel' }],
  ['The convoy was hit by a roadside bomb near Orvel.', { is: 'explosive.device happened', at: 'Orvel' }],
  ['A journalist is being held in Orvel.', { is: 'coercion.arrest ongoing', by: '', at: 'Orvel' }],
  ['The army repelled the rebels near Orvel.', { is: 'battle.clash happened', by: 'army', to: 'rebels', at: 'Orvel' }],
  ['The governor called the shelling of Orvel a massacre.', { is: 'strike.shelling happened', at: 'Orvel' }],
  ['Soldiers searched the convent in Orvel.', { is: 'coercion.raid happened', by: 'Soldiers', at: 'Orvel' }],
  ['Rebels cut the road between Orvel and Tarsk.', { is: 'coercion.restriction happened', by: 'Rebels' }],
  ['Power was cut in Orvel on Friday.', { is: 'coercion.withholding happened', by: '', on: '2022-11-11' }],
  ['Three militants were neutralised near Orvel.', { is: 'attack.killing happened', by: '', at: 'Orvel' }],
  [
    'The villagers were forced from their homes by the militia.',
    { is: 'population.expulsion happened', by: 'militia' },
  ],
  ['The regime is starving the enclave.', { is: 'coercion.withholding ongoing' }],
  ['Snipers were firing from the roof in Orvel.', { is: 'attack.shooting ongoing', at: 'Orvel' }],
  ['Monitors reported renewed fighting near Orvel.', { is: 'battle.clash happened', at: 'Orvel' }],
]

/** The same words where it did not happen, or only by somebody's word. */
export const ALSO_NOT_HAPPENED: readonly EventSample[] = [
  ['The militia threatened to burn the police station of Orvel.', { is: 'property.destruction threatened' }],
  ['The navy threatened to sink every freighter.', { is: 'strike.naval threatened' }],
  ['The battalion was accused of burning grain stores near Orvel.', { is: 'property.destruction claimed' }],
  ['Residents accused the army of poisoning the wells in Orvel.', { is: 'property.sabotage claimed', by: 'army' }],
  ['Russia was accused of arming bandits near Orvel.', { is: 'aid.military claimed' }],
  ['Both sides accused each other of firing at villagers near Orvel.', { is: 'attack.shooting claimed' }],
  ['His claim that the ridge had been abandoned was false.', { is: 'territory.withdrawal claimed' }],
  ['The army denied a strike on the hospital in Orvel.', { is: 'strike.air denied', at: 'Orvel' }],
  ['The army denied that Orvel had fallen.', { is: 'territory.taken denied', at: 'Orvel' }],
  ['Orvel has not fallen.', { is: 'territory.taken negated', at: 'Orvel' }],
  ['Residents feared that Orvel would fall.', { is: 'territory.taken feared', at: 'Orvel' }],
  ['Orvel could fall within days.', { is: 'territory.taken hypothetical', at: 'Orvel' }],
  ['The general vowed to push the rebels out of Orvel.', { is: 'territory.taken planned' }],
  ['Rebels tried to push the army out of Orvel.', { is: 'territory.taken attempted', by: 'Rebels' }],
  ['The army failed to dislodge rebels from Orvel.', { is: 'territory.taken attempted', by: 'army' }],
  ['The raid on the base never took place.', { is: 'battle.offensive negated' }],
  ['No shots were fired in Orvel.', { is: 'attack.shooting negated' }],
  ['Soldiers were ordered not to fire on the crowd in Orvel.', { is: 'attack.shooting negated' }],
  ['Officials fear the dam in Orvel could be blown up.', { is: 'property.sabotage feared', at: 'Orvel' }],
  [
    'Talks on a truce ended in Orvel.',
    { is: 'diplomacy.meeting happened' },
    { is: 'deescalation.ceasefire hypothetical' },
  ],
  ['The commander was accused of ordering the massacre in Orvel.', { is: 'attack.assassination claimed', at: 'Orvel' }],
  ['His men might abandon the airport in Orvel.', { is: 'territory.withdrawal hypothetical', at: 'Orvel' }],
  ['The bridge in Orvel might have been mined.', { is: 'explosive.minelaying hypothetical', at: 'Orvel' }],
  ['The rebels were accused of burying mines near Orvel.', { is: 'explosive.minelaying claimed', by: 'rebels' }],
  ['Russia denied sending troops to Lyman.', { is: 'force.deployment denied', by: 'Russia' }],
  ['Russia plans to send troops to Lyman.', { is: 'force.deployment planned', by: 'Russia' }],
  [
    'If the town of Orvel falls, residents will flee.',
    { is: 'territory.taken hypothetical' },
    { is: 'population.flight planned' },
  ],
]

/** The same words where there is no war. */
export const NOTHING_EITHER: readonly EventSample[] = [
  'An ambush is an attack from a hidden position.',
  'Kidnapping is the main income of such gangs.',
  'The hero of the book is kidnapped by pirates.',
  'The senate shot down the idea of a new tax.',
  'The minister came under fire from critics over the budget.',
  'Doctors ended their strike in Orvel.',
  'The strike price of the option was 40 dollars.',
  'The town of Orvel fell silent.',
  'Oil prices fell in Orvel on Friday.',
  'Snow fell on the town of Orvel.',
  'The region was hit hard by inflation.',
  'The lightning strike set the barn on fire.',
  'The film shows how soldiers burned a village.',
  'The team pushed the champions out of the cup.',
  'The striker fired the ball into the net.',
  'The company fired 300 workers at the plant.',
  'The mayor of Orvel fell in love with the sea.',
  'Workers sank a shaft near Orvel.',
  'The rocket was launched into orbit.',
  'The president raided the pantry.',
  'The legal battle over the estate goes on.',
  'Critics slammed the minister in Orvel.',
  'The army took part in the parade in Orvel.',
  'The refugees took the road to Orvel.',
  'Food poisoning closed a school in Orvel.',
].map(text => [text])
