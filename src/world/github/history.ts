import { z } from 'zod'
import type { Entry, Tree } from '../../model/change.ts'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import type { PastState } from '../repository.ts'
import { type Answer, blind } from './api.ts'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'

const entrySchema = z.object({ oid: z.string(), mode: z.number(), type: z.string(), size: z.number().nullish() }).nullish()
const filesSchema = z.record(z.string(), z.unknown())
const commitSchema = z.looseObject({
  oid: z.string(),
  parents: z.object({ nodes: z.array(z.object({ oid: z.string() }).nullable()).nullable() }),
})
const pageSchema = z.object({ history: z.object({ nodes: z.array(commitSchema.nullable()).nullable() }).optional() })
type Commit = z.infer<typeof commitSchema>

/** Paths looked up in every commit of a history: each look-up costs GitHub a walk through a tree. */
const probesAtMost = 3
/** Paths looked up at once in the commits that are still like head. */
const pathsAtOnce = 10
/** Pages of 100 commits: merges bring commits that the first-parent walk skips. */
const pagesAtMost = 4

/** First-parent histories of one commit, searched for the states that a change could restore. */
export interface Past {
  /** Begins to look up some paths, so that the answer comes with other requests of the moment. */
  anticipate(paths: string[]): void
  /**
   * The history, newest first. A few paths are looked up in every commit; the others only in commits where those were as at
   * head, since no other commit can be the state that head restores: elsewhere `entries` lacks them.
   */
  states(paths: string[]): Promise<Read<PastState[]>>
}

export function pastOf(batch: Batch, from: string, head: () => Promise<Read<Tree>>): Past {
  let begun: { paths: string[]; states: Promise<Read<PastState[]>> } | null = null

  return {
    anticipate(paths) {
      const probes = paths.slice(0, probesAtMost)
      begun ??= { paths: probes, states: walk(batch, from, probes) }
    },
    async states(paths) {
      const tree = await head()
      if (tree.is !== 'read') return tree
      const known = begun?.paths.some((path) => paths.includes(path)) ? begun : null
      const probes = known?.paths ?? paths.slice(0, probesAtMost)
      const past = await (known?.states ?? walk(batch, from, probes))
      if (past.is !== 'read') return past
      const alike = (state: PastState, asked: string[]) =>
        asked.every((path) => !paths.includes(path) || same(state.entries[path] ?? null, tree.value[path] ?? null))
      let left = past.value.filter((state) => alike(state, probes))
      const rest = paths.filter((path) => !probes.includes(path))
      for (let i = 0; i < rest.length && left.length > 0; i += pathsAtOnce) {
        const some = rest.slice(i, i + pathsAtOnce)
        const refused = await lookUp(batch, left, some)
        if (refused !== null) return refused
        left = left.filter((state) => alike(state, some))
      }
      return past
    },
  }
}

function same(a: Entry | null, b: Entry | null): boolean {
  return a?.id === b?.id && a?.mode === b?.mode
}

/** Adds what some commits held at some paths; answers what kept us from it. */
async function lookUp(batch: Batch, states: PastState[], paths: string[]): Promise<Exclude<Read<never>, { is: 'read' }> | null> {
  const answers = await Promise.all(
    states.map((state) =>
      batch({
        on: 'repository',
        field: `object(oid: ${literal(state.commit)}) { ... on Commit { ${filesAt(paths)} } }`,
        weight: paths.length,
        schema: filesSchema,
      }),
    ),
  )
  for (const [i, answer] of answers.entries()) {
    if (!answer.ok) return blind(answer.refusal)
    Object.assign(states[i]?.entries ?? {}, entriesOf(answer.value ?? {}, paths))
  }
  return null
}

/** GitHub lists all ancestors by date; first parents are followed through them. */
async function walk(batch: Batch, from: string, paths: string[]): Promise<Read<PastState[]>> {
  const states: PastState[] = []
  let next: string | undefined = from
  for (let pages = 0; pages < pagesAtMost && next !== undefined && states.length < limits.historyCommits; pages++) {
    const inner = `oid parents(first: 1) { nodes { oid } } ${filesAt(paths)}`
    const got: Answer<z.infer<typeof pageSchema> | null> = await batch({
      on: 'repository',
      field: `object(oid: ${literal(next)}) { ... on Commit { history(first: 100) { nodes { ${inner} } } } }`,
      weight: 20 + 10 * paths.length,
      schema: pageSchema,
    })
    if (!got.ok) return blind(got.refusal)
    const nodes: (Commit | null)[] = got.value?.history?.nodes ?? []
    const commits = new Map(nodes.flatMap((it) => (it === null ? [] : [[it.oid, it] as const])))
    if (!commits.has(next)) break
    for (let at: Commit | undefined = commits.get(next); at !== undefined && states.length < limits.historyCommits; ) {
      if (at.oid !== from) states.push({ commit: at.oid, entries: entriesOf(at, paths) })
      next = at.parents.nodes?.[0]?.oid
      at = next === undefined ? undefined : commits.get(next)
    }
  }
  return { is: 'read', value: states, from: { path: '', commit: from, id: null } }
}

function filesAt(paths: string[]): string {
  return paths.length === 0 ? 'id' : paths.map((path, i) => `f${i}: file(path: ${literal(path)}) { oid mode type size }`).join(' ')
}

function entriesOf(at: Record<string, unknown>, paths: string[]): Record<string, Entry | null> {
  return Object.fromEntries(paths.map((path, i) => [path, entryOf(at[`f${i}`])]))
}

function entryOf(value: unknown): Entry | null {
  const found = entrySchema.safeParse(value)
  if (!found.success || !found.data || found.data.type === 'tree') return null
  const { mode, oid, size, type } = found.data
  return { mode: mode.toString(8).padStart(6, '0'), id: oid, size: type === 'blob' ? (size ?? null) : null }
}
