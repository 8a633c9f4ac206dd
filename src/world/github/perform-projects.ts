import { z } from 'zod'
import type { ProjectIntent } from '../../model/project-intent.ts'
import { projectLabel } from '../../reply/project-marker.ts'
import type { Api } from './api.ts'
import { assignable } from './assignable.ts'
import { commentOnIssue, commentRoute } from './comment-on-issue.ts'
import { onceOnly, refusalIn } from './place.ts'
import { isThereIssue } from './project-issues.ts'
import type { Refusal } from './refusal.ts'

type Where = { owner: string; repo: string }

/** What came of a plan. `left`: not tried, because of a limit or of what failed before for the same project; the next run plans it anew. */
export interface ProjectsPerformed {
  done: ProjectIntent[]
  failed: { intent: ProjectIntent; refusal: Refusal }[]
  left: ProjectIntent[]
}

const issues = 'POST /repos/{owner}/{repo}/issues'
/** `known`: there was nothing left to do. */
type Outcome = Refusal | null | 'known'

const anything = z.unknown()
/** Does what was planned, in order; doing it twice changes nothing more. What fails ends its project's part, a limit ends all. */
export async function performProjects(api: Api, where: Where, intents: ProjectIntent[]): Promise<ProjectsPerformed> {
  const performed: ProjectsPerformed = { done: [], failed: [], left: [] }
  const ended = new Set<string>()
  const who = assignable(api, where)
  let label: Promise<Refusal | null> | undefined
  let isLimited = false
  for (const intent of intents) {
    if (isLimited || ended.has(intent.project)) {
      performed.left.push(intent)
      continue
    }
    if (intent.do === 'open-issue') label ??= haveLabel(api, where)
    const unlabelled = intent.do === 'open-issue' ? await label : null
    const refusal = unlabelled ?? (await performOne(api, where, intent, who))
    if (refusal === null) performed.done.push(intent)
    if (refusal === null || refusal === 'known') continue
    ended.add(intent.project)
    isLimited = refusal.kind === 'limited'
    performed.failed.push({ intent, refusal: withMend(api, refusal) })
  }
  return performed
}

async function performOne(api: Api, where: Where, intent: ProjectIntent, who: ReturnType<typeof assignable>): Promise<Outcome> {
  const edit = async (number: number, change: object) =>
    refusalIn(await api.rest('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...where, issue_number: number, ...change }, anything))
  switch (intent.do) {
    case 'open-issue':
      return openIssue(api, where, intent, await who(intent.assign))
    case 'edit-issue':
      return edit(intent.number, { title: intent.title, body: intent.body })
    case 'comment-issue':
      return commentOnIssue(api, where, intent)
    case 'close-issue':
      return edit(intent.number, { state: 'closed', state_reason: intent.reason })
    case 'reopen-issue':
      return edit(intent.number, { state: 'open', state_reason: 'reopened' })
    default:
      return intent satisfies never
  }
}

/** Looks once more before it opens one: another run may have been faster, or somebody took our label off. */
async function openIssue(
  api: Api,
  where: Where,
  { project, title, body }: Extract<ProjectIntent, { do: 'open-issue' }>,
  assignees: string[],
): Promise<Outcome> {
  const before = await isThereIssue(api, where, project)
  if (!before.ok) return before.refusal
  if (before.value) return 'known'
  const create = () => api.rest(issues, { ...where, title, body, labels: [projectLabel], assignees }, anything)
  return onceOnly(create, async () => {
    const after = await isThereIssue(api, where, project)
    return after.ok ? after.value : null
  })
}

/** Makes our label where it is missing. */
export async function haveLabel(api: Api, where: Where): Promise<Refusal | null> {
  const found = await api.rest('GET /repos/{owner}/{repo}/labels/{name}', { ...where, name: projectLabel }, anything)
  if (found.ok || found.refusal.kind !== 'missing') return refusalIn(found)
  const description = 'Written by mle-review; it finds its issues by this label.'
  const made = await api.rest('POST /repos/{owner}/{repo}/labels', { ...where, name: projectLabel, color: '5319e7', description }, anything)
  // Somebody else made it meanwhile.
  return made.ok || made.refusal.status === 422 ? null : made.refusal
}

/** On an issue a comment needs another permission than on a pull request. */
function withMend(api: Api, refusal: Refusal): Refusal {
  return { ...refusal, why: refusal.why.replace(api.mend(commentRoute), api.mend(issues)) }
}
