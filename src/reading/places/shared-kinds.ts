import { fold } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { SHARED_KINDS } from './lexicon/of-a-town.ts'
import type { Sighting } from './sighting.ts'
import type { Word } from './words.ts'

/** The words of a sentence with its number, and where names are looked up. */
interface Setting {
  readonly words: readonly Word[]
  readonly sentence: number
  readonly gazetteer: Gazetteer
}

/** Longest list of names before "counties" that is looked through, in words. */
const MOST_WORDS = 40
const BETWEEN = /^(?:,|and|or|&|the)$/

/** "Barrow, Jackson and Clarke counties": each name of the list is that of a county; such names replace what was found in their place. */
export function withSharedKinds(found: readonly Sighting[], setting: Setting): readonly Sighting[] {
  const told = setting.words.flatMap((word, at) => {
    const kind = SHARED_KINDS.get(word.lower)
    return kind === undefined ? [] : listBefore(at, kind, setting)
  })
  if (told.length === 0) return found
  const apart = found.filter(({ from, to }) => !told.some(other => other.from < to && from < other.to))
  return [...apart, ...told].toSorted((a, b) => a.start - b.start)
}

function listBefore(at: number, kind: string, setting: Setting): readonly Sighting[] {
  const { words } = setting
  const list: Sighting[] = []
  for (let to = at; to > Math.max(0, at - MOST_WORDS); ) {
    let from = to
    while (words[from - 1]?.capital && words[from - 1]?.joined === false) from--
    const one = from < to ? divisionAt(from, to, { ...setting, kind }) : undefined
    if (!one) break
    list.push(one)
    to = from
    while (to > 0 && BETWEEN.test(words[to - 1]?.lower ?? '')) to--
    if (to === from) break
  }
  // One name alone is no list: "the two counties" and "Orange counties" tell nothing.
  return list.length > 1 ? list : []
}

function divisionAt(
  from: number,
  to: number,
  { words, sentence, gazetteer, kind }: Setting & { readonly kind: string },
): Sighting | undefined {
  const [first, last] = [words[from], words[to - 1]]
  const name = fold(
    `${words
      .slice(from, to)
      .map(word => word.text)
      .join(' ')} ${kind}`,
  )
  const [best, ...others] = gazetteer.named(name).filter(entry => entry.kind === 'district' || entry.kind === 'region')
  if (!first || !last || !best) return undefined
  return { start: first.start, end: last.end, from, to, name, entries: [best, ...others], words, sentence }
}
