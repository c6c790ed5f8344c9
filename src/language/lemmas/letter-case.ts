import { PEOPLES } from './lexicon/peoples.ts'

/** How the letters of a form are: "river", "River", "RIVER", "McGee"; a single capital is title. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed'

/** The letter case of a form; marks and digits count for nothing. */
export function letterCaseOf(form: string, lower: string): LetterCase {
  if (form === lower) return 'lower'
  if (form === form.toUpperCase() && /\p{L}.*\p{L}/u.test(form)) return 'upper'
  return form.slice(1) === lower.slice(1) ? 'title' : 'mixed'
}

/** The lower-case form with its first letter in upper case, and the first after each hyphen or full stop. */
export function titled(lower: string): string {
  return lower.replace(/(?:^|(?<=[-.]))\p{Ll}/gu, letter => letter.toUpperCase())
}

/** The lemma with the letters that it shares with the form written as the form has them: "McGees", "mcgee" → "McGee". */
export function recased(form: string, lower: string, lemma: string): string {
  let shared = 0
  while (shared < lemma.length && shared < form.length && lemma[shared] === lower[shared]) shared++
  return form.slice(0, shared) + lemma.slice(shared)
}

/** True for adjectives and nouns of peoples, which keep their capital: "Iranian", "Dutch". */
export function isOfPeople(lower: string): boolean {
  return PEOPLES.has(lower) || (LIKE_A_PEOPLE.test(lower) && !NO_PEOPLE.test(lower))
}

const LIKE_A_PEOPLE = /^\p{L}{2,}(?:[bcdghklnrstvw]ian|istani|[a-z]nese)$/u
const NO_PEOPLE =
  /(?:agrar|authoritar|barbar|centenar|centur|civil|clinic|collegi|comed|custod|egalitar|electric|equestr|grammar|guard|histor|humanitar|librar|libertar|magic|mathematic|med|musi?c|nonagenar|octogenar|parliamentar|pedestr|physic|politic|proletar|reptil|sectar|statistic|tactic|technic|theolog|totalitar|tragedi|utilitar|vegetar|veterinar|vulgar|orwell|av)ian$/
