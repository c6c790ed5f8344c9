import { type Knowledge, readerOf } from '../reading/knowledge.ts'
import { readReport } from '../reading/read.ts'
import { idFrom } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Report } from '../record/report.ts'
import { fail, ok, type Result } from '../record/result.ts'

/** What one report asserts. A bug of ours in the reader becomes a refusal of this report, so that the run goes on. */
export function read(
  report: Report,
  knowledge: Knowledge,
  options: { readonly tokens?: boolean } = {},
): Result<Reading, Refusal> {
  try {
    return ok(readReport(report, knowledge, options))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return fail({
      id: idFrom('x', report.id, 'reader-fault', readerOf(knowledge)),
      origin: report.origin,
      kind: 'reader-fault',
      detail,
    })
  }
}
