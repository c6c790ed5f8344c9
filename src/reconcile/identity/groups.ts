import type { Reading } from '../../record/reading.ts'
import { byCodeUnits } from '../order.ts'
import { fightsIn } from './fights-in.ts'
import {
  AGAINST_THE_STATE,
  ARMY_NOUNS,
  CAUSE_WORDS,
  FIGHTER_NOUNS,
  GROUP_NOUNS,
  MILITIA_NOUNS,
  NAME_NOUNS,
  REBEL_WORDS,
} from './lexicon/armed-groups.ts'
import { EMPTY_WORDS } from './lexicon/bodies.ts'
import { membershipsIn } from './memberships.ts'
import { type PartyOf, partyInName, wordsOfName } from './party.ts'
import { withoutSponsor } from './sponsored.ts'
import { shortFormsIn } from './written-short.ts'

/** An armed group of no state that a report names. */
export interface ArmedGroup {
  /** The short form where a report gives one, "MRC". */
  readonly name: string
  /** The side that it fights for: the alliance that it is a member of, else itself. */
  readonly side: string
  /** Folded words of each of its names, without nouns that tell nothing apart: "walinzi" of "Walinzi fighters". */
  readonly names: readonly string[]
  /** Index in `GROUP_NOUNS` of each kind of noun that the report has for it. */
  readonly nouns: ReadonlySet<number>
  /** The same of what other reports have. */
  readonly known: ReadonlySet<number>
  /** What this report teaches of it: that it is armed, what it is called, which alliance it is in. */
  readonly taught: Omit<KnownGroup, 'kinds'>
}

/** What any report tells of the armed group of a folded name; nothing for what is no group. */
export interface KnownGroup {
  /** Indexes in `GROUP_NOUNS`. */
  readonly kinds: readonly number[]
  /** Its name is that of fighters, and it fights. */
  readonly isArmed?: boolean
  /** Its short form, or its name with the noun that is a part of it: "Walinzi Militia". */
  readonly called?: string
  /** The alliance that it is a member of. */
  readonly within?: string
}
export type KnownGroups = (name: string) => KnownGroup

const KIND_OF_NOUN = new Map(GROUP_NOUNS.flatMap((nouns, kind) => nouns.map(noun => [noun, kind] as const)))

/**
 * The armed groups that a report names as such, "MRC rebels", "the Walinzi militia", or that fight there and are called an alliance, a front or a
 * people’s army; and those that others do. A group is one where a report gives its short form.
 */
export function groupsIn(reading: Reading, partyOf: PartyOf, known: KnownGroups): ArmedGroup[] {
  const written = shortFormsIn(reading.report.text)
  const short = new Map(written.map(one => [wordsOfName(one.name).join(' '), one.short] as const))
  const bodies = bodiesIn(reading)
  const members = membershipsIn(reading.report.text, [...new Set(bodies.map(({ core }) => core.folded))])
  const nameOf = new Map(bodies.map(({ core }) => [core.folded, core.written] as const))
  const calledHere = (folded: string) => shortFor(folded, short) ?? nameOf.get(folded) ?? folded
  const found = new Map<string, Found>()
  for (const { name, core, fights, inBody } of bodies) {
    const nouns = wordsOfName(name).flatMap(word => KIND_OF_NOUN.get(word) ?? [])
    const elsewhere = known(core.folded)
    const alliance = members.get(core.folded)
    const isArmed = (fights && isNameOfFighters(core.written, partyOf)) || alliance !== undefined
    const isKnown = elsewhere.kinds.length > 0 || elsewhere.isArmed || elsewhere.within !== undefined
    if ((nouns.length === 0 && !isArmed && !isKnown) || partyOf(core.folded)) continue
    const proper = shortFor(core.folded, short) ?? (inBody ? militiaIn(name, core.written) : undefined)
    const called = elsewhere.called ?? proper ?? core.written
    const key = coreOf(called).folded
    const group = found.get(key) ?? begun(called, key)
    found.set(key, group)
    group.names.add(core.folded)
    for (const noun of nouns) group.nouns.add(noun)
    for (const noun of elsewhere.kinds) group.known.add(noun)
    if (isArmed) group.taught.isArmed = true
    if (proper !== undefined) group.taught.called = proper
    if (alliance !== undefined) group.taught.within = calledHere(alliance)
    const within = elsewhere.within ?? group.taught.within
    if (within !== undefined) group.side = within
  }
  for (const one of written) {
    const group = found.get(coreOf(one.short).folded)
    group?.names.add(wordsOfName(one.name).join(' '))
    if (group) group.taught.called = one.short
  }
  return [...found.values()]
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map(group => ({ ...group, names: [...group.names] }))
}

