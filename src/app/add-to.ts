import { add } from './add.ts'
import { readConfig } from './config.ts'
import { openRecord } from './open-record.ts'

/** Program of the kill test: adds the file in the second argument to the record in the first, and prints how many were accepted so far. */
const [, , record = '', source = ''] = process.argv
const config = readConfig()
if (!config.ok) throw new Error('settings')
const { gazetteer, models } = config.value
const opened = await openRecord(record, { create: true, gazetteer, models })
if (!opened.ok) throw new Error(opened.error.kind)
await add(opened.value, [source], { maxBytes: 100_000, onProgress: ({ done }) => process.stdout.write(`${done}\n`) })
await opened.value.close()
