import type { Word } from '../../../language/analyse.ts'
import type { Span } from '../../../text/span.ts'
import { verbLemmaOf } from '../../events/verb-lemma.ts'
import { type Candidate, inReport, isPlainNumber, numberOf, wordIn } from '../candidate.ts'
import { deedOf } from '../deed.ts'
import { type Fate, fateOf } from '../fate.ts'
import { fateAhead, fateBefore, fateBehind } from '../fate-nearby.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import { countedNoun } from '../lexicon/counted-nouns.ts'
import { ANIMALS, SURE_FATES } from '../lexicon/fates.ts'
import { type CountedPhrase, countedPhrase } from '../phrase.ts'
import { PLAIN_AFTER } from '../plain-after.ts'

/** By a verb right before the number, the tree of the counted or of the number itself ("12 more"), or what stands right behind. */
function fateIn(candidate: Candidate, counted: number): Fate | undefined {
  const { tokens, at } = candidate
  const number = numberOf(candidate)
  return (
    fateBefore(tokens, at) ??
    fateOf(tokens, counted) ??
    fateOf(tokens, number) ??
    fateBehind(tokens, counted) ??
    fateAhead(tokens, counted)
  )
}

/** The number with its noun; the number alone where the noun has one of its own. */
function wholeOf(candidate: Candidate, { token, isShared }: CountedPhrase): Span {
  const { start, quantity } = candidate
  return isShared ? inReport(candidate, quantity.span) : [start + quantity.span[0], token.end]
}

/** "Two boilermakers were killed": whoever is killed, hurt or seized is a person, but for animals. */
function unknownPeople(candidate: Candidate): Counted | undefined {
  const { tokens, start, quantity, next } = candidate
  const at = tokens[numberOf(candidate)]?.head
  const noun = at === undefined || at < next ? undefined : wordIn(candidate, at)
  if (at === undefined || !noun || noun.xpos !== 'NNS' || at > next + 2 || isNoPerson(noun)) return undefined
  const verb = tokens[deedOf(tokens, at)?.verb ?? -1]
  const fate = fateOf(tokens, at)
  if (!fate || !(SURE_WORDS.test(fate.word) || (verb && SURE_FATES.has(verbLemmaOf(verb))))) return undefined
  const whole = [start + quantity.span[0], noun.end] as const
  return { what: fate.what, noun: noun.text, spans: fate.span ? [whole, fate.span] : [whole], at }
}

const SURE_WORDS =
  /^(?:dead|lives|killings?|murders?|massacre|executions?|assassinations?|slaughter|kidnappings?|abductions?)$/i

function isNoPerson(noun: Word): boolean {
  return ANIMALS.has(noun.lemma) || countedNoun(noun) !== undefined || NO_PERSONS.has(noun.lemma)
}

/** What dies, goes or is killed too, and is nobody. */
const NO_PERSONS = new Set(
  'second minute hour day night week month year decade time generation tree plant crop bill project hope'.split(' '),
)

