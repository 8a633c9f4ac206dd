import { type Node, nodeAt, textOf, valueAt } from '../../read/node.ts'
import { nodesOf } from '../../read/plan/nodes-of.ts'
import { readJenkinsfile } from './jenkinsfile.ts'
import { type Command, commandsIn } from './pipeline-commands.ts'

/** A file that a service runs without a person. */
export interface Pipeline {
  path: string
  commands: Command[]
}

/** What a service runs; what is switched off counts for nothing. */
export function readPipeline(path: string, text: string): Pipeline {
  if (!/\.ya?ml$/i.test(path)) return { path, commands: readJenkinsfile(text) }
  const lines = text.split('\n')
  const commands = nodesOf(path, text).flatMap((root) => commandsIn(root, lines, { dir: '', recurs: recurs(root) }, scheduledJobs(root)))
  return { path, commands }
}

/** A job that a platform runs by the clock, wherever its file lies; null: this file is none. */
export function readJob(path: string, text: string): Pipeline | null {
  if (!/\bCronJob\b|\bCronWorkflow\b|^\s*(?:jobs|deployments)\s*:/m.test(text)) return null
  const lines = text.split('\n')
  const commands = nodesOf(path, text).flatMap((root) => {
    const jobs = nodeAt(root, ['resources', 'jobs'])
    const deployments = valueAt(root, 'deployments')
    if (deployments?.is === 'list') return deployments.items.flatMap(flowOf)
    if (jobs?.is === 'map') return jobs.entries.flatMap(({ value }) => bundleJob(value, lines))
    return /^Cron(?:Job|Workflow)$/.test(textOf(valueAt(root, 'kind')) ?? '')
      ? commandsIn(root, lines, { dir: '', recurs: recurs(root) })
      : []
  })
  return commands.length === 0 ? null : { path, commands }
}

/** A flow that Prefect starts by the clock: `entrypoint: flows/churn.py:churn`. */
function flowOf(deployment: Node): Command[] {
  const entry = valueAt(deployment, 'entrypoint')
  const path = textOf(entry)?.split(':')[0]
  const times = valueAt(deployment, 'schedules') ?? valueAt(deployment, 'schedule')
  const isTimed = times?.is === 'list' ? times.items.some((it) => textOf(valueAt(it, 'active')) !== 'false') : times?.is === 'map'
  return entry === null || path === undefined || !isTimed ? [] : [{ text: `python ${path}`, line: entry.line, dir: '', recurs: true }]
}

/** A job of a Databricks bundle: paths of its tasks count from its file. */
function bundleJob(job: Node, lines: string[]): Command[] {
  const starts = ['schedule', 'trigger', 'continuous'].map((key) => valueAt(job, key))
  const isTimed = starts.some((it) => it !== null && textOf(valueAt(it, 'pause_status')) !== 'PAUSED')
  return commandsIn(job, lines, { dir: '', recurs: isTimed }).map((it) => ({
    ...it,
    text: /^[\w./-]+$/.test(it.text) ? `python ${it.text.replace(/^(?:\.\.?\/)+/, '')}` : it.text,
  }))
}

function recurs(root: Node): boolean {
  const on = valueAt(root, 'on')
  const kind = textOf(valueAt(root, 'kind')) ?? ''
  const isCron = /^Cron(?:Job|Workflow)$/.test(kind) && textOf(nodeAt(root, ['spec', 'suspend'])) !== 'true'
  const asks = ['schedule', 'repository_dispatch'].some((key) => valueAt(on, key) !== null)
  const named = on?.is === 'list' && on.items.some((it) => textOf(it) === 'repository_dispatch')
  return isCron || asks || named || valueAt(root, 'schedules')?.is === 'list'
}

/** Jobs of CircleCI's workflows that the clock starts. */
function scheduledJobs(root: Node): Set<string> {
  const workflows = valueAt(root, 'workflows')
  if (workflows?.is !== 'map') return new Set()
  const names = workflows.entries.flatMap(({ value }) => {
    const triggers = valueAt(value, 'triggers')
    const jobs = valueAt(value, 'jobs')
    if (triggers?.is !== 'list' || jobs?.is !== 'list' || !triggers.items.some((it) => valueAt(it, 'schedule') !== null)) return []
    return jobs.items.flatMap((it) => (it.is === 'map' ? it.entries.map(({ key }) => key) : (textOf(it) ?? [])))
  })
  return new Set(names)
}
