import { Worker } from 'node:worker_threads'
import type { ScanReport } from '../reply/scan-terminal.ts'
import type { ScanEach } from './scan.ts'
import type { ScanFile } from './scan-file.ts'

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

/** Scans in threads, a file at a time each. A file that hangs its thread, ends it or takes its memory is skipped; another thread goes on. */
export function scanThreads(script: URL, { threads, milliseconds, megabytes, done = () => undefined }: ScanThreads): ScanEach {
  const start = () =>
    new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdin: false, env: {} })
      // What a thread still throws when it is given up is nobody's.
      .on('error', () => undefined)
  return async (files) => {
    const reports: ScanReport[] = []
    let next = 0
    let finished = 0
    async function lane(): Promise<void> {
      let thread: Worker | null = null
      for (let at = next++; at < files.length; at = next++) {
        const file = files[at] as ScanFile
        thread ??= start()
        const said = await ask(thread, file, milliseconds)
        if (said instanceof Error) {
          await thread.terminate()
          thread = null
        }
        reports[at] = said instanceof Error ? { findings: [], skipped: [{ path: file.path, why: said.message }] } : said
        finished += 1
        done(finished, files.length)
      }
      await thread?.terminate()
    }
    await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, Math.ceil(files.length / fewest))) }, lane))
    return reports
  }
}

/** One file to a thread. Silence, an exit and a thrown error are told, never thrown: the others go on. */
function ask(thread: Worker, file: ScanFile, milliseconds: number): Promise<ScanReport | Error> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(new Error(`reading it took longer than ${milliseconds / 1000} s, and was given up.`)), milliseconds)
    const onMessage = (report: string) => end(JSON.parse(report) as ScanReport)
    const onError = (error: Error) => end(new Error(`it broke the scan: ${error.message}`))
    const onExit = (code: number) => end(new Error(`it broke the scan: its thread ended with ${code}.`))
    function end(said: ScanReport | Error): void {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(said)
    }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(file)
  })
}
