import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

/** `is` is type and status; the rest is looked at only where given, and `''` says that the field must be absent. */
interface Expected {
  readonly is: string
  readonly by?: string
  readonly to?: string
  readonly at?: string
  readonly on?: string
  readonly frame?: string
}

const HAPPENED: readonly (readonly [text: string, ...expected: readonly Expected[]])[] = [
  [
    'Russian troops withdrew from Kherson on Friday.',
    { is: 'territory.withdrawal happened', by: 'Russian troops', at: 'Kherson', on: '2022-11-11' },
  ],
  [
    'Russian troops withdraw from Kherson',
    { is: 'territory.withdrawal happened', by: 'Russian troops', at: 'Kherson' },
  ],
  [
    'The Russian Defense Ministry said Friday it has finished withdrawing troops from the western bank of the Dnipro River.',
    {
      is: 'territory.withdrawal happened',
      by: 'Russian Defense Ministry',
      at: 'western bank of the Dnipro River',
      on: '2022-11-11',
    },
  ],
  ['The troops were withdrawn from Lyman.', { is: 'territory.withdrawal happened', at: 'Lyman' }],
  [
    'Kherson was captured by Russian forces in March.',
    { is: 'territory.taken happened', by: 'Russian forces', at: 'Kherson', on: '2022-03', frame: 'background' },
  ],
  [
    'Ukrainian forces recaptured Lyman on Sunday.',
    { is: 'territory.regained happened', by: 'Ukrainian forces', at: 'Lyman', on: '2022-11-06' },
  ],
  [
    'Ukrainian forces captured Snihurivka on Thursday.',
    { is: 'territory.regained happened', by: 'Ukrainian forces', at: 'Snihurivka' },
  ],
  // A village that nobody can place is not stood in for by what else the sentence names.
  [
    'Rebels captured the village of Unplaceable after a week of fighting near Tarsk.',
    { is: 'territory.taken happened', by: 'Rebels', at: '' },
    { is: 'battle.clash happened', at: 'Tarsk' },
  ],
  ['Rebels took full control of Orvel.', { is: 'territory.taken happened', by: 'Rebels', at: 'Orvel' }],
  [
    'Rebels captured Tarsk and shelled Orvel.',
    { is: 'territory.taken happened', by: 'Rebels', at: 'Tarsk' },
    { is: 'strike.shelling happened', by: 'Rebels', at: 'Orvel' },
  ],
  [
    'The militants, who seized Orvel on Thursday, killed three villagers.',
    { is: 'territory.taken happened', by: 'militants', at: 'Orvel', on: '2022-11-10' },
    { is: 'attack.killing happened', to: 'villagers' },
  ],
  ["Russia's annexation of Crimea was condemned.", { is: 'territory.annexation happened', by: 'Russia', at: 'Crimea' }],
  [
    'Kherson Oblast is one of four regions that Russia annexed in October.',
    { is: 'territory.annexation happened', by: 'Russia', on: '2022-10', frame: 'background' },
  ],
  [
    'The leaving Russian troops laid mines throughout the city, adviser Mykhailo Podolyak said Thursday.',
    { is: 'explosive.minelaying happened', by: 'leaving Russian troops', on: '2022-11-10' },
  ],
  [
    'A missile struck a hospital in Orvel on Friday.',
    { is: 'strike.missile happened', by: '', at: 'Orvel', on: '2022-11-11' },
  ],
  ['The hospital in Orvel was damaged.', { is: 'property.destruction happened', by: '', at: 'Orvel' }],
  [
    'Three people were killed in the shelling of Kherson.',
    { is: 'attack.killing happened', by: '' },
    { is: 'strike.shelling happened', at: 'Kherson' },
  ],
  [
    'Three killed in drone strike on Orvel',
    { is: 'attack.killing happened' },
    { is: 'strike.drone happened', at: 'Orvel' },
  ],
  ['Air defences shot down four drones over Mykolaiv.', { is: 'strike.intercepted happened', at: 'Mykolaiv' }],
  ['Mines were laid in Orvel.', { is: 'explosive.minelaying happened', by: '', at: 'Orvel' }],
  [
    'Rebels launched an attack on the army base near Orvel.',
    { is: 'battle.offensive happened', by: 'Rebels', at: 'Orvel' },
  ],
  [
    'Two soldiers were killed when gunmen ambushed their convoy near Tarsk.',
    { is: 'attack.killing happened' },
    { is: 'battle.ambush happened', by: 'gunmen', at: 'Tarsk' },
  ],
  [
    'After capturing Tarsk, the rebels shelled Orvel.',
    { is: 'territory.taken happened', by: 'rebels', at: 'Tarsk' },
    { is: 'strike.shelling happened', by: 'rebels', at: 'Orvel' },
  ],
  [
    'Police detained a journalist in Orvel.',
    { is: 'coercion.arrest happened', by: 'Police', to: 'journalist', at: 'Orvel' },
  ],
  ['The mayor imposed a strict curfew in Kherson.', { is: 'coercion.curfew happened', at: 'Kherson' }],
  ['Russia held a referendum in Kherson.', { is: 'politics.referendum happened', by: 'Russia', at: 'Kherson' }],
  [
    'A ceasefire took effect in Orvel on Sunday.',
    { is: 'deescalation.ceasefire happened', at: 'Orvel', on: '2022-11-06' },
  ],
  [
    'Rebels freed six hostages on Friday.',
    { is: 'deescalation.release happened', by: 'Rebels', to: 'hostages', on: '2022-11-11' },
  ],
  ['Zelensky visited Kherson.', { is: 'diplomacy.visit happened', by: 'Zelensky', at: 'Kherson' }],
  ['The army managed to retake Orvel.', { is: 'territory.regained happened', by: 'army', at: 'Orvel' }],
  [
    'Militants opened fire on a bus in Orvel, killing four people.',
    { is: 'attack.shooting happened', by: 'Militants', at: 'Orvel' },
    { is: 'attack.killing happened', by: 'Militants' },
  ],
  ['Rockets hit a football stadium in Orvel.', { is: 'strike.missile happened', at: 'Orvel' }],
  [
    'The pullback of troops does not represent an embarrassment, the Kremlin said.',
    { is: 'territory.withdrawal happened' },
  ],
  [
    'Troops began withdrawing from Orvel on Sunday.',
    { is: 'territory.withdrawal happened', by: 'Troops', at: 'Orvel', on: '2022-11-06' },
  ],
  [
    'Nine villagers were killed and 30 soldiers wounded on Thursday.',
    { is: 'attack.killing happened', to: 'villagers', on: '2022-11-10' },
  ],
  // Whoever withdraws to a place does not leave it.
  ['The army forced rebels to withdraw to Orvel.', { is: 'territory.withdrawal happened', by: 'rebels', at: '' }],
  ['Gunmen fired about 60 rockets at Orvel.', { is: 'strike.missile happened', by: 'Gunmen', at: 'Orvel' }],
  ['Rebels are besieging Orvel.', { is: 'battle.siege ongoing', by: 'Rebels', at: 'Orvel' }],
  ['Russian troops are withdrawing from Kherson.', { is: 'territory.withdrawal ongoing', at: 'Kherson' }],
  ['Soldiers are still fighting in Lyman.', { is: 'battle.clash ongoing', at: 'Lyman' }],
  [
    'Russian forces continued shelling Kherson.',
    { is: 'strike.shelling ongoing', by: 'Russian forces', at: 'Kherson' },
  ],
  ['The shelling of Mykolaiv continues.', { is: 'strike.shelling ongoing', at: 'Mykolaiv' }],
]

