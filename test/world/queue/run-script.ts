import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs `store-until-killed.ts` until its lines satisfy `enough`, kills it, and answers all it wrote. */
export async function storeUntilKilled(
  args: { databaseUrl?: string; folder?: string },
  enough: (lines: string[]) => boolean,
): Promise<string[]> {
  const child = run(args)
  let out = ''
  let err = ''
  child.stderr?.on('data', (data) => {
    err += data
  })
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      out += data
      if (enough(out.split('\n'))) child.kill('SIGKILL')
    })
    child.once('close', (code) => (code === null ? resolve(out.split('\n').slice(0, -1)) : reject(new Error(`ended with ${code}: ${err}`))))
  })
}

/** Runs the same script to its end; for an opener that is refused. */
export function runToEnd(folder: string): Promise<{ code: number | null; err: string }> {
  const child = run({ folder })
  let err = ''
  child.stderr?.on('data', (data) => {
    err += data
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, err })))
}

function run({ databaseUrl = '', folder = '' }: { databaseUrl?: string; folder?: string }): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'store-until-killed.ts'), databaseUrl, folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
