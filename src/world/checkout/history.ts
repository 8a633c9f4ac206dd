import type { Entry, Tree } from '../../model/change.ts'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import type { PastState } from '../repository.ts'
import { type Git, must } from './git.ts'
import { hasTwoPaths, rawChange } from './raw.ts'

/** Bytes of path names given to git as a filter; with more it lists all and we choose. */
const filterBytes = 64 * 1024

/** What `paths` held along the first-parent history of `from`: its tree, undone one commit after the other. */
export async function readHistory(git: Git, from: string, tree: Tree, paths: string[]): Promise<Read<PastState[]>> {
  const log = await must(git, ['log', '--first-parent', '--format=%H %T', `--max-count=${limits.historyCommits + 1}`, from, '--'])
  const commits = log
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const pairs = commits.slice(1).map(([, past], i) => `${commits[i]?.[1]} ${past}`)
  const filter = paths.reduce((sum, path) => sum + path.length, 0) < filterBytes ? paths : []
  const options = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none', '--', ...filter]
  const out = await must(git, options, { input: `${pairs.join('\n')}\n` })
  const wanted = new Set(paths)
  const now = new Map(paths.map((path): [string, Entry | null] => [path, tree[path] ?? null]))
  const states: PastState[] = []
  const steps = stepsOf(out.toString())
  for (const [i, [commit = '']] of commits.slice(1).entries()) {
    for (const [path, entry] of steps[i] ?? []) if (wanted.has(path)) now.set(path, entry)
    states.push({ commit, entries: nullProto(now) })
  }
  return { is: 'read', value: states, from: { path: '', commit: from, id: null } }
}

/** Per pair of trees, what each changed path held in the second. A pair begins with a line that names both. */
function stepsOf(out: string): [path: string, entry: Entry | null][][] {
  const steps: [string, Entry | null][][] = []
  for (let at = 0; at < out.length; ) {
    if (out[at] !== ':') {
      steps.push([])
      at = endOf(out, '\n', at) + 1
      continue
    }
    const fields = out.slice(at, endOf(out, '\0', at))
    at += fields.length + 1
    const paths: string[] = []
    for (let i = 0; i < (hasTwoPaths(fields) ? 2 : 1); i += 1) {
      const end = endOf(out, '\0', at)
      paths.push(out.slice(at, end))
      at = end + 1
    }
    const change = rawChange(fields, paths)
    if (change !== null) steps.at(-1)?.push([change.path, change.head])
  }
  return steps
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end
}

function nullProto(entries: Map<string, Entry | null>): Record<string, Entry | null> {
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}
