/** Names of days and months, lower case: "at 5 p.m. Sunday", "in prison Tuesday": no sentence of news begins with one bare after a word. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december'
  ).split(' '),
)
