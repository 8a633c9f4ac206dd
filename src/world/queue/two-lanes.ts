import { setImmediate } from 'node:timers/promises'

/** Does one work at a time. What waits in the first lane goes before all that waits in the other. */
export function twoLanes(): <T>(work: () => Promise<T>, first: boolean) => Promise<T> {
  const lanes: [(() => Promise<void>)[], (() => Promise<void>)[]] = [[], []]
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    for (;;) {
      const next = lanes[0].shift() ?? lanes[1].shift()
      if (next === undefined) break
      await next()
      // Whoever came meanwhile gets into a lane before the next one is chosen.
      await setImmediate()
    }
    busy = false
  }

  return (work, first) =>
    new Promise((resolve, reject) => {
      lanes[first ? 0 : 1].push(() => work().then(resolve, reject))
      if (!busy) void drain()
    })
}
