import type { DocumentEvidence, Sighting } from './sighting.ts'

/** A text with the names in it that are read as places, and so by leaving the others out, those that are not. */
export interface PlaceExample {
  readonly text: string
  readonly places: readonly string[]
}

/** Why words that are a name of the gazetteer do not name a place here. */
export interface Refusal {
  readonly rule: string
  readonly refuses: (sighting: Sighting, document: DocumentEvidence) => boolean
  readonly examples: readonly PlaceExample[]
}
