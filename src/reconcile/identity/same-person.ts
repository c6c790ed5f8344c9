import { fold } from '../../gazetteer/fold.ts'
import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import type { Chain } from './chain.ts'
import type { PartyOf } from './party.ts'
import { type PersonName, personName } from './person-name.ts'
import { sideOfChain } from './sides/chain-side.ts'

/** Mentions over reports taken to be one person, growing while names are matched. */
interface Person {
  readonly key: string
  readonly given: string
  readonly sides: Set<string>
  readonly roles: Set<string>
  readonly chains: Chain[]
}

/**
 * Which chains are the same person, as a key per chain: same surname by sound and a given name or initial that agrees. Two
 * sides without a role in common keep namesakes apart; a bare surname joins the only person it can be.
 */
export function samePersons(chains: readonly Chain[], partyOf: PartyOf): Map<string, string> {
  const keys = new Map<string, string>()
  const named = chains.flatMap(chain => {
    const name = personName(chain.name)
    return name ? [{ chain, name }] : []
  })
  for (const [surname, block] of Map.groupBy(named, ({ name }) => name.surname)) {
    for (const person of personsOf(surname, block, partyOf))
      for (const { key } of person.chains) keys.set(key, person.key)
  }
  return keys
}

type Named = { readonly chain: Chain; readonly name: PersonName }

function personsOf(surname: string, block: readonly Named[], partyOf: PartyOf): Person[] {
  const full = block.filter(({ name }) => (name.given ?? '').length > 1)
  const persons: Person[] = []
  for (const [given, same] of Map.groupBy(full, ({ name }) => name.given ?? '')) {
    persons.push(
      ...bySide(
        surname,
        given,
        same.map(({ chain }) => chain),
        partyOf,
      ),
    )
  }
  const short = block.filter(({ name }) => (name.given ?? '').length <= 1)
  const known = persons.map(person => ({ ...person, sides: new Set(person.sides), roles: new Set(person.roles) }))
  for (const [given, same] of Map.groupBy(short, ({ name }) => name.given ?? '')) {
    const left: Chain[] = []
    for (const { chain } of same) {
      const at = whoCanBe(known, given, chain, partyOf)
      if (at === undefined) left.push(chain)
      else persons[at]?.chains.push(chain)
    }
    if (left.length > 0) persons.push(...bySide(surname, given, left, partyOf))
  }
  return persons
}

/** Index of the only person a short name can be; of several, the only one that shares its side or role. */
function whoCanBe(persons: readonly Person[], initial: string, chain: Chain, partyOf: PartyOf): number | undefined {
  const side = sideOfChain(chain, partyOf)
  const roles = rolesOf(chain)
  const shares = (person: Person) => roles.some(role => person.roles.has(role))
  const possible = [...persons.keys()].filter(index => {
    const person = persons[index]
    if (!person?.given.startsWith(initial)) return false
    return side === undefined || person.sides.size === 0 || person.sides.has(side) || shares(person)
  })
  if (possible.length === 1) return possible[0]
  const close = possible.filter(index => {
    const person = persons[index]
    return person && (shares(person) || (side !== undefined && person.sides.has(side)))
  })
  return close.length === 1 ? close[0] : undefined
}

/** Chains with one name: one person, unless sides differ and no role is shared. Without a side: the one told of most. */
function bySide(surname: string, given: string, chains: readonly Chain[], partyOf: PartyOf): Person[] {
  const groups = Map.groupBy(chains, chain => sideOfChain(chain, partyOf) ?? '')
  const unsided = groups.get('') ?? []
  groups.delete('')
  const persons: Person[] = []
  for (const side of [...groups.keys()].sort(byCodeUnits)) {
    const members = groups.get(side) ?? []
    const roles = new Set(members.flatMap(rolesOf))
    const same = persons.find(person => roles.intersection(person.roles).size > 0)
    const person = same ?? { key: keyOf(surname, given, side), given, sides: new Set(), roles: new Set(), chains: [] }
    if (!same) persons.push(person)
    person.sides.add(side)
    for (const role of roles) person.roles.add(role)
    person.chains.push(...members)
  }
  const most = bestOf(persons, (a, b) => b.chains.length - a.chains.length || byCodeUnits(a.key, b.key))
  if (most) {
    most.chains.push(...unsided)
    for (const role of unsided.flatMap(rolesOf)) most.roles.add(role)
  } else if (unsided.length > 0) {
    persons.push({ key: '', given, sides: new Set(), roles: new Set(unsided.flatMap(rolesOf)), chains: [...unsided] })
  }
  // The side is part of the key only where it tells namesakes apart, so that learning a side keeps the id.
  return persons.length === 1 ? persons.map(person => ({ ...person, key: keyOf(surname, given) })) : persons
}

function rolesOf(chain: Chain): string[] {
  return chain.mentions.flatMap(({ role }) => (role ? [fold(role.value).split(' ').at(-1) ?? ''] : []))
}
