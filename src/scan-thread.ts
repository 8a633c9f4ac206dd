import { parentPort } from 'node:worker_threads'
import { rulebook } from './generated/rulebook.ts'
import { type ScanFile, scanFile, scanTree } from './world/scan-file.ts'

/** Files in, what the code rules say of each out, in their order: one of the threads that `mle-review scan` reads a tree with. */
let before = Promise.resolve()
const tree = scanTree()
parentPort?.on('message', (file: ScanFile) => {
  before = before.then(async () => parentPort?.postMessage(JSON.stringify(await scanFile(file, rulebook, tree))))
})
