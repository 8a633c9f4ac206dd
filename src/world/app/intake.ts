import type { IncomingMessage, ServerResponse } from 'node:http'
import { verify } from '@octokit/webhooks-methods'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'

/** GitHub sends at most 25 MB. */
const mostBytes = 25 * 1024 * 1024

/** Bytes of bodies held at once, whoever sends them: beyond it GitHub is asked to come back. */
const mostHeld = 200 * 1024 * 1024

/** Answers a request, or leaves it to the next handler. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

export interface Intake {
  path: string
  secret: string
  log: Log
  meters: Meters
  /** Resolves once the delivery is stored, or dropped because it is not ours. */
  accept(event: string, guid: string, payload: unknown): Promise<string>
}

const guidLike = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const eventLike = /^[a-z][a-z0-9_]{0,63}$/

/** Takes webhooks: the signature is checked over the bytes that came, and 202 means that the delivery is stored. A 503 is what GitHub records as failed, and a sweep asks for it again. */
export function intake({ path, secret, log, meters, accept }: Intake): Handler {
  let held = 0
  return async (request, response) => {
    if ((request.url ?? '').split('?')[0] !== path) return false
    const end = (status: number, sentence: string) => {
      // What is left of a refused body is not read.
      if (status === 413 || status === 400) response.setHeader('connection', 'close')
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
      return true
    }
    const refuse = (status: number, sentence: string) => {
      meters.delivery('unverified', 'refused')
      return end(status, sentence)
    }
    if (request.method !== 'POST') return refuse(405, 'Webhooks are sent by POST.')
    const { 'x-github-event': event, 'x-github-delivery': guid, 'x-hub-signature-256': signature } = request.headers
    if (typeof event !== 'string' || !eventLike.test(event) || typeof guid !== 'string' || !guidLike.test(guid))
      return refuse(400, 'x-github-event and x-github-delivery must say which delivery this is.')
    if (typeof signature !== 'string') return refuse(401, 'x-hub-signature-256 is missing: give the App a webhook secret.')
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) return refuse(413, 'The body is larger than GitHub sends.')
    if (held > mostHeld) return refuse(503, 'Too much is coming in at once: send this delivery again later.')
    const body = await bodyOf(request, (bytes) => {
      held += bytes
    })
    if (body === null) return refuse(413, 'The body is larger than GitHub sends.')
    if (!(await verify(secret, body, signature).catch(() => false)))
      return refuse(401, 'The signature does not fit the body and the secret.')
    const payload = parsed(body)
    if (payload === undefined) return refuse(400, 'The body is no JSON: set the content type of the webhook to application/json.')
    try {
      return end(202, await accept(event, guid, payload))
    } catch (error) {
      meters.delivery(event, 'unstored')
      log.error(
        { delivery: guid, event, err: error },
        'A delivery could not be stored; GitHub is told so and a sweep will ask for it again.',
      )
      return end(503, 'The queue does not answer: send this delivery again later.')
    }
  }
}

/** The body as it came; null where it is too long. Tells how many bytes it holds meanwhile. */
async function bodyOf(request: IncomingMessage, hold: (bytes: number) => void): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request) {
      bytes += (chunk as Buffer).length
      hold((chunk as Buffer).length)
      if (bytes > mostBytes) return null
      chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks).toString('utf8')
  } finally {
    hold(-bytes)
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
