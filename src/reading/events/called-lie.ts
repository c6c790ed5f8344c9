import { LIES } from './lexicon/status-cues.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

const LABELLING = /^(?:call|brand|label|dub|term|describe|dismiss|reject|denounce)$/
const NEAR = 12

/** True for a noun that somebody says is made up: "called the retreat a fabrication". */
export function isCalledLie(stretch: Stretch, noun: number): boolean {
  const { deprel = '', head } = stretch.tokens[noun] ?? {}
  if (head === undefined) return false
  return deprel === 'obj' && LABELLING.test(lemmaAt(stretch, head)) && hasLieBehind(stretch, noun)
}

function hasLieBehind(stretch: Stretch, noun: number): boolean {
  for (let i = noun + 1; i < noun + NEAR; i++) {
    if (/^[.;,]$/.test(wordAt(stretch, i))) return false
    if (LIES.has(wordAt(stretch, i))) return true
  }
  return false
}
