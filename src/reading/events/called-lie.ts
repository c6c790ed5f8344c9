import { LIES } from './lexicon/status-cues.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

const LABELLING = /^(?:call|brand|label|dub|term|describe|dismiss|reject|denounce|deride)$/
const NEAR = 12

/**
 * True for a noun that somebody says is made up: "called the retreat a fabrication", "said that reports of an attack were false". Where it is the reporter who
 * says so, nobody has denied it.
 */
export function isCalledLie(stretch: Stretch, noun: number): boolean {
  const { deprel = '', head } = stretch.tokens[noun] ?? {}
  if (head === undefined) return false
  if (/^nsubj/.test(deprel)) return LIES.has(lemmaAt(stretch, head)) && stretch.tokens[head]?.deprel === 'ccomp'
  return deprel === 'obj' && LABELLING.test(lemmaAt(stretch, head)) && hasLieBehind(stretch, head)
}

function hasLieBehind(stretch: Stretch, verb: number): boolean {
  for (let i = verb + 1; i < verb + NEAR; i++) {
    if (/^[.;,]$/.test(wordAt(stretch, i))) return false
    if (LIES.has(lemmaAt(stretch, i))) return true
  }
  return false
}
