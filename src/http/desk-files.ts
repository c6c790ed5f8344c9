import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** Media types of the files that the desk is built of; a file of another kind is not served. */
const MEDIA_TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A file of the built desk, ready to be sent. `lasting` when its name changes with its content. */
export interface DeskFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly lasting: boolean
}

/** The file at an address below the folder; `undefined` for what is not there, is no file, or leads out of it. */
export async function deskFile(folder: string, address: string): Promise<DeskFile | undefined> {
  const path = pathBelow(folder, address === '/' ? '/index.html' : address)
  const mediaType = path && MEDIA_TYPES[extname(path)]
  if (!path || !mediaType) return undefined
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)])
    if (!real.startsWith(root + sep) || !(await stat(real)).isFile()) return undefined
    return { bytes: new Uint8Array(await readFile(real)), mediaType, lasting: address.startsWith('/assets/') }
  } catch {
    // Not there, or not for us to read: to the asker it is the same.
    return undefined
  }
}

function pathBelow(folder: string, address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address)
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined
    const path = normalize(join(folder, decoded))
    return path.startsWith(normalize(folder) + sep) ? path : undefined
  } catch {
    return undefined
  }
}
