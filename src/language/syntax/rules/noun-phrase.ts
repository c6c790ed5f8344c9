import { isTitle } from '../../names/lexicon/titles.ts'
import { attachMeasure, isMeasureAt } from './fixed-expression.ts'
import { attachName, nameHead } from './name-phrase.ts'
import { attach, type Growing } from './tree-builder.ts'
import type { Unit } from './units.ts'

/** A longer row of nouns or adjectives is no phrase that somebody wrote. */
const LONGEST = 40

/**
 * The base noun phrase that begins at a token: determiners, possessors, numbers, adjectives and nouns up to the head; what comes after the head
 * ("of the city", "who left") is attached later. An adjective without a noun is a unit of its own.
 */
export function nounPhraseAt(tree: Growing, from: number): Unit | undefined {
  const isMeasured = isMeasureAt(tree, from)
  if (!isMeasured && !opensPhrase(tree, from)) return undefined
  if (isMeasured) attachMeasure(tree, from)
  let [at, start, possessor] = [isMeasured ? from + 2 : from, from, -1]
  for (;;) {
    const end = runEnd(tree, at)
    const head = end > at ? headOf(tree, at, end) : -1
    if (head < 0) return possessor >= 0 ? unit('noun', from, at, possessor) : adjectiveUnit(tree, from)
    attachInside(tree, at, end, head)
    if (possessor >= 0) attach(tree, possessor, head, 'nmod:poss')
    start = at
    if (tree.xpos[end] !== 'POS') return unit('noun', from, end, head)
    attach(tree, end, head, 'case')
    possessor = head
    at = end + 1
    if (!goesOn(tree, at) || start === at) return unit('noun', from, at, head)
  }
}

function unit(kind: 'noun' | 'adjective', from: number, to: number, head: number): Unit {
  return { kind, from, to, head, form: 'none', passive: false }
}

function opensPhrase(tree: Growing, at: number): boolean {
  const xpos = tree.xpos[at] ?? ''
  if (xpos === 'WDT' && tree.upos[at] === 'DET') return goesOn(tree, at + 1)
  if (xpos === 'WP$') return goesOn(tree, at + 1)
  if (xpos.startsWith('W')) return false
  switch (tree.upos[at]) {
    case 'DET':
    case 'PRON':
    case 'ADJ':
    case 'NUM':
    case 'NOUN':
    case 'PROPN':
      return true
    case 'SYM':
      return xpos === '$' || xpos === 'NN'
    case 'ADV':
      return (
        tree.upos[at + 1] === 'ADJ' ||
        tree.upos[at + 1] === 'NUM' ||
        (tree.upos[at + 1] === 'DET' && /^(?:all|no|every|half|each|any)$/.test(tree.tokens[at + 1]?.lower ?? ''))
      )
    case 'VERB':
      return /^VB[GN]$/.test(xpos) && isBeforeNoun(tree, at) && isModifierPlace(tree, at)
    default:
      return false
  }
}

/** A participle before a plural or name after a preposition: "with wounded soldiers". */
function isModifierPlace(tree: Growing, at: number): boolean {
  return (
    tree.xpos[at] === 'VBN' &&
    (tree.upos[at - 1] === 'ADP' || tree.upos[at - 1] === 'CCONJ') &&
    tree.xpos[at + 1] === 'NNS'
  )
}

function isBeforeNoun({ upos }: Growing, at: number): boolean {
  return upos[at + 1] === 'NOUN' || upos[at + 1] === 'PROPN' || upos[at + 1] === 'ADJ'
}

function goesOn({ upos, xpos }: Growing, at: number): boolean {
  const tag = upos[at]
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    (tag === 'VERB' && /^VB[GN]$/.test(xpos[at] ?? '')) ||
    xpos[at] === '$'
  )
}

function isNoun(upos: string | undefined): boolean {
  return upos === 'NOUN' || upos === 'PROPN'
}

/** End of the run of words that can be one base phrase without possessor. */
function runEnd(tree: Growing, from: number): number {
  const { upos, xpos } = tree
  if (upos[from] === 'PRON' && xpos[from] !== 'PRP$' && xpos[from] !== 'WP$') return from + 1
  let nouns = 0
  let at = from
  for (const end = Math.min(upos.length, from + LONGEST); at < end; at++) {
    if (isNoun(upos[at]) || xpos[at] === '$' || (upos[at] === 'SYM' && xpos[at] === 'NN')) {
      if (nouns > 0 && endsAtTime(tree, at)) break
      nouns++
    } else if (!continues(tree, at, from, nouns)) break
  }
  while (at > from && /^(?:ADV|PUNCT|CCONJ)$/.test(upos[at - 1] ?? '')) at--
  return at
}

/** "police Monday": a day after a noun is no part of its phrase. */
function endsAtTime({ tokens, upos }: Growing, at: number): boolean {
  return (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight)$/.test(
      tokens[at]?.lower ?? '',
    ) && !isNoun(upos[at + 1])
  )
}

