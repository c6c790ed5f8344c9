import type { TreeSentence } from './conllu.ts'

/** One mention of GUM's coreference: words `[from, to)` of one sentence, and the entity of the document that it belongs to. */
export interface GoldMention {
  /** Number of the entity within its document. */
  readonly entity: string
  readonly from: number
  readonly to: number
  /** GUM's entity type: person, place, organization, object, event, time, substance, animal, plant, abstract. */
  readonly etype: string
  /** Information status: `new`, `giv:act`, `giv:inact`, `acc:inf`, … */
  readonly infstat: string
  /** How it is linked: `ana`, `appos`, `cata`, `coref`, `disc` (a clause is meant), `pred`, `sgl` (once only). */
  readonly link: string
}

/** Order of the attributes in GUM's `# global.Entity` line: GRP-etype-infstat-salience-centering-minspan-link-identity. */
const ETYPE = 0
const INFSTAT = 1
const LINK = 5

const BRACKET = /\(([^()-]+)-([^()]*)(\))?|([^()|-]+)\)/g

interface OpenMention {
  readonly entity: string
  readonly from: number
  readonly attributes: readonly string[]
}

/** Mentions of one sentence by its `Entity=` brackets, in order of their last word. Of a mention in pieces (`7[1/2]`) each piece is left out. */
export function mentionsOf(sentence: TreeSentence): GoldMention[] {
  const found: GoldMention[] = []
  const open: OpenMention[] = []
  const close = (entity: string, to: number) => {
    const at = open.findLastIndex(mention => mention.entity === entity)
    const [mention] = at < 0 ? [] : open.splice(at, 1)
    if (mention && !entity.includes('[')) found.push(goldMention(mention, to))
  }
  for (const [word, misc] of sentence.misc.entries()) {
    for (const [, opened, attributes, closesAtOnce, closed] of entityOf(misc).matchAll(BRACKET)) {
      if (closed) close(closed, word + 1)
      if (!opened) continue
      open.push({ entity: opened, from: word, attributes: (attributes ?? '').split('-') })
      if (closesAtOnce) close(opened, word + 1)
    }
  }
  return found
}

function entityOf(misc: string): string {
  const field = misc.split('|').find(part => part.startsWith('Entity='))
  return field ? field.slice('Entity='.length) : ''
}

function goldMention({ entity, from, attributes }: OpenMention, to: number): GoldMention {
  const attribute = (index: number) => attributes[index] ?? ''
  return { entity, from, to, etype: attribute(ETYPE), infstat: attribute(INFSTAT), link: attribute(LINK) }
}
