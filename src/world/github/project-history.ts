import { z } from 'zod'
import type { ProjectSource, Span, Version } from '../projects/project-source.ts'
import type { Answer, Api } from './api.ts'
import type { Batch, Part } from './batch.ts'
import { literal } from './literal.ts'

interface Asking {
  api: Api
  batch: Batch
  commit: string
  /** Told of folders whose past was refused, and why. */
  lose(folders: string[], why: string): void
}

/** Histories in one request: GitHub walks the commits for each. */
const spansAtOnce = 50
const versionsAtOnce = 10
const versionsAtMost = 40

const moment = z.object({ committedDate: z.string() })
const page = z.object({
  history: z
    .object({
      totalCount: z.number().optional(),
      pageInfo: z.object({ endCursor: z.string().nullable() }).optional(),
      nodes: z.array(moment.nullable()).nullable(),
    })
    .optional(),
})
const blob = z.object({ object: z.object({ text: z.string().nullish() }).nullish() }).nullish()
const past = z.object({
  history: z.object({ nodes: z.array(moment.extend({ file: blob }).nullable()).nullable() }).optional(),
})

/** First and last commits of folders, and former texts of files, by few requests. */
export function projectHistory({ api, batch, commit, lose }: Asking): Pick<ProjectSource, 'spans' | 'versions'> {
  const at = (inner: string) => `object(oid: ${literal(commit)}) { ... on Commit { ${inner} } }`
  /** The answers by what was asked, some in each request; a limit ends it. */
  async function each<T>(keys: string[], atOnce: number, part: (key: string) => Part<T>): Promise<Map<string, T>> {
    const found = new Map<string, T>()
    for (let i = 0; i < keys.length; i += atOnce) {
      const some = keys.slice(i, i + atOnce)
      const trouble = api.trouble()
      const answers: Answer<T | null>[] =
        trouble?.kind === 'limited'
          ? some.map(() => ({ ok: false, refusal: trouble }))
          : await Promise.all(some.map((key) => batch(part(key))))
      for (const [j, answer] of answers.entries()) {
        const key = some[j] ?? ''
        if (!answer.ok) lose([folderOf(key)], answer.refusal.why)
        else if (answer.value !== null) found.set(key, answer.value)
      }
    }
    return found
  }

  return {
    async spans(folders, startless) {
      const wantsFirst = new Set(startless)
      const spans = new Map<string, Span>()
      const cursors = new Map<string, string>()
      const asked = (folder: string) => (wantsFirst.has(folder) ? 'totalCount pageInfo { endCursor }' : '')
      const last = await each(slashed(folders), spansAtOnce, (key) => ({
        on: 'repository',
        field: at(`history(first: 1, path: ${literal(folderOf(key))}) { ${asked(folderOf(key))} nodes { committedDate } }`),
        weight: 60,
        schema: page,
      }))
      for (const [key, { history }] of last) {
        const date = history?.nodes?.[0]?.committedDate
        if (date === undefined) continue
        const folder = folderOf(key)
        spans.set(folder, { first: history?.totalCount === 1 ? date : null, last: date })
        const cursor = beforeFirst(history?.pageInfo?.endCursor, history?.totalCount)
        if (cursor !== null) cursors.set(key, cursor)
      }
      const first = await each([...cursors.keys()], spansAtOnce, (key) => ({
        on: 'repository',
        field: at(
          `history(first: 1, path: ${literal(folderOf(key))}, after: ${literal(cursors.get(key) ?? '')}) { nodes { committedDate } }`,
        ),
        weight: 60,
        schema: page,
      }))
      for (const [key, { history }] of first) {
        const span = spans.get(folderOf(key))
        if (span !== undefined) span.first = history?.nodes?.[0]?.committedDate ?? null
      }
      return spans
    },
    async versions(paths) {
      const found = await each(paths, versionsAtOnce, (path) => {
        const text = `file(path: ${literal(path)}) { object { ... on Blob { text } } }`
        const inner = `history(first: ${versionsAtMost}, path: ${literal(path)}) { nodes { committedDate ${text} } }`
        return { on: 'repository', field: at(inner), weight: 400, schema: past }
      })
      const versions = [...found].map(([path, { history }]): [string, Version[]] => [
        path,
        (history?.nodes ?? []).toReversed().flatMap((node) => {
          const text = node?.file?.object?.text
          return node === null || typeof text !== 'string' ? [] : [{ at: node.committedDate, text }]
        }),
      ])
      return new Map(versions)
    },
  }
}

/** GitHub's cursors in a history are its newest commit and a place: with the count they lead to its end. Others lead nowhere. */
function beforeFirst(cursor: string | null | undefined, count = 0): string | null {
  const found = /^([0-9a-f]{40,64}) 0$/.exec(cursor ?? '')
  return found === null || count < 2 ? null : `${found[1]} ${count - 2}`
}

/** Folders as keys of the form of a path in them. */
function slashed(folders: string[]): string[] {
  return folders.map((folder) => `${folder}/`)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
