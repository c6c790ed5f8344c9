import type { Event } from '../../record/event.ts'
import type { EventType } from '../../record/event-types.ts'

/** Nouns that point back to an act told under another name, and the acts they can mean: [nouns, types, example]. */
export const BACK_REFERENCES: readonly (readonly [nouns: string, types: RegExp, example: string])[] = [
  [
    'attack assault raid onslaught',
    /^(?:battle\.|strike\.(?!intercepted)|explosive\.(?:device|suicide|grenade|mine$)|attack\.|riot\.|property\.(?:destruction|sabotage|robbery)|protest\.shot|coercion\.cyber)/,
    'A bomb exploded in Orvel on Sunday. The attack was condemned.',
  ],
  [
    'blast explosion bombing',
    /^(?:explosive\.(?:device|suicide|grenade|mine$)|strike\.(?!intercepted)|property\.sabotage|other\.accident)/,
    'A missile hit a market in Orvel. The blast was heard far away.',
  ],
  [
    'shooting gunfire gun-attack',
    /^(?:attack\.(?:shooting|killing|assassination)|protest\.shot|battle\.ambush)/,
    'Gunmen murdered a judge in Orvel. The shooting was condemned.',
  ],
  [
    'strike bombardment shelling barrage bombing',
    /^strike\.(?!intercepted)/,
    'Rockets hit a market in Orvel. The shelling was condemned.',
  ],
  [
    'killing murder massacre slaying assassination execution slaughter',
    /^(?:attack\.(?:killing|assassination|shooting|primitive)|protest\.shot|battle\.ambush|explosive\.device|riot\.mob)/,
    'Gunmen shot a judge in Orvel. The murder was condemned.',
  ],
  [
    'clash fighting battle violence',
    /^(?:battle\.|riot\.)/,
    'Rebels attacked the garrison in Orvel. The fighting went on for an hour.',
  ],
  [
    'offensive advance incursion operation',
    /^(?:battle\.offensive|territory\.(?:taken|regained))/,
    'Rebels captured Orvel. The offensive was condemned.',
  ],
  [
    'protest demonstration march rally unrest riot',
    /^(?:protest\.(?:demo|strike|blockade|dispersed)|riot\.demonstration)/,
    'Miners marched through Orvel on Sunday. The protest was peaceful.',
  ],
]

const TYPES_BY_NOUN = new Map<string, RegExp[]>()
for (const [nouns, types] of BACK_REFERENCES)
  for (const noun of nouns.split(' ')) TYPES_BY_NOUN.set(noun, [...(TYPES_BY_NOUN.get(noun) ?? []), types])

/** True where the noun of a later telling can mean an act of this type told before. */
export function canMean(later: Event, type: EventType): boolean {
  const words = later.rule.slice(later.rule.indexOf(':') + 1)
  const noun = words.slice(words.lastIndexOf(' ') + 1)
  return later.rule.startsWith('events/noun:') && (TYPES_BY_NOUN.get(noun)?.some(types => types.test(type)) ?? false)
}
