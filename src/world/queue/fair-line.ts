/** What waits of one installation: the first and the last place it holds. */
export interface Places {
  installation: string
  first: number
  last: number
}

/** What a person waits for goes before everything else. */
export const urgent = 1_000_000

const lowest = -2_000_000_000

/** What waits is read again at most so often, and never more than a fiftieth of the time is spent on it. */
const pause = { milliseconds: 2_000, times: 50 }

/**
 * Gives priorities so that installations are served in turn: who has nothing waiting starts level with the front of the line,
 * each further job goes one place behind the last one of its installation. Known from what was read a moment ago: near enough.
 */
export function fairLine(read: () => Promise<Places[]>, now: () => number): { place(installation: number): Promise<number> } {
  let last = new Map<string, number>()
  let front = 0
  let due = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | null = null

  async function refresh(): Promise<void> {
    const began = now()
    const places = await read().catch(() => null)
    if (places !== null) {
      last = new Map(places.map((it) => [it.installation, it.last]))
      front = places.length === 0 ? 0 : Math.max(...places.map(({ first }) => first))
    }
    due = now() + Math.max(pause.milliseconds, (now() - began) * pause.times)
    reading = null
  }

  return {
    async place(installation) {
      if (now() >= due) reading ??= refresh()
      await reading
      const key = String(installation)
      const before = last.get(key)
      const place = Math.max(before === undefined ? front : before - 1, lowest)
      last.set(key, place)
      return place
    },
  }
}
