import type { ChainId } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import { foldName } from './fold-name.ts'

/** An office held or a body as a phrase tells it: "Russian Foreign Minister", "the ministry". */
export interface Office {
  /** The last is what it is. */
  readonly words: readonly string[]
  readonly kind: MentionKind
  /** Whose, in lower case: "navy" of "the navy's spokesman"; empty where the words do not tell. */
  readonly owner: string
  /** ISO country, where the words tell. */
  readonly side: string | undefined
  readonly start: number
}

interface Held {
  readonly chain: ChainId
  readonly words: ReadonlySet<string>
  readonly kind: MentionKind
  readonly owners: ReadonlySet<string>
  readonly side: string | undefined
}

/** So many holders of one title are looked at, the last first. */
const MOST = 12
/** Two whom a description fits, named within so many characters of each other: either may be meant. */
const RIVALS_WITHIN = 250
/** What may stand in a description without having been said of its holder. */
const LOOSE = new Set('former then new current acting outgoing late'.split(' '))

/** Who has held which title so far, to find whom a description means. */
export class Offices {
  readonly #byTitle = new Map<string, Held[]>()
  readonly #seen = new Map<ChainId, number>()

  /** A chain was seen with this title, or with none. */
  enter(chain: ChainId, { words, kind, owner, side, start }: Office): void {
    this.#seen.set(chain, start)
    const folded = words.map(foldName)
    const title = folded.at(-1)
    if (title === undefined) return
    const holders = this.#byTitle.get(title) ?? []
    const own = holders.find(held => held.chain === chain)
    const entry: Held = {
      chain,
      words: new Set([...(own?.words ?? []), ...folded]),
      kind,
      owners: new Set([...(own?.owners ?? []), ...(owner ? [owner] : [])]),
      side: own?.side ?? side,
    }
    this.#byTitle.set(title, [...holders.filter(held => held !== own).slice(1 - MOST), entry])
  }

  /** The last one whom the description fits; `rivals` where another whom it fits was named beside him. */
  fitting({ words, kind, owner, side }: Omit<Office, 'start'>): ChainId | 'rivals' | undefined {
    const folded = words.map(foldName)
    const fits = (held: Held) =>
      held.kind === kind &&
      folded.every(word => held.words.has(word) || LOOSE.has(word)) &&
      (side === undefined ? owner === '' || held.owners.has(owner) : side === held.side)
    const found = (this.#byTitle.get(folded.at(-1) ?? '') ?? []).filter(fits)
    const [last, rival] = found.map(({ chain }) => chain).toSorted((a, b) => this.#at(b) - this.#at(a))
    return last && rival && this.#at(last) - this.#at(rival) < RIVALS_WITHIN ? 'rivals' : last
  }

  #at(chain: ChainId): number {
    return this.#seen.get(chain) ?? 0
  }
}
