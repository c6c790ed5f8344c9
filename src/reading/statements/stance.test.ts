import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { quoteOf } from '../../text/span.ts'
import { markedAttribution } from './marked-stand-in.ts'
import { stanceOf } from './stance.ts'

/** [] around the cue, <> around what is said; the stance, and the words that it rests on beside the cue. */
const EXAMPLES: readonly (readonly [marked: string, stance: string, words?: string])[] = [
  ['The army [said] <the bridge was open>.', 'asserts'],
  ['The army [denied] <shelling the school>.', 'denies'],
  // The saying is negated or held back.
  ['The army [did not deny] <shelling the school>.', 'confirms'],
  ['The army did not [deny] <shelling the school>.', 'confirms', 'not'],
  ['The premier never [said] <that the town had fallen>.', 'declines', 'never'],
  ['The premier [would not say] <whether troops had left>.', 'declines'],
  ['The premier [refused to rule out] <a second front>.', 'declines'],
  ['The premier refused to [rule out] <a second front>.', 'declines', 'refused'],
  ['The premier [did not rule out] <a second front>.', 'declines'],
  ['The minister [stopped short of saying] <that the army had fled>.', 'declines'],
  ['The ministry [declined] <to comment>.', 'declines'],
  ['Officials [do not believe] <the bridge is gone>.', 'doubts'],
  ['The general denied that he [said] <the town had fallen>.', 'asserts'],
  ['The generals [do not want] <a truce>.', 'opposes'],
  // What is said is negated.
  ['The ministry [said] <that the pullback does not represent a defeat>.', 'denies', 'not'],
  ['<“There were no losses,”> the colonel [said].', 'denies', 'no'],
  ['The army [said] <it had no plans to leave>.', 'denies', 'no'],
  ['The mayor [said] <she did not know who had fired>.', 'asserts'],
  ['The mayor [said] <there was no sign of the boats>.', 'asserts'],
  ['The mayor [said] <that the army, which did not hold the hill, had fled>.', 'asserts'],
  ['<“No matter who fired, we stay,”> the mayor [said].', 'asserts'],
  ['The envoy [said] <the ferry would leave once shells did not fall>.', 'asserts'],
  ['The army [warned] <that it would not wait>.', 'warns'],
  ['<“Nobody left the camp alive,”> the nurse [said].', 'asserts'],
  ['The bishop [said] <no soldier had come to help>.', 'asserts'],
  ['<“Not a single tank was left,”> the colonel [said].', 'denies'],
  // What it takes.
  ['The general [told] troops <to leave Orvel>.', 'demands', 'to'],
  ['The general [told] <troops to leave Orvel>.', 'demands', 'to'],
  ['Troops were [told] <to leave Orvel>.', 'demands', 'to'],
  ['Zelensky [said] <the first task was to remove mines>.', 'asserts'],
  ['<“They asked me to feed the dogs,”> he [told] the radio.', 'asserts'],
  ['The rebels are [said] <to have left Orvel>.', 'asserts'],
  ['<“Stop arming them,”> the envoy [told] the council.', 'demands', 'Stop'],
  ['<“Do not leave your homes,”> the mayor [said].', 'demands', 'leave'],
  ['<“Thank you for the bread,”> the nurse [said].', 'asserts'],
  ['<“Leave Orvel now,”> the mayor [said].', 'demands', 'Leave'],
  // Nouns and passives.
  ['His [denial] <that troops had left> convinced nobody.', 'denies'],
  ['The [claim] <that the town had fallen> was false.', 'asserts'],
  ['The army was [accused of] <shelling the school>.', 'accuses'],
  ['The premier [called] <the vote a “sham”>.', 'calls'],
  ['<Two ships had sunk>, [according to] the agency.', 'asserts'],
]

test('a stance is the cue’s own, composed with what holds back, negates or follows it', () => {
  const faults = EXAMPLES.flatMap(([marked, expected, words]) => {
    const { view, saying } = markedAttribution(marked, shippedModels())
    const { value, spans } = stanceOf(view, saying)
    const [, beside] = [spans, spans.filter(([start, end]) => !isCue(view.tokens, saying.cue, start, end))]
    const found = quoteOf(view.analysis.text, beside)
    if (value === expected && (words === undefined || words === found)) return []
    return [`${marked} → ${value} (${found}), not ${expected} (${words ?? ''})`]
  })
  assert.deepEqual(faults, [])
})

function isCue(
  tokens: readonly { readonly start: number; readonly end: number }[],
  cue: readonly [number, number] | undefined,
  start: number,
  end: number,
): boolean {
  return cue !== undefined && tokens[cue[0]]?.start === start && tokens[cue[1] - 1]?.end === end
}
