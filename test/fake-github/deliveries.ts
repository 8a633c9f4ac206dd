import { createHmac, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import type { App } from './apps.ts'
import type { State } from './state.ts'
import type { Webhook } from './webhooks.ts'

/** A webhook that was sent, as GitHub keeps it for a while. */
export interface Delivery {
  id: number
  guid: string
  app: App
  event: string
  payload: Record<string, unknown>
  deliveredAt: string
  redelivery: boolean
  /** Seconds. */
  duration: number
  /** `OK`, or what went wrong. */
  status: string
  /** Zero: no answer came. */
  statusCode: number
  headers: Record<string, string>
  response: { headers: Record<string, string>; body: string } | null
}

interface Sent {
  status: string
  code: number
  response: Delivery['response']
}

const seconds = 10

/** The headers of a webhook: GitHub signs the bytes that it sends. */
export function webhookHeaders(app: Pick<App, 'id' | 'secret'>, guid: string, event: string, body: string): Record<string, string> {
  const sign = (algorithm: string) => createHmac(algorithm, app.secret).update(body).digest('hex')
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/fake',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature': `sha1=${sign('sha1')}`,
    'x-hub-signature-256': `sha256=${sign('sha256')}`,
  }
}

function send(url: string, headers: Record<string, string>, body: string): Promise<Sent> {
  return new Promise((resolve) => {
    const nothing = (status: string) => resolve({ status, code: 0, response: null })
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const out = request(url, { method: 'POST', headers: { ...headers, ...length }, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', () => nothing('failed to read the answer'))
      answer.on('end', () => {
        const code = answer.statusCode ?? 0
        const status = code >= 200 && code < 300 ? 'OK' : `Invalid HTTP Response: ${code}`
        const shown = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        resolve({ status, code, response: { headers: Object.fromEntries(shown), body: Buffer.concat(chunks).toString('utf8') } })
      })
    })
    const timer = setTimeout(() => {
      nothing('timed out')
      out.destroy()
    }, seconds * 1000)
    out.on('error', () => nothing('failed to connect to host'))
    out.on('close', () => clearTimeout(timer))
    out.end(body)
  })
}

/** Sends a webhook to an App's address and keeps what came of it. A redelivery has the guid of the first. */
export async function deliver(state: State, app: App, { event, payload }: Webhook, first?: Delivery, guid?: string): Promise<Delivery> {
  const id = state.id()
  const body = JSON.stringify(payload)
  const name = first?.guid ?? guid ?? randomUUID()
  const headers = webhookHeaders(app, name, event, body)
  const made = { id, guid: name, app, event, payload, headers, deliveredAt: state.now(), redelivery: first !== undefined }
  const start = performance.now()
  const sent = app.hookUrl === null ? { status: 'no address', code: 0, response: null } : await send(app.hookUrl, headers, body)
  const duration = Math.round(performance.now() - start) / 1000
  const delivery = { ...made, duration, status: sent.status, statusCode: sent.code, response: sent.response }
  state.deliveries.set(id, delivery)
  return delivery
}
