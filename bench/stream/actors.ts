import type { MentionKind } from '../../src/record/mention.ts'
import { CIVIL_ROLES, MOVEMENT_ROLES, NAMES, SPELLED_OTHERWISE, STATE_ROLES } from './lexicon/people.ts'
import type { ConflictRow, Side } from './lexicon/sides.ts'

/** Somebody of the truth. The key is what B³ goes by. */
export interface Actor {
  readonly key: string
  readonly kind: MentionKind
  /** ISO code of the state that it is of. */
  readonly side?: string
  /** Ways of writing it, the usual one first. */
  readonly forms: readonly [Form, ...Form[]]
  readonly person?: PersonFields
}

/** One way of writing an actor. `seat`: a town that stands for its government. `bare`: without the country that it is of. */
export interface Form {
  readonly words: string
  readonly seat?: true
  readonly bare?: true
}

export interface PersonFields {
  readonly surname: string
  readonly role: string
  /** A later office, from a day of the stream on: roles change. */
  readonly laterRole?: string
  /** What words tell whose the office is: "Ukrainian", "NPF". */
  readonly affiliation?: string
}

/** Of a conflict: its people by how much is told of them, the most first, and the bodies of each side. */
export interface Cast {
  readonly people: readonly [Actor, ...Actor[]]
  readonly bodies: readonly (readonly [Actor, ...Actor[]])[]
}

/** People of each conflict: as many as a desk would know by name. */
const PEOPLE = 60
/** One in so many of them comes to another office in the time of the stream. */
const PROMOTED = 9
/** One in so many is of no side: a mayor, a doctor. */
const CIVIL = 5

/** All who act in the conflict with this number. */
export function castOf(row: ConflictRow, conflict: number): Cast {
  const [first, ...others] = Array.from({ length: PEOPLE }, (_, rank) => personOf(row, { conflict, rank }))
  if (!first) throw new Error('A conflict without people')
  return { people: [first, ...others], bodies: row.sides.map(side => bodiesOf(row.country, side)) }
}

/** A movement or state as a word before an office: "Ukrainian", "NPF". */
export function adjectiveOf(side: Side): string {
  return side.kind === 'state' ? side.adjective : side.letters
}

function personOf(row: ConflictRow, { conflict, rank }: { readonly conflict: number; readonly rank: number }): Actor {
  const civil = rank % CIVIL === CIVIL - 1
  const side = row.sides[rank % row.sides.length] ?? row.sides[0]
  const office = Math.floor(rank / row.sides.length)
  const roles = civil ? CIVIL_ROLES : side.kind === 'state' ? STATE_ROLES : MOVEMENT_ROLES
  const role = roles[office % roles.length] ?? 'spokesman'
  const { given, surname } = nameOf(row.names, { conflict, rank })
  const full = `${given} ${surname}`
  const state = side.kind === 'state' && !civil
  return {
    key: `${row.country}/person/${rank}`,
    kind: 'person',
    ...(state ? { side: side.iso } : {}),
    forms: [{ words: full }, { words: `${given} ${otherwise(surname)}` }, { words: `${given.charAt(0)}. ${surname}` }],
    person: {
      surname,
      role,
      ...(civil ? {} : { affiliation: adjectiveOf(side) }),
      ...(rank % PROMOTED === PROMOTED - 1 ? { laterRole: roles[(office + 3) % roles.length] ?? role } : {}),
    },
  }
}

/** Walks the table of names from another place in each conflict; the last dozen of a conflict share surnames with its first, as namesakes do. */
function nameOf(names: ConflictRow['names'], { conflict, rank }: { readonly conflict: number; readonly rank: number }) {
  const { given, stems, endings } = NAMES[names]
  const [firsts, lasts, ends] = [given.split(' '), stems.split(' '), endings.split(' ')]
  const at = (rank % 48) * 5 + conflict * 13
  const stem = lasts[at % lasts.length] ?? ''
  const ending = ends[Math.floor(at / lasts.length) % ends.length] ?? ''
  const first = firsts[(rank * 3 + Math.floor(rank / 48) + conflict) % firsts.length] ?? ''
  return { given: first, surname: `${stem}${ending}` }
}

function otherwise(surname: string): string {
  const [pattern, spelling] = SPELLED_OTHERWISE.find(([one]) => one.test(surname)) ?? [/$/, '']
  return surname.replace(pattern, spelling)
}

function bodiesOf(country: string, side: Side): readonly [Actor, ...Actor[]] {
  return side.kind === 'state' ? stateBodies(country, side) : movementBodies(country, side)
}

function stateBodies(country: string, side: Side & { kind: 'state' }): readonly [Actor, ...Actor[]] {
  const { adjective, name, seat, iso } = side
  const body = (key: string, kind: MentionKind, ...[first, ...others]: readonly [Form, ...Form[]]): Actor => ({
    key: `state/${iso}/${key}`,
    kind,
    side: iso,
    forms: [first, ...others],
  })
  const called = (words: string): Form => ({ words: `${adjective} ${words}` })
  const bare = (words: string): Form => ({ words, bare: true })
  return [
    body('army', 'force', called('army'), called('forces'), called('troops'), called('military')),
    body('government', 'government', called('government'), { words: seat, seat: true }, { words: name }),
    body(
      'defence',
      'government',
      called('Defence Ministry'),
      { words: `Defence Ministry of ${name}` },
      bare('Defence Ministry'),
    ),
    body(
      'foreign',
      'government',
      called('Foreign Ministry'),
      { words: `Foreign Ministry of ${name}` },
      bare('Foreign Ministry'),
    ),
    body('staff', 'force', called('General Staff'), bare('General Staff')),
    body('air', 'force', called('air force'), called('Air Force')),
    body('police', 'office', called('police'), called('national police')),
    body('intelligence', 'office', called('intelligence service')),
    // A country other than the one that is fought over has these too; the conflict is no part of the key.
    ...(iso === country ? [body('emergency', 'office', called('Emergency Service'))] : []),
  ]
}

function movementBodies(country: string, { name, letters }: Side & { kind: 'movement' }): readonly [Actor, ...Actor[]] {
  return [
    {
      key: `${country}/${letters}/fighters`,
      kind: 'force',
      forms: [{ words: `${letters} fighters` }, { words: `${letters} forces` }],
    },
    { key: `${country}/${letters}`, kind: 'organisation', forms: [{ words: name }, { words: letters }] },
    { key: `${country}/${letters}/council`, kind: 'office', forms: [{ words: `${letters} political council` }] },
  ]
}
