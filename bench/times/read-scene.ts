import { analyse } from '../../src/language/analyse.ts'
import { findTriggers, type Hit } from '../../src/reading/events/find-triggers.ts'
import { type Scene, sceneOf, stretchOf } from '../../src/reading/events/scene.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import type { Event } from '../../src/record/event.ts'
import { readText, type Text } from '../statements/read-statements.ts'

/** A text as the reader of events sees it, with every trigger in it. */
export interface ReadScene {
  readonly scene: Scene
  readonly events: readonly Event[]
  /** The trigger that a word belongs to, by the word's index. */
  readonly hitAt: ReadonlyMap<number, Hit>
  /** The triggers of the sentence that a word stands in. */
  hitsBeside(at: number): readonly Hit[]
}

/** Reads a text; the text is analysed twice, since a reading does not keep its trees. */
export function readScene(text: Text, knowledge: Knowledge): ReadScene {
  const reading = readText(text, knowledge)
  const analysis = analyse(text.text, undefined, knowledge.models)
  const { mentions, places, times, statements, events, report } = reading
  const scene = sceneOf({
    analysis,
    reportId: report.id,
    published: text.published,
    mentions,
    places,
    times,
    statements,
  })
  const hits = analysis.sentences.map(sentence => ({
    sentence,
    found: findTriggers(scene, stretchOf(analysis, sentence)),
  }))
  return {
    scene,
    events,
    hitAt: new Map(hits.flatMap(({ found }) => found.flatMap(hit => hit.words.map(word => [word, hit] as const)))),
    hitsBeside: at => hits.find(({ sentence: { tokens } }) => tokens[0] <= at && at < tokens[1])?.found ?? [],
  }
}
