import { getPriority, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { rulebook } from './generated/rulebook.ts'
import { review } from './judge/review.ts'
import type { Evidence } from './model/evidence.ts'
import { protoParser } from './read/api/proto.ts'
import { sqlParser } from './read/sql/parser.ts'

await Promise.all([sqlParser(), protoParser()])

// Reviews leave the processor to whoever answers webhooks. On Linux this is the priority of this thread alone; elsewhere, of the process.
if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, 19))

/** Evidence in, report out: one review at a time, away from the thread that answers webhooks. */
parentPort?.on('message', (evidence: Evidence) => {
  parentPort?.postMessage(JSON.stringify(review(evidence, rulebook)))
})
