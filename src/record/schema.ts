import { z } from 'zod'
import { BriefShape } from './brief.ts'
import { DecisionShape } from './decision.ts'
import { ReadingShape } from './reading.ts'
import { RecordShape } from './record.ts'
import { RefusalShape } from './refusal.ts'
import { ReportInputShape, ReportShape } from './report.ts'

/** Everything that leaves or enters the program as JSON, by name. */
export const SHAPES = {
  reading: ReadingShape,
  record: RecordShape,
  report: ReportShape,
  'report-input': ReportInputShape,
  decision: DecisionShape,
  refusal: RefusalShape,
  brief: BriefShape,
} as const
export type ShapeName = keyof typeof SHAPES

/** JSON Schema (draft 2020-12) of one shape. */
export function jsonSchemaOf(name: ShapeName): unknown {
  return z.toJSONSchema(SHAPES[name], { io: name === 'report-input' ? 'input' : 'output', reused: 'ref' })
}
