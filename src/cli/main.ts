import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { registerAdd } from './add.ts'
import { registerBrief } from './brief.ts'
import { type Context, loadConfig, type Register } from './context.ts'
import { registerControl } from './control.ts'
import { registerDoctor } from './doctor.ts'
import { registerTypes } from './event-types.ts'
import { registerExplain } from './explain.ts'
import { EXIT, Failure } from './failure.ts'
import { registerFind } from './find.ts'
import { registerGazetteer } from './gazetteer.ts'
import { registerInside } from './inside.ts'
import { registerOutlets } from './outlets.ts'
import { registerRead } from './read.ts'
import { registerRebuild } from './rebuild.ts'
import { registerReview } from './review.ts'
import { registerSchema } from './schema.ts'
import { registerServe } from './serve.ts'
import { registerStart } from './start.ts'
import { openTerminal } from './terminal.ts'

/** Every command, in the order of the help. */
const COMMANDS: readonly Register[] = [
  registerRead,
  registerAdd,
  registerBrief,
  registerFind,
  registerControl,
  registerExplain,
  registerInside,
  registerReview,
  registerOutlets,
  registerRebuild,
  registerServe,
  registerStart,
  registerGazetteer,
  registerTypes,
  registerSchema,
  registerDoctor,
]

/** The program with all its commands. */
export function makeProgram(context: Context): Command {
  const program = new Command('dateline')
    .description(
      'Reads news reports of a conflict and keeps the record: who did what, where and when; who says so and who disputes it; who holds which place.',
    )
    .version(versionOfProgram())
    .showHelpAfterError('(“dateline help COMMAND” says more)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
  for (const register of COMMANDS) register(program, context)
  return program
}

function versionOfProgram(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

async function main(): Promise<void> {
  const terminal = openTerminal()
  try {
    const context: Context = { config: loadConfig(), terminal, exitCode: EXIT.ok }
    await makeProgram(context).parseAsync()
    process.exitCode = context.exitCode
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    terminal.progress(undefined)
    if (error instanceof Failure) terminal.say(error.message)
    else if (!(error instanceof CommanderError))
      terminal.say(`A fault of ours, please report it:\n${error instanceof Error ? error.stack : error}`)
  }
  // Standard input may be open with nobody at the other end.
  process.stdin.unref?.()
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongUse
  return EXIT.bug
}

if (import.meta.main) await main()
