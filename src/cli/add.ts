import type { Command } from 'commander'
import { type Added, add } from '../app/add.ts'
import { type Context, withRecord } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { type IntakeFlags, intakeOptions, withIntakeFlags } from './intake-flags.ts'
import { progressLine } from './progress.ts'
import { sayRefusals } from './refusals.ts'

/** `dateline add`: reports into a record file. */
export function registerAdd(program: Command, context: Context): void {
  const command = program
    .command('add')
    .summary('read reports into a record file')
    .description(
      'Takes reports into RECORD (a GeoPackage; made if it is not there), reads them and reconciles them with what it holds.\n' +
        'Each report is kept before it is read: stopping at any moment loses none, and the next add goes on. A report that is\n' +
        'there already is passed over; what cannot be taken in is listed with its reason at the end.',
    )
    .argument('<record>', 'the record file, for example story.gpkg')
    .argument('<files...>', 'reports, feeds, folders, or - for standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  dateline add story.gpkg reports/\n  dateline add story.gpkg feed.xml --outlet "Harbour Courier"',
    )
  withIntakeFlags(command)
  command.action((record: string, files: string[], flags: IntakeFlags) => addFiles(record, { files, flags }, context))
}

async function addFiles(
  path: string,
  { files, flags }: { files: readonly string[]; flags: IntakeFlags },
  context: Context,
): Promise<void> {
  const { terminal } = context
  const options = { ...intakeOptions(flags, context), onProgress: progressLine(terminal) }
  const added = await withRecord(context, { path, create: true }, async desk => orFail(await add(desk, files, options)))
  terminal.progress(undefined)
  sayRefusals(terminal, added.refusals)
  terminal.say(`${path}: ${summary(added)}`)
  if (added.stopped)
    throw new Failure('Stopped. All reports taken in are kept; run the same command again to go on.', 130)
  if (added.refused > 0) context.exitCode = EXIT.refused
}

/** "20 reports found: 18 added, 2 there already, 0 refused; 18 read." */
export function summary({ found, added, duplicates, refused, read }: Added): string {
  return `${found} ${found === 1 ? 'report' : 'reports'} found: ${added} added, ${duplicates} there already, ${refused} refused; ${read} read.`
}
