import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { analyse, tokenAt } from '../../../language/analyse.ts'
import { idFrom } from '../../../record/ids.ts'
import { findStatements } from '../../statements/find-statements.ts'
import { findTimes } from '../../times/find-times.ts'
import { findTriggers } from '../find-triggers.ts'
import { sceneOf, statementAround, stretchOf } from '../scene.ts'
import { actAt } from './act.ts'
import { dayOfAct } from './day-of-act.ts'
import { TIME_RULES, type TimeExample } from './time-rules.ts'

const PUBLISHED = '2024-05-16'

/** What other sentences give. */
const STORIES: readonly TimeExample[] = [
  ['Fighters entered Orvel on Monday. They burned the post office.', 'burned', '2024-05-13 implied story'],
  ['On Monday fighters entered Orvel. A crowd gathered. A clerk was shot.', 'shot', '2024-05-13 implied story'],
  ['Shells fell on Monday. On Tuesday rebels came back. A clerk was shot.', 'shot', '2024-05-14 implied story'],
  ['A clerk was shot on Tuesday. A year ago rebels left. A nun was shot.', 'nun was shot', '2024-05-14 implied story'],
  ['Rebels left Tarsk on 3 March. In April they returned. A nun was shot.', 'shot', '2024-04 implied story'],
  ['Rebels left on Monday. In another incident a nun was shot.', 'shot', '2024-05-16 assumed publication'],
  ['The treaty was condemned on Monday. A nun was shot.', 'shot', '2024-05-16 assumed publication'],
  ['Rebels have held Tarsk since Monday. A nun was shot.', 'shot', '2024-05-16 assumed publication'],
  ['Gunmen kidnapped a nun. The nun was kidnapped on Sunday.', 'kidnapped', '2024-05-12 implied retold'],
  ['Nobody admits the murder of a nun. The nun was shot on Sunday.', 'murder', '2024-05-12 implied retold'],
  ['Gunmen shot a nun. A banker was shot on Sunday.', 'shot', '2024-05-16 assumed publication'],
  ['A bomb wrecked the mill. The blast occurred on Tuesday.', 'wrecked', '2024-05-14 implied retold'],
  ['A bomb wrecked the mill. The blast was condemned on Tuesday.', 'wrecked', '2024-05-16 assumed publication'],
  ['Gunmen shot a nun last week. The attack took place on Friday.', 'shot', '2024-05-10 implied retold'],
  ['Gunmen shot a nun in April. They came back on Friday.', 'shot', '2024-04 stated clause'],
  ['ORVEL, May 14 (Agency) — Gunmen shot a nun.', 'shot', '2024-05-14 assumed dateline'],
  ['ORVEL, May 16 (Agency) — Gunmen shot a nun.', 'shot', '2024-05-16 assumed publication'],
  ['A nun was shot at 2100 [0100 GMT on 15 May].', 'shot', '2024-05-14 stated clause'],
  ['They freed the mill, which rebels had left on Tuesday.', 'freed', '2024-05-16 assumed publication'],
  ['Rebels have captured two mills since Monday.', 'captured', '2024-05-13/2024-05-16 implied since'],
  ['On Monday hospital staff were shot.', 'shot', '2024-05-13 stated clause'],
  ['A nun was shot in 9 October Avenue.', 'shot', '2024-05-16 assumed publication'],
]

test('the sentence of an act gives it its day, by what the day hangs on', () => {
  for (const { name, examples } of TIME_RULES)
    for (const example of examples) assert.equal(foundIn(example), example[2], `${name}: ${example[0]}`)
})

test('other sentences give it where its own does not', () => {
  for (const example of STORIES) assert.equal(foundIn(example), example[2], example[0])
})

function foundIn([text, act]: TimeExample): string {
  const analysis = analyse(text, undefined, shippedModels())
  const reportId = idFrom('r', text)
  const times = findTimes({ analysis, published: PUBLISHED, reportId })
  const { statements } = findStatements({ analysis, reportId, mentions: [], times, learned: undefined })
  const scene = sceneOf({ analysis, reportId, published: PUBLISHED, mentions: [], places: [], times, statements })
  const at = tokenAt(analysis, text.indexOf(act) + act.length - 1)
  const hit = analysis.sentences
    .flatMap(sentence => findTriggers(scene, stretchOf(analysis, sentence)))
    .find(({ words }) => words.includes(at))
  const start = analysis.tokens[at]?.start ?? 0
  const found = dayOfAct(scene, [hit ?? actAt(analysis.tokens, at)], statementAround(scene, [start, start + 1]))
  return found ? `${found.value.value.replace(/T.*/, '')} ${found.basis} ${found.rule.replace('time/', '')}` : 'none'
}
