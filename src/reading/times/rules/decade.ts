import { stated } from '../meaning.ts'
import { modOfPart } from '../modifiers.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const ORDINALS = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first']
const BEFORE = '(?:the )?(?<part>early |late |mid-|mid )?(?:the )?'

function modified(match: Match): { readonly mod?: string } {
  const mod = modOfPart(match.groups['part'])
  return mod ? { mod } : {}
}

const rules: readonly Rule[] = [
  {
    name: 'century',
    needs: /century/i,
    pattern: pattern`\b${BEFORE}(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINALS.join('|')}))[- ]century\b`,
    read: match => {
      const { number, word } = match.groups
      const century = number ? Number(number) : 16 + ORDINALS.indexOf(word?.toLowerCase() ?? '')
      return century < 1 ? undefined : stated({ unit: 'century', index: century - 1 }, modified(match))
    },
    examples: [
      ['A fort of the 18th century.', undefined, 'the 18th century = 17'],
      ['A fort of the early twentieth century.', undefined, 'the early twentieth century = 19'],
    ],
    not: ['half a century', '0th century'],
  },
  {
    name: 'decade',
    needs: /0['’]?s/i,
    pattern: pattern`\b${BEFORE}(?<decade>1[5-9]\d|20\d)0['’]?s\b`,
    read: match => stated({ unit: 'decade', index: Number(match.groups['decade']) }, modified(match)),
    examples: [['Tanks of the late 1970s.', undefined, 'the late 1970s = 197']],
    not: ['Some 1970 men.'],
  },
  {
    name: 'short-decade',
    needs: /0['’]?s|ties/i,
    pattern: pattern`\bthe (?<part>early |late |mid-|mid )?(?:['’]?(?<digit>[2-9])0['’]?s\b|(?<word>${WORDS.join('|')})\b)`,
    read: match => {
      const { digit, word } = match.groups
      const ten = digit ? Number(digit) : WORDS.indexOf(word?.toLowerCase() ?? '') + 2
      return stated({ unit: 'decade', index: 190 + ten }, { basis: 'implied', ...modified(match) })
    },
    examples: [['Tanks of the seventies.', undefined, 'the seventies = 197']],
    not: ['Temperatures in 70s and 80s.'],
  },
  {
    name: 'decade-after-another',
    needs: /0['’]?s/i,
    pattern: pattern`(?<=\bthe (?:early |late )?(?:1[5-9]|20|['’])?\d0['’]?s (?:and|or|to) (?:the )?)['’]?(?<digit>[2-9])0['’]?s\b`,
    read: ({ groups }) => stated({ unit: 'decade', index: 190 + Number(groups['digit']) }, { basis: 'implied' }),
    examples: [['Cars of the 70s and 80s.', undefined, 'the 70s = 197', '80s = 198']],
    not: ['Temperatures in the low 70s, and men in their 80s.'],
  },
]

/** Decades and centuries. */
export const decades: RuleGroup = { name: 'decade', words: ['century', ...WORDS], numbers: true, rules }
