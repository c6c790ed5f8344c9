import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Point, pointFrom } from '../../src/gazetteer/distance.ts'
import { partsOf, rowsOf } from '../../src/gazetteer/lexicon/table.ts'

/** The two halves of `fixtures/relative-places/`: one to mend by, one only to count. */
export type Half = 'dev' | 'held'

/** What is expected of a sentence that says a place by another. Distances are kilometres. */
export interface Expected {
  /** The words of the phrase, the names in it included. */
  readonly words: string
  /** The anchors by name. */
  readonly to: readonly string[]
  /** A kind of relation; `district` may be read as the division itself, `plain` is the place without one. */
  readonly kind: string
  readonly side?: string
  readonly distance?: number
  readonly point: Point
  readonly tolerance: number
  /** Least and most that may be stated as the uncertainty. */
  readonly uncertainty: readonly [least: number, most: number]
}

/** A sentence; `expected` is absent where no relation may be read. */
export interface RelativeRow {
  readonly text: string
  readonly expected?: Expected
}

const FOLDER = join(import.meta.dirname, '../../fixtures/relative-places')

/** The rows of one half. */
export function readRelative(half: Half): readonly RelativeRow[] {
  return rowsOf(readFileSync(join(FOLDER, `${half}.txt`), 'utf8')).map(rowOf)
}

function rowOf([
  text = '',
  words,
  to,
  kind = '',
  side,
  distance,
  point,
  tolerance,
  uncertainty,
]: readonly string[]): RelativeRow {
  if (words === undefined) return { text }
  const [least = 0, most = 0] = partsOf(uncertainty, '-').map(Number)
  return {
    text,
    expected: {
      words,
      to: partsOf(to, ';'),
      kind,
      ...(side && { side }),
      ...(distance && { distance: Number(distance) }),
      point: pointOf(point ?? ''),
      tolerance: Number(tolerance),
      uncertainty: [least, most],
    },
  }
}

/** `36.25,49.98`, or `36.25,49.98>45,12` for the point 12 km from there on a bearing of 45 degrees. */
function pointOf(cell: string): Point {
  const [start = '', way] = cell.split('>')
  const [longitude = Number.NaN, latitude = Number.NaN] = start.split(',').map(Number)
  const [bearing, kilometres] = partsOf(way, ',').map(Number)
  const from = { longitude, latitude }
  return bearing === undefined || kilometres === undefined ? from : pointFrom(from, bearing, kilometres)
}
