import type { RecordStatement } from '../../../record/record.ts'

/** Headings in their order. */
export const HEADINGS = {
  happened: 'What happened',
  picture: 'The big picture',
  saying: 'What they’re saying',
  other: 'The other side',
  differ: 'Accounts differ',
  unknown: 'What we don’t know',
  changed: 'What changed since',
} as const

/** Part of the words that each heading may have; one sentence stands in any case. */
export const SHARES: { readonly [heading in keyof typeof HEADINGS]: number } = {
  happened: 0.22,
  picture: 0.16,
  saying: 0.2,
  other: 0.2,
  differ: 0.3,
  unknown: 0.1,
  changed: 0.16,
}

/**
 * What a speaker did, in the past tense, by stance. `of` goes before a noun ("warned of an attack") and shows that a clause with
 * "that" can follow the verb; `object` matches content that the verb takes as it is ("accused the army of mining the city").
 */
export const SAYING: {
  readonly [stance in RecordStatement['stance']]: {
    readonly verb: string
    readonly of?: string
    readonly object?: RegExp
  }
} = {
  asserts: { verb: 'said', of: 'spoke of' },
  denies: { verb: 'denied', of: 'denied' },
  confirms: { verb: 'confirmed', of: 'confirmed' },
  predicts: { verb: 'predicted', of: 'predicted' },
  warns: { verb: 'warned', of: 'warned of' },
  threatens: { verb: 'threatened', of: 'threatened' },
  promises: { verb: 'promised', of: 'promised' },
  demands: { verb: 'called on', object: /^(?!to\s).*\sto\s/ },
  asks: { verb: 'asked', object: /^(?!to\s).*\sto\s/ },
  accuses: { verb: 'accused', object: /\sof\s\S+ing\s/ },
  condemns: { verb: 'condemned', object: /./ },
  praises: { verb: 'praised', object: /./ },
  fears: { verb: 'feared', of: 'feared' },
  hopes: { verb: 'hoped', of: 'hoped for' },
  thinks: { verb: 'thought', of: 'thought of' },
  calls: { verb: 'called', object: /^(?:the|this|that|these|it|its|his|her|their)\s.*["“]/i },
  declines: { verb: 'declined' },
  doubts: { verb: 'doubted', of: 'doubted' },
  wants: { verb: 'wanted' },
  intends: { verb: 'intended' },
  supports: { verb: 'backed', object: /./ },
  opposes: { verb: 'opposed', object: /./ },
  knows: { verb: 'knew', of: 'knew of' },
  regrets: { verb: 'regretted', of: 'regretted' },
}

/** Stances that tell a reader what a side holds to be so; what it asks of people or will not say is no account. */
export const SUBSTANTIVE: ReadonlySet<RecordStatement['stance']> = new Set([
  'asserts',
  'denies',
  'confirms',
  'predicts',
  'warns',
  'threatens',
  'promises',
  'accuses',
  'fears',
  'doubts',
  'thinks',
  'calls',
] as const)

/** Forms that show a finite verb. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  (
    'is are was were be has have had do does did will would can could may might must shall should said says left went came took ' +
    'made saw held fell lost began kept brought became led gave got found knew thought told remain remains hit fled sent met won ' +
    'wants holds makes takes need needs'
  ).split(' '),
)

/** Words that are small inside a sentence. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an it its he his she her they their we our this that these those there here some many more most less few several all ' +
    'both each every others other another no not nobody nothing none neither one two three four five six seven eight nine ten ' +
    'dozens hundreds thousands about around almost nearly at in on of for from with without by after before during since until ' +
    'between among if when while where as although because such what who only even also now then'
  ).split(' '),
)

/** What a status says when somebody gives it as the answer to "did it happen?". */
export const ANSWERS: { readonly [status: string]: string } = {
  happened: 'says that it happened',
  ongoing: 'says that it was going on',
  attempted: 'says that it was attempted',
  planned: 'speaks of it as planned',
  threatened: 'speaks of it as threatened',
  claimed: 'speaks of it as claimed',
  denied: 'denies it',
  feared: 'speaks of it as feared',
  hypothetical: 'speaks of it as possible',
  negated: 'says that it did not happen',
  averted: 'says that it was averted',
  predicted: 'predicts it',
}
