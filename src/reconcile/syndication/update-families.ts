import { type FamilyId, idFrom, type ReportId } from '../../record/ids.ts'
import type { Family } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import type { Shelf } from '../../record/workings.ts'
import { keyOf } from '../order.ts'
import type { Work } from '../work/work.ts'
import { COMMON, type Copy, copiesOf, listedAs, lookupKeys, sampledLength, textsOf } from './copies.ts'
import { familyFrom, type Member } from './family-from.ts'
import { type Marks, shareMark } from './marks.ts'
import { isRetold, retellingsIn } from './retellings.ts'
import { sharedCount } from './shingles.ts'
import { type TextOf, textOf } from './text-key.ts'

/** What the other steps ask of a report’s family: its id and the outlet of its first report that names one. */
export interface InFamily {
  readonly family: FamilyId
  readonly outlet?: string
}

type Head = Member['head']

/** So many of the reports that carry one text are asked for their marks. */
const MARKED = 20

const shelvesOf = ({ workings }: Work) => ({
  /** Report → its text; group: report. */
  texts: workings.shelf<TextOf>('texts'),
  /** Reports that carry a text; group: text. */
  carriers: workings.shelf<Head>('text-carriers'),
  /** Texts by sampled shingle and period. */
  index: workings.shelf<number>('shingles'),
  /** Copies of a text, both ways; group: text. */
  copies: workings.shelf<number>('copies'),
  /** Texts of a family and back. */
  textsOf: workings.shelf<1>('family-texts'),
  familyOfText: workings.shelf<FamilyId>('family-of-text'),
  families: familiesShelf(workings),
  retellings: retellingsIn(workings),
})
type Shelves = ReturnType<typeof shelvesOf>

const familiesShelf = (workings: Work['workings']): Shelf<InFamily> => workings.shelf('family-of')

/** The family of a report; one of its own for a report that is not known. */
export function inFamily({ workings }: Work, report: ReportId): InFamily {
  return familiesShelf(workings).get(report, '') ?? { family: idFrom('w', report) }
}

/**
 * Takes in which reports have come or gone. Returns those whose family, or whose family’s outlet, is another than before.
 * Families are the sets that copies connect; known by the first report.
 */
export function updateFamilies(work: Work, changed: readonly ReportId[]): Set<ReportId> {
  const shelves = shelvesOf(work)
  const texts = new Set<string>()
  for (const id of changed) moveText(id, work.reading(id)?.report, { shelves, texts })
  const connected = new Set(texts)
  for (const text of texts) for (const other of relink(text, shelves)) connected.add(other)
  return regroup(connected, shelves, work)
}

interface Moving {
  readonly shelves: Shelves
  /** Texts to look up again. */
  readonly texts: Set<string>
}

/** Puts a report’s text in the index, or takes it out where the report has gone. */
function moveText(id: ReportId, report: Report | undefined, { shelves, texts }: Moving): void {
  const before = shelves.texts.get(id, '')
  const now = report && textOf(report)
  const head = report && headOf(report)
  const same =
    before &&
    now &&
    before.text === now.text &&
    JSON.stringify(before.marks) === JSON.stringify(now.marks) &&
    JSON.stringify(shelves.carriers.get(now.text, id)) === JSON.stringify(head)
  if (same) return
  if (before) {
    shelves.texts.remove(id, '')
    shelves.carriers.remove(before.text, id)
    for (const text of shelves.retellings.remove(id, before)) texts.add(text)
    if (!periodsOf(before.text, shelves).includes(before.period)) place(before, 'remove', { shelves, texts })
    texts.add(before.text)
    if (!now) shelves.families.remove(id, '')
  }
  if (now && head) {
    shelves.texts.put(id, '', now)
    shelves.carriers.put(now.text, id, head)
    place(now, 'put', { shelves, texts })
    for (const text of shelves.retellings.put(id, now)) texts.add(text)
    texts.add(now.text)
  }
}

const headOf = ({ id, outlet, published }: Report): Head => ({
  id,
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
})

/** Where a shingle becomes common, or is no more, all texts that have it are looked up again. */
function place({ text, shingles, period }: TextOf, how: 'put' | 'remove', { shelves: { index }, texts }: Moving): void {
  const sampled = sampledLength(shingles)
  for (const key of lookupKeys(shingles)) {
    const before = textsOf(index, key, { period, limit: COMMON + 2 })
    const others = before.filter(([other]) => other !== text)
    if (how === 'put') index.put(key, listedAs(period, text), sampled)
    else index.remove(key, listedAs(period, text))
    const now = others.length + (how === 'put' ? 1 : 0)
    if (before.length > COMMON !== now > COMMON) for (const [other] of others) texts.add(other)
  }
}

function periodsOf(text: string, { carriers, texts }: Shelves): string[] {
  return [...new Set(carriers.list(text).flatMap(([report]) => texts.get(report, '')?.period ?? []))]
}

const NONE: readonly number[] = []

