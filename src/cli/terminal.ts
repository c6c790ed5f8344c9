import picocolors from 'picocolors'

/** Where words go: results to standard output, everything about the run to standard error. */
export interface Terminal {
  /** Writes results; waits while the reader of a pipe is slow. */
  print(text: string): Promise<void>
  /** Tells the person at the terminal something; not part of the result. */
  say(line: string): void
  /** Rewrites one line of progress where a terminal is, and is silent elsewhere. */
  progress(line: string | undefined): void
  /** Colours for standard output, or none. */
  readonly paint: ReturnType<typeof picocolors.createColors>
  readonly width: number
  /** Ends long work after the batch in hand: the first Ctrl-C. */
  readonly signal: AbortSignal
}

/** The process's own terminal. Colour only where standard output is one; a pipe that closes early ends the program quietly. */
export function openTerminal(): Terminal {
  const stop = new AbortController()
  // Ctrl-C reaches this process from the terminal and again from the launcher: only one that comes later means "now".
  let asked = Number.POSITIVE_INFINITY
  const end = () => {
    if (performance.now() - asked > 1000) process.exit(130)
    asked = Math.min(asked, performance.now())
    stop.abort()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    print: text =>
      new Promise(resolve => (process.stdout.write(text) ? resolve() : process.stdout.once('drain', resolve))),
    say: line => process.stderr.write(`${clearLine()}${line}\n`),
    progress: line => {
      if (process.stderr.isTTY) process.stderr.write(`${clearLine()}${line ?? ''}`)
    },
    paint: picocolors.createColors(picocolors.isColorSupported && process.stdout.isTTY === true),
    width: Math.min(process.stdout.columns ?? 100, 120),
    signal: stop.signal,
  }
}

function clearLine(): string {
  return process.stderr.isTTY ? '\r\u001b[2K' : ''
}

/** Control and direction characters of a hostile text made visible, so that they cannot move a terminal's cursor. */
export function printable(text: string): string {
  return text.replace(
    /(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Breaks lines at spaces, with an indent for the lines after the first. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}
