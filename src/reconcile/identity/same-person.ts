import { bestOf, byCodeUnits } from '../order.ts'
import { countOf, type Namesake, namesakes } from './namesakes.ts'
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

/** A bare surname is that of the one who is told of so many times as often as any other of that surname. */
const BEST_KNOWN = 5

/**
 * Which forms of one surname (by sound) are the same person, by form key: a given name or initial that agrees, and nothing that
 * keeps namesakes apart. A bare surname joins the only person it can be; what was read as an organisation is nobody’s where no such person is known.
 */
export function samePersons(surname: string, forms: readonly CountedForm[]): Map<string, PersonOf> {
  const block = forms.toSorted((a, b) => byCodeUnits(a.key, b.key))
  const unsure = block.filter(({ form }) => form.isUnsure)
  const persons = personsOf(
    surname,
    block.filter(({ form }) => !form.isUnsure),
  )
  const only = onlyWellKnown(persons)
  if (only && countOf(unsure) < countOf(only.forms)) only.forms.push(...unsure)
  const found = new Map<string, PersonOf>()
  for (const { key, forms: own } of persons) {
    const side = knownSide(own)
    for (const form of own) found.set(form.key, { person: key, ...(side === undefined ? {} : { side }) })
  }
  return found
}

function personsOf(surname: string, block: readonly CountedForm[]): Namesake[] {
  const persons: Namesake[] = []
  const isFull = ({ form }: CountedForm) => form.given.length > 1
  for (const [given, same] of Map.groupBy(block.filter(isFull), ({ form }) => form.given))
    persons.push(...namesakes(surname, given, same))
  const short = block.filter(form => !isFull(form))
  const known = persons.map(person => ({ ...person, forms: [...person.forms] }))
  for (const [given, same] of Map.groupBy(short, ({ form }) => form.given)) {
    const left: CountedForm[] = []
    for (const form of same) {
      const at = whoCanBe(known, form.form)
      if (at === undefined) left.push(form)
      else persons[at]?.forms.push(form)
    }
    if (left.length > 0) persons.push(...namesakes(surname, given, left))
  }
  return persons
}

/** Index of the only person a short name can be; of several, the only one that shares its side or role, or is far better known. */
function whoCanBe(persons: readonly Namesake[], form: PersonForm): number | undefined {
  const possible = [...persons.entries()].filter(([, person]) => canBe(person, form))
  if (possible.length === 1) return possible[0]?.[0]
  const close = possible.filter(
    ([, person]) => sharesRole(person, form) || (form.side !== undefined && person.sides.has(form.side)),
  )
  if (close.length > 0) return close.length === 1 ? close[0]?.[0] : undefined
  if (form.roles.length > 0) return undefined
  const [first, second] = possible.toSorted(([, a], [, b]) => countOf(b.forms) - countOf(a.forms))
  return first && second && countOf(first[1].forms) >= BEST_KNOWN * countOf(second[1].forms) ? first[0] : undefined
}

function canBe(person: Namesake, form: PersonForm): boolean {
  const { given, side, calling } = form
  if (!person.given.startsWith(given)) return false
  if (calling !== undefined && person.calling !== undefined && calling !== person.calling) return false
  return side === undefined || person.sides.size === 0 || person.sides.has(side) || sharesRole(person, form)
}

const sharesRole = ({ roles }: Namesake, form: PersonForm): boolean => form.roles.some(role => roles.has(role))

/** The only person of a surname, told of by a full name more than once. */
function onlyWellKnown(persons: readonly Namesake[]): Namesake | undefined {
  const [only, ...others] = persons.filter(({ given }) => given.length > 1)
  return only && others.length === 0 && countOf(only.forms) > 1 ? only : undefined
}

/** The side by the surest basis; of those the one told most often. */
function knownSide(forms: readonly CountedForm[]): string | undefined {
  const told = Map.groupBy(
    forms.filter(({ form }) => form.known),
    ({ form }) => form.known?.value ?? '',
  )
  const sides = Array.from(told, ([value, same]) => ({
    value,
    basis: Math.min(...same.map(({ form }) => form.known?.basis ?? 0)),
    count: countOf(same),
  }))
  return bestOf(sides, (a, b) => a.basis - b.basis || b.count - a.count || byCodeUnits(a.value, b.value))?.value
}
