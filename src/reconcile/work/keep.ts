import type { ListName, Part, Sink } from '../../record/part.ts'
import type { Shelf, Workings } from '../../record/workings.ts'

/** Puts all parts that one owner (a report, a place, an event) gives rise to now; those it gave rise to before and no more are removed. */
export type Keep = (owner: string, parts: readonly Part[]) => void

/** Remembers what each owner has given rise to. An unchanged part is not put again. */
export function keeper(workings: Workings, sink: Sink): Keep {
  const made: Shelf<string> = workings.shelf('made')
  return (owner, parts) => {
    const before = new Map(made.list(owner))
    for (const { list, order, part, names } of parts) {
      const key = `${list}\u0001${part.id}`
      const now = print([order, names, JSON.stringify(part)].join('\u0001'))
      if (before.get(key) !== now) {
        sink.put({ list, order, part })
        made.put(owner, key, now)
      }
      before.delete(key)
    }
    for (const key of before.keys()) {
      const [list = '', id = ''] = key.split('\u0001')
      // Put by this function only, as the name of a list.
      sink.remove(list as ListName, id)
      made.remove(owner, key)
    }
  }
}

/** Two 32-bit hashes of all characters: unequal for all but one in 10¹⁸ pairs of texts. */
function print(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= b >>> 15
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length.toString(36)}`
}
