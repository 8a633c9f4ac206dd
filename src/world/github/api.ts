import type { z } from 'zod'
import type { Unreadable } from '../../model/read.ts'
import type { Octokit } from './octokit.ts'
import { type Asker, malformed, permissionMend, type Refusal, refusalOf } from './refusal.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** An error that GraphQL answers beside partial data. */
export interface GraphqlFault {
  type: string
  message: string
  path: (string | number)[]
}

/** Time, as an argument: tests wait for nothing, and the App leaves waiting to its queue. */
export interface Patience {
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** The longest single wait for a rate limit, in seconds; beyond it the request is refused. */
  seconds: number
}

/** GitHub's API with retries, answers checked against a schema, and a count of the requests made. */
export interface Api {
  requests(): number
  /** The limit that stopped a request, else the failure of GitHub's own that did; null where neither has. */
  trouble(): Refusal | null
  /** What a person changes so that such a request is allowed. */
  mend(what: string): string
  rest<T>(route: string, parameters: Record<string, unknown>, schema: z.ZodType<T>): Promise<Answer<T>>
  graphql<T>(name: string, query: string, schema: z.ZodType<T>): Promise<Answer<{ data: T; faults: GraphqlFault[] }>>
}

/** Waits for rate limits up to a minute, by the real clock. */
export const patient: Patience = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  seconds: 60,
}

const backOff = [250, 1000, 3000]

interface GraphqlThrown {
  errors?: { type?: string; message?: string; path?: (string | number)[] }[]
  data?: unknown
}

function graphqlThrown(error: unknown): GraphqlThrown | null {
  return typeof error === 'object' && error !== null && Array.isArray((error as GraphqlThrown).errors) ? (error as GraphqlThrown) : null
}

/** Milliseconds before the next try, or null when there shall be none. A write whose outcome is unknown is not repeated blindly. */
function waitFor(refusal: Refusal, attempt: number, writes: boolean, seconds: number): number | null {
  if (refusal.kind === 'limited') {
    const wait = refusal.retryAfter ?? (attempt + 1) * 5
    return attempt < 2 && wait <= seconds ? wait * 1000 : null
  }
  if (refusal.kind !== 'unavailable' && refusal.kind !== 'malformed') return null
  return writes ? null : (backOff[attempt] ?? null)
}

/** Puts retries and checked answers around an Octokit. `asker` decides what a refusal tells people to change. */
export function connect(octokit: Octokit, patience: Patience = patient, asker: Asker = 'job'): Api {
  let requests = 0
  let trouble: Refusal | null = null

  async function persist<T>(writes: boolean, once: () => Promise<Answer<T>>): Promise<Answer<T>> {
    for (let attempt = 0; ; attempt++) {
      requests++
      const answer = await once()
      if (answer.ok) return answer
      const wait = waitFor(answer.refusal, attempt, writes, patience.seconds)
      if (wait === null) {
        trouble = worse(trouble, answer.refusal)
        return answer
      }
      await patience.sleep(wait)
    }
  }

  function check<T>(schema: z.ZodType<T>, data: unknown, what: string): Answer<T> {
    const parsed = schema.safeParse(data)
    if (parsed.success) return { ok: true, value: parsed.data }
    const issue = parsed.error.issues[0]
    return { ok: false, refusal: malformed(what, `${issue?.path.join('.') || 'answer'}: ${issue?.message ?? 'unexpected'}`, asker) }
  }

  return {
    requests: () => requests,
    trouble: () => trouble,
    mend: (what) => permissionMend(what, asker),
    rest: (route, parameters, schema) =>
      persist(!route.startsWith('GET'), async () => {
        try {
          return check(schema, (await octokit.request(route, parameters)).data, route)
        } catch (error) {
          return { ok: false, refusal: refusalOf(error, route, patience.now(), asker) }
        }
      }),
    graphql: (name, query, schema) =>
      persist(name.startsWith('mutation'), async () => {
        try {
          const checked = check(schema, await octokit.graphql(query), name)
          return checked.ok ? { ok: true, value: { data: checked.value, faults: [] } } : checked
        } catch (error) {
          const partial = graphqlThrown(error)
          if (partial === null) return { ok: false, refusal: refusalOf(error, name, patience.now(), asker) }
          const faults = (partial.errors ?? []).map((it) => ({ type: it.type ?? '', message: it.message ?? '', path: it.path ?? [] }))
          const said = { message: faults.map((fault) => fault.message).join('; ') }
          const limited = faults.some(({ type }) => type === 'RATE_LIMITED')
          const status = limited ? 429 : ({ FORBIDDEN: 403, NOT_FOUND: 404 }[faults[0]?.type ?? ''] ?? (partial.data ? 422 : 502))
          const checked = partial.data && status !== 429 ? check(schema, partial.data, name) : null
          if (checked?.ok) {
            // A part that GitHub itself failed at is null like one that is not there: whoever can ask again has to know.
            const failed = faults.some(({ type }) => type === '' || /INTERNAL|UNAVAILABLE|TIMEOUT/.test(type))
            if (failed) trouble = worse(trouble, refusalOf({ status: 502, response: { data: said } }, name, patience.now(), asker))
            return { ok: true, value: { data: checked.value, faults } }
          }
          const response = (error as { headers?: Record<string, string> }).headers ?? {}
          return { ok: false, refusal: refusalOf({ status, response: { data: said, headers: response } }, name, patience.now(), asker) }
        }
      }),
  }
}

function worse(known: Refusal | null, met: Refusal): Refusal | null {
  if (known?.kind === 'limited' || met.kind === 'limited') return known?.kind === 'limited' ? known : met
  return met.kind === 'unavailable' || met.kind === 'malformed' ? (known ?? met) : known
}

/** A refusal as evidence: unreadable, by our fault. */
export function blind(refusal: Refusal): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason: refusal.kind, why: refusal.why }
}
