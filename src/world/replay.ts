import { review } from '../judge/review.ts'
import { rolesAsked } from '../judge/roles-asked.ts'
import { valueOf } from '../model/read.ts'
import type { Rulebook } from '../model/rule.ts'
import { type Replayed, type ReplayReport, replayed, replaySums } from '../reply/replay.ts'
import { openCheckout } from './checkout/checkout.ts'
import { type Merged, mergedChanges } from './checkout/merged.ts'
import { gather } from './gather.ts'
import { readyFor } from './ready-for.ts'
import { settingsAt, withSettings } from './with-settings.ts'

export interface ReplayOptions {
  dir: string
  base?: string
  last: number
  asOfThen: boolean
  organisation?: string
  env: Record<string, string | undefined>
  done?: (changes: number, of: number) => void
}

/** Changes read at a time: git's runs are processes of their own. */
const atOnce = 3

/** Reviews the merged changes of a branch as they came in, and sums up. Nothing is checked out, written or run. */
export async function replay(options: ReplayOptions, rulebook: Rulebook): Promise<ReplayReport & { shallow: boolean }> {
  const { dir, base, last, asOfThen, env, done = () => undefined } = options
  const { ref, tip, changes, shallow } = await mergedChanges(dir, { base, last, env })
  const asked = { ...rulebook, rules: rulebook.rules.filter((rule) => !reads(rule, unknown)) }
  const outcomes: (Replayed | string)[] = []
  let next = 0
  let finished = 0
  async function lane(): Promise<void> {
    for (let at = next++; at < changes.length; at = next++) {
      const change = changes[at] as Merged
      outcomes[at] = await one(change, tip, options, asked).catch((error: Error) => error.message)
      finished += 1
      done(finished, changes.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  const skipped = outcomes.flatMap((it, i) => {
    const { commit = '', title = '' } = changes[i] ?? {}
    return typeof it === 'string' ? [{ commit, title, why: it }] : []
  })
  const told = outcomes.filter((it) => typeof it !== 'string')
  const notAsked = rulebook.rules.filter((rule) => reads(rule, unknown)).map(({ page }) => page.id)
  const configuration = asOfThen ? 'as-of-then' : 'tip'
  return { base: ref, tip, configuration, ...replaySums(told), skipped, notAsked, shallow }
}

/** What no clone holds: results of contracts, and whom GitHub knows. */
const unknown = ['contract', 'handles']

function reads({ detector }: Rulebook['rules'][number], names: readonly string[]): boolean {
  return (detector.reads as string[]).some((name) => names.includes(name))
}

async function one(
  change: Merged,
  tip: string,
  { dir, asOfThen, organisation, env }: ReplayOptions,
  rulebook: Rulebook,
): Promise<Replayed> {
  const sides = { base: change.parent, head: change.commit }
  using checkout = await openCheckout(dir, { ...sides, env, ...(organisation === undefined ? {} : { organisation }) })
  const settings = asOfThen ? null : await settingsAt(checkout, tip)
  if (settings?.is === 'unreadable') throw new Error(settings.why)
  const repository = settings === null ? checkout : withSettings(checkout, valueOf(settings))
  const evidence = await gather(repository, { asOf: new Date(change.at).toISOString(), roles: rolesAsked(rulebook) })
  if (evidence.changes.is === 'unreadable') throw new Error(evidence.changes.why)
  await readyFor(evidence)
  const described = evidence.compact.is !== 'absent'
  return replayed(change, review(evidence, described ? rulebook : withoutDescription(rulebook)), described)
}

/** Descriptions stand on GitHub: without one there is nothing to ask these rules of. */
function withoutDescription(rulebook: Rulebook): Rulebook {
  return { ...rulebook, rules: rulebook.rules.filter((rule) => !reads(rule, ['compact'])) }
}
