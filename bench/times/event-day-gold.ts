import type { EventType } from '../../src/record/event-types.ts'

/** An incident of MUC-4 with one exact day: its kinds, the strings by which the text names those in it, and every day that counts as right. */
export interface Incident {
  readonly kinds: readonly string[]
  /** One list a filler: whoever or whatever it is by all its names. */
  readonly fillers: readonly (readonly string[])[]
  readonly days: readonly string[]
}

/** A report of MUC-4 with its day of publication. */
export interface IncidentReport {
  readonly id: string
  readonly text: string
  readonly published: string
  readonly incidents: readonly Incident[]
}

interface Filler {
  readonly mentions: readonly string[]
}

/** A line of the corpus, as far as it is read here; the roles are lists of fillers. */
interface Row {
  readonly id: string
  readonly dct?: string
  readonly text: string
  readonly templates: readonly Template[]
}

interface Template {
  readonly type: readonly string[]
  readonly date_alts?: readonly ({ readonly start?: string | null; readonly end?: string | null } | null)[]
  readonly hum_tgt?: readonly Filler[]
  readonly phys_tgt?: readonly Filler[]
  readonly perp_ind?: readonly Filler[]
  readonly weapon?: readonly Filler[]
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The report of a line of the corpus with those of its incidents that have one exact day; `undefined` without any, or without a publication day. */
export function incidentReportOf(line: string): IncidentReport | undefined {
  // The corpus's own format, described above; a broken line should stop the measurement.
  const { id, dct, text, templates } = JSON.parse(line) as Row
  const incidents = templates.map(incidentOf).filter(({ days }) => days.length > 0)
  return dct !== undefined && DAY.test(dct) && incidents.length > 0
    ? { id, text, published: dct, incidents }
    : undefined
}

function incidentOf({ type, date_alts, hum_tgt, phys_tgt, perp_ind, weapon }: Template): Incident {
  const days = (date_alts ?? []).flatMap(date =>
    date?.start && date.start === date.end && DAY.test(date.start) ? [date.start] : [],
  )
  const fillers = [hum_tgt, phys_tgt, perp_ind, weapon].flatMap(role => role ?? []).map(({ mentions }) => mentions)
  return { kinds: type, fillers, days }
}

/** Our types of act that an incident of each kind may be told as. */
const TYPES: Readonly<Record<string, RegExp>> = {
  ATTACK: /^(?:attack|battle|strike|property|explosive|coercion\.raid)/,
  BOMBING: /^(?:explosive|strike|property|attack)/,
  KIDNAPPING: /^(?:attack|coercion\.arrest)/,
  ARSON: /^(?:property|attack|explosive)/,
  ROBBERY: /^property/,
  HIJACKING: /^(?:attack\.abduction|property)/,
}

/** True for a type of act that an incident of one of these kinds may be told as; of other kinds, any. */
export function mayTell(kinds: readonly string[], type: EventType): boolean {
  const known = kinds.flatMap(kind => TYPES[kind] ?? [])
  return known.length === 0 || known.some(types => types.test(type))
}