/** People with what has become of them: "12 soldiers were killed", "wounding 30 others", "the deaths of two women". */
export const peopleWithFate: FigureRule = {
  name: 'people-with-fate',
  read: candidate => {
    if (!isPlainNumber(candidate)) return undefined
    const phrase = countedPhrase(candidate)
    if (!phrase) return unknownPeople(candidate)
    const whole = wholeOf(candidate, phrase)
    const { text, lower } = phrase.token
    const before = candidate.sentence.slice(Math.max(0, candidate.quantity.span[0] - 12), candidate.quantity.span[0])
    if (lower === 'lives')
      return /\b(?:claim\w{0,3}|cost|took|lost|loss\s{1,4}of)\s{1,4}$/.test(before)
        ? { what: 'killed', noun: text, spans: [whole] }
        : undefined
    if (!phrase.noun.person) return undefined
    const fate = fateIn(candidate, phrase.at)
    if (!fate) return undefined
    return { what: fate.what, noun: text, spans: fate.span ? [whole, fate.span] : [whole], at: phrase.at }
  },
  examples: [
    ['At least 12 soldiers were killed.', 'killed 12–… soldiers'],
    ['A missile killed 3 people and wounded 30 others.', 'killed 3–3 people', 'wounded 30–30 others'],
    ['The strike killed nine people, including three children.', 'killed 9–9 people', 'killed 3–3 children'],
    ['Two women and three children were killed.', 'killed 2–2 women', 'killed 3–3 children'],
    ['Between 20 and 30 rebels were killed or wounded.', 'casualties 20–30 rebels'],
    ['Dozens of people fled.', 'displaced 12–… people'],
    ['Gunmen shot dead three civilians.', 'killed 3–3 civilians'],
    ['The bodies of 70 villagers were found.', 'killed 70–70 villagers'],
    ['The attack killed seven security forces.', 'killed 7–7 forces'],
    ['The shelling claimed nine lives.', 'killed 9–9 lives'],
    ['More than 30,000 residents have been evacuated.', 'evacuated 30000–… residents'],
    ['Three fishermen were killed off the coast.', 'killed 3–3 fishermen'],
    ['Two nurses and a driver were wounded.', 'wounded 2–2 nurses'],
    ['Thirteen divers are feared dead.', 'killed 13–13 divers'],
    ['The blast killed a guard and injured seven bystanders.', 'wounded 7–7 bystanders'],
    ['Three aid workers have been missing for a month.', 'missing 3–3 workers'],
    ['Two boilermakers were killed.', 'killed 2–2 boilermakers'],
    ['Rebels abducted at least 40 farmers.', 'abducted 40–… farmers'],
    ['The murder of three boilermakers shook the town.', 'killed 3–3 boilermakers'],
    ['Flooding forced 13,000 families to flee in the valley.', 'displaced 13000–13000 families'],
    ['Every one of the eleven sailors perished.', 'killed 11–11 sailors'],
    ['Thousands of Tutsi fled.', 'displaced 1000–… Tutsi'],
    ['Some 8 million Sudanese have fled.', 'displaced 8000000–8000000 Sudanese'],
    ['Both pilots were killed.', 'killed 2–2 pilots'],
    ['A couple of villagers were killed.', 'killed 2–2 villagers'],
    ['The explosion claimed the lives of seven miners.', 'killed 7–7 miners'],
  ],
  not: [
    'Some 300 soldiers arrived.',
    'They saved nine lives.',
    'Twelve Sudanese companies were sold.',
    'They saved the lives of nine sailors on leave.',
    'Both pilots were pleased.',
    'Three generations died under the roof.',
    'The blast killed 40 sheep.',
    'Six farmers watched.',
    'Two boxers were beaten.',
  ],
}

/** "He has three children." */
function isFamily(words: readonly Word[], counted: number): boolean {
  const verb = words[deedOf(words, counted)?.verb ?? -1]
  return words[counted]?.lemma === 'child' && verb?.lemma === 'have'
}

/** Things and people counted without more. */
export const counted: FigureRule = {
  name: 'counted-noun',
  read: candidate => {
    if (!isPlainNumber(candidate)) return undefined
    const phrase = countedPhrase(candidate)
    if (candidate.quantity.form === 'pair') return undefined
    if (!phrase || isFamily(candidate.tokens, phrase.at)) return undefined
    // "one man", "one house" are seldom meant as a number.
    if (
      candidate.quantity.max === 1 &&
      (phrase.noun.person || phrase.noun.what === 'buildings' || phrase.noun.what === 'settlements')
    )
      return undefined
    return {
      what: phrase.noun.what,
      noun: phrase.token.text,
      spans: [wholeOf(candidate, phrase)],
      at: phrase.at,
      ...(phrase.noun.needsFate && { needsAct: true as const }),
    }
  },
  examples: [
    ['It is one of four Ukraine regions that were annexed.', 'regions 4–4 regions'],
    ['Troops entered 41 settlements.', 'settlements 41–41 settlements'],
    ['They shot down 26 of 31 drones.', 'drones 26–26 drones', 'drones 31–31 drones'],
    ['The army lost 12 tanks and 20 armoured vehicles.', 'tanks 12–12 tanks', 'vehicles 20–20 vehicles'],
    ['Some 20,000 to 30,000 troops crossed.', 'soldiers 20000–30000 troops'],
    ['Up to 70 cruise missiles and about a dozen drones came.', 'missiles …–70 missiles', 'drones 12–12 drones'],
    ['About 5,000 pieces of equipment were left.', 'vehicles 5000–5000 pieces'],
    ['Twelve air strikes hit the port.', 'strikes 12–12 strikes'],
    ['They documented 400 war crimes.', 'other 400–400 crimes'],
    ['Hundreds of mines were found.', 'mines 100–… mines'],
    ['The strike caused 5 deaths.', 'killed 5–5 deaths'],
  ],
  not: [
    'The 128th Brigade held.',
    'Article 5 soldiers.',
    'One man said so.',
    'He has three children.',
    'Su-35 jets flew.',
    'A 300-page report on soldiers.',
  ],
}

