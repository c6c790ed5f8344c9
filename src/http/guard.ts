import type { MiddlewareHandler } from 'hono'
import { isOurHost, isOurOrigin } from './host.ts'
import { refuse } from './problem.ts'

/** What a page of ours may load: only from this server, no inline code or style, inside no other page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
]

const READS = new Set(['GET', 'HEAD'])

/** Turns away requests for other hosts and changes from other pages, and puts the security headers on every answer. */
export function guard(boundTo: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!isOurHost(host, boundTo)) {
      c.res = refuse(c, 403, {
        detail: `The request names the host “${host.slice(0, 100)}”, which is not ours.`,
        todo: 'Open the address that the program printed when it started.',
      })
    } else if (!READS.has(c.req.method) && !isOurOrigin({ origin: c.req.header('origin'), host })) {
      c.res = refuse(c, 403, {
        detail: 'A page of another origin sent this change.',
        todo: 'Make changes in the desk itself, or from a program that sends no Origin.',
      })
    } else await next()
    for (const [name, value] of HEADERS) c.header(name, value)
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  }
}
