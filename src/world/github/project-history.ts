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
const versionsAtOnce = 20
const versionsAtMost = 40
/** A folder's commits are read back so far, 100 a page; whoever has more began long ago. */
const pagesAtMost = 30

const moment = z.object({ committedDate: z.string() })
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const page = z.object({ history: z.object({ pageInfo, nodes: z.array(moment.nullable()).nullable() }).optional() })
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
      const next = new Map<string, string>(slashed(folders).map((key) => [key, '']))
      for (let turn = 0; turn < pagesAtMost && next.size > 0; turn++) {
        const pages = await each([...next.keys()], spansAtOnce, (key) => {
          const count = wantsFirst.has(folderOf(key)) ? 100 : 1
          const commits = `history(first: ${count}, path: ${literal(folderOf(key))}${next.get(key)})`
          return {
            on: 'repository',
            field: at(`${commits} { pageInfo { hasNextPage endCursor } nodes { committedDate } }`),
            weight: 60,
            schema: page,
          }
        })
        next.clear()
        for (const [key, { history }] of pages) {
          const folder = folderOf(key)
          for (const node of history?.nodes ?? []) if (node !== null) spans.set(folder, widened(spans.get(folder), node.committedDate))
          const { hasNextPage = false, endCursor = null } = history?.pageInfo ?? {}
          if (wantsFirst.has(folder) && hasNextPage && endCursor !== null) next.set(key, `, after: ${literal(endCursor)}`)
        }
      }
      return spans
    },
    async versions(paths) {
      const found = await each(paths, versionsAtOnce, (path) => {
        const text = `file(path: ${literal(path)}) { object { ... on Blob { text } } }`
        const inner = `history(first: ${versionsAtMost}, path: ${literal(path)}) { nodes { committedDate ${text} } }`
        return { on: 'repository', field: at(inner), weight: 200, schema: past }
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

/** Times of commits are compared as moments: GitHub tells them with the zones that they were made in. */
function widened(span: Span | undefined, at: string): Span {
  const [first, last] = [span?.first ?? at, span?.last ?? at]
  return { first: Date.parse(at) < Date.parse(first) ? at : first, last: Date.parse(at) > Date.parse(last) ? at : last }
}

/** Folders as keys of the form of a path in them. */
function slashed(folders: string[]): string[] {
  return folders.map((folder) => `${folder}/`)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
