import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { CheckAnnotation, Intent } from '../../model/intent.ts'
import { limits } from '../../model/limits.ts'
import { notWritten } from '../../reply/not-written.ts'
import type { Answer, Api } from './api.ts'
import { annotationKey, annotationsOn, type CheckRun, ourCheckRun } from './check-runs.ts'
import { type Place, refusalIn } from './place.ts'
import type { Refusal } from './refusal.ts'

type Conclude = Extract<Intent, { do: 'conclude-check' }>

/** Annotations that GitHub takes with one request. */
const inOneRequest = 50

/** Concludes our one check run of a head. One that says this already is left alone, one that a crash left half-written is completed. */
export async function concludeCheck(api: Api, place: Place, intent: Conclude): Promise<Refusal | null> {
  const refusal = await conclude(api, place, intent)
  // Nobody knows what of it was done, so look again: what is there is not written twice.
  return refusal?.maybeDone ? conclude(api, place, intent) : refusal
}

async function conclude(api: Api, place: Place, intent: Conclude): Promise<Refusal | null> {
  const found = await ourCheckRun(api, place, intent)
  if (!found.ok) return found.refusal
  const run = found.value
  const digest = digestOf(intent)
  if (run?.status === 'completed' && run.conclusion === intent.conclusion && run.external_id === digest) return null
  const carried = run === null ? none : await annotationsOn(api, place, run)
  if (!carried.ok) return carried.refusal
  const wanted = new Map(intent.annotations.map((it) => [annotationKey(it), it]))
  // GitHub takes no annotation back: where one is no longer true, a new run takes the place of the old.
  const stale = [...carried.value].some((key) => !wanted.has(key))
  const missing = [...wanted].filter(([key]) => stale || !carried.value.has(key)).map(([, it]) => it)
  const kept = stale ? null : run
  const refusal = await write(api, place, intent, { run: kept, missing, digest })
  if (refusal?.kind !== 'invalid' || missing.length === 0) return refusal
  // The conclusion matters more than its lines, and a digest that stands keeps it from being tried at every review.
  const summary = `${notWritten([refusal.why])}${intent.summary}`
  const fits = summary.length <= limits.checkSummaryCharacters ? { ...intent, summary } : intent
  return write(api, place, fits, { run: kept, missing: [], digest })
}

const none: Answer<Set<string>> = { ok: true, value: new Set() }

/** Writes the conclusion with the first request, so that it is true from then on, and the digest with the last, so that a crash between them shows. */
async function write(
  api: Api,
  { owner, repo }: Place,
  intent: Conclude,
  { run, missing, digest }: { run: CheckRun | null; missing: CheckAnnotation[]; digest: string },
): Promise<Refusal | null> {
  const { title, summary, conclusion, actions, commit, name } = intent
  let id = run?.id ?? null
  for (let from = 0; from === 0 || from < missing.length; from += inOneRequest) {
    const batch = missing.slice(from, from + inOneRequest).map(asGithubTakesIt)
    const body = {
      owner,
      repo,
      status: 'completed',
      conclusion,
      external_id: from + inOneRequest >= missing.length ? digest : `${digest} unfinished`,
      output: { title, summary, ...(batch.length === 0 ? {} : { annotations: batch }) },
      actions,
    }
    if (id === null) {
      const route = 'POST /repos/{owner}/{repo}/check-runs'
      const created = await api.rest(route, { ...body, name, head_sha: commit }, z.object({ id: z.number() }))
      if (!created.ok) return created.refusal
      id = created.value.id
    } else {
      const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
      const refusal = refusalIn(await api.rest(route, { ...body, check_run_id: id }, z.unknown()))
      if (refusal !== null) return refusal
    }
  }
  return null
}

function asGithubTakesIt({ path, startLine, endLine, level, title, message }: CheckAnnotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message }
}

/** What was concluded, in a word that the run carries as its `external_id`. */
function digestOf({ title, summary, annotations, actions }: Conclude): string {
  return createHash('sha256')
    .update(JSON.stringify([title, summary, annotations, actions]))
    .digest('hex')
}
