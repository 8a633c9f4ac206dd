import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleInto } from '../src/tools/bundles.ts'

type Door = NonNullable<Parameters<typeof bundleInto>[2]>[number]

const variable = 'MLE_REVIEW_TEST_BUNDLES'
const root = join(import.meta.dirname, '..')

/** What vitest calls before a run: a folder for the bundles of it, and what takes that away. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-bundles-'))
  process.env[variable] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Writes these doors' bundles into a folder, as `npm run bundle` does. Each is made once a run of vitest, by whichever file asks for it first. */
export async function bundlesInto(folder: string, doors: Door[]): Promise<void> {
  const made = process.env[variable]
  if (made === undefined) return bundleInto(folder, root, doors)
  for (const door of doors) {
    await once(join(made, door), (into) => bundleInto(into, root, [door]))
    cpSync(join(made, door), folder, { recursive: true })
  }
}

/** Makes a folder, or waits until the process that was first has made it. */
async function once(folder: string, make: (into: string) => Promise<void>): Promise<void> {
  const [lock, done] = [`${folder}.lock`, `${folder}.done`]
  try {
    mkdirSync(lock)
  } catch {
    while (!existsSync(done)) await sleep(50)
    return
  }
  await make(folder)
  writeFileSync(done, '')
}
