import type { Account, Position } from '../../record/account.ts'
import { byCodeUnits } from '../order.ts'
import { withArticle } from './article.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { ANSWERS } from './lexicon/templates.ts'
import { dayInWords, onDay } from './words-of-days.ts'

/** More than any brief has room for. */
const MOST_QUESTIONS = 60
/** How many positions one sentence sets side by side. */
const MOST_POSITIONS = 3

/** The questions that are disputed, those with most voices first: who says what, side by side. */
export function differDrafts(known: Known): Draft[] {
  const disputed = known.record.accounts
    .filter(account => account.disputed)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.question) - ORDER.indexOf(b.question) ||
        sidesIn(b) - sidesIn(a) ||
        b.positions.length - a.positions.length ||
        byCodeUnits(a.id, b.id),
    )
  return disputed.slice(0, MOST_QUESTIONS).flatMap(account => {
    const positions = sideBySide(account, known)
    if (positions.length < 2) return []
    const parts = positions.map(position => `${withArticle(position.speaker)} ${answer(account, position, known)}`)
    return draft(
      `${account.title}: ${parts.join('; ')}`,
      account.id,
      positions.flatMap(({ evidence }) => known.seen(evidence).slice(0, 1)),
    )
  })
}

/** Two sides that differ come before one that differs with itself. */
const sidesIn = ({ positions }: Account): number => new Set(positions.flatMap(({ side }) => side ?? [])).size

const ORDER: readonly Account['question'][] = ['holder', 'whether', 'who', 'number', 'date', 'place', 'name', 'manner']

const NUMBERLESS: { readonly [value: string]: string } = { none: 'says none', some: 'says that there were some' }

/** One position per value, the voices of different sides first. */
function sideBySide({ positions }: Account, known: Known): Position[] {
  const seen = positions.filter(({ evidence }) => known.seen(evidence).length > 0)
  const byValue = new Map<string, Position>()
  for (const position of [...seen.filter(({ actor }) => actor), ...seen])
    if (!byValue.has(position.value)) byValue.set(position.value, position)
  return [...byValue.values()].slice(0, MOST_POSITIONS)
}

function answer({ question }: Account, { value }: Position, known: Known): string {
  switch (question) {
    case 'whether':
      return ANSWERS[value] ?? `says ${value}`
    case 'date':
      return `says it was ${onDay(value, known.year)}`
    case 'number':
      return NUMBERLESS[value] ?? `says ${value}`
    case 'who':
      return `names ${value}`
    default:
      return `says ${value.replace(/(from|until) (\d{4}-\d{2}-\d{2})/g, (_, word, day) => `${word} ${dayInWords(day, known.year)}`)}`
  }
}
