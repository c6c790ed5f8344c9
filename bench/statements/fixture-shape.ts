import { z } from 'zod'
import { FORMS, STANCES, STATUSES } from '../../src/record/vocabulary.ts'

/** The cases that each half of our own set holds. */
export const CASES = [
  'direct-before',
  'direct-after',
  'direct-around',
  'direct-across',
  'indirect',
  'indirect-after',
  'mixed',
  'colon',
  'continued-quotation',
  'several-paragraphs',
  'thought',
  'document',
  'according-to',
  'per',
  'noun-of-saying',
  'headline',
  'question-answer',
  'passive',
  'unnamed',
  'nested',
  'denied-saying',
  'pronoun',
  'description',
  'surname',
  'role-and-side',
  'metonym',
  'channel',
  'relay',
  'time-of-utterance',
  'audience',
  'negated',
  'stance',
  'none',
] as const

/** `dev` is there to be looked at and mended by, `held` only to be counted. */
export const HALVES = ['dev', 'held'] as const
export type Half = (typeof HALVES)[number]

const Words = z.string().min(1)
const Index = z.int().min(0)
const Content = z.array(Words).min(1)
const Status = z.enum(STATUSES)

const ExpectedClaimShape = z.strictObject({
  kind: z.enum(['event', 'control', 'figure']),
  words: Words,
  status: Status.optional(),
  also: z.array(Status).optional(),
})
export type ExpectedClaim = z.infer<typeof ExpectedClaimShape>

/** The fields that can be given other values that are as good, or taken out of the count. */
const FIELDS = [
  'speaker',
  'role',
  'organisation',
  'side',
  'channel',
  'relays',
  'uttered',
  'audience',
  'within',
] as const

const AlsoShape = z.strictObject({
  source: z.array(Words.nullable()).optional(),
  cue: z.array(Words.nullable()).optional(),
  content: z.array(z.union([Words, Content])).optional(),
  speaker: z.array(Words.nullable()).optional(),
  role: z.array(Words.nullable()).optional(),
  organisation: z.array(Words.nullable()).optional(),
  side: z.array(Words.nullable()).optional(),
  form: z.array(z.enum(FORMS)).optional(),
  stance: z.array(z.enum(STANCES)).optional(),
  channel: z.array(Words.nullable()).optional(),
  relays: z.array(z.array(Words)).optional(),
  uttered: z.array(Words.nullable()).optional(),
  audience: z.array(Words.nullable()).optional(),
  within: z.array(Index.nullable()).optional(),
})

const ExpectedStatementShape = z.strictObject({
  source: Words.nullable(),
  cue: Words.nullable(),
  content: Content,
  speaker: Words.nullable(),
  role: Words.nullable().optional(),
  organisation: Words.nullable().optional(),
  side: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  form: z.enum(FORMS),
  stance: z.enum(STANCES),
  channel: Words.nullable().optional(),
  relays: z.array(Words).optional(),
  uttered: Words.nullable().optional(),
  audience: Words.nullable().optional(),
  within: Index.optional(),
  joins: Index.optional(),
  optional: z.literal(true).optional(),
  claims: z.array(ExpectedClaimShape).optional(),
  also: AlsoShape.optional(),
  unasked: z.array(z.enum(FIELDS)).optional(),
  nth: z
    .strictObject({
      source: z.int().min(1).optional(),
      cue: z.int().min(1).optional(),
      content: z.array(z.int().min(1)).optional(),
    })
    .optional(),
})
export type ExpectedStatement = z.infer<typeof ExpectedStatementShape>

/** One text of `sentences-dev.json` or `sentences-held.json`. */
export const SentenceShape = z.strictObject({
  published: z.iso.date(),
  text: z.string().min(1),
  case: z.enum(CASES),
  half: z.enum(HALVES),
  statements: z.array(ExpectedStatementShape),
  none: z.string().optional(),
})

/** `expected.json` beside a `report.txt`. */
export const ReportExpectationShape = z.strictObject({
  published: z.iso.date(),
  half: z.enum(HALVES),
  statements: z.array(ExpectedStatementShape).min(1),
})

/** A text of our own set, sentence or report, with the statements that a careful coder reads in it: all of them, and no others. */
export interface StatementFixture {
  readonly name: string
  readonly half: Half
  readonly published: string
  readonly text: string
  readonly case: (typeof CASES)[number] | 'report'
  readonly statements: readonly ExpectedStatement[]
}