interface Found {
  readonly name: string
  side: string
  readonly names: Set<string>
  readonly nouns: Set<number>
  readonly known: Set<number>
  readonly taught: { isArmed?: true; called?: string; within?: string }
}

const begun = (name: string, key: string): Found => ({
  name,
  side: name,
  names: new Set([key]),
  nouns: new Set(),
  known: new Set(),
  taught: {},
})

/** The folded names of a report’s bodies, each once, in order. */
export function coresIn(reading: Reading): string[] {
  return [...new Set(bodiesIn(reading).map(({ core }) => core.folded))].sort(byCodeUnits)
}

interface Body {
  readonly name: string
  readonly core: ReturnType<typeof coreOf>
  readonly fights: boolean
  /** False in a headline, where every word may be written large. */
  readonly inBody: boolean
}

/** What is named as a body, or as whom somebody speaks for, and not as a place as well: "Milltown rebels" are no group of that name. */
function bodiesIn(reading: Reading): Body[] {
  const { mentions, report } = reading
  const places = new Set(mentions.flatMap(({ kind, name }) => (kind === 'place' ? wordsOfName(name).join(' ') : [])))
  const fighting = fightsIn(reading)
  return mentions.flatMap(({ name: own, kind, chain, side, spans, affiliation }) => {
    const name = kind === 'person' || kind === 'office' ? affiliation?.value : own
    if (name === undefined || kind === 'place') return []
    const core = coreOf(name === own ? wholeName(name, report.text.slice(spans.at(-1)?.[1] ?? 0)) : name)
    const fights = kind !== 'person' && side === undefined && fighting.has(chain)
    const inBody = (spans[0]?.[0] ?? 0) >= report.body[0]
    return core.folded === '' || places.has(core.folded) ? [] : [{ name, core, fights, inBody }]
  })
}

/** "Walinzi Alliance", "Lindi People’s Army"; the Salvation Army and a state’s army are none. */
function isNameOfFighters(written: string, partyOf: PartyOf): boolean {
  const words = wordsOfName(written)
  const last = words.at(-1) ?? ''
  if (words.length < 2) return false
  if (BEGINS_NAME.test(written)) return true
  if (NAME_NOUNS.has(last)) return partyInName(written, partyOf) === undefined
  return ARMY_NOUNS.has(last) && words.some(word => CAUSE_WORDS.has(word))
}

/** A group’s own name where it says of itself that they are fighters: what it is called whatever a report calls it. */
export function properName({ name }: ArmedGroup): string | undefined {
  const last = wordsOfName(name).at(-1) ?? ''
  return NAME_NOUNS.has(last) || ARMY_NOUNS.has(last) ? name : undefined
}

/** "Walinzi Militia", where the noun is a part of the name. */
function militiaIn(name: string, core: string): string | undefined {
  const after = name.slice(name.indexOf(core) + core.length).trim()
  return /^\p{Lu}\p{Ll}+$/u.test(after) && MILITIA_NOUNS.has(after.toLowerCase()) ? `${core} ${after}` : undefined
}

/** The only group of a report that a plain noun can mean, "the alliance", "the rebels": by what it calls them, else by what others do. */
export function groupMeant(name: string, groups: readonly ArmedGroup[]): ArmedGroup | undefined {
  const words = wordsOfName(name).filter(word => !EMPTY_WORDS.has(word))
  const own = words.filter(word => !FIGHTER_NOUNS.has(word) || NAME_NOUNS.has(word))
  const [noun = '', ...more] = own
  const byName = more.length === 0 && NAME_NOUNS.has(noun) ? groups.filter(one => isNamedBy(one, noun)) : []
  if (byName.length === 1) return byName[0]
  const kinds = new Set(words.filter(word => !FIGHTER_NOUNS.has(word)).map(kindOf))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return undefined
  const called = groups.filter(({ nouns }) => nouns.has(kind))
  const [only, ...others] = called.length > 0 ? called : groups.filter(({ known }) => known.has(kind))
  return only ? (others.length === 0 ? only : undefined) : againstTheState(kind, groups)
}

/** "Rebels", "the insurgents": a plain noun for those who fight their state, and nothing more. */
export function isPlainRebels(name: string): boolean {
  const words = wordsOfName(name).filter(word => !EMPTY_WORDS.has(word) && !FIGHTER_NOUNS.has(word))
  return words.length > 0 && words.every(word => AGAINST_THE_STATE.has(kindOf(word) ?? -1))
}

/** The same, or "fighters", "units". */
export function isPlainFighters(name: string): boolean {
  return isPlainRebels(name) || wordsOfName(name).every(word => EMPTY_WORDS.has(word) || FIGHTER_NOUNS.has(word))
}

