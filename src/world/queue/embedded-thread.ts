import { Worker } from 'node:worker_threads'
import { threadHeap } from '../thread-heap.ts'
import type { HowToRun, Sql } from './database.ts'
import type { DatabaseThread } from './pglite.ts'

/** Asked of the thread, in words that can be sent there. `null` closes. */
export interface Asked {
  id: number
  statement: { text: string; values: unknown[]; how: HowToRun } | null
}

/** Answered by it; id 0 says that it has started. */
export interface Answered {
  id: number
  rows?: unknown[]
  error?: { message: string; code?: string }
}

interface Waiting {
  resolve(rows: unknown[]): void
  reject(error: Error): void
}

/** Starts the embedded database in a thread of its own, so that it holds up nobody's answer. */
export async function startEmbeddedThread(path: string, { script, onLost }: DatabaseThread): Promise<Sql> {
  const thread = new Worker(script, { workerData: path, stdin: false, env: {}, resourceLimits: threadHeap() })
  const waiting = new Map<number, Waiting>()
  let last = -1
  let lost: string | null = null
  let closing = false

  function answerTo(id: number): Promise<unknown[]> {
    thread.ref()
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function ask(statement: Asked['statement']): Promise<unknown[]> {
    if (lost !== null) return Promise.reject(new Error(lost))
    const id = ++last
    const answer = answerTo(id)
    if (id > 0) thread.postMessage({ id, statement } satisfies Asked)
    return answer
  }

  thread.on('message', ({ id, rows = [], error }: Answered) => {
    const it = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
    if (error === undefined) it?.resolve(rows)
    else it?.reject(Object.assign(new Error(error.message), error.code === undefined ? {} : { code: error.code }))
  })
  let why = ''
  thread.on('error', (error) => {
    why = error instanceof Error ? error.message : String(error)
  })
  thread.once('exit', (code) => {
    lost = `The thread of the embedded database ended (${why || code}).`
    const started = !waiting.has(0)
    for (const it of waiting.values()) it.reject(new Error(lost))
    waiting.clear()
    if (started && !closing) onLost(lost)
  })

  try {
    await ask(null)
  } catch (error) {
    closing = true
    await thread.terminate()
    throw error
  }
  return {
    executeSql: async (text, values = [], how = {}) => ({ rows: await ask({ text, values, how }) }),
    async close() {
      await ask(null).catch(() => undefined)
      closing = true
      await thread.terminate()
    },
  }
}
