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

/** The base as asked for, or the first of the usual names that exists. */
export async function baseOf(git: Git, asked: string | undefined): Promise<{ ref: string; commit: string }> {
  if (asked !== undefined) return { ref: asked, commit: await known(git, asked, '--base') }
  for (const name of usualBases) {
    const commit = await commitOf(git, name)
    if (commit !== null) return { ref: await shortName(git, name), commit }
  }
  throw new CheckoutError('There is no origin/HEAD, main or master to compare with: name the base branch with --base.')
}

/** The head as asked for; HEAD by default. */
export async function headOf(git: Git, asked = 'HEAD'): Promise<string> {
  if (asked !== 'HEAD') return known(git, asked, '--head')
  const commit = await commitOf(git, 'HEAD')
  if (commit === null) throw new CheckoutError('This repository has no commit yet: there is nothing to review.')
  return commit
}

/** The commit from which head left base. With several (criss-cross merges) the first that git names, as GitHub does. */
export async function mergeBaseOf(git: Git, base: string, head: string): Promise<string> {
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

/** `origin/HEAD` by the branch it points to, without `refs/heads/`. */
async function shortName(git: Git, name: string): Promise<string> {
  const { code, stdout } = await git(['symbolic-ref', '--quiet', name])
  const full = code === 0 ? stdout.toString().trim() : name
  return full.replace(/^refs\/(heads|remotes)\//, '')
}
