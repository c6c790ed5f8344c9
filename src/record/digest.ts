/**
 * 128-bit hash of a string's UTF-16 units as 24 characters of Crockford base 32, without a package or a clock.
 * MurmurHash3_x86_128 by Austin Appleby (public domain): not for secrets, only for ids that follow from evidence.
 */
export function digest(input: string): string {
  const lanes = mix(input)
  let out = ''
  for (const lane of lanes) for (let shift = 27; shift >= 2; shift -= 5) out += ALPHABET.charAt((lane >>> shift) & 31)
  return out
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const
const ADDENDS = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const

function mix(input: string): Uint32Array {
  const h = new Uint32Array([0, 0, 0, 0])
  const padded = input.length + ((8 - (input.length % 8)) % 8)
  for (let i = 0; i < padded; i += 8) {
    for (let lane = 0; lane < 4; lane++) {
      const low = input.charCodeAt(i + lane * 2) || 0
      const high = input.charCodeAt(i + lane * 2 + 1) || 0
      let k = Math.imul(low | (high << 16), FACTORS[lane] ?? 1)
      k = Math.imul((k << (15 + lane)) | (k >>> (17 - lane)), FACTORS[(lane + 1) % 4] ?? 1)
      let value = (h[lane] ?? 0) ^ k
      value = (value << (19 - lane * 2)) | (value >>> (13 + lane * 2))
      h[lane] = Math.imul((value + (h[(lane + 1) % 4] ?? 0)) | 0, 5) + (ADDENDS[lane] ?? 0)
    }
  }
  for (let lane = 0; lane < 4; lane++) h[lane] = (h[lane] ?? 0) ^ input.length
  spread(h)
  for (let lane = 0; lane < 4; lane++) h[lane] = avalanche(h[lane] ?? 0)
  spread(h)
  return h
}

function spread(h: Uint32Array): void {
  const sum = h.reduce((total, lane) => (total + lane) | 0, 0)
  h[0] = sum
  for (let lane = 1; lane < 4; lane++) h[lane] = (h[lane] ?? 0) + sum
}

function avalanche(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
