import { CONTROL_NOUNS } from '../reading/control/lexicon/control-nouns.ts'
import { CONTROL_VERBS } from '../reading/control/lexicon/control-verbs.ts'
import { NOUN_TRIGGERS } from '../reading/events/lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from '../reading/events/lexicon/verb-triggers.ts'
import type { Control } from '../record/control.ts'
import type { Event } from '../record/event.ts'
import type { Reading } from '../record/reading.ts'
import { CONTROL_RULES } from './control-rules.ts'
import { EVENT_RULES } from './event-rules.ts'
import type { TitleOf } from './explain-statement.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField } from './explanation.ts'
import { fieldsOf } from './part-fields.ts'
import { ruleNamed } from './rule-name.ts'

/**
 * Every field of an act with the words and the rule that gave it: its type from the row of the word that names it, with the row's sentence; status,
 * roles, place and time each from its own rule, in words.
 */
export function eventFields(reading: Reading, event: Event, titleOf: TitleOf): readonly ExplainedField[] {
  const rows = event.rule.startsWith('events/noun:') ? NOUN_TRIGGERS : VERB_TRIGGERS
  const row = rows.find(({ word, type }) => type === event.type && event.rule.endsWith(`:${word}`))
  const why = [meaningOf(event.rule), row && `as in “${row.example}”`].filter(Boolean).join('; ')
  return fieldsOf(event, reading.report).map(field =>
    field.name === 'type'
      ? { ...field, rule: event.rule, why, words: wordsIn(reading.report, event.trigger) }
      : withMeaning(field, titleOf),
  )
}

/** Every field of who holds a place, in the same way: kind and sense from the words of holding, the others each from its own rule. */
export function controlFields(reading: Reading, control: Control, titleOf: TitleOf): readonly ExplainedField[] {
  const row = [...CONTROL_VERBS, ...CONTROL_NOUNS].find(({ word }) => control.rule.endsWith(`:${word}`))
  const why = [meaningOf(control.rule), row && `as in “${row.example}”`].filter(Boolean).join('; ')
  return fieldsOf(control, reading.report).map(field =>
    field.name === 'kind' || field.name === 'sense'
      ? {
          ...field,
          rule: control.rule,
          ...(field.name === 'kind' && why ? { why } : {}),
          words: wordsIn(reading.report, control.spans),
        }
      : withMeaning(field, titleOf),
  )
}

function withMeaning(field: ExplainedField, titleOf: TitleOf): ExplainedField {
  if (field.name === 'statement' || field.name === 'event')
    return { ...field, value: `${titleOf(field.value)} (${field.value})` }
  const why = field.rule && meaningOf(field.rule)
  return why ? { ...field, why } : field
}

function meaningOf(rule: string): string | undefined {
  return (ruleNamed(EVENT_RULES, rule) ?? ruleNamed(CONTROL_RULES, rule))?.means
}
