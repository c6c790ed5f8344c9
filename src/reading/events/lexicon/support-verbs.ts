/** Verbs whose doer does what their noun says, by lemma: "launched an attack", "paid a visit", "imposed sanctions". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'begin carry claim commit conduct deliver direct enforce execute fight give hold impose issue launch lay lead make mount order pay perpetrate plan press resume set slap spring stage start undertake unleash wage'.split(
    ' ',
  ),
)
