/** How a cue denies: the clause itself ("did not fall"), or by what joins the clause ("without firing"). */
export type NegationKind = 'denied' | 'ended' | 'hardly' | 'joined' | 'without' | 'instead'

/** A word that negates the clause it depends on, by lemma, with the relation it has there. */
export interface NegationCue {
  readonly lemma: string
  readonly kind: NegationKind
  readonly deprels: readonly string[]
  readonly example: string
}

/** Negation cues of clauses. After Morante and Blanco (*SEM 2012) and CoNLL-U EWT's own relations for them. */
export const NEGATIONS: readonly NegationCue[] = [
  { lemma: 'not', kind: 'denied', deprels: ['advmod', 'cc:preconj', 'cc'], example: 'The bridge did not fall.' },
  { lemma: 'never', kind: 'denied', deprels: ['advmod'], example: 'The convoy never arrived.' },
  {
    lemma: 'neither',
    kind: 'joined',
    deprels: ['cc:preconj', 'advmod', 'cc'],
    example: 'He neither called nor wrote.',
  },
  {
    lemma: 'nor',
    kind: 'joined',
    deprels: ['cc', 'advmod', 'cc:preconj'],
    example: 'The guards did not fire, nor did they flee.',
  },
  { lemma: 'hardly', kind: 'hardly', deprels: ['advmod'], example: 'The shelling has hardly stopped.' },
  { lemma: 'scarcely', kind: 'hardly', deprels: ['advmod'], example: 'They scarcely moved.' },
  { lemma: 'barely', kind: 'hardly', deprels: ['advmod'], example: 'The line barely held.' },
  { lemma: 'without', kind: 'without', deprels: ['mark', 'case'], example: 'They left without firing a shot.' },
  {
    lemma: 'instead',
    kind: 'instead',
    deprels: ['mark', 'case', 'fixed'],
    example: 'They waited instead of attacking.',
  },
  { lemma: 'rather', kind: 'instead', deprels: ['mark', 'case', 'cc'], example: 'They withdrew rather than fight.' },
]

/** "no" before these is a negation of the clause: "no longer holds", "no more". */
export const ENDED_AFTER_NO: ReadonlySet<string> = new Set(['long', 'longer', 'more', 'further'])

/** After "not" these take the denial away from the clause: "not only shelled the town but took it". */
export const NOT_DENYING_AFTER_NOT: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'least',
  'necessarily',
  'surprisingly',
  'long',
])

/** Words that empty the phrase they stand in: "no soldier", "nobody", "none of the ships". */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nowhere',
  'not',
  "n't",
])
