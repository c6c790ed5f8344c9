import type { EventType } from '../../record/event-types.ts'
import type { Stance } from '../../record/statement.ts'

/** What a statement does: its stance, and what it speaks of by the types of acts in it, give the type of the act of speech. */
export interface SpeechActRow {
  readonly stance: Stance
  /** Beginnings of types, any of which the statement tells of: `territory.`; absent for whatever it speaks of. */
  readonly about?: readonly string[]
  readonly type: EventType
  readonly example: string
}

const FORCE = ['battle.', 'strike.', 'explosive.', 'attack.', 'property.', 'riot.', 'force.'] as const
const YIELDING = ['deescalation.', 'territory.withdrawal', 'territory.handover', 'politics.resignation'] as const
const TALKS = ['diplomacy.'] as const
const AID = ['aid.', 'population.evacuation'] as const

/** Acts of speech in the order in which they are tried. The types are PLOVER's cuts of REQUEST, REJECT and THREATEN. */
export const SPEECH_ACTS: readonly SpeechActRow[] = [
  {
    stance: 'threatens',
    about: FORCE,
    type: 'statement.threat.force',
    example: 'The general threatened to shell Orvel.',
  },
  {
    stance: 'threatens',
    about: ['territory.'],
    type: 'statement.threat.territory',
    example: 'The general threatened to annex the region.',
  },
  {
    stance: 'threatens',
    about: ['coercion.arrest'],
    type: 'statement.threat.arrest',
    example: 'The ministry threatened to arrest the protesters.',
  },
  {
    stance: 'threatens',
    about: ['coercion.', 'protest.blockade'],
    type: 'statement.threat.restriction',
    example: 'The ministry threatened to impose a curfew.',
  },
  {
    stance: 'threatens',
    about: ['sanction.expulsion', 'population.expulsion'],
    type: 'statement.threat.expulsion',
    example: 'Moscow threatened to expel the diplomats.',
  },
  {
    stance: 'threatens',
    about: ['sanction.', 'diplomacy.'],
    type: 'statement.threat.relations',
    example: 'Moscow threatened to impose sanctions on Norway.',
  },
  { stance: 'demands', about: YIELDING, type: 'statement.demand.yield', example: 'Kyiv demanded a ceasefire.' },
  {
    stance: 'demands',
    about: AID,
    type: 'statement.demand.aid',
    example: 'The mayor demanded that the army evacuate the villagers.',
  },
  { stance: 'demands', about: TALKS, type: 'statement.demand.talks', example: 'Poland urged talks with Moscow.' },
  { stance: 'demands', type: 'statement.demand.change', example: 'The union demanded that the law be changed.' },
  {
    stance: 'asks',
    about: AID,
    type: 'statement.demand.aid',
    example: 'The mayor asked the army to evacuate the villagers.',
  },
  {
    stance: 'declines',
    about: YIELDING,
    type: 'statement.refusal.yield',
    example: 'The rebels refused to withdraw from Orvel.',
  },
  {
    stance: 'declines',
    about: TALKS,
    type: 'statement.refusal.talks',
    example: 'The rebels refused to meet the envoys.',
  },
  {
    stance: 'declines',
    about: AID,
    type: 'statement.refusal.aid',
    example: 'The army declined to evacuate the villagers.',
  },
  {
    stance: 'promises',
    about: YIELDING,
    type: 'statement.concession',
    example: 'The rebels promised to release the hostages.',
  },
  { stance: 'promises', type: 'statement.promise', example: 'Poland promised to send tanks.' },
  { stance: 'condemns', type: 'statement.condemnation', example: 'Norway condemned the shelling of Orvel.' },
  { stance: 'accuses', type: 'statement.accusation', example: 'Kyiv accused Moscow of shelling Orvel.' },
  { stance: 'denies', type: 'statement.denial', example: 'Moscow denied that its troops had left.' },
  { stance: 'warns', type: 'statement.warning', example: 'The mayor warned that Orvel could be shelled.' },
  { stance: 'predicts', type: 'statement.warning', example: 'The analyst predicted that Orvel would fall.' },
  { stance: 'fears', type: 'statement.warning', example: 'The mayor feared that Orvel would be shelled.' },
]

/** What is said of oneself: "said it had carried out the attack", "claimed responsibility". Lower case. */
export const RESPONSIBILITY = /\b(?:claim(?:s|ed|ing)?|took|takes?|accept(?:s|ed)?|assumed?)\s{1,3}responsibility\b/
