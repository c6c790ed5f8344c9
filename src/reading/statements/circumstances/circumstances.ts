import type { Statement } from '../../../record/statement.ts'
import type { Time } from '../../../record/time.ts'
import type { Span, Spans } from '../../../text/span.ts'
import { HEARERS } from '../lexicon/hearers.ts'
import { mediumOf } from '../lexicon/media.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import type { FoundAudience } from './audience-beside.ts'
import { channelAt } from './channel-beside.ts'
import { quoterOf } from './quoter.ts'
import { type Found, readBeside } from './read-beside.ts'
import { relayOf } from './relay-beside.ts'
import { type Beside, type Saying, wordsBeside } from './words-beside.ts'

/** How a statement was made: through what, through whom, when and to whom. */
export type Circumstances = Pick<Statement, 'channel' | 'audience' | 'relays' | 'uttered'>

/**
 * How something was said, from the words of its sentence that are neither source nor content: phrases beside the cue, and those at either end of the
 * sentence that no other verb holds. Goes by ranges alone, so that it does for an attribution whatever found it. A word inside the content is
 * never asked, but where the content is a mere noun phrase and the tree hangs the words on the cue.
 */
export function circumstancesOf(view: View, saying: Saying): Circumstances {
  const beside = wordsBeside(view, saying)
  const found = readBeside(view, beside)
  const heard = found.audience?.words
  // A letter to a newspaper is not what the newspaper was told and hands on.
  const medium = heard && found.channel?.name !== 'letter' ? mediumOf(wordsIn(view, heard)) : undefined
  const quoter = quoterOf(view, beside)
  const relays = [...(quoter ? [quoter] : []), ...(heard && medium ? [relayOf(view, heard)] : []), ...found.relays]
  return {
    ...channelOf(view, beside, found),
    ...audienceOf(view, found.audience),
    relays: relays.filter((one, i) => relays.findIndex(({ name }) => name === one.name) === i),
    ...utteredOf(found.time),
  }
}

function channelOf(view: View, { saying }: Beside, found: Found): Pick<Statement, 'channel'> {
  if (found.channel)
    return channel(
      found.channel.name,
      'stated',
      [spanOfTokens(view, found.channel.tokens)],
      'statements/channel-beside-cue',
    )
  const cue: Spans = saying.cue ? [spanOfTokens(view, saying.cue)] : []
  if (saying.channel) return channel(saying.channel, 'stated', cue, 'statements/channel-in-cue')
  return channelOfSource(view, saying.source) ?? channelOfHearers(view, found.audience) ?? {}
}

/** "A statement from the ministry read", "the video said", "state television reported": the source is the medium. */
function channelOfSource(view: View, source: Span | undefined): Pick<Statement, 'channel'> | undefined {
  const medium = source && mediumOf(wordsIn(view, source))
  if (source && (medium === 'television' || medium === 'radio'))
    return channel(medium, 'stated', [spanOfTokens(view, source)], 'statements/channel-of-source')
  for (let i = source?.[0] ?? 0; i < (source?.[1] ?? 0); i++) {
    if (view.nameAt.has(i) || !/^NOUN$/.test(view.tokens[i]?.upos ?? '') || view.tokens[i + 1]?.upos === 'NOUN')
      continue
    const name = OF_SOURCES.has(view.tokens[i]?.lemma ?? '') ? channelAt(view, i, [source?.[0] ?? i, i + 1]) : undefined
    return name ? channel(name, 'stated', [spanOfTokens(view, [i, i + 1])], 'statements/channel-of-source') : undefined
  }
  return undefined
}

/** Media that are said to say something themselves. */
const OF_SOURCES = new Set(
  'statement communique communiqué release tweet post message video letter report study update bulletin article editorial memo email e-mail leaflet broadcast assessment readout'.split(
    ' ',
  ),
)

/** "told reporters", "told Al Jazeera television": hearers that make it a public one. */
function channelOfHearers(view: View, audience: FoundAudience | undefined): Pick<Statement, 'channel'> | undefined {
  if (!audience) return undefined
  const { words, head } = audience
  const spans = [spanOfTokens(view, words)]
  const medium = mediumOf(wordsIn(view, words))
  if (medium === 'television' || medium === 'radio') {
    const isNamed = /^(?:television|tv|radio)$/.test(at(view, head)) || wordsIn(view, words).includes(medium)
    return channel(medium, isNamed ? 'stated' : 'implied', spans, 'statements/channel-of-hearers')
  }
  const gathered = /^(?:conference|briefing|rally|hearing|session|meeting|summit)$/.test(at(view, head))
  const name = gathered ? channelAt(view, head, words) : HEARERS.get(at(view, head))?.channel
  return name ? channel(name, 'implied', spans, 'statements/channel-of-hearers') : undefined
}

function channel(value: string, basis: 'stated' | 'implied', spans: Spans, rule: string): Pick<Statement, 'channel'> {
  return { channel: { value, basis, spans, rule } }
}

function audienceOf(view: View, found: FoundAudience | undefined): Pick<Statement, 'audience'> {
  if (!found) return {}
  const span = spanOfTokens(view, found.words)
  const value = view.analysis.text.slice(...span)
  return { audience: { value, basis: 'stated', spans: [span], rule: 'statements/audience-beside-cue' } }
}

function utteredOf(time: Time | undefined): Pick<Statement, 'uttered'> {
  if (!time) return {}
  const value = { time: time.id, value: time.value, ...(time.interval ? { interval: time.interval } : {}) }
  return { uttered: { value, basis: 'stated', spans: time.spans, rule: 'statements/time-beside-cue' } }
}

function wordsIn(view: View, [from, to]: Span): string[] {
  return view.tokens.slice(from, to).map(({ lower }) => lower)
}
