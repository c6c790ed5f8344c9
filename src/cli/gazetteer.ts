import type { Command } from 'commander'
import { explainProblem } from '../app/errors.ts'
import { redoLayer, undoLayer } from '../app/gazetteer-layers.ts'
import { listGazetteer } from '../app/gazetteer-list.ts'
import type { Context } from './context.ts'
import { EXIT, orFail } from './failure.ts'
import { registerGazetteerAdd } from './gazetteer-add.ts'
import { registerGazetteerFind } from './gazetteer-find.ts'
import { printable } from './terminal.ts'

/** `dateline gazetteer`: what it knows of a name, and places added to it. */
export function registerGazetteer(program: Command, context: Context): void {
  const gazetteer = program
    .command('gazetteer')
    .summary('look a place up, and add places')
    .description(
      'The gazetteer is what a name on the map is read by. It holds towns from about a thousand inhabitants up, divisions, countries, rivers and areas;\n' +
        'villages, camps, dams and the like come with “gazetteer add”. See docs/gazetteer.md.',
    )
  registerGazetteerFind(gazetteer, context)
  registerGazetteerAdd(gazetteer, context)
  gazetteer
    .command('undo')
    .summary('take the last addition back')
    .description('Takes the last addition back. Its file is put aside; “gazetteer redo” brings it back.')
    .action(async () => {
      const { path, layer } = orFail(await undoLayer(context.config.places))
      const from = layer.ok ? layer.value.head.sources.map(({ name }) => name).join(', ') : 'a file that cannot be used'
      context.terminal.say(`Taken back: ${printable(from)}. It is kept at ${path}.`)
    })
  gazetteer
    .command('redo')
    .summary('bring back what was taken back last')
    .description('Brings back the addition that was taken back last, if nothing was added since.')
    .action(async () => {
      const { layer } = orFail(await redoLayer(context.config.places))
      const { sources } = orFail(layer).head
      context.terminal.say(`Brought back: ${printable(sources.map(({ name }) => name).join(', '))}.`)
    })
  gazetteer
    .command('list')
    .summary('list the base and what was added')
    .description('Lists the base and what was added: places, size on disk, whose work it is.')
    .action(() => list(context))
}

async function list(context: Context): Promise<void> {
  const { terminal, config } = context
  const { base, layers } = orFail(await listGazetteer(config))
  await terminal.print(`base  ${base.places} places, ${megabytes(base.bytes)} at ${base.path}\n      ${base.credit}\n`)
  for (const [index, { path, bytes, layer, isOutdated }] of layers.entries()) {
    const number = String(index + 1).padEnd(4)
    if (!layer.ok) {
      await terminal.print(`${number}  ${explainProblem(layer.error)}\n`)
      context.exitCode = EXIT.wrongUse
      continue
    }
    const { sources, places, added, credit } = layer.value
    const from = sources.map(({ name, format }) => `${name} (${format})`).join(', ')
    await terminal.print(
      `${number}  ${printable(from)}, added ${added}: ${places.new} places new, ${places.merged} merged, ${megabytes(bytes)} at ${path}\n      ${printable(credit)}\n`,
    )
    if (isOutdated)
      terminal.say(
        `${number}  was merged with an older base: take it back and add its files again to have what the newer one knows.`,
      )
  }
  if (layers.length === 0) terminal.say('Nothing was added: “dateline gazetteer add FILE” does.')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`
}
