/** A name without accents and capitals, "defence" as "defense": equal for the ways in which one name is written. */
export function foldName(name: string): string {
  const plain = PLAIN.test(name) ? name.toLowerCase() : withoutMarks(name)
  return plain.includes('defence') ? plain.replaceAll('defence', 'defense') : plain
}

const PLAIN = /^[A-Za-z ]*$/

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, "'")
}