const NOT_HAPPENED: typeof HAPPENED = [
  [
    'Ukrainian officials feared their soldiers could be ambushed in Kherson.',
    { is: 'battle.ambush feared', by: '', at: 'Kherson' },
  ],
  [
    'Podolyak predicts their forces will shell Kherson once they relocate.',
    { is: 'strike.shelling predicted', by: 'their forces', at: 'Kherson' },
  ],
  ['Israel denied that its aircraft had struck the hospital.', { is: 'strike.air denied' }],
  ['The army denied shelling the hospital in Orvel.', { is: 'strike.shelling denied', by: 'army' }],
  ['The Russian army plans to withdraw from Kherson.', { is: 'territory.withdrawal planned', at: 'Kherson' }],
  ['Russian troops will withdraw from Kherson on Monday.', { is: 'territory.withdrawal planned', on: '2022-11-14' }],
  [
    'The general ordered his troops to withdraw from Kherson.',
    { is: 'territory.withdrawal planned', by: 'troops', at: 'Kherson' },
  ],
  ['Rebels threatened to shell Orvel.', { is: 'strike.shelling threatened', by: 'Rebels', at: 'Orvel' }],
  ['Rebels tried to capture Orvel.', { is: 'territory.taken attempted', by: 'Rebels', at: 'Orvel' }],
  ['The army failed to retake Orvel.', { is: 'territory.regained attempted', at: 'Orvel' }],
  ['If rebels capture Orvel, residents will leave.', { is: 'territory.taken hypothetical' }],
  ['The army did not shell Orvel.', { is: 'strike.shelling negated' }],
  ['Rebels have not withdrawn from Orvel.', { is: 'territory.withdrawal negated' }],
  ['No attack on the base took place.', { is: 'battle.offensive negated' }],
  ['Police foiled an attack on the embassy.', { is: 'battle.offensive averted' }],
  ['A planned attack on the base was called off.', { is: 'battle.offensive planned' }],
  ['Residents live in fear of shelling.', { is: 'strike.shelling feared' }],
  ['The threat of an attack on Orvel remains.', { is: 'battle.offensive threatened', at: 'Orvel' }],
  ['The president called for a ceasefire.', { is: 'deescalation.ceasefire hypothetical' }],
  ['Britain demanded the withdrawal of Russian troops.', { is: 'territory.withdrawal hypothetical' }],
  [
    'Talks on a possible ceasefire failed.',
    { is: 'diplomacy.meeting happened' },
    { is: 'deescalation.ceasefire hypothetical' },
  ],
  ['Rebels claimed they captured Orvel.', { is: 'territory.taken claimed', at: 'Orvel' }],
  ['Soldiers allegedly looted the museum in Kherson.', { is: 'property.destruction claimed' }],
  ['Will the army withdraw from Orvel?', { is: 'territory.withdrawal hypothetical' }],
  ['The army refused to withdraw from Orvel.', { is: 'territory.withdrawal negated' }],
  [
    'The rebels would shell Orvel if talks failed.',
    { is: 'strike.shelling hypothetical' },
    { is: 'diplomacy.meeting hypothetical' },
  ],
  ['The ministry said it would withdraw troops from Orvel.', { is: 'territory.withdrawal planned' }],
  ['Rebels promised to let troops leave Orvel.', { is: 'territory.withdrawal planned', by: 'troops', at: 'Orvel' }],
  [
    'The mayor accused the guards of looting shops in Orvel.',
    { is: 'property.destruction claimed', by: 'guards', at: 'Orvel' },
  ],
  ['The president has not agreed to a ceasefire.', { is: 'deescalation.ceasefire negated' }],
  ['The army rejected claims that soldiers had looted shops.', { is: 'property.destruction denied', by: 'soldiers' }],
  ['The army has no plans to withdraw from Orvel.', { is: 'territory.withdrawal negated' }],
]

