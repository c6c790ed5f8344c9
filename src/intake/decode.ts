import chardet from 'chardet'
import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../record/result.ts'
import { declaredCharset, hasBinaryCharacters, hasBinarySignature, utf16WithoutMark } from './charset.ts'

/** Bytes that a guess of the encoding looks at: chardet takes a quarter of a second for each megabyte. */
const GUESSED_BYTES = 65_536

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file, without its byte order mark: by that mark, the zero bytes of UTF-16, what a page or feed declares
 * (`markup`), strict UTF-8, or a guess. Refuses what is not text. A single-byte encoding that is declared over valid
 * UTF-8 is not believed: such pages were saved again by a browser that left the old `meta` standing.
 */
export function decode(bytes: Uint8Array, markup: 'markup' | 'plain' = 'plain'): Result<string, 'not-text'> {
  if (hasBinarySignature(bytes)) return fail('not-text')
  const text = decodedBy(bytes, markup)
  return hasBinaryCharacters(text) ? fail('not-text') : ok(text)
}

function decodedBy(bytes: Uint8Array, markup: 'markup' | 'plain'): string {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return from(bytes.subarray(mark.length), encoding)
  }
  const wide = utf16WithoutMark(bytes)
  if (wide) return from(bytes, wide)
  const declared = markup === 'markup' ? declaredCharset(bytes) : undefined
  if (declared && isManyByte(declared)) return from(bytes, declared)
  const strict = strictUtf8(bytes)
  if (strict !== undefined) return strict
  return from(bytes, declared && !isUtf8(declared) && iconv.encodingExists(declared) ? declared : guessed(bytes))
}

/** The text where the bytes are valid UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function from(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), windowsFor(encoding), {
    stripBOM: false,
  })
}

// The WHATWG Encoding Standard reads Latin-1 and ASCII as windows-1252: the quotation marks of most pages are there.
function windowsFor(encoding: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding) ? 'windows-1252' : encoding
}

function isUtf8(name: string): boolean {
  return /^utf-?8$/.test(name)
}

function isManyByte(name: string): boolean {
  return /^(?:gb|big5|shift|sjis|euc|iso-2022)/.test(name) && iconv.encodingExists(name)
}

// ASCII says nothing of the encoding, so the guess looks from shortly before the first byte that is not ASCII.
function guessed(bytes: Uint8Array): string {
  const first = Math.max(bytes.findIndex(byte => byte > 127) - 256, 0)
  const sample = bytes.subarray(first, first + GUESSED_BYTES)
  if (isPunctuationOnly(sample)) return 'windows-1252'
  const best = chardet.detect(sample)
  return best !== null && best !== 'ASCII' && iconv.encodingExists(best) ? best : 'windows-1252'
}

// Curly quotes, dashes, dots and bullets alone stand at the same bytes in all Windows pages; 1252 is the commonest.
function isPunctuationOnly(sample: Uint8Array): boolean {
  return sample.every(byte => byte < 128 || byte === 0x85 || byte === 0xa0 || (byte >= 0x91 && byte <= 0x97))
}
