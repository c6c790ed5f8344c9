import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from '../events/find-events.ts'
import { standIn } from '../events/report-stand-in.ts'
import { findControl } from './find-control.ts'
import { CONTROL_NOUNS } from './lexicon/control-nouns.ts'
import { CONTROL_VERBS } from './lexicon/control-verbs.ts'

/** Party or holder, kind, sense, place, and with `from` since when; `word` is the speaker, `-` for the reporter. */
type Expected = readonly [
  who: string,
  kind: string,
  sense: string,
  place: string,
  rest?: { from?: string; word?: string },
]

const CASES: readonly (readonly [text: string, ...expected: readonly Expected[]])[] = [
  [
    'Russian troops withdrew from Kherson on Friday.',
    ['RU', 'lost', 'de-facto', 'Kherson', { from: '2022-11-11', word: '-' }],
  ],
  ['Russian troops left Kherson.', ['RU', 'lost', 'de-facto', 'Kherson']],
  ['Russian forces abandoned Lyman.', ['RU', 'lost', 'de-facto', 'Lyman']],
  [
    'The Russian Defense Ministry said Friday it has finished withdrawing troops from the western bank of the Dnipro River.',
    [
      'RU',
      'lost',
      'de-facto',
      'western bank of the Dnipro River',
      { from: '2022-11-11', word: 'The Russian Defense Ministry' },
    ],
  ],
  [
    'Ukrainian forces recaptured Lyman on Sunday.',
    ['UA', 'holds', 'de-facto', 'Lyman', { from: '2022-11-06', word: '-' }],
  ],
  [
    'Ukrainian forces liberated Lyman and Izium.',
    ['UA', 'holds', 'de-facto', 'Lyman'],
    ['UA', 'holds', 'de-facto', 'Izium'],
  ],
  ['Rebels seized Orvel on Thursday.', ['Rebels', 'holds', 'de-facto', 'Orvel', { from: '2022-11-10' }]],
  ['Kherson was captured by Russian forces in March.', ['RU', 'holds', 'de-facto', 'Kherson', { from: '2022-03' }]],
  [
    'Kherson is the only provincial capital. The withdrawal includes the only provincial capital captured by Russia since its invasion of Ukraine eight months ago.',
    ['RU', 'holds', 'de-facto', 'Kherson', { from: '2022-03', word: '-' }],
  ],
  ['Russia annexed Crimea in 2014.', ['RU', 'claims', 'de-jure', 'Crimea', { from: '2014' }]],
  [
    'Kherson Oblast is one of four Ukraine regions that Russia annexed in October.',
    ['RU', 'claims', 'de-jure', 'Kherson Oblast', { from: '2022-10', word: '-' }],
  ],
  [
    'The Kremlin insists Kherson is still a part of Russia.',
    ['RU', 'claims', 'de-jure', 'Kherson', { word: 'The Kremlin' }],
  ],
  [
    'The Kremlin spoke of Kherson. "This is a subject of the Russian Federation," Dmitry Peskov said.',
    ['RU', 'claims', 'de-jure', 'Kherson'],
  ],
  [
    'Russian troops withdraw from Kherson, says region still part of Russia',
    ['RU', 'lost', 'de-facto', 'Kherson'],
    ['RU', 'claims', 'de-jure', 'Kherson'],
  ],
  ['Crimea belongs to Ukraine, Zelensky said.', ['UA', 'claims', 'de-jure', 'Crimea', { word: 'Zelensky' }]],
  ['Kherson is Ukrainian territory.', ['UA', 'claims', 'de-jure', 'Kherson']],
  ['Russian-occupied Lyman was quiet.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Shells fell on the Russian-held town of Izium.', ['RU', 'holds', 'de-facto', 'Izium']],
  ['Residents of rebel-held Orvel waited.', ['rebel', 'holds', 'de-facto', 'Orvel']],
  ['Lyman is under Russian control.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Orvel is under the control of rebels.', ['rebels', 'holds', 'de-facto', 'Orvel']],
  ['Lyman is no longer under Russian control.', ['RU', 'lost', 'de-facto', 'Lyman']],
  ['Izium remains in Russian hands.', ['RU', 'holds', 'de-facto', 'Izium']],
  ['Russian forces still control Izium.', ['RU', 'holds', 'de-facto', 'Izium']],
  ['Russian forces no longer control Izium.', ['RU', 'lost', 'de-facto', 'Izium']],
  ['Ukrainian troops hold Lyman.', ['UA', 'holds', 'de-facto', 'Lyman']],
  ['Russian forces lost control of Lyman.', ['RU', 'lost', 'de-facto', 'Lyman']],
  [
    'Ukrainian soldiers raised the flag in Snihurivka on Thursday.',
    ['UA', 'holds', 'de-facto', 'Snihurivka', { from: '2022-11-10' }],
  ],
  ['Lyman fell to Russian forces.', ['RU', 'holds', 'de-facto', 'Lyman']],
  [
    'The Kremlin denied that Russian forces had left Lyman.',
    ['RU', 'denies-losing', 'de-facto', 'Lyman', { word: 'The Kremlin' }],
  ],
  ['Ukrainian officials denied that Russian forces had captured Lyman.', ['UA', 'denies-losing', 'de-facto', 'Lyman']],
  ['The army denied losing Orvel.', ['The army', 'denies-losing', 'de-facto', 'Orvel']],
  [
    'Russia denied that its troops no longer hold Lyman.',
    ['its troops', 'denies-losing', 'de-facto', 'Lyman', { word: 'Russia' }],
  ],
  ['Rebels claimed they captured Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel', { word: 'Rebels' }]],
  ['The battle for Lyman continues.', ['', 'contested', 'de-facto', 'Lyman']],
  ['Fighting for control of Izium raged.', ['', 'contested', 'de-facto', 'Izium']],
  ['Izium is in our hands, Zelensky said.', ['UA', 'holds', 'de-facto', 'Izium', { word: 'Zelensky' }]],
  ['Izium is ours, Podolyak said.', ['UA', 'holds', 'de-facto', 'Izium', { word: 'Podolyak' }]],
  ['Izium remains under our control, Zelensky said.', ['UA', 'holds', 'de-facto', 'Izium', { word: 'Zelensky' }]],
  ['Crimea belongs to us, Zelensky said.', ['UA', 'claims', 'de-jure', 'Crimea', { word: 'Zelensky' }]],
  ['Kherson is part of Ukraine, Zelensky said.', ['UA', 'claims', 'de-jure', 'Kherson', { word: 'Zelensky' }]],
  ['Russian forces are in control of Lyman.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Russian forces are in full control of the town of Lyman.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Russian forces have control of Lyman.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Rebels hold half of the town of Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel']],
  ['Orvel has been in rebel hands for a week.', ['rebel', 'holds', 'de-facto', 'Orvel']],
  ['Orvel is back under government control.', ['government', 'holds', 'de-facto', 'Orvel']],
  ['Orvel is held by the Tarsk Brigade.', ['Tarsk Brigade', 'holds', 'de-facto', 'Orvel']],
  ['Rebel-run Orvel was quiet.', ['Rebel', 'holds', 'de-facto', 'Orvel']],
  ['Rebels still hold the hospital in Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel']],
  ['Rebels control the road to Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel']],
  ['Rebels took the town of Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel']],
  [
    'Ukrainian forces pushed the invaders out of Lyman.',
    ['UA', 'holds', 'de-facto', 'Lyman'],
    ['the invaders', 'lost', 'de-facto', 'Lyman'],
  ],
  ['Russian forces fell back from Lyman.', ['RU', 'lost', 'de-facto', 'Lyman']],
  ['Russian forces lost their grip on Izium.', ['RU', 'lost', 'de-facto', 'Izium']],
  ['Russian forces had to abandon Lyman.', ['RU', 'lost', 'de-facto', 'Lyman']],
  [
    'Rebels handed Orvel to the army.',
    ['Rebels', 'lost', 'de-facto', 'Orvel'],
    ['the army', 'holds', 'de-facto', 'Orvel'],
  ],
  ['Russia has held Lyman since Sunday.', ['RU', 'holds', 'de-facto', 'Lyman', { from: '2022-11-06' }]],
  ['Until Sunday the army held Orvel.', ['the army', 'lost', 'de-facto', 'Orvel', { from: '2022-11-06' }]],
  ['Neither army controls Orvel.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Who holds Orvel is unclear.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Orvel has become a no-man’s-land.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Orvel is split between the army and the rebels.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Lyman is Ukrainian again.', ['UA', 'holds', 'de-facto', 'Lyman']],
  ['Rebels hold Orvel and Tarsk.', ['Rebels', 'holds', 'de-facto', 'Orvel'], ['Rebels', 'holds', 'de-facto', 'Tarsk']],
  // Which place: a part of it, what lies about it, the road to it, a town that no gazetteer has.
  ['Rebels hold the hills above Dudnivka.', ['Rebels', 'holds', 'de-facto', 'Dudnivka']],
  ['The front holds the northern half of Dudnivka.', ['front', 'holds', 'de-facto', 'northern half of Dudnivka']],
  ['The army took a village near Dudnivka.', ['The army', 'holds', 'de-facto', 'village near Dudnivka']],
  [
    'The rebels have been pushed out of the northern half of Dudnivka.',
    ['The rebels', 'lost', 'de-facto', 'northern half of Dudnivka'],
  ],
  ['The army regained the road linking Orvel with the coast.', ['The army', 'holds', 'de-facto', 'Orvel']],
  ['Rebels control as much as 85 percent of Orvel.', ['Rebels', 'holds', 'de-facto', 'Orvel']],
  ['The army has all but two districts of Orvel under its control.', ['The army', 'holds', 'de-facto', 'Orvel']],
  ['The last town, Orvel, was captured by the army.', ['the army', 'holds', 'de-facto', 'Orvel']],
  ['Orvel was the third town to fall to the rebels.', ['the rebels', 'holds', 'de-facto', 'Orvel']],
  // Who loses or hands over.
  ['Rebel troops fell back from Orvel.', ['troops', 'lost', 'de-facto', 'Orvel']],
  ['The rebels gave up Orvel.', ['The rebels', 'lost', 'de-facto', 'Orvel']],
  ['The garrison of Orvel surrendered.', ['The garrison', 'lost', 'de-facto', 'Orvel']],
  ['Orvel has slipped from the rebels’ control.', ['the rebels', 'lost', 'de-facto', 'Orvel']],
  [
    'The rebels gave up Orvel to the army.',
    ['The rebels', 'lost', 'de-facto', 'Orvel'],
    ['the army', 'holds', 'de-facto', 'Orvel'],
  ],
  [
    'The army cleared Orvel of rebels.',
    ['The army', 'holds', 'de-facto', 'Orvel'],
    ['rebels', 'lost', 'de-facto', 'Orvel'],
  ],
  [
    'Russian forces took Lyman in March and left it on Sunday.',
    ['RU', 'holds', 'de-facto', 'Lyman', { from: '2022-03' }],
    ['RU', 'lost', 'de-facto', 'Lyman', { from: '2022-11-06' }],
  ],
  // In law.
  ['Russia considers Crimea its own territory.', ['RU', 'claims', 'de-jure', 'Crimea']],
  ['Russia claims sovereignty over Crimea.', ['RU', 'claims', 'de-jure', 'Crimea']],
  ['Russia’s claim to Crimea is old.', ['RU', 'claims', 'de-jure', 'Crimea']],
  ['Moscow has declared Crimea Russian territory.', ['RU', 'claims', 'de-jure', 'Crimea']],
  // Held by nobody for sure.
  ['Orvel is a grey zone.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Rival militias are vying for Orvel.', ['', 'contested', 'de-facto', 'Orvel']],
  ['The army and the rebels are fighting over Orvel.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Orvel has changed hands six times since April.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Control of Orvel is shared by the army and the rebels.', ['', 'contested', 'de-facto', 'Orvel']],
  // Since when.
  [
    'Orvel came under the control of rebels on Sunday.',
    ['rebels', 'holds', 'de-facto', 'Orvel', { from: '2022-11-06' }],
  ],
  [
    'Residents of Orvel, under rebel rule since Sunday, dug wells.',
    ['rebel', 'holds', 'de-facto', 'Orvel', { from: '2022-11-06' }],
  ],
  ['Orvel, where the rebels remain in control, is quiet.', ['the rebels', 'holds', 'de-facto', 'Orvel']],
  // Who holds a place by other words.
  ['The rebels are in full control of the airport at Lyman.', ['The rebels', 'holds', 'de-facto', 'Lyman']],
  ['Orvel is the last pocket of the Tarsk Front.', ['Tarsk Front', 'holds', 'de-facto', 'Orvel']],
  ['The last rebel stronghold of Orvel was shelled.', ['rebel', 'holds', 'de-facto', 'Orvel']],
  ['Orvel is firmly in the clutches of the rebels.', ['the rebels', 'holds', 'de-facto', 'Orvel']],
  ['The map shows Lyman as Russian-held.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['Lyman is no longer Russian-held.', ['RU', 'lost', 'de-facto', 'Lyman']],
  [
    'Rebels drove the army out of Orvel.',
    ['Rebels', 'holds', 'de-facto', 'Orvel'],
    ['the army', 'lost', 'de-facto', 'Orvel'],
  ],
  ['The loss of Orvel leaves the army without a port.', ['the army', 'lost', 'de-facto', 'Orvel']],
  ['Control of Orvel was transferred to the army.', ['the army', 'holds', 'de-facto', 'Orvel']],
  ['Troops have regained positions in Lyman.', ['UA', 'holds', 'de-facto', 'Lyman']],
  // What goes back to an assertion before.
  [
    'Russia said it had captured Lyman. Ukraine denied it.',
    ['RU', 'holds', 'de-facto', 'Lyman', { word: 'Russia' }],
    ['UA', 'denies-losing', 'de-facto', 'Lyman', { word: 'Ukraine' }],
  ],
  [
    'Russia claims Crimea, as does Ukraine.',
    ['RU', 'claims', 'de-jure', 'Crimea'],
    ['UA', 'claims', 'de-jure', 'Crimea'],
  ],
  [
    'Russian forces hold Lyman, and Ukrainian troops Izium.',
    ['RU', 'holds', 'de-facto', 'Lyman'],
    ['UA', 'holds', 'de-facto', 'Izium'],
  ],
  [
    'Both Russian troops and Ukrainian troops said they hold Lyman.',
    ['RU', 'holds', 'de-facto', 'Lyman'],
    ['UA', 'holds', 'de-facto', 'Lyman'],
  ],
  [
    'The army retook Orvel on Sunday, ending four months of rebel rule.',
    ['XO', 'holds', 'de-facto', 'Orvel', { from: '2022-11-06' }],
    ['rebel', 'lost', 'de-facto', 'Orvel', { from: '2022-11-06' }],
  ],
  [
    'Russian forces held Lyman until Ukrainian troops retook it.',
    ['RU', 'lost', 'de-facto', 'Lyman'],
    ['UA', 'holds', 'de-facto', 'Lyman'],
  ],
  ['Only the airport of Lyman remains under Russian control.', ['RU', 'holds', 'de-facto', 'Lyman']],
  ['The staff said that Lyman was no longer in Ukrainian hands.', ['UA', 'lost', 'de-facto', 'Lyman']],
  ['Orvel has been rebel territory for a year.', ['rebel', 'holds', 'de-facto', 'Orvel']],
  ['The rebels are in possession of Orvel.', ['The rebels', 'holds', 'de-facto', 'Orvel']],
  // What is denied, and of whom.
  ['The army denied having lost Orvel.', ['The army', 'denies-losing', 'de-facto', 'Orvel']],
  [
    'Reports of the fall of Orvel are false, Podolyak said.',
    ['UA', 'denies-losing', 'de-facto', 'Orvel', { word: 'Podolyak' }],
  ],
  ['The Kremlin denied that Russian troops had entered Lyman.'],
  // Held by nobody for long.
  ['Orvel has flipped three times since April.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Orvel has gone back and forth between the army and the rebels.', ['', 'contested', 'de-facto', 'Orvel']],
  ['The militias are trading Orvel back and forth.', ['', 'contested', 'de-facto', 'Orvel']],
  ['We mark Orvel as contested.', ['', 'contested', 'de-facto', 'Orvel']],
  ['House-to-house fighting raged in Orvel.', ['', 'contested', 'de-facto', 'Orvel']],
  ['Street battles with police raged in Orvel.'],
  // Of which country a land is.
  ['Crimea is Ukraine, Zelensky said.', ['UA', 'claims', 'de-jure', 'Crimea', { word: 'Zelensky' }]],
  ['Crimea is Ukraine’s territory, Zelensky said.', ['UA', 'claims', 'de-jure', 'Crimea', { word: 'Zelensky' }]],
  ['The duma voted to declare Crimea part of Russia.', ['RU', 'claims', 'de-jure', 'Crimea']],
  ['Orvel is the last bastion of good cooking.'],
  // Who is leaving has not left; who gets it back has not got it.
  ['Russian troops are leaving Lyman.'],
  ['The army is getting back Orvel street by street.'],
  ['Rebels say they will not withdraw from Orvel.'],
  ['Russia orders retreat from Kherson'],
  ['Rebels have surrounded Orvel.'],
  ['A museum recalls the day rebel troops took Orvel.'],
  ['Verstappen led in Orvel and held off Norris.'],
  ['Republicans hold Orvel.'],
  ['Portugal ruled Orvel for four and a half centuries.'],
  ['Cities vie for Orvel.'],
  ['The plan lies in a legal grey zone in Orvel.'],
  ['The tourists left Orvel on Sunday.'],
  // Nobody holds or loses anything by these.
  ['Talks on the handover of Orvel to the army go on.'],
  ['The army held Orvel for six years.'],
  ['Pupils learn how the army captured Orvel.'],
  ['The Kremlin has said nothing until the Ukrainian flag was flying over Kherson.'],
  ['Zelensky denied that Izium was in Russian hands.'],
  ['Rebels are not in control of Orvel.'],
  ['If rebels are in control of Orvel, residents will leave.'],
  ['Rebels could take the town of Orvel.'],
  ['The town of Orvel may fall.'],
  ['A house in Orvel belongs to us, Podolyak said.'],
  ['The minister took the train to Orvel.'],
  ['Russian troops plan to withdraw from Kherson.'],
  ['Officials feared rebels could seize Orvel.'],
  ['If Russian forces capture Lyman, residents will leave.'],
  ['Russian forces failed to capture Lyman.'],
  ['The army did not retake Orvel.'],
  ['The rebels denied that Lyman was under Russian control.'],
  ['Kherson is not part of Russia, Zelensky said.'],
  ['Police took part in the talks in Orvel.'],
  ['The film retells how rebels captured Orvel.'],
  ['Orvel marked the anniversary of the capture of Tarsk.'],
  ['The Russian army leaves the battlefields.'],
]

