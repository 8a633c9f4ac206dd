import { createHash } from 'node:crypto'
import type { ContractRun } from '../../model/contract-run.ts'
import { readModelFacts } from '../../read/onnx/model.ts'
import { type Git, gitIn } from '../checkout/git.ts'
import { toldFacts } from './told-facts.ts'

/** The model of another commit, where that has one. */
export type BaseModel = { is: 'model'; base: NonNullable<ContractRun['base']> } | { is: 'absent' } | { is: 'no-commit'; why: string }

/** Bytes of a model on base that are read. */
const mostBytes = 100 * 2 ** 20

/** The model as it is on another commit, without running it; what is too large or in Git LFS is known by its object id. Refused where the commit is none. */
export async function baseModel(root: string, path: string, ref: string, env: Record<string, string | undefined>): Promise<BaseModel> {
  const git = gitIn(root, env)
  const commit = await line(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit === null) return { is: 'no-commit', why: `${ref} is no commit here; fetch it, or leave --base out.` }
  const id = await line(git, ['rev-parse', '--verify', '--quiet', `${commit}:./${path}`])
  if (id === null) return { is: 'absent' }
  const size = Number(await line(git, ['cat-file', '-s', id]))
  const read = size <= mostBytes ? await git(['cat-file', 'blob', id]) : null
  if (read === null || read.code !== 0) return { is: 'model', base: { digest: `git:${id}`, facts: {} } }
  const facts = readModelFacts(new Uint8Array(read.stdout), { path, commit, id })
  const sha256 = createHash('sha256').update(read.stdout).digest('hex')
  return { is: 'model', base: { digest: [`sha256:${sha256}`, `git:${id}`], facts: facts.is === 'read' ? toldFacts(facts.value) : {} } }
}

async function line(git: Git, args: string[]): Promise<string | null> {
  const { code, stdout } = await git(args)
  return code === 0 ? stdout.toString().trim() : null
}