const kindOf = (word: string): number | undefined => KIND_OF_NOUN.get(word) ?? (REBEL_WORDS.has(word) ? 0 : undefined)

const isNamedBy = ({ names }: ArmedGroup, noun: string): boolean =>
  names.some(name => name.endsWith(` ${noun}`) || name.startsWith(`${noun} `))

/** Where nobody calls a group so: the groups of one side, less those that are called something else. */
function againstTheState(kind: number, groups: readonly ArmedGroup[]): ArmedGroup | undefined {
  if (!AGAINST_THE_STATE.has(kind)) return undefined
  const free = groups.filter(({ nouns, known }) => ![...nouns, ...known].some(one => !AGAINST_THE_STATE.has(one)))
  const [first] = free
  if (!first || free.some(({ side }) => side !== first.side)) return undefined
  return free.find(({ name, side }) => name === side) ?? (free.length === 1 ? first : undefined)
}

/** The group that a name names, whatever noun stands beside it. */
export function groupNamed(name: string, groups: readonly ArmedGroup[]): ArmedGroup | undefined {
  const { folded } = coreOf(name)
  return folded === '' ? undefined : groups.find(({ names }) => names.includes(folded))
}

/** A state’s words before a group’s: "Congolese" in the name of a movement is no word for its side. */
export function partyWithGroups(partyOf: PartyOf, groups: readonly ArmedGroup[]): PartyOf {
  const sides = new Map(groups.flatMap(({ side, names: all }) => all.map(one => [one, side] as const)))
  return words => {
    const side = sides.get(words) ?? (isPlainNoun(words) ? groupMeant(words, groups)?.side : undefined)
    return side === undefined ? partyOf(words) : { code: side, seat: false }
  }
}

/** "A rebel commander", "the alliance’s spokesman"; "terrorist" is mostly what somebody calls another. */
const isPlainNoun = (words: string): boolean => (KIND_OF_NOUN.get(words) ?? ABUSE) !== ABUSE || NAME_NOUNS.has(words)
const ABUSE = 2

/** The capitalised words of a name from the first to the last, less nouns of arms: "Movement for Congolese Renewal", "Walinzi" of "Brave units of the Walinzi". */
function coreOf(name: string): { readonly written: string; readonly folded: string } {
  const own = withoutSponsor(name)
  const [, part = '', whole] = UNITS_OF.exec(own) ?? []
  const isOfUnits = wordsOfName(part).some(word => FIGHTER_NOUNS.has(word) && !NAME_NOUNS.has(word))
  const words = (isOfUnits && whole !== undefined ? whole : own).split(/\s+/)
  const isProper = (word: string) => {
    const [folded = ''] = wordsOfName(word)
    const isPlain = KIND_OF_NOUN.has(folded) || FIGHTER_NOUNS.has(folded) || EMPTY_WORDS.has(folded)
    return /\p{Lu}/u.test(word) && folded !== '' && !isPlain
  }
  const first = words.findIndex((word, at) => isProper(word) || BEGINS_NAME.test(words.slice(at, at + 3).join(' ')))
  const written = first < 0 ? '' : words.slice(first, words.findLastIndex(isProper) + 1).join(' ')
  return { written, folded: wordsOfName(written).join(' ') }
}

/** "Movement for Congolese …", "Front of the Free …": the noun is a part of the name. */
const BEGINS_NAME = /^(?:Movement|Front|Alliance|Coalition|League) (?:for|of) (?:the )?\p{Lu}?/u

const UNITS_OF = /^(.{3,60}?) of (?:the )?(\p{Lu}.*)$/u

/** The reader may have cut the name short, and what stands after it is the rest: "Movement" before " for Congolese Renewal said". */
function wholeName(name: string, after: string): string {
  const last = name.split(' ').at(-1) ?? ''
  const rest =
    /^\p{Lu}/u.test(last) && NAME_NOUNS.has(last.toLowerCase()) ? REST.exec(after.slice(0, REST_REACH)) : null
  return rest ? `${name}${rest[0]}` : name
}

const REST = /^ (?:for|of) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:(?:and|of) )?\p{Lu}[\p{L}’'-]+){0,4}/u
const REST_REACH = 80

/** Or no more of it is told: "the Movement" of "the Movement for Congolese Renewal (MRC)". */
function shortFor(core: string, short: ReadonlyMap<string, string>): string | undefined {
  const whole = short.get(core)
  if (whole !== undefined) return whole
  for (const [name, form] of short) if (name.startsWith(`${core} `)) return form
  return undefined
}
