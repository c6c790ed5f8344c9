import type { Reading } from '../../record/reading.ts'
import { byCodeUnits } from '../order.ts'
import { FIGHTER_NOUNS, GROUP_NOUNS } from './lexicon/armed-groups.ts'
import { EMPTY_WORDS } from './lexicon/bodies.ts'
import { type PartyOf, wordsOfName } from './party.ts'
import { shortFormsIn } from './written-short.ts'

/** An armed group of no state that a report names. */
export interface ArmedGroup {
  /** What its side is called: the short form where the report gives one, "MRC". */
  readonly name: string
  /** Folded words of each of its names, without nouns that tell nothing apart: "walinzi" of "Walinzi fighters". */
  readonly names: readonly string[]
  /** Index in `GROUP_NOUNS` of each kind of noun that the report has for it. */
  readonly nouns: ReadonlySet<number>
  /** The same of what other reports have. */
  readonly known: ReadonlySet<number>
}

const KIND_OF_NOUN = new Map(GROUP_NOUNS.flatMap((nouns, kind) => nouns.map(noun => [noun, kind] as const)))

/** The kinds of noun, as indexes in `GROUP_NOUNS`, that other reports have for the group of a folded name; none for what is no group. */
export type KnownKinds = (name: string) => readonly number[]

/** The armed groups that a report names as such, "MRC rebels", "the Walinzi militia", and those that others do. A group is one where the report gives its short form. */
export function groupsIn(reading: Reading, partyOf: PartyOf, known: KnownKinds): ArmedGroup[] {
  const written = shortFormsIn(reading.report.text)
  const short = new Map(written.map(one => [wordsOfName(one.name).join(' '), one.short] as const))
  const found = new Map<string, { name: string; names: Set<string>; nouns: Set<number>; known: Set<number> }>()
  for (const { name, core } of bodiesIn(reading)) {
    const nouns = wordsOfName(name).flatMap(word => KIND_OF_NOUN.get(word) ?? [])
    const elsewhere = known(core.folded)
    if ((nouns.length === 0 && elsewhere.length === 0) || partyOf(core.folded)) continue
    const called = shortFor(core.folded, short) ?? core.written
    const key = coreOf(called).folded
    const group = found.get(key) ?? { name: called, names: new Set([key]), nouns: new Set(), known: new Set() }
    found.set(key, group)
    group.names.add(core.folded)
    for (const noun of nouns) group.nouns.add(noun)
    for (const noun of elsewhere) group.known.add(noun)
  }
  return [...found.values()]
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map(group => ({ ...group, names: [...group.names] }))
}

/** The folded names of a report’s bodies, each once, in order. */
export function coresIn(reading: Reading): string[] {
  return [...new Set(bodiesIn(reading).map(({ core }) => core.folded))].sort(byCodeUnits)
}

/** What is named as a body, and not as a place as well: "Milltown rebels" are no group of that name. */
function bodiesIn({ mentions }: Reading): { readonly name: string; readonly core: ReturnType<typeof coreOf> }[] {
  const places = new Set(mentions.flatMap(({ kind, name }) => (kind === 'place' ? wordsOfName(name).join(' ') : [])))
  return mentions.flatMap(({ name, kind }) => {
    if (kind === 'person' || kind === 'place') return []
    const core = coreOf(name)
    return core.folded === '' || places.has(core.folded) ? [] : [{ name, core }]
  })
}

/** The only group of a report that a plain noun can mean, "the rebels": by what it calls them, else by what others do. */
export function groupMeant(name: string, groups: readonly ArmedGroup[]): ArmedGroup | undefined {
  const words = wordsOfName(name).filter(word => !EMPTY_WORDS.has(word) && !FIGHTER_NOUNS.has(word))
  const kinds = new Set(words.map(word => KIND_OF_NOUN.get(word)))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return undefined
  const called = groups.filter(({ nouns }) => nouns.has(kind))
  const [only, ...others] = called.length > 0 ? called : groups.filter(({ known }) => known.has(kind))
  return others.length === 0 ? only : undefined
}

/** The group that a name names, whatever noun stands beside it. */
export function groupNamed(name: string, groups: readonly ArmedGroup[]): ArmedGroup | undefined {
  const { folded } = coreOf(name)
  return folded === '' ? undefined : groups.find(({ names }) => names.includes(folded))
}

/** A state’s words before a group’s: "Congolese" in the name of a movement is no word for its side. */
export function partyWithGroups(partyOf: PartyOf, groups: readonly ArmedGroup[]): PartyOf {
  const names = new Map(groups.flatMap(({ name, names: all }) => all.map(one => [one, name] as const)))
  return words => {
    const name = names.get(words)
    return name === undefined ? partyOf(words) : { code: name, seat: false }
  }
}

/** The capitalised words of a name from the first to the last, less nouns of arms: "Movement for Congolese Renewal". */
function coreOf(name: string): { readonly written: string; readonly folded: string } {
  const words = name.split(/\s+/)
  const isProper = (word: string) => {
    const [folded = ''] = wordsOfName(word)
    return /\p{Lu}/u.test(word) && folded !== '' && !KIND_OF_NOUN.has(folded) && !FIGHTER_NOUNS.has(folded)
  }
  const first = words.findIndex(isProper)
  const written = first < 0 ? '' : words.slice(first, words.findLastIndex(isProper) + 1).join(' ')
  return { written, folded: wordsOfName(written).join(' ') }
}

/** The reader may have cut the name short: "the Movement" of "the Movement for Congolese Renewal (MRC)". */
function shortFor(core: string, short: ReadonlyMap<string, string>): string | undefined {
  const whole = short.get(core)
  if (whole !== undefined) return whole
  for (const [name, form] of short) if (name.startsWith(`${core} `)) return form
  return undefined
}
