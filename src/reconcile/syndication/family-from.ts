import { idFrom } from '../../record/ids.ts'
import type { Family } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { isCredited } from './marks.ts'
import { familyOrder, leads } from './publication-order.ts'
import { sharedCount } from './shingles.ts'
import type { TextOf } from './text-key.ts'

/** A report of a family with what it is compared by. */
export interface Member {
  readonly head: Pick<Report, 'id' | 'outlet' | 'published'>
  readonly text: TextOf
}

type Relation = Family['members'][number]['relation']

/** Part of the words of the two together that a copy shares. */
const SAME = 0.85
/** A text of less than this part of another’s length, most of it out of that, is an excerpt. */
const SHORTER = 0.85

/** A family out of its reports, known by the first; `shared` as two neighbours have least. */
export function familyFrom(members: readonly Member[], shared: number): Family {
  const inOrder = members.toSorted((a, b) => familyOrder(a.head, b.head))
  const [first] = inOrder
  if (!first) throw new Error('A family without a report')
  const origin = originOf(inOrder)
  const source = origin ?? first
  return {
    id: idFrom('w', first.head.id),
    reports: inOrder.map(({ head }) => head.id),
    ...(origin ? { origin: origin.head.id } : {}),
    members: inOrder.flatMap(member =>
      member === source ? [] : [{ report: member.head.id, relation: relationOf(member, source) }],
    ),
    outlets: [...new Set(inOrder.flatMap(({ head }) => head.outlet ?? []))],
    shared: Math.round(shared * 1000) / 1000,
  }
}

/** The first report of the only agency that others of the family credit; else the first published, where that can be told and it credits nobody. */
function originOf(inOrder: readonly Member[]): Member | undefined {
  const credited = inOrder.filter(one => inOrder.some(other => isCredited(one.text.marks, other.text.marks)))
  const [agency, ...others] = new Set(credited.map(({ text }) => text.marks.outlet))
  if (agency !== undefined && others.length === 0) return credited[0]
  const [first, ...later] = inOrder
  if (!first || (later.length > 0 && first.text.marks.credits.length > 0)) return undefined
  return later.every(other => leads(first.head, other.head)) ? first : undefined
}

/** How a report stands to the one that its words come from, or to the first where that cannot be told. */
function relationOf({ text }: Member, { text: source }: Member): Relation {
  const isSame = text.text === source.text
  if (!isSame && text.marks.page !== undefined && text.marks.page === source.marks.page) return 'version'
  if (isSame) return 'copy'
  const shared = sharedCount(text.shingles, source.shingles)
  const [own, whole] = [text.shingles.length, source.shingles.length]
  if (shared >= SAME * (own + whole - shared)) return 'copy'
  return own < SHORTER * whole && shared >= SAME * own ? 'excerpt' : 'rewrite'
}
