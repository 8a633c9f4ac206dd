import { letters } from '../../generated/letters.ts'
import type { Project } from '../../model/project.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { dayOf } from '../../read/calendar.ts'
import { type ProjectsPlan, planProjects } from '../../reply/plan-projects.ts'
import { findProjects } from '../../weigh/project/find-projects.ts'
import type { Api } from '../github/api.ts'
import { readDefaultBranch } from '../github/default-branch.ts'
import { type ProjectsPerformed, performProjects } from '../github/perform-projects.ts'
import { ourIssues } from '../github/project-issues.ts'
import { githubProjectSource } from '../github/project-source.ts'
import type { Refusal } from '../github/refusal.ts'
import { projectsAsked } from './asked.ts'
import { type DigestDoor, digestStep, wantsDigest } from './digest-step.ts'
import { readProjects } from './read-projects.ts'

/** How a run of the schedule ended. */
export type ProjectsRun =
  | { is: 'run'; projects: Project[]; plan: ProjectsPlan; performed: ProjectsPerformed; unsure: string[] }
  /** There is nothing to look at, or nowhere to write. */
  | { is: 'idle'; because: string }
  /** The configuration is wrong: its author mends it. */
  | { is: 'misconfigured'; why: string }
  /** `projects`: what was read although nothing may be written. */
  | { is: 'refused'; kind: Refusal['kind'] | 'unreadable'; why: string; retryAfter: number | null; projects: Project[] }

export interface ProjectsRunOptions {
  /** ISO 8601. */
  now: string
  /** Plans and writes nothing. */
  dryRun: boolean
  /** Absent: nobody looks at the digest this time. */
  digest?: DigestDoor
}

/** Writes that one run may take. */
const budget = 50

const nothing: ProjectsPerformed = { done: [], failed: [], left: [] }

/** Reads the projects of a repository through GitHub, plans their issues, and writes what is planned. Done twice, it writes once. */
export async function runProjects(
  api: Api,
  where: { owner: string; repo: string },
  { now, dryRun, digest }: ProjectsRunOptions,
): Promise<ProjectsRun> {
  const branch = await readDefaultBranch(api, where)
  if (!branch.ok) return refused(branch.refusal)
  const { commit, settings, hasIssues, openIssues } = branch.value
  if (!hasIssues) return { is: 'idle', because: 'the repository has its issues switched off' }
  if (settings.is === 'unreadable') return { is: 'misconfigured', why: settings.why }
  if (commit === null) return { is: 'idle', because: 'the repository is empty' }
  const configured = valueOf(settings)
  const asked = projectsAsked(configured, now)
  const source = githubProjectSource(api, where, commit)
  const paths = await source.paths()
  if (paths.is !== 'read') return unread(api, paths)
  const mayTell = digest !== undefined && wantsDigest(configured, [])
  if (findProjects(paths.value, asked.chosen).length === 0 && !openIssues && !mayTell)
    return { is: 'idle', because: 'no project was found' }

  const read = await readProjects(source, asked)
  if (read.is !== 'read') return unread(api, read)
  const projects = read.value
  const limit = api.trouble()
  // What a limit kept from us looks like what is not there: nothing may be concluded from it.
  if (limit?.kind === 'limited') return refused(limit)
  const issues = await ourIssues(api, where)
  if (!issues.ok) return { ...refused(issues.refusal), projects }

  const isSure = ({ path }: { path: string }) => source.isSure(path.slice(0, path.lastIndexOf('/')))
  const isOff = configured?.severities['project/stalled'] === 'off'
  const left = new Set(projects.filter((it) => !isSure(it) || (isOff && it.state === 'stalled')).map(({ path }) => path))
  const sure = projects.filter(({ path }) => !left.has(path))
  const known = issues.value.projects.filter(({ project }) => isSure({ path: project }) && !left.has(project))
  const step = { source, commit, projects, issue: issues.value.digest, now }
  const tells = digest !== undefined && wantsDigest(configured, projects)
  const told = tells ? await digestStep(api, where, { ...step, settings: configured }, digest) : { intents: [], unsure: [] }
  const limited = api.trouble()
  if (limited?.kind === 'limited') return { ...refused(limited), projects }
  const stalls = planProjects(sure, known, dayOf(now), letters, budget - told.intents.length)
  const plan = { ...stalls, intents: [...stalls.intents, ...told.intents] }
  const performed = dryRun ? nothing : await performProjects(api, where, plan.intents)
  return { is: 'run', projects, plan, performed, unsure: [...source.unsure(), ...told.unsure] }
}

function refused({ kind, why, retryAfter }: Refusal): Extract<ProjectsRun, { is: 'refused' }> {
  return { is: 'refused', kind, why, retryAfter, projects: [] }
}

function unread(api: Api, read: Exclude<Read<unknown>, { is: 'read' }>): ProjectsRun {
  const trouble = api.trouble()
  if (trouble !== null) return refused(trouble)
  const { why } = read.is === 'absent' ? { why: 'The list of files is not there.' } : read
  return { is: 'refused', kind: 'unreadable', why, retryAfter: null, projects: [] }
}
