import { type Command, Option } from 'commander'
import { explain, explainInReading } from '../app/explain.ts'
import type { Explanation } from '../app/explanation.ts'
import { explanationText } from '../app/explanation-text.ts'
import { loadKnowledge } from '../app/load-knowledge.ts'
import { read } from '../app/read.ts'
import { reportsFrom } from '../app/reports-from.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure, orFail } from './failure.ts'
import { type IntakeFlags, intakeOptions, withIntakeFlags } from './intake-flags.ts'
import { printable } from './terminal.ts'

type Flags = IntakeFlags & { readonly record: string; readonly in?: string; readonly format: 'text' | 'json' }

/** `dateline explain`: which words and which rule gave each field. */
export function registerExplain(program: Command, context: Context): void {
  const command = program
    .command('explain')
    .summary('say for every field which words and which rule gave it')
    .description(
      'Explains any id that read, find, brief or the desk show: each field, its value, what it rests on, and the words.',
    )
    .argument('<id>', 'an id, or enough of its beginning')
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .option('-i, --in <report>', 'explain a part of this report’s reading instead, without a record')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  dateline explain v-4gq7w2 --record story.gpkg\n  dateline explain s-9zk --in report.txt',
    )
  withIntakeFlags(command)
  command.action(async (id: string, flags: Flags) => {
    const explanation = flags.in
      ? await inReport(id, flags.in, { flags, context })
      : await inRecord(id, flags.record, context)
    const text =
      flags.format === 'json'
        ? JSON.stringify(explanation, undefined, 1)
        : explanationText(explanation).map(printable).join('\n')
    await context.terminal.print(`${text}\n`)
  })
}

function inRecord(id: string, path: string, context: Context): Promise<Explanation> {
  return withRecord(context, { path }, async desk => orFail(await explain(desk, id)))
}

async function inReport(
  id: string,
  path: string,
  { flags, context }: { flags: Flags; context: Context },
): Promise<Explanation> {
  const knowledge = orFail(await loadKnowledge(context.config))
  for await (const taken of reportsFrom([path], intakeOptions(flags, context))) {
    const reading = taken.kind === 'report' ? read(taken.report, knowledge) : undefined
    const explanation = reading?.ok ? explainInReading(reading.value, id) : undefined
    if (explanation?.ok) return explanation.value
  }
  throw new Failure(`Nothing in ${path} has the id “${id}”: “dateline read ${path}” lists what there is, with ids.`)
}
