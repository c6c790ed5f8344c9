/** The encoding that an XML prolog or an HTML `meta` near the beginning names, in lower case; `undefined` for none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return (xml ?? meta)?.[1]?.toLowerCase()
}

/** Beginnings of files that hold no plain text, whatever their name says: documents, pictures, archives, programs. */
const SIGNATURES: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF87a',
  'GIF89a',
  '\xff\xd8\xff',
  '\x1f\x8b',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  'ID3\x03',
  'ID3\x04',
  '7z\xbc\xaf',
  'Rar!\x1a',
  'BZh9',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
  'SQLite format 3\x00',
  '{\\rtf',
]

/** True for the beginnings of common binary files, and of RTF, which is text to no reader. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return SIGNATURES.some(signature => head.startsWith(signature))
}

/** `utf-16le` or `utf-16be` where the pattern of zero bytes shows UTF-16 without a byte order mark. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 8192)
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Even Cyrillic has a space or full stop (high byte zero) in one of eight characters.
  const enough = length / 2 / 20
  if (Math.max(even, odd) < enough || Math.min(even, odd) > Math.max(even, odd) / 50) return undefined
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return isProse(new TextDecoder(encoding).decode(bytes.subarray(0, length))) ? encoding : undefined
}

function isProse(sample: string): boolean {
  const strange = sample.match(/[\p{Cn}\p{Co}\p{Cs}\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0
  return strange * 20 < sample.length
}

/** True where more than one character in fifty is a control character that no text has. */
export function hasBinaryCharacters(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 32 && !(code >= 8 && code <= 13) && code !== 27) || code === 0xfffd) controls++
  }
  return controls * 50 > text.length
}
