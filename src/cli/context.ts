import type { Command } from 'commander'
import { type Config, readConfig } from '../app/config.ts'
import type { Desk } from '../app/desk.ts'
import { explainProblem } from '../app/errors.ts'
import { openRecord } from '../app/open-record.ts'
import { Failure, orFail } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** What every command is given. */
export interface Context {
  readonly config: Config
  readonly terminal: Terminal
  /** Sets how the process will end. */
  exitCode: number
}

/** Adds one command to the program. */
export type Register = (program: Command, context: Context) => void

/** The record that commands act on when none is named. */
export const DEFAULT_RECORD = 'dateline.gpkg'

/** Settings of the environment; all complaints at once. */
export function loadConfig(): Config {
  const config = readConfig()
  if (!config.ok) throw new Failure(config.error.map(explainProblem).join('\n'))
  return config.value
}

/** Opens a record, does something with it and closes it, also when that fails. */
export async function withRecord<T>(
  { config }: Context,
  record: { readonly path: string; readonly create?: boolean },
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const { gazetteer, places, models } = config
  const desk = orFail(await openRecord(record.path, { create: record.create ?? false, gazetteer, places, models }))
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}
