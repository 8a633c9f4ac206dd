import type { Evidence } from '../../model/evidence.ts'
import type { Step } from '../../weigh/model-change.ts'
import type { Commits } from './commits.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Workflows read although the change leaves them alone. */
const mostUnchanged = 20

/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
export async function workflowFiles(store: TextStore, { base, mergeBase, head }: Commits, steps: Step[]): Promise<FileAt[]> {
  const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before))
  const tree = await store.tree(base)
  const paths = tree.is === 'read' ? Object.keys(tree.value).filter(isWorkflow) : []
  return [
    ...changed.flatMap(({ path, before }) => [
      { commit: head, path },
      { commit: mergeBase, path: before },
    ]),
    ...paths.slice(0, mostUnchanged).map((path) => ({ commit: base, path })),
  ]
}

/** Those of them whose text names mle-review, before or after; one that cannot be read and was changed counts. */
export function reviewingWorkflows(files: FileAt[], store: TextStore, steps: Step[]): Evidence['reviewingWorkflows'] {
  const found = new Map<string, boolean>()
  for (const file of files) {
    if (!isWorkflow(file.path)) continue
    const changed = steps.some((step) => step.path === file.path || step.before === file.path)
    const text = store.read(file)
    const names = text.is === 'read' ? /mle-review/i.test(text.value) : text.is === 'unreadable' && changed
    if (names) found.set(file.path, changed)
  }
  return [...found].map(([path, changed]) => ({ path, changed }))
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
}
