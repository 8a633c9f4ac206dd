import { parentPort } from 'node:worker_threads'
import { rulebook } from './generated/rulebook.ts'
import { type ScanFile, scanFile } from './world/scan-file.ts'

/** A file in, what the code rules say of it out: one of the threads that `mle-review scan` reads a tree with. */
parentPort?.on('message', async (file: ScanFile) => {
  parentPort?.postMessage(JSON.stringify(await scanFile(file, rulebook)))
})
