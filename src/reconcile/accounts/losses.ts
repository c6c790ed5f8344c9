import type { Account } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { RecordFigure, RecordStatement } from '../../record/record.ts'
import { daysBetween } from '../days.ts'
import { nameOfSide, type PartyOf, wordsOfName } from '../identity/party.ts'
import { keyOf } from '../order.ts'
import { LOST_WORDS, REACH, SOLDIER_WORDS } from './lexicon/losses.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

/** Accounts of the same losses are given within so many days of each other. */
export const LOSS_DAYS = 3
const LOSSES = new Set<RecordFigure['what']>(['losses', 'soldiers'])
/** Of soldiers only where the words name them: "nobody was hurt" in a town says nothing of an army. */
const HARMED = new Set<RecordFigure['what']>(['killed', 'casualties', 'wounded'])

/** What one statement says of a side’s losses. Plain data. */
export interface Loss {
  readonly answer: Answer
  readonly side: string
  readonly day: string
  readonly about?: string
}

/**
 * Had a side losses? One says that it had none ("no losses"), another that its soldiers drowned or were killed, with or without
 * a number. One account per side and day on which losses are denied; without a denial there is no question.
 */
export function lossAccounts(denied: readonly Loss[], told: readonly Loss[]): Account[] {
  const [first] = denied
  if (!first) return []
  const others = told.filter(({ day }) => Math.abs(daysBetween(first.day, day) ?? LOSS_DAYS + 1) <= LOSS_DAYS)
  const about = {
    id: lossAccountId(first.side, first.day),
    about: [...denied, ...others].find(({ about }) => about !== undefined)?.about ?? first.side,
    question: 'number' as const,
    title: `How many soldiers ${nameOfSide(first.side)} lost`,
  }
  return accountFrom(
    about,
    [...denied, ...others].map(({ answer }) => answer),
    (a, b) => (a.value === NONE) !== (b.value === NONE),
    [first.side],
  )
}

/** The id of the account of a side’s losses that are denied on a day. */
export const lossAccountId = (side: string, day: string): Account['id'] => idFrom('q', 'losses', keyOf(side, day))

const NONE = 'none'

/** "No losses": of whom it says, else of the speaker’s own side. */
export function deniedLoss(
  figure: RecordFigure,
  statement: RecordStatement | undefined,
  { voice, family }: Pick<Answer, 'voice' | 'family'>,
): Loss | undefined {
  const { what, min, max, report, side, event, spans } = figure
  const whose = side ?? statement?.side
  if (min !== 0 || max !== 0 || !statement || whose === undefined || statement.day === undefined) return undefined
  if (!LOSSES.has(what) && !(HARMED.has(what) && wordsOfName(statement.quote).some(word => SOLDIER_WORDS.has(word))))
    return undefined
  const answer = {
    voice,
    value: NONE,
    evidence: { report, spans, statement: statement.id },
    family,
    published: statement.day,
  }
  const about = event ?? statement.events[0]
  return { answer, side: whose, day: statement.day, ...(about === undefined ? {} : { about }) }
}

/** "Many Russian soldiers drowned": some were lost, by that statement’s word. */
export function toldLoss(
  statement: RecordStatement,
  partyOf: PartyOf,
  { voice, family }: Pick<Answer, 'voice' | 'family'>,
): Loss | undefined {
  const { report, id, quote, content, day, stance } = statement
  if (day === undefined || (stance !== 'asserts' && stance !== 'confirms' && stance !== 'accuses')) return undefined
  const side = lostBy(wordsOfName(quote), partyOf)
  if (side === undefined) return undefined
  const answer = { voice, value: 'some', evidence: { report, spans: content, statement: id }, family, published: day }
  const about = statement.events[0]
  return { answer, side, day, ...(about === undefined ? {} : { about }) }
}

/** The party whose soldiers the words tell to be lost: "Russian soldiers drowned". */
function lostBy(words: readonly string[], partyOf: PartyOf): string | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!LOST_WORDS.has(words[at] ?? '')) continue
    for (let before = at - 1; before > 0 && before >= at - REACH; before--) {
      if (!SOLDIER_WORDS.has(words[before] ?? '')) continue
      const party = partyOf(words[before - 1] ?? '')
      if (party) return party.code
    }
  }
  return undefined
}
