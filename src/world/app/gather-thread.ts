import { Worker } from 'node:worker_threads'
import type { Evidence } from '../../model/evidence.ts'
import type { GatherOptions } from '../gather.ts'
import type { Repository } from '../repository.ts'
import { threadHeap } from '../thread-heap.ts'
import type { FromGather, ToGather } from './gather-messages.ts'

export interface GatherThread {
  /** Rejects with the repository's own error where that ended it, and where the thread hangs or ends; the thread is then replaced. */
  gather(repository: Repository, options: GatherOptions): Promise<Evidence>
  close(): Promise<void>
}

export interface GatherLimits {
  /** How long the thread may compute without a word. */
  milliseconds: number
  megabytes: number
}

export const gatherLimits: GatherLimits = { milliseconds: 60_000, megabytes: 2048 }

interface UnderWay {
  repository: Repository
  /** What the repository threw, by question. */
  thrown: Map<number, unknown>
  resolve(evidence: Evidence): void
  reject(error: unknown): void
}

interface Thread {
  worker: Worker
  underWay: Map<number, UnderWay>
  /** Asked of a repository and not answered yet. */
  questions: number
  silence?: NodeJS.Timeout
}

/** Gathers away from the thread that answers webhooks. Requests to GitHub stay in this one, with their limits and caches; many changes share the thread, for most of their time is GitHub's. */
export function gatherThread(script: URL, { milliseconds, megabytes }: GatherLimits = gatherLimits): GatherThread {
  /** Which changes are given to; null: the next change starts one. */
  let thread: Thread | null = null
  let last = 0
  let closed = false

  /** While the repository is asked, the thread may be silent; a thread that hangs asks nothing new. */
  function listen(to: Thread): void {
    clearTimeout(to.silence)
    const late = () => lose(to, new Error(`Gathering took longer than ${milliseconds / 1000} s.`))
    if (to.questions === 0 && to.underWay.size > 0) to.silence = setTimeout(late, milliseconds)
    if (to.underWay.size > 0) to.worker.ref()
    else to.worker.unref()
  }

  function lose(lost: Thread, error: unknown): void {
    if (lost === thread) thread = null
    const all = [...lost.underWay.values()]
    lost.underWay.clear()
    listen(lost)
    for (const { reject } of all) reject(error)
    void lost.worker.terminate()
  }

  function start(): Thread {
    const worker = new Worker(script, { resourceLimits: threadHeap(megabytes), stdin: false, env: {} })
    const made: Thread = { worker, underWay: new Map(), questions: 0 }
    worker.on('message', (told: FromGather) => hear(made, told))
    // An error overtakes what was told before it; the exit, which follows it, comes after all of that.
    let broke: Error | null = null
    worker.on('error', (error: Error) => {
      broke = error
      if (made === thread) thread = null
    })
    worker.once('exit', (code) => lose(made, broke ?? new Error(`The thread that gathers ended with ${code}.`)))
    return made
  }

  function hear(from: Thread, told: FromGather): void {
    const it = from.underWay.get(told.change)
    if (told.is === 'question') {
      // A part of gathering may still run when another has failed: it ends too, and keeps nothing.
      const refusal = { is: 'refusal', question: told.question, why: 'This change has ended.' } satisfies ToGather
      if (it === undefined) from.worker.postMessage(refusal)
      else void answer(from, it, told)
    } else if (it !== undefined) {
      from.underWay.delete(told.change)
      if (told.is === 'evidence') it.resolve(told.evidence)
      else if (told.question !== null && it.thrown.has(told.question)) it.reject(it.thrown.get(told.question))
      else it.reject(new Error(told.why))
    }
    listen(from)
  }

  async function answer(to: Thread, { repository, thrown }: UnderWay, { question, name, given }: FromGather & { is: 'question' }) {
    to.questions += 1
    let said: ToGather
    try {
      const ask = repository[name] as (...given: unknown[]) => Promise<unknown>
      said = { is: 'answer', question, value: await ask(...given) }
    } catch (error) {
      thrown.set(question, error)
      said = { is: 'refusal', question, why: error instanceof Error ? error.message : String(error) }
    }
    to.questions -= 1
    to.worker.postMessage(said)
    listen(to)
  }

  return {
    gather(repository, options) {
      if (closed) return Promise.reject(new Error('The process is stopping.'))
      thread ??= start()
      last += 1
      const change = last
      const { worker, underWay } = thread
      const evidence = new Promise<Evidence>((resolve, reject) => underWay.set(change, { repository, thrown: new Map(), resolve, reject }))
      worker.postMessage({ is: 'gather', change, options } satisfies ToGather)
      listen(thread)
      return evidence
    },
    async close() {
      closed = true
      const ended = thread?.worker.terminate()
      if (thread !== null) lose(thread, new Error('The process is stopping.'))
      await ended
    },
  }
}
