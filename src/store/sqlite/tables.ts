import type { Generated } from 'kysely'

/** Tables of a record file as the queries see them; columns by the names in `migrations/`. Flags are 0 or 1. */
export interface Tables {
  report: ReportTable
  report_fts: { rowid: number }
  decision: { number: Generated<number>; id: string; json: string }
  refusal: { number: Generated<number>; id: string; json: string }
  reading: { report_fid: number; reader: string; change: number; parts: Uint8Array }
  record_head: { edition: number; inputs: Text; json: Text }
  record_part: { list: string; id: string; ord: string; json: string; disputes: Text }
  event: EventTable
  control: ControlTable
  statement: StatementTable
  statement_fts: { rowid: number }
  figure: FigureTable
  dateline_migration: { number: number; name: string }
  gpkg_contents: ContentsTable
}

type Text = string | null
type Real = number | null

interface ReportTable {
  fid: Generated<number>
  id: string
  outlet: Text
  title: Text
  url: Text
  published: Text
  day: Text
  language: Text
  sha256: string
  origin: string
  text: string
  json: string
}

export interface EventTable {
  fid: Generated<number>
  geom: Uint8Array | null
  id: string
  type: string
  title: string
  status: Text
  time_frame: string
  day: Text
  day_after: Text
  time_value: Text
  place: Text
  place_id: Text
  country: Text
  precision_m: Real
  agent: Text
  target: Text
  instrument: Text
  reports: number
  independent: number
  disputed: number
  review: Text
  known_from: Text
}

export interface ControlTable {
  fid: Generated<number>
  geom: Uint8Array | null
  id: string
  place: Text
  place_id: string
  country: Text
  precision_m: Real
  holder: string
  side: Text
  kind: string
  sense: string
  from_day: Text
  to_day: Text
  known_from: Text
  according: Text
  reports: number
  independent: number
}

export interface StatementTable {
  fid: Generated<number>
  id: string
  report: string
  speaker: string
  side: Text
  form: string
  stance: string
  act: Text
  channel: Text
  audience: Text
  relays: Text
  day: Text
  quote: string
  review: Text
  actor: Text
  start: Real
  known_from: Text
}

export interface FigureTable {
  fid: Generated<number>
  id: string
  report: string
  what: string
  noun: string
  least: Real
  most: Real
  unit: Text
  qualifier: string
  of_whom: Text
  side: Text
  place: Text
  place_id: Text
  day: Text
  event: Text
  according: Text
  per: Text
  fate: Text
  status: Text
  part_of: Text
  known_from: Text
}

interface ContentsTable {
  table_name: string
  last_change: string
  min_x: Real
  min_y: Real
  max_x: Real
  max_y: Real
}
