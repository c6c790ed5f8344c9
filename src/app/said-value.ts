/** A value of a reading in words: names before ids, days as half-open ranges, lists with semicolons. */
export function saidValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(saidValue).join('; ')
  return saidObject(value)
}

// The few objects that fields of a reading hold: interval, locus, place reference, participant, time reference, relation.
function saidObject(value: object): string {
  if ('start' in value && 'end' in value) return `${value.start} up to, not including, ${value.end}`
  if ('longitude' in value && 'latitude' in value) return saidLocus(value)
  if ('interval' in value && 'value' in value) return `${value.value} (${saidValue(value.interval)})`
  if ('value' in value) return saidValue(value.value)
  if ('name' in value) return 'place' in value ? `${value.name} (${value.place})` : String(value.name)
  return Object.entries(value)
    .filter(([key]) => key !== 'spans')
    .map(([key, inner]) => `${key} ${saidValue(inner)}`)
    .join(', ')
}

function saidLocus(locus: object & { longitude: unknown; latitude: unknown }): string {
  const { name, place, kind, score, precision } = {
    name: '',
    place: '',
    kind: '',
    score: '',
    precision: undefined,
    ...locus,
  }
  const within = precision ? `, within ${saidValue(precision)}` : ''
  return `${name} (${place}), ${kind}, longitude ${locus.longitude}, latitude ${locus.latitude}${within}, score ${score}`
}
