import { z } from 'zod'
import type { Read } from '../../model/read.ts'
import { type Answer, type Api, blind } from './api.ts'
import type { Batch } from './batch.ts'
import { compare } from './compare.ts'
import { literal } from './literal.ts'

const objectSchema = z.object({ oid: z.string().optional(), name: z.string().optional() })
const historySchema = z.object({ history: z.object({ totalCount: z.number() }).optional() })

/** Whether the base's history holds what a rollback plan names: a tag, a path now or earlier, a commit, or `commit:path`. */
export async function holds(
  api: Api,
  batch: Batch,
  where: { owner: string; repo: string; base: string },
  name: string,
): Promise<Read<boolean>> {
  const { owner, repo, base } = where
  const answer = (value: boolean): Read<boolean> => ({ is: 'read', value, from: { path: name, commit: base, id: null } })
  if (name === '' || /[\0\n]/.test(name)) return answer(false)
  if (/^(?:(?:sha256|md5):)?(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(name)) {
    const why = `GitHub's API cannot search the history for ${name}: name a path, a tag or a commit instead.`
    return { is: 'unreadable', fault: 'ours', reason: 'search-limit', why }
  }
  const [revision = '', path = ''] = name.split(/:(.*)/s)
  const tag = name.replace(/^(?:refs\/)?tags\//, '')
  const past = `object(oid: ${literal(base)}) { ... on Commit { history(first: 1, path: ${literal(name)}) { totalCount } } }`
  const found = await Promise.all([
    batch({ on: 'repository', field: `ref(qualifiedName: ${literal(`refs/tags/${tag}`)}) { name }`, weight: 1, schema: objectSchema }),
    batch({ on: 'repository', field: past, weight: 5, schema: historySchema }),
    path === ''
      ? nothing
      : batch({ on: 'repository', field: `object(expression: ${literal(name)}) { oid }`, weight: 1, schema: objectSchema }),
  ])
  const [tagged, there, object] = found
  if (tagged.ok && tagged.value !== null) return answer(true)
  if (there.ok && (there.value?.history?.totalCount ?? 0) > 0) return answer(true)
  const commit = path === '' && /^[0-9a-f]{7,64}$/.test(name) ? name : object.ok && object.value !== null ? revision : null
  if (commit !== null) {
    // GitHub also finds commits of forks by their id: only an ancestor of the base is held.
    const compared = await compare(api, { owner, repo, base: commit, head: base, pull: null })
    if (compared.ok && compared.value.isAncestor) return answer(true)
    if (!compared.ok && compared.refusal.kind !== 'missing') return blind(compared.refusal)
  }
  const refused = found.find((it) => !it.ok)
  return refused?.ok === false ? blind(refused.refusal) : answer(false)
}

const nothing: Answer<{ oid?: string | undefined } | null> = { ok: true, value: null }
