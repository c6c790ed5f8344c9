import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Upos, Word } from '../analysis.ts'
import { featuresInTree } from './features-in-tree.ts'
import { treeOfRows } from './tree-of-rows.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** What the group of the word marked with `>` says; words after it in the same row are "UPOS XPOS head deprel lemma". */
function groupIn(rows: string): VerbGroup {
  const lines = rows.trim().split('\n')
  const predicate = lines.findIndex(line => line.trim().startsWith('>'))
  return verbGroupOf(treeOfRows(lines.map(line => line.replace('>', '')).join('\n')), predicate)
}

function says(rows: string, expected: Partial<VerbGroup>): void {
  const group = groupIn(rows)
  for (const [name, value] of Object.entries(expected))
    assert.deepEqual(
      Object.entries(group).find(([own]) => own === name)?.[1],
      value,
      `${name} of: ${rows
        .trim()
        .split('\n')
        .map(row => row.trim().split(' ')[0])
        .join(' ')}`,
    )
}

test('auxiliaries make tense, aspect and voice', () => {
  says(
    `Orvel PROPN NNP 4 nsubj:pass
     has AUX VBZ 4 aux have
     been AUX VBN 4 aux:pass be
     >captured VERB VBN 0 root capture`,
    {
      form: 'finite',
      tense: 'present',
      perfect: true,
      progressive: false,
      voice: 'passive',
      auxiliaries: [1, 2],
      modal: undefined,
      negation: undefined,
    },
  )
  says(
    `They PRON PRP 4 nsubj
     had AUX VBD 4 aux have
     been AUX VBN 4 aux be
     >firing VERB VBG 0 root fire`,
    { form: 'finite', tense: 'past', perfect: true, progressive: true, voice: 'active' },
  )
  says(
    `Troops NOUN NNS 2 nsubj troops
     >advanced VERB VBN 0 root advance`,
    { form: 'finite', tense: 'past', voice: 'active' },
  )
})

test("'s is has before a participle that no passive takes", () => {
  says(
    `He PRON PRP 3 nsubj
     's AUX VBZ 3 aux be
     >gone VERB VBN 0 root go`,
    { perfect: true, voice: 'active', tense: 'present' },
  )
  says(
    `He PRON PRP 3 nsubj:pass
     's AUX VBZ 3 aux:pass be
     >held VERB VBN 0 root hold`,
    { perfect: false, voice: 'passive' },
  )
})

test('get makes a passive, and so does a participle that stands alone', () => {
  says(
    `Two NUM CD 3 nsubj:pass
     got AUX VBD 3 aux:pass get
     >wounded VERB VBN 0 root wound`,
    { voice: 'passive', tense: 'past', perfect: false },
  )
  says(
    `the DET DT 2 det
     town NOUN NN 0 root
     >captured VERB VBN 2 acl capture
     by ADP IN 5 case
     rebels NOUN NNS 3 obl:agent rebel`,
    { form: 'participle', voice: 'passive', tense: undefined },
  )
  says(
    `soldiers NOUN NNS 0 root soldier
     >gone VERB VBN 1 acl go
     missing ADJ JJ 2 xcomp`,
    { form: 'participle', voice: 'active' },
  )
})

test('a second verb shares the auxiliaries and the denial of the first', () => {
  const rows = `Guards NOUN NNS 4 nsubj guard
     did AUX VBD 4 aux do
     not PART RB 4 advmod
     fire VERB VB 0 root
     or CCONJ CC 6 cc
     >flee VERB VB 4 conj`
  says(rows, { shared: true, form: 'finite', tense: 'past', negation: { at: 2, kind: 'denied' } })
  says(rows.replace('or CCONJ', 'but CCONJ'), { shared: true, negation: undefined })
  says(
    `It PRON PRP 3 nsubj:pass
     was AUX VBD 3 aux:pass be
     seized VERB VBN 0 root seize
     and CCONJ CC 5 cc
     >sank VERB VBD 3 conj sink`,
    { shared: false, voice: 'active', tense: 'past' },
  )
  says(
    `It PRON PRP 3 nsubj:pass
     was AUX VBD 3 aux:pass be
     seized VERB VBN 0 root seize
     and CCONJ CC 5 cc
     >burned VERB VBN 3 conj burn`,
    { shared: true, voice: 'passive', tense: 'past' },
  )
})

test('modals are told with their lemma; will and what is ahead are future', () => {
  says(
    `They PRON PRP 4 nsubj
     might AUX MD 4 aux
     have AUX VB 4 aux
     >fled VERB VBN 0 root flee`,
    { modal: { at: 1, lemma: 'might' }, tense: undefined, perfect: true, form: 'finite' },
  )
  says(
    `Talks NOUN NNS 3 nsubj talk
     'll AUX MD 3 aux will
     >resume VERB VB 0 root`,
    { modal: { at: 1, lemma: 'will' }, tense: 'future' },
  )
  says(
    `They PRON PRP 3 nsubj
     are AUX VBP 3 aux be
     going VERB VBG 0 root go
     to PART TO 5 mark
     >attack VERB VB 3 xcomp`,
    { form: 'infinitive', tense: 'future', to: 3 },
  )
  says(
    `He PRON PRP 4 nsubj
     is AUX VBZ 4 aux be
     to PART TO 4 mark
     >resign VERB VB 0 root`,
    { form: 'finite', tense: 'future' },
  )
})

