import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mendsConfiguration } from '../../judge/mends-configuration.ts'
import { review } from '../../judge/review.ts'
import { rolesAsked } from '../../judge/roles-asked.ts'
import type { Change } from '../../model/change.ts'
import type { Intent, Said } from '../../model/intent.ts'
import { limits } from '../../model/limits.ts'
import { type Read, valueOf } from '../../model/read.ts'
import type { Report } from '../../model/report.ts'
import type { Rulebook } from '../../model/rule.ts'
import { verdicts, wrongUsageExit } from '../../model/verdict.ts'
import { annotations } from '../../reply/annotations.ts'
import { notWritten } from '../../reply/not-written.ts'
import type { ReplyOptions } from '../../reply/options.ts'
import { plan } from '../../reply/plan.ts'
import { couldNotBeJudged } from '../../reply/plan-check.ts'
import { jobSummary } from '../../reply/summary.ts'
import { connect, type Patience } from '../github/api.ts'
import { carryOut } from '../github/carry-out.ts'
import type { Octokit, Target } from '../github/octokit.ts'
import { shortened } from '../github/perform.ts'
import { type GithubRepository, githubRepository } from '../github/repository.ts'
import { readyFor } from '../ready-for.ts'
import { annotateFirst } from './annotate.ts'
import { Misuse, targetOf } from './event.ts'
import { gatherChange } from './gather-change.ts'
import { commandOf, type Inputs, readInputs } from './inputs.ts'
import { linksOf } from './links.ts'
import type { Runner } from './runner.ts'
import { statusOf } from './status.ts'
import { targetsOfRun } from './targets-of-run.ts'

/** All that a run of the Action touches, handed in by the door. */
export interface ActionWorld {
  runner: Runner
  env: Record<string, string | undefined>
  now(): Date
  octokitFor(token: string): Octokit
  patience: Patience
  rulebook: Rulebook
  /** The door of the child process that models run in. */
  contractChild: URL
}

/** Reviews the change of the event and answers the exit code. Whatever happens, it concludes: an error is undecided, never a pass. */
export async function runAction(world: ActionWorld): Promise<number> {
  try {
    const command = commandOf(world.runner)
    switch (command) {
      case 'review':
        return await reviewEvent(world)
      case 'contract':
        return await (await import('./contract-command.ts')).contractCommand(world)
      case 'contract-needed':
        return await (await import('./contract-needed.ts')).contractNeeded(world)
      case 'projects':
        return await (await import('./projects-command.ts')).projectsCommand(world)
      default:
        return command satisfies never
    }
  } catch (error) {
    return conclude(world.runner, error)
  }
}

async function reviewEvent(world: ActionWorld): Promise<number> {
  const inputs = readInputs(world.runner)
  const target = targetOf(world.env)
  if ('closed' in target) return (await import('./closed-command.ts')).closedCommand(world, target)
  if (!('run' in target)) return reviewTarget(world, inputs, target)
  const targets = await targetsOfRun(connect(world.octokitFor(inputs.token), world.patience), target)
  if (targets.length === 0) {
    world.runner.output('verdict', 'not-applicable')
    world.runner.say(`mle-review: no open pull request has the commit of run ${target.run} as its newest one: nothing is reviewed.`)
  }
  let exit = 0
  for (const it of targets) exit = Math.max(exit, await reviewTarget(world, inputs, it, target.run))
  return exit
}