const MORE_NOT_HAPPENED: typeof HAPPENED = [
  ['Militants are believed to have kidnapped a priest near Orvel.', { is: 'attack.abduction claimed', at: 'Orvel' }],
  ['There was no shelling overnight in Kherson.', { is: 'strike.shelling negated', at: 'Kherson' }],
  ['Officials dismissed reports that rebels had seized Orvel.', { is: 'territory.taken denied', at: 'Orvel' }],
  ['The ceasefire was due to begin on Monday.', { is: 'deescalation.ceasefire planned', on: '2022-11-14' }],
  ['Had the rebels captured Orvel, the road would have been cut.', { is: 'territory.taken hypothetical' }],
  ['The army stopped short of invading Orvel.', { is: 'battle.offensive negated' }],
  ['An attempt to assassinate the mayor failed.', { is: 'attack.assassination attempted' }],
  ['Ukraine has neither confirmed nor denied striking the base.', { is: 'strike.shelling hypothetical' }],
  ['The army is accused of torturing prisoners in Orvel.', { is: 'attack.torture claimed', by: 'army' }],
  ['The court acquitted a man charged with murdering a journalist.', { is: 'attack.killing claimed' }],
  ['Police prevented protesters from storming the parliament building.', { is: 'battle.offensive averted' }],
  ['A video game lets players bomb Orvel.'],
]

