import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { treeOfRows } from '../../language/morphology/tree-of-rows.ts'
import { hangsOn, type Outlook, outlookOf } from './outlook.ts'

/** Where a sentence looks from its word "Monday"; rows as `treeOfRows` has them. */
function looks(rows: string): Outlook | undefined {
  const words = treeOfRows(rows)
  const at = words.findIndex(({ text }) => text === 'Monday')
  return outlookOf({ words, tokens: [at, at + 1], sentence: [0, words.length] })
}

test('a will looks ahead, whatever stands between it and the time', () => {
  const rows = `They PRON PRP 4 nsubj
    would AUX MD 4 aux
    be AUX VB 4 aux:pass
    paid VERB VBN 0 root pay
    on ADP IN 7 case
    unspecified ADJ VBN 7 amod
    Monday PROPN NNP 4 obl
    . PUNCT . 4 punct`
  assert.equal(looks(rows), 'ahead')
})

test('the end of what is threatened lies ahead, also where the tree takes the infinitive for a name', () => {
  const rows = `They PRON PRP 2 nsubj
    threatened VERB VBD 0 root threaten
    to ADP IN 4 case
    march PROPN NNP 2 obl
    by ADP IN 6 case
    Monday PROPN NNP 4 nmod
    . PUNCT . 2 punct`
  assert.equal(looks(rows), 'ahead')
})

test('what was tried and could not be done lies back', () => {
  const rows = `He PRON PRP 5 nsubj:pass
    could AUX MD 5 aux
    not PART RB 5 advmod
    be AUX VB 5 aux:pass
    reached VERB VBN 0 root reach
    Monday PROPN NNP 5 nmod:unmarked
    . PUNCT . 5 punct`
  assert.equal(looks(rows), 'back')
})

test('a time hangs on a past verb itself, on its subject, or on another noun', () => {
  const hangs = (rows: string) => {
    const words = treeOfRows(rows)
    const at = words.findIndex(({ text }) => text === 'Monday')
    return hangsOn({ words, tokens: [at, at + 1] })
  }
  const raid = 'Raids NOUN NNS 4 nsubj\non ADP IN 3 case\nMonday PROPN NNP 1 nmod\nkilled VERB VBD 0 root kill'
  assert.equal(hangs(raid), 'past')
  assert.equal(hangs(raid.replace('3 case', '4 case').replace('NNP 1 nmod', 'NNP 4 obl')), 'past')
  assert.equal(hangs(raid.replace('4 nsubj', '4 obj')), 'noun')
  assert.equal(hangs('Raids NOUN NNS 0 root\non ADP IN 3 case\nMonday PROPN NNP 1 nmod'), undefined)
})

const PRESENT = `Envoys NOUN NNS 2 nsubj
  meet VERB VBP 0 root
  Monday PROPN NNP 2 nmod:unmarked`

test('the present looks ahead in a sentence, and not in a headline', () => {
  assert.equal(looks(`${PRESENT}\n. PUNCT . 2 punct`), 'ahead')
  assert.equal(looks(PRESENT), 'back')
})

test('a time that is the subject does not lie ahead by the present, a joined one does', () => {
  const subject = PRESENT.replace('nmod:unmarked', 'nsubj')
  assert.equal(looks(`${subject}\n. PUNCT . 2 punct`), 'back')
  const joined = `Envoys NOUN NNS 2 nsubj
    meet VERB VBP 0 root
    Sunday PROPN NNP 2 nmod:unmarked
    and CCONJ CC 5 cc
    Monday PROPN NNP 3 conj
    . PUNCT . 2 punct`
  assert.equal(looks(joined), 'ahead')
})

test('a report of words in the present lies back', () => {
  assert.equal(looks(`${PRESENT.replace('meet VERB VBP 0 root', 'say VERB VBP 0 root')}\n. PUNCT . 2 punct`), 'back')
})

