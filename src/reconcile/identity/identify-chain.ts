import { fold } from '../../gazetteer/fold.ts'
import { type ActorId, idFrom } from '../../record/ids.ts'
import { keyOf } from '../order.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'
import { type BodyKey, bodyKey, groupWords } from './body-key.ts'
import { type Chain, groupOf } from './chain.ts'
import { groupNamed, isPlainFighters, properName } from './groups.ts'
import type { OneBody } from './short-forms.ts'
import { sideOfChain } from './sides/chain-side.ts'
import { isState } from './sides/state.ts'
import { rebelsIn, withoutSponsor } from './sponsored.ts'
import { personOf } from './update-persons.ts'
import { wholeOf } from './whole.ts'

/** Which actor a chain is, before any decision. */
export interface IdentifiedChain {
  readonly chain: Chain
  readonly actor: ActorId
  readonly body?: BodyKey
  /** The body that its words say it belongs to. */
  readonly whole?: { readonly name: string; readonly actor: ActorId }
  /** Known by a description only that could be anybody: "troops". */
  readonly anybody: boolean
}

/** A person by name and role or side, a body by its key; a description that could be anybody is an actor of its own text. */
export function identifyChain(work: Work, chain: Chain, oneBody: OneBody): IdentifiedChain {
  const person = personOf(work, chain)
  if (person) return { chain, actor: idFrom('a', 'person', person.person), anybody: false }
  const described = bodyOf(chain)
  const body = described && chain.kind !== 'person' ? oneBody(described) : described
  const anybody = !body && chain.kind !== 'person'
  // The same in all copies of that text.
  if (!body) {
    const key = keyOf(inFamily(work, chain.report).family, fold(chain.name))
    return { chain, actor: idFrom('a', 'anybody', key), anybody }
  }
  if (chain.kind === 'person') return { chain, actor: idFrom('a', 'unnamed', body.key), body, anybody }
  const whole = wholeOf(chain)
  const larger = whole && oneBody(whole.body)
  return {
    chain,
    actor: idFrom('a', 'body', body.key),
    body,
    ...(larger && larger.key !== body.key
      ? { whole: { name: whole.name, actor: idFrom('a', 'body', larger.key) } }
      : {}),
    anybody,
  }
}

/** An armed group by its name, whatever stands beside it; else a body by its words. */
function bodyOf(chain: Chain): BodyKey | undefined {
  const group = groupOf(chain)
  if (group) {
    const name = properName(group)
    const key = `|${groupWords(group.name)}`
    const isNamed = groupNamed(chain.name, chain.groups) !== undefined
    return {
      key,
      party: group.side,
      isGroup: true,
      ...(name === undefined ? {} : { name }),
      ...(isNamed ? {} : { called: group.name }),
    }
  }
  const side = sideOfChain(chain)
  // The only group that there is, by a plain noun.
  if (side !== undefined && chain.kind !== 'person' && !isState(side) && isPlainFighters(rebelsOf(chain)))
    return { key: `|${groupWords(side)}`, party: side, isGroup: true, called: side }
  return bodyKey(chain.name, side, chain.partyOf)
}

const rebelsOf = ({ name, partyOf }: Chain): string => rebelsIn(name, partyOf) ?? withoutSponsor(name)
