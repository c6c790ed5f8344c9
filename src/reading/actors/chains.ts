import type { ChainId, ReportId } from '../../record/ids.ts'
import { idFrom } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'

/** What a mention brings to the question of who it is. */
export interface Reference {
  readonly start: number
  readonly kind: MentionKind
  /** The name or description without determiner, as it stands. */
  readonly name: string
  /** `name` is a proper name, no description. */
  readonly isNamed: boolean
  /** Last word of the name: the surname, or the head noun. */
  readonly head: string
  readonly definite: boolean
  /** Last word of the role beside the name: "president". */
  readonly role?: string
  /** Number of the chain of the language that describes it, where one does. */
  readonly described: number | undefined
}

/** A growing set of chains of one report: who has been named so far. */
export class Chains {
  readonly #report: ReportId
  readonly #byKey = new Map<string, ChainId>()
  readonly #latestByHead = new Map<string, ChainId>()
  readonly #latestByReferent = new Map<string, ChainId>()
  readonly #names = new Map<ChainId, Pick<Reference, 'name' | 'isNamed'>>()

  constructor(report: ReportId) {
    this.#report = report
  }

  /** The chain a mention belongs to: that of its full name, its surname, or of the last one with that head ("the ministry"). */
  chainOf(reference: Reference): ChainId {
    const chain = this.#known(reference) ?? idFrom('c', this.#report, reference.start)
    for (const key of keysOf(reference)) if (!this.#byKey.has(key)) this.#byKey.set(key, chain)
    this.#latestByHead.set(fold(reference.head), chain)
    if (reference.role) this.#latestByHead.set(fold(reference.role), chain)
    if (reference.described !== undefined) this.#latestByReferent.set(referentKey(reference), chain)
    const before = this.#names.get(chain)
    if (before === undefined || isFuller(reference, before)) this.#names.set(chain, reference)
    return chain
  }

  /** The fullest name seen for a chain. */
  nameOf(chain: ChainId): string {
    return this.#names.get(chain)?.name ?? ''
  }

  #known(reference: Reference): ChainId | undefined {
    const full = this.#byKey.get(`${reference.kind}:${fold(reference.name)}`)
    if (full) return full
    const surname = reference.kind === 'person' ? this.#byKey.get(`surname:${fold(reference.head)}`) : undefined
    if (surname && (!reference.name.includes(' ') || !this.nameOf(surname).includes(' '))) return surname
    const alone = fold(reference.name) === fold(reference.head) || fold(reference.name) === fold(reference.role ?? '')
    const byHead = alone && reference.definite ? this.#latestByHead.get(fold(reference.head)) : undefined
    return byHead ?? this.#latestByReferent.get(referentKey(reference))
  }
}

function keysOf({ kind, name, head }: Reference): string[] {
  const keys = [`${kind}:${fold(name)}`]
  if (kind === 'person') keys.push(`surname:${fold(head)}`)
  return keys
}

/** A chain of the language joins only what is of one kind: "the president" and a person, never a person and his party. */
function referentKey({ kind, described }: Reference): string {
  return `${kind}:${described ?? 'none'}`
}

function isFuller({ kind, name, isNamed }: Reference, before: Pick<Reference, 'name' | 'isNamed'>): boolean {
  if (isNamed !== before.isNamed) return isNamed
  return kind === 'person' && name.length > before.name.length && name.toLowerCase().endsWith(before.name.toLowerCase())
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replaceAll('defence', 'defense')
}
