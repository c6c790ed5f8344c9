import type { Command } from 'commander'
import { evidenceText, learnOutlets, type Outlet, outlets, setOutlet } from '../app/outlets.ts'
import type { Decision } from '../record/decision.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { orFail } from './failure.ts'
import { printable, type Terminal } from './terminal.ts'

interface Flags {
  readonly record: string
  readonly by?: string
  readonly why?: string
}

/** `dateline outlets`: where who publishes the reports is at home, which tells which of many Springfields is meant. */
export function registerOutlets(program: Command, context: Context): void {
  const group = program
    .command('outlets')
    .summary('list outlets, and say where each is at home')
    .description(
      'Lists who published the reports of RECORD, and where each outlet is at home. A local paper names its towns without ' +
        'saying where they lie: of places with one name those at the outlet’s home are the likelier. A home is learned only when ' +
        'you say so, and kept as a decision: “dateline review undo” takes it back.',
    )
    .argument('[record]', 'the record file', DEFAULT_RECORD)
    .addHelpText('after', EXAMPLES)
    .action((record: string) => list(record, context))
  by(group.command('learn').argument('[record]', 'the record file', DEFAULT_RECORD))
    .summary('learn homes from the reports, and keep them')
    .description(
      'Learns where each outlet is at home from the places that its reports name (five such reports at least), and keeps what is ' +
        'new as decisions. What a person said with “outlets set” stays. An outlet whose reports are of everywhere gets no home.',
    )
    .action((record: string, _: unknown, command: Command) => learn(record, command.opts<Flags>(), context))
  by(
    group
      .command('set')
      .argument('<outlet>', 'its name as listed')
      .argument('<place>', 'a country, division or town, or nowhere'),
  )
    .summary('say yourself where an outlet is at home')
    .description('Keeps your word on where an outlet is at home; learning does not change it.')
    .option('-r, --record <file>', 'the record file', DEFAULT_RECORD)
    .option('--why <words>', 'the reason')
    .action((outlet: string, place: string, flags: Flags) => set({ outlet, place }, flags, context))
}

const EXAMPLES = `
Examples:
  dateline outlets story.gpkg
  dateline outlets learn story.gpkg
  dateline outlets set "Harbour Courier" "Kentucky, US" --record story.gpkg
  dateline outlets set "Meridian Wire" nowhere --why "a wire"`

function by(command: Command): Command {
  return command.option('--by <name>', 'who decides (DATELINE_REVIEWER if not given)')
}

async function list(path: string, context: Context): Promise<void> {
  const { terminal } = context
  const all = await withRecord(context, { path }, outlets)
  for (const outlet of all) await terminal.print(`${line(outlet, terminal)}\n`)
  const news = all.filter(({ learned, decision }) => learned.home && !decision).length
  if (all.length === 0) terminal.say('No report says who published it.')
  else if (news > 0) terminal.say(`${news} could be given a home: “dateline outlets learn ${path}” does so.`)
}

function line({ learned, decision }: Outlet, { paint }: Pick<Terminal, 'paint'>): string {
  const reports = `${learned.reports} ${learned.reports === 1 ? 'report' : 'reports'}`
  const facts = decision
    ? decided(decision)
    : learned.home
      ? `not learned yet: ${evidenceText(learned)}`
      : evidenceText(learned)
  return `${printable(learned.outlet)}  ${reports}  ${paint.cyan(printable(decision?.value ?? 'unsure'))} ${paint.dim(printable(facts))}`
}

const decided = ({ id, kind, by: who, why }: Decision): string =>
  [kind === 'home' ? `said by ${who}` : 'learned', why, id].filter(Boolean).join('; ')

async function learn(path: string, { by: who }: Flags, context: Context): Promise<void> {
  const { terminal, config } = context
  const learned = await withRecord(context, { path }, async desk =>
    orFail(await learnOutlets(desk, { by: who ?? config.reviewer })),
  )
  for (const { id, of, value, why } of learned.kept)
    await terminal.print(
      `${printable(of)}  ${terminal.paint.cyan(printable(value ?? ''))} ${terminal.paint.dim(printable(`${why}; ${id}`))}\n`,
    )
  for (const { learned: one, decision } of learned.left)
    terminal.say(
      `${printable(one.outlet)} stays at ${printable(decision?.value ?? '')}, as ${printable(decision?.by ?? '')} said.`,
    )
  terminal.say(
    `${learned.outlets} outlets, ${learned.kept.length} changed.${learned.kept.length > 0 ? ' “dateline review undo ID” takes one back.' : ''}`,
  )
}

async function set(
  said: { readonly outlet: string; readonly place: string },
  { record: path, by: who, why }: Flags,
  context: Context,
): Promise<void> {
  const decision = await withRecord(context, { path }, async desk =>
    orFail(await setOutlet(desk, { ...said, why }, { by: who ?? context.config.reviewer })),
  )
  context.terminal.say(
    `Kept as ${decision.id}: ${printable(decision.of)} is at home ${decision.value === 'nowhere' ? '' : 'in '}${printable(decision.value ?? '')}. “dateline review undo ${decision.id}” takes it back.`,
  )
}
