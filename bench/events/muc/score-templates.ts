import { assignBest, bestSum } from '../../assignment.ts'
import { type Counts, NOTHING, plus } from '../../language/f1.ts'
import { headNoun, plainWords } from './filler-words.ts'
import { type Filler, type MadeTemplate, ROLES, type Role, type Template } from './template.ts'

/** What of a report is right, by measure; the measures are those of the published figures on MUC-4. */
export const MEASURES = ['relevance', 'type', 'gtt', 'head', 'stage', 'place'] as const
export type Measure = (typeof MEASURES)[number]
export type TemplateScore = Readonly<Record<Measure, Counts>>

type Slot = 'type' | Role
const SLOTS: readonly Slot[] = ['type', ...ROLES]
type IsSame = (gold: Filler, found: Filler) => boolean

const isSameHead: IsSame = (gold, found) =>
  found.mentions.some(a => headNoun(a) !== '' && gold.mentions.some(b => headNoun(a) === headNoun(b)))
const isSameWords: IsSame = (gold, found) =>
  found.mentions.some(a => gold.mentions.some(b => plainWords(a) === plainWords(b)))

/** The score of nothing. */
export const NO_SCORE: TemplateScore = byMeasure(() => NOTHING)

/** Both together. */
export function plusScore(a: TemplateScore, b: TemplateScore): TemplateScore {
  return byMeasure(measure => plus(a[measure], b[measure]))
}

function byMeasure(countsOf: (measure: Measure) => Counts): TemplateScore {
  const [relevance, type, gtt, head, stage, place] = [
    countsOf('relevance'),
    countsOf('type'),
    countsOf('gtt'),
    countsOf('head'),
    countsOf('stage'),
    countsOf('place'),
  ]
  return { relevance, type, gtt, head, stage, place }
}

/**
 * Scores the templates of one report. `relevance`: whether there are any. `type`: the set of incident types. `gtt`: type and five roles after the
 * alignment of templates that makes most of them right, a role right by the words of any mention (Du, Rush and Cardie 2021). `head`: the fillers of
 * five roles over the whole report, right by head noun. `stage` and `place` (the finest): after the alignment of templates of one type.
 */
export function scoreTemplates(gold: readonly Template[], found: readonly MadeTemplate[]): TemplateScore {
  const byType = alignByType(gold, found)
  return {
    relevance: {
      gold: Number(gold.length > 0),
      found: Number(found.length > 0),
      right: Number(gold.length > 0 && found.length > 0),
    },
    type: countTypes(gold, found),
    gtt: countSlots(gold, found),
    head: ROLES.map(role => countHeads(gold, found, role)).reduce(plus, NOTHING),
    stage: {
      gold: gold.filter(({ stage }) => stage.length > 0).length,
      found: found.length,
      right: byType.filter(([one, other]) => one.stage.includes(other.stage[0])).length,
    },
    place: {
      gold: gold.filter(template => finestOf(template) !== '').length,
      found: found.filter(template => finestOf(template) !== '').length,
      right: byType.filter(([one, other]) => isSamePlace(one, other)).length,
    },
  }
}

function countTypes(gold: readonly Template[], found: readonly MadeTemplate[]): Counts {
  const wanted = new Set(gold.flatMap(({ type }) => type.slice(0, 1)))
  const given = new Set(found.map(({ type: [type] }) => type))
  const right = [...given].filter(type => gold.some(template => template.type.includes(type))).length
  return { gold: wanted.size, found: given.size, right }
}

/** The fillers of a role over all templates of a report; one that has no name of its own is the same as another. */
function entitiesOf(templates: readonly Template[], role: Role): readonly Filler[] {
  const entities: { names: Set<string>; mentions: string[] }[] = []
  for (const { mentions } of templates.flatMap(template => template[role])) {
    const names = new Set(mentions.map(plainWords).filter(Boolean))
    if (names.size === 0) continue
    const known = entities.find(one => names.isSubsetOf(one.names) || one.names.isSubsetOf(names))
    if (!known) entities.push({ names, mentions: [...mentions] })
    else if (!names.isSubsetOf(known.names)) {
      for (const name of names) known.names.add(name)
      known.mentions.push(...mentions)
    }
  }
  return entities
}

/** How many fillers of a role are right by head noun, over all templates of a report. */
export function countHeads(gold: readonly Template[], found: readonly MadeTemplate[], role: Role): Counts {
  const [wanted, given] = [entitiesOf(gold, role), entitiesOf(found, role)]
  return { gold: wanted.length, found: given.length, right: matched(wanted, given, isSameHead) }
}

function matched(gold: readonly Filler[], found: readonly Filler[], isSame: IsSame): number {
  return bestSum(
    gold.map(one => found.map(other => Number(isSame(one, other)))),
    found.length,
  )
}

function sizeOf(template: Template, slot: Slot): number {
  return slot === 'type' ? Math.min(1, template.type.length) : template[slot].length
}

/** How many values of a slot are right, for two templates that are taken for the same incident. */
function rightIn(gold: Template, found: MadeTemplate, slot: Slot, isSame: IsSame): number {
  if (slot === 'type') return Number(gold.type.includes(found.type[0]))
  return matched(gold[slot], found[slot], isSame)
}

function rightInAll(gold: Template, found: MadeTemplate, isSame: IsSame): number {
  return SLOTS.reduce((sum, slot) => sum + rightIn(gold, found, slot, isSame), 0)
}

function countSlots(gold: readonly Template[], found: readonly MadeTemplate[]): Counts {
  const values = gold.map(one => found.map(other => rightInAll(one, other, isSameWords)))
  const sizes = (templates: readonly Template[]) =>
    templates.reduce((sum, template) => sum + SLOTS.reduce((own, slot) => own + sizeOf(template, slot), 0), 0)
  return { gold: sizes(gold), found: sizes(found), right: bestSum(values, found.length) }
}

/** Templates of one type that are taken for the same incident: those whose fillers share most head nouns. */
export function alignByType(
  gold: readonly Template[],
  found: readonly MadeTemplate[],
): readonly (readonly [Template, MadeTemplate])[] {
  // A type in common counts more than all roles together.
  const values = gold.map(one =>
    found.map(other => (one.type.includes(other.type[0]) ? 10 + rightInAll(one, other, isSameHead) : 0)),
  )
  return assignBest(values, found.length).flatMap(([i, j]) => {
    const [one, other] = [gold[i], found[j]]
    return one && other && (values[i]?.[j] ?? 0) > 0 ? [[one, other] as const] : []
  })
}

const finestOf = ({ location }: Template) => location[0]?.at(-1)?.name.toUpperCase() ?? ''

function isSamePlace(gold: Template, found: MadeTemplate): boolean {
  const finest = finestOf(gold)
  return finest !== '' && found.location.flat().some(({ name }) => name.toUpperCase() === finest)
}
