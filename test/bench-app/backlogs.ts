import { growth, type Kept } from './growth.ts'
import { asFastAsItGoes } from './load.ts'
import { forgetPeaks, kept, live, peaks } from './memory.ts'
import type { Running } from './running.ts'

interface Plan {
  backlog: number
  rounds: number
}

/** Lets backlogs pile up and be worked off, one after the other in the same processes. Answers what of their memory grew. */
export async function backlogs({ ports, hooks, replicas, drained }: Running, { backlog, rounds }: Plan): Promise<string[]> {
  const pile = () => asFastAsItGoes(ports, hooks, { count: backlog, connections: 32 })
  await pile()
  const full = await kept(replicas)
  await drained()
  const empty = await live(replicas)
  const each: number[][] = []
  for (let round = 1; round <= rounds; round++) {
    forgetPeaks(replicas)
    const { p99, perSecond, refused } = await pile()
    const seconds = await drained()
    each.push(peaks(replicas))
    const took = `taken in at ${perSecond.toFixed(0)} a second (p99 ${p99.toFixed(0)} ms, ${refused} refused), worked off ${seconds.toFixed(0)} s later`
    console.log(`  backlog ${round} of ${backlog}: ${took}; ${shown(each.at(-1) ?? [])} MiB resident at most`)
  }
  const after = await live(replicas)
  console.log(
    `  in use after a collection: ${shown(empty)} MiB with nothing waiting, ${shown(full)} with ${backlog}, ${shown(after)} at the end`,
  )
  if (rounds < 2) console.log('  whether later backlogs take more memory could not be judged: it takes two')
  const found = replicas.flatMap((_, i) => growth(keptBy(i, { empty, full, after }, each)))
  for (const line of found) console.log(`  GREW: ${line}`)
  return found
}

function keptBy(i: number, { empty, full, after }: Record<'empty' | 'full' | 'after', number[]>, each: number[][]): Kept {
  const of = (all: number[]) => all[i] ?? Number.NaN
  return { empty: of(empty), full: of(full), after: of(after), peaks: each.map(of) }
}

const shown = (all: number[]) => all.map((it) => it.toFixed(0)).join(' / ')
