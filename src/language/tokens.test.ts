import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findTokens, isCapitalised } from './tokens.ts'

const tokensOf = (text: string) => findTokens(text, [0, text.length])
const split = (text: string) =>
  tokensOf(text)
    .map(token => token.text)
    .join(' | ')

const TOKENS: readonly [text: string, expected: string][] = [
  // Clitics and contractions.
  ["Orvel's men didn't go; they're here", "Orvel | 's | men | did | n't | go | ; | they | 're | here"],
  ['She’d seen the soldiers’ boots', 'She | ’d | seen | the | soldiers | ’ | boots'],
  ["I can't, won't and cannot", "I | ca | n't | , | wo | n't | and | can | not"],
  ["I shouldn't've", "I | should | n't | 've"],
  ['THEY DON’T KNOW VELL’S PLAN', 'THEY | DO | N’T | KNOW | VELL | ’S | PLAN'],
  [
    'we dont know, its not us, its name is Orvel',
    'we | do | nt | know | , | it | s | not | us | , | its | name | is | Orvel',
  ],
  ["O'Brien and d'Arlo", "O'Brien | and | d'Arlo"],
  ["give 'em the '90s, in '72", "give | 'em | the | '90s | , | in | '72"],
  ["he said 'no' twice", "he | said | ' | no | ' | twice"],
  // Hyphens.
  ['a well-armed, Orvel-based unit', 'a | well | - | armed | , | Orvel | - | based | unit'],
  ['the UN-backed, U.S.-led talks', 'the | UN | - | backed | , | U.S. | - | led | talks'],
  ['re-elected co-founder of anti-tank units', 're-elected | co-founder | of | anti-tank | units'],
  ['Mid-town in mid-1980s, pre- and post-war', 'Mid-town | in | mid-1980s | , | pre- | and | post-war'],
  ['Sons-e-Orvel', 'Sons | - | e | - | Orvel'],
  ['an F-16, the T-72s, a 12-year-old', 'an | F | - | 16 | , | the | T | - | 72s | , | a | 12 | - | year | - | old'],
  ['a Moscow–Orvel train—late', 'a | Moscow | – | Orvel | train | — | late'],
  // Abbreviations and initials.
  ['Lt. Gen. J. R. Orlan', 'Lt. | Gen. | J. | R. | Orlan'],
  [
    'on Nov. 9, at No. 7; no. He may. In May.',
    'on | Nov. | 9 | , | at | No. | 7 | ; | no | . | He | may | . | In | May | .',
  ],
  ['at 5 a.m. in the U.S. Army, e.g. here', 'at | 5 | a.m. | in | the | U.S. | Army | , | e.g. | here'],
  ['He left the U.S.', 'He | left | the | U.S.'],
  ['He left at 5 p.m.', 'He | left | at | 5 | p.m | .'],
  ['Plan B. The end.', 'Plan | B | . | The | end | .'],
  ['He sat. Nobody sang.', 'He | sat | . | Nobody | sang | .'],
  ['It ended.Then it began', 'It | ended | . | Then | it | began'],
  ['AT&T and R&D', 'AT&T | and | R&D'],
  // Numbers.
  ['20,000 men, 3.5%, 5:30, 11/11/22', '20,000 | men | , | 3.5 | % | , | 5:30 | , | 11/11/22'],
  ['$20m, US$4.5bn, €3', '$ | 20 | m | , | US$ | 4.5 | bn | , | € | 3'],
  ['5km, 7pm, 3rd, 1990s, 4G', '5 | km | , | 7 | pm | , | 3rd | , | 1990s | , | 4G'],
  ['1969-1970, 2022-11-11, 555-0134', '1969 | - | 1970 | , | 2022-11-11 | , | 555-0134'],
  ['1,5 of 1,00,000 [13,14]', '1,5 | of | 1,00,000 | [ | 13 | , | 14 | ]'],
  ['and/or 24/7 w/o s/he', 'and | / | or | 24/7 | w/o | s/he'],
  ['== ---- |--+-->', '== | ---- | |--+-->'],
  // Marks.
  ['Wait... what?! Oh… no -- yes', 'Wait | ... | what | ?! | Oh | … | no | -- | yes'],
  ['“Yes,” ("no") [sic]', '“ | Yes | , | ” | ( | " | no | " | ) | [ | sic | ]'],
  ['#1 #peace @vell +44', '# | 1 | #peace | @vell | +44'],
  // Addresses, emoji.
  [
    'see https://orvel.example/a?b=c, (www.orvel.com).',
    'see | https://orvel.example/a?b=c | , | ( | www.orvel.com | ) | .',
  ],
  ['press@orvel.example or orvel.com/news.', 'press@orvel.example | or | orvel.com/news | .'],
  ['ok 👍🏽 👨‍👩‍👧 🇺🇦! :)', 'ok | 👍🏽 | 👨‍👩‍👧 | 🇺🇦 | ! | :)'],
  // Odd spaces.
  ['5\u00A0km\u2009east\u3000now', '5 | km | east | now'],
  ['Оrlan й\u0306 العربية', 'Оrlan | й\u0306 | العربية'],
]