/** A number with only its fate: "12 dead", "30 were wounded". */
export const fateAlone: FigureRule = {
  name: 'fate-after-number',
  read: candidate => {
    const { quantity, next, tokens, start } = candidate
    const first = tokens[next]
    if (!isPlainNumber(candidate) || !first || first.start > start + quantity.span[1] + 4) return undefined
    const fate = fateIn(candidate, next - 1)
    const isNext = fate?.span?.[0] === first.start || /^(?:AUX|ADV)$/.test(first.upos)
    if (!fate?.span || !(isNext || fateAhead(tokens, next - 1))) return undefined
    return { what: fate.what, noun: fate.word, spans: [inReport(candidate, quantity.span), fate.span] }
  },
  examples: [
    ['The strike left 12 dead and 30 wounded.', 'killed 12–12 dead', 'wounded 30–30 wounded'],
    ['At least nine were detained.', 'detained 9–… detained'],
    ['Some 200 feared dead after a boat sank.', 'killed 200–200 dead'],
    ['More than 100,000 have been killed and wounded.', 'casualties 100000–… killed and wounded'],
    ['Both were wounded.', 'wounded 2–2 wounded'],
  ],
  not: ['Ivan, 35, was killed.', 'The 12 left.'],
}

/** A number with only the verb before it: "killing at least 12". */
export const fateBeforeNumber: FigureRule = {
  name: 'fate-before-number',
  read: candidate => {
    const { quantity, sentence } = candidate
    if (!isPlainNumber(candidate) || !PLAIN_AFTER.test(sentence.slice(quantity.span[1], quantity.span[1] + 16)))
      return undefined
    const fate = fateIn(candidate, candidate.next - 1)
    return fate && !fate.span
      ? { what: fate.what, noun: fate.word, spans: [inReport(candidate, quantity.span)] }
      : undefined
  },
  examples: [
    ['A shell hit the market, killing at least 12 and wounding 30.', 'killed 12–… killing', 'wounded 30–30 wounding'],
  ],
  not: ['They killed 12 km from the town.', 'It killed Ivan, 35.'],
}

/** "The garrison is 500 strong". */
const IS_STRONG = /^\s?-?strong\b/
const NAMED_BEFORE =
  /\b(?<noun>force|garrison|army|unit|battalion|brigade|regiment|division|contingent|militia|column|group|mission)\b[^.;:,]{0,40}$/u

const STRONG =
  /^\s?-?strong\s{1,3}(?:[\p{L}-]{1,20}\s{1,3}){0,2}(?<noun>force|garrison|army|unit|battalion|brigade|regiment|division|contingent|militia|column|group|mission)\b/u

/** "a 5,000-strong force". */
export const strong: FigureRule = {
  name: 'so-strong',
  read: candidate => {
    const { quantity, sentence } = candidate
    const [behind, before] = [
      sentence.slice(quantity.span[1], quantity.span[1] + 70),
      sentence.slice(0, quantity.span[0]),
    ]
    const match = STRONG.exec(behind) ?? IS_STRONG.exec(behind)
    const noun = match?.groups?.['noun'] ?? NAMED_BEFORE.exec(before)?.groups?.['noun']
    if (!match || !noun || !isPlainNumber(candidate)) return undefined
    return {
      what: 'soldiers',
      noun,
      spans: [inReport(candidate, [quantity.span[0], quantity.span[1] + match[0].length])],
    }
  },
  examples: [
    ['A 5,000-strong force crossed the border.', 'soldiers 5000–5000 force'],
    ['The mission will be 2,500-strong.', 'soldiers 2500–2500 mission'],
  ],
  not: ['A 5,000-strong crowd cheered.', 'Headstrong forces came.'],
}
