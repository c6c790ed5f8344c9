/** A part that a reviewer has rejected, or merged into another that stands for it now; nothing is deleted, so an export says so. */
export interface Tombstone {
  readonly id: string
  readonly why: 'rejected' | 'merged'
  readonly standsFor?: string
  /** The decision that did it, by whom, when and why. */
  readonly decision: string
  readonly by: string
  readonly at: string
  readonly reason?: string
}
