import type { Mention } from '../../src/record/mention.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Statement } from '../../src/record/statement.ts'
import type { Span } from '../../src/text/span.ts'
import { claimQuestion } from './claim-questions.ts'
import { grade } from './graded.ts'
import type { LocatedStatement } from './locate.ts'
import { isSameSource, type Match } from './match-fixture.ts'
import { anyOf, choice, type Field, NOTHING, type Question, type Values, withOthers } from './question.ts'
import { isPartOfName, isSameName, isSameRole, isSameSpeaker } from './same-name.ts'

/** One field that was asked for, or that was filled where nothing was expected. */
export interface GradedField {
  readonly field: Field
  readonly isRight: boolean
  readonly expected: string
  readonly found: string
  /** The speaker is somebody else, or somebody where nobody can be told. */
  readonly isWrongMouth?: boolean
}

/** What the fields of one expectation are compared in. */
export interface Setting {
  readonly reading: Reading
  readonly match: Match
  readonly all: readonly LocatedStatement[]
}

/** Grades the fields of one expected statement; all that it asks for are wrong where it was not found. */
export function gradeFields(located: LocatedStatement, setting: Setting): readonly GradedField[] {
  const own = setting.match.found.get(located)
  const statement = own ?? hostOf(located, setting)
  const unasked = own ? (isHost(located, setting) ? ['form'] : []) : statement ? ['source', 'form', 'claims'] : []
  return questionsOf(located, { ...setting, ...(statement && { statement }) })
    .filter(({ field }) => !unasked.includes(field))
    .map(({ field, expected, found, isRight }) => ({
      field,
      isRight: statement !== undefined && isRight,
      expected,
      found: statement ? found : 'not found',
      ...(field === 'speaker' && { isWrongMouth: statement !== undefined && !isRight && isOther(located, found) }),
    }))
}

/** The statement that a quotation which goes on was read as part of: nine in ten of its characters lie in it. */
function hostOf({ expected, contents }: LocatedStatement, { match, all }: Setting): Statement | undefined {
  const target = expected.joins === undefined ? undefined : all[expected.joins]
  const statement = target && match.found.get(target)
  const own = contents[0] ?? []
  if (!statement) return undefined
  const shared = own.flatMap(([a, b]) =>
    statement.content.map(([c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c))),
  )
  const length = own.reduce((sum, [start, end]) => sum + end - start, 0)
  return shared.reduce((sum, one) => sum + one, 0) >= 0.9 * length ? statement : undefined
}

/** True when a quotation that goes on from this one was read as part of it. */
function isHost(located: LocatedStatement, setting: Setting): boolean {
  const { match, all } = setting
  const index = all.indexOf(located)
  return all.some(one => one.expected.joins === index && !match.found.has(one) && hostOf(one, setting) !== undefined)
}

/** Somebody is named, and it is not a part of any name that would be right, nor of the source's words. */
function isOther({ expected: { speaker, source, also } }: LocatedStatement, found: string): boolean {
  const names = [speaker, speaker && source, ...(also?.speaker ?? [])].filter(name => name !== null)
  return found !== NOTHING && !names.some(name => isPartOfName(name, found))
}

interface Subject extends Setting {
  readonly statement?: Statement
}

function questionsOf(located: LocatedStatement, subject: Subject): readonly Question[] {
  const { expected } = located
  const { statement } = subject
  const unasked = new Set<Field>(expected.unasked ?? [])
  const asked = [
    { field: 'found' as const, expected: expected.content.join(' … '), found: '', isRight: true },
    sourceQuestion(located, subject),
    speakerQuestion(located, statement),
    ...chainQuestions(located, subject),
    choice('form', [expected.form, ...(expected.also?.form ?? [])], statement?.form),
    choice('stance', [expected.stance, ...(expected.also?.stance ?? [])], statement?.stance.value),
    ...circumstances(located, subject),
    ...located.claims.flatMap((span, i) => claimQuestion(expected.claims?.[i], span, subject)),
  ]
  return asked.filter(({ field }) => !unasked.has(field))
}

