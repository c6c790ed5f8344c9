import type { Agreement } from '../../language/chains/agreement.ts'
import type { ChainId, ReportId } from '../../record/ids.ts'
import { idFrom } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import { foldName } from './fold-name.ts'
import { Offices } from './offices.ts'

/** What a mention brings to the question of who it is. */
export interface Reference {
  readonly start: number
  readonly span: Span
  readonly kind: MentionKind
  /** The name or description without determiner, as it stands. */
  readonly name: string
  /** `name` is a proper name, no description. */
  readonly isNamed: boolean
  /** Last word of the name: the surname, or the head noun. */
  readonly head: string
  readonly definite: boolean
  /** "a spokesman", "another official": somebody new. */
  readonly indefinite: boolean
  /** The words of the role beside the name or of the description: "foreign", "minister". */
  readonly role: readonly string[]
  /** Whose it is, in its own words; empty where they do not tell. */
  readonly owner: string
  /** Whose it is, as an ISO country, where its own words tell. */
  readonly side: string | undefined
  /** Pronouns that it may be taken up by, as a set of bits. */
  readonly agrees: Agreement
  /** Number of the chain of the language that describes it, where one does. */
  readonly described: number | undefined
}

/** A name as it stands somewhere. */
export type Naming = Pick<Reference, 'name' | 'isNamed' | 'span' | 'side'>

/** A growing set of chains of one report: who has been named so far. */
export class Chains {
  readonly #report: ReportId
  readonly #byKey = new Map<string, ChainId>()
  readonly #bearers = new Map<string, Set<ChainId>>()
  readonly #offices = new Offices()
  readonly #latestByReferent = new Map<string, ChainId>()
  readonly #names = new Map<ChainId, Naming>()
  readonly #agreements = new Map<ChainId, Agreement>()

  constructor(report: ReportId) {
    this.#report = report
  }

  /** The chain a mention belongs to: that of its full name, its surname, or of the last one whom its description fits ("the ministry"). */
  chainOf(reference: Reference): ChainId {
    const chain = this.#known(reference) ?? idFrom('c', this.#report, reference.start)
    const key = keyOf(reference)
    if (!this.#byKey.has(key)) this.#byKey.set(key, chain)
    if (reference.kind === 'person' && reference.isNamed) this.#bear(reference, chain)
    const isNamedPerson = reference.kind === 'person' && reference.isNamed
    this.#offices.enter(chain, {
      words: isNamedPerson ? reference.role : [...reference.role, reference.head],
      kind: reference.kind,
      owner: reference.owner,
      side: reference.side,
      start: reference.start,
    })
    if (reference.described !== undefined) this.#latestByReferent.set(referentKey(reference), chain)
    this.#agreements.set(chain, (this.#agreements.get(chain) ?? reference.agrees) & reference.agrees)
    const before = this.#names.get(chain)
    if (before === undefined || isFuller(reference, before)) this.#names.set(chain, reference)
    return chain
  }

  /** The fullest proper name seen for a chain, where one was. */
  namingOf(chain: ChainId): Naming | undefined {
    const naming = this.#names.get(chain)
    return naming?.isNamed ? naming : undefined
  }

  /** The fullest name seen for a chain. */
  nameOf(chain: ChainId): string {
    return this.#names.get(chain)?.name ?? ''
  }

  /** The body named so far that a description means: Hamas by "group" in "the group's deputy leader". `described` is its number among the chains of the language. */
  bodyBehind(words: readonly string[], kind: MentionKind, described: number | undefined): Naming | undefined {
    const told = described === undefined ? undefined : this.#latestByReferent.get(`${kind}:${described}`)
    const fitting = told ?? this.#offices.fitting({ words, kind, owner: '', side: undefined })
    return fitting === 'rivals' || fitting === undefined ? undefined : this.namingOf(fitting)
  }

  #known(reference: Reference): ChainId | undefined {
    const { kind, name, head, isNamed, definite, indefinite, role, side } = reference
    const told = this.#latestByReferent.get(referentKey(reference))
    const full = this.#byKey.get(keyOf(reference))
    // "Mrs. Orth" and "Mr. Orth" are told apart by the language.
    if (isNamed && kind === 'person' && !name.includes(' ')) return told ?? this.#bySurname(reference)
    if (isNamed) return full ?? told ?? this.#bySurname(reference)
    if (indefinite) return told
    const isAlone = role.length === 0 && foldName(name) === foldName(head)
    if (kind !== 'person' && !(definite && isAlone && !side)) return told ?? full
    const holder = definite ? this.#officeholder(reference) : undefined
    return holder === 'rivals' ? undefined : (told ?? holder)
  }

  #officeholder(reference: Reference): ReturnType<Offices['fitting']> {
    const { role, head } = reference
    return this.#offices.fitting({ ...reference, words: role.length > 0 ? role : [head] })
  }

  #bear({ head }: Reference, chain: ChainId): void {
    const key = foldName(head)
    const bearers = this.#bearers.get(key)
    if (bearers) bearers.add(chain)
    else this.#bearers.set(key, new Set([chain]))
  }

  /** The one bearer of a surname who may be meant: not "Mrs. Orth" where the only one is a man. Of two, neither. */
  #bySurname({ kind, head, name, agrees }: Reference): ChainId | undefined {
    const all = kind === 'person' ? [...(this.#bearers.get(foldName(head)) ?? [])] : []
    const bearers = all.filter(chain => ((this.#agreements.get(chain) ?? agrees) & agrees) !== 0)
    const [surname] = bearers
    if (!surname || bearers.length !== 1) return undefined
    return !name.includes(' ') || !this.nameOf(surname).includes(' ') ? surname : undefined
  }
}

function keyOf({ kind, name }: Reference): string {
  return `${kind}:${foldName(name)}`
}

/** A chain of the language joins only what is of one kind: "the president" and a person, never a person and his party. */
function referentKey({ kind, described }: Reference): string {
  return `${kind}:${described ?? 'none'}`
}

function isFuller({ kind, name, isNamed }: Reference, before: Naming): boolean {
  if (isNamed !== before.isNamed) return isNamed
  return kind === 'person' && name.length > before.name.length && name.toLowerCase().endsWith(before.name.toLowerCase())
}
