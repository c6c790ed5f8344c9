/** Letters below which a guess of the language is not worth having. */
const FEWEST_LETTERS = 40
/** UTF-16 units that the guess looks at. */
const SAMPLE = 2000

let loading: Promise<typeof import('eld/extrasmall')> | undefined

/** The language a text is written in (ISO 639-1), by eld's n-grams; `undefined` for a short or uncertain text. */
export async function languageOf(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined
  // Its smallest data set costs 75 MB of memory, the next one 140: right on whole paragraphs, and those are what we ask.
  loading ??= import('eld/extrasmall')
  const { eld } = await loading
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : undefined
}

/** A declared language as a BCP 47 tag (`en_GB` → `en-GB`); `undefined` for what is none. */
export function languageTag(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined
}
