import { Worker } from 'node:worker_threads'
import type { ScanEach } from './scan.ts'
import type { ScanFile, ScannedFile } from './scan-file.ts'

export interface ScanThreads {
  threads: number
  /** For one file. The largest that is read takes a few seconds; beyond this it hangs. */
  milliseconds: number
  megabytes: number
  /** Told after each file. */
  done?: (files: number, of: number) => void
}

/** A thread takes as long to start as a few files take to be read. */
const fewest = 4

export const scanLimits = { milliseconds: 30_000, megabytes: 2048 }

/** Files that a thread has before it: it never waits for the next. */
const ahead = 4

/** Scans in threads. A file that hangs its thread, ends it or takes its memory is skipped; another thread goes on with the rest. */
export function scanThreads(script: URL, { threads, milliseconds, megabytes, done = () => undefined }: ScanThreads): ScanEach {
  const start = () => new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdin: false, env: {} })
  return async (files) => {
    const reports: ScannedFile[] = []
    let next = 0
    let finished = 0
    async function lane(): Promise<void> {
      const before: number[] = []
      const take = (): number[] => (next < files.length && before.push(next) ? [next++] : [])
      const settle = (report: (file: ScanFile) => ScannedFile) => {
        const at = before.shift()
        if (at === undefined) return
        reports[at] = report(files[at] as ScanFile)
        finished += 1
        done(finished, files.length)
      }
      for (let i = 0; i < ahead; i++) take()
      while (before.length > 0) {
        const thread = start()
        const give = (at: number) => thread.postMessage(files[at])
        before.forEach(give)
        const why = await watch(thread, milliseconds, (report) => {
          settle(() => report)
          take().forEach(give)
          return before.length > 0
        })
        await thread.terminate()
        if (why === null) continue
        settle(({ path }) => ({ findings: [], skipped: [{ path, why }] }))
        take()
      }
    }
    await Promise.all(Array.from({ length: Math.min(threads, Math.ceil(files.length / fewest)) }, lane))
    return reports
  }
}

/** Hears a thread until it has nothing before it (null), or until it throws, ends or is silent: why its first file has no answer. */
function watch(thread: Worker, milliseconds: number, hear: (report: ScannedFile) => boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const late = () => end(`reading it took longer than ${milliseconds / 1000} s, and was given up.`)
    let timer = setTimeout(late, milliseconds)
    // A busy machine starts a thread slowly: that is not the file's time.
    const onOnline = () => timer.refresh()
    thread.once('online', onOnline)
    const end = (why: string | null) => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('online', onOnline)
      resolve(why)
    }
    const onMessage = (report: string) => {
      clearTimeout(timer)
      if (!hear(JSON.parse(report) as ScannedFile)) return end(null)
      timer = setTimeout(late, milliseconds)
    }
    thread.on('message', onMessage)
    // An error overtakes answers that were posted before it; the exit, which follows it, comes after all of them.
    let broke: string | null = null
    thread.on('error', (error) => (broke = error.message))
    thread.on('exit', (code) => end(`it broke the scan: ${broke ?? `its thread ended with ${code}.`}`))
  })
}
