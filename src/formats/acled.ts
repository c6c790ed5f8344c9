import type { EventType } from '../record/event-types.ts'

/** A sub-type of ACLED, as its codebook names it. */
export type AcledSubType = (typeof SUB_TYPES)[number]

/** ACLED's twenty-five sub-types, in the order of its codebook. */
export const SUB_TYPES = [
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Armed clash',
  'Excessive force against protesters',
  'Protest with intervention',
  'Peaceful protest',
  'Violent demonstration',
  'Mob violence',
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other',
] as const

/** What ACLED codes an act of ours as; types that are not here have no sub-type there. Our own map by the headings of its codebook. */
const BY_SUB_TYPE: { readonly [SubType in AcledSubType]: readonly EventType[] } = {
  'Government regains territory': ['territory.regained'],
  'Non-state actor overtakes territory': ['territory.taken'],
  'Armed clash': ['battle.clash', 'battle.offensive', 'battle.ambush'],
  'Excessive force against protesters': ['protest.shot'],
  'Protest with intervention': ['protest.dispersed'],
  'Peaceful protest': ['protest.demo', 'protest.strike', 'protest.hunger', 'protest.blockade'],
  'Violent demonstration': ['riot.demonstration', 'protest.vandalism'],
  'Mob violence': ['riot.mob'],
  'Chemical weapon': ['attack.cbrn'],
  'Air/drone strike': ['strike.air', 'strike.drone'],
  'Suicide bomb': ['explosive.suicide'],
  'Shelling/artillery/missile attack': ['strike.shelling', 'strike.missile', 'strike.naval'],
  'Remote explosive/landmine/IED': ['explosive.device', 'explosive.mine'],
  Grenade: ['explosive.grenade'],
  'Sexual violence': ['attack.sexual'],
  Attack: [
    'attack.shooting',
    'attack.primitive',
    'attack.beating',
    'attack.killing',
    'attack.assassination',
    'attack.torture',
  ],
  'Abduction/forced disappearance': ['attack.abduction'],
  Agreement: ['deescalation.ceasefire', 'diplomacy.agreement'],
  Arrests: ['coercion.arrest', 'attack.capture'],
  'Change to group/activity': [
    'battle.siege',
    'force.deployment',
    'force.draft',
    'force.police',
    'force.militia',
    'force.weapons',
    'force.exercise',
    'deescalation.disarmament',
  ],
  'Disrupted weapons use': ['strike.intercepted', 'explosive.clearance'],
  'Headquarters or base established': ['force.base'],
  'Looting/property destruction': ['property.destruction', 'property.sabotage', 'property.robbery'],
  'Non-violent transfer of territory': ['territory.withdrawal', 'territory.handover'],
  Other: [
    'territory.annexation',
    'territory.secession',
    'explosive.minelaying',
    'population.expulsion',
    'population.flight',
    'population.evacuation',
    'coercion.raid',
    'coercion.restriction',
    'coercion.curfew',
    'coercion.martial_law',
    'coercion.withholding',
    'coercion.coup',
    'deescalation.release',
    'deescalation.access',
    'politics.referendum',
  ],
}

const BY_TYPE = new Map(SUB_TYPES.flatMap(subType => BY_SUB_TYPE[subType].map(type => [type, subType] as const)))

/** ACLED's sub-type for an act, by its type alone; `undefined` where ACLED has none. */
export function acledSubType(type: EventType): AcledSubType | undefined {
  return BY_TYPE.get(type)
}
