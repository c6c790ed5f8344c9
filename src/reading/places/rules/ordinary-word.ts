import { fold } from '../../../gazetteer/fold.ts'
import { isHeld, isOfNobody } from '../held-name.ts'
import { LOCATIVE } from '../lexicon/neighbours.ts'
import { ORDINARY_WORDS } from '../lexicon/ordinary-words.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, isPlaceByName, nameAround, neighbour, type Sighting } from '../sighting.ts'

/** A word of everyday English names a town only behind a word like "in", and not where the text uses it in lower case too. */
export const ORDINARY_WORD: Refusal = {
  rule: 'places/ordinary-word',
  refuses: (sighting, document) => {
    const { lower } = document
    const [best] = sighting.entries
    if (isPlaceByName(sighting, document) && !lower.has(sighting.name)) return false
    if (sighting.name.includes(' ') || best.kind === 'country' || best.kind === 'seat') return false
    if (best.kind === 'region' && sighting.name !== fold(best.name) && neighbour(sighting, 1)?.text === ',')
      return false
    const ordinary = ORDINARY_WORDS.has(sighting.name)
    if (!ordinary && !lower.has(sighting.name)) return false
    if (!lower.has(sighting.name) && isTakenOrHeld(sighting, document)) return false
    return (
      !isBehindLocative(sighting) || lower.has(sighting.name) || (best.population < 20_000 && !isSaidToLie(sighting))
    )
  },
  examples: [
    { text: 'Most troops left Kherson. Many stayed.', places: ['Kherson'] },
    { text: 'The Green party won in Nice.', places: ['Nice'] },
    { text: 'Shells fell near Sake in Congo.', places: ['Sake', 'Congo'] },
    { text: 'Police said the Bath was full.', places: [] },
    { text: 'Rebels took control of Sake.', places: ['Sake'] },
    { text: 'A store burned in Springfield, Ill., on Friday.', places: ['Springfield', 'Ill.'] },
  ],
}

/** "control of Sake", "captured Sake". */
function isTakenOrHeld(sighting: Sighting, document: DocumentEvidence): boolean {
  const { words, from, to } = sighting
  return isHeld(words, from, to, document) && isOfNobody(nameAround(sighting, document), words, document)
}

/** "near Sake in the Congo". */
function isSaidToLie({ words, to }: Sighting): boolean {
  const [next, second, third] = [words[to], words[to + 1], words[to + 2]]
  return next?.lower === 'in' && (second?.lower === 'the' ? third : second)?.capital === true
}

function isBehindLocative(sighting: Sighting): boolean {
  return LOCATIVE.has(neighbour(sighting, 1)?.lower ?? '')
}
