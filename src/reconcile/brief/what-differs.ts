import type { Account, Position } from '../../record/account.ts'
import { nameOfSide } from '../identity/party.ts'
import { byCodeUnits } from '../order.ts'
import { beginning, withArticle } from './article.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { ANSWERS } from './lexicon/templates.ts'
import { dayInWords, onDay } from './words-of-days.ts'

/** More than any brief has room for. */
const MOST_QUESTIONS = 60
/** How many positions one sentence sets side by side. */
const MOST_POSITIONS = 3

/**
 * The questions that are disputed, one of each kind before the next of any: those on which two sides differ first, then those with
 * most voices. Who says what, side by side, and who has a part in it and says nothing.
 */
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
  const turns = new Map<string, number>()
  const inTurn = disputed.map(account => {
    const turn = turns.get(account.question) ?? 0
    turns.set(account.question, turn + 1)
    return { account, turn }
  })
  return inTurn
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MOST_QUESTIONS)
    .flatMap(({ account }) => differDraft(account, known))
}

function differDraft(account: Account, known: Known): Draft[] {
  const positions = sideBySide(account, known)
  if (positions.length < 2) return []
  const parts = positions.map(position => `${withArticle(position.speaker)} ${answer(account, position, known)}`)
  const silent = (account.silent ?? []).map(nameOfSide)
  const unsaid = silent.length === 0 ? [] : [`${silent.join(' and ')} ${silent.length > 1 ? 'have' : 'has'} not said`]
  return draft(
    `${account.title}: ${[...parts, ...unsaid].join('; ')}`,
    account.id,
    positions.flatMap(({ evidence }) => known.seen(evidence).slice(0, 1)),
  )
}

/** Who has changed their account since a day, and what has grown. */
export function changedAccountDrafts(known: Known, since: string): Draft[] {
  return known.record.accounts.flatMap(account => {
    const at = (index: number | undefined) => account.positions[index ?? -1]
    const isNew = ({ first }: Position) => first !== undefined && first > since.slice(0, 10)
    const changes = (account.changes ?? []).flatMap(({ from, to, day }) => {
      const [before, now] = [at(from), at(to)]
      if (!before || !now || day <= since.slice(0, 10)) return []
      const said = `${beginning(now.speaker)} ${answer(account, now, known)} since ${dayInWords(day, known.year)}, and before ${answer(account, before, known)}`
      return [{ text: `${account.title}: ${said}`, positions: [now, before] }]
    })
    const grown = (account.differences ?? []).flatMap(({ kind, between: [a, b] }) => {
      const [one, other] = [at(a), at(b)]
      if (kind !== 'update' || !one || !other || isNew(one) === isNew(other)) return []
      const [now, before] = isNew(one) ? [one, other] : [other, one]
      return [{ text: `${account.title}: now ${now.value}, before ${before.value}`, positions: [now, before] }]
    })
    return [...changes, ...grown].flatMap(({ text, positions }) => {
      const words = positions.map(({ evidence }) => known.seen(evidence).slice(0, 1))
      return words.some(([piece]) => piece === undefined) ? [] : draft(text, account.id, words.flat())
    })
  })
}

/** Two sides that differ come before one that differs with itself. */
const sidesIn = ({ positions }: Account): number =>
  Math.min(2, new Set(positions.flatMap(({ side }) => side ?? [])).size)

const ORDER: readonly Account['question'][] = ['holder', 'whether', 'who', 'number', 'date', 'place', 'name', 'manner']

const NUMBERLESS: { readonly [value: string]: string } = { none: 'says none', some: 'says that there were some' }

/** The two positions that differ first, of those that are seen; then one for each other value that differs from one of them. */
function sideBySide({ positions, differences = [] }: Account, known: Known): Position[] {
  const found = new Map<string, Position>()
  const pairs = differences.flatMap(({ kind, between }) => {
    const pair = between.flatMap(index => positions[index] ?? [])
    return kind !== 'update' && pair.every(({ evidence }) => known.seen(evidence).length > 0) ? [pair] : []
  })
  const first = pairs.find(([a, b]) => a?.side !== undefined && b?.side !== undefined && a.side !== b.side)
  for (const pair of first ? [first, ...pairs] : pairs)
    for (const position of pair) if (!found.has(position.value)) found.set(position.value, position)
  return [...found.values()].slice(0, MOST_POSITIONS)
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
