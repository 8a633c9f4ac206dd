import { existsSync } from 'node:fs'
import { kernelNames, kernelText } from './kernel-file.ts'

/** What the operating system grants a child. */
export interface Grant {
  /** Bytes of memory that it may write to (RLIMIT_DATA). Node itself starts with 0.6 GB of them, reserved for code: under 0.75 GB it does not. */
  memoryBytes: number
  /** Bytes of one file that it writes. */
  fileBytes: number
  /** Seconds of processor time, of all its threads together; absent: no limit. */
  cpuSeconds?: number
}

/** A command line that starts a program under limits. */
export interface Confined {
  command: string
  args: string[]
}

const openFiles = 256
/** Threads and processes that it may start on top of those that its user already has: the kernel counts them together. */
const processes = 256

/** Limits by `prlimit`, else by a shell's `ulimit`, else none; the child says of itself what it got. */
export function confine(grant: Grant, program: string, args: string[], system = thisSystem()): Confined {
  const hard = (name: string, wanted: number) => Math.min(wanted, system.hardLimit(name))
  const data = hard('Max data size', grant.memoryBytes)
  const file = hard('Max file size', grant.fileBytes)
  const nofile = hard('Max open files', openFiles)
  const nproc = hard('Max processes', system.running() + processes)
  if (system.prlimit !== null) {
    const cpu = grant.cpuSeconds === undefined ? [] : [`--cpu=${grant.cpuSeconds}:${grant.cpuSeconds + 2}`]
    const limits = [`--data=${data}`, '--core=0', `--nproc=${nproc}`, `--fsize=${file}`, `--nofile=${nofile}`, ...cpu]
    return { command: system.prlimit, args: [...limits, program, ...args] }
  }
  if (system.platform === 'win32') return { command: program, args }
  const cpu = grant.cpuSeconds === undefined ? '' : `ulimit -t ${grant.cpuSeconds}; `
  // Elsewhere than on Linux a limit on data does not hold what is mapped: better none than one that is believed.
  const memory = system.platform === 'linux' ? `ulimit -d ${Math.floor(data / 1024)}; ` : ''
  const script = `${memory}ulimit -c 0; ulimit -f ${Math.ceil(file / 512)}; ulimit -n ${nofile}; ${cpu}exec "$0" "$@"`
  return { command: '/bin/sh', args: ['-c', script, program, ...args] }
}

/** What decides how a child can be confined here. */
export interface System {
  platform: NodeJS.Platform
  /** Where the program is; null where there is none. */
  prlimit: string | null
  /** A hard limit of this process, by the kernel's name for it: an ordinary user cannot ask for more. */
  hardLimit(name: string): number
  /** Threads that this user runs already. */
  running(): number
}

function thisSystem(): System {
  const own = kernelText('/proc/self/limits')
  return {
    platform: process.platform,
    prlimit: process.platform === 'linux' ? (['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path)) ?? null) : null,
    hardLimit: (name) => limitIn(own, name, 'hard') ?? Number.MAX_SAFE_INTEGER,
    running: () => threadsOf(process.getuid?.() ?? 0),
  }
}

/** A limit in the kernel's table of them (/proc/PID/limits); null: none, or not said. */
export function limitIn(table: string, name: string, which: 'soft' | 'hard'): number | null {
  const [soft, hard] =
    table
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length)
      .trim()
      .split(/\s+/) ?? []
  const value = Number(which === 'soft' ? soft : hard)
  return Number.isFinite(value) ? value : null
}

function threadsOf(user: number): number {
  let threads = 0
  for (const id of kernelNames('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = kernelText(`/proc/${id}/status`)
    if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1] ?? -1) === user) threads += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1)
  }
  return threads
}
