import { fstatSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { serveModel } from './world/onnx/child/serve-model.ts'
import { timeInThread } from './world/onnx/child/time-threads.ts'

/** The process that an untrusted model runs in, started and confined by `world/onnx/open-onnx.ts`, and the threads of its timing. */
if (!isMainThread) await timeInThread()
else if (piped()) serveModel(new URL(import.meta.url))
else {
  console.error('This is started by mle-review, which talks to it over a pipe; run `mle-review contract FILE` instead.')
  process.exitCode = 3
}

function piped(): boolean {
  try {
    return fstatSync(3).isSocket()
  } catch {
    return false
  }
}
