import { Worker } from 'node:worker_threads'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { threadHeap } from '../thread-heap.ts'

export interface JudgeThreads {
  /** Rejects where a review takes too long, too much memory or throws; the thread is then replaced. */
  judge(evidence: Evidence, installation?: number): Promise<Report>
  close(): Promise<void>
}

export interface ThreadLimits {
  threads: number
  milliseconds: number
  megabytes: number
}

/** A review of the largest change that gathering lets through takes seconds; beyond this it hangs. */
export const threadLimits: ThreadLimits = { threads: 2, milliseconds: 60_000, megabytes: 1024 }

/** Runs reviews in threads that live as long as they behave, each one review at a time. Of those that wait the first goes on whose installation has the fewest at work. */
export function judgeThreads(script: URL, { threads, milliseconds, megabytes }: ThreadLimits): JudgeThreads {
  const idle: Worker[] = []
  const waiting: { go: (thread: Worker | null) => void; installation: number | undefined }[] = []
  const atWork = new Map<number | undefined, number>()
  const alive = new Set<Worker>()
  let closed = false

  function start(): Worker {
    const thread = new Worker(script, { resourceLimits: threadHeap(megabytes), stdin: false, env: {} })
    thread.unref()
    thread.setMaxListeners(0)
    alive.add(thread)
    // One that breaks while nobody asks it anything is asked nothing more; its exit comes later.
    const forget = () => {
      const at = idle.indexOf(thread)
      if (at < 0) return
      idle.splice(at, 1)
      alive.delete(thread)
    }
    thread.on('error', forget)
    thread.once('exit', () => {
      forget()
      alive.delete(thread)
    })
    return thread
  }

  function count(installation: number | undefined, by: 1 | -1): void {
    const now = (atWork.get(installation) ?? 0) + by
    if (now > 0) atWork.set(installation, now)
    else atWork.delete(installation)
  }

  async function take(installation: number | undefined): Promise<Worker> {
    const ready = idle.pop() ?? (alive.size < threads ? start() : null)
    if (ready !== null) {
      count(installation, 1)
      return ready
    }
    const thread = await new Promise<Worker | null>((go) => waiting.push({ go, installation }))
    if (thread === null && closed) throw new Error('The process is stopping.')
    return thread ?? start()
  }

  function give(thread: Worker | null, installation: number | undefined): void {
    count(installation, -1)
    const fewest = Math.min(...waiting.map((it) => atWork.get(it.installation) ?? 0))
    const at = waiting.findIndex((it) => (atWork.get(it.installation) ?? 0) === fewest)
    const [next] = at < 0 ? [] : waiting.splice(at, 1)
    if (next !== undefined) {
      count(next.installation, 1)
      next.go(thread)
    } else if (thread !== null) idle.push(thread)
  }

  return {
    async judge(evidence, installation) {
      if (closed) throw new Error('The process is stopping.')
      const thread = await take(installation)
      thread.ref()
      try {
        const report = await ask(thread, evidence, milliseconds)
        thread.unref()
        give(thread, installation)
        return JSON.parse(report) as Report
      } catch (error) {
        await thread.terminate()
        give(null, installation)
        throw error
      }
    },
    async close() {
      closed = true
      for (const { go } of waiting.splice(0)) go(null)
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
  }
}

/** One question to a thread. Its end, for whatever reason, and its silence reject. */
function ask(thread: Worker, evidence: Evidence, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = () => end(() => reject(new Error(`The review took longer than ${milliseconds / 1000} s.`)))
    const timer = setTimeout(late, milliseconds)
    const onMessage = (report: string) => end(() => resolve(report))
    // An error overtakes a report that was posted before it; the exit, which follows it, comes after both.
    let broke: Error | null = null
    const onError = (error: Error) => {
      broke = error
    }
    const onExit = (code: number) => end(() => reject(broke ?? new Error(`The thread of the review ended with ${code}.`)))
    function end(settle: () => void): void {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(evidence)
  })
}
