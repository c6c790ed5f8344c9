import { type Command, Option } from 'commander'
import { find, type Query } from '../app/find.ts'
import { FINDABLE, type Findable } from '../app/findable.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure, orFail } from './failure.ts'
import { printable, type Terminal } from './terminal.ts'

type Flags = Omit<Query, 'text' | 'limit'> & {
  readonly record: string
  readonly limit: string
  readonly format: 'text' | 'json'
}

/** `dateline find`: full text and facets over a record. */
export function registerFind(program: Command, context: Context): void {
  program
    .command('find')
    .summary('find reports, statements, events and more in a record')
    .description(
      'Full text over reports and statements, names over all else, narrowed by facets. Lists ids for “dateline explain”.',
    )
    .argument('[words...]', 'words to look for; “exact phrase”, begin*')
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .addOption(new Option('-k, --kind <kind>', 'only this kind of thing').choices([...FINDABLE]))
    .option('-t, --type <type>', 'event type or family (strike, strike.shelling), stance, kind of control')
    .option('--status <status>', 'status of events (happened, denied, feared, …)')
    .option('--place <place>', 'name or id of a place')
    .option('--side <country>', 'ISO code of a party, for example UA')
    .option('--from <day>', 'from this day on (YYYY-MM-DD)')
    .option('--to <day>', 'up to and with this day (YYYY-MM-DD)')
    .option('-n, --limit <number>', 'how many at the most', '50')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  dateline find bridge\n  dateline find --kind event --type territory --place Kherson\n  dateline find "no losses" --side RU',
    )
    .action((words: string[], flags: Flags) => findAll(words, flags, context))
}

async function findAll(
  words: readonly string[],
  { record, limit, format, ...facets }: Flags,
  context: Context,
): Promise<void> {
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1 || most > 100_000)
    throw new Failure(`--limit is “${limit}”: give a whole number from 1 to 100000.`)
  const query: Query = { ...facets, limit: most, ...(words.length > 0 ? { text: words.map(quoted).join(' ') } : {}) }
  const found = await withRecord(context, { path: record }, async desk => orFail(await find(desk, query)))
  const { terminal } = context
  if (format === 'json') {
    await terminal.print(`${JSON.stringify(found, undefined, 1)}\n`)
    return
  }
  for (const item of found.items) await terminal.print(`${line(item, terminal)}\n`)
  const rest = found.total - found.items.length
  terminal.say(
    found.total === 0
      ? 'Nothing found: try fewer words, or take a facet away.'
      : `${found.total} found${rest > 0 ? `, ${rest} more not shown (--limit)` : ''}.`,
  )
}

/** An argument with a space in it was one phrase at the shell. */
function quoted(word: string): string {
  return /\s/.test(word) && !word.includes('"') ? `"${word}"` : word
}

function line({ id, kind, title, status, place, from, support }: Findable, { paint }: Pick<Terminal, 'paint'>): string {
  const facts = [status, place, from, support].filter(Boolean).join(' · ')
  return `${paint.dim(id)}  ${paint.cyan(kind)} ${printable(title.replace(/\s+/g, ' '))} ${paint.dim(printable(facts))}`
}
