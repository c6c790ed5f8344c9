const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/ise\b/, 'ize'],
  [/our\b/, 'or'],
  [/^favour/, 'favor'],
  [/^sceptic/, 'skeptic'],
  [/^acknowledgement$/, 'acknowledgment'],
]

/** A lemma as British and as American newspapers write it: "criticise", "criticize". */
export function spellingsOf(lemma: string): string[] {
  const other = AMERICAN.reduce((word, [british, american]) => word.replace(british, american), lemma)
  return other === lemma ? [lemma] : [lemma, other]
}
