import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

type Spans = readonly (readonly [start: number, end: number])[]

/** A document of PolNeAR with its attributions, in characters. */
export interface AttributedDocument {
  readonly doc: string
  readonly text: string
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[]
}

/** Documents of a file with one JSON object a line, gzipped. */
export function readAttributions(path: string): AttributedDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}
