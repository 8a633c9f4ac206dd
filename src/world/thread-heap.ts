import type { ResourceLimits } from 'node:worker_threads'

/** Three semi-spaces of 4 MiB, in MB. As large as V8 lets them grow by itself, several threads keep hundreds of MiB of garbage resident, more with every backlog. */
const youngMegabytes = 12

/** The heap of a thread of the App: at most so many MB for what lives on, where a number is given. */
export function threadHeap(oldMegabytes?: number): ResourceLimits {
  return { maxYoungGenerationSizeMb: youngMegabytes, ...(oldMegabytes === undefined ? {} : { maxOldGenerationSizeMb: oldMegabytes }) }
}