function sourceQuestion({ expected, sources }: LocatedStatement, { statement, match }: Subject): Question {
  const [graded] = statement ? grade(match.sheet, [statement]) : []
  return {
    field: 'source',
    expected: expected.source ?? NOTHING,
    found: wordsOf(statement?.source, match.sheet.text),
    isRight: graded !== undefined && sources.some(source => isSameSource(match.sheet, source, graded)),
  }
}

function speakerQuestion({ expected }: LocatedStatement, statement: Statement | undefined): Question {
  return choice(
    'speaker',
    [expected.speaker, ...(expected.also?.speaker ?? [])],
    statement?.speaker?.value.name,
    isSameSpeaker,
  )
}

/** Role, organisation and side of any mention of the speaker's chain. */
function chainQuestions({ expected }: LocatedStatement, { statement, reading }: Subject): readonly Question[] {
  const chain = statement?.speaker?.value.chain
  const mentions = reading.mentions.filter(mention => mention.chain === chain)
  const told = (pick: (mention: Mention) => string | undefined) => mentions.map(pick).filter(one => one !== undefined)
  const { also = {} } = expected
  const organisation = [expected.organisation ?? '', ...(also.organisation ?? [])].join(' ')
  const context = `${organisation} ${expected.source ?? ''}`
  const isRole = (wanted: string, given: string) => isSameRole(wanted, given, context)
  return [
    anyOf('role', withOthers(expected.role, also.role), { given: told(({ role }) => role?.value), isSame: isRole }),
    anyOf('organisation', withOthers(expected.organisation, also.organisation), {
      given: told(({ affiliation }) => affiliation?.value),
      isSame: isSameName,
    }),
    anyOf('side', withOthers(expected.side, also.side), { given: told(({ side }) => side?.value), isSame: Object.is }),
  ].flat()
}

/** Channel, relays, time, audience and outer statement: asked for where expected, and wrong where filled without being expected. */
function circumstances(located: LocatedStatement, { statement, match, all }: Subject): readonly Question[] {
  const { expected } = located
  const { also = {}, within } = expected
  const outer = all.find(one => match.found.get(one)?.id === statement?.within)
  const outerIndex = statement?.within === undefined ? undefined : outer ? String(all.indexOf(outer)) : 'another'
  const others = also.within?.map(one => (one === null ? null : String(one)))
  const relays = statement?.relays.map(({ name }) => name)
  const optional = (field: Field, wanted: Values, { given, isSame }: Given): readonly Question[] =>
    wanted ? [choice(field, wanted, given, isSame)] : given === undefined ? [] : [choice(field, [null], given)]
  return [
    optional('channel', withOthers(expected.channel, also.channel), { given: statement?.channel?.value }),
    optional('relays', relayLists(expected.relays, also.relays), {
      given: relays?.length ? relays.join(' > ') : undefined,
      isSame: isSameName,
    }),
    optional('uttered', withOthers(expected.uttered, also.uttered), { given: statement?.uttered?.value.value }),
    optional('audience', withOthers(expected.audience, also.audience), {
      given: statement?.audience?.value,
      isSame: isSameName,
    }),
    optional('within', withOthers(within?.toString(), others), { given: outerIndex }),
  ].flat()
}

interface Given {
  readonly given: string | undefined
  readonly isSame?: (a: string, b: string) => boolean
}

function relayLists(
  expected: readonly string[] | undefined,
  others: readonly (readonly string[])[] | undefined,
): Values {
  if (!expected) return undefined
  return [expected, ...(others ?? [])].map(relays => (relays.length === 0 ? null : relays.join(' > ')))
}

function wordsOf(spans: readonly Span[] | undefined, text: string): string {
  return spans?.map(([start, end]) => text.slice(start, end)).join(' … ') || NOTHING
}
