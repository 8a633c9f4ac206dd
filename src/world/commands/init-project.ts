import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { newFileDiff } from '../../reply/new-file-diff.ts'
import { projectStart, projectStartTerminal } from '../../reply/project-start.ts'
import { projectsFolder, refusedName } from '../../weigh/project/project-start.ts'
import { projectsAsked } from '../projects/asked.ts'
import { listFiles } from '../start/list-files.ts'
import { workPlace } from '../start/work-place.ts'
import { isThere, writeStart } from '../start/write-start.ts'
import { type Io, Usage } from './io.ts'

export interface InitProjectOptions {
  repo: string
  owner?: string[]
  dryRun?: boolean
}

/** `mle-review init project`: the files of a new project, beside those that are there. What is there stays. */
export async function initProjectCommand(name: string, { repo, owner = [], dryRun = false }: InitProjectOptions, io: Io): Promise<number> {
  const refused = refusedName(name)
  if (refused !== null) throw new Usage(`${JSON.stringify(name)} is no name for a project: ${refused}`)
  const { root } = await workPlace(resolve(io.cwd, repo), io.env)
  const { files } = await listFiles(root, io.env)
  const now = io.now().toISOString()
  const all = projectStart(projectsFolder(files.map(({ path }) => path)), { name, started: now.slice(0, 10), owners: owner })
  const written = all.filter(({ path }) => !isThere(root, path))
  if (dryRun) io.out(written.map(({ path, text }) => newFileDiff(path, text)).join(''))
  else writeStart(root, written)
  const left = all.filter((file) => !written.includes(file))
  // With --dry-run standard output is the diff, and nothing else.
  const say = dryRun ? io.err : io.out
  say(projectStartTerminal({ root, written, left, dry: dryRun, unseen: unseenBy(root, all[0]?.path ?? '', now) }))
  return 0
}

/** Whether the configuration looks for projects elsewhere. */
function unseenBy(root: string, context: string, now: string): string | null {
  const file = join(root, settingsPath)
  const read = existsSync(file) ? readSettings(readFileSync(file, 'utf8'), { path: settingsPath, commit: null, id: null }) : null
  const { chosen } = projectsAsked(read?.is === 'read' ? read.value : null, now)
  return chosen === null || chosen(context)
    ? null
    : `projects.paths in ${settingsPath} does not name ${context}: add it there, or nobody is told when it stalls.`
}
