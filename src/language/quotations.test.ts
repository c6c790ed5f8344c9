import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations, findTextQuotations } from './quotations.ts'

const all = (text: string) => findTextQuotations(text, findParagraphs(text, [0, text.length]))

/** Quotations of a text: `…` behind one that is not closed, `>` before one for each that it stands in, `^n` where it goes on from the nth. */
const shown = (text: string) =>
  all(text).map(
    ({ start, end, closed, depth, continues }) =>
      '>'.repeat(depth) +
      text.slice(start, end) +
      (closed ? '' : '…') +
      (continues === undefined ? '' : ` ^${continues}`),
  )

const QUOTATIONS: readonly [text: string, expected: readonly string[]][] = [
  // Pairs of every kind, the comma inside or outside.
  ['“We stay,” he said. "We go", she said.', ['“We stay,”', '"We go"']],
  ["‘We stay,’ he said. 'We go', she said.", ['‘We stay,’', "'We go'"]],
  ["``We stay,'' he said. ''So'' it was.", ["``We stay,''", "''So''"]],
  ['„Wir“ and „my” and «nous» and »vi« and ”vi” and ‹nous›', ['„Wir“', '„my”', '«nous»', '»vi«', '”vi”', '‹nous›']],
  ['He said:"We stay."Then he left.', ['"We stay."']],
  ['He said " we stay " twice.', ['" we stay "']],
  ['The words “stay" and “go“ are mixed.', ['“stay"', '“go“']],
  // Nested.
  ['“He called it ‘a lie’ and left,” she said.', ['“He called it ‘a lie’ and left,”', '>‘a lie’']],
  ['"He called it \'a lie\'," she said.', ['"He called it \'a lie\',"', ">'a lie'"]],
  ['‘They shouted “Stop” at us,’ he said.', ['‘They shouted “Stop” at us,’', '>“Stop”']],
  ['“One “two” three.”', ['“One “two” three.”', '>“two”']],
  ['«Er sagte „nein“ dazu»', ['«Er sagte „nein“ dazu»', '>„nein“']],
  // Apostrophes are no marks.
  ["Orvel's men didn't go; the soldiers' boots were there.", []],
  ["The '90s were good to 'em, 'til they weren't.", []],
  ['The soldiers’ boots and the men’s coats.', []],
  ["'We saw the soldiers' boots,' he said.", ["'We saw the soldiers' boots,'"]],
  ["The 'rebels' fled the soldiers' camp.", ["'rebels'"]],
  ['‘It’s the soldiers’ own,’ he said.', ['‘It’s the soldiers’ own,’']],
  // Feet and inches are no marks.
  ['A 6" pipe, 12" long, 5\'10" tall.', []],
  ['"I sold 6" pipes," he said.', ['"I sold 6" pipes,"']],
  ['"It began in 1990" is the title.', ['"It began in 1990"']],
  // Without a partner.
  ['He said: “We stay', ['“We stay…']],
  ['He said: "We stay. She said: "We go."', ['"We stay. She said:…', '"We go."']],
  ['It was over” he said.', []],
  ['It was over" he said.', []],
  ['“He called it ‘a lie,” she said.', ['“He called it ‘a lie,”']],
  ['("So"), ["so"]', ['"So"', '"so"']],
  // Over paragraphs.
  [
    '“We came in spring.\n\n“We stayed.\n\n“We left,” he said. “So.”',
    ['“We came in spring.…', '“We stayed.… ^0', '“We left,” ^1', '“So.”'],
  ],
  ['"We came.\n\n"We left," he said.', ['"We came.…', '"We left," ^0']],
  ['‘We came.\n\n‘We left,’ he said.', ['‘We came.…', '‘We left,’ ^0']],
  ['“We came\n\nand we left,” he said. “So.”', ['“We came…', 'and we left,” ^0', '“So.”']],
  ['"We came\n\nand we left," he said. "So."', ['"We came…', 'and we left," ^0', '"So."']],
  ['“We came\n\nHe said “so” then.', ['“We came…', '“so”']],
  ['“We came.”\n\n“We left.”', ['“We came.”', '“We left.”']],
]

test('quotations are found with what they stand in and go on from', () => {
  for (const [text, expected] of QUOTATIONS) assert.deepEqual(shown(text), expected, text)
})

const KINDS: readonly [text: string, kind: string, words: number][] = [
  ['the “liberated” town', 'phrase', 1],
  ['their “special task group” left', 'phrase', 3],
  ['the “liberated,” as he put it', 'passage', 1],
  ['“We stay.”', 'passage', 2],
  ['“the town will never be given up”', 'passage', 7],
  ['“Stop! Go back”', 'passage', 3],
  ['her book “The Bridges of Orvel” sold', 'title', 4],
  ['“THE BRIDGE IS OPEN” it read', 'phrase', 4],
  ['“We stay', 'passage', 2],
]

test('a few words without a stop are a phrase, capitals throughout a title, all else a passage', () => {
  for (const [text, kind, words] of KINDS) {
    const [quotation] = findQuotations(text, [0, text.length])
    assert.deepEqual([quotation?.kind, quotation?.words], [kind, words], text)
  }
})

test('quotations are inside their paragraphs, by start, and nested or apart', () => {
  const unit = fc.constantFrom(
    '“',
    '”',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '"',
    "'",
    '‘',
    '’',
    '`',
    'a',
    's',
    '6',
    ' ',
    '.',
    ',',
    '\n',
    '\uD800',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), text => {
      const quotations = all(text)
      const paragraphs = findParagraphs(text, [0, text.length])
      for (const [index, { start, end, depth, inside, continues, closed, mark }] of quotations.entries()) {
        assert.ok(start < end && paragraphs.some(([from, to]) => from <= start && end <= to))
        assert.ok(start >= (quotations[index - 1]?.start ?? 0))
        const outer = inside === undefined ? undefined : quotations[inside]
        assert.equal(depth, outer ? outer.depth + 1 : 0)
        if (outer) assert.ok(outer.start <= start && end <= outer.end)
        const before = quotations.slice(0, index).findLast(other => other.depth === depth)
        if (before && before.inside === inside) assert.ok(before.end <= start)
        const from = continues === undefined ? undefined : quotations[continues]
        if (from) assert.ok(!from.closed && from.mark === mark && from.end <= start)
        if (!closed) assert.ok(end <= text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a mark that opens a paragraph and no quotation carries nothing on', () => {
  assert.deepEqual(shown('›“\n› “'), ['›“…', '>“…', '“…'])
})

test('three hundred thousand marks are read in linear time', () => {
  for (const piece of ['"', '“', '”', "'", "' ", " '", "'s ", '“”', '"a ', '“a\n', '‘', '«„', '6" a']) {
    const text = piece.repeat(300_000 / piece.length)
    const started = process.cpuUsage().user
    all(text)
    assert.ok((process.cpuUsage().user - started) / 1000 < 10_000, `${piece}: ${process.cpuUsage().user - started}`)
  }
})
