/** What stands in or by a town and is fought over, hit or held, as its words are written apart: `air base`. */
export const FEATURES: readonly string[] = `
airport, airfield, airbase, air base, airstrip, aerodrome, port, seaport, harbour, harbor, naval base, military base,
army base, hospital, clinic, maternity hospital, prison, jail, detention centre, detention center, power plant,
power station, thermal power plant, substation, refinery, oil refinery, oil depot, fuel depot, ammunition depot,
arms depot, depot, warehouse, factory, steelworks, plant, barracks, garrison, training ground, railway station,
train station, bus station, railway junction, bridge, dam, reservoir, market, mosque, church, cathedral, school,
university, stadium, theatre, theater, museum, cemetery, checkpoint, border crossing, crossing, refugee camp, camp,
mine, coal mine, quarry, shipyard, grain terminal, oil terminal, terminal, police station, courthouse, water tower
`
  .split(',')
  .map(feature => feature.trim().replaceAll('\n', ' '))

/** Ground by a town that is no building: "two villages near X". */
export const SPOTS: ReadonlySet<string> = new Set(
  'village villages settlement settlements hamlet hamlets positions hill hills heights forest woods'.split(' '),
)
