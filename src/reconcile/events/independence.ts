import type { ReportId } from '../../record/ids.ts'
import { disjointSets } from '../disjoint-sets.ts'
import type { FamilyOf } from '../support.ts'
import type { Telling } from './telling.ts'

/** What says whether two tellings rest on one source. */
export type Sourced = Pick<Telling, 'report' | 'family' | 'outlet' | 'heardFrom'>

/**
 * Which reports are one account of an event: copies of one text, reports of one outlet, what is had from one agency or outlet, and
 * reports that have all they tell of it from one named speaker.
 */
export function accountsOf(tellings: readonly Sourced[]): FamilyOf {
  const sets = disjointSets()
  for (const [report, own] of Map.groupBy(tellings, telling => telling.report)) {
    const node = nodeOf(report)
    for (const { family, outlet } of own) {
      sets.join(node, `family ${family}`)
      for (const name of outlet === undefined ? [] : namesOf(outlet)) sets.join(node, name)
    }
    const isHeard = own.every(({ heardFrom }) => heardFrom.length > 0)
    if (isHeard)
      for (const source of new Set(own.flatMap(({ heardFrom }) => heardFrom)))
        for (const name of namesOf(source)) sets.join(node, name)
  }
  return report => sets.find(nodeOf(report))
}

const nodeOf = (report: ReportId): string => `report ${report}`

/** What an agency goes by: its name without article, and its letters. "Continental Press Agency" is CPA, "state agency TASS" TASS. */
export function namesOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}&.'’-]{1,100}/gu) ?? []
  const letters = words.find(word => /^\p{Lu}{3,8}$/u.test(word))
  if (letters !== undefined && words.every(word => word === letters || /^\p{Ll}/u.test(word)))
    return [`letters ${letters}`]
  const proper = words.filter(word => !/^the$/i.test(word))
  const initials = proper.every(word => /^\p{Lu}/u.test(word)) ? proper.map(word => word.charAt(0)).join('') : ''
  const whole = `name ${proper.join(' ').toLowerCase()}`
  return initials.length > 2 ? [whole, `letters ${initials}`] : [whole]
}
