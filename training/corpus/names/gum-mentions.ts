import type { TreeSentence } from '../conllu.ts'

/** A mention of an entity as GUM has it: words of one sentence, entity type, and the Wikipedia page of the entity, if it has one. */
export interface Mention {
  readonly first: number
  readonly last: number
  readonly type: string
  readonly identity: string | undefined
}

interface Open {
  readonly group: string
  readonly sentence: number
  readonly first: number
  readonly type: string
  readonly identity: string | undefined
}

/**
 * Mentions of each sentence from the brackets of `Entity=` in MISC, written GRP-etype-infstat-salience-centering-minspan-link-identity
 * (https://gucorpling.org/gum). A mention that goes on into another sentence is left out.
 */
export function mentionsOf(sentences: readonly TreeSentence[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = sentences.map(() => [])
  let open: Open[] = []
  for (const [sentence, { misc, document }] of sentences.entries()) {
    if (sentences[sentence - 1]?.document !== document) open = []
    for (const [word, fields] of misc.entries())
      for (const { opens, group, closes } of bracketsOf(fields)) {
        if (opens) open.push({ ...entityOf(opens), sentence, first: word })
        if (!closes) continue
        const at = open.findLastIndex(one => one.group === group)
        const [mention] = at < 0 ? [] : open.splice(at, 1)
        if (mention?.sentence === sentence)
          found[sentence]?.push({ first: mention.first, last: word, type: mention.type, identity: mention.identity })
      }
  }
  return found
}

interface Bracket {
  /** What stands behind an opening bracket. */
  readonly opens: string | undefined
  readonly group: string
  readonly closes: boolean
}

function bracketsOf(misc: string): Bracket[] {
  const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
  return [...value.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)].map(([, opens, closes, group]) => ({
    opens,
    group: group ?? opens?.split('-')[0] ?? '',
    closes: group !== undefined || closes === ')',
  }))
}

function entityOf(fields: string): Pick<Open, 'group' | 'type' | 'identity'> {
  const [group = '', type = '', , , , , , ...identity] = fields.split('-')
  // Minspan is a list of numbers or of ranges: "2,3" or "2"; what follows the link is the identity, which may have hyphens of its own.
  return { group, type, identity: identity.length > 0 ? identity.join('-') : undefined }
}
