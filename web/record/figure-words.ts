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

type Said = Pick<RecordFigure, 'min' | 'max' | 'unit' | 'qualifier' | 'noun' | 'per' | 'fate'>

/** A figure as it is said, with what became of the things: "more than 30,000 soldiers", "no losses", "5,000 shells a day, fired". */
export function figureInWords({ min, max, unit, qualifier, noun, per, fate }: Said): string {
  const number =
    min !== undefined && max !== undefined && min !== max
      ? `${grouped(min)}–${grouped(max)}`
      : min === 0 && max === 0
        ? 'no'
        : grouped(min ?? max)
  const counted =
    unit === 'percent' ? `${number}%` : unit === undefined || UNIT_WORDS.test(noun) ? number : `${number} ${unit}`
  const each = per === undefined ? '' : ` ${/^h/.test(per) ? 'an' : 'a'} ${per}`
  return `${`${SAID[qualifier]}${counted} ${noun}`.trim()}${each}${fate === undefined ? '' : `, ${FATES[fate]}`}`
}

const FATES: { readonly [F in NonNullable<RecordFigure['fate']>]: string } = {
  fired: 'fired',
  'shot-down': 'shot down',
  destroyed: 'destroyed',
  damaged: 'damaged',
  lost: 'lost',
  seized: 'taken',
  abandoned: 'left behind',
  sent: 'sent',
}

function grouped(value: number | undefined): string {
  if (value === undefined) return 'an unknown number of'
  const [whole = '', part] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
