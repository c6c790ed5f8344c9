import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Account } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordFigure, RecordStatement } from '../../record/record.ts'
import { daysBetween } from '../days.ts'
import { nameOfSide, type PartyOf, partyReader, wordsOfName } from '../identity/party.ts'
import { keyOf } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { LOST_WORDS, REACH, SOLDIER_WORDS } from './lexicon/losses.ts'
import { accountFrom } from './positions.ts'
import type { Answer, VoiceOf } from './voice.ts'

/** Accounts of the same losses are given within so many days of each other. */
const DAYS = 3
const COUNTED = new Set<RecordFigure['what']>(['losses', 'killed', 'casualties', 'wounded', 'soldiers'])

interface Loss {
  readonly answer: Answer
  readonly side: string
  readonly day: string
  readonly none: boolean
  readonly about?: string
}

/**
 * Had a side losses? One says that it had none ("no losses"), another that its soldiers drowned or were killed, with or without
 * a number. One account per side and day on which losses are denied; without a denial there is no question.
 */
export function lossAccounts(
  figures: readonly RecordFigure[],
  known: {
    readonly readings: readonly Reading[]
    readonly statements: readonly RecordStatement[]
    readonly voiceOf: VoiceOf
    readonly familyOf: FamilyOf
    readonly gazetteer?: Gazetteer | undefined
  },
): Account[] {
  const none = deniedLosses(figures, known)
  if (none.length === 0) return []
  const partyOf = partyReader(known.gazetteer)
  const told = Map.groupBy(
    known.statements.flatMap(statement => toldLosses(statement, partyOf, known.voiceOf)),
    ({ side }) => side,
  )
  const groups = Map.groupBy(none, ({ side, day }) => keyOf(side, day))
  return Array.from(groups, ([key, same]) => {
    const [first] = same
    if (!first) return []
    const others = (told.get(first.side) ?? []).filter(
      ({ day }) => Math.abs(daysBetween(first.day, day) ?? DAYS + 1) <= DAYS,
    )
    const about = {
      id: idFrom('q', 'losses', key),
      about: first.about ?? first.answer.evidence.report,
      question: 'number' as const,
      title: `How many soldiers ${nameOfSide(first.side)} lost`,
    }
    const clash = (a: Answer, b: Answer) => (a.value === NONE) !== (b.value === NONE)
    return accountFrom(
      about,
      [...same, ...others].map(({ answer }) => answer),
      { familyOf: known.familyOf, clash },
    )
  }).flat()
}

const NONE = 'none'

/** "No losses": of whom it says, else of the speaker’s own side. */
function deniedLosses(
  figures: readonly RecordFigure[],
  { readings, statements, voiceOf }: Pick<Parameters<typeof lossAccounts>[1], 'readings' | 'statements' | 'voiceOf'>,
): Loss[] {
  const zero = figures.filter(({ what, min, max }) => COUNTED.has(what) && min === 0 && max === 0)
  if (zero.length === 0) return []
  const within = new Map(
    readings.flatMap(({ report, figures: all }) =>
      all.map(({ id, statement }) => [keyOf(report.id, id), statement] as const),
    ),
  )
  const listed = new Map(statements.map(one => [keyOf(one.report, one.id), one]))
  return zero.flatMap(({ report, id, side, event, spans }) => {
    const statement = listed.get(keyOf(report, within.get(keyOf(report, id))))
    const whose = side ?? statement?.side
    if (!statement || whose === undefined || statement.day === undefined) return []
    const evidence = { report, spans, statement: statement.id }
    const answer = { voice: voiceOf(report, statement.id), value: NONE, evidence }
    return [{ answer, side: whose, day: statement.day, none: true, ...(event === undefined ? {} : { about: event }) }]
  })
}

function toldLosses(statement: RecordStatement, partyOf: PartyOf, voiceOf: VoiceOf): Loss[] {
  const { report, id, quote, content, day, stance } = statement
  if (day === undefined || (stance !== 'asserts' && stance !== 'confirms' && stance !== 'accuses')) return []
  const words = wordsOfName(quote)
  const side = lostBy(words, partyOf)
  if (side === undefined) return []
  const answer = { voice: voiceOf(report, id), value: 'some', evidence: { report, spans: content, statement: id } }
  return [{ answer, side, day, none: false }]
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
