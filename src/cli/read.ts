import { type Command, Option } from 'commander'
import { loadKnowledge } from '../app/load-knowledge.ts'
import { read } from '../app/read.ts'
import { reportsFrom } from '../app/reports-from.ts'
import type { Reading } from '../record/reading.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Context } from './context.ts'
import { EXIT, Failure, orFail } from './failure.ts'
import { type IntakeFlags, intakeOptions, withIntakeFlags } from './intake-flags.ts'
import { readingBrief } from './reading-brief.ts'
import { readingTable } from './reading-table.ts'
import { sayRefusals } from './refusals.ts'

type Format = 'brief' | 'table' | 'json' | 'jsonl'

/** `dateline read`: what each report asserts, without a record. */
export function registerRead(program: Command, context: Context): void {
  const command = program
    .command('read')
    .summary('read reports and print what each asserts')
    .description(
      'Reads each report alone and prints its Reading: who says what, what happened, where and when, who holds which place.\n' +
        'Nothing is kept. FILES may be .txt, .md, .html, .json, .jsonl, feeds, folders, or - for standard input.',
    )
    .argument('<files...>', 'reports, folders of reports, or -')
    .addOption(
      new Option('-f, --format <format>', 'brief: for people; table: one line per part; json, jsonl: for programs')
        .choices(['brief', 'table', 'json', 'jsonl'])
        .default('brief'),
    )
    .option('--tokens', 'give the tokens too (json, jsonl)')
    .addHelpText(
      'after',
      '\nExamples:\n  dateline read report.txt\n  dateline read --format jsonl reports/ > readings.jsonl\n  curl -s … | dateline read --published 2022-11-11 -',
    )
  withIntakeFlags(command)
  command.action((files: string[], flags: IntakeFlags & { format: Format; tokens?: boolean }) =>
    readAll(files, flags, context),
  )
}

async function readAll(
  files: readonly string[],
  flags: IntakeFlags & { format: Format; tokens?: boolean },
  context: Context,
): Promise<void> {
  const { terminal, config } = context
  const knowledge = orFail(await loadKnowledge(config))
  const refusals: Refusal[] = []
  let count = 0
  for await (const taken of reportsFrom(files, intakeOptions(flags, context))) {
    if (terminal.signal.aborted) break
    const reading =
      taken.kind === 'report' ? read(taken.report, knowledge, { tokens: flags.tokens === true }) : undefined
    if (taken.kind === 'refusal') refusals.push(taken.refusal)
    else if (reading?.ok === false) refusals.push(reading.error)
    else if (reading?.ok)
      await terminal.print(formatted(reading.value, { format: flags.format, count: count++, context }))
  }
  if (flags.format === 'json') await terminal.print(count === 0 ? '[]\n' : '\n]\n')
  sayRefusals(terminal, refusals)
  if (refusals.length > 0) context.exitCode = EXIT.refused
  if (terminal.signal.aborted) throw new Failure('Stopped; what was read so far is printed.', 130)
}

function formatted(
  reading: Reading,
  { format, count, context }: { format: Format; count: number; context: Context },
): string {
  if (format === 'jsonl') return `${JSON.stringify(reading)}\n`
  if (format === 'json') return `${count === 0 ? '[\n' : ',\n'}${JSON.stringify(reading, undefined, 1)}`
  if (format === 'table') return readingTable(reading, count === 0)
  return `${count === 0 ? '' : '\n'}${readingBrief(reading, context.terminal)}`
}
