import type { ReadMucReport } from './score-muc.ts'
import { alignByType } from './score-templates.ts'
import { ALL_ROLES, type Filler, type Template } from './template.ts'

/** What is wrong in a report: templates missed, templates too many, and fields of those that are there; nothing where all is right. */
export function mucErrors({ report, found }: ReadMucReport): readonly string[] {
  const { id, templates } = report
  const pairs = alignByType(templates, found)
  const missed = templates.filter(one => !pairs.some(([gold]) => gold === one))
  const extra = found.filter(one => !pairs.some(([, made]) => made === one))
  const lines = [
    ...missed.map(one => `${id} missed ${one.type.join('/')} | ${lineOf(one)}`),
    ...extra.map(one => `${id} too many ${one.type.join('/')} | ${lineOf(one)}`),
    ...pairs.flatMap(([gold, made]) => fieldErrors(`${id} ${made.type[0]}`, gold, made)),
  ]
  return lines
}

function fieldErrors(name: string, gold: Template, made: Template): readonly string[] {
  return ALL_ROLES.filter(role => namesOf(gold[role]) !== namesOf(made[role]))
    .map(role => `${name} ${role}: expected ${namesOf(gold[role])}, found ${namesOf(made[role])}`)
    .concat(
      gold.stage.includes(made.stage[0] ?? '') ? [] : [`${name} stage: expected ${gold.stage}, found ${made.stage}`],
    )
}

const namesOf = (fillers: readonly Filler[]) => fillers.map(({ mentions }) => mentions.join('/')).join('; ') || 'none'

function lineOf(template: Template): string {
  const roles = ALL_ROLES.filter(role => template[role].length > 0).map(role => `${role} ${namesOf(template[role])}`)
  const place = template.location[0]?.map(({ name }) => name).join(': ') ?? 'nowhere'
  return [template.stage.join('/'), place, ...roles].join(' | ')
}
