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
  differ: 0.16,
  unknown: 0.1,
  changed: 0.16,
}

/** What a speaker did in the past tense, by stance; `clause` when the content can follow "that". */
export const SAYING: {
  readonly [stance in RecordStatement['stance']]: { readonly verb: string; readonly clause: boolean }
} = {
  asserts: { verb: 'said', clause: true },
  denies: { verb: 'denied', clause: true },
  confirms: { verb: 'confirmed', clause: true },
  predicts: { verb: 'predicted', clause: true },
  warns: { verb: 'warned', clause: true },
  threatens: { verb: 'threatened', clause: true },
  promises: { verb: 'promised', clause: true },
  demands: { verb: 'demanded', clause: false },
  asks: { verb: 'asked', clause: false },
  accuses: { verb: 'made an accusation', clause: false },
  condemns: { verb: 'condemned', clause: false },
  praises: { verb: 'praised', clause: false },
  fears: { verb: 'feared', clause: true },
  hopes: { verb: 'hoped', clause: true },
  thinks: { verb: 'thought', clause: true },
  calls: { verb: 'spoke of', clause: false },
  declines: { verb: 'declined', clause: false },
  doubts: { verb: 'doubted', clause: true },
}

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
