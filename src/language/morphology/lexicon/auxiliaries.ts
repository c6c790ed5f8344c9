/** Modals by lemma; "ought", "dare" and "need" stand as full verbs in UD where "to" follows. Example: "could fall" → can or could, as EWT has it: could. */
export const MODALS: ReadonlySet<string> = new Set(
  'can could may might must shall should will would ought dare need'.split(' '),
)

/** Modals that put the act ahead. Example: "talks will resume". */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(['will', 'shall'])

/** Words between "be" and an infinitive that lies ahead. Example: "is about to fall", "are set to meet", "is going to leave". */
export const PROSPECTIVE: ReadonlySet<string> = new Set('going gon gonna about set due poised ready'.split(' '))

/** Marks of a condition. Example: "if the dam breaks". */
export const CONDITION_MARKS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'supposing',
  'assuming',
  'lest',
])

/** Participles that stand after a noun without being passive. Example: "soldiers gone missing". */
export const UNACCUSATIVES: ReadonlySet<string> = new Set(
  'go fall arrive rise depart vanish escape retire collapse expire emerge elapse flee die disappear graduate'.split(
    ' ',
  ),
)
