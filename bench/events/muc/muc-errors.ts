import type { ReadMucReport } from './score-muc.ts'
import { alignByType } from './score-templates.ts'
import { ALL_ROLES, type Filler, type MadeTemplate, type Template } from './template.ts'

/** One thing that is wrong: what kind of fault it is, and a line that shows it. */
export interface MucError {
  readonly kind: string
  readonly line: string
}

/** What is wrong in a report: templates missed, templates too many, and fields of those that are there; nothing where all is right. */
export function mucErrors({ report: { id, templates }, found }: ReadMucReport): readonly MucError[] {
  const pairs = alignByType(templates, found)
  const missed = templates.filter(one => !pairs.some(([gold]) => gold === one))
  const extra = found.filter(one => !pairs.some(([, made]) => made === one))
  return [
    ...missed.map(one => ({ kind: `missed ${one.type.join('/')}`, line: `${id} ${lineOf(one)}` })),
    ...extra.map(one => ({ kind: `too many ${one.type[0]}`, line: `${id} ${lineOf(one)}${toldIn(one)}` })),
    ...pairs.flatMap(([gold, made]) => fieldErrors(id, gold, made)),
  ]
}

function fieldErrors(id: string, gold: Template, made: MadeTemplate): readonly MucError[] {
  const isWrongStage = !gold.stage.includes(made.stage[0])
  return [
    ...ALL_ROLES.filter(role => namesOf(gold[role]) !== namesOf(made[role])).map(role => ({
      kind: `${role} of ${made.type[0]}`,
      line: `${id} expected ${namesOf(gold[role])}, found ${namesOf(made[role])}${toldIn(made)}`,
    })),
    ...(isWrongStage
      ? [{ kind: 'stage', line: `${id} expected ${gold.stage}, found ${made.stage}${toldIn(made)}` }]
      : []),
    ...(placeOf(gold) === placeOf(made)
      ? []
      : [{ kind: 'place', line: `${id} expected ${placeOf(gold)}, found ${placeOf(made)}${toldIn(made)}` }]),
  ]
}

const namesOf = (fillers: readonly Filler[]) => fillers.map(({ mentions }) => mentions.join('/')).join('; ') || 'none'
const placeOf = ({ location }: Template) => location[0]?.map(({ name }) => name).join(': ') ?? 'nowhere'
const toldIn = ({ told }: MadeTemplate) => told.map(sentence => `\n      | ${sentence}`).join('')

function lineOf(template: Template): string {
  const roles = ALL_ROLES.filter(role => template[role].length > 0).map(role => `${role} ${namesOf(template[role])}`)
  return [template.stage.join('/'), placeOf(template), ...roles].join(' | ')
}