async function reviewTarget(world: ActionWorld, inputs: Inputs, target: Target, run?: number): Promise<number> {
  const { runner, env, rulebook } = world
  const context = inputs.status ?? 'mle-review/verdict'
  const outside = inputs.orgToken === null ? {} : { octokit: world.octokitFor(inputs.orgToken) }
  const repository = githubRepository(world.octokitFor(inputs.token), target, { context, patience: world.patience, outside })
  const options = { asOf: world.now().toISOString(), roles: rolesAsked(rulebook) }
  const evidence = await gatherChange(repository, options, { target, reports: inputs.contractReports, run, env, say: runner.say })
  await readyFor(evidence)
  const judged = review(evidence, rulebook)
  const report = inputs.comment === null ? judged : { ...judged, comment: inputs.comment }
  runner.output('verdict', report.verdict)
  runner.output('report', writeReport(report, inputs, env))

  const [changes, links] = [valueOf(evidence.changes) ?? [], linksOf(env, evidence)]
  const said = 'mergeGroup' in target ? null : await repository.said()
  const intents = await planned(world, { inputs, repository, report, changes, links, said })
  const failed = inputs.dryRun ? [] : await carryOut(repository.api, report.pull, intents)
  const unsaid = said?.is === 'unreadable' ? [...failed, said.why] : failed
  if (inputs.dryRun) for (const intent of intents) runner.say(JSON.stringify(intent).replaceAll('##[', '#\\u0023['))
  for (const why of unsaid) runner.annotate({ level: 'warning', path: null, line: null, title: 'mle-review could not write', message: why })
  annotateFirst(runner, annotations(report, rulebook))
  await summarise(runner, jobSummary(report, rulebook, links), unsaid)
  const wrote = inputs.dryRun ? `would write ${intents.length}` : `wrote ${intents.length - failed.length}`
  runner.say(
    `mle-review: ${report.verdict}${report.because ? ` (${report.because})` : ''}; ${repository.api.requests()} requests, ${wrote}.`,
  )
  const broken = evidence.settings.is === 'unreadable' && evidence.settings.fault === 'author' && !mendsConfiguration(evidence)
  return broken ? wrongUsageExit : verdicts[report.verdict].exit
}

interface Reviewed {
  inputs: Inputs
  repository: GithubRepository
  report: Report
  changes: Change[]
  links: ReplyOptions
  /** What we said before; null in the merge queue. Where it cannot be read nothing is written: it would be said twice. */
  said: Read<Said> | null
}

/** What is to be written. The merge queue concludes and says nothing on the pull request. */
async function planned({ rulebook }: ActionWorld, { inputs, repository, report, changes, links, said }: Reviewed): Promise<Intent[]> {
  const before = said === null ? null : valueOf(said)
  const intents = before === null ? [] : plan(report, rulebook, before, { ...links, changes })
  if (inputs.status === null) return intents
  const status = statusOf(report, inputs.status, links.runUrl)
  const stands = said === null ? null : await repository.status()
  const same = stands?.state.toLowerCase() === status.state && stands.description === shortened(status.description)
  return same ? intents : [...intents, status]
}

/** Writes the job summary, what could not be written first. A summary that the runner refuses costs only itself. */
async function summarise(runner: Runner, summary: string, unsaid: string[]): Promise<void> {
  const missing = notWritten(unsaid)
  const fits = Buffer.byteLength(missing) + Buffer.byteLength(summary) <= limits.summaryBytes
  const text = fits ? `${missing}${summary}` : summary
  await runner.summarise(text).catch((error: unknown) => runner.say(`mle-review: no job summary: ${String(error)}`))
}

function writeReport(report: Report, { report: path }: Inputs, env: Record<string, string | undefined>): string {
  const file = path ?? join(env.RUNNER_TEMP ?? '.', 'mle-review-report.json')
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    throw new Misuse(`The report cannot be written: ${(error as Error).message}. Give the input \`report\` a path that this job may write.`)
  }
  return file
}

/** The end of a run that could not review: wrong usage, or undecided, with what to do. */
async function conclude(runner: Runner, error: unknown): Promise<number> {
  const message = error instanceof Error ? error.message : String(error)
  const misuse = error instanceof Misuse
  runner.output('verdict', 'undecided')
  runner.annotate({
    level: 'error',
    path: null,
    line: null,
    title: misuse ? 'mle-review: wrong usage' : 'mle-review could not judge',
    message,
  })
  await runner.summarise(couldNotBeJudged(message)).catch(() => undefined)
  return misuse ? wrongUsageExit : verdicts.undecided.exit
}
