import type { Chance } from '../chance.ts'
import { type Actor, type Cast, castOf } from './actors.ts'
import { BOILERPLATE, OUTLET_FIRST, OUTLET_LAST } from './lexicon/outlets.ts'
import { CONFLICTS } from './lexicon/sides.ts'
import { WORLD_BODIES } from './lexicon/words.ts'
import { picker } from './odds.ts'
import { type Ground, readGrounds, type Town } from './places.ts'

/** A conflict with all who and where of it. */
export interface Conflict extends Cast {
  readonly key: string
  readonly ground: Ground
  readonly personOf: (chance: Chance) => Actor
  readonly townOf: (chance: Chance) => Town
}

export interface Outlet {
  readonly name: string
  readonly site: string
  readonly boilerplate: string
}

/** What does not change in the time of the stream. */
export interface World {
  readonly conflictOf: (chance: Chance) => Conflict
  readonly conflicts: readonly Conflict[]
  readonly outlets: readonly Outlet[]
  readonly outletOf: (chance: Chance) => Outlet
  readonly bodies: readonly Actor[]
}

export function makeWorld(): World {
  const grounds = readGrounds()
  const conflicts = CONFLICTS.map((row, index): Conflict => {
    const ground = grounds.get(row.country)
    if (!ground) throw new Error(`No towns of ${row.country}`)
    const cast = castOf(row, index)
    return {
      key: row.country,
      ...cast,
      ground,
      // As 1/rank: the first is a sixth of all choices beside those that make the president told of in a tenth of all reports.
      personOf: picker(cast.people.slice(1), (_, rank) => 1 / (rank + 1)),
      townOf: picker(ground.towns, (_, rank) => 1 / (rank + 2)),
    }
  })
  const weights = new Map(CONFLICTS.map(({ country, weight }) => [country, weight]))
  const outlets = outletsOf()
  return {
    conflicts,
    conflictOf: picker(conflicts, ({ key }) => weights.get(key) ?? 1),
    outlets,
    outletOf: picker(outlets, (_, rank) => 1 / (rank + 5)),
    bodies: WORLD_BODIES.map(
      ([name, other]): Actor => ({
        key: `world/${other}`,
        kind: 'organisation',
        forms: [{ words: name }, { words: other }],
      }),
    ),
  }
}

function outletsOf(): readonly Outlet[] {
  return OUTLET_LAST.split(' ').flatMap(last =>
    OUTLET_FIRST.split(' ').map((first, index): Outlet => {
      const name = `${first} ${last}`
      return {
        name,
        site: `https://${first}${last}.example`.toLowerCase(),
        boilerplate: (BOILERPLATE[(index + last.length) % BOILERPLATE.length] ?? '').replaceAll('{outlet}', name),
      }
    }),
  )
}