function shinglesAt(text: string, { carriers, texts }: Shelves): readonly number[] {
  const [first] = carriers.list(text, { limit: 1 })
  return (first && texts.get(first[0], '')?.shingles) ?? NONE
}

/** What is kept of the first reports that carry a text. */
function marksAt(text: string, { carriers, texts }: Shelves): TextOf[] {
  return carriers.list(text, { limit: MARKED }).flatMap(([report]) => texts.get(report, '') ?? [])
}

/** The copies of a text, and what retells it in other words. */
function linksOf(text: string, shelves: Shelves): Copy[] {
  const shingles = (one: string) => shinglesAt(one, shelves)
  const anyMarks = (other: string, test: (a: Marks, b: Marks) => boolean) =>
    marksAt(text, shelves).some(({ marks: a }) => marksAt(other, shelves).some(({ marks: b }) => test(a, b)))
  const copies = copiesOf({ text, periods: periodsOf(text, shelves) }, shelves.index, {
    shingles,
    shareMark: (_one, other) => anyMarks(other, shareMark),
  })
  const known = new Set([text, ...copies.map(copy => copy.text)])
  const near = new Set(marksAt(text, shelves).flatMap(one => [...shelves.retellings.near(one)]))
  const retold = [...near.difference(known)].filter(other => anyMarks(other, isRetold))
  return [...copies, ...retold.map(other => ({ text: other, shared: sharedPart(shingles(text), shingles(other)) }))]
}

/** Part of the shorter text’s shingles that the longer has. */
const sharedPart = (a: readonly number[], b: readonly number[]): number =>
  sharedCount(a, b) / Math.max(1, Math.min(a.length, b.length))

/** Looks a text’s copies up again; returns those that it has now or had before. */
function relink(text: string, shelves: Shelves): string[] {
  const { copies } = shelves
  const before = new Map(copies.list(text))
  const found = linksOf(text, shelves)
  const changed: string[] = []
  for (const { text: other, shared } of found) {
    if (before.get(other) !== shared) {
      copies.put(text, other, shared)
      copies.put(other, text, shared)
      changed.push(other)
    }
    before.delete(other)
  }
  for (const other of before.keys()) {
    copies.remove(text, other)
    copies.remove(other, text)
    changed.push(other)
  }
  return changed
}

/** Makes the families anew that some texts are in now or were in before. */
function regroup(texts: ReadonlySet<string>, shelves: Shelves, work: Work): Set<ReportId> {
  const former = new Set([...texts].flatMap(text => shelves.familyOfText.get(text, '') ?? []))
  const open = new Set([...texts, ...[...former].flatMap(family => shelves.textsOf.list(family).map(([text]) => text))])
  const moved = new Set<ReportId>()
  const made: { readonly family: Family; readonly members: readonly Head[]; readonly texts: readonly string[] }[] = []
  for (const family of former) for (const [text] of shelves.textsOf.list(family)) shelves.textsOf.remove(family, text)
  for (const start of open) {
    if (!open.has(start)) continue
    const { reached, shared } = reach(start, shelves)
    for (const text of reached) open.delete(text)
    const members = reached.flatMap(text => membersOf(text, shelves))
    if (members.length > 0)
      made.push({ family: familyFrom(members, shared), members: members.map(({ head }) => head), texts: reached })
    else for (const text of reached) shelves.familyOfText.remove(text, '')
  }
  for (const { family, members, texts: own } of made) {
    for (const text of own) {
      shelves.textsOf.put(family.id, text, 1)
      shelves.familyOfText.put(text, '', family.id)
    }
    const outlet = firstOutlet(members, family)
    for (const { id } of members) {
      const known = shelves.families.get(id, '')
      if (known?.family === family.id && known.outlet === outlet) continue
      shelves.families.put(id, '', { family: family.id, ...(outlet === undefined ? {} : { outlet }) })
      moved.add(id)
    }
    work.keep(keyOf('family', family.id), [{ list: 'families', order: family.id, part: family }])
  }
  const kept = new Set(made.map(({ family }) => family.id))
  for (const family of former) if (!kept.has(family)) work.keep(keyOf('family', family), [])
  return moved
}

function membersOf(text: string, { carriers, texts }: Shelves): Member[] {
  return carriers.list(text).flatMap(([report, head]) => {
    const own = texts.get(report, '')
    return own ? [{ head, text: own }] : []
  })
}

/** All texts that copies connect with one, and the least that two of them share. */
function reach(start: string, { copies }: Shelves): { readonly reached: string[]; readonly shared: number } {
  const reached = new Set([start])
  let least = 1
  for (const text of reached) {
    for (const [other, shared] of copies.list(text)) {
      least = Math.min(least, shared)
      reached.add(other)
    }
  }
  return { reached: [...reached], shared: least }
}

function firstOutlet(members: readonly Head[], family: Family): string | undefined {
  const heads = new Map(members.map(head => [head.id, head]))
  for (const id of family.reports) {
    const outlet = heads.get(id)?.outlet
    if (outlet !== undefined) return outlet
  }
  return undefined
}
