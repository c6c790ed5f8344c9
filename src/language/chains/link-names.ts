import { type Clusters, clusterOf, mayMerge, merge } from './clusters.ts'
import { familyOf, type NameForm } from './name-form.ts'

/** More namesakes than this are not compared: a list of names, not a story. */
const MOST_NAMESAKES = 12

const FUNCTION_WORDS = new Set('of the and for in on to a an de du la le der die das und'.split(' '))

/**
 * First sieve: names of one thing by their words. Equal names; persons by family or given name where only one
 * bearer is known; organisations by their initials, by the same words in another order, by their first words.
 */
export function linkNames(clusters: Clusters): void {
  const index = new Map<string, number[]>()
  for (const [mention, { name }] of clusters.mentions.entries()) {
    if (!name || name.parts.length === 0) continue
    const found = bearerOf(clusters, mention, name, index)
    if (found !== undefined) merge(clusters, found, mention)
    for (const key of keysOf(name)) {
      const bearers = index.get(key)
      if (!bearers) index.set(key, [mention])
      else if (
        bearers.length < MOST_NAMESAKES &&
        !bearers.some(bearer => clusterOf(clusters, bearer) === clusterOf(clusters, mention))
      )
        bearers.push(mention)
    }
  }
}

/** The one cluster that may bear this name, by the strictest key that knows any; `undefined` for none and for several. */
function bearerOf(
  clusters: Clusters,
  mention: number,
  name: NameForm,
  index: ReadonlyMap<string, number[]>,
): number | undefined {
  for (const key of keysOf(name)) {
    const bearers = (index.get(key) ?? []).filter(bearer => mayMerge(clusters, bearer, mention))
    const distinct = new Set(bearers.map(bearer => clusterOf(clusters, bearer)))
    if (distinct.size === 1) return bearers[0]
    if (distinct.size > 1) return undefined
  }
  return undefined
}

/** Keys under which a name is entered and looked up, strictest first. */
function keysOf(name: NameForm): string[] {
  if (name.kind === 'person') return personKeys(name)
  if (name.kind === 'organisation') return [`=${name.key}`, ...organisationKeys(name)]
  return [`=${name.key}`]
}

/** A single name stands for a family name first, and for a given name where no family has it. */
function personKeys(name: NameForm): string[] {
  const [given = ''] = name.parts
  const keys = [`family ${familyOf(name)}`]
  if (given !== name.parts.at(-1)) keys.push(`given ${given}`)
  else keys.push(`given ${familyOf(name)}`)
  return keys
}

function organisationKeys({ parts }: NameForm): string[] {
  const content = parts.filter(part => !FUNCTION_WORDS.has(part))
  if (parts.length === 1) return [`initials ${parts[0] ?? ''}`, `opening ${parts[0] ?? ''}`]
  const initials = (words: readonly string[]) => `initials ${words.map(word => word.charAt(0)).join('')}`
  return [`words ${content.toSorted().join(' ')}`, initials(content), initials(parts), `opening ${content[0] ?? ''}`]
}
