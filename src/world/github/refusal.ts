/** Why GitHub gave no answer. `maybeDone`: a write may have happened although no answer came. */
export interface Refusal {
  kind: 'missing' | 'forbidden' | 'limited' | 'unavailable' | 'invalid' | 'malformed'
  status: number | null
  /** Whole sentences: what was asked, what GitHub said, the mend. */
  why: string
  maybeDone: boolean
  /** Seconds GitHub asks to wait; null where it does not say. */
  retryAfter: number | null
}

/** Whether what was asked for is not, or no longer, there for this token. A token that is not valid says nothing of that. */
export function isGone({ kind, status }: Refusal): boolean {
  return (kind === 'missing' || kind === 'forbidden') && status !== 401
}

/** A refusal without which there is nothing to review. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

interface Thrown {
  status?: number
  message?: string
  response?: { headers?: Record<string, string | number | undefined>; data?: { message?: unknown; errors?: unknown } }
}

/** Whose token it is: a workflow job's, or that of the App's installation. Their permissions are given in different places. */
export type Asker = 'job' | 'app'

/** The permission that an endpoint asks for. */
function permissionFor(what: string): string {
  if (/check-runs|check-suites/.test(what)) return 'checks'
  if (/statuses/.test(what)) return 'statuses'
  if (/\/actions\//.test(what)) return 'actions'
  if (/git\/|compare|contents/.test(what)) return 'contents'
  if (/\/issues(?:\/\{issue_number\})?$|\/labels|\/assignees|our issues/.test(what)) return 'issues'
  return 'pull-requests'
}

/** What a person changes so that a refused request is allowed. */
export function permissionMend(what: string, asker: Asker = 'job'): string {
  const permission = permissionFor(what)
  const level = permission === 'statuses' || /^(POST|PATCH|PUT|DELETE|mutation)/.test(what) ? 'write' : 'read'
  if (asker === 'app') return `Give the App \`${permission.replace('-', '_')}: ${level}\`, and accept it in the installation's settings.`
  const fork =
    level === 'write' && permission !== 'issues' ? ' (on a pull request from a fork, run on `pull_request_target` without a checkout)' : ''
  return `Give the job \`${permission}: ${level}\`${fork}.`
}

const again = { job: 'run the job again', app: 'ask for the review again' }
const tokenMend = { job: 'check the `token` input', app: "check the App's private key and that it is still installed" }

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function secondsToWait(headers: Record<string, string | number | undefined>, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(0, after)
  if (String(headers['x-ratelimit-remaining'] ?? '') !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset - now / 1000) : null
}

function said(thrown: Thrown): string {
  const data = thrown.response?.data
  const errors = Array.isArray(data?.errors) ? ` ${JSON.stringify(data.errors)}` : ''
  const message = typeof data?.message === 'string' ? data.message : (thrown.message ?? 'no message')
  return `${message}${errors}`.replace(/\s+/g, ' ').slice(0, 300)
}

/** Turns what Octokit threw for `what` (`GET /repos/…`, `query …`) into a reason with its mend. */
export function refusalOf(error: unknown, what: string, now: number, asker: Asker = 'job'): Refusal {
  const thrown = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as Thrown
  const status = typeof thrown.status === 'number' ? thrown.status : null
  const wait = secondsToWait(thrown.response?.headers ?? {}, now)
  const start = `GitHub answered ${status ?? 'nothing'} to ${what}: ${said(thrown)}.`
  const make = (kind: Refusal['kind'], mend: string, maybeDone = false): Refusal => ({
    kind,
    status,
    why: `${start} ${mend}`,
    maybeDone,
    retryAfter: wait,
  })
  const limited = status === 429 || (status === 403 && (wait !== null || /rate limit/i.test(said(thrown))))
  if (limited) return make('limited', `This is a rate limit: ${again[asker]} later.`)
  if (status === 401) return make('forbidden', `The token is not valid: ${tokenMend[asker]}.`)
  if (status === 403) return make('forbidden', permissionMend(what, asker))
  if (status === 404) return make('missing', `It is not there, or the token may not see it. ${permissionMend(what, asker)}`)
  if (status !== null && status >= 400 && status < 500)
    return make('invalid', `${capital(again[asker])}; if it stays, report it to mle-review.`)
  return make('unavailable', `GitHub could not be reached: ${again[asker]}.`, true)
}

/** An answer that came, and cannot be what GitHub documents. */
export function malformed(what: string, detail: string, asker: Asker = 'job'): Refusal {
  const why = `GitHub's answer to ${what} could not be understood (${detail.replace(/\s+/g, ' ').slice(0, 200)}). ${capital(again[asker])}.`
  return { kind: 'malformed', status: null, why, maybeDone: true, retryAfter: null }
}
