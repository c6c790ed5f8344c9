/** A name without accents and capitals, "defence" as "defense": equal for the ways in which one name is written. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replaceAll('defence', 'defense')
}
