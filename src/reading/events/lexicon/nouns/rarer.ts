import { type Trigger, trigger } from '../../trigger.ts'
import { ofOnly } from '../condition-pairs.ts'

const ONE_THING = 'The words together name one thing.'

/** Nouns of an act that reports use now and then for the common one, and pairs that say more than their last word. */
export const RARER_NOUNS: readonly Trigger[] = [
  trigger('encounter', 'battle.clash', 'An encounter between rebels and soldiers near Orvel killed two.', {
    needs: [{ between: 'force' }, { with: 'force' }],
    counter: 'An encounter between two poets began the tale.',
  }),
  trigger('hostilities', 'battle.clash', 'Hostilities resumed near Orvel.', {
    bare: 'In the plural it is arms.',
    counter: 'Open hostility greeted the guest.',
  }),
  trigger('exchange of gunfire', 'battle.clash', 'An exchange of gunfire was reported near Orvel.', {
    bare: ONE_THING,
  }),
  trigger('gun fight', 'battle.clash', 'A gun fight broke out in Orvel.', { bare: ONE_THING }),
  trigger('turf war', 'battle.clash', 'A turf war between gangs broke out in Orvel.', {
    needs: [{ between: 'force' }, { in: 'territory', between: 'nobody' }],
    counter: 'A turf war between two ministries broke out.',
  }),
  trigger('ground operation', 'battle.offensive', 'A ground operation in Orvel began.', { bare: ONE_THING }),
  trigger('ground assault', 'battle.offensive', 'A ground assault on Orvel began.', { bare: ONE_THING }),
  trigger('push', 'battle.offensive', 'The push of the army towards Orvel continued.', {
    needs: [{ towards: 'settlement' }, { toward: 'settlement' }],
    counter: 'A push for reform began.',
  }),
  trigger('airborne assault', 'battle.offensive', 'An airborne assault near Orvel began.', { bare: ONE_THING }),
  trigger('cannon fire', 'strike.shelling', 'Cannon fire hit Orvel.', { bare: ONE_THING }),
  trigger('tank fire', 'strike.shelling', 'Tank fire hit Orvel.', { bare: ONE_THING }),
  trigger('shellfire', 'strike.shelling', 'Heavy shellfire hit Orvel.', { bare: ONE_THING }),
  trigger('artillery barrage', 'strike.shelling', 'An artillery barrage hit Orvel.', { bare: ONE_THING }),
  trigger('artillery bombardment', 'strike.shelling', 'An artillery bombardment hit Orvel.', { bare: ONE_THING }),
  trigger('artillery attack', 'strike.shelling', 'An artillery attack hit Orvel.', { bare: ONE_THING }),
  trigger('artillery shelling', 'strike.shelling', 'Artillery shelling hit Orvel.', { bare: ONE_THING }),
  trigger('salvo', 'strike.shelling', 'A salvo of rockets hit Orvel.', {
    needs: [{ of: 'shell' }, { of: 'rocket' }],
    counter: 'A salvo of questions met her.',
  }),
  trigger('volley', 'strike.missile', 'A volley of missiles hit Orvel.', {
    needs: [{ of: 'rocket' }],
    counter: 'A volley of questions met her.',
  }),
  trigger('ballistic missile attack', 'strike.missile', 'A ballistic missile attack hit Orvel.', { bare: ONE_THING }),
  trigger('missile barrage', 'strike.missile', 'A missile barrage hit Orvel.', { bare: ONE_THING }),
  trigger('aerial bombing', 'strike.air', 'The aerial bombing of Orvel killed two.', { bare: ONE_THING }),
  trigger('aerial attack', 'strike.air', 'An aerial attack on Orvel killed two.', { bare: ONE_THING }),
  trigger('air attack', 'strike.air', 'An air attack on Orvel killed two.', { bare: ONE_THING }),
  trigger('air bombardment', 'strike.air', 'The air bombardment of Orvel continued.', { bare: ONE_THING }),
  trigger('helicopter attack', 'strike.air', 'A helicopter attack on Orvel killed two.', { bare: ONE_THING }),
  trigger('sorties', 'strike.air', 'Sorties against the rebels near Orvel continued.', {
    needs: [{ against: 'anything' }, { over: 'territory' }],
    counter: 'A sortie to the shops took an hour.',
  }),
  trigger('drone assault', 'strike.drone', 'A drone assault on Orvel killed two.', { bare: ONE_THING }),
  trigger('drone barrage', 'strike.drone', 'A drone barrage on Orvel killed two.', { bare: ONE_THING }),
  trigger('car bomb explosion', 'explosive.device', 'A car bomb explosion in Orvel killed two.', { bare: ONE_THING }),
  trigger('bomb blast', 'explosive.device', 'A bomb blast in Orvel killed two.', { bare: ONE_THING }),
  trigger('controlled explosion', 'explosive.clearance', 'A controlled explosion in Orvel destroyed the device.', {
    bare: ONE_THING,
  }),
  trigger('arms cache', 'explosive.clearance', 'An arms cache was found near Orvel.', { bare: ONE_THING }),
  trigger('weapons cache', 'explosive.clearance', 'A weapons cache was found near Orvel.', { bare: ONE_THING }),
  trigger('ammunition cache', 'explosive.clearance', 'An ammunition cache was found near Orvel.', { bare: ONE_THING }),
  trigger('bomb disposal', 'explosive.clearance', 'The bomb disposal in Orvel took an hour.', {
    needs: [{ in: 'territory' }],
  }),
  trigger('grenade blast', 'explosive.grenade', 'A grenade blast in Orvel killed two.', { bare: ONE_THING }),
  trigger('grenade explosion', 'explosive.grenade', 'A grenade explosion in Orvel killed two.', { bare: ONE_THING }),
  trigger('suicide blast', 'explosive.suicide', 'A suicide blast in Orvel killed two.', { bare: ONE_THING }),
  trigger('suicide car bomb', 'explosive.suicide', 'A suicide car bomb killed two people in Orvel.', {
    bare: ONE_THING,
  }),
  trigger('suicide bomb', 'explosive.suicide', 'A suicide bomb killed two people in Orvel.', { bare: ONE_THING }),
  trigger('suicide bomb attack', 'explosive.suicide', 'A suicide bomb attack killed two people in Orvel.', {
    bare: ONE_THING,
  }),
  trigger('suicide car bombing', 'explosive.suicide', 'A suicide car bombing killed two people in Orvel.', {
    bare: ONE_THING,
  }),
  trigger('drive-by shooting', 'attack.shooting', 'A drive-by shooting in Orvel killed two.', { bare: ONE_THING }),
  trigger('gun violence', 'attack.shooting', 'Gun violence in Orvel killed two.', { needs: [{ in: 'territory' }] }),
  trigger('acid attack', 'attack.primitive', 'An acid attack in Orvel was condemned.', { bare: ONE_THING }),
  trigger('machete attack', 'attack.primitive', 'A machete attack in Orvel killed two.', { bare: ONE_THING }),
  trigger('car-ramming', 'attack.primitive', 'A car-ramming in Orvel killed two.', { bare: ONE_THING }),
  trigger('ramming attack', 'attack.primitive', 'A ramming attack in Orvel killed two.', { bare: ONE_THING }),
  trigger('targeted killing', 'attack.assassination', 'The targeted killing of a commander was condemned.', {
    needs: ofOnly('people', 'folk', 'force'),
    counter: 'The targeted killing of weeds saves water in Orvel.',
  }),
  trigger('mass killing', 'attack.assassination', 'A mass killing in Orvel was condemned.', { bare: ONE_THING }),
  trigger('summary execution', 'attack.assassination', 'The summary execution of prisoners was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }],
  }),
  trigger('extrajudicial killing', 'attack.assassination', 'The extrajudicial killing of a lawyer was condemned.', {
    needs: [{ of: 'people' }, { of: 'force' }],
  }),
  trigger('enforced disappearance', 'attack.abduction', 'The enforced disappearance of a lawyer was condemned.', {
    needs: [{ of: 'people' }],
  }),
  trigger('mistreatment', 'attack.torture', 'The mistreatment of prisoners was condemned.', {
    needs: [{ of: 'captive' }],
    counter: 'The mistreatment of horses was condemned.',
  }),
  trigger('firebombing', 'property.destruction', 'The firebombing of a shop was condemned.', { bare: ONE_THING }),
  trigger('cattle rustling', 'property.robbery', 'Cattle rustling near Orvel was reported.', { bare: ONE_THING }),
  trigger('forced eviction', 'population.expulsion', 'The forced eviction of villagers was condemned.', {
    bare: ONE_THING,
  }),
  trigger('airlift', 'population.evacuation', 'The airlift of citizens from Orvel began.', {
    needs: [{ of: 'people' }],
    counter: 'The airlift of the piano took a day.',
  }),
  trigger('march', 'protest.demo', 'A march against the tax took place in Orvel.', {
    needs: [{ against: 'anything' }, { in: 'territory' }],
    counter: 'The march of progress goes on.',
  }),
  trigger('rally', 'protest.demo', 'A rally against the tax took place in Orvel.', {
    needs: [{ against: 'anything' }, { outside: 'building' }, { by: 'protester' }],
    counter: 'A rally of the shares took place.',
  }),
  trigger('rail strike', 'protest.strike', 'A rail strike closed lines near Orvel.', { bare: ONE_THING }),
  trigger('bus strike', 'protest.strike', 'A bus strike closed lines near Orvel.', { bare: ONE_THING }),
  trigger('transport strike', 'protest.strike', 'A transport strike paralysed Orvel.', { bare: ONE_THING }),
  trigger('work stoppage', 'protest.strike', 'A work stoppage paralysed Orvel.', { bare: ONE_THING }),
  trigger('wildcat strike', 'protest.strike', 'A wildcat strike paralysed Orvel.', { bare: ONE_THING }),
  trigger('strike action', 'protest.strike', 'Strike action paralysed Orvel.', { bare: ONE_THING }),
  trigger('ethnic violence', 'riot.mob', 'Ethnic violence flared in Orvel.', { bare: ONE_THING }),
  trigger('sectarian violence', 'riot.mob', 'Sectarian violence flared in Orvel.', { bare: ONE_THING }),
  trigger('tribal violence', 'riot.mob', 'Tribal violence flared in Orvel.', { bare: ONE_THING }),
  trigger('intercommunal violence', 'riot.mob', 'Intercommunal violence flared in Orvel.', { bare: ONE_THING }),
  trigger('mob attack', 'riot.mob', 'A mob attack in Orvel killed two.', { bare: ONE_THING }),
  trigger('pogrom', 'riot.mob', 'A pogrom in Orvel killed two.', { bare: ONE_THING }),
  trigger('house arrest', 'coercion.arrest', 'House arrest of the mayor of Orvel was announced.', {
    needs: [{ of: 'people' }],
  }),
  trigger('travel ban', 'coercion.restriction', 'A travel ban was imposed in Orvel.', {
    needs: [{ on: 'anything' }, { in: 'territory' }, { for: 'people' }, { against: 'people' }],
    counter: 'A travel ban comic appeared.',
  }),
  trigger('hack', 'coercion.cyber', 'A hack of the network of the ministry was reported.', {
    needs: [{ of: 'network' }],
    counter: 'A hack for peeling eggs was posted.',
  }),
  trigger('palace coup', 'coercion.coup', 'A palace coup took place in Orvel.', { bare: ONE_THING }),
  trigger('coup bid', 'coercion.coup', 'A coup bid failed in Orvel.', { bare: ONE_THING }),
  trigger('power grab', 'coercion.coup', 'A power grab by the army took place in Orvel.', {
    needs: [{ by: 'force' }],
    counter: 'A power grab by deputies failed.',
  }),
  trigger('troop movement', 'force.deployment', 'Troop movements near Orvel were reported.', { bare: ONE_THING }),
  trigger('military buildup', 'force.deployment', 'A military buildup near Orvel was reported.', { bare: ONE_THING }),
  trigger('forced recruitment', 'force.draft', 'The forced recruitment of boys near Orvel was reported.', {
    bare: ONE_THING,
  }),
  trigger('call-up', 'force.draft', 'The call-up of reservists began.', {
    needs: [{ of: 'force' }, { of: 'people' }],
    counter: 'His call-up for the national team came late.',
  }),
  trigger('war games', 'force.exercise', 'The army held war games near Orvel.', {
    needs: [{ in: 'territory' }, { near: 'territory' }, { of: 'nobody', around: 'territory' }],
    counter: 'Fans of war games met.',
  }),
  trigger('live-fire exercise', 'force.exercise', 'A live-fire exercise began near Orvel.', { bare: ONE_THING }),
  trigger('test launch', 'force.weapons', 'The test launch of a missile took place off Orvel.', {
    needs: [{ of: 'rocket' }],
  }),
  trigger('test-firing', 'force.weapons', 'The test-firing of a missile took place off Orvel.', { bare: ONE_THING }),
  trigger('humanitarian pause', 'deescalation.ceasefire', 'A humanitarian pause began in Orvel.', {
    bare: ONE_THING,
  }),
  trigger('cessation of hostilities', 'deescalation.ceasefire', 'A cessation of hostilities began in Orvel.', {
    bare: ONE_THING,
  }),
  trigger('hostage release', 'deescalation.release', 'A hostage release took place near Orvel.', { bare: ONE_THING }),
  trigger('prisoner release', 'deescalation.release', 'A prisoner release took place near Orvel.', { bare: ONE_THING }),
  trigger('conviction', 'sanction.verdict', 'The conviction of the general was upheld in Orvel.', {
    needs: [{ of: 'people' }, { of: 'force' }],
    counter: 'The conviction of the poem is plain.',
  }),
  trigger('acquittal', 'sanction.verdict', 'The acquittal of the general was upheld in Orvel.', {
    needs: [{ of: 'people' }, { of: 'force' }, { in: 'territory' }],
    counter: 'The acquittal of an idea is her theme.',
  }),
  trigger('house search', 'coercion.raid', 'House searches took place in Orvel.', { bare: ONE_THING }),
  trigger('arrest warrant', 'sanction.verdict', 'An arrest warrant for the general was issued in Orvel.', {
    needs: [{ for: 'people' }, { against: 'people' }, { for: 'force' }, { in: 'territory' }],
    counter: 'The arrest warrant drama opened.',
  }),
  trigger('death sentence', 'sanction.verdict', 'The death sentence against the general was upheld in Orvel.', {
    needs: [{ against: 'people' }, { for: 'people' }, { on: 'people' }],
  }),
  trigger('bus accident', 'other.accident', 'A bus accident near Orvel killed two.', { bare: ONE_THING }),
  trigger('car crash', 'other.accident', 'A car crash near Orvel killed two.', { bare: ONE_THING }),
  trigger('building collapse', 'other.accident', 'A building collapse in Orvel killed two.', { bare: ONE_THING }),
  trigger('gas explosion', 'other.accident', 'A gas explosion in Orvel killed two.', { bare: ONE_THING }),
  trigger('factory fire', 'other.accident', 'A factory fire in Orvel killed two.', { bare: ONE_THING }),
  trigger('boat accident', 'other.accident', 'A boat accident off Orvel killed two.', { bare: ONE_THING }),
  trigger('flash flood', 'other.disaster', 'Flash floods in Orvel killed two.', { bare: ONE_THING }),
  trigger('volcanic eruption', 'other.disaster', 'A volcanic eruption in Orvel killed two.', { bare: ONE_THING }),
  trigger('people-smuggling', 'other.crime', 'People-smuggling off Orvel was reported.', { bare: ONE_THING }),
]
