import type { EventType } from '../../../src/record/event-types.ts'

/** How an act is told: by whom ("shelled"), and where nobody is named ("was shelled"); what it is done to; how much of all acts it is. */
export interface Act {
  readonly type: EventType
  readonly weight: number
  readonly active: string
  readonly passive: string
  readonly objects: readonly [string, ...string[]]
  /** What is counted of it, if anything. */
  readonly toll?: 'killed' | 'wounded' | 'displaced' | 'detained' | 'captured'
}

const act = (
  type: EventType,
  weight: number,
  words: { readonly verb: readonly [string, string]; readonly objects: string; readonly toll?: Act['toll'] },
): Act => {
  const [first = '', ...others] = words.objects.split('|')
  const { verb, toll } = words
  return {
    type,
    weight,
    active: verb[0],
    passive: verb[1],
    objects: [first, ...others],
    ...(toll === undefined ? {} : { toll }),
  }
}

/**
 * The acts that most news is of. Weights fall about as 1/rank, as in event data of conflicts; all other types of the table share what is left by
 * their gloss.
 */
export const ACTS: readonly Act[] = [
  act('strike.shelling', 100, {
    verb: ['shelled', 'was shelled'],
    objects: 'a market|a suburb|two villages|a depot',
    toll: 'killed',
  }),
  act('battle.clash', 80, {
    verb: ['fought', 'was fought over'],
    objects: 'a ridge|a road junction|an outpost',
    toll: 'killed',
  }),
  act('strike.drone', 60, {
    verb: ['sent drones at', 'was hit by drones'],
    objects: 'a substation|a fuel store|a port',
    toll: 'wounded',
  }),
  act('strike.air', 50, { verb: ['bombed', 'was bombed'], objects: 'a barracks|a bridge|a hospital', toll: 'killed' }),
  act('attack.killing', 45, {
    verb: ['killed', 'was killed'],
    objects: 'a farmer|a guard|a family|a driver',
    toll: 'killed',
  }),
  act('strike.missile', 40, {
    verb: ['fired missiles at', 'was hit by missiles'],
    objects: 'a power plant|a hotel|a railway yard',
    toll: 'killed',
  }),
  act('territory.taken', 30, { verb: ['captured', 'was captured'], objects: 'the town|the centre|the district' }),
  act('battle.offensive', 28, {
    verb: ['stormed', 'was stormed'],
    objects: 'the defences|a hill|a base',
    toll: 'killed',
  }),
  act('coercion.arrest', 26, {
    verb: ['arrested', 'was arrested'],
    objects: 'a lawyer|an activist|a councillor',
    toll: 'detained',
  }),
  act('population.flight', 24, {
    verb: ['drove out', 'fled'],
    objects: 'many families|a village|whole streets',
    toll: 'displaced',
  }),
  act('diplomacy.meeting', 22, { verb: ['met', 'was met'], objects: 'envoys|a delegation|mediators' }),
  act('protest.demo', 20, { verb: ['led a march of', 'took to the streets'], objects: 'students|miners|mothers' }),
  act('explosive.device', 19, {
    verb: ['set off a bomb at', 'was struck by a bomb'],
    objects: 'a checkpoint|a convoy|a cafe',
    toll: 'killed',
  }),
  act('attack.shooting', 18, {
    verb: ['opened fire on', 'was shot at'],
    objects: 'a bus|worshippers|a queue',
    toll: 'killed',
  }),
  act('force.deployment', 17, { verb: ['moved', 'was moved up'], objects: 'a brigade|tanks|guns' }),
  act('aid.humanitarian', 16, { verb: ['delivered', 'was delivered'], objects: 'food|medicine|tents' }),
  act('territory.withdrawal', 15, {
    verb: ['withdrew', 'was withdrawn'],
    objects: 'the garrison|its units|the last men',
  }),
  act('strike.intercepted', 14, { verb: ['shot down', 'was shot down'], objects: 'a drone|an aircraft|two missiles' }),
  act('property.destruction', 13, { verb: ['burned down', 'was burned down'], objects: 'a school|a mill|an archive' }),
  act('attack.abduction', 12, { verb: ['abducted', 'was abducted'], objects: 'a teacher|a priest|an engineer' }),
  act('attack.capture', 11, {
    verb: ['took prisoner', 'was taken prisoner'],
    objects: 'a squad|two pilots|an officer',
    toll: 'captured',
  }),
  act('deescalation.release', 10, { verb: ['freed', 'was freed'], objects: 'prisoners|a nurse|hostages' }),
  act('aid.military', 10, { verb: ['handed over', 'was handed over'], objects: 'ammunition|armoured cars|radars' }),
  act('population.evacuation', 9, {
    verb: ['evacuated', 'was evacuated'],
    objects: 'patients|children|a hospital',
    toll: 'displaced',
  }),
  act('sanction.measures', 9, {
    verb: ['put sanctions on', 'was put under sanctions'],
    objects: 'a bank|two traders|a shipyard',
  }),
  act('territory.regained', 8, { verb: ['retook', 'was retaken'], objects: 'the town|the market quarter|the station' }),
  act('deescalation.ceasefire', 8, {
    verb: ['began a truce over', 'was under a truce'],
    objects: 'the front|the valley|the port',
  }),
  act('explosive.mine', 7, {
    verb: ['laid the mine that hit', 'was hit by a mine'],
    objects: 'a tractor|a minibus|a shepherd',
    toll: 'wounded',
  }),
  act('protest.dispersed', 7, {
    verb: ['broke up', 'was broken up'],
    objects: 'a rally|a vigil|a sit-in',
    toll: 'detained',
  }),
  act('diplomacy.visit', 6, { verb: ['visited', 'was visited'], objects: 'a hospital|the front|a school' }),
]
