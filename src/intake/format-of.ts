import { extname } from 'node:path'

/** The formats that a report can come in. */
export type Format = 'text' | 'markdown' | 'page' | 'json' | 'rows' | 'feed'

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.json', 'json'],
  ['.jsonl', 'rows'],
  ['.ndjson', 'rows'],
  ['.xml', 'feed'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
])

/** Endings of files that lie beside reports and are none: passed over without a word when a folder is walked. */
const NO_REPORT = new Set(
  (
    '.png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .heic .mp3 .m4a .ogg .wav .flac .mp4 .m4v .webm .mov .avi .mkv ' +
    '.css .js .mjs .cjs .ts .map .woff .woff2 .ttf .otf .gpkg .gpkg-wal .gpkg-shm .sqlite .db .bin .log .lock .bak .tmp .swp .py .sh .yml .yaml .toml'
  ).split(' '),
)

/** The format of a file by the end of its name; `unnamed` for a name without one, which is told by its content. */
export function formatOf(path: string): Format | 'unnamed' | undefined {
  const extension = extname(path).toLowerCase()
  return extension === '' ? 'unnamed' : FORMATS.get(extension)
}

/** True for pictures, sound, programs and databases. */
export function isNoReport(path: string): boolean {
  return NO_REPORT.has(extname(path).toLowerCase())
}
