/** A text (`headline`: where its headline ends) and each statement in it: "source | speaker | content", `–` for a source or a speaker that nobody names. */
export interface UncuedSample {
  readonly text: string
  readonly headline?: number
  readonly told: readonly string[]
}

type Row = readonly [text: string, ...told: string[]]

const texts = (rows: readonly Row[]): UncuedSample[] => rows.map(([text, ...told]) => ({ text, told }))

/** A headline above a body in which nobody speaks unless it is given behind a bar. */
const headlines = (rows: readonly Row[]): UncuedSample[] =>
  rows.map(([words, ...told]) => {
    const [headline = '', body = 'It rained in the valley.'] = words.split(' || ')
    return { text: `${headline}\n\n${body}`, headline: headline.length, told }
  })

/** A colon before a quotation. */
export const BEHIND_A_COLON = texts([
  ['Ivo Brandt: “The line has moved by a mile.”', 'Ivo Brandt | Ivo Brandt | “The line has moved by a mile.”'],
  [
    'Commander Ivo Brandt was in no mood to bargain: “We have walked for six days.”',
    'Commander Ivo Brandt | Ivo Brandt | “We have walked for six days.”',
  ],
  [
    'A teacher put her hand on the locked gate: “My pupils were here in February.”',
    'A teacher | teacher | “My pupils were here in February.”',
  ],
  [
    'When Lena Orth left the hall, General Ivo Brandt fired back: “If they want one they may ask.”',
    'General Ivo Brandt | Ivo Brandt | “If they want one they may ask.”',
  ],
  [
    'General Ivo Brandt read from a sheet of paper: “Our aircraft struck at night.\n\n“All pilots came home.”',
    'General Ivo Brandt | Ivo Brandt | “Our aircraft struck at night. … “All pilots came home.”',
  ],
  // What is written or quoted is another's.
  ['Captain Ivo Brandt walked past a banner on the wall: “The valley belongs to us.”'],
  ['Captain Ivo Brandt recited a line of his father: “Never trust a quiet road.”'],
  // Headings are nobody's; neither is what cannot speak, a term or a title.
  ['The other side: “The army has shelled a school.”'],
  ['What they’re saying: “There is reason to leave.”'],
  ['The road was blocked by two lines: “The army has shelled a school.”'],
  ['Ivo Brandt: “Orvel first.”'],
  ['Ivo Brandt: “The Winter of the Hundred Bridges”'],
])

/** Quotations that go on with what was said before. */
export const CONTINUED = texts([
  // A sentence that directly follows belongs to the statement before.
  [
    'Mayor Lena Orth said the border would not move. “Our maps are not for sale.”',
    'Mayor Lena Orth | Lena Orth | the border would not move … “Our maps are not for sale.”',
  ],
  // Behind words of the reporter's it stands by itself, with the same speaker.
  [
    '“They took the cattle first,” said herder Ivo Brandt. The rest followed within the week. “Then they took the boys.”',
    'herder Ivo Brandt | Ivo Brandt | “They took the cattle first,”',
    '– | Ivo Brandt | “Then they took the boys.”',
  ],
  // A denial's quotation denies nothing itself.
  [
    'Mayor Lena Orth denied that the road was closed. “Forty lorries came through today.”',
    'Mayor Lena Orth | Lena Orth | that the road was closed',
    '– | Lena Orth | “Forty lorries came through today.”',
  ],
  // What somebody is called ends with its sentence.
  [
    'Mayor Lena Orth called the siege “a crime.” “If it goes on we must leave.”',
    'Mayor Lena Orth | Lena Orth | the siege “a crime.”',
    '– | Lena Orth | “If it goes on we must leave.”',
  ],
  // Paragraphs: the last speaker goes on, over several.
  [
    '“The shelling began at noon,” said Mayor Lena Orth.\n\n“We put them under the stairs and sang.\n\n“On the next day no one came.”',
    'Mayor Lena Orth | Lena Orth | “The shelling began at noon,” … “We put them under the stairs and sang. … “On the next day no one came.”',
  ],
  // One quotation over paragraphs whose speaker stands in the last.
  [
    '“The shelling began at noon.\n\n“On the next day no one came,” said Mayor Lena Orth.',
    'Mayor Lena Orth | Lena Orth | “The shelling began at noon. … “On the next day no one came,”',
  ],
  // Somebody else is named in between.
  [
    '“It goes in here,” said Ivo Brandt. Lena Orth shook her head. “He is much better at this than I am.”',
    'Ivo Brandt | Ivo Brandt | “It goes in here,”',
  ],
  // Two speak in the sentence before.
  [
    'Mayor Lena Orth said the road was open, and General Ivo Brandt said it was mined. “Nobody has driven on it since Monday.”',
    'Mayor Lena Orth | Lena Orth | the road was open',
    'Ivo Brandt | Ivo Brandt | it was mined',
  ],
  // Another may answer.
  ['“Were you paid?” the judge asked.\n\n“Only in promises, your honour.”', 'the judge | judge | “Were you paid?”'],
  // Nobody has spoken; a name under a quotation; too few words.
  ['Captain Ivo Brandt counted them. “We have walked for six days in the snow.”'],
  [
    'Mayor Lena Orth said the road was open.\n\n“Nobody has driven on it for days.”\n\nIvo Brandt, Orvel Council.',
    'Mayor Lena Orth | Lena Orth | the road was open',
  ],
  ['Mayor Lena Orth denied it was so. “Orvel first.”', 'Mayor Lena Orth | Lena Orth | it was so'],
])

