import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { markedAttribution } from '../marked-stand-in.ts'
import { circumstancesOf } from './circumstances.ts'

/** Words between {} are the source, [] the cue, <> the content; what is read beside them, with * for what is implied. */
const EXAMPLES: readonly (readonly [marked: string, expected: string])[] = [
  // When: of the saying, or of the said thing.
  ['{The army} [said] on Friday <that the town fell>.', 'at 2022-11-11'],
  ['{The army} [said] <the town fell on Friday>.', ''],
  ['{The army} [said] Friday <it has left the bank>.', 'at 2022-11-11'],
  ['On Friday, {the army} [said] <it had taken Orvel>.', 'at 2022-11-11'],
  ['{The army} on Friday [said] <it had taken Orvel>.', 'at 2022-11-11'],
  ['{The army} [said] on Friday <it would leave on Monday>.', 'at 2022-11-11'],
  ['<The army left on Friday>, {the ministry} [said] on Saturday.', 'at 2022-11-05'],
  ['<The army left on Friday>, {the ministry} [said].', ''],
  ['<“We hold on,”> {Brandt} [told] reporters late on Thursday.', 'at 2022-11-10 by briefing* to reporters'],
  ['{The ministry} [said] <Friday’s raid failed>.', ''],
  ['{The ministry} [said] in a statement late on Friday <that the raid failed>.', 'at 2022-11-11 by statement'],
  ['{The general} [said] in a 2019 interview <that the fort was weak>.', 'at 2019 by interview'],
  ['{The governor}, who fled on Monday, [said] <the bridge was open>.', ''],
  ['{The army} [said] <the hill was lost>, while the rebels left Orvel on Monday.', ''],
  ['{The army} [announced] <a withdrawal> on Friday.', 'at 2022-11-11'],
  ['{The army} [said] <it won>, and the rebels said on Saturday in a statement that it had not.', ''],
  ['{Ethiopia} [accused] <its neighbour on Monday of arming bandits>.', 'at 2022-11-07'],
  ['{The army} [promised] <to leave on Monday>.', ''],
  ['{The ministry} [expects] <an answer by Friday>.', ''],
  [
    '<The officers will stay until the summer>, {the minister} [said] Wednesday per the Standard.',
    'at 2022-11-09 per Standard',
  ],
  // Through what.
  ['{The army} [said] in a statement <that the bridge was open>.', 'by statement'],
  ['In a statement on Telegram, {the army} [said] <the bridge was open>.', 'by statement'],
  ['<The bridge was open>, {the governor} [said] on Telegram.', 'by telegram'],
  ['<The bridge was open>, {the governor} [wrote] in a post on X.', 'by tweet'],
  ['<The bridge was open>, {the governor} [said] in a message on Telegram on Sunday.', 'at 2022-11-06 by telegram'],
  ['{The premier} [said] at a news conference in Geneva <that talks had failed>.', 'by press conference'],
  ['{The president} [said] in a televised address on Sunday <that the town was free>.', 'at 2022-11-06 by address'],
  ['{The nurse} [said] by phone <that the ward was full>.', 'by telephone'],
  ['<The ward was full>, {the nurse} [said], speaking by phone from Orvel.', 'by telephone'],
  ['{The captain} [said] in a video <that his men were trapped>.', 'by video'],
  ['{A statement} from the ministry [read] <that the port was shut>.', 'by statement'],
  ['{The governor} [said] on his Telegram channel <that the bridge was open>.', 'by telegram'],
  [
    '{The premier} [told] Al Jazeera television <that the port was open>.',
    'by television to Al Jazeera television per Al Jazeera television',
  ],
  [
    '{The envoy} [called] <for a ceasefire> in a letter to the UN Security Council.',
    'by letter to the UN Security Council',
  ],
  ['{The envoy} [wrote] in a letter to the council <that the truce was over>.', 'by letter to the council'],
  ['{The minister} [said] in an interview with the BBC <that the dam was safe>.', 'by interview to the BBC per BBC'],
  ['{The governor} [said in a statement] <that the dam was safe>.', 'by statement'],
  ['{The army} [denied] in a call for calm <that the dam had burst>.', ''],
  ['{Orth} [said] <the army claimed in a statement it had won>.', ''],
  ['{The captain} [said] in a post on social media <that the shells fell short>.', 'by social media'],
  ['{The premier} [vowed] in a radio address <that no village would be given up>.', 'by address'],
  ['In a video posted on Facebook, {the captain} [threatened] <to burn the port>.', 'by video'],
  ['Reached by telephone, {a monk in Sagaing} [said] <the valley was full of smoke>.', 'by telephone'],
  [
    'Speaking on Al Jazeera television, {the official} [rejected] <the offer>, while in a blog post his deputy called it a trap.',
    'by television',
  ],
  [
    'Speaking on Al Jazeera, the official rejected the offer, while in a blog post {his deputy} [called] <it a trap>.',
    'by post',
  ],
  [
    '{The army} [said] in a statement broadcast on state television <that the curfew would end on Sunday>.',
    'by statement',
  ],
  [
    '<“The road is open,”> {the minister} [told] a press conference in Orvel.',
    'by press conference* to a press conference in Orvel',
  ],
  ['In a message to his fighters, {Abu Harun} [wrote] <that the truce was over>.', 'by message to his fighters'],
  ['In his address to parliament, {the king} [praised] <the defenders of the bridges>.', 'by address to parliament'],
  ['{State television} [reported] <that the hill was lost>.', 'by television'],
  ['{The mayor} [said] in a letter to mark the day <that the town stood>.', 'by letter'],
  [
    'In an interview published on Sunday, {the general} [told] the Guardian <that the line would hold>.',
    'at 2022-11-06 by interview to the Guardian per Guardian',
  ],
  [
    'On Tuesday {the ministry} [said] in its daily update <that 300 soldiers were killed on Monday>.',
    'at 2022-11-08 by update',
  ],
  ['{Zelensky} [said] in his nightly video address on Sunday <that 12 people had died>.', 'at 2022-11-06 by address'],
  [
    'Speaking to reporters in Geneva on Tuesday, {the envoy} [warned] <that aid was short>.',
    'at 2022-11-08 by briefing* to reporters in Geneva',
  ],
  ['{The militia} [said] in a statement published by the ministry of Lorn <that it had left>.', 'by statement'],
  ['In a letter to the daily Beacon {he} [asked] <what she had to offer>.', 'by letter to the daily Beacon'],
  // To whom, and through whom.
  ['{The mayor} [told] reporters <that the road was mined>.', 'by briefing* to reporters'],
  ['{The mayor} [told] Reuters <the road was mined>.', 'to Reuters per Reuters'],
  [
    '{The envoy} [told] the UN Security Council on Tuesday <that aid was short>.',
    'at 2022-11-08 to the UN Security Council',
  ],
  ['{The president} [said] in a call with Macron <that aid was late>.', 'by telephone to Macron'],
  ['{The mayor} [urged] <residents to stay away>.', ''],
  ['{The mayor} [warned] residents <that the road was mined>.', 'to residents'],
  ['<The road was mined>, {the mayor} [said] Thursday per AP.', 'at 2022-11-10 per AP'],
  ['<The road was mined>, {the mayor} [said], according to Interfax.', 'per Interfax'],
  ['<The road was mined>, [according to] {a statement} carried by SANA.', 'by statement per SANA'],
  ['{The mayor} [said] <the road was mined>, the Lorna news agency reported.', 'per Lorna news agency'],
  ['Interfax cited {the minister} as [saying] <the dam was safe>.', 'per Interfax'],
  ['The agency quoted {him} as [saying] <that the dam was safe>.', 'per agency'],
  ['{The minister} was [quoted] by TASS as saying <that the dam was safe>.', 'per TASS'],
  ['State television reported, [citing] {a commander}, <that the hill was lost>.', 'per State television'],
  ['“We stay,” {the general} was quoted by TASS as [saying].', 'per TASS'],
  ['AP reported that {the mayor} [said] <the road was mined>.', 'per AP'],
  ['{The raid} was [reported] by TASS on Friday.', 'at 2022-11-11 per TASS'],
  ['<“We stay,”> {the general} [said] to reporters in Orvel.', 'by briefing* to reporters'],
  ['<“We stay,”> {the general} [said], addressing parliament.', 'to parliament'],
  ['{He} [told] me <that the wells were dry>.', 'to me'],
  ['{The mayor} [told] <residents to leave>.', ''],
]

function read(marked: string): string {
  const { view, saying } = markedAttribution(marked, shippedModels())
  const { channel, audience, relays, uttered } = circumstancesOf(view, saying)
  const star = (part: { basis: string } | undefined) => (part?.basis === 'stated' ? '' : '*')
  return [
    uttered && `at ${uttered.value.value}${star(uttered)}`,
    channel && `by ${channel.value}${star(channel)}`,
    audience && `to ${audience.value}${star(audience)}`,
    ...relays.map(({ name }) => `per ${name}`),
  ]
    .filter(Boolean)
    .join(' ')
}

test('when, through what, to whom and through whom something was said, by its ranges alone', () => {
  const faults = EXAMPLES.flatMap(([marked, expected]) => {
    const found = read(marked)
    return found === expected ? [] : [`${marked} → ${found || 'nothing'}, not ${expected || 'nothing'}`]
  })
  assert.deepEqual(faults, [])
})
