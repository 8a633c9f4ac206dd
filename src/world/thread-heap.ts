import { setFlagsFromString } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'

/** Three semi-spaces of 4 MiB, in MB. As large as V8 lets them grow by itself, several threads keep hundreds of MiB of garbage resident, more with every backlog. */
const youngMegabytes = 12

/** The heap of a thread of the App: at most so many MB for what lives on, where a number is given. */
export function threadHeap(oldMegabytes?: number): ResourceLimits {
  return { maxYoungGenerationSizeMb: youngMegabytes, ...(oldMegabytes === undefined ? {} : { maxOldGenerationSizeMb: oldMegabytes }) }
}

/**
 * Has every heap of this process collected once it holds half as much again as what lives in it. Left to itself V8 waits the longer the faster
 * garbage is made, up to four times what lives, and five heaps that do so climb with each backlog by turns.
 */
export function keepHeapsLow(): void {
  setFlagsFromString('--heap-growing-percent=50')
}
