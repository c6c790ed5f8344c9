import type { ReportId } from '../../record/ids.ts'
import type { Workings } from '../../record/workings.ts'
import { keyOf } from '../order.ts'

/** Values of many reports under keys, and which report has put what where. */
export interface Listing<T> {
  /** What a report gives now, in place of what it gave before. */
  put(report: ReportId, values: readonly (readonly [key: string, id: string, value: T])[]): void
  all(key: string): T[]
  /** Keys under which something is other than before. */
  touched(): ReadonlySet<string>
}

/** A listing on two shelves of a name. */
export function listing<T>(workings: Workings, name: string): Listing<T> {
  const values = workings.shelf<T>(name)
  const ofReport = workings.shelf<string>(`report-${name}`)
  const touched = new Set<string>()
  return {
    put: (report, given) => {
      const before = new Map(ofReport.list(report))
      for (const [key, id, value] of given) {
        const member = keyOf(report, id)
        const old = before.get(id)
        before.delete(id)
        if (old === key && JSON.stringify(values.get(key, member)) === JSON.stringify(value)) continue
        if (old !== undefined && old !== key) {
          values.remove(old, member)
          touched.add(old)
        }
        values.put(key, member, value)
        ofReport.put(report, id, key)
        touched.add(key)
      }
      for (const [id, key] of before) {
        values.remove(key, keyOf(report, id))
        ofReport.remove(report, id)
        touched.add(key)
      }
    },
    all: key => values.list(key).map(([, value]) => value),
    touched: () => touched,
  }
}
