/** How far a town's clock is from UTC, and by which rule it is put forward in summer. */
export interface TownZone {
  /** Minutes east of UTC in winter. */
  readonly minutes: number
  /** `eu`: last Sunday of March to last Sunday of October. `us`: second Sunday of March to first of November (since 2007). */
  readonly summer?: 'eu' | 'us'
  /** First year from which it is so, where clocks were otherwise before. */
  readonly since: number
}

const HOUR = 60

/** Towns and zones that reports give the hour of, by the IANA time zone database (2025b); a year before `since` stays open. */
export const TOWN_ZONES: { readonly [name: string]: TownZone } = {
  kyiv: { minutes: 2 * HOUR, summer: 'eu', since: 1997 },
  kiev: { minutes: 2 * HOUR, summer: 'eu', since: 1997 },
  london: { minutes: 0, summer: 'eu', since: 1996 },
  paris: { minutes: HOUR, summer: 'eu', since: 1996 },
  berlin: { minutes: HOUR, summer: 'eu', since: 1996 },
  brussels: { minutes: HOUR, summer: 'eu', since: 1996 },
  geneva: { minutes: HOUR, summer: 'eu', since: 1996 },
  vienna: { minutes: HOUR, summer: 'eu', since: 1996 },
  warsaw: { minutes: HOUR, summer: 'eu', since: 1996 },
  belgrade: { minutes: HOUR, summer: 'eu', since: 1996 },
  pristina: { minutes: HOUR, summer: 'eu', since: 1996 },
  sarajevo: { minutes: HOUR, summer: 'eu', since: 1996 },
  athens: { minutes: 2 * HOUR, summer: 'eu', since: 1996 },
  bucharest: { minutes: 2 * HOUR, summer: 'eu', since: 1997 },
  chisinau: { minutes: 2 * HOUR, summer: 'eu', since: 2022 },
  moscow: { minutes: 3 * HOUR, since: 2015 },
  minsk: { minutes: 3 * HOUR, since: 2012 },
  istanbul: { minutes: 3 * HOUR, since: 2017 },
  ankara: { minutes: 3 * HOUR, since: 2017 },
  damascus: { minutes: 3 * HOUR, since: 2023 },
  amman: { minutes: 3 * HOUR, since: 2023 },
  baghdad: { minutes: 3 * HOUR, since: 2008 },
  riyadh: { minutes: 3 * HOUR, since: 1950 },
  sanaa: { minutes: 3 * HOUR, since: 1950 },
  doha: { minutes: 3 * HOUR, since: 1973 },
  dubai: { minutes: 4 * HOUR, since: 1950 },
  tehran: { minutes: 3.5 * HOUR, since: 2023 },
  kabul: { minutes: 4.5 * HOUR, since: 1950 },
  islamabad: { minutes: 5 * HOUR, since: 2010 },
  delhi: { minutes: 5.5 * HOUR, since: 1950 },
  yangon: { minutes: 6.5 * HOUR, since: 1950 },
  tbilisi: { minutes: 4 * HOUR, since: 2006 },
  yerevan: { minutes: 4 * HOUR, since: 2012 },
  baku: { minutes: 4 * HOUR, since: 2016 },
  khartoum: { minutes: 2 * HOUR, since: 2018 },
  juba: { minutes: 2 * HOUR, since: 2022 },
  'addis ababa': { minutes: 3 * HOUR, since: 1950 },
  nairobi: { minutes: 3 * HOUR, since: 1960 },
  mogadishu: { minutes: 3 * HOUR, since: 1957 },
  kigali: { minutes: 2 * HOUR, since: 1950 },
  goma: { minutes: 2 * HOUR, since: 1950 },
  tripoli: { minutes: 2 * HOUR, since: 2014 },
  beijing: { minutes: 8 * HOUR, since: 1992 },
  taipei: { minutes: 8 * HOUR, since: 1980 },
  tokyo: { minutes: 9 * HOUR, since: 1952 },
  seoul: { minutes: 9 * HOUR, since: 1989 },
  washington: { minutes: -5 * HOUR, summer: 'us', since: 2007 },
  'new york': { minutes: -5 * HOUR, summer: 'us', since: 2007 },
  et: { minutes: -5 * HOUR, summer: 'us', since: 2007 },
  pt: { minutes: -8 * HOUR, summer: 'us', since: 2007 },
  bogota: { minutes: -5 * HOUR, since: 1994 },
}

/** Source of a pattern for a town of the table. */
export const ZONE_TOWN = `(?:${Object.keys(TOWN_ZONES)
  .filter(name => name.length > 2)
  .map(name => name.replace(/(?:^| )[a-z]/g, first => first.toUpperCase()))
  .join('|')})`
