import type { Word } from '../../../language/analyse.ts'
import { type Candidate, wordIn } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'

/** A part of a time is a time. */
const TIMES = new Set(
  'hour day night week month year century time way mile kilometre kilometer dozen decade'.split(' '),
)
const STATES = new Set(
  'destroyed damaged occupied controlled liberated ruined rebuilt demined cleared casualties losses surrounded encircled evacuated deserted flattened burned burnt'.split(
    ' ',
  ),
)
const LONGEST = 4

/** "about 15% of Ukraine", "a third of the city", "nine out of ten wells", "90 percent destroyed". Percentages of nothing named (prices, growth) are left alone. */
export const share: FigureRule = {
  name: 'share-of',
  read: candidate => {
    const { quantity, next, start } = candidate
    if (!quantity.isPercent) return undefined
    const first = wordIn(candidate, next)
    const noun =
      first?.lower === 'of' || quantity.form === 'fraction'
        ? wholeIn(candidate, first?.lower === 'of' ? next + 1 : next)
        : first && STATES.has(first.lower)
          ? [first]
          : turnoutBefore(candidate)
    const last = noun.at(-1)
    if (!last || TIMES.has(last.lemma)) return undefined
    return {
      what: 'share',
      noun: noun.map(word => word.text).join(' '),
      unit: 'percent',
      spans: [[start + quantity.span[0], Math.max(start + quantity.span[1], last.end)]],
    }
  },
  examples: [
    ['The regions make up about 15% of Ukraine.', 'share 15–15 Ukraine'],
    ['Up to 40 percent of the power grid was hit.', 'share …–40 power grid'],
    ['The rebels hold a third of the city.', 'share 33.33–33.33 city'],
    ['Nearly two-thirds of the houses burned.', 'share 66.67–66.67 houses'],
    ['Nine out of ten wells are dry.', 'share 90–90 wells'],
    ['Half the town has no water.', 'share 50–50 town'],
    ['Turnout was 61 per cent.', 'share 61–61 Turnout'],
    ['More than 99% voted for the union.', 'share 99–… voted'],
    ['About one in five of those killed was a child.', 'share 20–20 those killed'],
    ['Three quarters of the villagers have left.', 'share 75–75 villagers'],
    ['The port is 80 per cent destroyed.', 'share 80–80 destroyed'],
  ],
  not: [
    'Prices rose 15 percent in a year.',
    'They waited half an hour.',
    'It was the third of May.',
    'He spent half of the day there.',
  ],
}

const VOTED = new Set('vote back support oppose reject approve favour favor'.split(' '))

/** "Turnout was 61 per cent", "99% voted for the union": of those who may vote, or who did. */
function turnoutBefore(candidate: Candidate): readonly Word[] {
  const { at, next } = candidate
  const behind = wordIn(candidate, next)
  if (behind?.upos === 'VERB' && VOTED.has(behind.lemma)) return [behind]
  const before = [1, 2, 3, 4].map(back => wordIn(candidate, at - back))
  return before.filter(word => word?.lower === 'turnout').flatMap(word => word ?? [])
}

/** The noun phrase at an index, without what opens it. */
function wholeIn(candidate: Candidate, from: number): readonly Word[] {
  const found: Word[] = []
  for (let at = from; found.length < LONGEST; at++) {
    const word = wordIn(candidate, at)
    // "one in five of those killed".
    if (found.length === 0 && word?.lower === 'those') {
      const said = wordIn(candidate, at + 1)
      return said?.upos === 'VERB' || said?.upos === 'ADJ' ? [word, said] : []
    }
    if (found.length === 0 && /^(?:DET|PRON)$/.test(word?.upos ?? '')) continue
    if (!word || word.kind === 'mark' || !/^(?:NOUN|PROPN|ADJ|PART)$/.test(word.upos)) break
    found.push(word)
  }
  // "half of Orvel's 400 houses".
  return found.at(-1)?.upos === 'PART' ? found.slice(0, -1) : found
}
