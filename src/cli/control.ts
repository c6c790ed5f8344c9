import { type Command, Option } from 'commander'
import type { Holder, Standing, Within } from '../app/control.ts'
import { type HoldersNamed, holders } from '../app/holders.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { orFail } from './failure.ts'
import { printable, type Terminal } from './terminal.ts'

interface Flags {
  readonly record: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly format: 'text' | 'json'
}

/** `dateline control`: who holds which place on a day. */
export function registerControl(program: Command, context: Context): void {
  program
    .command('control')
    .summary('who holds which place on a day')
    .description(
      'Who holds a place on the ground, who claims it in law, and where accounts differ, each with the reports that say so. ' +
        '--as-of is the day in question; --known-on leaves out what was published later, but takes who is who as it is known today. ' +
        'Of a division or a river bank it counts the places that the record knows, by holder.',
    )
    .argument('[place]', 'name or id of a place; all places if left out')
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .option('--as-of <day>', 'on this day (YYYY-MM-DD); the last day of the reports if left out')
    .option('--known-on <day>', 'by what had been published by this day')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  dateline control Kherson --as-of 2022-11-10\n  dateline control --as-of 2022-11-11 --known-on 2022-11-11\n  dateline control "Kherson Oblast" --format json',
    )
    .action((place: string | undefined, flags: Flags) => tellControl(place, flags, context))
}

async function tellControl(place: string | undefined, flags: Flags, context: Context): Promise<void> {
  const { asOf, knownOn, record, format } = flags
  const { terminal } = context
  const asked = { ...(place && { place }), ...(asOf && { asOf }), ...(knownOn && { knownOn }) }
  const found = await withRecord(context, { path: record }, async desk => orFail(await holders(desk, asked)))
  if (format === 'json') {
    await terminal.print(`${JSON.stringify(found, undefined, 1)}\n`)
    return
  }
  for (const one of found.standings) await terminal.print(`${line(one, found, terminal)}\n`)
  for (const one of found.regions) await terminal.print(`${regionLine(one, found)}\n`)
  const known =
    found.knownOn === undefined ? '' : `, by what was published by ${found.knownOn} (who is who as known today)`
  const none = found.standings.length === 0 ? 'No report tells who holds it' : `Control as of ${found.asOf}`
  terminal.say(`${none}${found.standings.length === 0 ? ` on ${found.asOf}` : ''}${known}.`)
}

function line(
  { place, holds, claims, contested, basis }: Standing,
  { names }: HoldersNamed,
  { paint }: Terminal,
): string {
  const held =
    holds.length === 0 ? 'nobody is said to hold it' : `held by ${holds.map(said).join(contested ? ' or ' : ' and ')}`
  const law = claims.length === 0 ? '' : `; claimed in law by ${claims.map(({ holder }) => holder).join(' and ')}`
  const reports = new Set(basis.flatMap(({ assertions }) => assertions.map(({ report }) => report))).size
  const ids = basis.map(({ id }) => id).join(' ')
  const words = printable(`${names[place] ?? place}: ${contested ? 'contested, ' : ''}${held}${law}`)
  return `${words} ${paint.dim(`${reports} ${reports === 1 ? 'report' : 'reports'} · ${ids}`)}`
}

const said = ({ holder, from }: Holder): string => (from === undefined ? holder : `${holder} since ${from}`)

function regionLine({ region, held, contested, unknown }: Within, { names }: HoldersNamed): string {
  const counts = [
    ...held.map(({ holder, places }) => `${holder} ${places.length}`),
    ...(contested.length > 0 ? [`contested ${contested.length}`] : []),
    ...(unknown.length > 0 ? [`unknown ${unknown.length}`] : []),
  ]
  return printable(`Known places in ${names[region] ?? region}: ${counts.join(', ')}`)
}
