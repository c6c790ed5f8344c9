import type { Story } from './story-shape.ts'

/** The key's word for a side of the record, which may go by any of the names that the key gives for it; the record's own word where the key has none. */
export function sideKey(side: string, { sides }: Pick<Story, 'sides'>): string {
  return sides.find(({ key, names }) => key === side || names.includes(side))?.key ?? side
}
