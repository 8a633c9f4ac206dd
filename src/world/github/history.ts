import { z } from 'zod'
import type { Entry } from '../../model/change.ts'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import type { PastState } from '../repository.ts'
import { type Answer, blind } from './api.ts'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'

const entry = z.object({ oid: z.string(), mode: z.number(), type: z.string(), size: z.number().nullish() }).nullish()
const commit = z.looseObject({
  oid: z.string(),
  parents: z.object({ nodes: z.array(z.object({ oid: z.string() }).nullable()).nullable() }),
})
const page = z.object({ history: z.object({ nodes: z.array(commit.nullable()).nullable() }).optional() })
type Commit = z.infer<typeof commit>

/** Paths whose past one query can tell: each costs a look-up in each commit. */
const pathsInOne = 25
const pathsAtMost = 250
/** Pages of 100 commits: merges bring commits that the first-parent walk skips. */
const pagesAtMost = 4

/** First-parent history of `from`, without `from` itself. GitHub lists all ancestors by date; we follow first parents through them. */
export async function readHistory(batch: Batch, from: string, paths: string[]): Promise<Read<PastState[]>> {
  if (paths.length > pathsAtMost) {
    const why = `The past of ${paths.length} files cannot be asked of GitHub's API; at most ${pathsAtMost}. Prove a way back on a checkout.`
    return { is: 'unreadable', fault: 'ours', reason: 'too-many-paths', why }
  }
  const chunks: string[][] = []
  for (let i = 0; i < Math.max(1, paths.length); i += pathsInOne) chunks.push(paths.slice(i, i + pathsInOne))
  const walks = await Promise.all(chunks.map((chunk) => walk(batch, from, chunk)))
  const [first, ...others] = walks
  if (first === undefined || first.is !== 'read') return first ?? { is: 'absent' }
  const merged = first.value.map((state) => ({ ...state, entries: { ...state.entries } }))
  for (const other of others) {
    if (other.is !== 'read') return other
    merged.length = Math.min(merged.length, other.value.length)
    for (const [i, state] of merged.entries()) Object.assign(state.entries, other.value[i]?.entries)
  }
  return { ...first, value: merged }
}

async function walk(batch: Batch, from: string, paths: string[]): Promise<Read<PastState[]>> {
  const files = paths.map((path, i) => `f${i}: file(path: ${literal(path)}) { oid mode type size }`).join(' ')
  const states: PastState[] = []
  let next: string | undefined = from
  for (let pages = 0; pages < pagesAtMost && next !== undefined && states.length < limits.historyCommits; pages++) {
    const got: Answer<z.infer<typeof page> | null> = await batch({
      on: 'repository',
      field: `object(oid: ${literal(next)}) { ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } ${files} } } } }`,
      weight: 20 + 10 * paths.length,
      schema: page,
    })
    if (!got.ok) return blind(got.refusal)
    const commits: Map<string, Commit> = new Map(
      (got.value?.history?.nodes ?? []).flatMap((it) => (it === null ? [] : [[it.oid, it] as const])),
    )
    if (!commits.has(next)) break
    for (let at: Commit | undefined = commits.get(next); at !== undefined && states.length < limits.historyCommits; ) {
      if (at.oid !== from) states.push({ commit: at.oid, entries: entriesOf(at, paths) })
      next = at.parents.nodes?.[0]?.oid
      at = next === undefined ? undefined : commits.get(next)
    }
  }
  return { is: 'read', value: states, from: { path: '', commit: from, id: null } }
}

function entriesOf(at: Commit, paths: string[]): Record<string, Entry | null> {
  return Object.fromEntries(paths.map((path, i) => [path, entryOf(at[`f${i}`])]))
}

function entryOf(value: unknown): Entry | null {
  const found = entry.safeParse(value)
  if (!found.success || !found.data || found.data.type === 'tree') return null
  const { mode, oid, size, type } = found.data
  return { mode: mode.toString(8).padStart(6, '0'), id: oid, size: type === 'blob' ? (size ?? null) : null }
}