test('a plan looks ahead in the past tense, but not once it has been overtaken', () => {
  const planned = (auxiliary: string) => `They PRON PRP 2 nsubj
    planned VERB VBD 0 root plan
    rallies NOUN NNS 2 obj rally
    ${auxiliary}
    Monday PROPN NNP 2 nmod:unmarked
    . PUNCT . 2 punct`
  assert.equal(looks(planned('there ADV RB 2 advmod')), 'ahead')
  assert.equal(looks(planned('had AUX VBD 2 aux')), 'back')
})

test('an infinitive looks ahead under words of will, else as the verb above it', () => {
  const under = (verb: string) => `They PRON PRP 2 nsubj
    ${verb}
    to PART TO 4 mark
    leave VERB VB 2 xcomp
    Monday PROPN NNP 4 nmod:unmarked
    . PUNCT . 2 punct`
  assert.equal(looks(under('agreed VERB VBD 0 root agree')), 'ahead')
  assert.equal(looks(under('began VERB VBD 0 root begin')), 'back')
})

test('what came as planned lies back', () => {
  const rows = `They PRON PRP 2 nsubj
    left VERB VBD 0 root leave
    as SCONJ IN 4 mark
    planned VERB VBN 2 advcl plan
    Monday PROPN NNP 2 nmod:unmarked
    . PUNCT . 2 punct`
  assert.equal(looks(rows), 'back')
})

test('what had been due lies back', () => {
  const rows = `It PRON PRP 4 nsubj
    had AUX VBD 4 aux have
    been AUX VBN 4 cop be
    due ADJ JJ 0 root
    to PART TO 6 mark
    expire VERB VB 4 advcl
    Monday PROPN NNP 6 nmod:unmarked
    . PUNCT . 4 punct`
  assert.equal(looks(rows), 'back')
})

test('an end that is moved or kept lies ahead, another one back, and so does a beginning', () => {
  const until = (verb: string, lead: string) => `They PRON PRP 2 nsubj
    ${verb}
    it PRON PRP 2 obj
    ${lead} ADP IN 5 case
    Monday PROPN NNP 2 obl
    . PUNCT . 2 punct`
  assert.equal(looks(until('extended VERB VBD 0 root extend', 'until')), 'ahead')
  assert.equal(looks(until('moved VERB VBD 0 root move', 'to')), 'ahead')
  assert.equal(looks(until('held VERB VBD 0 root hold', 'until')), 'back')
  assert.equal(looks(until('hold VERB VB 0 root', 'until')), 'ahead')
  assert.equal(looks(until('defended VERB VBD 0 root defend', 'until')), 'back')
  assert.equal(looks(until('defend VERB VBP 0 root', 'since')), 'back')
})

test('the participle right before a time governs it', () => {
  const rows = `Terms NOUN NNS 6 nsubj term
    announced VERB VBN 1 acl announce
    Monday PROPN NNP 6 nmod:unmarked
    , PUNCT , 6 punct
    will AUX MD 6 aux
    change VERB VB 0 root
    . PUNCT . 6 punct`
  assert.equal(looks(rows), 'back')
})

test('without a tree, or a verb in it, nothing is said', () => {
  assert.equal(looks('Monday PROPN NNP 0 root'), undefined)
  assert.equal(looks('Talks NOUN NNS 0 root talk\nMonday PROPN NNP 1 nmod:unmarked'), undefined)
})

test('whatever the tree, it ends', () => {
  const pieces = fc.constantFrom('VERB VBD', 'VERB VB', 'VERB VBN', 'NOUN NN', 'AUX MD', 'PART TO')
  const deprels = fc.constantFrom('root', 'obl', 'xcomp', 'acl', 'conj', 'cop', 'mark', 'aux', 'case')
  const rows = fc.array(fc.tuple(pieces, fc.nat(9), deprels), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(rows, given => {
      const words = treeOfRows(given.map(([tags, head, deprel]) => `plan ${tags} ${head} ${deprel}`).join('\n'))
      for (const [index] of words.entries())
        outlookOf({ words, tokens: [index, index + 1], sentence: [0, words.length] })
    }),
  )
})
