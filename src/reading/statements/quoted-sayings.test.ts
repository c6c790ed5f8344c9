import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { quoteOf } from '../../text/span.ts'
import { quotedSayings } from './quoted-sayings.ts'
import { spanOfTokens, viewOf } from './view.ts'

/** "source | cue | content" of what is said inside of quotations. */
function told(text: string): string[] {
  const view = viewOf(analyse(text, undefined, shippedModels()), [], [])
  return view.analysis.sentences
    .flatMap(sentence => quotedSayings(view, sentence))
    .map(({ source, cue, content }) =>
      [source ? [spanOfTokens(view, source.tokens)] : [], cue ? [spanOfTokens(view, cue.words)] : [], content.spans]
        .map(spans => quoteOf(text, spans))
        .join(' | '),
    )
}

const EXAMPLES: readonly [text: string, ...expected: string[]][] = [
  [
    '“The commander told us that the road was clear, and it was not,” said driver Ivo Brandt.',
    'The commander | told | that the road was clear',
  ],
  [
    '“The soldiers said that nobody would be harmed,” a baker said.',
    'The soldiers | said | that nobody would be harmed',
  ],
  // A pronoun may be anybody; what is no clause, what is only supposed, and what stands outside is left to others.
  ['“They told us that the road was clear this morning,” said the driver.'],
  ['“The commander told us a long lie about the road,” said the driver.'],
  ['“The commander may say that the road is clear,” said the driver.'],
  ['The commander said that the road was clear.'],
]

for (const [text, ...expected] of EXAMPLES) test(text, () => assert.deepEqual(told(text), expected))
