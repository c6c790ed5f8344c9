// Prints docs/rules.md and docs/triggers.md from the readers' own tables. Run by `npm run docs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleBook, triggerBook } from './rule-book/rule-book.ts'

for (const [page, book] of Object.entries({ 'rules.md': ruleBook(), 'triggers.md': triggerBook() })) {
  writeFileSync(join(import.meta.dirname, '../docs', page), book)
  process.stderr.write(`docs/${page}: ${book.split('\n').length - 1} lines\n`)
}
