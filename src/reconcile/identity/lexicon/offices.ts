/** Words of bodies and offices that every state has: without a country beside them they are those of the report’s own side. */
export const NATIONAL_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry minister president presidential presidency parliament government cabinet staff army navy military ' +
    'police command intelligence battalion brigade regiment division national'
  ).split(' '),
)

/** Words of offices that every town or province has: they are of the country of that place. */
export const LOCAL_WORDS: ReadonlySet<string> = new Set(
  'mayor governor regional provincial municipal city town district councillor oblast region'.split(' '),
)

/** Words for those who hold a place that is another’s. */
export const OCCUPYING_WORDS: ReadonlySet<string> = new Set('occupation occupying'.split(' '))

/** What somebody was tells nothing of whom they speak for. */
export const FORMER_WORDS: ReadonlySet<string> = new Set('former ex exiled ousted'.split(' '))
