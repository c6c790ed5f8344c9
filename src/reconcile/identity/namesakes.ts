import { disjointSets } from '../disjoint-sets.ts'
import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import type { CountedForm } from './same-person.ts'

/** Forms taken to be one person, growing while names are matched. */
export interface Namesake {
  readonly key: string
  readonly given: string
  readonly calling?: string
  /** Sides that any of its words tell. */
  readonly sides: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly forms: CountedForm[]
}

/**
 * The persons of one full name. Two callings are two persons; in each, forms that share a role, a stated side or (without one) the country
 * that the report is about are one. What tells too little to be anybody’s joins the one told of most.
 */
export function namesakes(surname: string, given: string, forms: readonly CountedForm[]): Namesake[] {
  const parts = byCalling(forms).flatMap(part => connected(part))
  if (parts.length === 1) return [namesake(keyOf(surname, given), given, forms)]
  // What sets one apart is part of the key only where there are others, so that learning more keeps the id.
  return parts.map(part => namesake(keyOf(surname, given, markOf(part)), given, part))
}

/** How many chains of all reports some forms have. */
export const countOf = (forms: readonly CountedForm[]): number => forms.reduce((sum, { count }) => sum + count, 0)

function namesake(key: string, given: string, forms: readonly CountedForm[]): Namesake {
  const calling = forms.find(({ form }) => form.calling !== undefined)?.form.calling
  return {
    key,
    given,
    ...(calling === undefined ? {} : { calling }),
    sides: new Set(forms.flatMap(({ form }) => form.side ?? [])),
    roles: new Set(forms.flatMap(({ form }) => form.roles)),
    forms: [...forms],
  }
}

/** What sets a part apart: its calling, and the first of what connects its forms, which no other part of that calling has. */
function markOf(forms: readonly CountedForm[]): string {
  const calling = forms.find(({ form }) => form.calling !== undefined)?.form.calling
  return keyOf(calling, forms.flatMap(({ form }) => tokensOf(form)).sort(byCodeUnits)[0])
}

/** Parts of one calling each; forms without one go where they share a role, else where most is told. */
function byCalling(forms: readonly CountedForm[]): CountedForm[][] {
  const groups = Map.groupBy(forms, ({ form }) => form.calling ?? '')
  const none = groups.get('') ?? []
  groups.delete('')
  const parts = [...groups.values()].map(part => ({ told: part, forms: [...part] }))
  if (parts.length === 0) return [none]
  for (const form of none) {
    const near = parts.filter(part => part.told.some(other => share(other, form)))
    bestOf(near.length > 0 ? near : parts, (a, b) => mostTold(a.told, b.told))?.forms.push(form)
  }
  return parts.map(part => part.forms)
}

const share = (a: CountedForm, b: CountedForm): boolean => a.form.roles.some(role => b.form.roles.includes(role))

const mostTold = (a: readonly CountedForm[], b: readonly CountedForm[]): number =>
  countOf(b) - countOf(a) || byCodeUnits(a[0]?.key ?? '', b[0]?.key ?? '')

/** Sets of forms that roles, stated sides or countries connect; those with no role, or near a greater one, join it. */
function connected(forms: readonly CountedForm[]): CountedForm[][] {
  const sets = disjointSets()
  for (const { key, form } of forms) for (const token of tokensOf(form)) sets.join(key, `\u0002${token}`)
  const groups = [...Map.groupBy(forms, ({ key }) => sets.find(key)).values()]
  const own = groups.filter(group => isOwn(group, groups))
  const most = bestOf(own, mostTold)
  if (!most) return [[...forms]]
  const rest = groups.filter(group => !own.includes(group)).flat()
  return own.map(group => (group === most ? [...group, ...rest] : group))
}

/** A stated side sets apart; else an implied one of which, and of whose countries, nobody else of that name is. */
function isOwn(group: readonly CountedForm[], groups: readonly (readonly CountedForm[])[]): boolean {
  if (group.some(({ form }) => form.known?.basis === 0)) return true
  const others = groups.filter(other => other !== group).flat()
  return isApart(group, others, ({ side }) => side) && isApart(group, others, ({ theatre }) => theatre)
}

/** True where both tell something and nothing that they have in common. */
function isApart(
  some: readonly CountedForm[],
  others: readonly CountedForm[],
  told: (form: CountedForm['form']) => string | undefined,
): boolean {
  const [mine, theirs] = [some, others].map(forms => new Set(forms.flatMap(({ form }) => told(form) ?? [])))
  return mine !== undefined && theirs !== undefined && mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs)
}

function tokensOf({ roles, known, theatre }: CountedForm['form']): string[] {
  const side = known?.basis === 0 ? known.value : undefined
  const where = side === undefined ? theatre && `in ${theatre}` : `for ${side}`
  return [...roles.map(role => `as ${role}`), ...(where === undefined ? [] : [where])]
}
