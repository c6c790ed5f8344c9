import type { ReportInput } from '../src/record/report.ts'

interface Fields {
  readonly [name: string]: unknown
}

/** A row of an annotated corpus as a report: its text and what names and dates it; `undefined` without a text. */
export function reportOf(row: Fields, set: string, number: number): ReportInput | undefined {
  const text = stringOf(row, ['text'])
  if (text === undefined) return undefined
  const published = stringOf(row, ['date', 'dct', 'published'])
  const title = stringOf(row, ['title'])
  const outlet = stringOf(row, ['publisher', 'outlet', 'part'])
  const url = stringOf(row, ['url'])
  return {
    id: `${set}/${stringOf(row, ['id', 'doc']) ?? number}`,
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    text,
  }
}

function stringOf(row: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row[name]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** `count` of the items, spread evenly over them, first and last included where there are two or more. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items
  const step = count > 1 ? (items.length - 1) / (count - 1) : 0
  return Array.from({ length: count }, (_, at) => items[Math.round(at * step)]).filter(item => item !== undefined)
}
