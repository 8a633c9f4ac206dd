import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Replica } from '../app-replica.ts'
import { inspect, inspectorUrl } from './inspector.ts'

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { scripts: { serve: string } }
/** What `npm run serve` starts node with. */
const words = scripts.serve.split(' ')
const heap = words.filter((word) => word.startsWith('--'))
const malloc = Object.fromEntries(words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=') as [string, string]))

/** What a process must be started with so that `live` can be asked. */
export const inspectable = { ...malloc, NODE_OPTIONS: [...heap, '--inspect=127.0.0.1:0'].join(' ') }

/** The most resident memory of each process since `forgetPeaks`, in MiB, as the kernel kept it. */
export function peaks(replicas: Replica[]): number[] {
  return replicas.map((it) => {
    const status = readFileSync(`/proc/${it.pid()}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024
  })
}

export function forgetPeaks(replicas: Replica[]): void {
  for (const it of replicas) writeFileSync(`/proc/${it.pid()}/clear_refs`, '5')
}

/** What is in use after a collection of garbage in every thread, in MiB: heaps and buffers, the embedded database's memory among them. */
export function live(replicas: Replica[]): Promise<number[]> {
  return Promise.all(
    replicas.map(async (it) => {
      const inspector = await inspect(inspectorUrl(it.log()))
      await inspector.everywhere('HeapProfiler.collectGarbage')
      const heaps = await inspector.everywhere<{ usedSize: number; backingStorageSize: number }>('Runtime.getHeapUsage')
      inspector.close()
      return heaps.reduce((sum, { usedSize, backingStorageSize }) => sum + usedSize + backingStorageSize, 0) / 1024 / 1024
    }),
  )
}

/** The least of three measurements a second apart: what is kept is in each, what is just at work is not. */
export async function kept(replicas: Replica[]): Promise<number[]> {
  const all = [await live(replicas)]
  while (all.length < 3) {
    await sleep(1000)
    all.push(await live(replicas))
  }
  return replicas.map((_, i) => Math.min(...all.map((each) => each[i] ?? Number.NaN)))
}
