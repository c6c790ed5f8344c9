/** A text with a toponym in it and what that stands for there: a piece of ground, who governs it, or somebody or something of the place. */
export interface LiteralExample {
  readonly text: string
  readonly toponym: string
  readonly sense: 'ground' | 'power' | 'people'
}

/** Examples of the rules for literal and associative names. */
export const LITERAL_EXAMPLES: readonly LiteralExample[] = [
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Moscow', sense: 'power' },
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Kherson', sense: 'ground' },
  { text: 'The withdrawal marks a setback for Moscow.', toponym: 'Moscow', sense: 'power' },
  { text: 'It is a heavy blow to Moscow.', toponym: 'Moscow', sense: 'power' },
  { text: 'The Kremlin said Friday that it had no plans.', toponym: 'Kremlin', sense: 'power' },
  { text: 'People gathered outside the Kremlin.', toponym: 'Kremlin', sense: 'power' },
  { text: 'Explosions were heard in Moscow.', toponym: 'Moscow', sense: 'ground' },
  { text: 'Russian troops entered Kherson.', toponym: 'Kherson', sense: 'ground' },
  { text: 'Sanctions against Russia were extended.', toponym: 'Russia', sense: 'power' },
  { text: 'Kherson residents waited.', toponym: 'Kherson', sense: 'people' },
  { text: 'They fled to Ukraine.', toponym: 'Ukraine', sense: 'ground' },
  { text: 'The war in Ukraine’s south goes on.', toponym: 'Ukraine', sense: 'ground' },
  { text: 'China and Russia will vote on Monday.', toponym: 'China', sense: 'power' },
  { text: 'The US decision was awaited.', toponym: 'US', sense: 'power' },
  { text: 'The invasion of Ukraine began.', toponym: 'Ukraine', sense: 'ground' },
  { text: 'It depends on the success of Ukraine.', toponym: 'Ukraine', sense: 'power' },
  { text: 'Britain blames Russia for it.', toponym: 'Russia', sense: 'power' },
  { text: 'In February the army invaded Ukraine.', toponym: 'Ukraine', sense: 'ground' },
  { text: 'On Friday Kyiv dismissed the accusation.', toponym: 'Kyiv', sense: 'power' },
  { text: 'All day Kyiv remained quiet.', toponym: 'Kyiv', sense: 'ground' },
  { text: 'Ankara’s denial convinced nobody.', toponym: 'Ankara', sense: 'power' },
  { text: 'Ankara’s streets were empty.', toponym: 'Ankara', sense: 'ground' },
  { text: 'Later Poland repaired the rails.', toponym: 'Poland', sense: 'power' },
  { text: 'The Kyiv authorities refused.', toponym: 'Kyiv', sense: 'power' },
  { text: 'Kyiv residents waited.', toponym: 'Kyiv', sense: 'people' },
  { text: 'Odesa police closed the bridge.', toponym: 'Odesa', sense: 'people' },
  { text: 'Guards watch the Poland border.', toponym: 'Poland', sense: 'ground' },
  { text: 'It was the first strike on US soil.', toponym: 'US', sense: 'ground' },
  { text: 'The Paris agreement is not dead.', toponym: 'Paris', sense: 'power' },
  { text: 'Lviv rejected the offer.', toponym: 'Lviv', sense: 'people' },
  { text: 'A shell hit the Kherson bridge.', toponym: 'Kherson', sense: 'ground' },
  { text: 'MOSCOW (Harbour Courier) - The talks went on.', toponym: 'MOSCOW', sense: 'ground' },
  { text: 'WASHINGTON, April 3 — The talks went on.', toponym: 'WASHINGTON', sense: 'ground' },
  { text: 'The border with Poland stayed shut.', toponym: 'Poland', sense: 'ground' },
  { text: 'Flights between Russia and Cuba were stopped.', toponym: 'Russia', sense: 'ground' },
  { text: 'The US-based group counted the graves.', toponym: 'US', sense: 'ground' },
  { text: 'The Moscow-backed group counted the graves.', toponym: 'Moscow', sense: 'power' },
]
