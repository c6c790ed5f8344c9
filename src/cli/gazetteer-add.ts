import { type Command, Option } from 'commander'
import { explainProblem } from '../app/errors.ts'
import { addPlaces, type PlacesAdded } from '../app/gazetteer-add.ts'
import { REASONS } from '../app/gazetteer-lists.ts'
import { PLACE_KINDS } from '../record/vocabulary.ts'
import type { Context } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { printable, type Terminal } from './terminal.ts'

interface Flags {
  readonly names?: string
  readonly divisions?: readonly string[]
  readonly kind?: string
  readonly country?: string
  readonly credit?: string
}

/** `dateline gazetteer add`: places of files as a layer over what is there. */
export function registerGazetteerAdd(gazetteer: Command, context: Context): void {
  gazetteer
    .command('add')
    .summary('add the places of files')
    .description(
      'Adds the places of files to the gazetteer. What is known already gets the further names; nothing is lost, and “gazetteer undo” takes it back.\n' +
        'Files: a GeoNames dump (UA.txt of https://download.geonames.org/export/dump/UA.zip, unpacked), CSV with a header (name, latitude, longitude;\n' +
        'if there are any: id, geonamesId, country, region, kind, population, names parted by ; or |), or GeoJSON. Rows that are wrong are listed and left out.',
    )
    .argument('<files...>', 'lists of places; all files named together are one addition')
    .option('--names <file>', 'alternateNamesV2.txt of GeoNames: further names for the places of the dump')
    .option('--divisions <files...>', 'admin1CodesASCII.txt and admin2Codes.txt of GeoNames: newer names of divisions')
    .addOption(new Option('--kind <kind>', 'what the places are where the file does not say').choices([...PLACE_KINDS]))
    .option('--country <code>', 'two letters of the country where the file does not say')
    .option('--credit <text>', 'whose work it is, for “gazetteer list” and your own credits')
    .addHelpText(
      'after',
      '\nExamples:\n  dateline gazetteer add UA.txt --names alternateNamesV2.txt\n  dateline gazetteer add camps.csv --country SD --kind facility --credit "Camp list of our desk"',
    )
    .action((files: string[], flags: Flags) => addAll(files, flags, context))
}

async function addAll(files: readonly string[], flags: Flags, context: Context): Promise<void> {
  const { terminal, config } = context
  if (flags.country !== undefined && !/^[A-Za-z]{2}$/.test(flags.country))
    throw new Failure(`--country is “${flags.country}”: give the two letters of ISO 3166, for example UA.`)
  const watch = { onBytes: progress(terminal), signal: terminal.signal }
  const result = await addPlaces(config, { files, ...flags, ...watch, at: new Date().toISOString() })
  terminal.progress(undefined)
  if (!result.ok && result.error.kind === 'stopped') throw new Failure(explainProblem(result.error), 130)
  const added = orFail(result)
  tellLeftOut(added, terminal)
  const { counts, head } = added
  if (!head) {
    const none = counts.unchanged === 0
    terminal.say(
      none ? 'No places to add.' : `All ${counts.unchanged} places are there already as they are: nothing has changed.`,
    )
    if (none) context.exitCode = EXIT.refused
    return
  }
  terminal.say(
    `${counts.new} places new, ${counts.merged} merged with what was known, ${counts.unchanged} unchanged.\n` +
      'Records are read again with them by the next “dateline add” or “dateline rebuild”. “dateline gazetteer undo” takes it back.',
  )
}

function tellLeftOut({ leftOut, wrong }: PlacesAdded, terminal: Terminal): void {
  for (const { file, at, reason, detail } of wrong)
    terminal.say(`  ${file}:${at}: ${REASONS[reason]} (${printable(detail)})`)
  const rows = leftOut.map(one => `${one.rows} ${one.reason}`).join(', ')
  if (rows !== '') terminal.say(`Left out: ${rows}.`)
}

/** A line of progress at most ten times a second. */
function progress(terminal: Terminal): (file: string, done: number, of: number) => void {
  let last = 0
  return (file, done, of) => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    terminal.progress(`${printable(file)}: ${(done / 1e6).toFixed(0)} of ${(of / 1e6).toFixed(0)} MB …`)
  }
}
