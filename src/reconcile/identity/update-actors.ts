import type { Actor } from '../../record/actor.ts'
import type { ActorId, ChainId, ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import { noteFormer } from '../decisions/former-actors.ts'
import { keyOf } from '../order.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'
import { type Fact, factsOf } from './actor-facts.ts'
import { actorFrom, UNDATED } from './actor-from.ts'
import { type Counted, countFacts, type Telling } from './count-facts.ts'
import { type IdentifiedChain, identifyChain } from './identify-chain.ts'
import { shortFormsFor } from './short-forms.ts'
import { claimsFor } from './sides/claims.ts'
import type { HeardReport } from './sides/hear-report.ts'
import { homeSide } from './sides/home-side.ts'
import { claimedSide, officeSide } from './sides/office-side.ts'

/** What the other steps ask of an actor. */
export interface Face extends Pick<Actor, 'id' | 'name' | 'kind'> {
  readonly side?: string
  /** Known by a description only that could be anybody: "troops". */
  readonly anybody: boolean
}

type Who = readonly (readonly [chain: ChainId, actor: ActorId])[]

const shelvesOf = ({ workings }: Work) => ({
  who: whoShelf(workings),
  /** What a report tells of each actor in it; group: report. */
  told: workings.shelf<readonly Fact[]>('told'),
  faces: facesShelf(workings),
  counted: workings.shelf<Counted>('facts'),
  /** Reports that tell of an actor, the first published first. */
  reports: workings.shelf<ReportId>('actor-reports'),
  /** How many these are. */
  counts: workings.shelf<number>('actor-count'),
})
type Shelves = ReturnType<typeof shelvesOf>

const whoShelf = (workings: Work['workings']): Shelf<Who> => workings.shelf('who')
const facesShelf = (workings: Work['workings']): Shelf<Face> => workings.shelf('faces')

/** Who the chains of a report are. */
export function actorsIn({ workings }: Work, report: ReportId): (chain: ChainId | undefined) => Face | undefined {
  const who = new Map(whoShelf(workings).get(report, ''))
  const faces = facesShelf(workings)
  return chain => {
    const actor = chain === undefined ? undefined : who.get(chain)
    return actor === undefined ? undefined : faces.get(actor, '')
  }
}

/** Identifies the chains of some reports anew. Returns the reports in which somebody is or is called somebody else than before. */
export function updateActors(work: Work, heard: ReadonlyMap<ReportId, HeardReport | undefined>): Set<ReportId> {
  const shelves = shelvesOf(work)
  const moved = new Set<ReportId>()
  const touched = new Set<ActorId>()
  for (const [report, one] of heard) {
    const byActor = one
      ? Map.groupBy(identified(work, one), ({ actor }) => actor)
      : new Map<ActorId, IdentifiedChain[]>()
    if (putWho(report, byActor, shelves)) moved.add(report)
    noteFormer(work.workings, report, { chains: [...byActor.values()].flat(), family: inFamily(work, report).family })
    const order = keyOf(one?.reading.report.published ?? UNDATED, report)
    for (const actor of tell({ report, order, byActor }, shelves)) touched.add(actor)
  }
  for (const actor of touched) for (const report of renew(actor, shelves, work)) moved.add(report)
  return moved
}

/** The chains of a report with all that is known of their sides, after the decisions on who is who. */
function identified(work: Work, heard: HeardReport): IdentifiedChain[] {
  const { reading, chains, known } = heard
  const report = reading.report.id
  const { claims, groupsAround, done } = claimsFor(work, report)
  const names = shortFormsFor(work, report)
  const at = { reading, home: homeSide(work, heard), claims, groupsAround, known }
  const found = chains.map(chain => {
    const side = chain.sides.length > 0 || known.has(chain.key) ? undefined : officeSide(chain, at)
    const sides = side ? [side] : chain.sides.map(one => claimedSide(one, at))
    const one = identifyChain(work, { ...chain, sides }, names.oneBody)
    return { ...one, actor: work.replay.actorAfter(one.actor, report) }
  })
  done()
  names.done()
  return found
}

function putWho(
  report: ReportId,
  byActor: ReadonlyMap<ActorId, readonly IdentifiedChain[]>,
  { who }: Shelves,
): boolean {
  const now: Who = [...byActor].flatMap(([actor, chains]) =>
    chains.flatMap(({ chain }) => {
      const [mention] = chain.mentions
      return mention ? [[mention.chain, actor] as const] : []
    }),
  )
  const before = who.get(report, '')
  if (JSON.stringify(before ?? []) === JSON.stringify(now)) return false
  if (now.length > 0) who.put(report, '', now)
  else who.remove(report, '')
  return true
}

interface Tells {
  readonly report: ReportId
  readonly order: string
  readonly byActor: ReadonlyMap<ActorId, readonly IdentifiedChain[]>
}

/** Counts what a report tells of each actor in place of what it told before; returns the actors of which that is another. */
function tell({ report, order, byActor }: Tells, shelves: Shelves): ActorId[] {
  const before = new Map(shelves.told.list(report))
  const touched: ActorId[] = []
  const count = (actor: ActorId, told: Omit<Telling, 'report' | 'order'>) => {
    countFacts(shelves.counted, actor, { report, order, ...told }, () => tellersOf(actor, shelves))
    const by = (told.now.length > 0 ? 1 : 0) - (told.before.length > 0 ? 1 : 0)
    shelves.counts.put(actor, '', (shelves.counts.get(actor, '') ?? 0) + by)
    touched.push(actor)
  }
  for (const [actor, chains] of byActor) {
    const now = [...factsOf(chains).values()]
    const old = before.get(actor) ?? []
    before.delete(actor)
    if (JSON.stringify(old) === JSON.stringify(now)) continue
    shelves.told.put(report, actor, now)
    shelves.reports.put(actor, order, report)
    count(actor, { before: old, now })
  }
  for (const [actor, old] of before) {
    shelves.told.remove(report, actor)
    const tellers = shelves.reports.list(actor).filter(([, teller]) => teller === report)
    for (const [at] of tellers) shelves.reports.remove(actor, at)
    // Members of the shelf are put as ids of actors.
    count(actor as ActorId, { before: old, now: [] })
  }
  return touched
}

/** What each report tells of an actor, the first published first. */
function* tellersOf(actor: ActorId, { reports, told }: Shelves) {
  for (const [order, report] of reports.list(actor)) yield { order, report, facts: told.get(report, actor) ?? [] }
}

/** Makes an actor anew; returns its reports where it is called or sided otherwise than before. */
function renew(actor: ActorId, { faces, counted, reports, counts }: Shelves, work: Work): readonly ReportId[] {
  const count = counts.get(actor, '') ?? 0
  const owner = keyOf('actor', actor)
  if (count === 0) {
    faces.remove(actor, '')
    counts.remove(actor, '')
    work.keep(owner, [])
    return []
  }
  const facts = counted.list(actor).map(([, fact]) => fact)
  const part = work.replay.correctActor(actorFrom(actor, facts, count))
  work.keep(owner, [{ list: 'actors', order: part.id, part }])
  const face = faceFrom(
    part,
    facts.some(({ kind }) => kind === 'anybody'),
  )
  if (JSON.stringify(faces.get(actor, '')) === JSON.stringify(face)) return []
  faces.put(actor, '', face)
  return reports.list(actor).map(([, report]) => report)
}

function faceFrom({ id, name, kind, side }: Actor, anybody: boolean): Face {
  return { id, name, kind, ...(side ? { side: side.value } : {}), anybody }
}

/** Makes actors anew on whom there is a new decision; returns the reports to tell anew. */
export function renewActors(work: Work, actors: Iterable<ActorId>): ReportId[] {
  const shelves = shelvesOf(work)
  return [...actors].flatMap(actor => (shelves.counts.get(actor, '') === undefined ? [] : renew(actor, shelves, work)))
}
