import type { Mention } from '../../record/mention.ts'
import { standsForPower } from '../../record/place-sense.ts'
import { placeRef } from '../events/described-place.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { type Draft, holderOf, withoutHolder } from './draft.ts'

/** "The army holds the eastern bank, and marines the western bank": a second holder and place behind the first, whose verb they share. */
export function gapped(scene: Scene, earlier: readonly Draft[]): readonly Draft[] {
  return earlier.flatMap(model => {
    if (model.kind !== 'holds' || !/^control.verb:/.test(model.rule)) return []
    const end = model.place.spans.at(-1)?.[1] ?? 0
    const { text } = scene.analysis
    const who = overlapping(scene.mentionsAt, [end, end + 40]).find(
      ({ spans: [span], kind }) => span && HOLDING.test(kind) && LINK.test(text.slice(end, span[0])),
    )
    const behind = who?.spans.at(-1)?.[1]
    const place =
      behind === undefined
        ? undefined
        : overlapping(scene.placesAt, [behind, behind + 30]).find(
            one => !standsForPower(one) && OF_PLACE.test(text.slice(behind, one.spans[0]?.[0])),
          )
    const after = place?.spans.at(-1)?.[1]
    if (!who || !place || after === undefined || !END.test(text.slice(after, after + 4))) return []
    return [draftOf(model, who, place)]
  })
}

function draftOf(model: Draft, who: Mention, place: Parameters<typeof placeRef>[0]): Draft {
  const value = { mention: who.id, chain: who.chain, name: who.name }
  const span = who.spans[0] ?? model.at
  return {
    ...withoutHolder(model),
    ...holderOf(who, { value, basis: 'stated', spans: who.spans, rule: 'holder/named' }),
    at: span,
    spans: [...who.spans, ...place.spans],
    place: placeRef(place, 'stated', 'place/joined'),
    rule: 'control/gapped',
  }
}

const HOLDING = /^(?:force|organisation|government|group)$/
const LINK = /^(?: of [\p{L} ]{1,20})?(?:, | and |, and |; | while |, while )(?:the )?$/u
const OF_PLACE = /^ (?:the )?(?:(?:town|city|village|suburb|district) of )?$/
const END = /^(?:[.,;:!?]|$| (?:on|in|to|at)\b)/
