import type { Command } from 'commander'
import type { IntakeOptions } from '../app/reports-from.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/** Options of the commands that take reports in. */
export interface IntakeFlags {
  readonly published?: string
  readonly outlet?: string
}

/** Adds the options for what a report does not say of itself. */
export function withIntakeFlags(command: Command): Command {
  return command
    .option('-p, --published <day>', 'publication day (YYYY-MM-DD) of reports that do not give one')
    .option('-o, --outlet <name>', 'outlet of reports that do not give one')
}

/** The options as intake takes them; refuses a publication that is no date. */
export function intakeOptions({ published, outlet }: IntakeFlags, { config, terminal }: Context): IntakeOptions {
  if (published !== undefined && !isDay(published)) {
    throw new Failure(`--published is “${published}”: give the day as YYYY-MM-DD.`)
  }
  return {
    maxBytes: config.maxBytes,
    stdin: process.stdin,
    signal: terminal.signal,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

function isDay(value: string): boolean {
  const match = /^\d{4}-\d{2}-\d{2}(?:T.+(?:Z|[+-]\d{2}:\d{2}))?$/.test(value)
  const instant = Date.parse(value)
  return match && !Number.isNaN(instant) && (value.length > 10 || new Date(instant).toISOString().startsWith(value))
}
