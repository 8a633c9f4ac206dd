import { execFile } from 'node:child_process'
import { dirname } from 'node:path'

/** Memory that a process holds on an accelerator, or why that cannot be told. */
export type AcceleratorMemory = { bytes: number } | { why: string }

/** Runs a program that is on PATH: what it wrote, or null where it is not there or failed. */
export type Program = (command: string, args: string[]) => Promise<string | null>

const query = ['--query-compute-apps=pid,used_memory', '--format=csv,noheader,nounits']

/** Asks NVIDIA's driver, through its own program, what a process holds on all its cards together. */
export async function acceleratorMemory(pid: number | null, program: Program = run): Promise<AcceleratorMemory> {
  if (pid === null) return { why: "The child's process number is not known." }
  const said = await program('nvidia-smi', query)
  if (said === null) return { why: 'nvidia-smi, which tells it, is not on PATH or failed: only NVIDIA cards are read.' }
  const own = said
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter(([id]) => id === String(pid))
  if (own.length === 0)
    return { why: `nvidia-smi does not list process ${pid}; within a container start that with the processes of its host (--pid=host).` }
  const mebibytes = own.map(([, used]) => (used && /^\d+$/.test(used) ? Number(used) : Number.NaN)).reduce((sum, used) => sum + used, 0)
  return Number.isNaN(mebibytes) ? { why: 'nvidia-smi does not tell the memory of single processes here.' } : { bytes: mebibytes * 2 ** 20 }
}

/** Nothing of it is waited for longer than a few seconds. Windows looks for a program where it is started first: never in a checkout. */
function run(command: string, args: string[]): Promise<string | null> {
  const options = { cwd: dirname(process.execPath), timeout: 10_000, maxBuffer: 2 ** 20, windowsHide: true }
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout) => resolve(error === null ? stdout : null))
  })
}
