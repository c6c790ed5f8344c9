import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Grounded } from '../../record/shape.ts'
import { wordsAt } from '../../text/span.ts'
import type { Hit } from './find-triggers.ts'
import { type Phrase, phraseOf } from './noun-phrase.ts'
import { headIs, isOfClass } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { afterPreposition } from './slots.ts'
import { charsOf, type Stretch } from './stretch.ts'

/** What an act was done with: a weapon as subject ("a missile struck"), after "with" or "from", as the object of "fired", before the noun ("a dynamite attack"). */
export function instrumentOf(scene: Scene, stretch: Stretch, hit: Hit): Grounded<string> | undefined {
  for (const phrase of [...weapons(stretch, hit), ...beforeNoun(stretch, hit)]) {
    if (!phrase || !isWeapon(scene, stretch, phrase)) continue
    const span = weaponSpan(stretch, phrase)
    if (span)
      return { value: wordsAt(scene.analysis.text, span), basis: 'stated', spans: [span], rule: 'instrument/weapon' }
  }
  return undefined
}

function weapons(stretch: Stretch, hit: Hit): readonly (Phrase | undefined)[] {
  const { row, type, object, subject, group } = hit
  const used = /^(?:fire|lay|plant|place|throw|hurl|detonate|explode|set|launch|drop|leave|toss|lob|put)/.test(row.word)
    ? object
    : undefined
  const after = ['with', 'by', 'of', 'using'].map(preposition =>
    preposition === 'of' && (group || !type.startsWith('explosive.'))
      ? undefined
      : afterPreposition(stretch, hit, preposition),
  )
  return [subject, used, ...after]
}

/** "a mortar attack", "the bomb explosion". */
function beforeNoun(stretch: Stretch, { group, head, words }: Hit): readonly Phrase[] {
  if (group) return []
  const { tokens } = stretch
  const inner = dependentsOf(tokens)
    .of(head)
    .filter(at => at < head && /^(?:compound|amod)$/.test(tokens[at]?.deprel ?? ''))
  return [...new Set([...inner, ...words.filter(at => at < head)])].map(at => phraseOf(stretch, at))
}

function isWeapon(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  return isOfClass(scene, stretch, phrase, 'munition') || headIs(scene, stretch, phrase, 'arms')
}

/** Without its article. */
function weaponSpan(stretch: Stretch, { from, to }: Phrase): ReturnType<typeof charsOf> {
  return charsOf(stretch, stretch.tokens[from]?.upos === 'DET' && to > from + 1 ? from + 1 : from, to)
}
