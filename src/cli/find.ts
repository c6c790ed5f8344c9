import { type Command, Option } from 'commander'
import { find, type Query } from '../app/find.ts'
import { FINDABLE, type Findable } from '../app/findable.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure, orFail } from './failure.ts'
import { printable, type Terminal } from './terminal.ts'

type Given = Omit<Query, 'text' | 'limit' | 'offset' | 'near' | 'box' | 'independent' | 'order' | 'disputed'>
type Flags = Given & {
  readonly record: string
  readonly limit: string
  readonly offset: string
  readonly near?: string
  readonly box?: string
  readonly independent?: string
  readonly disputed?: boolean
  readonly sort: 'relevance' | 'day'
  readonly format: 'text' | 'json'
}

/** `dateline find`: full text and facets over a record. */
export function registerFind(program: Command, context: Context): void {
  const command = program
    .command('find')
    .summary('find reports, statements, events and more in a record')
    .description(
      'Full text over reports, statements and events, names over all else, narrowed by facets. Lists ids for “dateline explain”.',
    )
    .argument('[words...]', 'words to look for; “exact phrase”, begin*')
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .addOption(new Option('-k, --kind <kind>', 'only this kind of thing').choices([...FINDABLE]))
    .option('-t, --type <type>', 'event type or family (strike, strike.shelling), stance, kind of control')
    .option('--status <status>', 'status of events (happened, denied, feared, …)')
  withPlaces(command)
    .option('--actor <id>', 'who took part or spoke')
    .option('--side <country>', 'ISO code of a party, for example UA')
    .option('--outlet <name>', 'told by this outlet')
    .option('--from <day>', 'from this day on (YYYY-MM-DD)')
    .option('--to <day>', 'up to and with this day (YYYY-MM-DD)')
    .option('--known-on <day>', 'only what had been published by this day')
    .option('--independent <number>', 'told by at least so many independent reports')
    .addOption(
      new Option('--review <state>', 'what a reviewer said of it').choices(['open', 'accepted', 'rejected', 'unsure']),
    )
    .option('--disputed', 'only what is disputed')
    .addOption(
      new Option('--sort <order>', 'the best first, or by day').choices(['relevance', 'day']).default('relevance'),
    )
    .option('-n, --limit <number>', 'how many at the most', '50')
    .option('--offset <number>', 'how many to leave out before', '0')
    .option('--facets', 'count the values of each facet too (json)')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action((words: string[], flags: Flags) => findAll(words, flags, context))
}

function withPlaces(command: Command): Command {
  return command
    .option('--place <place>', 'name or id of a place')
    .option('--near <lat,lon,km>', 'within so many kilometres of a point: 46.64,32.62,20')
    .option('--box <w,s,e,n>', 'inside a box, in degrees: 32,46,34,47')
}

const EXAMPLES = `
Examples:
  dateline find bridge
  dateline find --kind event --type territory --place Kherson
  dateline find --kind event --near 46.64,32.62,20 --independent 2 --known-on 2022-11-12
  dateline find "no losses" --side RU`

async function findAll(words: readonly string[], flags: Flags, context: Context): Promise<void> {
  const query = queryFrom(words, flags)
  const found = await withRecord(context, { path: flags.record }, async desk => orFail(await find(desk, query)))
  const { terminal } = context
  if (flags.format === 'json') {
    await terminal.print(`${JSON.stringify(found, undefined, 1)}\n`)
    return
  }
  for (const item of found.items) await terminal.print(`${line(item, terminal)}\n`)
  const rest = found.total - (query.offset ?? 0) - found.items.length
  terminal.say(
    found.total === 0
      ? 'Nothing found: try fewer words, or take a facet away.'
      : `${found.total} found${rest > 0 ? `, ${rest} more not shown (--limit, --offset)` : ''}.`,
  )
}

function queryFrom(words: readonly string[], flags: Flags): Query {
  const { record: _, format: __, limit, offset, near, box, independent, sort, ...given } = flags
  return {
    ...given,
    order: sort,
    limit: whole('--limit', limit, [1, 100_000]),
    offset: whole('--offset', offset, [0, 10_000_000]),
    ...(independent !== undefined ? { independent: whole('--independent', independent, [1, 100_000]) } : {}),
    ...(near !== undefined ? { near: pointOf(near) } : {}),
    ...(box !== undefined ? { box: boxOf(box) } : {}),
    ...(words.length > 0 ? { text: words.map(quoted).join(' ') } : {}),
  }
}

function whole(flag: string, given: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Failure(`${flag} is “${given}”: give a whole number from ${least} to ${most}.`)
}

/** Numbers between commas, each within its bounds. */
function numbers(flag: string, given: string, bounds: readonly (readonly [number, number])[]): readonly number[] {
  const found = given.split(',').map(part => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN))
  const fits = found.length === bounds.length && bounds.every(([low, high], at) => inside(found[at], low, high))
  if (fits) return found
  throw new Failure(`${flag} is “${given}”: give ${bounds.length} numbers with commas between, as the help shows.`)
}

const inside = (number: number | undefined, low: number, high: number) =>
  number !== undefined && number >= low && number <= high

function pointOf(given: string): NonNullable<Query['near']> {
  const [latitude = 0, longitude = 0, km = 0] = numbers('--near', given, [
    [-90, 90],
    [-180, 180],
    [0, 20_040],
  ])
  return { latitude, longitude, metres: km * 1000 }
}

function boxOf(given: string): NonNullable<Query['box']> {
  const [west = 0, south = 0, east = 0, north = 0] = numbers('--box', given, [
    [-180, 180],
    [-90, 90],
    [-180, 180],
    [-90, 90],
  ])
  return { west, south, east, north }
}

/** An argument with a space in it was one phrase at the shell. */
function quoted(word: string): string {
  return /\s/.test(word) && !word.includes('"') ? `"${word}"` : word
}

function line({ id, kind, title, status, place, from, support }: Findable, { paint }: Pick<Terminal, 'paint'>): string {
  const facts = [status, place, from, support].filter(Boolean).join(' · ')
  return `${paint.dim(id)}  ${paint.cyan(kind)} ${printable(title.replace(/\s+/g, ' '))} ${paint.dim(printable(facts))}`
}
