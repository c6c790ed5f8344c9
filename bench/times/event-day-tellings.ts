import { tokenAt, type Word } from '../../src/language/analyse.ts'
import type { Hit } from '../../src/reading/events/find-triggers.ts'
import { type Act, actAt } from '../../src/reading/events/when/act.ts'
import { type Incident, mayTell } from './event-day-gold.ts'
import type { ReadScene } from './read-scene.ts'

/** A place where a filler is named: which filler, and its last token. */
interface Place {
  readonly filler: number
  readonly at: number
}

/** An act told beside fillers. */
interface Candidate {
  readonly act: Act
  readonly isOfKind: boolean
  readonly fillers: Set<number>
}

/**
 * The acts by which a report tells an incident, the plainest first: for each place where one of its fillers is named, the act of its kind above that
 * word in the tree, else the nearest of its kind in the sentence, else that of the clause. Acts of its kind with more fillers, told earlier, come
 * first. Where nothing is named, the first sentence of the text.
 */
export function tellingsOf(read: ReadScene, { kinds, fillers }: Incident): readonly Act[] {
  const { analysis } = read.scene
  const from = Math.max(0, analysis.text.indexOf('--'))
  const found = new Map<number, Candidate>()
  for (const { filler, at } of placesOf(read, fillers, from)) {
    const hit = actOver(read, at, kinds) ?? nearestOfKind(read, at, kinds)
    const act = hit ?? actAt(analysis.tokens, at)
    const known = found.get(act.head) ?? { act, isOfKind: hit !== undefined, fillers: new Set() }
    known.fillers.add(filler)
    found.set(act.head, known)
  }
  const inOrder = [...found.values()].sort((a, b) => a.act.head - b.act.head)
  const ranked = inOrder.map((one, i) => ({
    act: one.act,
    rank: one.fillers.size + (one.isOfKind ? 1.5 : 0) - 0.3 * i,
  }))
  const acts = ranked.sort((a, b) => b.rank - a.rank).map(({ act }) => act)
  const first = analysis.sentences.find(({ start }) => start > from)?.tokens[0] ?? 0
  return acts.length > 0 ? acts : [actAt(analysis.tokens, first)]
}

function placesOf({ scene: { analysis } }: ReadScene, fillers: Incident['fillers'], from: number): readonly Place[] {
  const { text } = analysis
  const places: Place[] = []
  for (const [filler, names] of fillers.entries()) {
    for (const name of names) {
      for (let at = text.indexOf(name, from); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length
        if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(end))) continue
        places.push({ filler, at: tokenAt(analysis, end - 1) })
      }
    }
  }
  return places
}

function actOver({ scene, hitAt }: ReadScene, at: number, kinds: readonly string[]): Hit | undefined {
  const words: readonly Word[] = scene.analysis.tokens
  let over: number | undefined = at
  for (let step = 0; step < 12 && over !== undefined; step++) {
    const hit = hitAt.get(over)
    if (hit && mayTell(kinds, hit.type)) return hit
    over = words[over]?.head
  }
  return undefined
}

function nearestOfKind({ hitsBeside }: ReadScene, at: number, kinds: readonly string[]): Hit | undefined {
  return hitsBeside(at)
    .filter(({ type }) => mayTell(kinds, type))
    .toSorted((a, b) => Math.abs(a.head - at) - Math.abs(b.head - at))[0]
}
