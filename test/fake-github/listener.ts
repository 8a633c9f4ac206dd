import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Mishap, troubledAnswer } from './chaos.ts'
import { dispatch, identify, nameOf, type Request } from './dispatch.ts'
import { byName, redirection } from './moved.ts'
import { quotaHeaders, quotaOf, spend } from './quota.ts'
import type { Answer } from './route.ts'
import { storage } from './routes-actions.ts'
import type { Fault, Logged } from './server.ts'
import type { State } from './state.ts'

/** What the listener reads anew at each request, and writes to. */
export interface Listening {
  state: State
  checked: boolean
  log: Logged[]
  violations: string[]
  faults: Fault[]
  mishap(what: string): Mishap
  retryAfter(): number
}

type Done = Answer & { writes: boolean }

async function requestIn(state: State, incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = byName(state, new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'fake'}`))
  const text = Buffer.concat(chunks).toString('utf8')
  return { method: incoming.method ?? 'GET', url, authorization: incoming.headers.authorization, text }
}

async function work({ state, checked, violations }: Listening, request: Request): Promise<Done> {
  const known = identify(state, request.authorization)
  if ('refused' in known) return { ...known.refused, writes: false }
  const resource = request.url.pathname === '/graphql' ? 'graphql' : 'core'
  const quota = quotaOf(state, 'token' in known.caller ? known.caller.token : null, resource)
  const over = spend(quota, resource) ?? redirection(state, request.method, request.url)
  const answer = over === null ? await dispatch(state, known.caller, request, checked) : { ...over, writes: false, violations: [] }
  violations.push(...answer.violations)
  return { ...answer, headers: { ...quotaHeaders(quota, resource), ...answer.headers } }
}

/** The answer of a test's fault, or of the chaos, or the real one; null: the connection breaks. */
async function answerOf(listening: Listening, request: Request, what: string) {
  const fault = listening.faults.find((it) => it.times > 0 && (it.matches?.(what, request.text) ?? true))
  if (fault !== undefined) {
    fault.times -= 1
    const real = fault.when === 'after' ? await work(listening, request) : null
    return { real, status: fault.status, headers: fault.headers ?? {}, text: fault.body ?? '{"message":"Server Error"}', cut: false }
  }
  const { trouble, latency } = listening.mishap(what)
  if (latency > 0) await sleep(latency)
  const early = trouble !== null && trouble !== 'cut after' && trouble !== 'lost after'
  const real = early ? null : await work(listening, request)
  const troubled = trouble === null ? null : troubledAnswer(trouble, listening.retryAfter())
  const shown = troubled ?? real ?? { status: 0, headers: {}, body: undefined }
  const text = shown.body === undefined ? '' : JSON.stringify(shown.body)
  return { real, status: shown.status, headers: shown.headers ?? {}, text, cut: trouble === 'cut before' || trouble === 'cut after' }
}

/** An archive, where the API sends those who ask for it. It asks for no token. */
function store(state: State, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const runs = [...state.repos.values()].flatMap(({ workflowRuns }) => workflowRuns)
  const found = runs.flatMap(({ artifacts }) => artifacts).find(({ id }) => id === Number(url.slice(storage.length)))
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/zip' }).end(found?.zip)
}

/** Answers one request, and writes down what happened. */
export async function listen(listening: Listening, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (incoming.url?.startsWith(storage)) return store(listening.state, incoming, response)
  const request = await requestIn(listening.state, incoming)
  const what = nameOf(request)
  const { real, status, headers, text, cut } = await answerOf(listening, request, what)
  const { method, url, text: sent } = request
  const path = url.pathname + url.search
  if (listening.checked) listening.log.push({ method, what, path, sent, status: cut ? 0 : status, writes: real?.writes ?? false })
  if (cut && real === null) {
    incoming.socket.end()
    return
  }
  const type = { 'content-type': 'application/json; charset=utf-8' }
  if (!cut) {
    response.writeHead(status, { ...type, ...headers }).end(text)
    return
  }
  response.writeHead(status, { ...type, ...headers, 'content-length': String(Buffer.byteLength(text) + 1) })
  response.write(text.slice(0, text.length / 2), () => incoming.socket.destroy())
}
