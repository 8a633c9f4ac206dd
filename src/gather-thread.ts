import { getPriority, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { serveGather } from './world/app/serve-gather.ts'

// As for reviews: the processor is left to whoever answers webhooks.
if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, 19))

/** Parsers, differences and the search for credentials, away from the thread that answers webhooks. */
if (parentPort !== null) serveGather(parentPort)
