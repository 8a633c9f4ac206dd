import { parentPort, workerData } from 'node:worker_threads'
import { serveEmbedded } from './world/queue/serve-embedded.ts'

/** The embedded database of the queue, away from the thread that answers webhooks. */
if (parentPort !== null) await serveEmbedded(parentPort, workerData)