test('negation is told by its cue and kind', () => {
  says(
    `Rebels NOUN NNS 4 nsubj rebel
     no ADV RB 3 advmod
     longer ADV RB 4 advmod
     >hold VERB VBP 0 root
     it PRON PRP 4 obj`,
    { negation: { at: 1, kind: 'ended' }, tense: 'present' },
  )
  says(
    `They PRON PRP 2 nsubj
     left VERB VBD 0 root leave
     without SCONJ IN 4 mark
     >firing VERB VBG 2 advcl fire`,
    { form: 'gerund', negation: { at: 2, kind: 'without' }, tense: undefined },
  )
  says(
    `They PRON PRP 4 nsubj
     not PART RB 3 advmod
     only ADV RB 4 advmod
     >shelled VERB VBD 0 root shell
     it PRON PRP 4 obj`,
    { negation: undefined },
  )
  says(
    `They PRON PRP 2 nsubj
     withdrew VERB VBD 0 root withdraw
     rather ADV RB 5 cc
     than ADP IN 3 fixed
     >fight VERB VB 2 advcl`,
    { negation: { at: 2, kind: 'instead' }, form: 'bare' },
  )
})

test('an empty subject or object is a fact beside negation', () => {
  says(
    `No DET DT 2 det
     soldier NOUN NN 3 nsubj
     >fell VERB VBD 0 root fall`,
    { negation: undefined, emptyArgument: { at: 1, cue: 0, role: 'subject' } },
  )
  says(
    `They PRON PRP 2 nsubj
     >found VERB VBD 0 root find
     nothing PRON NN 2 obj`,
    { emptyArgument: { at: 2, cue: 2, role: 'object' } },
  )
})

test('clauses state, ask, suppose and order', () => {
  const conditional = `They PRON PRP 3 nsubj
     would AUX MD 3 aux
     withdraw VERB VB 0 root
     if SCONJ IN 6 mark
     talks NOUN NNS 6 nsubj talk
     >failed VERB VBD 3 advcl fail`
  says(conditional, { clause: 'condition', tense: 'past' })
  assert.equal(verbGroupOf(treeOfRows(conditional.replace('>', '')), 2).condition, 5)
  says(
    `Had AUX VBD 3 aux have
     they PRON PRP 3 nsubj
     >crossed VERB VBN 7 advcl cross
     , PUNCT , 3 punct
     we PRON PRP 7 nsubj
     would AUX MD 7 aux
     know VERB VB 0 root`,
    { clause: 'condition', perfect: true },
  )
  says(
    `Did AUX VBD 3 aux do
     they PRON PRP 3 nsubj
     >leave VERB VB 0 root
     ? PUNCT . 3 punct`,
    { clause: 'question', tense: 'past' },
  )
  says(
    `He PRON PRP 2 nsubj
     asked VERB VBD 0 root ask
     whether SCONJ IN 5 mark
     they PRON PRP 5 nsubj
     >left VERB VBD 2 ccomp leave`,
    { clause: 'indirect question' },
  )
  says(
    `Do AUX VB 3 aux
     not PART RB 3 advmod
     >fire VERB VB 0 root`,
    { clause: 'command', negation: { at: 1, kind: 'denied' } },
  )
})

test('a copula and its predicate are a group', () => {
  says(
    `The DET DT 2 det
     army NOUN NN 5 nsubj
     was AUX VBD 5 cop be
     never ADV RB 5 advmod
     >ready ADJ JJ 0 root`,
    { tense: 'past', form: 'finite', voice: 'active', negation: { at: 3, kind: 'denied' } },
  )
})

test('the copula of a clause that is a predicate is none of its verb', () => {
  says(
    `The DET DT 2 det
     plan NOUN NN 5 nsubj:outer
     is AUX VBZ 5 cop be
     to PART TO 5 mark
     >wait VERB VB 0 root`,
    { form: 'infinitive', tense: undefined, auxiliaries: [] },
  )
})

test('no tree, however wrong, makes a group throw or run on', () => {
  const word = fc.record({
    text: fc.constantFrom('have', 'not', 'to', 'if', 'seized', 'no', 'nobody', "'s", 'be', '?'),
    upos: fc.constantFrom<Upos>('VERB', 'AUX', 'NOUN', 'PART', 'PRON'),
    xpos: fc.constantFrom('VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ', 'MD', 'TO', 'NN', 'PRP'),
    head: fc.option(fc.integer({ min: -3, max: 14 }), { nil: undefined }),
    deprel: fc.constantFrom(
      'root',
      'conj',
      'aux',
      'aux:pass',
      'cop',
      'nsubj',
      'mark',
      'advcl',
      'advmod',
      'xcomp',
      'acl:relcl',
      'punct',
      'det',
    ),
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), made => {
      const words: Word[] = made.map(one => ({
        ...one,
        start: 0,
        end: 1,
        kind: 'word',
        lower: one.text,
        lemma: one.text,
      }))
      for (let i = -1; i <= words.length; i++) {
        verbGroupOf(words, i)
        assert.ok(Object.isFrozen(featuresInTree(words, i)))
      }
    }),
  )
})
