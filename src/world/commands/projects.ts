import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { letters } from '../../generated/letters.ts'
import { settingsPath } from '../../model/settings.ts'
import { dayOf, readDate } from '../../read/calendar.ts'
import { readSettings } from '../../read/settings.ts'
import { planProjects } from '../../reply/plan-projects.ts'
import { projectsJson } from '../../reply/projects-json.ts'
import { projectsTerminal } from '../../reply/projects-terminal.ts'
import { projectsAsked } from '../projects/asked.ts'
import { folderSource } from '../projects/folder-source.ts'
import { readProjects } from '../projects/read-projects.ts'
import { type Io, progress, Usage } from './io.ts'

export interface ProjectsOptions {
  now?: string
  format: 'text' | 'json'
  /** What the schedule would write, instead of what it found. */
  plan?: boolean
}

/** `mle-review projects`: every project below a folder and its state. Exit 0 whatever the states are: nothing is being merged. */
export async function projectsCommand(dir: string, { now, format, plan = false }: ProjectsOptions, io: Io): Promise<number> {
  const full = resolve(io.cwd, dir)
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`)
  const asked = projectsAsked(settingsIn(full), now === undefined ? io.now().toISOString() : momentOf(now))
  const projects = await progress(io, `Reading the projects below ${dir}`, readProjects(await folderSource(full, io.env), asked))
  if (projects.is !== 'read') throw new Usage(projects.is === 'absent' ? `${dir} is not there` : projects.why)
  if (plan) {
    const { intents } = planProjects(projects.value, [], dayOf(asked.now), letters, Number.POSITIVE_INFINITY)
    for (const intent of intents) io.out(`${JSON.stringify(intent)}\n`)
    return 0
  }
  io.out(
    format === 'json'
      ? `${JSON.stringify(projectsJson(projects.value), null, 2)}\n`
      : projectsTerminal(projects.value, { paint: io.paint, width: io.width }),
  )
  return 0
}

/** `--now` as a moment. */
export function momentOf(now: string): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(now)
  if (!isMoment || readDate(now).is !== 'date' || Number.isNaN(Date.parse(now))) {
    throw new Usage(`--now ${now} is no date; write it as --now 2026-11-21, or with time and zone as --now 2026-11-21T09:00:00Z`)
  }
  return now
}

/** The configuration below a folder; null: there is none. */
export function settingsIn(dir: string) {
  const file = join(dir, settingsPath)
  if (!existsSync(file)) return null
  const read = readSettings(readFileSync(file, 'utf8'), { path: settingsPath, commit: null, id: null })
  if (read.is === 'unreadable') throw new Usage(read.why)
  return read.is === 'read' ? read.value : null
}
