import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import { contractReading, contractRecord, contractReport, recordChange } from '../store/contract-record.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite.ts'
import type { Desk } from './desk.ts'

const TEXT = 'Ferries run again\n\nThe ferries to Kherson run again, a harbour official said.'

/** A desk of one report, one reading with a statement, and the store contract's record, in a file of its own; used by tests. */
export async function contractDesk(): Promise<Desk & { readonly reading: Reading; readonly kept: Record }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-desk-'))
  const path = join(folder, 'record.gpkg')
  const opened = await openSqliteStore(path, { create: true })
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = opened.value
  const report = contractReport(TEXT)
  const kept = contractRecord(report)
  const reading = withStatement(contractReading(report), kept)
  await store.acceptReports([report])
  await store.keepReadings([reading])
  await store.changeRecord(recordChange(kept), await store.inputs())
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true })
  }
  const paths = { gazetteer: join(folder, 'none.bin'), models: join(folder, 'none') }
  return { path, ...paths, store, record: async () => kept, close, reading, kept }
}

function withStatement(reading: Reading, record: Record): Reading {
  const id = record.statements[0]?.id
  if (!id) throw new Error('the contract’s record has a statement')
  const at = (words: string) => [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]] as const
  return {
    ...reading,
    statements: [
      {
        id,
        source: at('a harbour official'),
        cue: at('said'),
        content: at('The ferries to Kherson run again'),
        form: 'indirect',
        stance: { value: 'asserts', basis: 'stated', spans: at('said'), rule: 'cue-verb' },
        relays: [{ name: 'Meridian Wire', spans: [] }],
        rule: 'content-source-cue',
      },
    ],
  }
}
