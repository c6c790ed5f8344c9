import { fold } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Actor } from '../../record/actor.ts'
import { type ActorId, type ChainId, idFrom, type ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Replay } from '../decisions/replay.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { actorFrom } from './actor-fields.ts'
import { type BodyKey, bodyKey } from './body-key.ts'
import { type Chain, chainKey, chainsOf } from './chain.ts'
import { type PartyOf, partyReader } from './party.ts'
import { samePersons } from './same-person.ts'
import { sideOfChain } from './sides/chain-side.ts'
import { withLearnedSides } from './sides/learn-sides.ts'

/** The actors of all reports, and who a report’s mention chain is. */
export interface Identity {
  readonly actors: readonly Actor[]
  actorOf(report: ReportId, chain: ChainId | undefined): Actor | undefined
  /** Known by a description only that could be anybody: "troops". */
  isAnybody(actor: Actor): boolean
}

/** Finds who is the same over reports: persons by name and role or side, bodies by key. Actors sorted by id. */
export function findActors(input: {
  readonly readings: readonly Reading[]
  readonly familyOf: FamilyOf
  readonly replay: Replay
  readonly gazetteer?: Gazetteer | undefined
}): Identity {
  const partyOf = partyReader(input.gazetteer)
  const chains = withLearnedSides(input.readings.flatMap(chainsOf), input.readings, partyOf)
  const identified = identify(chains, partyOf, input.familyOf)
  const groups = input.replay.regroup(
    Map.groupBy(identified, ({ id }) => id),
    member => member.chain.report,
    (...parts) => idFrom('a', ...parts),
  )
  const found = Array.from(groups, ([id, members]) => {
    const body = members.find(({ body }) => body?.name !== undefined)?.body ?? members.find(({ body }) => body)?.body
    return {
      members,
      actor: input.replay.correctActor(
        actorFrom({ id, chains: members.map(({ chain }) => chain), body, partyOf, familyOf: input.familyOf }),
      ),
    }
  })
  const byChain = new Map<string, Actor>()
  const described = new Set(identified.flatMap(({ id, body, chain }) => (body || chain.kind === 'person' ? [] : [id])))
  for (const { members, actor } of found) for (const { chain } of members) byChain.set(chain.key, actor)
  return {
    actors: sortedBy(
      found.map(({ actor }) => actor),
      actor => actor.id,
    ),
    isAnybody: ({ id }) => described.has(id),
    actorOf: (report, chain) => (chain === undefined ? undefined : byChain.get(chainKey(report, chain))),
  }
}

interface Identified {
  readonly id: ActorId
  readonly chain: Chain
  readonly body?: BodyKey
}

function identify(chains: readonly Chain[], partyOf: PartyOf, familyOf: FamilyOf): Identified[] {
  const persons = samePersons(
    chains.filter(chain => chain.kind === 'person'),
    partyOf,
  )
  // The same names come in thousands of reports: each is read once.
  const ids = new Map<string, ActorId>()
  const idOf = (group: string, key: string): ActorId => {
    const known = ids.get(keyOf(group, key)) ?? idFrom('a', group, key)
    ids.set(keyOf(group, key), known)
    return known
  }
  const bodies = new Map<string, BodyKey | undefined>()
  return chains.map(chain => {
    const person = persons.get(chain.key)
    if (person !== undefined) return { id: idOf('person', person), chain }
    const side = sideOfChain(chain, partyOf)
    const asked = keyOf(chain.name, side)
    const body = bodies.has(asked) ? bodies.get(asked) : bodyKey(chain.name, side, partyOf)
    bodies.set(asked, body)
    // A description that could be anybody is an actor of its own text, the same in all copies of that.
    if (!body) return { id: idOf('anybody', keyOf(familyOf(chain.report), fold(chain.name))), chain }
    return { id: idOf(chain.kind === 'person' ? 'unnamed' : 'body', body.key), chain, body }
  })
}
