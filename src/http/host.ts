import { isIP } from 'node:net'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host)
}

/**
 * True when a request that names this `Host` may be answered. A page elsewhere can make its own name point at this machine
 * (DNS rebinding) but cannot make the browser send ours: bound to loopback only loopback names do; bound to the network
 * also the name we were given and plain addresses.
 */
export function isOurHost(header: string | undefined, boundTo: string): boolean {
  const name = header === undefined ? undefined : hostName(header)
  if (name === undefined) return false
  if (isLoopback(name)) return true
  if (isLoopback(boundTo)) return false
  return name === boundTo.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

/** True when the page that sends a change is one of ours, or no page sends it (a program, which a browser cannot be made to be). */
export function isOurOrigin(headers: {
  readonly origin?: string | undefined
  readonly host?: string | undefined
}): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`
}

function hostName(header: string): string | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header)
  return match?.[1]?.toLowerCase()
}
