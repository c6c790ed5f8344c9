import type { RecordFigure } from '../../record/record.ts'

/** What is counted up as time goes on, so that a later larger number does not contradict an earlier one. */
export const GROWING: ReadonlySet<RecordFigure['what']> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'abducted',
  'surrendered',
  'escaped',
  'released',
  'displaced',
  'evacuated',
  'detained',
  'settlements',
  'buildings',
  'losses',
  'mines',
] as const)

type Ranged = Pick<RecordFigure, 'min' | 'max' | 'qualifier' | 'unit'>

/** True when some number fits both, each widened by what its words leave open. */
export function canBothBe(a: Ranged, b: Ranged): boolean {
  const [x, y] = [widened(a), widened(b)]
  return x.min <= y.max && y.min <= x.max
}

/** The range in words: "12", "at least 12", "10–12 km". */
export function sayRange({ min, max, qualifier, unit }: Ranged): string {
  const number =
    min !== undefined && max !== undefined && min !== max
      ? `${sayNumber(min)}–${sayNumber(max)}`
      : sayNumber(max ?? min ?? 0)
  const said =
    qualifier === 'exactly' || (min !== max && max !== undefined && min !== undefined)
      ? number
      : `${QUALIFIED[qualifier]} ${number}`
  return unit === undefined ? said : `${said} ${unit}`
}

const QUALIFIED: { readonly [qualifier in RecordFigure['qualifier']]: string } = {
  exactly: '',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'fewer-than': 'fewer than',
  nearly: 'nearly',
  dozens: 'dozens, about',
}

function sayNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Open ends are infinite; "about" leaves a tenth either way; a round number of thousands may be a rounded one. */
function widened({ min, max, qualifier }: Ranged): { min: number; max: number } {
  const low = min ?? Number.NEGATIVE_INFINITY
  const high = max ?? Number.POSITIVE_INFINITY
  const slack = qualifier === 'about' || qualifier === 'nearly' ? 0.1 : isRound(min) && isRound(max) ? 0.02 : 0
  if (qualifier === 'dozens')
    return { min: Math.min(low, 20), max: Math.max(high === Number.POSITIVE_INFINITY ? 0 : high, 99) }
  return { min: low - Math.abs(low) * slack, max: high + Math.abs(high) * slack }
}

const isRound = (value: number | undefined): boolean => value !== undefined && value >= 1000 && value % 100 === 0
