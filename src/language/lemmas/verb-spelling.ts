import { VERBS_IN_DOUBLE, VERBS_IN_E, VERBS_WITHOUT_E } from './lexicon/final-e.ts'
import { IRREGULAR_VERB_FORMS, IRREGULAR_VERBS, VERB_PREFIXES } from './lexicon/irregular-verbs.ts'

/** What the tag of a verb form says of its ending: VB and VBP, VBZ, VBD and VBN, VBG. */
export type VerbEnding = 'none' | 's' | 'ed' | 'ing'

const pasts = new Map<string, string>()
const bases = new Set<string>()
for (const [base, past, participle] of IRREGULAR_VERBS) {
  bases.add(base)
  for (const form of [...past.split('/'), ...participle.split('/')]) if (!pasts.has(form)) pasts.set(form, base)
}
// "saw" is of see more often than of saw, "lay" of lie, "found" never of found.
const others = new Map(Object.entries(IRREGULAR_VERB_FORMS))

/** Base of a verb form in lower case. Where the form cannot have the ending that the tag says, it is read by its own ending. */
export function baseOf(form: string, ending: VerbEnding): string {
  const irregular = others.get(form) ?? irregularPast(form, ending)
  if (irregular !== undefined) return irregular
  switch (endingOf(form, ending)) {
    case 's':
      return withoutS(form)
    case 'ed':
      return stemToBase(form.slice(0, -2))
    case 'ing':
      return stemToBase(form.slice(0, -3))
    case 'none':
      return form
  }
}

function irregularPast(form: string, ending: VerbEnding): string | undefined {
  if (ending !== 'ed' && (bases.has(form) || ending !== 'none')) return undefined
  const whole = pasts.get(form)
  // A base that is also some other verb's past ("found", "ground", "wound") is a base where the tag says so.
  if (whole !== undefined) return ending === 'none' && AMBIGUOUS.has(form) ? undefined : whole
  if (ending !== 'ed') return undefined
  for (const prefix of VERB_PREFIXES) {
    const base = form.startsWith(prefix) ? pasts.get(form.slice(prefix.length)) : undefined
    if (base !== undefined && form.length - prefix.length > 2) return prefix + base
  }
  return undefined
}

/** Whether our own table has the form, in lower case, as a past form of one verb only: a treebank that says otherwise once has a slip. */
export function isListedPast(form: string): boolean {
  return pasts.has(form) && !AMBIGUOUS.has(form)
}

const AMBIGUOUS = new Set(
  'found ground wound bound lay saw fell rent left bore shot felt stove dove wove spat rose'.split(' '),
)

function endingOf(form: string, told: VerbEnding): VerbEnding {
  if (/[aeiouy].*ing$/.test(form) && form.length > 4) return told === 'none' && BASES_IN_ING.has(form) ? 'none' : 'ing'
  if (form.endsWith('ed') && form.length > 3) {
    if (told === 'ed') return 'ed'
    return /(?:eed|^.{0,2}ed|shed|sled|bred|embed)$/.test(form) ? 'none' : 'ed'
  }
  return /[^suiy]s$|[aeo]ys$|is$/.test(form) && told === 's'
    ? 's'
    : told === 'none' && /[^suia]s$/.test(form) && !BASES_IN_S.test(form)
      ? 's'
      : 'none'
}

const BASES_IN_ING = new Set(['bring', 'spring', 'string', 'sting', 'swing'])
const BASES_IN_S = /(?:ps|lens|bias|atlas)$/

function withoutS(form: string): string {
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(form) && !/(?:(?:^|head|heart|c|must|psy)aches|psyches)$/.test(form))
    return form.slice(0, -2)
  if (/[^aeiou]oes$/.test(form) || /(?:tz|focus|bias)es$/.test(form)) return form.slice(0, -2)
  return form.slice(0, -1)
}

/** Base of the stem before "-ed" or "-ing": "carri", "stopp", "forc", "visit". */
function stemToBase(stem: string): string {
  if (/[^aeiou]e$/.test(stem)) return `${stem}e`
  if (VERBS_IN_E.has(`${stem}e`)) return `${stem}e`
  if (VERBS_WITHOUT_E.has(stem) || VERBS_IN_DOUBLE.has(stem)) return stem
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bcdfgklmnprtvz])\1$/.test(stem)) return undoubled(stem)
  return LOSES_E.test(stem) ? `${stem}e` : stem
}

function undoubled(stem: string): string {
  // "killed", "quelled", "stuffed", but "fuelled" and "travelled".
  if (/^[^aeiou]*(?:qu)?[aeiou](?:ll|ff|zz)$/.test(stem)) return stem
  return stem.slice(0, -1)
}

/** Last letters of stems that have lost an -e: by them alone, four in five unknown verbs are told. */
const LOSES_E = new RegExp(
  `(?:${[
    '[cvuz]',
    '[aeiou]g|[rd]g|(?:chan|ran|en|un|[^ao]l)g',
    '[^s]s(?<!ks|us)|us',
    '[bcdfgkpstz]l|[cdgtv]r',
    '[^eo]at(?<=[aeiouy].*at)|[aeiou]ut(?<!out|[aq]uit)|[bpt]ut',
    '[^aeo]ir|[^oe]ur|[^eo]ar(?<!ollar)',
    '[^aeo]il|[^aeo]ul|[^o]ol|yl',
    '[^aeou]in',
    '[^aou]id|[^eo]ad|[^oa]ud|[^oa]od|[^e]ed(?<!ead)',
    '[^eo]am|[^a]im|[^o]um|yp|ym',
    '[^eo]ap|[^ua]ip',
    '[^eo]ak|[^a]ik|[^o]ok|[^o]uk',
    '[^u]ib|ub',
    'iv|quir',
  ].join('|')})$`,
)
