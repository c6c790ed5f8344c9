import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { add } from '../app/add.ts'
import { SAMPLE_RECORD, SAMPLE_STORY } from '../app/sample.ts'
import { summary } from './add.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure, orFail } from './failure.ts'
import { type IntakeFlags, intakeOptions, withIntakeFlags } from './intake-flags.ts'
import { progressLine } from './progress.ts'
import { sayRefusals } from './refusals.ts'
import { type ServeFlags, serveUntilStopped, withServeFlags } from './serve.ts'

type Flags = IntakeFlags & ServeFlags & { readonly record?: string; readonly sample?: boolean }

/** `dateline start`, what `npm start` runs: reports into a record, and the desk over it. */
export function registerStart(program: Command, context: Context): void {
  const command = program
    .command('start')
    .summary('add reports to a record and serve the desk over it')
    .description('What “npm start” runs: without files the bundled sample story, with files your own reports.')
    .argument('[files...]', 'reports, feeds or folders')
    .option('-r, --record <file>', `the record file (${DEFAULT_RECORD}; for the sample one of its own)`)
    .option('--sample', 'the bundled sample story')
  withServeFlags(withIntakeFlags(command))
  command.action(async (files: string[], flags: Flags) => {
    const sample = flags.sample === true || files.length === 0
    const path = flags.record ?? (sample ? SAMPLE_RECORD : DEFAULT_RECORD)
    await fill(path, { files: sample ? [...SAMPLE_STORY, ...files] : files, flags }, context)
    await serveUntilStopped(path, flags, context)
  })
}

async function fill(
  path: string,
  { files, flags }: { files: readonly string[]; flags: Flags },
  context: Context,
): Promise<void> {
  const { terminal } = context
  if (path === SAMPLE_RECORD) mkdirSync(dirname(path), { recursive: true })
  const options = { ...intakeOptions(flags, context), onProgress: progressLine(terminal) }
  const added = await withRecord(context, { path, create: true }, async desk => orFail(await add(desk, files, options)))
  terminal.progress(undefined)
  sayRefusals(terminal, added.refusals)
  terminal.say(summary(added))
  if (added.stopped) throw new Failure('Stopped. All reports taken in are kept.', 130)
}
