import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Named } from '../../../model/tensor.ts'
import { feedsOf } from './feeds.ts'
import { loadRuntime } from './runtime.ts'
import { openSession, type SessionPlan } from './session.ts'
import { type Pace, timeRuns } from './time-runs.ts'
import { Unsupported } from './unsupported.ts'

interface Work {
  runtime: string
  plan: SessionPlan
  inputs: Named[]
  pace: Pace
  /** Counts the threads that are warm; none starts before all are. */
  gate: Int32Array<SharedArrayBuffer>
  threads: number
}
/** V8's own reservation is half a gigabyte a thread, which counts against the memory limit. */
const codeRangeSizeMb = 32

type Done = { samples: Float64Array<ArrayBuffer>; started: number; ended: number } | { failed: string }

/** Times several sessions at once, each in a thread of its own, since a run holds the thread that calls it. */
export async function timeThreads(script: URL, threads: number, work: Pick<Work, 'runtime' | 'plan' | 'inputs' | 'pace'>) {
  if (work.plan.provider === 'webgpu')
    throw new Unsupported("the runtime's WebGPU provider holds one device for all threads and fails in more than one")
  const gate = new Int32Array(new SharedArrayBuffer(4))
  const data: Work = { ...work, gate, threads }
  const workers = Array.from(
    { length: threads },
    () => new Worker(script, { workerData: data, env: {}, resourceLimits: { codeRangeSizeMb } }),
  )
  try {
    const done = await Promise.all(workers.map(finished))
    const all = done.flatMap(({ samples }) => [...samples])
    const seconds = (Math.max(...done.map(({ ended }) => ended)) - Math.min(...done.map(({ started }) => started))) / 1000
    return { samples: Float64Array.from(all), seconds, concurrency: threads }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function finished(worker: Worker): Promise<Exclude<Done, { failed: string }>> {
  return new Promise((resolve, reject) => {
    worker.once('message', (done: Done) => ('failed' in done ? reject(new Error(done.failed)) : resolve(done)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread that took times ended with ${code}.`)))
  })
}

/** What such a thread does: called by the child's door where it is not the main thread. */
export async function timeInThread(): Promise<void> {
  if (isMainThread || parentPort === null) return
  const { runtime, plan, inputs, pace, gate, threads } = workerData as Work
  try {
    const session = await openSession(loadRuntime(runtime), plan)
    const { feeds } = feedsOf(inputs, session.inputNames)
    const { samples, started, ended } = await timeRuns(session, feeds, pace, () => {
      Atomics.add(gate, 0, 1)
      Atomics.notify(gate, 0)
      for (let warm = Atomics.load(gate, 0); warm < threads; warm = Atomics.load(gate, 0)) Atomics.wait(gate, 0, warm, 1000)
    })
    const origin = performance.timeOrigin
    parentPort.postMessage({ samples, started: origin + started, ended: origin + ended } satisfies Done)
    await session.release()
  } catch (error) {
    parentPort.postMessage({ failed: (error as Error).message } satisfies Done)
  }
}
