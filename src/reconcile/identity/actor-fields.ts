import { fold } from '../../gazetteer/fold.ts'
import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { ActorId } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import { BASES } from '../../record/vocabulary.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type FamilyOf, sortedEvidence, supportOf } from '../support.ts'
import type { BodyKey } from './body-key.ts'
import type { Chain } from './chain.ts'
import type { PartyOf } from './party.ts'
import { affiliatedSides, type ChainSide } from './sides/chain-side.ts'

/** One actor out of its chains: the commonest full name, every alias and role with its words, the best supported side. */
export function actorFrom(input: {
  readonly id: ActorId
  readonly chains: readonly Chain[]
  readonly body: BodyKey | undefined
  readonly partyOf: PartyOf
  readonly familyOf: FamilyOf
}): Actor {
  const { id, chains, body, familyOf } = input
  const side = sideOf(input)
  return {
    id,
    name: body?.name ?? commonestName(chains),
    kind: commonestKind(chains),
    aliases: aliasesOf(chains),
    roles: rolesOf(chains),
    ...(side ? { side } : {}),
    reports: supportOf(
      chains.map(({ report }) => ({ report, spans: [] })),
      familyOf,
    ).reports,
  }
}

function commonestName(chains: readonly Chain[]): string {
  const names = Map.groupBy(chains, chain => withoutArticle(chain.name))
  const best = bestOf(names, ([a, as], [b, bs]) => score(b, bs.length) - score(a, as.length) || byCodeUnits(a, b))
  return best?.[0] ?? ''
}

// A name with a given name before a bare surname, however common that is.
const score = (name: string, count: number): number => count + (/\S{3,} \S/.test(name) ? 1e9 : 0)

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '')

function commonestKind(chains: readonly Chain[]): MentionKind {
  const kinds = Map.groupBy(chains, chain => chain.kind)
  return bestOf(kinds, ([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))?.[0] ?? 'group'
}

/** Each way of writing it once per report. */
function aliasesOf(chains: readonly Chain[]): Actor['aliases'] {
  const surfaces = chains.flatMap(chain => chain.surfaces)
  const byName = Map.groupBy(surfaces, surface => surface.name)
  return sortedBy(
    Array.from(byName, ([name, found]) => ({ name, evidence: oncePerReport(found.map(({ evidence }) => evidence)) })),
    alias => alias.name,
  )
}

function rolesOf(chains: readonly Chain[]): Actor['roles'] {
  const told = chains.flatMap(({ report, mentions }) =>
    mentions.flatMap(({ role, affiliation, spans }) =>
      role
        ? [
            {
              role: role.value,
              affiliation: affiliation?.value,
              evidence: { report, spans: role.spans.length > 0 ? role.spans : spans },
            },
          ]
        : [],
    ),
  )
  const groups = Map.groupBy(told, ({ role, affiliation }) => keyOf(fold(role), fold(affiliation ?? '')))
  return sortedBy(groups, ([key]) => key).map(([, same]) => {
    const { role, affiliation } = bestOf(same, (a, b) => byCodeUnits(a.role, b.role)) ?? {
      role: '',
      affiliation: undefined,
    }
    const evidence = oncePerReport(same.map(one => one.evidence))
    return affiliation === undefined ? { role, evidence } : { role, affiliation, evidence }
  })
}

/** By the words of any report; else by an affiliation that some report gives; else by the body’s own name; last by what is assumed. */
function sideOf({ chains, body, partyOf, familyOf }: Parameters<typeof actorFrom>[0]): Actor['side'] {
  const told = chains.flatMap(({ sides }) => sides)
  const party = body?.party
  const named =
    party === undefined
      ? []
      : chains.flatMap(({ surfaces }) =>
          surfaces.map(({ evidence }) => ({ value: party, basis: 'implied' as const, evidence })),
        )
  const [first] = [
    told.filter(({ basis }) => basis !== 'assumed'),
    chains.flatMap(chain => affiliatedSides(chain, partyOf)),
    named,
    told,
  ].filter(sides => sides.length > 0)
  return first && bestSide(first, familyOf)
}

/** A stated one before an implied one; of equals the one with more independent reports. */
function bestSide(told: readonly ChainSide[], familyOf: FamilyOf): Actor['side'] {
  const sides = Array.from(
    Map.groupBy(told, ({ value }) => value),
    ([value, same]) => ({
      value,
      same,
      basis: Math.min(...same.map(({ basis }) => BASES.indexOf(basis))),
      ...supportOf(
        same.map(({ evidence }) => evidence),
        familyOf,
      ),
    }),
  )
  const best = bestOf(
    sides,
    (a, b) => a.basis - b.basis || b.independent - a.independent || byCodeUnits(a.value, b.value),
  )
  if (!best) return undefined
  return {
    value: best.value,
    basis: BASES[best.basis] ?? 'assumed',
    evidence: oncePerReport(best.same.map(({ evidence }) => evidence)),
  }
}

/** The first piece of evidence in each report. */
function oncePerReport(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<string, Evidence>()
  for (const piece of sortedEvidence(evidence)) if (!first.has(piece.report)) first.set(piece.report, piece)
  return [...first.values()]
}
