import type { Command } from 'commander'
import { type Check, doctor } from '../app/doctor.ts'
import type { Context } from './context.ts'
import { EXIT } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** `dateline doctor`: what is installed, what is missing, how to get it. */
export function registerDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .summary('say what is installed, what is missing and how to get it')
    .action(async () => {
      const checks = await doctor(context.config)
      for (const check of checks) await context.terminal.print(`${line(check, context.terminal)}\n`)
      if (checks.some(check => check.state === 'missing')) context.exitCode = EXIT.wrongUse
    })
}

function line({ name, state, detail, todo }: Check, { paint }: Pick<Terminal, 'paint'>): string {
  const mark =
    state === 'ok' ? paint.green('ok      ') : state === 'missing' ? paint.red('missing ') : paint.yellow('optional')
  return `${mark} ${name}: ${detail}${todo ? `. To get it: ${todo}` : ''}`
}
