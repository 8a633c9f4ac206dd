import { z } from 'zod'
import type { Read } from '../../model/read.ts'
import { type Settings, settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { projectLabel } from '../../reply/project-marker.ts'
import type { Answer, Api } from './api.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

/** What a schedule works on: the tip of the default branch, and whether there may be issues. */
export interface DefaultBranch {
  /** Null: the repository is empty. */
  commit: string | null
  settings: Read<Settings>
  /** Whether the repository has issues at all. */
  hasIssues: boolean
  /** Open ones that bear our label; null where this token may not see them. */
  openIssues: number | null
}

const file = z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullish()
const answer = z.object({
  repository: z
    .object({
      hasIssuesEnabled: z.boolean(),
      defaultBranchRef: z.object({ target: z.object({ oid: z.string(), file }).nullable() }).nullish(),
    })
    .nullish(),
  // Apart: where issues may not be seen, what holds them is null as well.
  talk: z.object({ issues: z.object({ totalCount: z.number() }) }).nullish(),
})

/** Reads where a repository stands, by one request. */
export async function readDefaultBranch(api: Api, { owner, repo }: { owner: string; repo: string }): Promise<Answer<DefaultBranch>> {
  const settings = `file(path: ${literal(settingsPath)}) { object { ... on Blob { text } } }`
  const at = `repository(owner: ${literal(owner)}, name: ${literal(repo)})`
  const open = `issues(labels: [${literal(projectLabel)}], states: OPEN, first: 1) { totalCount }`
  const inner = `hasIssuesEnabled defaultBranchRef { target { ... on Commit { oid ${settings} } } }`
  const what = 'query of the default branch contents'
  const got = await api.graphql(what, `query { ${at} { ${inner} } talk: ${at} { ${open} } }`, answer)
  if (!got.ok) return got
  const { data, faults } = got.value
  const hidden = faults.find(({ path }) => path[0] !== 'talk')
  if (!data.repository || hidden !== undefined) return { ok: false, refusal: unseen(api.mend(what), hidden?.message) }
  const { hasIssuesEnabled, defaultBranchRef } = data.repository
  const tip = defaultBranchRef?.target ?? null
  const text = tip?.file?.object?.text
  return {
    ok: true,
    value: {
      commit: tip?.oid ?? null,
      settings:
        typeof text === 'string' ? readSettings(text, { path: settingsPath, commit: tip?.oid ?? null, id: null }) : { is: 'absent' },
      hasIssues: hasIssuesEnabled,
      openIssues: data.talk?.issues.totalCount ?? null,
    },
  }
}

function unseen(mend: string, message = 'it is not there'): Refusal {
  const why = `GitHub did not show the default branch: ${message.replace(/\s+/g, ' ').slice(0, 200)}. ${mend}`
  return { kind: 'forbidden', status: null, why, maybeDone: false, retryAfter: null }
}
