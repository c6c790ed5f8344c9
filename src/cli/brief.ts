import { type Command, Option } from 'commander'
import { brief } from '../app/brief.ts'
import type { Brief } from '../record/brief.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { orFail } from './failure.ts'
import { printable, type Terminal, wrapped } from './terminal.ts'

interface Flags {
  readonly asOf?: string
  readonly since?: string
  readonly format: 'text' | 'json'
}

/** `dateline brief`: the story on a page. */
export function registerBrief(program: Command, context: Context): void {
  program
    .command('brief')
    .summary('print the story of a record on a page')
    .description(
      'What happened, what they are saying, the other side, what is disputed. Every sentence has its footnotes.',
    )
    .argument('[record]', 'the record file', DEFAULT_RECORD)
    .option('--as-of <day>', 'the story up to and with this day (YYYY-MM-DD)')
    .option('--since <day>', 'with what changed since this day')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (path: string, { asOf, since, format }: Flags) => {
      const options = { ...(asOf ? { asOf } : {}), ...(since ? { since } : {}) }
      const page = await withRecord(context, { path }, async desk => orFail(await brief(desk, options)))
      await context.terminal.print(
        format === 'json' ? `${JSON.stringify(page, undefined, 1)}\n` : briefText(page, context.terminal),
      )
    })
}

function briefText(
  { title, counts, sections, footnotes }: Brief,
  { paint, width }: Pick<Terminal, 'paint' | 'width'>,
): string {
  const lines = [paint.bold(printable(title)), paint.dim(counts)]
  for (const { heading, sentences } of sections) {
    lines.push('', paint.underline(heading))
    for (const { text, footnotes: numbers } of sentences) {
      lines.push(wrapped(`- ${printable(text)} ${numbers.map(number => `[${number}]`).join('')}`, width, '  '))
    }
  }
  lines.push('', paint.underline('Sources'))
  for (const { number, source, quote } of footnotes) {
    lines.push(wrapped(`[${number}] ${printable(source)}: “${printable(quote)}”`, width, '    '))
  }
  return `${lines.join('\n')}\n`
}
