/** What a word makes of the deed that it governs: "refused to release" is a refusal, whatever was refused. */
export interface Frame {
  readonly words: readonly string[]
  /**
   * A root, or what makes one of the deed below. `plans`: help that is planned is an agreement and force a threat. `wants`: the same of what one wants
   * to do oneself; what others shall do is a request. `orders`: force that is ordered is that force, all else a request. `means`: what it is done for,
   * where that is a deed: "sent experts to investigate".
   */
  readonly makes: 'AGREE' | 'REJECT' | 'THREATEN' | 'REQUEST' | 'plans' | 'wants' | 'orders' | 'means'
  /** Words of which one must stand in the clause, those with a plus right behind. */
  readonly near?: readonly string[]
  /** In the example the source stands in square brackets and the target in braces. */
  readonly example: string
}

const frame = (makes: Frame['makes'], words: string, example: string, near?: string): Frame => ({
  makes,
  words: words.split(' '),
  example,
  ...(near === undefined ? {} : { near: near.split(' ') }),
})

/** Words that take a clause or an infinitive, by their base. */
export const FRAMES: readonly Frame[] = [
  frame(
    'AGREE',
    'agree willing ready offer consent commit committed prepared',
    '[Norland] agreed to release {the sailors}.',
  ),
  frame(
    'plans',
    'vow pledge promise plan consider weigh mull contemplate go about set due poised slate schedule intend prepare swear propose undertake aim hope',
    '[The warlord] vowed to shell {Orvel}.',
  ),
  frame(
    'REJECT',
    'refuse decline fail reject unwilling reluctant oppose',
    '[Norland] refused to release {the sailors}.',
  ),
  frame('THREATEN', 'threaten warn', '[The warlord] threatened to shell {Orvel}.'),
  frame('REQUEST', 'call', '[Norland] called on {Sudland} to release the sailors.', '+on +upon +for'),
  frame('orders', 'order instruct command', '[The judge] ordered {the banker} to appear in court.'),
  frame('wants', 'want wish expect', '[The council] wants {the mayor} to resign.'),
  frame('means', 'send dispatch deploy use call', '[Norland] sent {Sudland} experts to investigate the crash.'),
  frame(
    'REQUEST',
    'demand urge ask press pressure pressurise request appeal plead beg push tell implore insist exhort lobby petition require need encourage invite',
    '[Norland] urged {Sudland} to release the sailors.',
  ),
]
