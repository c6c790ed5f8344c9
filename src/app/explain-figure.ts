import { FIGURE_RULES } from '../reading/figures/figure-rules.ts'
import type { Figure } from '../record/figure.ts'
import type { Reading } from '../record/reading.ts'
import type { Spans } from '../text/span.ts'
import type { TitleOf } from './explain-statement.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField } from './explanation.ts'
import { FIGURE_FIELD_RULES } from './figure-rules.ts'
import { fieldsOf } from './part-fields.ts'
import { ruleNamed } from './rule-name.ts'

/** Fields that one rule reads together, from the words of the number or of what is counted. */
const OF_NUMBER = new Set(['min', 'max', 'qualifier', 'unit'])

/**
 * Every field of a figure with the words and the rule that gave it: the number and the counted noun from the rule that read them, with a sentence
 * that it reads; whose, where, when and what became of them each from its own.
 */
export function figureFields(reading: Reading, figure: Figure, titleOf: TitleOf): readonly ExplainedField[] {
  const { report } = reading
  const number = numberOf(report.text, figure)
  return fieldsOf(figure, report).map(field => {
    if (field.name === 'event' || field.name === 'statement' || field.name === 'partOf')
      return { ...field, value: `${titleOf(field.value)} (${field.value})` }
    if (field.name === 'what')
      return { ...field, rule: figure.rule, why: readBy(figure.rule), words: wordsIn(report, figure.spans) }
    if (field.name === 'noun')
      return { ...field, rule: figure.rule, words: wordsIn(report, nounIn(report.text, figure)) }
    if (OF_NUMBER.has(field.name)) return { ...field, rule: figure.rule, words: wordsIn(report, number) }
    const means = field.rule && ruleNamed(FIGURE_FIELD_RULES, field.rule)?.means
    return means ? { ...field, why: means } : field
  })
}

/** The words of the figure up to the counted noun, without "of"; all of a share. */
function numberOf(text: string, { spans, noun, what }: Figure): Spans {
  const [first] = spans
  if (!first) return []
  const words = text.slice(...first)
  const at = what === 'share' ? -1 : words.lastIndexOf(noun)
  const number =
    at > 0
      ? words
          .slice(0, at)
          .split(/\sof\s/)[0]
          ?.trimEnd()
      : undefined
  return number ? [[first[0], first[0] + number.length]] : [first]
}

/** Where the counted noun stands in the words of the figure; none where it is told elsewhere. */
function nounIn(text: string, { spans, noun }: Figure): Spans {
  return spans.flatMap(([start, end]): Spans => {
    const at = text.slice(start, end).lastIndexOf(noun)
    return at < 0 ? [] : [[start + at, start + at + noun.length]]
  })
}

/** A sentence that the rule reads, and what more its name says: "people-with-fate/acled-least". */
function readBy(rule: string): string {
  const [name = '', ...more] = rule.split('/')
  const [text, ...expected] = FIGURE_RULES.find(one => one.name === name)?.examples[0] ?? []
  const example = text === undefined ? [] : [`as in “${text}” (${expected.join(', ')})`]
  return [...example, ...more.flatMap(one => ruleNamed(FIGURE_FIELD_RULES, `…/${one}`)?.means ?? [])].join('; ')
}