function read(text: string) {
  const input = standIn(text, shippedModels())
  const { events, tellings } = findEvents(input)
  const { control } = findControl({ ...input, events, tellings })
  return control.map(one => {
    const speaker = input.statements.find(statement => statement.id === one.statement)?.speaker?.value.name
    return {
      row: [one.side?.value ?? one.holder?.value.name ?? '', one.kind, one.sense, one.place.value.name] as const,
      from: one.from?.value.value,
      word: one.statement ? (speaker ?? '?') : '-',
    }
  })
}

test('each sentence says who holds, claims or has lost which place, since when and on whose word', () => {
  const faults = CASES.flatMap(([text, ...expected]) => {
    const found = read(text)
    if (JSON.stringify(found.map(one => one.row)) !== JSON.stringify(expected.map(row => row.slice(0, 4)))) {
      return [`${text} → ${found.map(one => one.row.join(' ')).join('; ') || 'nothing'}`]
    }
    return expected.flatMap(([, , , , rest], i) =>
      (['from', 'word'] as const).flatMap(key =>
        rest?.[key] !== undefined && rest[key] !== found[i]?.[key] ? [`${text} → ${key}: ${found[i]?.[key]}`] : [],
      ),
    )
  })
  assert.deepEqual(faults, [])
})

test('each verb and noun of holding finds its example and leaves its counter-example', () => {
  const faults = [...CONTROL_VERBS, ...CONTROL_NOUNS].flatMap(row => {
    const kinds = read(row.example).map(one => one.row[1])
    const counter = row.counter ? read(row.counter).filter(one => one.row[1] !== 'contested') : []
    return [
      ...(kinds.includes(row.kind) ? [] : [`${row.example} → ${kinds}`]),
      ...counter.map(one => `${row.counter} → ${one.row}`),
    ]
  })
  assert.deepEqual(faults, [])
})

test('no two parts have one id, however many ways the same words are read', () => {
  const ids = ['Army says it retook Bara; paramilitaries deny it.', 'Rebels captured Lyman and hold it.'].flatMap(
    text => {
      const input = standIn(text, shippedModels())
      const { events, tellings } = findEvents(input)
      return findControl({ ...input, events, tellings }).control.map(({ id }) => id)
    },
  )
  assert.ok(ids.length > 0)
  assert.equal(new Set(ids).size, ids.length)
})

test('control by an act names the event that brought it about', () => {
  const input = standIn(
    'Russian troops withdrew from Kherson on Friday. The withdrawal from Kherson took days.',
    shippedModels(),
  )
  const { events, tellings } = findEvents(input)
  assert.equal(events.length, 1)
  assert.deepEqual(
    findControl({ ...input, events, tellings }).control.map(one => one.event),
    [events[0]?.id],
  )
})
