import type { Event } from '../../../record/event.ts'
import { quoteOf, type Spans } from '../../../text/span.ts'
import { type PartyOf, partyInName, wordsOfName } from '../../identity/party.ts'
import { withoutSponsor } from '../../identity/sponsored.ts'
import type { Face } from '../../identity/update-actors.ts'
import { UNDERGONE } from './lexicon/blame-words.ts'

/** What the words of a report are read with. */
export interface BlameSense {
  readonly text: string
  readonly partyOf: PartyOf
  actorOf(chain: NonNullable<Event['agent']>['value']['chain'] | undefined): Face | undefined
}

/**
 * The side that a telling blames: its doer’s, that of all doers whom it names, that of the weapons ("Ukrainian shells"), or of who
 * stands before the verb ("the Russians themselves destroyed it"). `undefined` where nobody is blamed, or two sides are.
 */
export function blamedSide(
  { agent, agents = [], instrument, trigger, spans }: Event,
  sense: BlameSense,
): string | undefined {
  const own = sense.actorOf(agent?.value.chain)?.side
  if (own !== undefined) return own
  const named = agents.flatMap(
    ({ value }) => sense.actorOf(value.chain)?.side ?? partyInName(withoutSponsor(value.name), sense.partyOf) ?? [],
  )
  if (named.length > 0) return onlyOne(named)
  const weapon = instrument && partyInName(instrument.value, sense.partyOf)
  return weapon ?? subjectSide(sense.text, { trigger, spans }, sense.partyOf)
}

const onlyOne = (sides: readonly string[]): string | undefined => (new Set(sides).size === 1 ? sides[0] : undefined)

/** How many words may stand between the party and the verb. */
const SUBJECT_WORDS = 5
const AUXILIARY =
  /^(?:have|has|had|may|might|could|can|will|would|themselves|itself|also|again|then|then|first|again|deliberately|repeatedly)$/

function subjectSide(
  text: string,
  { trigger, spans }: { readonly trigger: Spans; readonly spans: Spans },
  partyOf: PartyOf,
): string | undefined {
  const start = spans.find(([from, to]) => (trigger[0]?.[0] ?? -1) >= from && (trigger[0]?.[0] ?? -1) < to)?.[0]
  const verb = trigger[0]?.[0]
  if (start === undefined || verb === undefined || UNDERGONE.test(quoteOf(text, trigger))) return undefined
  const words = wordsOfName(withoutSponsor(text.slice(start, verb))).filter(word => word !== 'the' && word !== 'that')
  const subject = words.filter(word => !AUXILIARY.test(word))
  if (subject.length === 0 || subject.length > SUBJECT_WORDS || subject.some(word => BREAKS.has(word))) return undefined
  const [first = '', second = ''] = subject
  return (partyOf(`${first} ${second}`) ?? partyOf(first))?.code
}

/** A subject with one of these before its verb does not do it, or is not all there is. */
const BREAKS = new Set(
  'was were is are been being be got by in on at near of from after before since when who which and not no nobody during'.split(
    ' ',
  ),
)
