import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { READER_VERSION, readReport } from '../reading/read.ts'
import { idFrom } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Report } from '../record/report.ts'
import { fail, ok, type Result } from '../record/result.ts'

export { READER_VERSION }

/** What one report asserts. A bug of ours in the reader becomes a refusal of this report, so that the run goes on. */
export function read(
  report: Report,
  gazetteer: Gazetteer,
  options: { readonly tokens?: boolean } = {},
): Result<Reading, Refusal> {
  try {
    return ok(readReport(report, gazetteer, options))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return fail({
      id: idFrom('x', report.id, 'reader-fault', READER_VERSION),
      origin: report.origin,
      kind: 'reader-fault',
      detail,
    })
  }
}
