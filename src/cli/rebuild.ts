import type { Command } from 'commander'
import { rebuild } from '../app/rebuild.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { progressLine } from './progress.ts'
import { sayRefusals } from './refusals.ts'

/** `dateline rebuild`: the record again from its reports and decisions. */
export function registerRebuild(program: Command, context: Context): void {
  program
    .command('rebuild')
    .summary('make the record again from its reports and decisions')
    .description(
      'Reads every report again and reconciles all readings and decisions. The same program gives the same digest each time.',
    )
    .argument('[record]', 'the record file', DEFAULT_RECORD)
    .option('--unread-only', 'read only what this version of the reader has not read')
    .action(async (path: string, { unreadOnly }: { unreadOnly?: boolean }) => {
      const { terminal } = context
      const options = { unreadOnly: unreadOnly === true, onProgress: progressLine(terminal), signal: terminal.signal }
      const built = await withRecord(context, { path }, async desk => orFail(await rebuild(desk, options)))
      terminal.progress(undefined)
      sayRefusals(terminal, built.refusals)
      terminal.say(`${path}: ${built.reports} reports, ${built.read} read again.`)
      await terminal.print(`${built.digest}\n`)
      if (built.stopped)
        throw new Failure('Stopped; reports not reached keep their old readings. Run rebuild again to go on.', 130)
      if (built.refusals.length > 0) context.exitCode = EXIT.refused
    })
}
