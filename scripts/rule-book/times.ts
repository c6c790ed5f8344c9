import { join } from 'node:path'
import type { Example, Rule } from '../../src/reading/times/rule.ts'
import { RULE_GROUPS } from '../../src/reading/times/rule-groups.ts'
import { glossesOf } from './glosses.ts'
import { code, lines, table, wordList, words } from './markdown.ts'

/** The publication date of an example that names none. */
const USUAL = '2022-11-11'

/** Every rule of time, by its group, in the order in which they are tried. */
export function timesSection(): string {
  const glosses = glossesOf(join(import.meta.dirname, '../../src/reading/times/rules'))
  const groups = RULE_GROUPS.map(({ name, numbers, words: starts, rules }, index) => {
    const looked = [...(numbers ? ['a number'] : []), ...(starts.length > 0 ? [`one of: ${wordList(starts)}`] : [])]
    return [
      `### ${index + 1}. ${name}`,
      `${words(glosses.get(name) ?? '')} Only in sentences with ${looked.join(' or ')}.`.trim(),
      table(['rule', 'reads', 'does not read'], rules.map(rowOf)),
    ].join('\n\n')
  })
  return [
    '## Times',
    `Reads every time that a sentence names, as TIMEX3, and resolves relative ones against the publication date (\`src/reading/times\`). The
groups are tried in this order, and so are the rules of each; words that one has taken are not looked at again. Then times that hang on
another time of the text (“at 5 a.m.”, “the next day”) get its day. The examples are published on ${USUAL} unless they say otherwise; \`?\`
stands behind a value that stays unresolved.`,
    ...groups,
  ].join('\n\n')
}

function rowOf({ name, examples, not }: Rule): readonly string[] {
  return [code(name), lines(examples.map(exampleOf)), lines(not.map(words))]
}

function exampleOf([text, published, ...expected]: Example): string {
  const when = published === undefined ? ' (no date)' : published === USUAL ? '' : ` (${published})`
  return `${words(text)}${when} → ${expected.length > 0 ? expected.map(code).join(', ') : 'no time'}`
}
