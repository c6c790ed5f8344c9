// Prints the pages of the rule book, docs/rules.md and those beside it, from the readers' own tables. Run by `npm run docs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleBook } from './rule-book/rule-book.ts'

for (const [page, book] of Object.entries(ruleBook())) {
  writeFileSync(join(import.meta.dirname, '../docs', page), book)
  process.stderr.write(`docs/${page}: ${book.split('\n').length - 1} lines\n`)
}
