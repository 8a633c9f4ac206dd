import { parentPort } from 'node:worker_threads'
import { rulebook } from './generated/rulebook.ts'
import { type ScanFile, scanFile } from './world/scan-file.ts'
import { scanModules } from './world/scan-modules.ts'

/** Files in, what the code rules say of each out, in their order: one of the threads that `mle-review scan` reads a tree with. */
let before = Promise.resolve()
const modules = scanModules()
parentPort?.on('message', (file: ScanFile) => {
  before = before.then(async () => parentPort?.postMessage(JSON.stringify(await scanFile(file, rulebook, modules))))
})
