import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { type Analysis, analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Statement } from '../../record/statement.ts'
import { quoteOf } from '../../text/span.ts'
import { findMentions } from '../actors/find-mentions.ts'
import { findTimes } from '../times/find-times.ts'
import type { Attribution } from './attribution.ts'
import { attributionsByRule } from './attributions-by-rule.ts'
import { findStatements } from './find-statements.ts'
import { ALL_CUES } from './lexicon/cues.ts'
import { viewOf } from './view.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

function statementsIn(text: string): readonly Statement[] {
  return statementsOf(analyse(text, [[0, text.length]], shippedModels()))
}

function statementsOf(analysis: Analysis): readonly Statement[] {
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  const mentions = findMentions({ analysis, reportId, gazetteer, places: [] })
  return findStatements({ analysis, reportId, mentions, times }).statements
}

/** "speaker | cue | form stance | content", with what else there is after it. */
function told(text: string): string[] {
  return statementsIn(text).map(({ speaker, cue, form, stance, content, channel, relays, uttered }) => {
    const extras = [channel?.value, ...relays.map(relay => `per ${relay.name}`), uttered?.value.value].filter(Boolean)
    const words = (spans: Statement['content']) => quoteOf(text, spans)
    return [speaker?.value.name ?? '?', words(cue), `${form} ${stance.value}`, words(content), ...extras].join(' | ')
  })
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  // Indirect: after the cue, before it, around it.
  [
    'The Orvel ministry said Friday that the bridge was open.',
    'Orvel ministry | said | indirect asserts | that the bridge was open | 2022-11-11',
  ],
  [
    'The bridge was open, spokeswoman Mara Vell said in a statement.',
    'Mara Vell | said | indirect asserts | The bridge was open | statement',
  ],
  [
    'Staying was futile, General Ivo Brandt said, and the men were needed elsewhere.',
    'Ivo Brandt | said | indirect asserts | Staying was futile … and the men were needed elsewhere',
  ],
  [
    'The road was mined, Mayor Lena Orth said Thursday per AP.',
    'Lena Orth | said | indirect asserts | The road was mined | per AP | 2022-11-10',
  ],
  [
    'Analysts cautioned that the junta could still retake Orvel, which it had held since 1974, and feared air raids in the coming days.',
    'Analysts | cautioned | indirect warns | that the junta could still retake Orvel, which it had held since 1974,',
    'Analysts | feared | indirect fears | air raids in the coming days',
  ],
  [
    'Officials stayed cautious and feared their men could be ambushed in Orvel.',
    'Officials | feared | indirect fears | their men could be ambushed in Orvel',
  ],
  [
    'Premier Ivo Brandt said in Geneva on Friday that talks would go on.',
    'Ivo Brandt | said | indirect asserts | that talks would go on | 2022-11-11',
  ],
  // Direct and mixed.
  [
    '“We hold the town. Nobody left,” Colonel Ivo Brandt said.',
    'Ivo Brandt | said | direct asserts | “We hold the town. Nobody left,”',
  ],
  [
    '“We hold the town,” said Colonel Ivo Brandt. “Nobody has left.”',
    'Ivo Brandt | said | direct asserts | “We hold the town,” … “Nobody has left.”',
  ],
  ['President Ivo Brandt called the vote a “sham.”', 'Ivo Brandt | called | mixed calls | the vote a “sham.”'],
  ['Ivo Brandt: “The line has not moved at all.”', 'Ivo Brandt |  | direct denies | “The line has not moved at all.”'],
  [
    '“We are home,” adviser Lena Orth tweeted Friday.',
    'Lena Orth | tweeted | direct asserts | “We are home,” | tweet | 2022-11-11',
  ],
  // Composed stances.
  [
    'The ministry said that the pullback does not represent a defeat.',
    'ministry | said | indirect denies | that the pullback does not represent a defeat',
  ],
  [
    'Adviser Lena Orth said the town was mined, adding that she predicts shelling will follow.',
    'Lena Orth | said | indirect asserts | the town was mined',
    'Lena Orth | adding | indirect asserts | that she predicts shelling will follow',
    'Lena Orth | predicts | indirect predicts | shelling will follow',
  ],
  ['The rebels threatened to shell the port.', 'rebels | threatened | indirect threatens | to shell the port'],
  // Sources.
  [
    'According to the Harbour Agency, two ships had sunk.',
    'Harbour Agency | According to | indirect asserts | two ships had sunk',
  ],
  [
    'Two ships had sunk, according to the Harbour Agency.',
    'Harbour Agency | according to | indirect asserts | Two ships had sunk',
  ],
  [
    'Lena Orth, head of the regional council, said the wells were dry.',
    'Lena Orth | said | indirect asserts | the wells were dry',
  ],
  [
    'A source in the emergency services told reporters that the dam held.',
    'source | told | indirect asserts | that the dam held | briefing',
  ],
  [
    'General Ivo Brandt spoke on Friday. He said the crossing was over.',
    'Ivo Brandt | said | indirect asserts | the crossing was over',
  ],
  [
    'The governor denied on Friday that the bridge had been blown up.',
    'governor | denied | indirect denies | that the bridge had been blown up | 2022-11-11',
  ],
  [
    'The army said it had won, while the rebels said the army had fled.',
    'army | said | indirect asserts | it had won',
    'rebels | said | indirect asserts | the army had fled',
  ],
  [
    'The big picture: Troops left the bank, Colonel Ivo Brandt said.',
    'Ivo Brandt | said | indirect asserts | Troops left the bank',
  ],
  [
    'A fisherman at the port said the boats were gone.',
    'fisherman at the port | said | indirect asserts | the boats were gone',
  ],
  [
    'More than 30 people have died, the country’s Health Ministry says.',
    'Health Ministry | says | indirect asserts | More than 30 people have died',
  ],
  ['The army fell back. It said the town was lost.', 'army | said | indirect asserts | the town was lost'],
  [
    'Two dams burst, the Interior Ministry of the eastern government said.',
    'Interior Ministry of the eastern government | said | indirect asserts | Two dams burst',
  ],
  [
    'He swore in a new commander, Ivo Brandt, who told the troops to return to barracks.',
    'Ivo Brandt | told | indirect demands | to return to barracks',
  ],
  ['The government denies this.', 'government | denies | indirect denies | this'],
  [
    'Commander Ivo Brandt rejected the claim in a post on Telegram and said his men held the town.',
    'Ivo Brandt | rejected | indirect denies | the claim | telegram',
    'Ivo Brandt | said | indirect asserts | his men held the town',
  ],
  [
    'Residents reached by phone said they heard shelling.',
    'Residents | said | indirect asserts | they heard shelling | telephone',
  ],
  [
    'Cars were leaving, a shopkeeper there told the Post by telephone.',
    'shopkeeper | told | indirect asserts | Cars were leaving | telephone | per Post',
  ],
  // Where arcs are often wrong: what stands between, beside and above.
  [
    'In a statement carried by the state agency Lorna, the army said the bridge was open.',
    'army | said | indirect asserts | the bridge was open | statement | per state agency Lorna',
  ],
  [
    'The army fell back. “The militia wants to starve the town,” it said.',
    'army | said | direct asserts | “The militia wants to starve the town,”',
  ],
  [
    '“We hold the town,” said Lena Orth, a nurse from Orvel. “Nobody has left.”',
    'Lena Orth | said | direct asserts | “We hold the town,” … “Nobody has left.”',
  ],
  [
    'General Ivo Brandt, who leads the army in Orvel, told him that the town was lost.',
    'Ivo Brandt | told | indirect asserts | that the town was lost',
  ],
  [
    'According to a resident who asked not to be named, rebels held the bridge in the evening.',
    'resident | According to | indirect asserts | rebels held the bridge in the evening',
    'resident | asked | indirect asks | not to be named',
  ],
  [
    'Asked whether the road was open, a spokesman for the army declined to comment.',
    '? | Asked | indirect asks | whether the road was open',
    'spokesman | declined | indirect declines | to comment',
  ],
  [
    'The ministry expects an answer by Friday, an army spokesman said.',
    'ministry | expects | indirect predicts | an answer by Friday',
    'army spokesman | said | indirect asserts | The ministry expects an answer by Friday',
  ],
  [
    'In his address on Sunday night President Ivo Brandt said the town was free.',
    'Ivo Brandt | said | indirect asserts | the town was free | address',
  ],
  [
    'The raid was confirmed by the Interior Ministry.',
    'Interior Ministry | was confirmed | indirect confirms | The raid',
  ],
  [
    'What they are saying: “There were no losses,” Colonel Ivo Brandt said.',
    'Ivo Brandt | said | direct denies | “There were no losses,”',
  ],
  ['The ministry, for its part, insists the town is free.', 'ministry | insists | indirect asserts | the town is free'],
  [
    'The army took Orvel on Friday, days after the rebels fled, and told residents on the main square that the town was free.',
    'army | told | indirect asserts | that the town was free',
  ],
  [
    'The minister said the plan was hard but would save the town.',
    'minister | said | indirect asserts | the plan was hard but would save the town',
  ],
  [
    'A report by doctors found that wells had been poisoned.',
    'doctors | found | indirect asserts | that wells had been poisoned | report',
  ],
  [
    'The ministry said on Thursday that its units were moving back according to plan.',
    'ministry | said | indirect asserts | that its units were moving back according to plan | 2022-11-10',
  ],
  [
    'President Ivo Brandt called the raid a cynical answer.',
    'Ivo Brandt | called | indirect calls | the raid a cynical answer',
  ],
  [
    'Premier Ivo Brandt said the army had won; aid groups say the town is cut off.',
    'Ivo Brandt | said | indirect asserts | the army had won',
    'aid groups | say | indirect asserts | the town is cut off',
  ],
  [
    'Premier Ivo Brandt said there was good news from the south and thanked the army.',
    'Ivo Brandt | said | indirect asserts | there was good news from the south',
    'Ivo Brandt | thanked | indirect praises | the army',
  ],
  [
    'The Interior Ministry called on the rebels to surrender and promised to keep them alive.',
    'Interior Ministry | called on | indirect demands | the rebels to surrender',
    'Interior Ministry | promised | indirect promises | to keep them alive',
  ],
  [
    'The premier condemned the raid, praised the rescuers and regretted the delay.',
    'premier | condemned | indirect condemns | the raid',
    'premier | praised | indirect praises | the rescuers',
    'premier | regretted | indirect regrets | the delay',
  ],
  [
    'In several towns, the envoy said, the wells had run dry.',
    'envoy | said | indirect asserts | In several towns … the wells had run dry',
  ],
  [
    'The convoy is expected to reach Orvel on Sunday.',
    '? | is expected | indirect predicts | The convoy … to reach Orvel on Sunday',
  ],
  ['The battalion was accused of looting.', '? | was accused | indirect accuses | The battalion … of looting'],
  [
    'The ministry did not say whether the bridge held.',
    'ministry | did not say | indirect declines | whether the bridge held',
  ],
  ['The keeper denied the visitors five times.'],
  ['Army told to leave Orvel.'],
  ['Troops leave Orvel, says town still part of Lorn.'],
  // A participle goes on with the saying before it.
  [
    'Mines had been laid, Mayor Lena Orth said Thursday per AP, adding that the road was shut.',
    'Lena Orth | said | indirect asserts | Mines had been laid | per AP | 2022-11-10',
    'Lena Orth | adding | indirect asserts | that the road was shut | per AP | 2022-11-10',
  ],
  // Quoted by somebody else: who is quoted speaks, and who quotes hands it on.
  [
    'Interfax cited the defence minister as saying troops had left the port.',
    'defence minister | saying | indirect asserts | troops had left the port | per Interfax',
  ],
  [
    'The bridge was shut, the Lorna agency quoted Mayor Lena Orth as saying.',
    'Lena Orth | saying | indirect asserts | The bridge was shut | per Lorna agency',
  ],
  ['Guards to leave Orvel bridge, mayor says', 'mayor | says | indirect asserts | Guards to leave Orvel bridge'],
  [
    '“My sons have not been home since May,” Mara Vell said.',
    'Mara Vell | said | direct asserts | “My sons have not been home since May,”',
  ],
  [
    'The judge said three guards claim the captain promised to open the gate.',
    'judge | said | indirect asserts | three guards claim the captain promised to open the gate',
    'guards | claim | indirect asserts | the captain promised to open the gate',
    'captain | promised | indirect promises | to open the gate',
  ],
  [
    'Mayor Lena Orth dismissed a claim by Orvel rebels that her guard had fled.',
    'Lena Orth | dismissed | indirect denies | a claim by Orvel rebels that her guard had fled',
    'Orvel rebels | claim | indirect asserts | that her guard had fled',
  ],
  [
    'State television reported, citing a commander, that rebels had seized Orvel.',
    'State television | reported | indirect asserts | that rebels had seized Orvel | television',
    'commander | citing | indirect asserts | that rebels had seized Orvel | per State television',
  ],
  [
    'In an interview published on Sunday, General Ivo Brandt said that the line would hold.',
    'Ivo Brandt | said | indirect asserts | that the line would hold | interview | 2022-11-06',
  ],
  // What is no statement.
  ['The U.S. State Department was silent.'],
  ['Under the plan, which President Ivo Brandt announced on Friday, troops are to leave.'],
  ['The floods threatened to cut the road.'],
  ['The announced withdrawal from Orvel went on.'],
  ['Three men were reported missing in the hills.'],
  ['Brandt called Orth on Friday.'],
  ['The report was long, and the call came late.'],
  ['Troops were told to leave the town.'],
]

