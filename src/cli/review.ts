import type { Command } from 'commander'
import { openQuestions } from '../app/open-questions.ts'
import { type DecisionInput, decide, undo } from '../app/review.ts'
import type { Decision } from '../record/decision.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { orFail } from './failure.ts'
import { printable } from './terminal.ts'

interface Flags {
  readonly record: string
  readonly by?: string
  readonly why?: string
}

/** `dateline review`: what is open, and what a reviewer says of it. Decisions are never lost, and every one can be undone. */
export function registerReview(program: Command, context: Context): void {
  const review = program
    .command('review')
    .summary('list what is open, and decide')
    .description(
      'Without a subcommand lists what a person should look at: decisions that newer readings do not go with, disputes, what somebody was unsure of, single accounts.',
    )
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .action((_: unknown, command: Command) => listOpen(command.opts<Flags>(), context))
  review
    .command('list')
    .description('list what a person should look at, decisions that newer readings do not go with first')
    .action((_: unknown, command: Command) => listOpen(command.optsWithGlobals<Flags>(), context))
  const one = (name: 'accept' | 'reject' | 'unsure', summary: string) =>
    deciding(review, `${name} <id>`, summary).action((of: string, _: unknown, command: Command) =>
      say({ kind: name, of }, command, context),
    )
  one('accept', 'it is right as it stands')
  one('reject', 'it is wrong: it stays listed, and feeds nothing')
  one('unsure', 'somebody else should look')
  deciding(review, 'correct <id> <field> <value>', 'the field should say this').action(
    (of: string, field: string, value: string, _: unknown, command: Command) =>
      say({ kind: 'correct', of, field, value }, command, context),
  )
  deciding(review, 'merge <id> <others...>', 'these are the same thing').action(
    (of: string, others: string[], _: unknown, command: Command) =>
      say({ kind: 'merge', of, with: others }, command, context),
  )
  deciding(review, 'split <id> <reports...>', 'what these reports tell is something else').action(
    (of: string, others: string[], _: unknown, command: Command) =>
      say({ kind: 'split', of, with: others }, command, context),
  )
  deciding(review, 'note <id> <words>', 'keep a remark').action(
    (of: string, words: string, _: unknown, command: Command) =>
      say({ kind: 'note', of, why: words }, command, context),
  )
  deciding(review, 'undo [decision]', 'take a decision back; the last one if none is named').action(
    (id: string | undefined, _: unknown, command: Command) => takeBack(id, command, context),
  )
  deciding(review, 'log', 'list all decisions').action((_: unknown, command: Command) =>
    listDecisions(command.optsWithGlobals<Flags>(), context),
  )
}

function deciding(review: Command, usage: string, summary: string): Command {
  return review
    .command(usage)
    .description(summary)
    .option('--by <name>', 'who decides (DATELINE_REVIEWER if not given)')
    .option('--why <words>', 'the reason')
}

async function listOpen({ record }: Flags, context: Context): Promise<void> {
  const open = await withRecord(context, { path: record }, openQuestions)
  for (const { id, why, title, detail } of open) {
    await context.terminal.print(
      `${context.terminal.paint.dim(id)}  ${why}: ${printable(title)}\n    ${printable(detail.replace(/\s+/g, ' '))}\n`,
    )
  }
  context.terminal.say(
    open.length === 0
      ? 'Nothing is open.'
      : `${open.length} open. “dateline explain ID” shows the words; then “dateline review accept ID”, reject, unsure, …`,
  )
}

async function say(input: DecisionInput, command: Command, context: Context): Promise<void> {
  const { record, by = context.config.reviewer, why } = command.optsWithGlobals<Flags>()
  const decision = await withRecord(context, { path: record }, async desk =>
    orFail(await decide(desk, why ? { ...input, why } : input, { by })),
  )
  tell(decision, context)
}

async function takeBack(id: string | undefined, command: Command, context: Context): Promise<void> {
  const { record, by = context.config.reviewer, why } = command.optsWithGlobals<Flags>()
  const decision = await withRecord(context, { path: record }, async desk =>
    orFail(await undo(desk, id, why ? { by, why } : { by })),
  )
  context.terminal.say(`Taken back: ${decision.undoes}.`)
}

function tell(decision: Decision, { terminal }: Context): void {
  terminal.say(
    `Kept as ${decision.id}: ${decision.kind} ${decision.of}. “dateline review undo ${decision.id}” takes it back.`,
  )
}

async function listDecisions({ record }: Flags, context: Context): Promise<void> {
  const decisions = await withRecord(context, { path: record }, desk => desk.store.decisions())
  for (const { id, at, by, kind, of, with: others = [], field, value, undoes, why } of decisions) {
    const what = undoes ? `takes back ${undoes}` : [kind, of, ...others, field, value].filter(Boolean).join(' ')
    await context.terminal.print(
      `${id}  ${at} ${printable(by)}: ${printable(what)}${why ? ` (${printable(why)})` : ''}\n`,
    )
  }
  if (decisions.length === 0) context.terminal.say('No decisions yet.')
}
