import type { Span } from '../../text/span.ts'

/** True for "took a town on the road to Orvel", "captured a village near Orvel": what is taken is not the place that is named. `at` are the words of taking. */
export function isOfAnotherPlace(text: string, at: Span, place: Span | undefined): boolean {
  const [from, to] = [at[1], place?.[0] ?? 0]
  return from < to && to - from < 80 && TOWN_ELSEWHERE.test(text.slice(from, to))
}

const TOWN_ELSEWHERE =
  /^ (?:an? |another |one |two |three |several |the )?(?:[\p{L}-]{1,20} ){0,2}(?:towns?|villages?|hamlets?|bases?|posts?|outposts?|hills?|camps?) (?:[\p{L}-]{1,20} ){0,2}?(?:near|outside|towards?|(?:road|way|route|highway) to|close to|bordering|(?:north|south|east|west) of) (?:the )?$/u
