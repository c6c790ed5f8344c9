/** A line of a file, from 1, without its end. `tooLong`: it had more characters than a line may have, and `text` is its beginning. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly tooLong: boolean
}

/** A place of GeoNames has at most 10,000 characters of other names. */
export const MOST_LINE = 100_000

/**
 * The lines of a stream of UTF-8 bytes, those of a chunk together, also with CR LF or a byte-order mark. However long a line is, no more than
 * `MOST_LINE` characters of it and one chunk are held.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  // The decoder drops the byte-order mark and puts U+FFFD for what is not UTF-8.
  const decoder = new TextDecoder()
  let number = 1
  let held = ''
  let tooLong = false
  const hold = (part: string) => {
    tooLong ||= held.length + part.length > MOST_LINE
    held = tooLong ? (held + part).slice(0, MOST_LINE) : held + part
  }
  const taken = () => {
    const line = { number: number++, text: held.endsWith('\r') ? held.slice(0, -1) : held, tooLong }
    held = ''
    tooLong = false
    return line
  }
  for await (const chunk of chunks) {
    const lines: Line[] = []
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      hold(text.slice(from, end))
      lines.push(taken())
      from = end + 1
    }
    hold(text.slice(from))
    yield lines
  }
  hold(decoder.decode())
  if (held !== '') yield [taken()]
}
