import type { Comparison } from './compare-toponyms.ts'
import type { AnnotatedText, ToldToponym, Toponym } from './toponym.ts'

const AROUND = 60

/** What is wrong in a text, a line each: its kind, the document, the words around the toponym, and where it is and was told to be. */
export function errorsOf({ id, text }: AnnotatedText, compared: Comparison): readonly string[] {
  const line = (kind: string, one: Toponym, detail: string) => `${kind}\t${id}\t${contextOf(text, one)}\t${detail}`
  return [
    ...compared.missed.map(one => line('missed', one, pointText(one))),
    ...compared.spurious.map(one => line('false', one, pointText(one))),
    ...compared.pairs
      .filter(({ isRight }) => isRight === false)
      .map(({ gold, told }) => line('wrong place', gold, `${pointText(gold)}, told ${pointText(told)}`)),
    ...compared.pairs
      .filter(({ gold, told }) => gold.literal !== undefined && gold.literal !== told.literal)
      .map(({ gold, told }) => line('literal', gold, `literal ${gold.literal}, told ${told.literal}`)),
  ]
}

function contextOf(text: string, { start, end }: Toponym): string {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)]
  return `${before}[[${text.slice(start, end)}]]${after}`.replace(/\s+/g, ' ')
}

function pointText({ lat, lon, geonamesId, score }: ToldToponym): string {
  const point = typeof lat === 'number' && typeof lon === 'number' ? `${lat.toFixed(2)},${lon.toFixed(2)}` : 'nowhere'
  return [point, ...(geonamesId ? [`#${geonamesId}`] : []), ...(score === undefined ? [] : [`score ${score}`])].join(
    ' ',
  )
}
