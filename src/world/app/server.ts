import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handler } from './intake.ts'
import type { Log } from './log.ts'

export interface Listening {
  port: number
  /** Takes no new connection and waits for those under way. */
  close(): Promise<void>
}

interface Address {
  host: string
  port: number
  log: Log
  /** How long a request may take to come in, its headers half of that. */
  milliseconds?: number
}

/** An HTTP server that asks handlers in turn. A request that dawdles is ended. */
export async function listen(handlers: Handler[], { host, port, log, milliseconds = 20_000 }: Address): Promise<Listening> {
  const server = createServer({
    headersTimeout: milliseconds / 2,
    requestTimeout: milliseconds,
    keepAliveTimeout: milliseconds / 4,
    connectionsCheckingInterval: milliseconds / 10,
  })
  server.on('request', async (request, response) => {
    try {
      for (const handle of handlers) if (await handle(request, response)) return
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n')
    } catch (error) {
      if (!request.destroyed) log.error({ err: error, path: request.url?.split('?')[0] }, 'A request could not be answered.')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { port: (server.address() as AddressInfo).port, close: () => ended(server) }
}

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
