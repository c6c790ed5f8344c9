import { fail, ok, type Result } from '../record/result.ts'

/** Lists and objects inside each other that a report needs is one; beyond this it is an attack or a mistake. */
const DEEPEST = 500
/** UTF-16 units below which even nothing but brackets is parsed in no time. */
const SHORT = 100_000

/** A JSON text as a value, or what is wrong with it in one line; refuses nesting that would take all memory. */
export function parseJson(text: string): Result<unknown, string> {
  if (text.length > SHORT && isDeeperThan(text, DEEPEST)) return fail(`nested deeper than ${DEEPEST}`)
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail(message.replace(/\s+/g, ' ').slice(0, 200))
  }
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92) at++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) {
      if (++depth > limit) return true
    } else if (code === 93 || code === 125) depth--
  }
  return false
}
