import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { findMentions } from './find-mentions.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

/** A text, words in it (the last time they stand there), and the name of the chain they are in. */
const EXAMPLES: readonly (readonly [text: string, words: string, name: string])[] = [
  ['President Lena Orth spoke. The president left.', 'president', 'Lena Orth'],
  [
    'Defence Minister Lena Orth met Foreign Minister Ivo Brandt. The defence minister left.',
    'defence minister',
    'Lena Orth',
  ],
  // Two of one title side by side: either may be meant.
  ['Defence Minister Lena Orth met Foreign Minister Ivo Brandt. The minister left.', 'minister', 'minister'],
  [
    'Russian President Ivo Brandt met Ukrainian President Lena Orth. The Russian president left.',
    'Russian president',
    'Ivo Brandt',
  ],
  ['A spokesman for the army spoke. A spokesman for the navy left.', 'navy', 'navy'],
  // Two of one surname: the title tells, and without one nobody is meant.
  ['Mr. Pavel Orth met Ms. Lena Orth. Then Ms. Orth left.', 'Ms. Orth', 'Lena Orth'],
  ['Governor Lena Orth met Colonel Pavel Orth. Then Orth left.', 'Orth', 'Orth'],
  ['Mr. Ivo Brandt spoke. Mrs. Brandt left.', 'Mrs. Brandt', 'Brandt'],
  // A person's name as the names of the text have it.
  ['It was U.S. presidential candidate Lena Orth.', 'Lena Orth', 'Lena Orth'],
  ['The secretary of the National Security and Defence Council, Ivo Brandt, spoke.', 'Council', 'Ivo Brandt'],
]

for (const [text, words, name] of EXAMPLES)
  test(`“${words}” is ${name} in “${text}”`, () => {
    const mentions = findMentions({
      analysis: analyse(text, undefined, shippedModels()),
      reportId,
      gazetteer,
      places: [],
    })
    const end = text.lastIndexOf(words) + words.length
    const found = mentions.find(({ spans }) => spans.at(-1)?.[1] === end)
    assert.equal(found?.name, name, JSON.stringify(mentions.map(each => [each.name, each.spans])))
  })
