import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** One process of the App, as `mle-review serve` starts it, which can be killed and started again on the same port. */
export interface Replica {
  port: number
  start(): Promise<void>
  /** SIGKILL: nothing is flushed, nothing is said. */
  kill(): Promise<void>
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>
  alive(): boolean
  /** 0 while it does not run. */
  pid(): number
  /** Resident memory in MiB. */
  memory(): number
  /** Jobs of its queue in some states, as Prometheus reads them, all of one moment. */
  jobs(...states: string[]): Promise<number>
  /** Waits until no job waits and none is at work. */
  idle(): Promise<void>
  /** The newest lines of the log. */
  log(): string[]
}

/** How long a process may take until it can store deliveries; the first start makes a database. */
const readySeconds = 60

export async function replica(
  script: string,
  env: Record<string, string>,
  onLine: (line: string) => void = () => undefined,
): Promise<Replica> {
  const port = await freePort()
  const lines: string[] = []
  let child: ChildProcess | null = null
  let ended: Promise<number | null> = Promise.resolve(null)

  function keep(chunk: Buffer): void {
    for (const line of chunk.toString('utf8').split('\n').filter(Boolean)) {
      lines.push(line)
      onLine(line)
    }
    lines.splice(0, Math.max(0, lines.length - 200))
  }

  async function jobs(...states: string[]): Promise<number> {
    const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    const found = [...page.matchAll(/^mle_review_queue_jobs\{queue="\w+",state="(\w+)"\} (\d+)$/gm)]
    if (found.length !== 6) throw new Error(`The metrics of the App do not show the states of its queues:\n${page}`)
    return found.filter(([, state = '']) => states.includes(state)).reduce((sum, [, , count]) => sum + Number(count), 0)
  }

  return {
    port,
    jobs,
    async idle() {
      for (const end = Date.now() + readySeconds * 1000; (await jobs('waiting', 'active')) > 0; await sleep(50))
        if (Date.now() > end) throw new Error(`The queue is not empty:\n${lines.slice(-10).join('\n')}`)
    },
    async start() {
      const started = spawn(process.execPath, [script, 'serve'], {
        env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      ended = new Promise((resolve) => {
        started.once('exit', (code) => {
          if (child === started) child = null
          resolve(code)
        })
      })
      started.stdout.on('data', keep)
      started.stderr.on('data', keep)
      const until = Date.now() + readySeconds * 1000
      while (Date.now() < until && child === started) {
        const ready = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null)
        if (ready?.status === 200) return
        await sleep(25)
      }
      throw new Error(`The App did not get ready:\n${lines.slice(-20).join('\n')}`)
    },
    async kill() {
      child?.kill('SIGKILL')
      await ended
    },
    async stop() {
      child?.kill('SIGTERM')
      return ended
    },
    alive: () => child !== null,
    pid: () => child?.pid ?? 0,
    memory() {
      const status = child?.pid === undefined ? '' : readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    },
    log: () => [...lines],
  }
}
