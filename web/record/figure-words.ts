import type { RecordFigure } from '../../src/http/contract.ts'

const SAID: { readonly [Q in RecordFigure['qualifier']]: string } = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'fewer-than': 'fewer than ',
  nearly: 'nearly ',
  dozens: '',
}

// Where the counted word is the unit itself, it is not said twice.
const UNIT_WORDS = /metre|meter|mile|dollar|euro|pound|rouble|hryvnia|hectare|km/i

/** A figure as it is said: "more than 30,000 soldiers", "12–15 people", "no losses". */
export function figureInWords(figure: Pick<RecordFigure, 'min' | 'max' | 'unit' | 'qualifier' | 'noun'>): string {
  const { min, max, unit, qualifier, noun } = figure
  const number =
    min !== undefined && max !== undefined && min !== max
      ? `${grouped(min)}–${grouped(max)}`
      : min === 0 && max === 0
        ? 'no'
        : grouped(min ?? max)
  const counted =
    unit === 'percent' ? `${number}%` : unit === undefined || UNIT_WORDS.test(noun) ? number : `${number} ${unit}`
  return `${SAID[qualifier]}${counted} ${noun}`.trim()
}

function grouped(value: number | undefined): string {
  if (value === undefined) return 'an unknown number of'
  const [whole = '', part] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
