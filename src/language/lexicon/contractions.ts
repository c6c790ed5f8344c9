/** Words written as one that UD English reads as two or three, with the length of each but the last: "cannot" is "can" and "not". */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'can|not gon|na wan|na got|ta out|ta lot|ta du|n|no ' +
    'do|nt does|nt did|nt ca|nt wo|nt could|nt would|nt should|nt is|nt was|nt are|nt ar|nt were|nt have|nt has|nt had|nt ai|nt ' +
    'i|m i|ve you|re you|ve they|re they|ve we|ve that|s there|s he|s what|s let|s a|lot'
  )
    .split(' ')
    .map(parts => [parts.replaceAll('|', ''), lengthsOf(parts.split('|'))]),
)

function lengthsOf(parts: readonly string[]): readonly number[] {
  return parts.slice(0, -1).map(part => part.length)
}

/** What may follow an apostrophe as a word of its own: "she's", "they're". */
export const CLITICS: ReadonlySet<string> = new Set('s re ve ll d m'.split(' '))

/** Words that begin with an apostrophe: "'em", "'til". */
export const APHETIC: ReadonlySet<string> = new Set('em til till cause cuz coz bout twas tis n tween round'.split(' '))

/** Words before which "its" is "it's" without its apostrophe: none of them begins a noun phrase that something has. */
export const AFTER_IT_IS: ReadonlySet<string> = new Set(
  'a an the not been really simply just like in now definitely for also between from nothing all getting going as still very so too'.split(
    ' ',
  ),
)
