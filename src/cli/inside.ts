import { type Command, Option } from 'commander'
import { parseDay } from '../app/day.ts'
import { askedPlace, changesOf, insideOn, type PlaceOnDay } from '../app/inside.ts'
import { loadKnowledge } from '../app/load-knowledge.ts'
import { openDailyMap } from '../app/open-daily-map.ts'
import type { Context } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { printable } from './terminal.ts'

interface Flags {
  readonly place: readonly string[]
  readonly day?: string
  readonly changes?: boolean
  readonly country?: string
  readonly format: 'text' | 'json'
}

/** `dateline inside`: which places lie inside a map of control on a day. */
export function registerInside(program: Command, context: Context): void {
  program
    .command('inside')
    .summary('which places lie inside a map of control on a day')
    .description(
      'Asks a map drawn by day (GeoJSON polygons, one file a day or features that say their day) which places lie inside. ' +
        'A day without a map takes the latest earlier one, and the answer says so. What is nearer to the edge than a town is wide is “edge”. ' +
        'The map is held against the record by people: it never changes what reports assert.',
    )
    .argument('<map...>', 'GeoJSON files, or folders of them; the day is the date in the file’s name')
    .requiredOption('-p, --place <name...>', 'places by name, or as longitude,latitude')
    .option('-d, --day <day>', 'the day (YYYY-MM-DD); the last day of the map if left out')
    .option('-c, --changes', 'list the days on which each place went in or out')
    .option('--country <code>', 'take the place of that name in this country (ISO code)')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  dateline inside maps/ --day 2024-10-02 --place Vuhledar Pokrovsk\n  dateline inside front_20241002.geojson --place 37.25,47.78\n  dateline inside maps/ --changes --place Vuhledar',
    )
    .action((paths: string[], flags: Flags) => tellInside(paths, flags, context))
}

async function tellInside(paths: readonly string[], flags: Flags, context: Context): Promise<void> {
  const { terminal, config } = context
  const { gazetteer } = orFail(await loadKnowledge(config))
  const map = orFail(await openDailyMap(paths))
  const day = flags.day === undefined ? (map.days.at(-1) ?? '') : orFail(parseDay('--day', flags.day))
  const found = flags.place.map(name => ({ name, place: askedPlace(gazetteer, name, flags.country) }))
  const places = found.flatMap(({ place }) => place ?? [])
  const told = orFail(flags.changes ? await changesOf(map, places) : await insideOn(map, places, day))
  for (const { name, place } of found) if (!place) terminal.say(unknown(name))
  if (!flags.changes && places.length > 0 && told.length === 0)
    throw new Failure(`The map begins on ${map.days[0]}: there is none of ${day} or before.`)
  if (flags.format === 'json') await terminal.print(`${JSON.stringify(told, undefined, 1)}\n`)
  else for (const one of told) await terminal.print(`${line(one)}\n`)
  if (places.length < found.length) context.exitCode = EXIT.refused
}

function unknown(name: string): string {
  return `${printable(name)} is in no gazetteer here: give it as longitude,latitude, or add it with “dateline gazetteer add”.`
}

function line({ place, standing, inside, edgeMetres, ...days }: PlaceOnDay): string {
  const where = standing === 'edge' ? `edge (point ${inside ? 'inside' : 'outside'})` : standing
  return `${printable(place.name)}: ${where} on ${days.day}, ${distance(edgeMetres)} from the edge${earlier(days)}`
}

function distance(metres: number): string {
  return metres < 10_000 ? `${(metres / 1000).toFixed(1)} km` : `${Math.round(metres / 1000)} km`
}

function earlier({ mapDay, isEarlier }: Pick<PlaceOnDay, 'mapDay' | 'isEarlier'>): string {
  return isEarlier ? ` (by the map of ${mapDay}, the latest before)` : ''
}
