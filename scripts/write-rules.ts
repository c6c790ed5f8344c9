// Prints docs/rules.md from the readers' own tables. Run by `npm run docs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleBook } from './rule-book/rule-book.ts'

const book = ruleBook()
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), book)
process.stderr.write(`docs/rules.md: ${book.split('\n').length - 1} lines\n`)
