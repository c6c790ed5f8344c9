/** Verbs and adjectives (lemmas) whose complement lies ahead, in whatever tense they stand: "agreed to leave on Monday", "due on Monday". */
export const FORWARD: ReadonlySet<string> = new Set(
  (
    'plan schedule slate expect intend hope aim pledge promise vow agree decide prepare want wish propose promise threaten order ask urge ' +
    'invite offer vote need suppose project forecast book due likely ready poised set ' +
    'payable effective valid redeemable able willing'
  ).split(' '),
)

/** Those of them that put a day ahead in the passive: "was scheduled for Monday", but "were ordered on Monday to leave". */
export const PLANNED: ReadonlySet<string> = new Set(
  'plan schedule slate expect intend suppose project forecast book set'.split(' '),
)

/** Those of them that do so also in the active: "planned a rally on Monday". */
export const SCHEDULING: ReadonlySet<string> = new Set('plan schedule slate expect book'.split(' '))

/** Verbs (lemmas) that "could" leaves in the past: "explosions could be heard on Monday". */
export const PERCEIVING: ReadonlySet<string> = new Set('see hear feel smell watch'.split(' '))

/** Nouns (lemmas) of the same sort: "a plan to leave on Monday". */
export const FORWARD_NOUNS: ReadonlySet<string> = new Set(
  'plan intention agreement promise pledge decision proposal offer deadline bid effort chance vow order schedule program programme'.split(
    ' ',
  ),
)

/** Verbs (lemmas) that move or leave an end which lies ahead, in whatever tense: "extended the truce until Monday", "had until Monday to leave". */
export const EXTENDING: ReadonlySet<string> = new Set(
  'extend prolong postpone delay defer suspend adjourn put reschedule have give renew close bar ban lock valid'.split(
    ' ',
  ),
)

/** Verbs (lemmas) that keep to an end, which lies ahead unless they stand in the past: "to remain closed until Monday", but "held the town until Monday". */
export const KEEPING: ReadonlySet<string> = new Set('hold keep remain stay'.split(' '))

/** Those of them that name the new end with "to": "put off to Monday". */
export const MOVING: ReadonlySet<string> = new Set('postpone put move shift bring delay reschedule extend'.split(' '))

/** Verbs (lemmas) of saying and thinking: a time beside one is when it was said, in the present of reports too ("The ministry says Monday that …"). */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell report announce add note claim write state confirm deny think believe know show suggest'.split(' '),
)
