import { zipSync } from 'fflate'
import type { PullRequest, Repo, State, User } from './state.ts'

/** Something that a run left behind, as GitHub keeps it: one archive. */
export interface Artifact {
  id: number
  name: string
  zip: Uint8Array
  /** What GitHub says it holds; a test may say something else. */
  size: number
  expired: boolean
  createdAt: string
}

/** A run of a workflow. */
export interface WorkflowRun {
  id: number
  name: string
  path: string
  event: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  head: string
  headRef: string
  title: string
  /** Its head stands in another repository. */
  fork: boolean
  actor: User
  createdAt: string
  /** Paths of workflows that it calls: `owner/repo/.github/workflows/x.yml@ref`. */
  calls: string[]
  artifacts: Artifact[]
}

/** A label that was put on, or taken off. */
export interface Labelling {
  id: number
  event: 'labeled' | 'unlabeled'
  label: string
  actor: User
  createdAt: string
}

/** What a test says of a run. */
export interface Ran {
  name?: string
  path?: string
  event?: string
  status?: WorkflowRun['status']
  head?: string
  headRef?: string
  calls?: string[]
  /** By artifact, the files in it. */
  artifacts?: Record<string, Record<string, string>>
}

/** A run for a pull request, of its head unless told otherwise. */
export function runWorkflow(state: State, repo: Repo, pull: PullRequest, ran: Ran = {}): WorkflowRun {
  const { name = 'contract', event = 'pull_request', status = 'completed', calls = [], artifacts = {} } = ran
  const run: WorkflowRun = {
    id: state.id(),
    name,
    path: ran.path ?? `.github/workflows/${name}.yml`,
    event,
    status,
    conclusion: status === 'completed' ? 'success' : null,
    head: ran.head ?? pull.head,
    headRef: ran.headRef ?? pull.headRef,
    title: pull.title,
    fork: pull.fork && event !== 'merge_group',
    actor: pull.author,
    createdAt: state.now(),
    calls,
    artifacts: [],
  }
  for (const [artifact, files] of Object.entries(artifacts)) upload(state, run, artifact, files)
  repo.workflowRuns.push(run)
  return run
}

/** What `actions/upload-artifact` does. */
export function upload(state: State, run: WorkflowRun, name: string, files: Record<string, string>): Artifact {
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
  const artifact = { id: state.id(), name, zip, size: zip.length, expired: false, createdAt: state.now() }
  run.artifacts.push(artifact)
  return artifact
}

/** Puts a label on a pull request, or takes it off. */
export function label(state: State, pull: PullRequest, login: string, name: string, off = false): void {
  const event = {
    id: state.id(),
    event: off ? 'unlabeled' : 'labeled',
    label: name,
    actor: state.user(login),
    createdAt: state.now(),
  } as const
  pull.labels = [...pull.labels.filter((it) => it !== name), ...(off ? [] : [name])]
  pull.labellings.push(event)
}
