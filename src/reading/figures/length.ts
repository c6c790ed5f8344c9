import type { Time } from '../../record/time.ts'
import { QUALIFIERS, qualifierOf } from './qualifiers.ts'
import type { Quantity } from './quantity.ts'

const VALUE = /^PT?(?<count>\d{1,6}(?:\.\d{1,3})?)(?<unit>[YMWDH])$/
const UNITS: { readonly [letter: string]: string } = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }
const QUALIFIED = new RegExp(String.raw`\b(?<qualifier>${QUALIFIERS})\s{1,3}$`.replaceAll(' ', '\\s{1,3}'), 'i')
const OPENS = new RegExp(String.raw`^(?<qualifier>${QUALIFIERS})\s`.replaceAll(' ', '\\s{1,3}'), 'i')

/** The number of a length of time ("86 days", "a 40-day siege") with its unit; `undefined` for other times, and where the number is not known. */
export function lengthOf(
  { type, value, mod, spans: [span] }: Time,
  sentence: string,
  start: number,
): Quantity | undefined {
  const { count, unit } = VALUE.exec(type === 'DURATION' ? value : '')?.groups ?? {}
  const name = value.startsWith('PT') && unit === 'M' ? 'minute' : UNITS[unit ?? '']
  if (!span || !name || span[0] < start || span[1] > start + sentence.length) return undefined
  const [from, to] = [span[0] - start, span[1] - start]
  const said =
    QUALIFIED.exec(sentence.slice(Math.max(0, from - 30), from))?.groups?.['qualifier'] ??
    OPENS.exec(sentence.slice(from, to))?.groups?.['qualifier']
  const qualifier = said === undefined && mod === 'APPROX' ? 'about' : qualifierOf(said)
  const number = Number(count)
  return {
    span: [from, to],
    min: number,
    max: number,
    qualifier,
    form: 'number',
    isRange: false,
    isPercent: false,
    unit: name,
  }
}
