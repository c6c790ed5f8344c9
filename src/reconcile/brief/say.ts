import type { RecordStatement } from '../../record/record.ts'
import { beginning } from './article.ts'
import type { Known } from './known-by.ts'
import { OPENING_WORDS, SAYING, VERB_FORMS } from './lexicon/templates.ts'
import { onDay } from './words-of-days.ts'

/**
 * A statement as a sentence: "Dmitry Peskov said on 11 November: …", "Kyiv denied the accusation on 9 November". The content
 * stands as in the report, quotation marks and all; only a small first letter and one "that" are made to fit.
 */
export function say(statement: RecordStatement, known: Pick<Known, 'year'>): string {
  const { stance, form, quote } = statement
  const content = contentOf(quote)
  // "There were no losses" is told as a denial, but its words are the negation themselves: nobody denied that there were none.
  const { verb, of, object } = SAYING[stance === 'denies' && NEGATED.test(content) ? 'asserts' : stance]
  const speaker = beginning(statement.speaker)
  const day = statement.day === undefined ? '' : onDay(statement.day, known.year)
  const said = words(speaker, verb, day)
  if (form === 'direct' || /^["“‘«]/.test(content)) return `${said}: ${content}`
  if (/^(?:whether|if|how|why|to)\s/i.test(content)) return words(said, content)
  if (/^that\s/i.test(content)) return of ? words(said, content) : `${said}: ${content.slice(5)}`
  if (object?.test(content))
    return words(day && `${day.charAt(0).toUpperCase()}${day.slice(1)}`, speaker, verb, content)
  if (isClause(content)) return of ? words(said, 'that', lowered(content)) : `${said}: ${content}`
  return words(speaker, of ?? 'spoke of', lowered(content), day)
}

const NEGATED = /\b(?:no|not|never|nobody|none|nothing|neither)\b|n[’']t\b/i

const words = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

/** The words as they stand, without the punctuation that joined them to the sentence: `"No losses," he said`. */
function contentOf(quote: string): string {
  return quote
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–—-]/, '')
    .replace(/[\s,:;–—-]$/, '')
    .replace(/,(?=["”’»]$)/, '')
    .trim()
}

/** True when there is a finite verb in it, as far as forms tell: "the accusation" is none. */
export function isClause(content: string): boolean {
  return (
    content
      .toLowerCase()
      .replace(/\b(?:left|right) bank/g, 'bank')
      .match(/\p{L}{1,200}(?:[’']\p{L}{1,200})?/gu) ?? []
  ).some((word, at) => at > 0 && (VERB_FORMS.has(word) || (/ed$/.test(word) && word.length > 4)))
}

/** The first word of a sentence within another: "The losses" becomes "the losses", a name stays. */
function lowered(content: string): string {
  const [first = ''] = content.split(' ')
  return OPENING_WORDS.has(first.toLowerCase()) || /^\p{Lu}\p{Ll}+ing$/u.test(first)
    ? first.toLowerCase() + content.slice(first.length)
    : content
}
