import type { Finding } from './finding.ts'
import { REACH, type Stretch, wordAt } from './stretch.ts'
import type { Act } from './when/act.ts'

const TOLD = /^(?:rumou?rs?|word|gossip|whispers|talk|legend|hearsay|speculation|chatter)$/
const UNSURE = /^(?:unconfirmed|unverified|anonymous|uncorroborated|conflicting|sketchy|doubtful)$/
const TELLING = /^(?:reports?|accounts?|posts?|claims?|rumou?rs?|footage|messages?|tips?)$/

/** What is only told about, by nobody who vouches for it: "Rumour has it that", "The word in town is that", "according to unconfirmed reports". */
export function heard(stretch: Stretch, head: number, own: Finding): Finding {
  if (!/^(?:happened|ongoing)$/.test(own.status)) return own
  const fake = fakeOf(stretch, head)
  if (fake !== undefined) return { status: 'denied', rule: 'fake', at: fake }
  const at = talkBefore(stretch, head) ?? unsureReports(stretch, head)
  return at === undefined ? own : { status: 'claimed', rule: 'hearsay', at }
}

/** `cadets "captured" a ridge`: a word of its own in quotation marks is one that nobody vouches for. */
export function quoted(stretch: Stretch, { head, group }: Pick<Act, 'head' | 'group'>, own: Finding): Finding {
  const isOwn = /^["“'‘]$/.test(wordAt(stretch, head - 1)) && /^["”'’]$/.test(wordAt(stretch, head + 1))
  if (group === undefined || !isOwn || !/^(?:happened|ongoing)$/.test(own.status)) return own
  return { status: 'claimed', rule: 'scare-quotes', at: head }
}

const IMAGE = /^(?:video|clip|picture|photo|photograph|footage|image|recording|screenshot)s?$/
const FAKE =
  /^(?:fake|faked|doctored|deepfake|deepfakes|ai-generated|computer-generated|fabricated|forged|forgery|hoax|montage)$/

/** "A video of tanks entering the town is fake": what a picture shows that nobody took. */
function fakeOf(stretch: Stretch, head: number): number | undefined {
  let isShown = false
  for (let i = Math.max(stretch.from, head - 10); i < head; i++) isShown ||= IMAGE.test(wordAt(stretch, i))
  if (!isShown) return undefined
  for (let i = head - 10; i < Math.min(stretch.to, head + 12); i++) if (FAKE.test(wordAt(stretch, i))) return i
  return undefined
}

/** A word of talk that opens the sentence, with "has it" or "is that" behind it. */
function talkBefore(stretch: Stretch, head: number): number | undefined {
  const { from } = stretch
  const at = [from, from + 1, from + 2].find(each => TOLD.test(wordAt(stretch, each)))
  if (at === undefined) return undefined
  for (let i = at + 1; i < Math.min(head, at + 12); i++) {
    if (wordAt(stretch, i) === ',') return undefined
    if (/^(?:has|had)$/.test(wordAt(stretch, i)) && wordAt(stretch, i + 1) === 'it') return at
    if (/^(?:is|was|goes)$/.test(wordAt(stretch, i)) && wordAt(stretch, i + 1) === 'that') return at
  }
  return undefined
}

/** "according to unconfirmed reports", in the clause or at its end. */
function unsureReports(stretch: Stretch, head: number): number | undefined {
  for (let i = Math.max(stretch.from, head - REACH / 2); i < Math.min(stretch.to, head + REACH / 2); i++) {
    const isAccording = wordAt(stretch, i) === 'according' && wordAt(stretch, i + 1) === 'to'
    if (isAccording && UNSURE.test(wordAt(stretch, i + 2)) && TELLING.test(wordAt(stretch, i + 3))) return i + 2
  }
  return undefined
}
