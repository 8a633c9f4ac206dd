import { parentPort } from 'node:worker_threads'
import { rulebook } from './generated/rulebook.ts'
import { review } from './judge/review.ts'

/** Evidence in, report out, as JSON: one review at a time, away from the thread that answers webhooks. */
parentPort?.on('message', (evidence: string) => {
  parentPort?.postMessage(JSON.stringify(review(JSON.parse(evidence), rulebook)))
})
