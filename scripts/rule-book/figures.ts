import { join } from 'node:path'
import { FIGURE_RULES } from '../../src/reading/figures/figure-rules.ts'
import { glossesOf } from './glosses.ts'
import { code, lines, table, words } from './markdown.ts'

/** Every rule for numbers, in the order in which they are tried. */
export function figuresSection(): string {
  const glosses = glossesOf(join(import.meta.dirname, '../../src/reading/figures/rules'))
  const rows = FIGURE_RULES.map(({ name, examples, not }) => [
    code(name),
    words(glosses.get(name) ?? ''),
    lines(examples.map(([text, ...expected]) => `${words(text)} → ${expected.map(code).join(', ') || 'no figure'}`)),
    lines(not.map(words)),
  ])
  return [
    '## Figures',
    `Reads the numbers of a sentence that are no part of a time: what is counted, at least and at most how many (\`src/reading/figures\`). The
rules are tried in this order for each number, and the first that reads it has it. An expected figure is what it counts, its bounds (\`…\` for
an open one) and the counted word.`,
    table(['rule', 'what it is for', 'reads', 'does not read'], rows),
  ].join('\n\n')
}
