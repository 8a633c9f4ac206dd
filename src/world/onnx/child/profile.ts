import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type Placement, weighPlacement } from '../../../weigh/placement.ts'
import type { Feeds, Runtime } from './runtime.ts'
import { openSession, type SessionPlan } from './session.ts'

/** A profile that is longer is not read. */
const mostBytes = 60 * 2 ** 20
const prefix = 'profile'

/** Runs the model with the runtime's profile on, in the child's own folder, and reads from it where nodes ran. */
export async function profileRuns(runtime: Runtime, plan: SessionPlan, feeds: Feeds, warmup: number, runs: number): Promise<Placement> {
  // A session whose run failed writes what it has when it is released.
  for (const left of profiles()) rmSync(left, { force: true })
  const session = await openSession(runtime, plan, prefix)
  try {
    for (let n = 0; n < warmup + runs; n += 1) await session.run(feeds)
    session.endProfiling()
  } finally {
    await session.release()
  }
  const [name] = profiles()
  if (name === undefined) throw new Error('The runtime wrote no profile.')
  try {
    const { size } = statSync(name)
    if (size > mostBytes) throw new Error(`The profile has ${size} bytes, more than the ${mostBytes} that are read: profile fewer runs.`)
    const placement = weighPlacement(JSON.parse(readFileSync(name, 'utf8')), warmup)
    if ('why' in placement) throw new Error(`The runtime's profile cannot be read: ${placement.why}.`)
    return placement
  } finally {
    rmSync(name, { force: true })
  }
}

function profiles(): string[] {
  return readdirSync('.').filter((file) => file.startsWith(prefix) && file.endsWith('.json'))
}
