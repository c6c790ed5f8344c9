import { bitOf, listFlags } from '../names/lists.ts'
import type { CaseLabel } from './labels.ts'

const RANK = bitOf('rank')
const OFFICE = bitOf('title')
const ORGANISATION = bitOf('organisation')
/** Articles that begin Romance and Arabic names: "La Esperanza", "El Obeid". */
const ARTICLE = /^(?:LA|EL|LOS|LAS|LE|LES|AL)$/
const ADDRESS = /^(?:MR|MRS|MS|DR|MSGR|FR|ST)$/
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/
/** Behind "of" these are followed by a name. */
const SETTLEMENT = /^(?:TOWN|CITY|VILLAGE|HAMLET|MUNICIPALITY|DEPARTMENT|PROVINCE|DISTRICT)$/
/** No article stands before these only where a name does: "in Sevilla municipality". */
const DIVISION =
  /^(?:NEIGHBOU?RHOOD|MUNICIPALITY|DEPARTMENT|PROVINCE|JURISDICTION|DISTRICT|CANTON|VILLAGE|CITY|REGION)$/
const PLACING = /^(?:IN|NEAR|AT|FROM|TO|OF)$/
/** Letters that cannot be spoken. */
const UNIT = /^(?:MPH|KPH|HRS|LBS|PCT)$/
const UNSPOKEN = /^[B-DF-HJ-NP-TV-XZ]{3,6}$/
const GIVEN = bitOf('given-name') | bitOf('family-name')
/** "19TH", "1980S", "500KG". */
const ORDINAL = /^\d[\d,.]*(?:ST|ND|RD|TH|D|S|KM|KG|M|MM|HRS)$/
/** "M-16", "AK-47", "B2". */
const NUMBERED = /^\p{Lu}{1,4}-?\d+$/u

/** The labels of a sentence in capitals where a word's form or its neighbours settle what the network leaves open. */
export function settledLabels(forms: readonly string[], labels: readonly CaseLabel[]): readonly CaseLabel[] {
  const flags = listFlags(forms)
  return labels.map((label, at) => {
    const [before, form, next] = [forms[at - 1] ?? '', forms[at] ?? '', labels[at + 1] ?? 'lower']
    if (NUMBERED.test(form)) return 'upper'
    if (ORDINAL.test(form)) return 'lower'
    if (ADDRESS.test(form) || (MONTH.test(form) && isNumber(before))) return 'title'
    if (ARTICLE.test(form) && label === 'upper' && next === 'title') return 'title'
    if (label === 'upper' && SPOKEN.test(form) && ((flags[at] ?? 0) & ORGANISATION) === 0) return 'title'
    if (UNSPOKEN.test(form) && !UNIT.test(form) && ((flags[at] ?? 0) & (RANK | OFFICE)) === 0) return 'upper'
    if (label === 'title' && at > 1 && labels[at - 1] === 'lower' && ((flags[at] ?? 0) & OFFICE) !== 0) return 'lower'
    if (label === 'lower' && PLACING.test(before) && DIVISION.test(forms[at + 1] ?? '') && !isSmall(form))
      return 'title'
    if (label === 'lower' && before === 'OF' && SETTLEMENT.test(forms[at - 2] ?? '') && !isSmall(form)) return 'title'
    if (label === 'lower' && next === 'title' && labels[at - 1] === 'title' && ((flags[at] ?? 0) & GIVEN) !== 0)
      return 'title'
    return label === 'lower' && next === 'title' && ((flags[at] ?? 0) & RANK) !== 0 ? 'title' : label
  })
}

/** Acronyms of so many letters that can be spoken are few, and listed: "UNICEF"; others are names that the network does not know. */
const SPOKEN = /^(?=.*[AEIOUY])\p{Lu}{6,}$/u

const isSmall = (form: string) =>
  !/^\p{L}{3}/u.test(form) || /^(?:THE|THAT|THIS|SOME|ITS|HIS|HER|THEIR|OUR|ONE|MORE)$/.test(form)
const isNumber = (form: string) => /^\d{1,4}$/.test(form)
