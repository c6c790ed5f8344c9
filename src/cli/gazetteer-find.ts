import { type Command, Option } from 'commander'
import { explainProblem } from '../app/errors.ts'
import { findPlacesNamed, type Neighbour, type PlaceFound } from '../app/gazetteer-find.ts'
import type { Context } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { printable, type Terminal, wrapped } from './terminal.ts'

interface Flags {
  readonly near?: string
  readonly country?: string
  readonly limit: string
  readonly format: 'table' | 'json'
}

/** `dateline gazetteer find`: the places of a name, with reasons. */
export function registerGazetteerFind(gazetteer: Command, context: Context): void {
  gazetteer
    .command('find')
    .summary('say which places a name can be, and why')
    .description(
      'Says which places a name can be, the best known first, and why: inhabitants, what it is the seat of, whether it is its own name, from which list\n' +
        'it is, where it lies. In any script and spelling. What is not found is looked for by sound: those are guesses.',
    )
    .argument('<name...>', 'a name, for example Bakhmut, Artemivsk, Херсон, Khan Younis')
    .option('--near <place>', 'the nearest first: a name, or LONGITUDE,LATITUDE')
    .option('--country <code>', 'only in this country (two letters)')
    .option('-n, --limit <number>', 'how many at the most', '10')
    .addOption(
      new Option('-f, --format <format>', 'table for people, json for programs')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  dateline gazetteer find Kherson\n  dateline gazetteer find Rafah --near Gaza\n  dateline gazetteer find Mykolaivka --near 37.8,48.0 --country UA',
    )
    .action((words: string[], flags: Flags) => findNamed(words.join(' '), flags, context))
}

async function findNamed(name: string, { limit, format, ...facets }: Flags, context: Context): Promise<void> {
  const { terminal, config } = context
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1 || most > 1000)
    throw new Failure(`--limit is “${limit}”: give a whole number from 1 to 1000.`)
  const { found, nearly, problems } = orFail(await findPlacesNamed(config, { name, limit: most, ...facets }))
  for (const problem of problems) terminal.say(explainProblem(problem))
  if (found.length === 0) context.exitCode = EXIT.refused
  if (format === 'json') {
    await terminal.print(`${JSON.stringify({ name, found, nearly }, undefined, 1)}\n`)
    return
  }
  for (const [index, place] of found.entries()) await terminal.print(block(place, `${index + 1}.`, terminal))
  if (found.length > 0) return
  terminal.say(`No place is called “${printable(name)}”.`)
  if (nearly.length > 0) terminal.say('Guesses by sound or by one letter, not to be relied on:')
  for (const place of nearly) await terminal.print(block(place, '?', terminal))
  terminal.say(
    '“dateline gazetteer add FILE” adds what is missing: villages are in the country dumps of GeoNames (docs/gazetteer.md).',
  )
}

function block(place: PlaceFound, mark: string, { paint, width }: Pick<Terminal, 'paint' | 'width'>): string {
  const { longitude, latitude, kind, region, country } = place
  const where = [kind, region, country].filter(Boolean).join(', ')
  const head = `${mark} ${paint.cyan(printable(place.name))} (${printable(where)})  ${longitude},${latitude}  ${paint.dim(place.place)}`
  const rows = [
    ['why', [...place.reasons, `from ${place.source}`].join('; ')],
    ['also', place.spellings.join('; ')],
    ['in', place.within.map(({ name }) => name).join('; ')],
    ['near', place.nearby.map(distance).join('; ')],
  ] as const
  const lines = rows.filter(([, text]) => text !== '').map(([title, text]) => `   ${title}: ${printable(text)}`)
  return `${[head, ...lines.map(line => wrapped(line.trimStart(), width, '      ')).map(line => `   ${line}`)].join('\n')}\n`
}

function distance({ name, kilometres }: Neighbour): string {
  return `${name} ${kilometres} km`
}
