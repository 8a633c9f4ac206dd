import { connect } from 'node:net'
import { sign } from '@octokit/webhooks-methods'
import { afterEach, expect, test } from 'vitest'
import { intake } from '../../../src/world/app/intake.ts'
import type { Meters } from '../../../src/world/app/meters.ts'
import { type Listening, listen } from '../../../src/world/app/server.ts'
import { quietLog } from './quiet-log.ts'

const secret = 'it-is-between-us'
const guid = '72d3162e-cc78-11e3-81ab-4c9367dc0958'
const body = JSON.stringify({ action: 'opened', title: 'fraude détectée ✓' })
let server: Listening | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function started(accept: (event: string, guid: string, payload: unknown) => Promise<string>, milliseconds = 20_000) {
  const counted: string[] = []
  const meters = { delivery: (event: string, outcome: string) => counted.push(`${event} ${outcome}`) } as unknown as Meters
  const handler = intake({ path: '/api/github/webhooks', secret, log: quietLog, meters, accept })
  server = await listen([handler], { host: '127.0.0.1', port: 0, log: quietLog, milliseconds })
  const send = async (
    headers: Record<string, string> = {},
    sent: string | Buffer = body,
    method = 'POST',
    path = '/api/github/webhooks',
  ) => {
    const all = {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': guid,
      'x-hub-signature-256': await sign(secret, String(sent) || body),
      ...headers,
    }
    const kept = Object.entries(all).filter(([, value]) => value !== '')
    const answer = await fetch(`http://127.0.0.1:${server?.port}${path}`, {
      method,
      headers: kept,
      ...(method === 'GET' ? {} : { body: sent }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  return { counted, send }
}

test('a signed delivery is stored before it is answered', async () => {
  const order: string[] = []
  const { send } = await started(async (event, id, payload) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push(`${event} ${id} ${JSON.stringify(payload)}`)
    return 'stored'
  })
  const { status, text } = await send()
  order.push('answered')
  expect({ status, text }).toEqual({ status: 202, text: 'stored\n' })
  expect(order).toEqual([`pull_request ${guid} ${body}`, 'answered'])
})

test.each([
  ['no signature', { 'x-hub-signature-256': '' }, 401],
  ["another body's signature", { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }, 401],
  ['a signature that is none', { 'x-hub-signature-256': 'sha256=' }, 401],
  ['the old SHA-1 signature only', { 'x-hub-signature-256': '', 'x-hub-signature': `sha1=${'0'.repeat(40)}` }, 401],
  ['no GUID', { 'x-github-delivery': '' }, 400],
  ['a GUID that is a path', { 'x-github-delivery': '../../etc/passwd' }, 400],
  ['no event', { 'x-github-event': '' }, 400],
  ['an event that is a sentence', { 'x-github-event': 'pull request' }, 400],
])('%s: refused, nothing stored', async (_, headers, expected) => {
  const stored: string[] = []
  const { send, counted } = await started(async (event) => String(stored.push(event)))
  const { status } = await send(headers)
  expect(status).toBe(expected)
  expect(stored).toEqual([])
  expect(counted).toEqual(['unverified refused'])
})

test('a signature made with another secret is refused', async () => {
  const { send } = await started(async () => 'stored')
  expect((await send({ 'x-hub-signature-256': await sign('development', body) })).status).toBe(401)
})

test('one byte more than was signed is refused', async () => {
  const { send } = await started(async () => 'stored')
  expect((await send({ 'x-hub-signature-256': await sign(secret, body) }, `${body} `)).status).toBe(401)
})

test('a signed body that is no JSON is refused with the mend', async () => {
  const { send } = await started(async () => 'stored')
  expect(await send({}, 'payload=%7B%7D')).toEqual({ status: 400, text: expect.stringContaining('application/json') })
})

test('another method and another path are not taken', async () => {
  const { send } = await started(async () => 'stored')
  expect((await send({}, '', 'GET')).status).toBe(405)
  expect((await send({}, body, 'POST', '/else')).status).toBe(404)
})

test('a queue that does not answer is a 503, so that GitHub records the delivery as failed', async () => {
  const { send, counted } = await started(() => Promise.reject(new Error('connect ECONNREFUSED')))
  expect((await send()).status).toBe(503)
  expect(counted).toEqual(['pull_request unstored'])
})

test('a body larger than GitHub sends is refused, said or unsaid', async () => {
  const stored: string[] = []
  const { send } = await started(async (event) => String(stored.push(event)))
  const large = Buffer.alloc(25 * 1024 * 1024 + 1, ' ')
  expect((await send({}, large).catch(() => ({ status: 413 }))).status).toBe(413)
  expect(await chunked(server?.port ?? 0, large)).toMatch(/^HTTP\/1\.1 413/)
  expect(stored).toEqual([])
})

/** Sends a body without its length. */
function chunked(port: number, large: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (data) => {
      said += data.toString()
    })
    socket.on('close', () => resolve(said))
    socket.on('error', () => undefined)
    socket.write(
      `POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\nx-github-event: push\r\nx-github-delivery: ${guid}\r\nx-hub-signature-256: sha256=0\r\ntransfer-encoding: chunked\r\n\r\n`,
    )
    socket.write(`${large.length.toString(16)}\r\n`)
    socket.write(large)
    socket.end('\r\n0\r\n\r\n')
  })
}

test('a body that dawdles is ended, and keeps nobody waiting', async () => {
  const stored: string[] = []
  const { send } = await started(async (event) => String(stored.push(event)), 1_000)
  const socket = connect(server?.port ?? 0, '127.0.0.1')
  const ended = new Promise<string>((resolve) => {
    let said = ''
    socket.on('data', (data) => {
      said += data.toString()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(said))
  })
  socket.write(
    `POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\nx-github-event: push\r\nx-github-delivery: ${guid}\r\nx-hub-signature-256: sha256=0\r\ncontent-length: 1000\r\n\r\n{`,
  )
  expect((await send()).status).toBe(202)
  expect(await ended).toMatch(/^(HTTP\/1\.1 408|$)/)
  expect(stored).toEqual(['pull_request'])
})
