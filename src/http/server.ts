import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Desk } from '../app/desk.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { makeDeskApp } from './desk-app.ts'

/** A running server: where to open the desk, and how to end it. */
export interface Served {
  readonly address: string
  readonly port: number
  close(): Promise<void>
}

/** Why nothing could be served. */
export type ServeProblem =
  | { readonly kind: 'ports-taken'; readonly from: number; readonly to: number }
  | { readonly kind: 'cannot-listen'; readonly host: string; readonly port: number; readonly detail: string }

/** One line for a person: what happened, and what to do about it. */
export function explainServeProblem(problem: ServeProblem): string {
  return problem.kind === 'ports-taken'
    ? `The ports from ${problem.from} to ${problem.to} are all taken: end one of the programs there, or give another port.`
    : `Cannot serve on ${problem.host}, port ${problem.port} (${problem.detail}): give another host or port.`
}

/** So many ports are tried, the given one first. */
const PORTS_TRIED = 20

/** Serves the desk of an open record; does not close the record. Port 0 takes any free one. */
export async function serveDesk(options: {
  readonly desk: Desk
  readonly host: string
  readonly port: number
  readonly deskFolder: string
  readonly reviewer?: string
  readonly onFault?: (error: unknown) => void
}): Promise<Result<Served, ServeProblem>> {
  const { desk, host, deskFolder } = options
  const onFault =
    options.onFault ?? (error => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`))
  const app = makeDeskApp({
    desk,
    host,
    deskFolder,
    onFault,
    reviewer: options.reviewer ?? 'reviewer',
    now: () => new Date(),
  })
  const server = createServer(getRequestListener(app.fetch))
  const port = await listenOnFree(server, host, options.port)
  if (!port.ok) return port
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return ok({ address: `http://${name}:${port.value}/`, port: port.value, close: () => end(server) })
}

async function listenOnFree(server: Server, host: string, first: number): Promise<Result<number, ServeProblem>> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535)
  for (let port = first; port <= last; port++) {
    const fault = await listen(server, host, port)
    // A listening TCP server has an address with a port.
    if (!fault) return ok((server.address() as AddressInfo).port)
    if (fault.code !== 'EADDRINUSE')
      return fail({ kind: 'cannot-listen', host, port, detail: fault.code ?? fault.message })
  }
  return fail({ kind: 'ports-taken', from: first, to: last })
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise(resolve => {
    const settle = (fault?: NodeJS.ErrnoException) => {
      server.off('error', settle)
      server.off('listening', settle)
      resolve(fault)
    }
    server.once('error', settle)
    server.once('listening', () => settle())
    server.listen(port, host)
  })
}

// Connections that browsers keep open would hold the process for seconds.
function end(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  })
}
