import { Worker } from 'node:worker_threads'
import { folderPrefix } from '../child-folder.ts'

/** V8 reserves half a gigabyte for the code of each thread, which counts against the memory limit: this one needs next to nothing. */
const small = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4, codeRangeSizeMb: 4 }

/** The thread's own script. It also takes away the folder, which a killed parent could not. */
const source = `
const { basename } = require('node:path')
const folder = process.cwd()
new (require('node:net').Socket)({ fd: 0 }).resume().on('error', end).on('close', end)
function end() {
  try {
    if (basename(folder).startsWith('${folderPrefix}')) require('node:fs').rmSync(folder, { recursive: true, force: true })
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}`

/**
 * Ends this process at once when standard input closes, that is when its parent is gone. A thread of its own sees it, because the main
 * thread may be inside a run that never returns.
 */
export function watchParent(): void {
  new Worker(source, { eval: true, env: {}, execArgv: [], resourceLimits: small }).unref()
}
