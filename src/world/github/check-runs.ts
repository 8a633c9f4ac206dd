import { z } from 'zod'
import type { CheckAnnotation } from '../../model/intent.ts'
import type { Answer, Api } from './api.ts'
import type { Place } from './place.ts'

const checkRun = z.object({
  id: z.number(),
  status: z.string(),
  conclusion: z.string().nullable(),
  external_id: z.string().nullish(),
  started_at: z.string().nullish(),
  output: z.object({ annotations_count: z.number() }),
})

/** A check run as GitHub keeps it. */
export type CheckRun = z.infer<typeof checkRun>

const annotation = z.object({
  path: z.string(),
  start_line: z.number(),
  end_line: z.number(),
  annotation_level: z.string().nullable(),
  title: z.string().nullable(),
  message: z.string().nullable(),
})

const inOnePage = 100

/** Our check run of this name on a commit, the newest where there are several; null where there is none. */
export async function ourCheckRun(
  api: Api,
  { owner, repo, app }: Omit<Place, 'number'>,
  { commit, name }: { commit: string; name: string },
): Promise<Answer<CheckRun | null>> {
  const ours = app === undefined || app === null ? {} : { app_id: app }
  const asked = { owner, repo, ref: commit, check_name: name, filter: 'latest', per_page: inOnePage, ...ours }
  const found = await api.rest('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', asked, z.object({ check_runs: z.array(checkRun) }))
  if (!found.ok) return found
  const newest = found.value.check_runs.toSorted((a, b) => b.id - a.id)[0]
  return { ok: true, value: newest ?? null }
}

/** The annotations that a check run carries, as keys. */
export async function annotationsOn(api: Api, { owner, repo }: Omit<Place, 'number'>, run: CheckRun): Promise<Answer<Set<string>>> {
  const keys = new Set<string>()
  const pages = Math.ceil(run.output.annotations_count / inOnePage)
  for (let page = 1; page <= pages; page++) {
    const asked = { owner, repo, check_run_id: run.id, per_page: inOnePage, page }
    const found = await api.rest('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', asked, z.array(annotation))
    if (!found.ok) return found
    for (const { path, start_line, end_line, annotation_level, title, message } of found.value)
      keys.add(JSON.stringify([path, start_line, end_line, annotation_level, title?.trim(), message?.trim()]))
    if (found.value.length < inOnePage) break
  }
  return { ok: true, value: keys }
}

/** What makes an annotation the same as one that GitHub lists. */
export function annotationKey({ path, startLine, endLine, level, title, message }: CheckAnnotation): string {
  return JSON.stringify([path, startLine, endLine, level, title.trim(), message.trim()])
}
