import type { ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import { keyOf } from '../order.ts'
import type { Work } from '../work/work.ts'
import { type Chain, chainsOf } from './chain.ts'
import { knownGroups } from './learn-groups.ts'
import type { Formed } from './person-form.ts'
import { type CountedForm, type PersonOf, samePersons } from './same-person.ts'

type Counted = Omit<CountedForm, 'key'>

const shelvesOf = ({ workings }: Work) => ({
  /** The forms that a report’s chains have; group: report. */
  ofReport: workings.shelf<readonly Pick<Formed, 'surname' | 'key'>[]>('report-forms'),
  /** Forms of a surname with their counts. */
  forms: workings.shelf<Counted>('forms'),
  /** Reports that have a form; group: surname and form. */
  reports: workings.shelf<1>('form-reports'),
  persons: personsShelf(workings),
})
type Shelves = ReturnType<typeof shelvesOf>

const personsShelf = (workings: Work['workings']): Shelf<PersonOf> => workings.shelf('persons')

/** Who a chain is over all reports; `undefined` for what is no named person. */
export function personOf(work: Work, chain: Chain): PersonOf | undefined {
  const { formed } = chain
  return formed && personsShelf(work.workings).get(formed.surname, formed.key)
}

/** Takes in which reports have changed; returns those in which somebody is another person, or of another side, than before. */
export function updatePersons(work: Work, changed: readonly ReportId[]): Set<ReportId> {
  const shelves = shelvesOf(work)
  const surnames = new Set<string>()
  for (const report of changed) for (const surname of recount(report, shelves, work)) surnames.add(surname)
  const moved = new Set<ReportId>()
  for (const surname of surnames) for (const report of identify(surname, shelves)) moved.add(report)
  return moved
}

/** Counts the forms of a report anew; returns the surnames in which something has changed. */
function recount(report: ReportId, { ofReport, forms, reports }: Shelves, work: Work): ReadonlySet<string> {
  const reading = work.reading(report)
  const now = reading ? chainsOf(reading, work.partyOf, knownGroups(work)).flatMap(({ formed }) => formed ?? []) : []
  const before = ofReport.get(report, '') ?? []
  const surnames = new Set<string>()
  const add = ({ surname, key }: Pick<Formed, 'surname' | 'key'>, by: number, form?: Formed['form']) => {
    const known = forms.get(surname, key)
    const count = (known?.count ?? 0) + by
    const kept = known?.form ?? form
    if (count > 0 && kept) forms.put(surname, key, { form: kept, count })
    else forms.remove(surname, key)
    surnames.add(surname)
  }
  for (const one of now) add(one, 1, one.form)
  for (const one of before) add(one, -1)
  const keys = now.map(({ surname, key }) => ({ surname, key }))
  for (const { surname, key } of before) reports.remove(keyOf(surname, key), report)
  for (const { surname, key } of keys) reports.put(keyOf(surname, key), report, 1)
  if (keys.length > 0) ofReport.put(report, '', keys)
  else ofReport.remove(report, '')
  return surnames
}

function identify(surname: string, { forms, reports, persons }: Shelves): ReportId[] {
  const counted = forms.list(surname).map(([key, one]) => ({ key, ...one }))
  const found = samePersons(surname, counted)
  const moved: string[] = []
  for (const [key] of persons.list(surname)) {
    if (found.has(key)) continue
    persons.remove(surname, key)
    // A form that is still told may be no person’s any more.
    moved.push(...reports.list(keyOf(surname, key)).map(([report]) => report))
  }
  for (const [key, now] of found) {
    const before = persons.get(surname, key)
    if (before && before.person === now.person && before.side === now.side) continue
    persons.put(surname, key, now)
    moved.push(...reports.list(keyOf(surname, key)).map(([report]) => report))
  }
  // Members of the shelf are put as ids of reports.
  return moved as ReportId[]
}
