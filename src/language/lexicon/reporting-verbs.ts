/** Verb forms that name a speaker after a quotation: "“Why?” Vell asked." A question or exclamation mark before them ends no sentence. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks added adds told tells wrote writes replied replies answered answers shouted shouts cried cries ' +
    'continued exclaimed wondered demanded tweeted posted declared insisted recalled remembers remembered explained noted ' +
    'warned joked yelled called'
  ).split(' '),
)
