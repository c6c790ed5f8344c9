import type { Stance } from '../../../record/statement.ts'

/** Part of speech of a cue. */
export type CuePos = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'

/** Whether a cue says, thinks, wants or shows; a finding has a paper, footage or figures for its source. */
export type CueKind = 'speech' | 'thought' | 'attitude' | 'finding'

/**
 * What may follow a cue. `any`: a clause, a quotation or a noun phrase. `clause`: "that …", "to …", a clause or a quotation. `that`: only "that …",
 * a clause of its own or a quotation. `to`: "to …". `quote`: only with a quotation, or what somebody is called. `thing`: a noun phrase, "-ing" or a
 * quotation. `of`, `about`, `for`, `against`, `on`, `in`, `as`, `from`: a noun phrase or "-ing" with that preposition. `nothing`: what is said stands
 * around it.
 */
export type Takes =
  | 'any'
  | 'clause'
  | 'that'
  | 'to'
  | 'quote'
  | 'thing'
  | 'of'
  | 'about'
  | 'for'
  | 'against'
  | 'on'
  | 'in'
  | 'as'
  | 'from'
  | 'nothing'

/** How often the word attributes something where it stands with what it takes (counted over PolNeAR train, rounded by us). */
export type Strength = 'always' | 'often' | 'seldom'

/** A word that attributes: what its source does by it, and what it may take. */
export interface Cue {
  /** Lemma, with its particle or preposition: "call for". */
  readonly lemma: string
  readonly pos: CuePos
  readonly kind: CueKind
  readonly stance: Stance
  readonly takes: readonly Takes[]
  readonly strength: Strength
  /** What the word itself says of the medium. */
  readonly channel?: string
  /** Done with words or otherwise: "rejected", "welcomed". Without a clause or a quotation only somebody known to act says it. */
  readonly isDeed?: true
  readonly example: string
}

/** Lemma, stance, what it takes (in order of use), strength, example in our words, and the rest. One row, one cue. */
export type CueRow = readonly [
  lemma: string,
  stance: Stance,
  takes: string,
  strength: Strength,
  example: string,
  more?: { readonly channel?: string; readonly isDeed?: true },
]

/** The cues of a table whose rows share part of speech and kind. */
export function cuesOf(pos: CuePos, kind: CueKind, rows: readonly CueRow[]): Cue[] {
  return rows.map(([lemma, stance, takes, strength, example, more]) => ({
    lemma,
    pos,
    kind,
    stance,
    // The tables are ours, and a test reads every word of this column.
    takes: takes.split(' ') as Takes[],
    strength,
    example,
    ...more,
  }))
}
