import { verdicts, wrongUsageExit } from '../../model/verdict.ts'
import { projectsDone, projectsSummary } from '../../reply/projects-summary.ts'
import { connect } from '../github/api.ts'
import { reviewHere } from '../projects/review-here.ts'
import { runProjects } from '../projects/run-projects.ts'
import { Misuse } from './event.ts'
import { readInputs } from './inputs.ts'
import { linksOf } from './links.ts'
import type { ActionWorld } from './run.ts'
import type { Runner } from './runner.ts'

const events = ['schedule', 'workflow_dispatch', 'repository_dispatch']

/**
 * `command: projects`: looks after the issues of stalled projects and the digest, and answers the exit code. What a limit or a stumble of GitHub's left
 * undone is the next run's, and no failure; a permission that is missing is one, or nobody would hear of it.
 */
export async function projectsCommand({ runner, env, now, octokitFor, patience, rulebook }: ActionWorld): Promise<number> {
  const { token, dryRun } = readInputs(runner)
  const api = connect(octokitFor(token), patience)
  const { pagesUrl } = linksOf(env, { settings: { is: 'absent' } })
  const digest = { rulebook, review: reviewHere(rulebook), pagesUrl }
  const run = await runProjects(api, placeIn(env), { now: now().toISOString(), dryRun, digest })
  switch (run.is) {
    case 'idle':
      await told(runner, `## Projects\n\nNothing to do: ${run.because}.`)
      runner.say(`mle-review: projects: nothing to do: ${run.because}.`)
      return 0
    case 'misconfigured':
      throw new Misuse(run.why)
    case 'refused': {
      const isOurs = run.kind === 'limited' || run.kind === 'unavailable'
      const why = run.kind === 'limited' ? `${run.why} The next run goes on.` : run.why
      warn(runner, [why])
      await told(runner, projectsSummary({ projects: run.projects, done: [], dryRun, left: 0, failed: [why], unsure: [] }))
      return isOurs ? 0 : run.kind === 'forbidden' || run.kind === 'missing' ? wrongUsageExit : verdicts.undecided.exit
    }
    case 'run': {
      const { projects, plan, performed, unsure } = run
      const failed = [...new Set(performed.failed.map(({ refusal }) => refusal.why))]
      const left = plan.left.length + performed.left.length + performed.failed.length
      const done = dryRun ? plan.intents : performed.done
      if (dryRun) for (const intent of plan.intents) runner.say(JSON.stringify(intent).replaceAll('##[', '#\\u0023['))
      warn(runner, failed)
      await told(runner, projectsSummary({ projects, done, dryRun, left, failed, unsure }))
      runner.say(`mle-review: ${projects.length} projects; ${api.requests()} requests. ${projectsDone({ done, dryRun, left })}`)
      return performed.failed.some(({ refusal }) => refusal.kind === 'forbidden') ? wrongUsageExit : 0
    }
    default:
      return run satisfies never
  }
}

function placeIn({ GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: repository = '' }: Record<string, string | undefined>) {
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new Misuse('GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow, or use the command line.')
  if (events.includes(event)) return { owner, repo }
  throw new Misuse(`\`command: projects\` looks at the default branch: run it on ${events.join(', ')}, not on ${event || 'no event'}.`)
}

function warn(runner: Runner, whys: string[]): void {
  for (const message of whys) runner.annotate({ level: 'warning', path: null, line: null, title: 'mle-review could not write', message })
}

async function told(runner: Runner, markdown: string): Promise<void> {
  await runner.summarise(markdown).catch((error: unknown) => runner.say(`mle-review: no job summary: ${String(error)}`))
}
