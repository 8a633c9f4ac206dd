import '../../../src/queue-thread.ts'
import { parentPort } from 'node:worker_threads'
import type { Asked } from '../../../src/world/queue/embedded-thread.ts'

/** The thread of the embedded database, which ends when a statement says so. */
parentPort?.on('message', ({ statement }: Asked) => {
  if (statement?.text === 'die') process.exit(7)
})
