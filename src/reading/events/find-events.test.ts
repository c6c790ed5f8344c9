import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { ALSO_HAPPENED, ALSO_NOT_HAPPENED, type EventSample, type Expected, NOTHING_EITHER } from './events.samples.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const HAPPENED: readonly EventSample[] = [
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
  [
    'Talks were held in Tarsk on Sunday. Fighters captured the mining town of Unplaceable.',
    { is: 'diplomacy.meeting happened', at: 'Tarsk' },
    { is: 'territory.taken happened', by: 'Fighters', at: '' },
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
  ['Rockets hit a football stadium in Orvel.', { is: 'strike.shelling happened', at: 'Orvel' }],
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
  ['Gunmen fired about 60 rockets at Orvel.', { is: 'strike.shelling happened', by: 'Gunmen', at: 'Orvel' }],
  ['Rebels are besieging Orvel.', { is: 'battle.siege ongoing', by: 'Rebels', at: 'Orvel' }],
  ['Russian troops are withdrawing from Kherson.', { is: 'territory.withdrawal ongoing', at: 'Kherson' }],
  ['Soldiers are still fighting in Lyman.', { is: 'battle.clash ongoing', at: 'Lyman' }],
  [
    'Russian forces continued shelling Kherson.',
    { is: 'strike.shelling ongoing', by: 'Russian forces', at: 'Kherson' },
  ],
  ['The shelling of Mykolaiv continues.', { is: 'strike.shelling ongoing', at: 'Mykolaiv' }],
]

const NOT_HAPPENED: readonly EventSample[] = [
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

const MORE_NOT_HAPPENED: readonly EventSample[] = [
  ['Militants are believed to have kidnapped a priest near Orvel.', { is: 'attack.abduction claimed', at: 'Orvel' }],
  ['There was no shelling overnight in Kherson.', { is: 'strike.shelling negated', at: 'Kherson' }],
  ['Officials dismissed reports that rebels had seized Orvel.', { is: 'territory.taken denied', at: 'Orvel' }],
  ['The ceasefire was due to begin on Monday.', { is: 'deescalation.ceasefire planned', on: '2022-11-14' }],
  ['Had the rebels captured Orvel, the road would have been cut.', { is: 'territory.taken hypothetical' }],
  ['The army stopped short of invading Orvel.', { is: 'battle.offensive negated' }],
  ['An attempt to assassinate the mayor failed.', { is: 'attack.assassination attempted' }],
  ['Ukraine has neither confirmed nor denied striking the base.', { is: 'strike.shelling hypothetical' }],
  ['The army is accused of torturing prisoners in Orvel.', { is: 'attack.torture claimed', by: 'army' }],
  [
    'The court acquitted a man charged with murdering a journalist.',
    { is: 'sanction.verdict happened' },
    { is: 'attack.killing claimed' },
  ],
  ['Police prevented protesters from storming the parliament building.', { is: 'riot.demonstration averted' }],
  ['A video game lets players bomb Orvel.'],
]

const NOTHING_NEW: readonly EventSample[] = [
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

const fieldsOf = (event: ReturnType<typeof findEvents>['events'][number]) => ({
  is: `${event.type} ${event.status.value}`,
  by: event.agent?.value.name.replace(/^[Tt]he /, '') ?? '',
  to: event.target?.value.name.replace(/^[Tt]he /, '') ?? '',
  at: event.place?.value.name ?? '',
  on: event.time?.value.value ?? '',
  frame: event.timeFrame.value,
})

function faultsOf(rows: readonly EventSample[]): string[] {
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
