import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { letters } from '../../generated/letters.ts'
import type { Rulebook } from '../../model/rule.ts'
import { dayOf } from '../../read/calendar.ts'
import { digestLetter } from '../../reply/digest-letter.ts'
import { unlinked } from '../../reply/options.ts'
import { planDigest } from '../../reply/plan-digest.ts'
import { planProjects } from '../../reply/plan-projects.ts'
import { projectsJson } from '../../reply/projects-json.ts'
import { projectsTerminal } from '../../reply/projects-terminal.ts'
import { projectsAsked } from '../projects/asked.ts'
import { wantsDigest } from '../projects/digest-step.ts'
import { partOfRepository } from '../projects/part-of-repository.ts'
import { readProjects } from '../projects/read-projects.ts'
import { digestIn } from './digest-in.ts'
import { type Io, progress, Usage } from './io.ts'
import { momentOf } from './moment-of.ts'
import { settingsIn } from './settings-in.ts'

export interface ProjectsOptions {
  now?: string
  format: 'text' | 'json'
  /** What the schedule would write, instead of what it found. */
  dryRun?: boolean
}

/** `mle-review projects`: every project below a folder and its state. Exit 0 whatever the states are: nothing is being merged. */
export async function projectsCommand(
  dir: string,
  { now, format, dryRun = false }: ProjectsOptions,
  io: Io,
  rulebook: () => Promise<Rulebook>,
): Promise<number> {
  const full = resolve(io.cwd, dir)
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`)
  const moment = now === undefined ? io.now().toISOString() : momentOf(now)
  const { top, source } = await partOfRepository(full, io.env, dayOf(moment))
  const settings = settingsIn(top)
  const asked = projectsAsked(settings, moment)
  if (source.lacks !== null) io.err(`${source.lacks}\n`)
  const projects = await progress(io, `Reading the projects below ${dir}`, readProjects(source, asked))
  if (projects.is !== 'read') throw new Usage(projects.is === 'absent' ? `${dir} is not there` : projects.why)
  if (dryRun) {
    const { intents } = planProjects(projects.value, [], dayOf(asked.now), letters, Number.POSITIVE_INFINITY)
    const tells = wantsDigest(settings, projects.value)
    const told = tells && top === full ? await digestPlan(top, asked.now, io, await rulebook()) : []
    for (const intent of [...intents, ...told]) io.out(`${JSON.stringify(intent)}\n`)
    if (tells && top !== full) io.err(`The digest is one for the whole repository, so it is left out here: ask for it in ${top}.\n`)
    return 0
  }
  io.out(
    format === 'json'
      ? `${JSON.stringify(projectsJson(projects.value), null, 2)}\n`
      : projectsTerminal(projects.value, { paint: io.paint, width: io.width }, asked.chosen !== null),
  )
  return 0
}

async function digestPlan(root: string, now: string, io: Io, rulebook: Rulebook) {
  const digest = await digestIn(root, now, io, rulebook)
  return planDigest(digestLetter(digest, rulebook, { ...unlinked, pagesUrl: settingsIn(root)?.rule_pages ?? null }), null, dayOf(now))
}