test('words are split as the treebanks of UD English split them', () => {
  for (const [text, expected] of TOKENS) assert.equal(split(text), expected)
})

test('soft hyphens and zero-width characters are in a word and not in its lower-case form', () => {
  const [first, second, third] = tokensOf('go\u00ADvern\u00ADment \u200BOrvel\u200B it\u2019s')
  assert.deepEqual([first?.lower, second?.lower, third?.lower], ['government', 'orvel', 'it'])
  assert.equal(first?.text, 'go\u00ADvern\u00ADment')
  assert.equal(second?.kind, 'word')
})

test('a token is a word, a number or a mark', () => {
  const kinds = Object.fromEntries(tokensOf("Orvel's 5th man, '90s +44 … :)").map(({ text, kind }) => [text, kind]))
  assert.deepEqual(kinds, {
    Orvel: 'word',
    "'s": 'word',
    '5th': 'number',
    man: 'word',
    ',': 'mark',
    "'90s": 'number',
    '+44': 'number',
    '…': 'mark',
    ':)': 'mark',
  })
  assert.deepEqual(tokensOf('Orvel fell').map(isCapitalised), [true, false])
})

test('a region is read as if nothing stood around it', () => {
  const text = 'xOrvel fell.y'
  assert.deepEqual(
    findTokens(text, [1, 12]).map(token => token.text),
    ['Orvel', 'fell', '.'],
  )
})

/** Characters that meet in hostile text: marks, joiners, controls, halves of pairs, right-to-left letters. */
const HOSTILE = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'A',
      'n',
      't',
      's',
      '1',
      '0',
      '.',
      ',',
      '-',
      "'",
      '’',
      '"',
      '“',
      '(',
      '@',
      '/',
      ':',
      '$',
      '&',
      '*',
      '+',
      '#',
      '!',
    ],
    ...[' ', '\n', '\u00A0', '\u00AD', '\u200B', '\u200D', '\uFE0F', '\u0301', '\u0000', '\u202E', '\uFEFF', '…', '—'],
    ...[
      '\uD83D',
      '\uDC4D',
      '👍',
      '🇺',
      'א',
      'ع',
      '中',
      '𝒜',
      '𝟙',
      'ﬁ',
      'İ',
      '²',
      'www.',
      'https://',
      '.com',
      'U.S.',
      'no.',
    ],
  ),
  maxLength: 60,
})

test('tokens are in order, apart, inside, and cover all but white space', () => {
  for (const strings of [HOSTILE, fc.string({ unit: 'binary', maxLength: 200 })])
    fc.assert(
      fc.property(strings, fc.nat(5), fc.nat(5), (text, before, after) => {
        const [from, to] = [Math.min(before, text.length), Math.max(Math.min(before, text.length), text.length - after)]
        let at = from
        for (const token of findTokens(text, [from, to])) {
          assert.ok(token.start >= at && token.end > token.start && token.end <= to)
          assert.match(text.slice(at, token.start), /^\s*$/)
          assert.equal(text.slice(token.start, token.end), token.text)
          assert.doesNotMatch(token.text, /\s/)
          assert.ok(token.lower.length > 0)
          at = token.end
        }
        assert.match(text.slice(at, to), /^\s*$/)
      }),
      { numRuns: 500 },
    )
})

test('text without spaces or sense is read in linear time, no token longer than a few thousand characters', () => {
  const pieces =
    "a 1 . ' \" ( - A. n't a- -a re- 1, @ a@ a. a/ (a $ ! “ -= =a www.a( http://a)) :) a.b@ U.S. no. 1-1 \u{1F600} \u200D \u0301 \uD800".split(
      ' ',
    )
  for (const piece of [' ', '\n', ...pieces]) {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    const started = process.cpuUsage().user
    const tokens = findTokens(text, [0, text.length])
    assert.ok((process.cpuUsage().user - started) / 1000 < 10_000, piece)
    assert.ok(tokens.every(({ start, end }) => end - start <= 4100))
  }
})

test('five megabytes of letters, digits or spaces are read in seconds', () => {
  for (const piece of ['a', '1', ' ', 'ab '] as const) {
    const text = piece.repeat(5_000_000 / piece.length)
    const started = process.cpuUsage().user
    findTokens(text, [0, text.length])
    assert.ok((process.cpuUsage().user - started) / 1000 < 10_000, piece)
  }
})
