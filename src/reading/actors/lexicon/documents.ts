/** Nouns for what is written or said in somebody's name: a "UN report" found what the UN found. Lemmas. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report statement study document update survey poll memo memorandum letter investigation inquiry analysis article book paper indictment lawsuit tweet post message ' +
    'resolution bulletin communique communiqué assessment review ruling verdict filing release briefing note notice announcement declaration dispatch press-release ' +
    'transcript speech address interview video recording broadcast editorial account finding probe dossier summary circular decree'
  ).split(' '),
)

/** Whose a document is, by the preposition before the name: "a report by the council". With "on" or "about" it is not theirs. */
export const MADE_BY: ReadonlySet<string> = new Set(['by', 'from', 'of'])
