import { fold } from '../../gazetteer/fold.ts'
import type { Analysis, Name } from '../../language/analyse.ts'
import type { DocumentEvidence } from './sighting.ts'

/** Asked for by whoever decides what a name is of. */
const KNOWN = new WeakMap<Analysis, DocumentEvidence>()

/** What all the words and names of a text tell of each name in it. */
export function evidenceOf(analysis: Analysis): DocumentEvidence {
  const known = KNOWN.get(analysis) ?? gathered(analysis)
  KNOWN.set(analysis, known)
  return known
}

function gathered({ tokens, names }: Analysis): DocumentEvidence {
  const written = new Set<string>()
  for (const { kind, text, lower } of tokens) if (kind === 'word' && text === lower) written.add(text)
  const byWord = new Map<number, Name>()
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.inside !== undefined) continue
    for (let at = name.tokens[0]; at < name.tokens[1]; at++) byWord.set(at, name)
    const end = name.kind === 'person' ? endOfPerson(name, tokens) : 0
    if (end - name.tokens[0] > 1) surnames.add(fold(tokens[end - 1]?.text ?? ''))
  }
  return { lower: new Set([...written].map(fold)), surnames, tokens, names: byWord }
}

/** Behind "of" stands where they live: "Olha Marchenko of Beryslav". */
function endOfPerson({ tokens: [from, to] }: Name, tokens: Analysis['tokens']): number {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.lower === 'of') return at
  return to
}
