import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import type { ReportId } from '../../record/ids.ts'
import { quoteOf } from '../../text/span.ts'
import type { Models } from '../knowledge.ts'
import { readReport } from '../read.ts'

const gazetteer = makeGazetteer()
const { attribution, ...rules } = shippedModels()

/** "source | cue | content" of each statement, with ">" before one inside another. */
function told(text: string, models: Models = shippedModels()): string[] {
  // A test's own id; the brand exists for the compiler only.
  const id = 'r-test' as ReportId
  const report = { id, sha256: '0'.repeat(64), text, body: [0, text.length] as const, origin: 'test' }
  return readReport(report, { gazetteer, models }).statements.map(({ source, cue, content, within }) => {
    const [who, how, what] = [source, cue, content].map(spans => quoteOf(text, spans))
    return `${within ? '> ' : ''}${who} | ${how} | ${what}`
  })
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  // The network's spans, where it sees the cue.
  ['The mayor of Orvel fears that the dam will burst.', 'The mayor of Orvel | fears | that the dam will burst'],
  [
    '“We held the bridge,” said Colonel Ilse Brandt. “We will hold it tomorrow.”',
    'Colonel Ilse Brandt | said | “We held the bridge,” … “We will hold it tomorrow.”',
  ],
  // Coordinated cues of one source end where the next begins.
  [
    'The rebel leader denied that the mill had burned and promised an inquiry.',
    'The rebel leader | denied | that the mill had burned',
    'The rebel leader | promised | an inquiry',
  ],
  // What is certain at the edges: the day of the saying and who hands it on are not said.
  [
    'The Orvel ministry said Friday it had finished the withdrawal, per AP.',
    'The Orvel ministry | said Friday | it had finished the withdrawal',
  ],
  // The corpus marks nothing inside of what is said: the rules do.
  [
    'The governor said two witnesses claimed the depot was empty.',
    'The governor | said | two witnesses claimed the depot was empty',
    '> two witnesses | claimed | the depot was empty',
  ],
  // Before a semicolon ends what is said, where another source stands behind it.
  [
    'The governor claims that the bridge has fallen; the rebels of the valley say it stands.',
    'The governor | claims | that the bridge has fallen',
    'the rebels of the valley | say | it stands',
  ],
  // The hour of an entry of a live blog is nobody's; a participle goes on with whoever spoke.
  [
    '13:40 - The Defence Ministry condemns the raid, warning that it threatens the truce.',
    'The Defence Ministry | condemns | the raid',
    'The Defence Ministry | warning | that it threatens the truce',
  ],
  // What whoever spoke did next is not said.
  [
    'The president accused the rebels of murder and suspended the talks.',
    'The president | accused | the rebels of murder',
  ],
  ['The minister called the toll an exaggeration but gave none.', 'The minister | called | the toll an exaggeration'],
  // Whoever is accused accuses nobody, and whoever is asked does not ask.
  ['The mayor met former soldiers accused of killing the president.', ' | accused of | killing the president'],
  [
    'The colonel had said last week that the ford was mined; asked about the drills, a ministry official called them “odd” and said the army had urged its soldiers to act with restraint.',
    'The colonel | had said last week | that the ford was mined',
    ' | asked about | the drills',
    'a ministry official | said | the army had urged its soldiers to act with restraint',
    'a ministry official | called | them “odd”',
    '> the army | had urged | its soldiers to act with restraint',
  ],
  [
    '“They came at night,” the miner, who is not authorised to speak publicly, told the agency.',
    'the miner | told | “They came at night,”',
  ],
  // Nor is anything said where the reporter asks, or behind a clause that is put in.
  ['What does the mayor expect from the army? “Nothing,” she says.', 'she | says | “Nothing,”'],
  [
    'Asked whether the soldiers had fled, as some survivors allege, Marek Vell told reporters that the question was an insult.',
    ' | Asked | whether the soldiers had fled',
    'Marek Vell | told | that the question was an insult',
  ],
  ['Kosovo: Two guards killed, army says.', 'army | says | Two guards killed'],
  [
    'The mayor said on Twitter that rebel leaders had stolen ten trucks and demanded that they be returned.',
    'The mayor | said | that rebel leaders had stolen ten trucks',
    'The mayor | demanded | that they be returned',
  ],
  // A description before the name is the source's, not what is said.
  [
    'A curfew has been in force since Saturday, the head of the regional administration, Ivo Brandt, announced.',
    'the head of the regional administration, Ivo Brandt, | announced | A curfew has been in force since Saturday',
  ],
  // A word of saying that articles on elections hardly have.
  ['The envoy spoke of an extraordinary victory.', 'The envoy | spoke of | an extraordinary victory'],
]

for (const [text, ...expected] of EXAMPLES) test(text, () => assert.deepEqual(told(text), expected))

test('a newsroom’s heading attributes nothing', () => {
  assert.deepEqual(told('What they are saying: The road to Orvel was open on Sunday.'), [])
})

test('without the weight file rules alone read, and no statement has a score', () => {
  assert.notEqual(attribution, undefined)
  const text = 'The mayor of Orvel fears that the dam will burst.'
  assert.deepEqual(told(text, rules), told(text))
})

test('many statements take time in proportion', () => {
  const text = 'The mayor said the bridge was open, adding that the dam held. '
  const timeOf = (count: number) => {
    const started = process.cpuUsage()
    told(text.repeat(count))
    return process.cpuUsage(started).user
  }
  timeOf(20)
  assert.ok(timeOf(1600) < 12 * timeOf(200) + 500_000)
})
