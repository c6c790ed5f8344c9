import type { Chance } from './chance.ts'
import { type Rows, rows } from './layers.ts'
import type { Machine } from './machine.ts'

/** Rows of which some columns are 0 and the others larger to make up for it: the same columns in all rows (Gal & Ghahramani 2016). */
export interface Dropped {
  readonly y: Rows
  readonly mask: number
}

export function drop(
  machine: Machine,
  x: Rows,
  count: number,
  { share, chance }: { share: number; chance: Chance },
): Dropped {
  const { arena, backward } = machine
  const { stride } = x
  const y = rows(machine, count, stride)
  const mask = arena.take(count * stride)
  const view = arena.view(mask, count * stride)
  for (let j = 0; j < stride; j++) view[j] = chance.next() < share ? 0 : 1 / (1 - share)
  for (let i = 1; i < count; i++) view.copyWithin(i * stride, 0, stride)
  arena.floats.copyWithin(y.x >> 2, x.x >> 2, (x.x >> 2) + count * stride)
  backward.multiply(y.x, mask, count * stride)
  return { y, mask }
}

/** Adds to nothing: the gradient of x becomes that of y under the mask. */
export function dropBackward({ arena, backward }: Machine, x: Rows, { y, mask }: Dropped, count: number): void {
  arena.floats.copyWithin(x.d >> 2, y.d >> 2, (y.d >> 2) + count * x.stride)
  backward.multiply(x.d, mask, count * x.stride)
}
