import { createHash } from 'node:crypto'
import type { Change, Entry, Tree } from '../src/model/change.ts'
import type { Answer, Approval, Pull } from '../src/model/evidence.ts'
import { hunksBetween } from '../src/read/diff.ts'
import type { Repository } from '../src/world/repository.ts'

/** Text by path; null is a deleted file (at head, of one that base has). */
export type Files = Record<string, string>

export interface MemoryOptions {
  base: Files
  head: Files
  /** Earlier states of the base branch, newest first. */
  past?: Files[]
  body?: string
  pull?: Partial<Pull>
  approvals?: Approval[]
  answers?: Answer[]
  handles?: Record<string, boolean>
  /** Texts of other repositories, by `owner/repo//path@commit`. */
  outside?: Files
  /** Members by `org/team`. */
  teams?: Record<string, string[]>
}

/** A repository in memory behind the port, so that examples run the real gather and review. */
export function memoryRepository(options: MemoryOptions): Repository {
  const { base, head, past = [], body = '', pull = {}, approvals = [], answers = [], handles = {}, outside = {}, teams = {} } = options
  const pasts = past.map((_, i) => `${i + 1}`.padStart(40, '0'))
  const states = new Map<string, Files>([
    ['b'.repeat(40), base],
    ['a'.repeat(40), head],
  ])
  for (const [i, files] of past.entries()) states.set(`${i + 1}`.padStart(40, '0'), files)
  const filesAt = (commit: string): Files | undefined => states.get(commit)
  return {
    pull: async () => ({
      number: 1,
      repository: 'acme/fraud',
      url: null,
      title: 'A change',
      body,
      author: 'dora',
      bot: false,
      draft: false,
      fork: false,
      baseRef: 'main',
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      mergeBase: 'b'.repeat(40),
      door: 'github',
      ...pull,
    }),
    tree: async (commit) => {
      const files = filesAt(commit)
      if (files === undefined) return { is: 'unreadable', fault: 'ours', reason: 'unknown-commit', why: `commit ${commit} is not here` }
      return { is: 'read', value: treeOf(files), from: { path: '', commit, id: null } }
    },
    changes: async (from, to) => ({
      is: 'read',
      value: changesBetween(filesAt(from) ?? {}, filesAt(to) ?? {}),
      from: { path: '', commit: to, id: null },
    }),
    texts: async (wants) =>
      new Map(
        wants.map(({ commit, path, entry }) => {
          const text = filesAt(commit)?.[path]
          return [
            `${commit}:${path}`,
            text === undefined ? { is: 'absent' } : { is: 'read', value: text, from: { path, commit, id: entry.id } },
          ]
        }),
      ),
    history: async (_from, paths) => ({
      is: 'read',
      value: pasts.map((commit) => ({
        commit,
        entries: Object.fromEntries(paths.map((path) => [path, treeOf(filesAt(commit) ?? {})[path] ?? null])),
      })),
      from: { path: '', commit: null, id: null },
    }),
    holds: async (name) => ({
      is: 'read',
      value: [base, ...past].some((files) => name in files),
      from: { path: name, commit: null, id: null },
    }),
    outside: async ({ owner, repo, path, commit }) => {
      const text = outside[`${owner}/${repo}//${path}@${commit}`]
      return text === undefined ? { is: 'absent' } : { is: 'read', value: text, from: { path, commit, id: null } }
    },
    teams: async (names) =>
      Object.fromEntries(
        names.map((name) => {
          const members = teams[name]
          const unread = { is: 'unreadable', fault: 'ours', reason: 'missing', why: `${name} is not here` } as const
          return [name, members === undefined ? unread : { is: 'read', value: members, from: { path: name, commit: null, id: null } }]
        }),
      ),
    answers: async () => ({ is: 'read', value: answers, from: { path: '', commit: null, id: null } }),
    approvals: async () => ({ is: 'read', value: approvals, from: { path: '', commit: null, id: null } }),
    handles: async (logins) => ({
      is: 'read',
      value: Object.fromEntries(logins.map((login) => [login, handles[login] ?? true])),
      from: { path: '', commit: null, id: null },
    }),
  }
}

function treeOf(files: Files): Tree {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, entryOf(text)]))
}

function entryOf(text: string): Entry {
  const bytes = Buffer.from(text)
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return { mode: '100644', id, size: bytes.length }
}

function changesBetween(before: Files, after: Files): Change[] {
  const [old, now] = [treeOf(before), treeOf(after)]
  const paths = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  return paths.flatMap((path): Change[] => {
    const [base, head] = [old[path] ?? null, now[path] ?? null]
    if (base?.id === head?.id) return []
    const status = base === null ? 'added' : head === null ? 'deleted' : 'modified'
    return [{ path, before: path, status, base, head, kind: 'text', hunks: hunksBetween(before[path] ?? '', after[path] ?? '') }]
  })
}
