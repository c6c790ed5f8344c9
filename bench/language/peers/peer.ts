import type { NameKind } from '../../../src/language/analysis.ts'
import type { AnalysedText } from '../analysed-text.ts'

/** A name by its characters. */
export interface PlacedName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

/** Another library under our measure. Layers that it does not have stay empty in `analyse`; `names` is absent where it finds none. */
export interface Peer {
  readonly name: string
  analyse(text: string): AnalysedText
  readonly names?: (text: string) => readonly PlacedName[]
}
