import type { Stance } from '../../../record/statement.ts'

/** What a cue does when it is negated: by its stance, or by its lemma where that says more. */
export interface NegatedStance {
  /** Lemma or stance. */
  readonly of: string
  readonly becomes: Stance
  readonly example: string
}

/** What a source does that does not do what the cue says. A lemma goes before its stance; a stance that is not here stays. */
export const NEGATED: readonly NegatedStance[] = (
  [
    ['rule out', 'declines', 'The premier did not rule out a second front.'],
    ['reject', 'declines', 'The rebels did not reject the offer.'],
    ['dismiss', 'declines', 'The ministry did not dismiss the report.'],
    ['denies', 'confirms', 'The army did not deny shelling the school.'],
    ['asserts', 'declines', 'The ministry did not say how many had died.'],
    ['confirms', 'declines', 'The army has never confirmed the loss of the hill.'],
    ['predicts', 'doubts', 'Officials do not expect that crossings will resume.'],
    ['thinks', 'doubts', 'Analysts do not believe the bridge is gone.'],
    ['knows', 'doubts', 'Officials do not know whether the bridge is gone.'],
    ['hopes', 'doubts', 'She no longer hopes that the trains will run.'],
    ['doubts', 'thinks', 'The governor does not doubt that all have left.'],
    ['wants', 'opposes', 'The generals do not want a truce.'],
    ['intends', 'denies', 'The army does not plan to leave Orvel.'],
    ['supports', 'opposes', 'The party does not support the truce.'],
    ['opposes', 'supports', 'The generals do not oppose the truce.'],
    ['demands', 'declines', 'The council did not demand that troops leave.'],
    ['warns', 'declines', 'The army never warned residents that shells would fall.'],
    ['threatens', 'declines', 'The rebels did not threaten to shell the port.'],
    ['promises', 'declines', 'The premier never promised to rebuild the town.'],
    ['accuses', 'declines', 'Residents did not accuse the army of looting.'],
    ['condemns', 'declines', 'The union did not condemn the vote.'],
    ['praises', 'declines', 'The premier did not praise the defenders.'],
  ] as const
).map(([of, becomes, example]) => ({ of, becomes, example }))

/** Words that hold back the saying they govern: whoever stands under them declines. */
export const RELUCTANT: readonly { readonly lemma: string; readonly example: string }[] = [
  { lemma: 'refuse', example: 'The ministry refused to rule out a second front.' },
  { lemma: 'decline', example: 'The army declined to confirm the loss of the hill.' },
  { lemma: 'fail', example: 'The union failed to condemn the vote.' },
  { lemma: 'avoid', example: 'The premier avoided saying who had fired.' },
  { lemma: 'stop', example: 'The minister stopped short of saying that the army had fled.' },
  { lemma: 'hesitate', example: 'The envoy hesitated to blame the rebels.' },
  { lemma: 'unwilling', example: 'The general was unwilling to say how many had died.' },
]

/** What a cue does with an infinitive that it would not do with a clause: "told troops to leave" demands. */
export const WITH_INFINITIVE: readonly {
  readonly lemma: string
  readonly becomes: Stance
  readonly example: string
}[] = [
  { lemma: 'tell', becomes: 'demands', example: 'The general told troops to leave Orvel.' },
  { lemma: 'say', becomes: 'demands', example: 'The general said to hold the bridge.' },
  { lemma: 'remind', becomes: 'demands', example: 'The mayor reminded residents to boil water.' },
  { lemma: 'signal', becomes: 'demands', example: 'The guard signalled to stop the lorry.' },
  { lemma: 'agree', becomes: 'intends', example: 'The rebels agreed to leave the port.' },
]

/** A negated word at the head of what is said that leaves the statement what it is, or makes it something else than a denial. */
export const NEGATED_IN_CONTENT: readonly {
  readonly lemma: string
  readonly becomes: Stance
  readonly example: string
}[] = [
  { lemma: 'know', becomes: 'asserts', example: 'The mayor said she did not know who had fired.' },
  { lemma: 'sure', becomes: 'asserts', example: 'The mayor said she was not sure who had fired.' },
  { lemma: 'clear', becomes: 'asserts', example: 'The mayor said it was not clear who had fired.' },
  { lemma: 'rule', becomes: 'asserts', example: 'The mayor said she would not rule out a strike.' },
  { lemma: 'exclude', becomes: 'asserts', example: 'The mayor said she did not exclude a strike.' },
  { lemma: 'enough', becomes: 'asserts', example: 'The mayor said that was not enough.' },
  { lemma: 'only', becomes: 'asserts', example: 'The mayor said it was not only a strike.' },
  { lemma: 'deny', becomes: 'asserts', example: 'The mayor said the army had not denied the strike.' },
  { lemma: 'believe', becomes: 'doubts', example: 'The mayor said she did not believe that the army had left.' },
  { lemma: 'think', becomes: 'doubts', example: 'The mayor said she did not think the army had left.' },
  { lemma: 'expect', becomes: 'doubts', example: 'The mayor said she did not expect that the army would leave.' },
]

/** Bare verbs at the head of a quotation that order nothing: "Thank you". */
export const NO_ORDER: ReadonlySet<string> = new Set(
  'thank bless welcome let look see say imagine believe suppose remember trust mind note god have be'.split(' '),
)

/** What "has no …" denies of somebody's own doing: "has no plans to leave". */
export const NO_OWN: ReadonlySet<string> = new Set(
  'plan intention role part hand involvement connection link'.split(' '),
)
