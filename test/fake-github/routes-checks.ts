import { annotationJson, checkRunJson, checkSuiteJson } from './answers-check.ts'
import { type Annotation, type CheckRun, runsOf, suiteOf } from './checks.ts'
import { permit, Refused } from './permit.ts'
import { type Asked, paged, type Route } from './route.ts'
import { commitAt } from './routes-git.ts'

const checks = ['checks']

function invalid(resource: string, field: string, message: string): Refused {
  return new Refused(422, 'Invalid request.', [{ resource, code: 'custom', field, message }])
}

function runAt({ repo, path }: Asked): CheckRun {
  const run = repo.checkRuns.find((it) => it.id === Number(path.check_run_id))
  if (run === undefined) throw new Refused(404, 'Not Found')
  return run
}

interface Output {
  title?: string
  summary?: string
  text?: string
  annotations?: Annotation[]
}

/** What GitHub refuses though its description allows it. */
function refuseWrong(output: Output | undefined): void {
  for (const it of output?.annotations ?? []) {
    if (it.path === '' || it.path.startsWith('/')) throw invalid('CheckAnnotation', 'path', 'path is not in the repository')
    if (it.end_line < it.start_line || it.start_line < 1) throw invalid('CheckAnnotation', 'end_line', 'lines are in no order')
    const columns = it.start_column !== undefined || it.end_column !== undefined
    if (columns && it.start_line !== it.end_line) throw invalid('CheckAnnotation', 'start_column', 'columns need one line')
    if (it.message === '' || Buffer.byteLength(it.message) > 65_536) throw invalid('CheckAnnotation', 'message', 'at most 64 KB')
    if ((it.title ?? '').length > 255) throw invalid('CheckAnnotation', 'title', 'at most 255 characters')
  }
}

/** Takes over the fields that were sent; annotations are added to those there are. */
function change(asked: Asked, run: CheckRun): void {
  const { state, body } = asked
  const output = body.output as Output | undefined
  refuseWrong(output)
  const text = (key: string) => body[key] as string | undefined
  const completes = text('conclusion') !== undefined
  const status = text('status') ?? (completes ? 'completed' : run.status)
  if (completes && status !== 'completed') throw invalid('CheckRun', 'conclusion', 'a run that is not completed has no conclusion')
  if (status === 'completed' && !completes && run.conclusion === null) throw invalid('CheckRun', 'conclusion', 'conclusion is missing')
  run.name = text('name') ?? run.name
  run.status = status
  run.detailsUrl = text('details_url') ?? run.detailsUrl
  run.externalId = text('external_id') ?? run.externalId
  run.startedAt = text('started_at') ?? run.startedAt ?? state.now()
  run.conclusion = status === 'completed' ? (text('conclusion') ?? run.conclusion) : null
  run.completedAt = status === 'completed' ? (text('completed_at') ?? (completes ? state.now() : run.completedAt)) : null
  run.actions = (body.actions as CheckRun['actions'] | undefined) ?? run.actions
  if (output === undefined) return
  run.title = output.title ?? run.title
  run.summary = output.summary ?? run.summary
  run.text = output.text ?? run.text
  run.annotations.push(...(output.annotations ?? []))
}

/** Check runs: written by Apps only, each its own. */
export const checkRoutes: Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/check-runs',
    answer(asked) {
      const { state, token, repo, body } = asked
      permit(repo, token, checks, 'write')
      if (token.app === null) throw new Refused(403, 'You must authenticate via a GitHub App.')
      const head = String(body.head_sha)
      if (!repo.objects.commits.has(head)) throw new Refused(422, `No commit found for SHA: ${head}`)
      const run: CheckRun = {
        id: state.id(),
        suite: suiteOf(state, repo, token.app, head),
        name: String(body.name),
        head,
        status: 'queued',
        conclusion: null,
        startedAt: null,
        completedAt: null,
        detailsUrl: null,
        externalId: '',
        title: null,
        summary: null,
        text: null,
        annotations: [],
        actions: [],
      }
      change(asked, run)
      repo.checkRuns.push(run)
      return { status: 201, body: checkRunJson(repo, run) }
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    answer(asked) {
      const { token, repo } = asked
      permit(repo, token, checks, 'write')
      const run = runAt(asked)
      if (token.app === null) throw new Refused(403, 'You must authenticate via a GitHub App.')
      if (run.suite.app !== token.app) {
        throw new Refused(403, `Invalid app_id \`${token.app.id}\` - check run can only be modified by the GitHub App that created it.`)
      }
      change(asked, run)
      return { status: 200, body: checkRunJson(repo, run) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    answer(asked) {
      permit(asked.repo, asked.token, checks, 'read')
      return { status: 200, body: checkRunJson(asked.repo, runAt(asked)) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    answer(asked) {
      const { repo, token } = asked
      permit(repo, token, checks, 'read')
      const run = runAt(asked)
      return paged(asked, run.annotations, (page) => page.map((it) => annotationJson(repo, run, it)))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    answer(asked) {
      const { repo, token, path, query } = asked
      permit(repo, token, checks, 'read')
      const { check_name: name, status, filter } = query
      const app = query.app_id === undefined ? undefined : Number(query.app_id)
      const all = runsOf(repo, { head: commitAt(repo, path.ref ?? '').id, name, app, status, latest: filter !== 'all' })
      return paged(asked, all, (page) => ({ total_count: all.length, check_runs: page.map((it) => checkRunJson(repo, it)) }))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-suites',
    answer(asked) {
      const { state, repo, token, path, query } = asked
      permit(repo, token, checks, 'read')
      const head = commitAt(repo, path.ref ?? '').id
      const all = repo.checkSuites
        .filter((it) => it.head === head)
        .filter((it) => query.app_id === undefined || it.app.id === Number(query.app_id))
        .filter((it) => query.check_name === undefined || runsOf(repo, { suite: it, name: query.check_name, latest: true }).length > 0)
      return paged(asked, all, (page) => ({ total_count: all.length, check_suites: page.map((it) => checkSuiteJson(state, repo, it)) }))
    },
  },
]
