import { kindOfNoun } from './agreement.ts'
import { type Clusters, clusterOf, factsOf, mayMerge, merge } from './clusters.ts'
import { familyOf, type NameForm } from './name-form.ts'

/** More namesakes than this are not compared: a list of names, not a story. */
const MOST_NAMESAKES = 12

const FUNCTION_WORDS = new Set('of the and for in on to a an de du la le der die das und'.split(' '))

/** First words of so many names that they tell none. */
const UNTELLING = new Set(
  'united national international new royal first american european central state federal general world free democratic people north south east west supreme high'.split(
    ' ',
  ),
)

/**
 * First sieve: names of one thing by their words. Equal names; persons by family or given name where only one
 * bearer is known; organisations by their initials, by the same words in another order, by their first words.
 */
export function linkNames(clusters: Clusters): void {
  const index = new Map<string, number[]>()
  for (const [mention, { name }] of clusters.mentions.entries()) {
    if (!name || name.parts.length === 0) continue
    const found = bearerOf({ clusters, mention, name, index })
    if (found !== undefined) merge(clusters, found, mention)
    for (const key of enteredKeys(name)) {
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

interface Search {
  readonly clusters: Clusters
  readonly mention: number
  readonly name: NameForm
  readonly index: ReadonlyMap<string, number[]>
}

/** The one cluster that may bear this name, by the strictest key that knows any; `undefined` for none and for several. */
function bearerOf({ clusters, mention, name, index }: Search): number | undefined {
  for (const key of soughtKeys(name)) {
    const bearers = (index.get(key) ?? []).filter(bearer => mayMerge(clusters, bearer, mention))
    const distinct = new Set(bearers.map(bearer => clusterOf(clusters, bearer)))
    const [found] = bearers
    if (distinct.size === 1 && found !== undefined)
      return isTaken({ clusters, mention, name, index }, key, found) ? undefined : found
    if (distinct.size > 1) return undefined
  }
  return undefined
}

/** After two full names, a bare family name is one of theirs: a third full name does not take it. */
function isTaken({ clusters, name, index }: Search, key: string, found: number): boolean {
  const bare = factsOf(clusters, found).name
  if (name.kind !== 'person' || name.parts.length === 1 || bare?.parts.length !== 1) return false
  return new Set((index.get(key) ?? []).map(bearer => clusterOf(clusters, bearer))).size > 1
}

/** Keys under which a name is entered. */
function enteredKeys(name: NameForm): string[] {
  if (name.kind === 'person') return personKeys(name)
  return [`=${name.key}`, ...shortKeys(name, { one: 'short', several: 'long' })]
}

/** Keys under which a name is looked up, strictest first: a short form among the long ones, a long one among the short. */
function soughtKeys(name: NameForm): string[] {
  if (name.kind === 'person') return personKeys(name)
  return [`=${name.key}`, ...shortKeys(name, { one: 'long', several: 'short' })]
}

/** A single name stands for a family name first, and for a given name where no family has it. */
function personKeys(name: NameForm): string[] {
  return [`=${name.key}`, `family ${familyOf(name)}`, `given ${name.parts[0] ?? ''}`]
}

/** Of one word, the word as initials or opening; of several, their set, their initials, the first of them. Places and others have initials only. */
function shortKeys(name: NameForm, table: { readonly one: string; readonly several: string }): string[] {
  const { parts, kind, isUpperCase } = name
  const [only = ''] = parts
  const isOrganisation = kind === 'organisation'
  if (parts.length === 1)
    return [
      ...(isUpperCase && only.length > 1 ? [`${table.one} initials ${only}`] : []),
      ...(isOrganisation ? [`${table.one} opening ${only}`] : []),
    ]
  const content = parts.filter(part => !FUNCTION_WORDS.has(part))
  const initials = [content, parts].map(
    words => `${table.several} initials ${words.map(word => word.charAt(0)).join('')}`,
  )
  if (!isOrganisation) return initials
  const [opening = ''] = content
  const isTelling = kindOfNoun(opening) === undefined && !UNTELLING.has(opening)
  const first = isTelling ? [`${table.several} opening ${opening}`] : []
  return [`words ${content.toSorted().join(' ')}`, ...initials, ...first]
}
