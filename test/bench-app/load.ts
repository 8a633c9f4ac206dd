import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { sign } from '@octokit/webhooks-methods'

/** A webhook ready to be sent: nothing is computed while time is taken. */
export interface Loaded {
  body: string
  signature: string
}

export interface Acknowledged {
  sent: number
  refused: number
  /** Milliseconds. */
  p50: number
  p99: number
  worst: number
  perSecond: number
}

export async function loaded(bodies: string[], secret: string): Promise<Loaded[]> {
  return Promise.all(bodies.map(async (body) => ({ body, signature: await sign(secret, body) })))
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function post(port: number, { body, signature }: Loaded): Promise<{ status: number; milliseconds: number }> {
  const started = performance.now()
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-github-event': 'pull_request',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': signature,
    }
    const end = (status: number) => resolve({ status, milliseconds: performance.now() - started })
    const out = request({ host: '127.0.0.1', port, path: '/api/github/webhooks', method: 'POST', headers, agent }, (answer) => {
      answer.resume()
      answer.on('end', () => end(answer.statusCode ?? 0))
    })
    out.on('error', () => end(0))
    out.end(body)
  })
}

/** Sends at a steady rate, whether or not answers come: a slow server cannot slow the load down. */
export async function atRate(
  ports: number[],
  all: Loaded[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Acknowledged> {
  const started = performance.now()
  const under: ReturnType<typeof post>[] = []
  for (let i = 0; i < perSecond * seconds; i++) {
    const wait = started + (i * 1000) / perSecond - performance.now()
    if (wait > 1) await sleep(wait)
    under.push(post(ports[i % ports.length] as number, all[i % all.length] as Loaded))
  }
  return summed(await Promise.all(under), (performance.now() - started) / 1000)
}

/** Sends so many as fast as answers come, over a fixed number of connections. */
export async function asFastAsItGoes(
  ports: number[],
  all: Loaded[],
  { count, connections }: { count: number; connections: number },
): Promise<Acknowledged> {
  const started = performance.now()
  const answers: Awaited<ReturnType<typeof post>>[] = []
  let next = 0
  const work = async () => {
    while (next < count) {
      const i = next++
      answers.push(await post(ports[i % ports.length] as number, all[i % all.length] as Loaded))
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return summed(answers, (performance.now() - started) / 1000)
}

function summed(answers: { status: number; milliseconds: number }[], seconds: number): Acknowledged {
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  const refused = answers.filter(({ status }) => status < 200 || status > 299).length
  return { sent: answers.length, refused, p50: at(0.5), p99: at(0.99), worst: at(1), perSecond: answers.length / seconds }
}
