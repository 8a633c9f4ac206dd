import type { Tree } from '../../model/change.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import { type Git, lastLine } from './git.ts'

/** A commit's whole tree, in one run and without sizes (asking them would load every object's header). */
export async function readTree(git: Git, id: string, commit: string | null): Promise<Read<Tree>> {
  if (!/^[0-9a-f]{7,64}$/.test(id)) return unreadable('unknown-commit', `"${id.slice(0, 80)}" is no commit id.`)
  const { code, stdout, stderr, cut } = await git(['ls-tree', '-r', '-z', '--full-tree', id])
  if (cut) return unreadable('too-many-files', `The tree of ${id} lists more files than are read.`)
  if (code !== 0) {
    return unreadable(
      'unknown-commit',
      `The tree of ${id} is not in this clone (${lastLine(stderr)}): fetch it, with the whole history (fetch-depth: 0).`,
    )
  }
  const tree: Tree = Object.create(null)
  for (const record of stdout.toString().split('\0')) {
    const tab = record.indexOf('\t')
    if (tab === -1) continue
    const [mode = '', , object = ''] = record.slice(0, tab).split(' ')
    const path = record.slice(tab + 1)
    if (path in tree)
      return unreadable(
        'ambiguous-path',
        `Two files of ${id} have names that differ only in bytes that are not UTF-8: ${path}. Rename one.`,
      )
    tree[path] = { mode, id: object, size: null }
  }
  return { is: 'read', value: tree, from: { path: '', commit, id: null } }
}

function unreadable(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason, why }
}
