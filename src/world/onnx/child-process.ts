import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { folderPrefix } from './child-folder.ts'
import { confine, type Grant } from './confine.ts'

/** What a child is started with. */
export interface Start {
  script: URL
  grant: Grant
  env: Record<string, string>
}

/** How a process ended; `said` is the end of its standard error. */
export interface Exit {
  code: number | null
  signal: string | null
  said: string
}

/** A process of ours in a folder and a process group of its own. */
export interface Running {
  /** Where messages go and come; null where the process could not be started at all. */
  pipe: Duplex | null
  pid: number | null
  exit: Promise<Exit>
  /** Ends the whole group, and waits for that no longer than a few seconds. */
  kill(): Promise<void>
}

const keptStderr = 16_384
/** A process that hangs in a driver may outlast SIGKILL; nobody waits for it. */
const graceSeconds = 5

/** Starts the child. Its folder is taken away when it ends; it ends itself when this process does, by the pipe on standard input. */
export function startChild({ script, grant, env }: Start): Running {
  const folder = mkdtempSync(join(tmpdir(), folderPrefix))
  const { command, args } = confine(grant, process.execPath, [fileURLToPath(script)])
  let said = ''
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['pipe', 'ignore', 'pipe', 'pipe'], windowsHide: true })
  const pipe = (child.stdio[3] as Duplex | null | undefined) ?? null
  // A pipe that breaks is told by the exit.
  for (const stream of [child.stdin, child.stderr, pipe]) stream?.on('error', () => undefined)
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-keptStderr)
  })

  const exit = new Promise<Exit>((resolve) => {
    const settle = (code: number | null, signal: string | null) => resolve({ code, signal, said })
    child.once('error', (error) => {
      said += error.message
      if (child.pid === undefined) settle(null, null)
    })
    // What stands in its pipes is still read, but a process that inherited them keeps nobody waiting.
    child.once('exit', (code, signal) => {
      // A busy machine may take as long to look at them: they are looked at once more.
      const late = setTimeout(() => setImmediate(settle, code, signal), 200)
      child.once('close', () => {
        clearTimeout(late)
        settle(code, signal)
      })
    })
  }).then((end) => {
    for (const stream of [child.stdin, child.stderr, pipe]) stream?.destroy()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    return end
  })

  return {
    pipe,
    pid: child.pid ?? null,
    exit,
    async kill() {
      killGroup(child)
      const { promise: given, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, graceSeconds * 1000)
      await Promise.race([exit, given])
      clearTimeout(timer)
    },
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
