/** What may go wrong with a request, on GitHub's side or on the way. */
export type Trouble = 'error' | 'bad gateway' | 'secondary limit' | 'limit' | 'cut before' | 'cut after' | 'lost after'

export interface Chaos {
  seed: number
  /** How often, of all requests: 0.02 is one in fifty. */
  rates: Partial<Record<Trouble, number>>
  /** Names of endpoints it spares none of; all, where it is left out. */
  matches?: (what: string) => boolean
  /** Milliseconds, from and to, before each answer. */
  latency?: [number, number]
  /** Seconds that limits ask to wait. */
  retryAfter?: number
}

/** What a request meets. The work is done before `cut after` and `lost after`. */
export interface Mishap {
  trouble: Trouble | null
  latency: number
}

/** Numbers between 0 and 1 that a seed repeats. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Rolls the dice of a plan, one throw a request. */
export function chaosOf({ seed, rates, matches, latency: [from, to] = [0, 0] }: Chaos): (what: string) => Mishap {
  const next = seeded(seed)
  return (what) => {
    const latency = from + next() * (to - from)
    let roll = next()
    if (matches !== undefined && !matches(what)) return { trouble: null, latency }
    for (const [trouble, rate] of Object.entries(rates) as [Trouble, number][]) {
      if (roll < rate) return { trouble, latency }
      roll -= rate
    }
    return { trouble: null, latency }
  }
}

/** The answer that a trouble puts in the place of GitHub's; null for a connection that breaks. */
export function troubledAnswer(
  trouble: Trouble,
  retryAfter: number,
): { status: number; headers: Record<string, string>; body: unknown } | null {
  switch (trouble) {
    case 'error':
      return { status: 500, headers: {}, body: { message: 'Server Error' } }
    case 'bad gateway':
    case 'lost after':
      return { status: 502, headers: {}, body: { message: 'Bad Gateway' } }
    case 'secondary limit': {
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      return { status: 403, headers: { 'retry-after': String(retryAfter) }, body: { message } }
    }
    case 'limit': {
      const reset = String(Math.ceil(Date.now() / 1000) + retryAfter)
      const headers = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
      return { status: 429, headers, body: { message: 'API rate limit exceeded for this installation.' } }
    }
    case 'cut before':
    case 'cut after':
      return null
    default:
      return trouble satisfies never
  }
}
