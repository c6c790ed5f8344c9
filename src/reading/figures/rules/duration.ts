import type { Word } from '../../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../../language/trees/dependents.ts'
import { subjectOf } from '../../events/arguments.ts'
import { caseOf } from '../../events/noun-phrase.ts'
import { inReport, numberOf } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { ENDURED, LACKED, LASTING, STATES } from '../lexicon/lasting.ts'

const UNITS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year'])

/** How long a siege, a truce or a blackout went on; other lengths of time are times. */
export const duration: FigureRule = {
  name: 'length-of-state',
  read: candidate => {
    const { quantity, tokens } = candidate
    if (!quantity.unit || !UNITS.has(quantity.unit)) return undefined
    const state = stateOf(tokens, numberOf(candidate))
    return state === undefined
      ? undefined
      : {
          what: 'duration',
          noun: tokens[state]?.text ?? '',
          unit: quantity.unit,
          spans: [inReport(candidate, quantity.span)],
          at: state,
        }
  },
  examples: [
    ['The siege of Orvel lasted 86 days.', 'duration 86–86 siege'],
    ['A 40-day siege ended.', 'duration 40–40 siege'],
    ['The town was besieged for three weeks.', 'duration 3–3 besieged'],
    ['The district went without power for four days.', 'duration 4–4 power'],
    ['The town was without power for 12 hours.', 'duration 12–12 power'],
    ['After 82 days of fighting they left.', 'duration 82–82 fighting'],
    ['For three months the town was under siege.', 'duration 3–3 siege'],
    ['The truce held for barely nine hours.', 'duration 9–9 truce'],
    ['Fighting in the city lasted nine months.', 'duration 9–9 Fighting'],
    ['Fighting raged for more than six hours.', 'duration 6–… Fighting'],
  ],
  not: [
    'He stayed for three days.',
    'They left after three weeks.',
    'The film lasted two hours.',
    'The siege began 12 days ago.',
  ],
}

/** The word for the state whose length this is. */
function stateOf(words: readonly Word[], length: number): number | undefined {
  const head = words[length]?.head
  const word = head === undefined ? undefined : words[head]
  if (head === undefined || !word) return undefined
  // "82 days of fighting", a gerund or a noun.
  const of = words[length + 1]?.lower === 'of' ? words[length + 2] : undefined
  if (of && (STATES.has(of.lower) || STATES.has(of.lemma))) return length + 2
  if (STATES.has(word.lemma) && caseOf(words, head) === 'under') return head
  if (STATES.has(word.lemma))
    return /^(?:nmod|compound|amod|nummod)/.test(words[length]?.deprel ?? '') ? head : undefined
  const subject = subjectOf(words, head) ?? dependentBy(words, head, 'csubj')
  const isFor = caseOf(words, length) === 'for'
  if (
    subject !== undefined &&
    (STATES.has(words[subject]?.lemma ?? '') || STATES.has(words[subject]?.lower ?? '')) &&
    (LASTING.has(word.lemma) || word.lower === 'long')
  )
    return subject
  if (!isFor) return undefined
  if (LACKED.has(word.lemma) && caseOf(words, head) === 'without') return head
  return ENDURED.has(word.lemma) ? head : lackOf(words, head)
}

/** "without power", "under siege", "in captivity" beside the length. */
function lackOf(words: readonly Word[], verb: number): number | undefined {
  return dependentsOf(words)
    .of(verb)
    .find(at => {
      const [link, lemma] = [caseOf(words, at), words[at]?.lemma ?? '']
      return (link === 'without' && LACKED.has(lemma)) || (/^(?:under|in)$/.test(link) && STATES.has(lemma))
    })
}
