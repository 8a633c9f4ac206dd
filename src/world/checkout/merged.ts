import { must } from './git.ts'
import { locate } from './locate.ts'
import { isShallow, tipOf } from './refs.ts'

/** A change as the base branch has it: a merge, or the one commit that a squash or a rebase left. */
export interface Merged {
  commit: string
  /** The state of the branch before it. */
  parent: string
  /** When it came in, ISO 8601. */
  at: string
  title: string
}

/** The newest changes of a branch's first-parent history, newest first. `shallow`: what is older is not in this clone. */
export async function mergedChanges(
  dir: string,
  { base, last, env }: { base: string | undefined; last: number; env: Record<string, string | undefined> },
): Promise<{ ref: string; tip: string; changes: Merged[]; shallow: boolean }> {
  const { objects } = await locate(dir, env)
  const { ref, commit: tip } = await tipOf(objects, base)
  const format = '--format=%H%x00%P%x00%cI%x00%s'
  const log = (await must(objects, ['log', '--first-parent', format, `--max-count=${last}`, tip, '--'])).toString()
  const changes = log.split('\n').flatMap((line): Merged[] => {
    const [commit = '', parents = '', at = '', title = ''] = line.split('\0')
    const parent = parents.split(' ')[0] ?? ''
    return parent === '' ? [] : [{ commit, parent, at, title }]
  })
  return { ref, tip, changes, shallow: await isShallow(objects) }
}