const NOTHING_NEW: typeof HAPPENED = [
  ['The striker attacked the goal and captured the title.'],
  ['In the film, rebels capture the capital and kill the president.'],
  ['The novel retells the siege of Orvel.'],
  ['A heart attack killed the actor.'],
  ['The battle for the championship title continues.'],
  ['The candidate withdrew from the race.'],
  ['The bank seized the opportunity.'],
  ['The minister left Kherson.'],
  ['Not a single piece of equipment was left on the right bank.'],
  ['The senator attacked the proposal.'],
  ['The cook shelled peas.'],
  ['The band released an album.'],
  ['The champions beat their rivals in the league.'],
  ['His speech drew a barrage of criticism.'],
  ['Orvel marked the anniversary of the massacre.', { is: 'attack.assassination happened', frame: 'anniversary' }],
  ['Soviet troops captured Orvel in 1944.', { is: 'territory.taken happened', frame: 'background', on: '1944' }],
  [
    'Russia annexed Crimea in 2014.',
    { is: 'territory.annexation happened', frame: 'background', by: 'Russia', at: 'Crimea' },
  ],
  [
    'The only city captured by Russia since its invasion of Ukraine eight months ago is free.',
    { is: 'territory.taken happened', frame: 'background', by: 'Russia' },
    { is: 'battle.offensive happened', frame: 'background', at: 'Ukraine', on: '2022-03' },
  ],
]

const ALSO_HAPPENED: typeof HAPPENED = [
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

const ALSO_NOT_HAPPENED: typeof HAPPENED = [
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

const NOTHING_EITHER: typeof HAPPENED = [
  'The senate shot down the idea of a new tax.',
  'The minister came under fire from critics over the budget.',
  'Teachers went on strike over pay on Monday.',
  'Doctors ended their strike in Orvel.',
  'A pilots’ strike grounded 40 flights.',
  'The strike by dockers closed the port of Orvel.',
  'The strike price of the option was 40 dollars.',
  'The town of Orvel fell silent.',
  'Oil prices fell in Orvel on Friday.',
  'Snow fell on the town of Orvel.',
  'The village was hit by floods on Thursday.',
  'The region was hit hard by inflation.',
  'The lightning strike set the barn on fire.',
  'The film shows how soldiers burned a village.',
  'The team pushed the champions out of the cup.',
  'The striker fired the ball into the net.',
  'The company fired 300 workers at the plant.',
  'The mayor of Orvel fell in love with the sea.',
  'Workers sank a shaft near Orvel.',
  'The boat sank in a storm.',
  'The rocket was launched into orbit.',
  'The president raided the pantry.',
  'The legal battle over the estate goes on.',
  'Critics slammed the minister in Orvel.',
  'The army took part in the parade in Orvel.',
  'The refugees took the road to Orvel.',
  'Food poisoning closed a school in Orvel.',
].map(text => [text])

const fieldsOf = (event: ReturnType<typeof findEvents>['events'][number]) => ({
  is: `${event.type} ${event.status.value}`,
  by: event.agent?.value.name.replace(/^[Tt]he /, '') ?? '',
  to: event.target?.value.name.replace(/^[Tt]he /, '') ?? '',
  at: event.place?.value.name ?? '',
  on: event.time?.value.value ?? '',
  frame: event.timeFrame.value,
})

function faultsOf(rows: typeof HAPPENED): string[] {
  return rows.flatMap(([text, ...expected]) => {
    const found = findEvents(standIn(text, shippedModels())).events.map(fieldsOf)
    if (found.length !== expected.length) return [`${text} → ${found.map(one => one.is).join('; ') || 'nothing'}`]
    return expected.flatMap((wanted, i) => {
      const got = found[i]
      // Object.entries gives string[]; the keys are those of Expected.
      const wrong = (Object.entries(wanted) as [keyof Expected, string][]).filter(
        ([key, value]) => got?.[key] !== value,
      )
      return wrong.map(([key, value]) => `${text} → ${key}: ${got?.[key]}, not ${value}`)
    })
  })
}

test('what happened or goes on is an event with its roles, place and time', () => {
  assert.deepEqual(faultsOf([...HAPPENED, ...ALSO_HAPPENED]), [])
})

test('what was planned, feared, denied, tried or supposed did not happen', () => {
  assert.deepEqual(faultsOf([...NOT_HAPPENED, ...MORE_NOT_HAPPENED, ...ALSO_NOT_HAPPENED]), [])
})

test('sport, fiction, figures of speech and history are no news of war', () => {
  assert.deepEqual(faultsOf([...NOTHING_NEW, ...NOTHING_EITHER]), [])
})
