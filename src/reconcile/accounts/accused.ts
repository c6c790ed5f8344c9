import type { Account } from '../../record/account.ts'
import { type AccountId, idFrom } from '../../record/ids.ts'
import type { RecordStatement } from '../../record/record.ts'
import { nameOfSide, type PartyOf, wordsOfName } from '../identity/party.ts'
import { keyOf } from '../order.ts'
import { BARE_DENIAL } from './blame/lexicon/blame-words.ts'
import { CRIMES } from './lexicon/crimes.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

/** One voice’s word on what a side is accused of at a place. Plain data. */
export interface Accused {
  readonly answer: Answer
  readonly side: string
  readonly place: string
  readonly placeName: string
}

/** A statement that accuses a side, and one in which that side denies it. */
export interface Denied {
  readonly accusation: RecordStatement
  readonly denial: RecordStatement
  readonly side: string
}

/** How far before its denial an accusation may stand that the denial does not name. */
const REACH = 700
/** How many words into an accusation the accused stands. */
const SUBJECT_WORDS = 4

/**
 * Accusations that a report sets beside their denial, where no act is told: "Kyiv speaks of war crimes by Russian troops. Russia
 * denies that its troops have committed atrocities"; "Moscow accused Kyiv of … Kyiv denies the plan".
 */
export function deniedIn(statements: readonly RecordStatement[], partyOf: PartyOf): Denied[] {
  return statements.flatMap(denial => {
    const { side, stance, quote } = denial
    if (stance !== 'denies' || side === undefined) return []
    const isBare = BARE_DENIAL.words.test(quote.split(/\s+(?:and|but|or)\s|[,;]/)[0]?.trim() ?? '')
    const isOfCrimes = CRIMES.test(quote)
    if (!isBare && !isOfCrimes) return []
    const accusation = statements.findLast(
      one =>
        one.side !== side &&
        startOf(one) < startOf(denial) &&
        (isBare
          ? startOf(denial) - startOf(one) <= REACH && accuses(one, side, partyOf)
          : CRIMES.test(one.quote) && names(one.quote, side, partyOf)),
    )
    return accusation ? [{ accusation, denial, side }] : []
  })
}

const startOf = ({ content }: RecordStatement): number => content[0]?.[0] ?? 0

function accuses({ stance, quote }: RecordStatement, side: string, partyOf: PartyOf): boolean {
  if (stance === 'accuses') return names(quote, side, partyOf)
  const beginning = quote.split(/\s+/).slice(0, SUBJECT_WORDS).join(' ')
  return (stance === 'asserts' || stance === 'warns') && names(beginning, side, partyOf)
}

function names(words: string, side: string, partyOf: PartyOf): boolean {
  return wordsOfName(words).some(word => partyOf(word)?.code === side)
}

/** What a side is accused of at a place: who says so, and that it denies it. */
export function accusedAccounts(all: readonly Accused[]): Account[] {
  const [first] = all
  if (!first) return []
  const about = {
    id: accusedAccountId(first.side, first.place),
    about: first.place,
    question: 'whether' as const,
    title: `Whether ${nameOfSide(first.side)} did what it is accused of: ${first.placeName}`,
  }
  return accountFrom(
    about,
    all.map(({ answer }) => answer),
    (a, b) => (a.value === 'denied') !== (b.value === 'denied'),
    [first.side],
  )
}

/** The id of the account of what a side is accused of at a place. */
export const accusedAccountId = (side: string, place: string): AccountId => idFrom('q', 'accused', keyOf(side, place))
