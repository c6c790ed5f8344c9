import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { quoteOf } from '../../../text/span.ts'
import { findMentions } from '../../actors/find-mentions.ts'
import { findTimes } from '../../times/find-times.ts'
import { findStatements } from '../find-statements.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()
const models = shippedModels()

/** "source | cue | content" of each statement, by network and rules together. */
function told(text: string): string[] {
  const analysis = analyse(text, [[0, text.length]], models, { keepStates: true })
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  const mentions = findMentions({ analysis, reportId, gazetteer, places: [] })
  const { statements } = findStatements({ analysis, reportId, mentions, times, learned: models.attribution })
  return statements.map(({ source, cue, content }) =>
    [source, cue, content].map(spans => quoteOf(text, spans)).join(' | '),
  )
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  // Whom the tree is surer of.
  [
    'Orvel denied the charge, and Lorn demanded an apology.',
    'Orvel | denied | the charge',
    'Lorn | demanded | an apology',
  ],
  [
    'The mayor denounced the theft, thanked the police and regretted the damage.',
    'The mayor | denounced | the theft',
    'The mayor | thanked | the police',
    'The mayor | regretted | the damage',
  ],
  // What rules are certain of.
  [
    '“Our gate is shut,” General Ivo Brandt was quoted by the agency as saying.',
    'General Ivo Brandt | saying | “Our gate is shut,”',
  ],
  [
    'The bridge was hit twice, the agency quoted Mayor Lena Orth as saying.',
    'Mayor Lena Orth | saying | The bridge was hit twice',
  ],
  [
    'The army has no boats, an officer said, according to the Orvel News Agency.',
    'an officer | said | The army has no boats',
  ],
  // What is joined to a clause that is said, but in another form, goes on with the saying.
  [
    'In a short note the army said its men were resting and blamed Orvel for the raid.',
    'the army | said | its men were resting',
    'the army | blamed | Orvel for the raid',
  ],
  // A name right behind the verb of telling hears; one between commas behind the source is another one for it.
  [
    'The rebel leader told Radio Lorn there had been no raid and vowed a hard answer.',
    'The rebel leader | told | there had been no raid',
    'The rebel leader | vowed | a hard answer',
  ],
  [
    'According to the group’s own radio, Orvel Calling, the raid hit the base.',
    'the group’s own radio | According to | the raid hit the base',
  ],
  // Where a relative goes on with another cue, what is said ends before it.
  [
    'Governor Ivo Brandt hopes the army will send boats to the far bank, where, he says, the rebels do nothing.',
    'Governor Ivo Brandt | hopes | the army will send boats to the far bank',
    'he | says | where … the rebels do nothing',
  ],
  // Whoever hears is told nothing of in what is said.
  ['“You may go,” the sergeant informed the drivers.', 'the sergeant | informed | “You may go,”'],
  // What is denied is the saying, and in it is what was said.
  [
    'The mayor denied saying that the guards were thieves.',
    'The mayor | denied | saying that the guards were thieves',
    'The mayor | saying | that the guards were thieves',
  ],
  // Nobody asks whom the participle hangs on.
  [
    'Asked if the road was open, the major said: “It was shut.”',
    ' | Asked | if the road was open',
    'the major | said: | “It was shut.”',
  ],
]

test('what a network finds, where rules are surer', { skip: models.attribution === undefined }, () => {
  for (const [text, ...expected] of EXAMPLES) assert.deepEqual(told(text).toSorted(), expected.toSorted(), text)
})
