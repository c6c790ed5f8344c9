import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import type { PersonForm } from './person-form.ts'

/** A form of one surname, and how many chains of all reports have it. */
export interface CountedForm {
  readonly key: string
  readonly form: PersonForm
  readonly count: number
}

/** Who a form is: a key, the same for the same person, and the side that any of the person’s reports tells. */
export interface PersonOf {
  readonly person: string
  readonly side?: string
}

/** Forms taken to be one person, growing while names are matched. */
interface Person {
  readonly key: string
  readonly given: string
  readonly sides: Set<string>
  readonly roles: Set<string>
  readonly forms: CountedForm[]
}

/**
 * Which forms of one surname (by sound) are the same person, by form key: a given name or initial that agrees. Two
 * sides without a role in common keep namesakes apart; a bare surname joins the only person it can be.
 */
export function samePersons(surname: string, forms: readonly CountedForm[]): Map<string, PersonOf> {
  const persons = personsOf(
    surname,
    forms.toSorted((a, b) => byCodeUnits(a.key, b.key)),
  )
  const found = new Map<string, PersonOf>()
  for (const { key, forms: own } of persons) {
    const side = knownSide(own)
    for (const form of own) found.set(form.key, { person: key, ...(side === undefined ? {} : { side }) })
  }
  return found
}

function personsOf(surname: string, block: readonly CountedForm[]): Person[] {
  const persons: Person[] = []
  for (const [given, same] of Map.groupBy(
    block.filter(({ form }) => form.given.length > 1),
    ({ form }) => form.given,
  ))
    persons.push(...bySide(surname, given, same))
  const short = block.filter(({ form }) => form.given.length <= 1)
  const known = persons.map(person => ({ ...person, sides: new Set(person.sides), roles: new Set(person.roles) }))
  for (const [given, same] of Map.groupBy(short, ({ form }) => form.given)) {
    const left: CountedForm[] = []
    for (const form of same) {
      const at = whoCanBe(known, form.form)
      if (at === undefined) left.push(form)
      else persons[at]?.forms.push(form)
    }
    if (left.length > 0) persons.push(...bySide(surname, given, left))
  }
  return persons
}

/** Index of the only person a short name can be; of several, the only one that shares its side or role. */
function whoCanBe(persons: readonly Person[], { given, side, roles }: PersonForm): number | undefined {
  const shares = (person: Person) => roles.some(role => person.roles.has(role))
  const possible = [...persons.keys()].filter(index => {
    const person = persons[index]
    if (!person?.given.startsWith(given)) return false
    return side === undefined || person.sides.size === 0 || person.sides.has(side) || shares(person)
  })
  if (possible.length === 1) return possible[0]
  const close = possible.filter(index => {
    const person = persons[index]
    return person && (shares(person) || (side !== undefined && person.sides.has(side)))
  })
  return close.length === 1 ? close[0] : undefined
}

/** Forms of one name: one person, unless sides differ and no role is shared. Without a side: the one told of most. */
function bySide(surname: string, given: string, forms: readonly CountedForm[]): Person[] {
  const groups = Map.groupBy(forms, ({ form }) => form.side ?? '')
  const unsided = groups.get('') ?? []
  groups.delete('')
  const persons: Person[] = []
  for (const side of [...groups.keys()].sort(byCodeUnits)) {
    const members = groups.get(side) ?? []
    const roles = new Set(members.flatMap(({ form }) => form.roles))
    const same = persons.find(person => roles.intersection(person.roles).size > 0)
    const person = same ?? { key: keyOf(surname, given, side), given, sides: new Set(), roles: new Set(), forms: [] }
    if (!same) persons.push(person)
    person.sides.add(side)
    for (const role of roles) person.roles.add(role)
    person.forms.push(...members)
  }
  const most = bestOf(persons, (a, b) => countOf(b) - countOf(a) || byCodeUnits(a.key, b.key))
  const roles = new Set(unsided.flatMap(({ form }) => form.roles))
  if (most) {
    most.forms.push(...unsided)
    for (const role of roles) most.roles.add(role)
  } else if (unsided.length > 0) {
    persons.push({ key: '', given, sides: new Set(), roles, forms: [...unsided] })
  }
  // The side is part of the key only where it tells namesakes apart, so that learning a side keeps the id.
  return persons.length === 1 ? persons.map(person => ({ ...person, key: keyOf(surname, given) })) : persons
}

const countOf = ({ forms }: Person): number => forms.reduce((sum, { count }) => sum + count, 0)

/** The side by the surest basis; of those the one told most often. */
function knownSide(forms: readonly CountedForm[]): string | undefined {
  const told = Map.groupBy(
    forms.filter(({ form }) => form.known),
    ({ form }) => form.known?.value ?? '',
  )
  const sides = Array.from(told, ([value, same]) => ({
    value,
    basis: Math.min(...same.map(({ form }) => form.known?.basis ?? 0)),
    count: same.reduce((sum, { count }) => sum + count, 0),
  }))
  return bestOf(sides, (a, b) => a.basis - b.basis || b.count - a.count || byCodeUnits(a.value, b.value))?.value
}
