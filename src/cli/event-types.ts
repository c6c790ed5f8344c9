import { type Command, Option } from 'commander'
import { eventTypes, type TypeLine } from '../app/event-types.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** `dateline types`: the acts that are told apart. */
export function registerTypes(program: Command, { terminal }: Context): void {
  program
    .command('types')
    .summary('list the types of acts, with what others call them')
    .description(
      'The types of acts that a report is read for, in families. A type names the act only: whether it happened, was planned, feared or ' +
        'denied is the status. PLOVER and ACLED stand beside, where they have an equivalent.',
    )
    .argument('[beginning]', 'a family or type, for example strike or statement.threat')
    .addOption(
      new Option('-f, --format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', '\nExamples:\n  dateline types\n  dateline types territory\n  dateline types --format json')
    .action(async (beginning: string | undefined, { format }: { readonly format: 'text' | 'json' }) => {
      const types = eventTypes(beginning)
      if (types.length === 0)
        throw new Failure(`There is no family or type “${beginning}”: “dateline types” lists them all.`)
      if (format === 'json') return terminal.print(`${JSON.stringify(types, undefined, 1)}\n`)
      const isLong = types.length < 20
      for (const type of types) await terminal.print(`${lineOf(type, terminal, isLong)}\n`)
    })
}

function lineOf({ type, gloss, plover, acled, words, examples }: TypeLine, { paint }: Terminal, isLong: boolean) {
  const others = [plover && `PLOVER ${plover}`, acled && `ACLED ${acled}`].filter(Boolean).join(' · ')
  const head = `${paint.cyan(type.padEnd(28))} ${gloss}${others ? `  ${paint.dim(others)}` : ''}`
  if (!isLong) return head
  const read = words.length > 0 ? `by: ${words.join(', ')}` : 'not read yet'
  return [head, `  ${read}`, ...examples.map(example => `  ${paint.dim(example)}`)].join('\n')
}
