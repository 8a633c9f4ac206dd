import { readdirSync } from 'node:fs'
import { type Git, gitIn } from '../checkout/git.ts'
import type { ObjectFormat } from './file-digests.ts'

/** Files of a tree that are listed. */
const mostPaths = 500_000

/** The folder that paths of a contract count from. */
export interface TrialTree {
  root: string
  /** Files below it, from it, with `/`, sorted: those that git knows or would take; all, where there is no repository. */
  paths: string[]
  format: ObjectFormat
  /** Of HEAD; null where there is no repository, or nothing in it. */
  commit: string | null
}

/** Lists a tree. Without git on the machine, or a repository, the folder itself is walked. */
export async function trialTree(root: string, env: Record<string, string | undefined>): Promise<TrialTree> {
  const git = gitIn(root, env)
  const listed = await said(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])
  if (listed === null) return { root, paths: walked(root).sort(), format: 'sha1', commit: null }
  const format = (await said(git, ['rev-parse', '--show-object-format']))?.trim() === 'sha256' ? 'sha256' : 'sha1'
  const commit = (await said(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.trim() ?? null
  const paths = listed.split('\0').filter((path) => path !== '')
  return { root, paths: [...new Set(paths)].slice(0, mostPaths).sort(), format, commit }
}

/** The repository's own folder that a folder belongs to; null where it belongs to none. */
export async function topFolder(folder: string, env: Record<string, string | undefined>): Promise<string | null> {
  return (await said(gitIn(folder, env), ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') || null
}

async function said(git: Git, args: string[]): Promise<string | null> {
  const { code, stdout } = await git(args).catch(() => ({ code: -1, stdout: Buffer.alloc(0) }))
  return code === 0 ? stdout.toString() : null
}

function walked(root: string): string[] {
  const paths: string[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined && paths.length < mostPaths; folder = waiting.pop())
    for (const entry of entries(`${root}/${folder}`)) {
      if (entry.name === '.git' || entry.name === 'node_modules') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) waiting.push(path)
      else paths.push(path)
    }
  return paths
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
