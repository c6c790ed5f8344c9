import type { EventType } from '../../../record/event-types.ts'

/** Words for the title of an event: what somebody does, what it is called, and how the place is joined (`of`: the place is its object). */
export interface EventPhrase {
  readonly verb: string
  readonly past: string
  readonly noun: string
  readonly at: 'in' | 'from' | 'of' | 'to' | 'at' | 'on'
}

/** By type; a type without a line is titled by its gloss. */
export const EVENT_PHRASES: { readonly [type in EventType]?: EventPhrase } = {
  'battle.clash': { verb: 'fight', past: 'fought', noun: 'fighting', at: 'in' },
  'battle.offensive': { verb: 'attack', past: 'attacked', noun: 'attack', at: 'on' },
  'battle.ambush': { verb: 'ambush', past: 'ambushed', noun: 'ambush', at: 'in' },
  'battle.siege': { verb: 'besiege', past: 'besieged', noun: 'siege', at: 'of' },
  'territory.regained': { verb: 'retake', past: 'retook', noun: 'recapture', at: 'of' },
  'territory.taken': { verb: 'take', past: 'took', noun: 'capture', at: 'of' },
  'territory.withdrawal': { verb: 'withdraw', past: 'withdrew', noun: 'withdrawal', at: 'from' },
  'territory.handover': { verb: 'hand over', past: 'handed over', noun: 'handover', at: 'of' },
  'territory.annexation': { verb: 'annex', past: 'annexed', noun: 'annexation', at: 'of' },
  'strike.shelling': { verb: 'shell', past: 'shelled', noun: 'shelling', at: 'of' },
  'strike.missile': { verb: 'strike', past: 'struck', noun: 'missile strike', at: 'on' },
  'strike.air': { verb: 'strike', past: 'struck', noun: 'air strike', at: 'on' },
  'strike.drone': { verb: 'strike', past: 'struck', noun: 'drone strike', at: 'on' },
  'explosive.mine': { verb: 'set off a mine', past: 'set off a mine', noun: 'mine explosion', at: 'in' },
  'explosive.minelaying': { verb: 'lay mines', past: 'laid mines', noun: 'mine-laying', at: 'in' },
  'explosive.clearance': {
    verb: 'clear explosives',
    past: 'cleared explosives',
    noun: 'clearance of explosives',
    at: 'in',
  },
  'attack.killing': { verb: 'kill', past: 'killed', noun: 'killing', at: 'in' },
  'attack.shooting': { verb: 'shoot', past: 'shot', noun: 'shooting', at: 'in' },
  'attack.torture': { verb: 'torture', past: 'tortured', noun: 'torture', at: 'in' },
  'attack.abduction': { verb: 'abduct', past: 'abducted', noun: 'abduction', at: 'in' },
  'attack.capture': { verb: 'capture', past: 'captured', noun: 'capture of combatants', at: 'in' },
  'property.destruction': { verb: 'destroy', past: 'destroyed', noun: 'destruction', at: 'of' },
  'property.sabotage': { verb: 'sabotage', past: 'sabotaged', noun: 'sabotage', at: 'of' },
  'property.robbery': { verb: 'loot', past: 'looted', noun: 'looting', at: 'in' },
  'population.evacuation': { verb: 'evacuate', past: 'evacuated', noun: 'evacuation', at: 'from' },
  'population.expulsion': { verb: 'deport', past: 'deported', noun: 'deportation', at: 'from' },
  'population.flight': { verb: 'flee', past: 'fled', noun: 'flight', at: 'from' },
  'protest.demo': { verb: 'protest', past: 'protested', noun: 'protest', at: 'in' },
  'coercion.arrest': { verb: 'arrest', past: 'arrested', noun: 'arrest', at: 'in' },
  'coercion.curfew': { verb: 'impose a curfew', past: 'imposed a curfew', noun: 'curfew', at: 'in' },
  'coercion.withholding': { verb: 'cut off supplies', past: 'cut off supplies', noun: 'cut in supplies', at: 'in' },
  'force.deployment': { verb: 'move troops', past: 'moved troops', noun: 'movement of troops', at: 'to' },
  'force.draft': { verb: 'mobilise', past: 'mobilised', noun: 'mobilisation', at: 'in' },
  'deescalation.ceasefire': { verb: 'cease fire', past: 'ceased fire', noun: 'ceasefire', at: 'in' },
  'deescalation.release': { verb: 'release', past: 'released', noun: 'release', at: 'in' },
  'politics.referendum': { verb: 'hold a referendum', past: 'held a referendum', noun: 'referendum', at: 'in' },
  'politics.election': { verb: 'hold an election', past: 'held an election', noun: 'election', at: 'in' },
  'diplomacy.meeting': { verb: 'meet', past: 'met', noun: 'meeting', at: 'in' },
  'diplomacy.visit': { verb: 'visit', past: 'visited', noun: 'visit', at: 'to' },
  'diplomacy.agreement': { verb: 'sign an agreement', past: 'signed an agreement', noun: 'agreement', at: 'in' },
  'aid.military': { verb: 'send military aid', past: 'sent military aid', noun: 'military aid', at: 'to' },
  'aid.humanitarian': { verb: 'bring aid', past: 'brought aid', noun: 'humanitarian aid', at: 'to' },
}

/** Verbs after which the place is the object without a preposition: "take Kherson", "visit Kherson". */
export const PLACE_AS_OBJECT: ReadonlySet<string> = new Set([
  'besiege',
  'retake',
  'take',
  'hand over',
  'annex',
  'shell',
  'visit',
  'attack',
  'strike',
])

/** Verbs whose object is a bridge or dam at which the act is told; a town is only where it happened. */
export const FACILITY_AS_OBJECT: ReadonlySet<string> = new Set(['destroy', 'sabotage'])

/** Verbs that need their object: without one the title is the noun. */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'ambush,kill,shoot,torture,abduct,capture,destroy,sabotage,deport,arrest,release,meet'.split(','),
)
