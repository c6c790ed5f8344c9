/** Headings of newsrooms before a colon: nobody says what follows. */
const HEADINGS: ReadonlySet<string> = new Set(
  `the other side|the big picture|the latest|the bottom line|the intrigue|the context|the background|the backdrop|the details|the stakes|the state of play
state of play|driving the news|between the lines|zoom in|zoom out|go deeper|reality check|yes, but|yes but|by the numbers|flashback|of note|threat level|catch up quick
the facts|key facts|key points|in brief|background|context|analysis|opinion|editorial|comment|correction|clarification|editor's note|note|notes|update|updates|live|live updates
breaking|breaking news|exclusive|explainer|fact check|factbox|timeline|profile|photos|pictures|video|watch|read|read more|see also|related|listen|podcast|interview|transcript
worth noting|worth your time|quick take|our thought bubble|the takeaway|takeaways|more|also|plus|and|but|example|for example|in other words|in short|bottom line|remember|ps|p.s.`
    .split(/[|\n]/)
    .map(words => words.trim()),
)

/** "What they're saying", "Why it matters", "How it works": a question word opens what is no question. */
const ASKING = /^(?:what|why|how|where|when|who|which)\b(?: \S+){0,5}$/

/** True for words before a colon that head a part of the report. */
export function isHeading(label: string): boolean {
  const words = label.toLowerCase().replaceAll('’', "'").trim()
  return HEADINGS.has(words) || ASKING.test(words)
}
