import type { DigestIssue } from '../../model/digest.ts'
import type { Project } from '../../model/project.ts'
import type { ProjectIntent } from '../../model/project-intent.ts'
import type { Rulebook } from '../../model/rule.ts'
import type { Settings } from '../../model/settings.ts'
import { dayOf } from '../../read/calendar.ts'
import { digestLetter } from '../../reply/digest-letter.ts'
import { isDigestDue, planDigest } from '../../reply/plan-digest.ts'
import type { Api } from '../github/api.ts'
import { githubTreeSource } from '../github/tree-source.ts'
import { makeDigest, type ReviewTree } from './make-digest.ts'
import type { ProjectSource } from './project-source.ts'

/** What a door gives the schedule for its digest. */
export interface DigestDoor {
  rulebook: Rulebook
  review: ReviewTree
  /** Where rule pages are read, unless the configuration says; null: no link is made. */
  pagesUrl: string | null
}

export interface DigestStep {
  source: ProjectSource
  commit: string
  settings: Settings | null
  projects: Project[]
  issue: DigestIssue | null
  now: string
}

/** Whether a repository is to have a digest: one with a configuration, or with a project that is not over, has one unless its configuration says no. */
export function wantsDigest(settings: Settings | null, projects: Pick<Project, 'state'>[]): boolean {
  return settings === null ? projects.some(({ state }) => state !== 'archived') : settings.projects?.digest !== 'off'
}

/** What the digest of a repository needs now. Where something could not be read it is left as it is: what is missing is not gone. */
export async function digestStep(
  api: Api,
  where: { owner: string; repo: string },
  step: DigestStep,
  { rulebook, review, pagesUrl }: DigestDoor,
): Promise<{ intents: ProjectIntent[]; unsure: string[] }> {
  const { source, commit, settings, projects, issue, now } = step
  const today = dayOf(now)
  if (!isDigestDue(issue, today)) return { intents: [], unsure: [] }
  const tree = githubTreeSource(api, where, commit)
  const digest = await makeDigest({ source, tree, commit, projects, settings, now }, rulebook, review)
  const trouble = api.trouble()
  if (trouble !== null) return { intents: [], unsure: [`the digest: ${trouble.why}`] }
  if (!digest.isWhole) return { intents: [], unsure: [`the digest: ${digest.unseen.join('; ')}`] }
  const letter = digestLetter(digest, rulebook, { runUrl: null, pagesUrl: settings?.rule_pages ?? pagesUrl })
  return { intents: planDigest(letter, issue, today), unsure: [] }
}
