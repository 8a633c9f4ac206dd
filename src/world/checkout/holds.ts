import type { Read } from '../../model/read.ts'
import type { Git } from './git.ts'
import { commitOf, isShallow } from './refs.ts'

/** Milliseconds that a search through the history's contents may take. */
const searchLimit = 10_000

/** Whether the base's history holds what a rollback plan names: a tag, a commit, a path, `commit:path`, or an LFS or DVC digest. */
export async function holds(git: Git, base: string, name: string): Promise<Read<boolean>> {
  const answer = (value: boolean): Read<boolean> => ({ is: 'read', value, from: { path: name, commit: base, id: null } })
  if (name === '' || name.startsWith('-') || /[\0\n]/.test(name)) return answer(false)
  if (await isTag(git, name)) return answer(true)
  if (/^[0-9a-f]{7,64}$/.test(name) && (await isPast(git, base, name))) return answer(true)
  if (await heldAt(git, base, name)) return answer(true)
  if ((await run(git, ['log', '-1', '--format=%H', base, '--', name])) !== '') return answer(true)
  const digest = /^(?:(?:sha256|md5):)?([0-9a-f]{32}|[0-9a-f]{64})$/.exec(name)?.[1]
  if (digest !== undefined) {
    const { code, stdout } = await git(['log', '-1', '--format=%H', '-S', digest, base], { limit: searchLimit })
    if (code !== 0)
      return {
        is: 'unreadable',
        fault: 'ours',
        reason: 'search-limit',
        why: `Searching the history for ${name} took too long; name a path or a tag instead.`,
      }
    if (stdout.length > 0) return answer(true)
  }
  if (!(await isShallow(git))) return answer(false)
  return {
    is: 'unreadable',
    fault: 'ours',
    reason: 'shallow',
    why: `${name} is not in this shallow clone: fetch the whole history (fetch-depth: 0).`,
  }
}

async function isTag(git: Git, name: string): Promise<boolean> {
  return (await commitOf(git, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, '')}`)) !== null
}

async function isPast(git: Git, base: string, name: string): Promise<boolean> {
  const commit = await commitOf(git, name)
  return commit !== null && (await git(['merge-base', '--is-ancestor', commit, base])).code === 0
}

/** `commit:path` or `tag:path`. */
async function heldAt(git: Git, base: string, name: string): Promise<boolean> {
  const [revision = '', path = ''] = name.split(/:(.*)/s)
  if (revision === '' || path === '') return false
  const commit = await commitOf(git, revision)
  if (commit === null || (await git(['merge-base', '--is-ancestor', commit, base])).code !== 0) return false
  return (await git(['cat-file', '-e', `${commit}:${path}`])).code === 0
}

async function run(git: Git, args: string[]): Promise<string> {
  const { code, stdout } = await git(args)
  return code === 0 ? stdout.toString().trim() : ''
}
