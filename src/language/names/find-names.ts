import type { Name, Sentence } from '../analysis.ts'
import type { Token } from '../tokens.ts'
import { withExplained } from './explained-names.ts'
import { innerByLists } from './inner-names.ts'
import { withListed } from './listed-names.ts'
import type { NameReader } from './name-reader.ts'
import type { NameSpan } from './name-span.ts'
import { ruleNames } from './rule-names.ts'

/** Names of a text in order, an outer one before those inside it: by the reader's weights and the lists, or by rule where there are no weights. */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[], reader?: NameReader): Name[] {
  const forms = sentences.map(({ tokens: [from, to] }) => tokens.slice(from, to).map(token => token.text))
  const read = reader ? reader.read(forms).map((names, i) => withListed(forms[i] ?? [], names)) : forms.map(ruleNames)
  const found = read.map((names, i) => withExplained(forms[i] ?? [], names))
  const names: Name[] = []
  for (const [index, { tokens: range }] of sentences.entries()) {
    const outer = found[index] ?? []
    const inner = innerByLists(forms[index] ?? [], outer)
    for (const span of outer) {
      const holder = names.length
      names.push(nameOf(tokens, span, range[0]))
      for (const part of inner)
        if (span.first <= part.first && part.last <= span.last)
          names.push({ ...nameOf(tokens, part, range[0]), inside: holder })
    }
  }
  return names
}

function nameOf(tokens: readonly Token[], { first, last, kind }: NameSpan, offset: number): Name {
  const [from, to] = [offset + first, offset + last]
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0, tokens: [from, to + 1], kind }
}
