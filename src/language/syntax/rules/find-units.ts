import { fixedExpressionAt } from './fixed-expression.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import type { Growing } from './tree-builder.ts'
import type { Unit, UnitKind } from './units.ts'
import { verbGroupAt } from './verb-group.ts'

/** Units of a sentence from left to right; every token is in one. What is inside a unit is attached. */
export function findUnits(tree: Growing): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < tree.tokens.length; ) {
    const unit = fixedExpressionAt(tree, at) ?? nounPhraseAt(tree, at) ?? verbGroupAt(tree, at) ?? single(tree, at)
    units.push(unit)
    at = unit.to
  }
  return units
}

function single(tree: Growing, at: number): Unit {
  return { kind: kindOf(tree, at), from: at, to: at + 1, head: at, form: 'none', passive: false }
}

function kindOf({ upos, xpos, tokens }: Growing, at: number): UnitKind {
  const tag = xpos[at] ?? ''
  if (tag === 'RP') return 'particle'
  if (tag === 'WDT' || tag === 'WP' || tag === 'WP$' || tag === 'WRB') return 'relative'
  switch (upos[at]) {
    case 'ADP':
      return 'preposition'
    case 'SCONJ':
      return 'mark'
    case 'CCONJ':
      return 'conjunction'
    case 'ADV':
      return 'adverb'
    case 'PART':
      return 'adverb'
    case 'ADJ':
      return 'adjective'
    case 'PUNCT':
      return markKind(tokens[at]?.text ?? '', tag)
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'DET':
    case 'NUM':
      return 'noun'
    default:
      return 'other'
  }
}

function markKind(text: string, tag: string): UnitKind {
  if (tag === '-LRB-') return 'open'
  if (tag === '-RRB-') return 'close'
  if (tag === ',') return 'comma'
  return text === ';' || text === ':' || tag === '.' || tag === ':' ? 'stop' : 'other'
}
