import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The five roles that the published figures count. */
export const ROLES = ['perp_ind', 'perp_org', 'phys_tgt', 'hum_tgt_name', 'weapon'] as const
/** With people by description too. */
export const ALL_ROLES = [...ROLES, 'hum_tgt'] as const
export type Role = (typeof ALL_ROLES)[number]

export const INCIDENTS = ['ATTACK', 'BOMBING', 'KIDNAPPING', 'ARSON', 'ROBBERY', 'FORCED WORK STOPPAGE'] as const
export type Incident = (typeof INCIDENTS)[number]
export const STAGES = ['ACCOMPLISHED', 'ATTEMPTED', 'THREATENED'] as const
export type Stage = (typeof STAGES)[number]

/** Somebody or something by all its names in the text. */
export interface Filler {
  readonly mentions: readonly string[]
}

/** An incident of a MUC-4 report as it is filled in. Of several types or stages any is right; the first is the one meant. */
export interface Template extends Readonly<Record<Role, readonly Filler[]>> {
  readonly type: readonly string[]
  readonly stage: readonly string[]
  /** Ways to say where it was, each from the country to the finest place. */
  readonly location: readonly (readonly { readonly name: string }[])[]
}

/** A template that our reader makes: one type, one stage, the day, and the sentences that tell it, for whoever looks for what is wrong. */
export interface MadeTemplate extends Template {
  readonly type: readonly [Incident]
  readonly stage: readonly [Stage]
  readonly date?: { readonly start: string; readonly end: string }
  readonly told: readonly string[]
}

/** A report of MUC-4 with its templates; none where nothing in it is relevant. */
export interface MucReport {
  readonly id: string
  readonly dct: string | null
  readonly text: string
  readonly templates: readonly Template[]
}

/** The reports of a corpus file (`.jsonl.gz`). */
export function readMucReports(path: string): readonly MucReport[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  // The corpus's own format, described above; a broken line should stop the measurement.
  return lines.map(line => JSON.parse(line) as MucReport)
}
