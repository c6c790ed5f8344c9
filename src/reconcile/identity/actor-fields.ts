import { fold } from '../../gazetteer/fold.ts'
import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { ActorId } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type FamilyOf, sortedEvidence, supportOf } from '../support.ts'
import type { BodyKey } from './body-key.ts'
import type { Chain } from './chain.ts'
import { type PartyOf, partyInName } from './party.ts'

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

/** By the words of any report; else by an affiliation that some report gives; else by the body’s own name. */
function sideOf(input: Parameters<typeof actorFrom>[0]): Actor['side'] {
  const { chains, body, partyOf, familyOf } = input
  const told = chains.flatMap(({ report, mentions }) =>
    mentions.flatMap(({ side, spans }) =>
      side
        ? [
            {
              value: side.value,
              basis: side.basis,
              evidence: { report, spans: side.spans.length > 0 ? side.spans : spans },
            },
          ]
        : [],
    ),
  )
  if (told.length > 0) return bestSide(told, familyOf)
  const affiliated = chains.flatMap(({ report, mentions }) =>
    mentions.flatMap(({ affiliation, spans }) => {
      const value = affiliation ? partyInName(affiliation.value, partyOf) : undefined
      return value === undefined ? [] : [{ value, basis: 'implied' as const, evidence: { report, spans } }]
    }),
  )
  if (affiliated.length > 0) return bestSide(affiliated, familyOf)
  if (body?.party === undefined) return undefined
  const { party } = body
  return bestSide(
    chains.flatMap(chain =>
      chain.surfaces.map(({ evidence }) => ({ value: party, basis: 'implied' as const, evidence })),
    ),
    familyOf,
  )
}

interface ToldSide {
  readonly value: string
  readonly basis: NonNullable<Actor['side']>['basis']
  readonly evidence: Evidence
}

function bestSide(told: readonly ToldSide[], familyOf: FamilyOf): Actor['side'] {
  const sides = Array.from(
    Map.groupBy(told, ({ value }) => value),
    ([value, same]) => ({
      value,
      same,
      ...supportOf(
        same.map(({ evidence }) => evidence),
        familyOf,
      ),
    }),
  )
  const best = bestOf(sides, (a, b) => b.independent - a.independent || byCodeUnits(a.value, b.value))
  if (!best) return undefined
  const basis = ['stated', 'implied', 'assumed'] as const
  return {
    value: best.value,
    basis: basis.find(one => best.same.some(side => side.basis === one)) ?? 'assumed',
    evidence: oncePerReport(best.same.map(({ evidence }) => evidence)),
  }
}

/** The first piece of evidence in each report. */
function oncePerReport(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<string, Evidence>()
  for (const piece of sortedEvidence(evidence)) if (!first.has(piece.report)) first.set(piece.report, piece)
  return [...first.values()]
}
