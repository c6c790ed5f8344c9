import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NameKind, Upos } from '../analysis.ts'
import { SAMPLES } from './find-chains.samples.ts'
import { findChains } from './find-chains.ts'
import { sampleText } from './sample-text.ts'

for (const { title, table, names, chains } of SAMPLES)
  test(title, () => {
    const input = sampleText(table, names)
    const found = findChains(input).map(({ referents }) =>
      referents.map(({ start, end }) => input.text.slice(start, end)),
    )
    assert.deepEqual(found, chains)
  })

const FORMS = [
  'Orlan',
  'Vell',
  'he',
  'she',
  'it',
  'they',
  'I',
  'his',
  'himself',
  'the',
  'mayor',
  'council',
  'said',
  '“',
  '”',
  '.',
  'towns',
  'Ms.',
  '',
]
const TAGS: readonly Upos[] = ['NOUN', 'PROPN', 'PRON', 'VERB', 'DET', 'PUNCT', 'AUX', 'ADJ', 'X']
const RELATIONS = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'appos',
  'conj',
  'cop',
  'root',
  'flat',
  'det',
  'ccomp',
  'dep',
  '',
]
const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other']

const word = fc.tuple(
  fc.constantFrom(...FORMS),
  fc.constantFrom(...TAGS),
  fc.constantFrom(...RELATIONS),
  fc.integer({ min: -3, max: 40 }),
)
const text = fc.record({
  words: fc.array(word, { maxLength: 40 }),
  cuts: fc.array(fc.nat(40), { maxLength: 5 }),
  names: fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.constantFrom(...KINDS)), { maxLength: 8 }),
})

test('whatever the words, heads, names and sentences, each chain has two phrases or more, in order, inside the text, and none is in two chains', () => {
  fc.assert(
    fc.property(text, ({ words, cuts, names }) => {
      const tokens = words.map(([form, upos, deprel, head], i) => ({
        start: i * 10,
        end: i * 10 + form.length,
        text: form,
        lower: form.toLowerCase(),
        kind: 'word' as const,
        upos,
        xpos: '',
        lemma: form.toLowerCase(),
        head,
        deprel,
      }))
      const sentences = cuts.map((cut, i) => ({
        start: cut * 10,
        end: cut * 10 + 90,
        tokens: [cut, cut + 9] as const,
        paragraph: i,
      }))
      const named = names.map(([from, length, kind]) => ({
        start: from * 10,
        end: (from + length) * 10,
        tokens: [from, from + length] as const,
        kind,
      }))
      const quotations = cuts.map(cut => ({
        start: cut * 10,
        end: cut * 10 + 30,
        closed: cut % 2 === 0,
        continues: cut % 3 === 0 ? 0 : undefined,
      }))
      const chains = findChains({ text: '', tokens, sentences, names: named, quotations, paragraphs: [] })
      const seen = new Set<string>()
      for (const { referents } of chains) {
        assert.ok(referents.length > 1)
        for (const [
          i,
          {
            head,
            tokens: [from, to],
          },
        ] of referents.entries()) {
          assert.ok(from <= head && head < to && from >= 0 && to <= tokens.length)
          assert.ok(i === 0 || (referents[i - 1]?.start ?? 0) <= (referents[i]?.start ?? 0))
          const key = `${head} ${from} ${to}`
          assert.ok(!seen.has(key))
          seen.add(key)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('names are chained where no tree was made', () => {
  const input = sampleText('Ivan X X 0 dep · Orlan X X 0 dep · spoke X X 0 dep\nOrlan X X 0 dep · left X X 0 dep', [
    ['Ivan Orlan', 'person'],
    ['Orlan', 'person'],
  ])
  assert.deepEqual(
    findChains(input).map(({ referents }) => referents.map(({ start, end }) => input.text.slice(start, end))),
    [['Ivan Orlan', 'Orlan']],
  )
})

test('a hundred thousand words are read in seconds', () => {
  const line =
    'Ivan PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · told VERB VBD 0 root · the DET DT 5 det · mayor NOUN NN 3 obj · he PRON PRP 7 nsubj · left VERB VBD 3 ccomp'
  const piece = sampleText(line, [['Ivan Orlan', 'person']])
  const [length, count] = [piece.text.length + 1, 15_000]
  const repeated = <
    T extends { readonly start: number; readonly end: number; readonly tokens: readonly [number, number] },
  >(
    items: readonly T[],
  ) =>
    Array.from({ length: count }, (_, i) =>
      items.map(item => ({
        ...item,
        start: item.start + i * length,
        end: item.end + i * length,
        tokens: [item.tokens[0] + i * 7, item.tokens[1] + i * 7] as const,
      })),
    ).flat()
  const tokens = Array.from({ length: count }, (_, i) =>
    piece.tokens.map(token => ({
      ...token,
      start: token.start + i * length,
      end: token.end + i * length,
      ...(token.head === undefined ? {} : { head: token.head + i * 7 }),
    })),
  ).flat()
  const started = process.cpuUsage().user
  const chains = findChains({
    text: '',
    tokens,
    sentences: repeated(piece.sentences),
    names: repeated(piece.names),
    quotations: [],
    paragraphs: [],
  })
  assert.ok((process.cpuUsage().user - started) / 1000 < 8000)
  assert.ok(chains.length > 0)
})

test('words that all hang from one are read in seconds', () => {
  const forms = ['his', 'himself', 'it', 'Orlan', 'mayor', 'said', '“', '”']
  const [size, length] = [50_000, 500]
  const tokens = Array.from({ length: size }, (_, i) => {
    const form = forms[(i * 7 + (i >> 3)) % forms.length] ?? ''
    const upos: Upos = form === 'said' ? 'VERB' : form === 'Orlan' ? 'PROPN' : form === 'mayor' ? 'NOUN' : 'PRON'
    const deprel = ['nsubj', 'nmod:poss', 'appos', 'conj', 'cop', 'obj'][i % 6] ?? ''
    const head = i % length === 0 ? undefined : i - (i % length)
    const span = {
      start: i * 10,
      end: i * 10 + form.length,
      text: form,
      lower: form.toLowerCase(),
      kind: 'word' as const,
    }
    return { ...span, upos, xpos: '', lemma: form.toLowerCase(), head, deprel }
  })
  const sentences = Array.from({ length: size / length }, (_, i) => ({
    start: i * length * 10,
    end: (i + 1) * length * 10,
    tokens: [i * length, (i + 1) * length] as const,
    paragraph: i,
  }))
  const quotations = Array.from({ length: size / 4 }, (_, i) => ({
    start: i * 40,
    end: i * 40 + 25,
    closed: true,
    continues: undefined,
  }))
  const started = process.cpuUsage().user
  findChains({ text: '', tokens, sentences, names: [], quotations, paragraphs: [] })
  assert.ok((process.cpuUsage().user - started) / 1000 < 8000)
})
