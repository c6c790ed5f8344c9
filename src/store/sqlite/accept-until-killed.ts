import { contractReport } from '../contract-record.ts'
import { openSqliteStore } from './open-sqlite.ts'

/** Program of the kill test: accepts reports in small batches into the file it is given, and prints each id once it is accepted. */
const [, , path = '', who = ''] = process.argv
const opened = await openSqliteStore(path, { create: true })
if (!opened.ok) throw new Error(opened.error.kind)
for (let batch = 0; ; batch++) {
  const reports = [0, 1, 2].map(n => contractReport(`Report ${who} ${batch} ${n}. ${'words '.repeat(500)}`))
  const { added } = await opened.value.acceptReports(reports)
  process.stdout.write(added.map(id => `${id}\n`).join(''))
}
