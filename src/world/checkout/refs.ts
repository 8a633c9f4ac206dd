import { CheckoutError, type Git, must } from './git.ts'

/** What `--head` says for the files as they lie in the folder, committed or not. */
export const workTree = 'WORKTREE'

/** Names tried for `--base`, in this order. */
const usualBases = [
  'refs/remotes/origin/HEAD',
  'refs/heads/main',
  'refs/heads/master',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
]

/** The commit that a name stands for; null: none. A name that git could take for an option is refused. */
export async function commitOf(git: Git, name: string): Promise<string | null> {
  if (name.startsWith('-') || /[\0\n]/.test(name)) throw new CheckoutError(`"${name}" is no name of a commit.`)
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return code === 0 ? stdout.toString().trim() : null
}

/** What is compared: the base by its name, and the commits. */
export interface Compared {
  ref: string
  base: string
  head: string
  /** The commit from which head left base. With several (criss-cross merges) the first that git names, as GitHub does. */
  mergeBase: string
}

/** Base and head as asked for, or the first of the usual bases that exists, and HEAD: one run of git where both are there and related. */
export async function comparedOf(git: Git, asked: { base: string | undefined; head: string | undefined }): Promise<Compared> {
  const { ref, name } = asked.base === undefined ? await usualBase(git) : { ref: asked.base, name: asked.base }
  const at = await atOnce(git, name, asked.head ?? 'HEAD')
  if (at !== null) return { ref, ...at }
  const base = await known(git, name, '--base')
  const head = await headOf(git, asked.head)
  return { ref, base, head, mergeBase: await mergeBaseOf(git, base, head) }
}

/** The tip of the base branch: as asked for, or the first of the usual ones that exists. */
export async function tipOf(git: Git, asked: string | undefined): Promise<{ ref: string; commit: string }> {
  const { ref, name } = asked === undefined ? await usualBase(git) : { ref: asked, name: asked }
  return { ref, commit: await known(git, name, '--base') }
}

/** What `base...head` stands for; null where git has to be asked one by one what is amiss. */
async function atOnce(git: Git, base: string, head: string): Promise<Omit<Compared, 'ref'> | null> {
  if ([base, head].some((name) => name === '' || /^-|\.\.|[\0\n]/.test(name))) return null
  const { code, stdout } = await git(['rev-parse', '--revs-only', `${base}^{commit}...${head}^{commit}`])
  const [headCommit = '', baseCommit = '', excluded = ''] = stdout.toString().split('\n')
  if (code !== 0 || !excluded.startsWith('^')) return null
  return { base: baseCommit, head: headCommit, mergeBase: excluded.slice(1) }
}

async function headOf(git: Git, asked = 'HEAD'): Promise<string> {
  if (asked !== 'HEAD') return known(git, asked, '--head')
  const commit = await commitOf(git, 'HEAD')
  if (commit === null) throw new CheckoutError('This repository has no commit yet: there is nothing to review.')
  return commit
}

async function mergeBaseOf(git: Git, base: string, head: string): Promise<string> {
  const { code, stdout, stderr } = await git(['merge-base', base, head])
  const found = stdout.toString().trim()
  if (code === 0 && found !== '') return found
  if (code > 1) throw new CheckoutError(`git could not compare ${base} with ${head}: ${stderr.trim()}`)
  if (await isShallow(git)) {
    throw new CheckoutError(
      'This clone is shallow, and the commit from which the branch left its base is not in it: fetch the whole history (git fetch --unshallow; for actions/checkout, fetch-depth: 0).',
    )
  }
  throw new CheckoutError('The head and the base have no common commit: name the branch it was made from with --base.')
}

export async function isShallow(git: Git): Promise<boolean> {
  return (await must(git, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true'
}

async function known(git: Git, name: string, option: string): Promise<string> {
  const commit = await commitOf(git, name)
  if (commit !== null) return commit
  const mend = (await isShallow(git)) ? 'this clone is shallow: fetch it first (fetch-depth: 0).' : 'fetch it, or see git branch --all.'
  throw new CheckoutError(`${option} ${name}: no such commit here; ${mend}`)
}

/** The first of the usual bases that exists, `origin/HEAD` by the branch it points to. */
export async function usualBase(git: Git): Promise<{ ref: string; name: string }> {
  const out = await must(git, ['for-each-ref', '--format=%(refname)%00%(symref)', ...usualBases])
  const refs = new Map(
    out
      .toString()
      .split('\n')
      .map((line): [string, string] => [line.split('\0')[0] ?? '', line.split('\0')[1] ?? '']),
  )
  const name = usualBases.find((it) => refs.has(it))
  if (name === undefined) {
    throw new CheckoutError('There is no origin/HEAD, main or master to compare with: name the base branch with --base.')
  }
  return { ref: (refs.get(name) || name).replace(/^refs\/(heads|remotes)\//, ''), name }
}
