import type { Span } from '../../../text/span.ts'
import { inReport, isPlainNumber, sincePrevious, wordIn } from '../candidate.ts'
import { fateAhead, fateBefore } from '../fate-nearby.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import { countedNoun } from '../lexicon/counted-nouns.ts'
import { FATE_STATES, FATE_VERBS, OWN_FATES } from '../lexicon/fates.ts'
import { countedPhrase } from '../phrase.ts'
import { asPrevious } from './again.ts'

const OF_THEM = /^\s{1,3}of\s{1,3}(?:them|whom|those|which)\b/i
/** "of whom 15 were soldiers". */
const WHOM = /\bof\s{1,3}(?:whom|which|them|these|those),?\s{1,3}$/i

/** A part of what was counted just before: "12 people, two of them children", "of whom two were children". */
export const partOfThem: FigureRule = {
  name: 'part-of-them',
  read: candidate => {
    const { quantity, sentence, previous, next, tokens, at } = candidate
    if (!previous || !isPlainNumber(candidate) || quantity.form === 'fraction') return undefined
    const isBehind = OF_THEM.test(sentence.slice(quantity.span[1], quantity.span[1] + 16))
    const isBefore = !isBehind && WHOM.test(sentence.slice(0, quantity.span[0]))
    if (!isBehind && !(isBefore && /^(?:AUX|VERB|ADV)$/.test(wordIn(candidate, next)?.upos ?? ''))) return undefined
    const from = isBehind ? next + 2 : next
    const said = [from, from + 1, from + 2].map(each => wordIn(candidate, each))
    const noun = said.find(word => word && countedNoun(word)?.person)
    const fate =
      (isBehind ? fateBefore(tokens, at) : fateAhead(tokens, next - 1))?.what ??
      said.flatMap(word =>
        word ? (FATE_STATES.get(word.lower) ?? FATE_VERBS.get(word.lemma) ?? OWN_FATES.get(word.lemma) ?? []) : [],
      )[0]
    const spans = [inReport(candidate, quantity.span)]
    return { what: fate ?? previous.what, noun: noun?.text ?? previous.noun, spans }
  },
  examples: [
    ['The strike killed 12 people, two of them children.', 'killed 12–12 people', 'killed 2–2 children'],
    ['Thirty villagers were wounded, four of whom died.', 'wounded 30–30 villagers', 'killed 4–4 villagers'],
    ['The strike killed 21 men, of whom 15 were soldiers.', 'killed 21–21 men', 'killed 15–15 soldiers'],
    ['They abducted 87 pupils and freed five of them.', 'abducted 87–87 pupils', 'released 5–5 pupils'],
    ['Casualties were put at 35, 20 of them fatal.', 'casualties 35–35 casualties', 'killed 20–20 casualties'],
  ],
  not: ['Two of them spoke.'],
}

const OUT_OF =
  /(?:^|[,;.:]\s{1,3}|\b(?:and|but|that)\s{1,3})(?:out\s{1,3})?of\s{1,3}(?:the\s{1,3}|its\s{1,3}|their\s{1,3}|some\s{1,3})?$/i

/** "Of 12 missiles, ten were intercepted". */
export const outOfThem: FigureRule = {
  name: 'out-of-them',
  read: candidate => {
    const { previous, sentence, start, next, tokens } = candidate
    const between = sincePrevious(candidate)
    const [whole] = previous?.spans ?? []
    if (!previous || !whole || between === undefined || !isPlainNumber(candidate)) return undefined
    const isPart =
      OUT_OF.test(sentence.slice(0, whole[0] - start)) && /^[^.;:]{0,60},\s{1,3}(?:only\s{1,3})?$/.test(between)
    const isSaid = isPart && /^(?:AUX|VERB|ADV)$/.test(wordIn(candidate, next)?.upos ?? '')
    return isSaid && !fateAhead(tokens, next - 1) ? asPrevious(candidate) : undefined
  },
  examples: [['Of 12 cruise missiles, ten were intercepted.', 'missiles 12–12 missiles', 'missiles 10–10 missiles']],
  not: ['Twelve missiles fell, ten were intercepted by radio.'],
}

const DEAD =
  /\b(?:among\s{1,3}the\s{1,3}(?:\d[\d,]{0,8}\s{1,3})?|the\s{1,3})(?<fate>dead|killed|deceased|fallen|victims|wounded|injured|missing)\b[^.;]{0,24}?\b(?:were|was|are|is|includes?|included)\s{1,3}(?:at\s{1,3}least\s{1,3})?$/i
const FATES: { readonly [word: string]: Counted['what'] } = {
  ...{ dead: 'killed', killed: 'killed', deceased: 'killed', fallen: 'killed', victims: 'casualties' },
  ...{ wounded: 'wounded', injured: 'wounded', missing: 'missing' },
}

/** "Among the dead were three medics", "the wounded include two children": what became of them is said of all. */
export const amongTheDead: FigureRule = {
  name: 'among-the-dead',
  read: candidate => {
    const { quantity, sentence } = candidate
    const match = isPlainNumber(candidate) ? DEAD.exec(sentence.slice(0, quantity.span[0])) : undefined
    const what = FATES[match?.groups?.['fate']?.toLowerCase() ?? '']
    const phrase = what && countedPhrase(candidate)
    if (!what || !phrase?.noun.person) return undefined
    const whole: Span = [candidate.start + quantity.span[0], phrase.token.end]
    return { what, noun: phrase.token.text, spans: [whole], at: phrase.at }
  },
  examples: [
    ['Among the dead were three medics.', 'killed 3–3 medics'],
    ['The wounded include two children.', 'wounded 2–2 children'],
    ['Among the 19 killed were three medics.', 'killed 19–19 killed', 'killed 3–3 medics'],
  ],
  not: ['Among the guests were three medics.', 'The dead were buried by three medics.'],
}
