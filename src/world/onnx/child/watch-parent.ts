import { Worker } from 'node:worker_threads'

/**
 * Ends this process at once when standard input closes, that is when its parent is gone. A thread of its own sees it, because the main
 * thread may be inside a run that never returns.
 */
export function watchParent(): void {
  const source = `new (require('node:net').Socket)({ fd: 0 }).resume().on('error', end).on('close', end); function end() { process.kill(process.pid, 'SIGKILL') }`
  new Worker(source, { eval: true, env: {}, execArgv: [] }).unref()
}
