import type { Command } from 'commander'
import { explainServeProblem, serveDesk } from '../http/server.ts'
import { type Context, DEFAULT_RECORD, withRecord } from './context.ts'
import { Failure } from './failure.ts'

/** Options of the commands that serve the desk. */
export interface ServeFlags {
  readonly port?: string
  readonly host?: string
}

/** `dateline serve`: the desk and the HTTP interface over a record. */
export function registerServe(program: Command, context: Context): void {
  const command = program
    .command('serve')
    .summary('serve the desk over a record')
    .description(
      'Serves the desk (a page for your browser) and the HTTP interface until Ctrl-C. On this machine only, unless --host says otherwise.',
    )
    .argument('[record]', 'the record file', DEFAULT_RECORD)
  withServeFlags(command)
  command.action((path: string, flags: ServeFlags) => serveUntilStopped(path, flags, context))
}

/** Adds host and port. */
export function withServeFlags(command: Command): Command {
  return command
    .option('--port <number>', 'port; the next free one if it is taken (DATELINE_PORT, 4747)')
    .option(
      '--host <address>',
      'address to serve on; anything but 127.0.0.1 lets others on your network in (DATELINE_HOST)',
    )
}

/** Serves a record, prints the address, and ends cleanly on the first Ctrl-C. */
export async function serveUntilStopped(path: string, flags: ServeFlags, context: Context): Promise<void> {
  const { config, terminal } = context
  const port = flags.port === undefined ? config.port : Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(`--port is “${flags.port}”: give a whole number from 0 to 65535.`)
  await withRecord(context, { path }, async desk => {
    const host = flags.host ?? config.host
    const served = await serveDesk({ desk, host, port, deskFolder: config.desk, reviewer: config.reviewer })
    if (!served.ok) throw new Failure(explainServeProblem(served.error))
    terminal.say(`${path}\nThe desk: ${served.value.address}   (Ctrl-C ends it)`)
    await stopped(terminal.signal)
    terminal.say('Ending …')
    await served.value.close()
  })
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
