import type { Refusal } from '../refusal.ts'

const WORDS = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
  saturday sunday north south east west central`
    .trim()
    .split(/\s+/),
)

/** A month, day or point of the compass is never the town of its name. */
export const CALENDAR_WORD: Refusal = {
  rule: 'places/calendar-word',
  refuses: sighting => WORDS.has(sighting.name),
  examples: [
    { text: 'KHERSON, Nov 11 (Harbour Courier) - It rained.', places: ['KHERSON'] },
    { text: 'They left Kherson in March and in August, on Thursday, for the North.', places: ['Kherson'] },
  ],
}
