import { Argument, type Command } from 'commander'
import type { Context } from './context.ts'

const NAMES = ['reading', 'record', 'report', 'report-input', 'decision', 'refusal', 'brief'] as const

/** `dateline schema`: the JSON Schema of what leaves and enters. */
export function registerSchema(program: Command, { terminal }: Context): void {
  program
    .command('schema')
    .summary('print the JSON Schema of what leaves and enters')
    .description(
      'JSON Schema (draft 2020-12): of a reading (what “read --format jsonl” prints, one per line) unless another is named.',
    )
    .addArgument(new Argument('[name]', 'which').choices([...NAMES]).default('reading'))
    .action(async (name: (typeof NAMES)[number]) => {
      // Loaded here only: building all shapes takes a tenth of a second that other commands need not spend.
      const { jsonSchemaOf } = await import('../record/schema.ts')
      await terminal.print(`${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`)
    })
}
