import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NEGATIONS } from './lexicon/negations.ts'
import { emptyArgumentOf, negationOf } from './negation.ts'
import { treeOfRows } from './tree-of-rows.ts'

test('every cue stands in its example', () => {
  for (const { lemma, example } of NEGATIONS) assert.match(example.toLowerCase(), new RegExp(`\\b${lemma}\\b`))
})

const cued = (cue: string, deprel: string) =>
  negationOf(
    treeOfRows(`${cue} ADV RB 3 ${deprel}
    they PRON PRP 3 nsubj
    moved VERB VBD 0 root move`),
    2,
  )?.kind

test('each kind of cue is told apart', () => {
  assert.equal(cued('never', 'advmod'), 'denied')
  assert.equal(cued('N’T', 'advmod'), 'denied')
  assert.equal(cued('hardly', 'advmod'), 'hardly')
  assert.equal(cued('nor', 'cc'), 'joined')
  assert.equal(cued('Neither', 'cc:preconj'), 'joined')
  assert.equal(cued('soon', 'advmod'), undefined)
  assert.equal(cued('not', 'nmod'), undefined)
})

test('"instead of" and "rather than" deny, "instead" and "rather" alone do not', () => {
  const rows = `They PRON PRP 2 nsubj
    waited VERB VBD 0 root wait
    instead SCONJ IN 5 mark
    of SCONJ IN 3 fixed
    attacking VERB VBG 2 advcl attack`
  assert.deepEqual(negationOf(treeOfRows(rows), 4), { at: 2, kind: 'instead' })
  assert.equal(cued('instead', 'mark'), undefined)
})

test('"not one soldier", "none of the ships" and "at no point" are empty, "not only soldiers" is not', () => {
  const subject = (first: string, second: string) =>
    emptyArgumentOf(
      treeOfRows(`${first}
    ${second}
    soldiers NOUN NNS 4 nsubj soldier
    fell VERB VBD 0 root fall`),
      3,
    )
  assert.deepEqual(subject('Not PART RB 3 advmod', 'one NUM CD 3 nummod'), { at: 2, cue: 0, role: 'subject' })
  assert.equal(subject('Not PART RB 3 cc:preconj', 'only ADV RB 1 fixed'), undefined)
  const point = treeOfRows(`They PRON PRP 2 nsubj
    fled VERB VBD 0 root flee
    at ADP IN 5 case
    no DET DT 5 det
    point NOUN NN 2 obl`)
  assert.deepEqual(emptyArgumentOf(point, 1), { at: 4, cue: 3, role: 'oblique' })
})