/** Questions and answers. */
export const UNDER_LABELS = texts([
  ['Q: Is the bridge open?\n\nA: The bridge is down.', 'Q | – | Is the bridge open?', 'A | – | The bridge is down.'],
  [
    'Lena Orth met Ivo Brandt.\n\nORTH: Is the bridge open?\n\nBRANDT: The bridge is down.',
    'ORTH | Lena Orth | Is the bridge open?',
    'BRANDT | Ivo Brandt | The bridge is down.',
  ],
  // Rows of a table, headings, one label alone.
  ['Lena Orth met Ivo Brandt.\n\nORTH: 1,769.\n\nBRANDT: 1,501.'],
  ['UPDATE: The bridge is down.\n\nBREAKING: The road is blocked.'],
  ['A: The bridge is down.'],
])

/** Headlines. */
export const IN_HEADLINES = headlines([
  ['Envoy: talks at an end', 'Envoy | Envoy | talks at an end'],
  ['Orvel premier: strike on port “a war crime”', 'Orvel premier | Orvel premier | strike on port “a war crime”'],
  ['Strike on port “a war crime”: Orvel premier', 'Orvel premier | Orvel premier | Strike on port “a war crime”'],
  ['Kremlin: no talks before spring', 'Kremlin | Kremlin | no talks before spring'],
  ['Truce will not last a week – Orvel envoy', 'Orvel envoy | Orvel envoy | Truce will not last a week'],
  ['Strike on port kills nine miners - medics', 'medics | medics | Strike on port kills nine miners'],
  ['“They shot at everyone”: refugees from Orvel', 'refugees | refugees | “They shot at everyone”'],
  ['“We have nothing left”: Orvel nurse on life under siege', 'Orvel nurse | Orvel nurse | “We have nothing left”'],
  // Topics, places and headings say nothing.
  ['A truce at last - but for whom'],
  ['Mara Vell: The woman who stayed in Orvel'],
  ['Ukraine: 41 settlements on both banks'],
  ['The big picture: a truce in four charts'],
  ['Two brothers and one river: the mayor and the smuggler'],
  // A quotation that stands in the body too; one that two say there.
  [
    '“We operate by candle here”: clinic holds on || “We operate by candle here, and it goes on,” said Doctor Ivo Brandt.',
    '– | Ivo Brandt | “We operate by candle here”',
    'Doctor Ivo Brandt | Ivo Brandt | “We operate by candle here, and it goes on,”',
  ],
  [
    '“The guns must go first” || “The guns must go first,” said Ivo Brandt.\n\n“The guns must go first,” said Lena Orth.',
    'Ivo Brandt | Ivo Brandt | “The guns must go first,”',
    'Lena Orth | Lena Orth | “The guns must go first,”',
  ],
])
