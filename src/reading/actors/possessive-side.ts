import { type Analysis, tokenAt } from '../../language/analyse.ts'
import type { Mention } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import { Possessors } from './possessors.ts'

/**
 * "The ministry withdrew its troops", "Officials feared for their soldiers": what has no side of its own takes that of whom its
 * possessive stands for, else of the subject above it, else of the nearest actor or country before it in the sentence; an
 * office or a person has that one for its affiliation too ("Its spokesman, Ivo Brandt"). `mentions` in text order, toponyms among them.
 */
export function withPossessiveSides(mentions: readonly Mention[], analysis: Analysis): Mention[] {
  const owners = new Possessors(analysis)
  return mentions.map(mention => {
    const owned = mention.kind === 'place' ? mention : withOwner(mention, owners, analysis)
    owners.add(owned)
    return owned
  })
}

const THIRD_PERSON = /^(?:its|their|his|her)$/

function withOwner(mention: Mention, owners: Possessors, analysis: Analysis): Mention {
  const first = tokenAt(analysis, mention.spans[0]?.[0] ?? 0)
  const possessive = analysis.tokens[first - 1]
  if (possessive?.deprel !== 'nmod:poss' || !THIRD_PERSON.test(possessive.lower)) return mention
  const owner = owners.of(first - 1)
  if (!owner) return mention
  const own: Span = [possessive.start, possessive.end]
  const affiliation = owner.isSure ? affiliationFrom(mention, owner.mention, own) : {}
  return { ...mention, ...sideFrom(mention, owner.mention, own), ...affiliation }
}

function sideFrom(mention: Mention, { side }: Mention, own: Span): Pick<Mention, 'side'> {
  if (mention.side || !side) return {}
  return {
    side: { value: side.value, basis: 'implied', spans: [own, ...side.spans], rule: 'actors/side-possessive' },
  }
}

/** Offices have whose they are for their affiliation; a man's forces or wife do not. */
function affiliationFrom(mention: Mention, owner: Mention, own: Span): Pick<Mention, 'affiliation'> {
  if (mention.affiliation || !isOffice(mention) || owner.kind === 'people' || owner.chain === mention.chain) return {}
  const spans = [own, ...owner.spans]
  return { affiliation: { value: owner.name, basis: 'implied', spans, rule: 'actors/affiliation-possessive' } }
}

const isOffice = ({ kind, role }: Mention): boolean => kind === 'office' || (kind === 'person' && role !== undefined)
