import type { Entry } from '../../../gazetteer/gazetteer.ts'
import type { Locus } from '../../../record/place.ts'
import type { Span } from '../../../text/span.ts'
import { borderLocus, type Lines } from './border-line.ts'
import { DISTANCE, metresOf } from './distance-words.ts'
import { relatedAs } from './related.ts'
import type { Related } from './relation-rule.ts'

const DEPTH = new RegExp(
  `(?:^| )(?:an? |the )?(?:area|zone|strip|buffer zone|belt|buffer|corridor) ${DISTANCE} (?:deep|wide)(?: |$)`,
)
const WITHIN = new RegExp(`(?:^| )(?:within )?${DISTANCE} (?:from|of|off) (?:the )?(?:[\\w'-]+(?: |$)){0,4}$`)

/** A side of a border. */
export interface Side {
  readonly to: Entry
  readonly base: Locus
}

/** A border as the words tell it: its lines, its one or two sides, its own words, and the words before. */
export interface Border {
  readonly lines: Lines
  readonly ends: readonly [Side, Side?]
  readonly span: Span
  readonly before: string
}

/** The place that a border is, read of one of its sides. Its id does not hang on which side is named first. */
export function borderPlace(
  input: Side & { readonly towns: () => readonly Entry[] },
  { lines, ends: [one, other], span, before }: Border,
): Related | undefined {
  const deep = metresOf((DEPTH.exec(before) ?? WITHIN.exec(before))?.groups)
  const place = borderLocus(lines, input.towns(), deep ?? 0)
  if (!place) return undefined
  const { town, ...where } = place
  const [first, second] = other && other.to.place < one.to.place ? [other, one] : [one, other]
  const also = second && (second.to.place === input.to.place ? first : second)
  return relatedAs(first, {
    kind: 'border',
    to: input.to.place,
    ...(also && { also: also.to.place }),
    ...(deep !== undefined && { distanceMetres: deep }),
    spans: [span],
    part: ['border', second?.to.place.replaceAll('/', '-'), town && `by-${town.place.replaceAll('/', '-')}`]
      .filter(Boolean)
      .join('-'),
    name: `border of ${first.to.name}${second ? ` with ${second.to.name}` : ''}${town ? ` by ${town.name}` : ''}`,
    place: 'area',
    ...where,
  })
}
