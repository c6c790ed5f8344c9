/** Lemmas of verbs whose subject speaks a quotation beside them. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell ask add write reply answer respond explain state declare announce claim insist argue warn note recall remember admit concede confess acknowledge deny stress emphasise emphasize ' +
    'suggest observe remark comment continue conclude joke quip shout cry whisper yell exclaim scream mutter murmur urge promise vow pledge predict tweet post report repeat reiterate read ' +
    'complain lament boast agree quote assert maintain contend wonder think believe go caution call describe confirm'
  ).split(' '),
)
