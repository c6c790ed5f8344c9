/** How far a long piece of work has come; `of` is absent when the number is not known beforehand. */
export interface Progress {
  readonly stage: 'taking-in' | 'reading' | 'reconciling'
  readonly done: number
  readonly of?: number
}

export type OnProgress = (progress: Progress) => void
