import { fold } from '../../gazetteer/fold.ts'
import type { Analysis, Name } from '../../language/analyse.ts'
import type { DocumentEvidence } from './sighting.ts'

/** What all the words and names of a text tell of each name in it. */
export function evidenceOf({ tokens, names }: Analysis): DocumentEvidence {
  const written = new Set<string>()
  for (const { kind, text, lower } of tokens) if (kind === 'word' && text === lower) written.add(text)
  const byWord = new Map<number, Name>()
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.inside !== undefined) continue
    for (let at = name.tokens[0]; at < name.tokens[1]; at++) byWord.set(at, name)
    if (name.kind === 'person' && name.tokens[1] - name.tokens[0] > 1)
      surnames.add(fold(tokens[name.tokens[1] - 1]?.text ?? ''))
  }
  return { lower: new Set([...written].map(fold)), surnames, tokens, names: byWord }
}