test('who says what, in which form and stance, through what and when', () => {
  const faults = EXAMPLES.flatMap(([text, ...expected]) => {
    const found = told(text)
    return found.join('\n') === expected.join('\n') ? [] : [[text, ...found]]
  })
  assert.deepEqual(faults, [])
})

test('every cue of the lexicon makes a statement of its example, with its stance', () => {
  const failed = ALL_CUES.filter(({ pos, lemma, stance, example }) => {
    const isFound = viewsOf(example).some(({ cue }) => cue?.cue.lemma === lemma && cue.cue.pos === pos)
    return !isFound || !statementsIn(example).some(found => found.stance.value === stance)
  })
  const shown = failed.map(
    ({ pos, lemma, stance, example }) => `${pos} ${lemma}, ${stance}: ${told(example).join(' // ')}`,
  )
  assert.deepEqual(shown, [])
})

/** What the rules find in a text, before it is a statement. */
function viewsOf(text: string): Attribution[] {
  const analysis = analyse(text, [[0, text.length]], shippedModels())
  const view = viewOf(analysis, findMentions({ analysis, reportId, gazetteer, places: [] }), [])
  return analysis.sentences.flatMap(sentence => attributionsByRule(view, sentence))
}

test('a statement inside another says in which', () => {
  const [outer, inner] = statementsIn('Mayor Lena Orth said the army claimed it had taken the hill.')
  assert.ok(outer && inner)
  assert.equal(inner.within, outer.id)
})

test('any text gives spans inside it and in order, and never throws', () => {
  const piece = fc.constantFrom(
    'said',
    'The ministry',
    '“',
    '”',
    ',',
    '. ',
    'according to',
    'he',
    'that',
    ' ',
    ':',
    'adding',
    'Lena Orth',
    'the road was mined',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join(' ')
      for (const { source, cue, content } of statementsIn(text)) {
        for (const [start, end] of [...source, ...cue, ...content])
          assert.ok(0 <= start && start < end && end <= text.length)
        for (const [i, [start]] of content.entries()) assert.ok(i === 0 || start >= (content[i - 1]?.[1] ?? 0))
      }
    }),
  )
})

test('a long report is read in linear time', () => {
  const analyses = [
    'Mayor Lena Orth said the road was mined, and he said that “it was over,” she added. '.repeat(3000),
    'said '.repeat(30_000),
    ', '.repeat(60_000),
  ].map(text => analyse(text))
  const started = process.cpuUsage()
  for (const analysis of analyses) statementsOf(analysis)
  assert.ok(process.cpuUsage(started).user < 10e6)
})