function continues(tree: Growing, at: number, from: number, nouns: number): boolean {
  const { upos, xpos } = tree
  switch (upos[at]) {
    case 'DET':
      return nouns === 0 && (at === from || upos[at - 1] === 'DET' || upos[at - 1] === 'ADV')
    case 'PRON':
      return nouns === 0 && (xpos[at] === 'PRP$' || xpos[at] === 'WP$') && (at === from || upos[at - 1] === 'DET')
    case 'NUM':
      return (
        nouns === 0 ||
        isNoun(upos[at - 1]) ||
        upos[at - 1] === 'NUM' ||
        xpos[at - 1] === '$' ||
        upos[at - 1] === 'PUNCT' ||
        upos[at - 1] === 'ADJ'
      )
    case 'ADJ':
      return (
        nouns === 0 ||
        xpos[at] === 'NNP' ||
        (upos[at - 1] === 'PROPN' &&
          isNoun(upos[at + 1]) &&
          !/^(?:last|next|past|this)$/.test(tree.tokens[at]?.lower ?? ''))
      )
    case 'ADV':
      return (
        nouns === 0 &&
        (upos[at + 1] === 'ADJ' ||
          upos[at + 1] === 'NUM' ||
          (upos[at + 1] === 'VERB' && isBeforeNoun(tree, at + 1) && at > from)) &&
        xpos[at] !== 'WRB'
      )
    case 'VERB':
      return (
        nouns === 0 &&
        (at > from || isModifierPlace(tree, at)) &&
        /^VB[GN]$/.test(xpos[at] ?? '') &&
        (isBeforeNoun(tree, at) || xpos[at + 1] === 'HYPH')
      )
    case 'PUNCT':
      return (xpos[at] === 'HYPH' && at > from) || isBetweenAdjectives(tree, at, nouns)
    case 'CCONJ':
      return isBetweenAdjectives(tree, at, nouns)
    default:
      return false
  }
}

/** "heavy, prolonged shelling", "Syrian and Lebanese officials". */
function isBetweenAdjectives({ upos, xpos }: Growing, at: number, nouns: number): boolean {
  return (
    nouns === 0 &&
    (xpos[at] === ',' || xpos[at] === 'CC') &&
    upos[at - 1] === 'ADJ' &&
    upos[at + 1] === 'ADJ' &&
    isNoun(upos[at + 2])
  )
}

function headOf(tree: Growing, from: number, to: number): number {
  const { upos, xpos } = tree
  for (let at = to - 1; at >= from; at--) {
    if (xpos[at] === '$') return at
    if (upos[at] === 'NUM' && at > from && (isNoun(upos[at - 1]) || xpos[at - 1] === '$' || upos[at - 1] === 'NUM'))
      continue
    if (upos[at] === 'PROPN') return nameHead(tree, from, at)
    if (isNoun(upos[at]) || upos[at] === 'PRON' || upos[at] === 'NUM' || upos[at] === 'SYM') return at
  }
  for (let at = to - 1; at >= from; at--) if (upos[at] === 'NUM') return at
  if (to - from === 1 && upos[from] === 'DET') return from
  return upos[from] === 'DET' && upos[to - 1] === 'ADJ'
    ? to - 1
    : upos[from] === 'DET' && upos[to - 1] === 'DET'
      ? to - 1
      : -1
}

function adjectiveUnit(tree: Growing, from: number): Unit | undefined {
  let at = from
  while (tree.upos[at] === 'ADV') at++
  if (tree.upos[at] !== 'ADJ') return undefined
  for (let i = from; i < at; i++) attach(tree, i, at, 'advmod')
  return unit('adjective', from, at + 1, at)
}

function attachInside(tree: Growing, from: number, to: number, head: number): void {
  for (let at = from; at < to; at++) {
    if (at === head) continue
    const target = targetOf(tree, at, head, to)
    attach(tree, at, target, relationOf(tree, at, target, head))
  }
  attachName(tree, to, head)
}

/** What a word of a phrase hangs under: mostly the head; an adverb under the next adjective, "five" under "million", the left of a hyphen under the right. */
function targetOf({ upos, xpos }: Growing, at: number, head: number, to: number): number {
  if (upos[at] === 'ADV' && at + 1 < to) return at + 1
  if (upos[at] === 'NUM' && upos[at + 1] === 'NUM' && at + 1 < to) return at + 1
  if (upos[at] === 'NUM' && at > head && xpos[at - 1] === '$') return at - 1
  if (xpos[at] === 'HYPH' && at > 0) return at - 1
  if (xpos[at + 1] === 'HYPH' && at + 2 < to && at < head && upos[at] !== 'DET') return at + 2
  if ((upos[at] === 'CCONJ' || xpos[at] === ',') && at + 1 < to) return at + 1
  if (upos[at] === 'ADJ' && (upos[at - 1] === 'CCONJ' || xpos[at - 1] === ',') && upos[at - 2] === 'ADJ') return at - 2
  return head
}

function relationOf({ upos, xpos, tokens }: Growing, at: number, target: number, head: number): string {
  switch (upos[at]) {
    case 'DET':
      return xpos[at] === 'PDT' ? 'det:predet' : 'det'
    case 'PRON':
      return 'nmod:poss'
    case 'NUM':
      return upos[target] === 'NUM' && target === at + 1 ? 'compound' : 'nummod'
    case 'ADV':
      return 'advmod'
    case 'CCONJ':
      return 'cc'
    case 'PUNCT':
      return 'punct'
    case 'ADJ':
      return target === at - 2 && target !== head && target < at ? 'conj' : 'amod'
    case 'VERB':
      return 'amod'
    default:
      return at < head && isTitle(tokens[at]?.lower ?? '') && upos[head] === 'PROPN' && upos[at + 1] === 'PROPN'
        ? 'nmod:desc'
        : 'compound'
  }
}
