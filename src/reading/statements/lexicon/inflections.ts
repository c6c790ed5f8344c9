/** Forms of regular verbs: "slam" → slams, slammed, slamming. For verbs that the lemmatiser has not met or the tags take for another word. */
export function inflectionsOf(verb: string): string[] {
  const [first = verb, ...rest] = verb.split(' ')
  const stems = stemsOf(first)
  const forms = [thirdPerson(first), ...stems.flatMap(stem => [`${stem}ed`, `${stem}ing`])]
  return forms.map(form => [form, ...rest].join(' '))
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : `${verb}s`
}

function stemsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb.replace(/y$/, 'i'), verb]
  if (verb.endsWith('e')) return [verb.slice(0, -1)]
  return /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [verb, verb + verb.at(-1)] : [verb]
}
