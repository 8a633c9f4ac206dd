import { resolve } from 'node:path'
import { mendsConfiguration } from '../../judge/mends-configuration.ts'
import { review } from '../../judge/review.ts'
import { rolesAsked } from '../../judge/roles-asked.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Rulebook } from '../../model/rule.ts'
import { verdicts } from '../../model/verdict.ts'
import { readContractRun } from '../../read/contract-run.ts'
import { unlinked } from '../../reply/options.ts'
import { sarifReview } from '../../reply/sarif-review.ts'
import { jobSummary } from '../../reply/summary.ts'
import { terminal } from '../../reply/terminal.ts'
import { openCheckout } from '../checkout/checkout.ts'
import { gather } from '../gather.ts'
import { readyFor } from '../ready-for.ts'
import { rulePagesOf } from '../rule-pages.ts'
import { replayed, reviewOf } from './evidence.ts'
import { type Io, progress, Usage } from './io.ts'
import { readText } from './read-text.ts'

export interface ReviewOptions {
  repo: string
  base?: string
  head?: string
  description?: string
  organisation?: string
  contractReport?: string[]
  evidence?: string
  asOf?: string
  format: 'text' | 'json' | 'markdown' | 'sarif'
}

/** `mle-review review`: the verdict on a local change, or on gathered evidence. */
export async function reviewCommand(options: ReviewOptions, io: Io, rulebook: Rulebook): Promise<number> {
  const { evidence: file } = options
  const evidence = file === undefined ? await gatherLocal(options, io, rulebook) : replayed(file, options, io)
  refuseBrokenSettings(evidence)
  await readyFor(evidence)
  const report = file === undefined ? review(evidence, rulebook) : reviewOf(evidence, rulebook, file)
  const pagesUrl = rulePagesOf(evidence, null)
  if (options.format === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`)
  else if (options.format === 'sarif') io.out(`${JSON.stringify(sarifReview(report, rulebook, pagesUrl))}\n`)
  else if (options.format === 'markdown') io.out(jobSummary(report, rulebook, { ...unlinked, pagesUrl }))
  else io.out(terminal(report, rulebook, { paint: io.paint, width: io.width }))
  const { pull } = evidence
  if (file === undefined && pull.head === pull.mergeBase)
    io.err(`note: ${options.head ?? 'HEAD'} has no commit that ${pull.baseRef} lacks; --head WORKTREE reviews what is not committed yet\n`)
  return verdicts[report.verdict].exit
}

/** `mle-review gather`: the evidence as JSON, for `review --evidence`. */
export async function gatherCommand(options: ReviewOptions, io: Io, rulebook: Rulebook): Promise<number> {
  io.out(`${JSON.stringify(await gatherLocal(options, io, rulebook), null, 2)}\n`)
  return 0
}

/** The evidence of a local change. */
export async function gatherLocal(options: Omit<ReviewOptions, 'format'>, io: Io, rulebook: Rulebook): Promise<Evidence> {
  const asOf = options.asOf ?? io.now().toISOString()
  if (Number.isNaN(Date.parse(asOf))) throw new Usage(`--as-of ${asOf} is no date; write it as 2026-01-31T12:00:00Z`)
  const description = options.description === undefined ? undefined : readText(options.description, io)
  const { base, head } = options
  const organisation = options.organisation === undefined ? {} : { organisation: readText(options.organisation, io) }
  const sides = { ...(base ? { base } : {}), ...(head ? { head } : {}) }
  const contracts = (options.contractReport ?? []).map((path) => readContractRun(readText(path, io), { path, commit: null, id: null }))
  using repository = await openCheckout(resolve(io.cwd, options.repo), { ...sides, ...organisation })
  return await progress(
    io,
    'Reading the change',
    gather(repository, { asOf, roles: rolesAsked(rulebook), contracts, ...(description === undefined ? {} : { description }) }),
  )
}

/** A configuration that does not parse ends with exit 3: line and key are named. */
export function refuseBrokenSettings(evidence: Evidence): void {
  const { settings } = evidence
  if (mendsConfiguration(evidence)) return
  if (settings.is === 'unreadable' && settings.fault === 'author') throw new Usage(settings.why)
}
