import type { Evidence } from '../../record/evidence.ts'
import type { ChainId, ReportId } from '../../record/ids.ts'
import type { Mention, MentionKind, Participant } from '../../record/mention.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Reading } from '../../record/reading.ts'
import { overlap, quoteOf } from '../../text/span.ts'
import { keyOf } from '../order.ts'
import { callingOf } from './calling.ts'
import { type ArmedGroup, groupMeant, groupNamed, groupsIn, type KnownGroups, partyWithGroups } from './groups.ts'
import { type PartyOf, wordsOfName } from './party.ts'
import { type Formed, formOf } from './person-form.ts'
import type { ChainSide } from './sides/chain-side.ts'
import { focusOf } from './sides/office-place.ts'
import { isOfNoState, rebelsIn, withoutSponsor } from './sponsored.ts'

/** The mentions of one report that are one actor, with what that report tells of it. */
export interface Chain {
  readonly key: string
  readonly report: ReportId
  readonly name: string
  readonly kind: MentionKind
  readonly mentions: readonly Mention[]
  /** All words of its report. */
  readonly text: string
  readonly surfaces: readonly { readonly name: string; readonly evidence: Evidence }[]
  /** Told by its own words; after `hearReport` also what follows from other words. */
  readonly sides: readonly ChainSide[]
  /** The armed groups of its report, and who its words stand for there. */
  readonly groups: readonly ArmedGroup[]
  readonly partyOf: PartyOf
  /** What the report says that they do in life, see `callingOf`. */
  readonly calling?: string
  /** The country that the report is about, where it has one. */
  readonly theatre?: string
  /** Of a named person, or what could be one: the form by its own words, whatever is learned of it later. */
  readonly formed?: Formed
}

/** A chain’s key over all reports. */
export function chainKey(report: ReportId, chain: ChainId): string {
  return keyOf(report, chain)
}

/** The chains of a report that can be actors: all that take part in something, all named ones, and places that stand for people. */
export function chainsOf(reading: Reading, partyOf: PartyOf, known: KnownGroups): Chain[] {
  const groups = groupsIn(reading, partyOf, known)
  const theatre = focusOf(reading)?.country
  const around = {
    groups,
    partyOf: partyWithGroups(partyOf, groups),
    ...(theatre === undefined ? {} : { theatre }),
  }
  const taking = new Set(participantsOf(reading).map(({ chain }) => chain))
  const figurative = new Set(reading.places.filter(standsForPower).map(place => place.mention))
  const chains: Chain[] = []
  for (const [id, mentions] of Map.groupBy(reading.mentions, mention => mention.chain)) {
    const stands = mentions.some(mention => mention.kind !== 'place' || figurative.has(mention.id))
    const named = mentions.some(mention => /\p{Lu}/u.test(mention.name))
    if (taking.has(id) || (stands && named))
      chains.push(
        withForm({
          ...withCountry(chainFrom(reading, { id, mentions, partyOf: around.partyOf }), reading, around.partyOf),
          ...around,
        }),
      )
  }
  return chains
}

function withForm(chain: Omit<Chain, 'formed'>): Chain {
  const formed = formOf(chain)
  return formed ? { ...chain, formed } : chain
}

/** The armed group that a chain is: by its name, else by a plain noun. */
export function groupOf({ name, kind, groups, partyOf }: Chain): ArmedGroup | undefined {
  if (kind === 'person') return undefined
  return groupNamed(name, groups) ?? groupMeant(rebelsIn(name, partyOf) ?? withoutSponsor(name), groups)
}

/** Everybody who takes part in something that this report tells. */
export function participantsOf(reading: Reading): Participant[] {
  const grounded = [
    ...reading.statements.map(statement => statement.speaker),
    ...reading.events.flatMap(event => [event.agent, event.target]),
    ...reading.control.map(control => control.holder),
    ...reading.figures.map(figure => figure.of),
  ]
  return grounded.flatMap(participant => (participant ? [participant.value] : []))
}

/** "President Pavel Vell of Redland": where nothing else tells the side of a holder of an office, the country after the name does. */
function withCountry<C extends Pick<Chain, 'kind' | 'sides' | 'mentions'>>(
  chain: C,
  { report }: Reading,
  partyOf: PartyOf,
): C {
  if (chain.kind !== 'person' || chain.sides.length > 0) return chain
  for (const { role, spans } of chain.mentions) {
    const [start, end] = spans.at(-1) ?? [0, 0]
    const [phrase, country = ''] = (role && COUNTRY_AFTER.exec(report.text.slice(end, end + REACH))) ?? []
    const party =
      phrase === undefined ? undefined : (partyIn(country, partyOf) ?? partyIn(country.split(' ')[0] ?? '', partyOf))
    if (phrase === undefined || party === undefined) continue
    const evidence = { report: report.id, spans: [[start, end + phrase.length] as const] }
    return { ...chain, sides: [{ value: party, basis: 'stated', evidence }] }
  }
  return chain
}

const COUNTRY_AFTER = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u
const REACH = 60

const partyIn = (words: string, partyOf: PartyOf): string | undefined => {
  const party = partyOf(wordsOfName(words).join(' '))
  return party && !party.seat && !party.isBody ? party.code : undefined
}

function chainFrom(
  reading: Reading,
  { id, mentions, partyOf }: { readonly id: ChainId; readonly mentions: readonly Mention[]; readonly partyOf: PartyOf },
): Omit<Chain, 'groups' | 'partyOf' | 'theatre'> {
  const report = reading.report.id
  const [first] = mentions
  const proper = mentions.find(mention => mention.kind !== 'place') ?? first
  const calling = proper?.kind === 'person' ? callingOf(mentions, reading.report.text) : undefined
  return {
    key: chainKey(report, id),
    report,
    name: proper?.name ?? '',
    kind: proper?.kind ?? 'group',
    mentions,
    text: reading.report.text,
    surfaces: mentions.map(mention => ({
      name: quoteOf(reading.report.text, mention.spans),
      evidence: { report, spans: mention.spans },
    })),
    sides: mentions.flatMap(mention => (isOfNoState(mention.name, partyOf) ? [] : sideTold(reading, mention))),
    ...(calling === undefined ? {} : { calling }),
  }
}

function sideTold({ report, places }: Reading, { side, spans }: Mention): ChainSide[] {
  if (!side) return []
  const words = side.spans.length > 0 ? side.spans : spans
  const byPlace =
    side.basis === 'implied' &&
    places.some(place => !standsForPower(place) && place.spans.some(one => words.some(word => overlap(one, word))))
  return [
    {
      value: side.value,
      basis: side.basis,
      evidence: { report: report.id, spans: words },
      ...(byPlace ? { byPlace } : {}),
    },
  ]
}
