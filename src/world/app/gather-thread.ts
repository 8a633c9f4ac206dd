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

/** Gathers away from the thread that answers webhooks. Requests to GitHub stay in this one, with their limits and caches; many changes share the thread, for most of their time is GitHub's. */
export function gatherThread(script: URL, { milliseconds, megabytes }: GatherLimits = gatherLimits): GatherThread {
  const underWay = new Map<number, UnderWay>()
  let thread: Worker | null = null
  let questions = 0
  let last = 0
  let closed = false
  let silence: NodeJS.Timeout | undefined

  /** While the repository is asked, the thread may be silent; a thread that hangs asks nothing new. */
  function listen(): void {
    clearTimeout(silence)
    const late = () => lose(new Error(`Gathering took longer than ${milliseconds / 1000} s.`))
    if (questions === 0 && underWay.size > 0) silence = setTimeout(late, milliseconds)
    if (underWay.size > 0) thread?.ref()
    else thread?.unref()
  }

  function lose(error: unknown): void {
    const lost = thread
    thread = null
    questions = 0
    const all = [...underWay.values()]
    underWay.clear()
    listen()
    for (const { reject } of all) reject(error)
    void lost?.terminate()
  }

  function start(): Worker {
    const made = new Worker(script, { resourceLimits: threadHeap(megabytes), stdin: false, env: {} })
    const now = (then: () => void) => {
      if (made === thread) then()
    }
    made.on('message', (told: FromGather) => now(() => hear(made, told)))
    made.on('error', (error) => now(() => lose(error)))
    made.once('exit', (code) => now(() => lose(new Error(`The thread that gathers ended with ${code}.`))))
    return made
  }

  function hear(from: Worker, told: FromGather): void {
    const it = underWay.get(told.change)
    if (told.is === 'question') {
      // A part of gathering may still run when another has failed: it ends too, and keeps nothing.
      if (it === undefined) from.postMessage({ is: 'refusal', question: told.question, why: 'This change has ended.' } satisfies ToGather)
      else void answer(from, it, told)
    } else if (it !== undefined) {
      underWay.delete(told.change)
      if (told.is === 'evidence') it.resolve(told.evidence)
      else if (told.question !== null && it.thrown.has(told.question)) it.reject(it.thrown.get(told.question))
      else it.reject(new Error(told.why))
    }
    listen()
  }

  async function answer(to: Worker, { repository, thrown }: UnderWay, { question, name, given }: FromGather & { is: 'question' }) {
    questions += 1
    let said: ToGather
    try {
      const ask = repository[name] as (...given: unknown[]) => Promise<unknown>
      said = { is: 'answer', question, value: await ask(...given) }
    } catch (error) {
      thrown.set(question, error)
      said = { is: 'refusal', question, why: error instanceof Error ? error.message : String(error) }
    }
    if (to !== thread) return
    questions -= 1
    to.postMessage(said)
    listen()
  }

  return {
    gather(repository, options) {
      if (closed) return Promise.reject(new Error('The process is stopping.'))
      thread ??= start()
      last += 1
      const change = last
      const evidence = new Promise<Evidence>((resolve, reject) => underWay.set(change, { repository, thrown: new Map(), resolve, reject }))
      thread.postMessage({ is: 'gather', change, options } satisfies ToGather)
      listen()
      return evidence
    },
    async close() {
      closed = true
      const ended = thread?.terminate()
      lose(new Error('The process is stopping.'))
      await ended
    },
  }
}
