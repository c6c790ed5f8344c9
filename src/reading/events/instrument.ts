import type { Grounded } from '../../record/shape.ts'
import { wordsAt } from '../../text/span.ts'
import type { Hit } from './find-triggers.ts'
import { isOfClass } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { afterPreposition } from './slots.ts'
import { charsOf, type Stretch } from './stretch.ts'

/** What an act was done with: a weapon as subject ("a missile struck"), after "with", or as the object of "fired". */
export function instrumentOf(scene: Scene, stretch: Stretch, hit: Hit): Grounded<string> | undefined {
  const fired = /^(?:fire|lay|plant)/.test(hit.row.word) ? hit.object : undefined
  for (const phrase of [hit.subject, afterPreposition(stretch, hit, 'with'), fired]) {
    if (!phrase || !isOfClass(scene, stretch, phrase, 'munition')) continue
    const span = charsOf(stretch, phrase.from, phrase.to)
    if (span)
      return { value: wordsAt(scene.analysis.text, span), basis: 'stated', spans: [span], rule: 'instrument/weapon' }
  }
  return undefined
}
