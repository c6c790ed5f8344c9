/** What stands in names for a longer name, with or without a full stop. Example: "Sept. 9" → September 9. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
}

/** Plural names whose lemma keeps the -s, as UD English has most of them. Example: "the Netherlands". */
export const NAMES_IN_S: ReadonlySet<string> = new Set(
  'netherlands philippines olympics paralympics falls works commons beatles emirates appropriations seychelles bahamas maldives andes alps himalayas'.split(
    ' ',
  ),
)
